import asyncio


async def fetch(number: int) -> int:
    return number


async def each(numbers: list[int]) -> int:
    result = await fetch(1)
    total = 0
    for number in numbers:
        total += number + result
    return total


async def once_in_a_loop(numbers: list[int]) -> int:
    job = fetch(1)
    for number in numbers:
        if number > 1:
            job.close()
            return number
    return await job


async def left_after_the_first(numbers: list[int]) -> int:
    job = fetch(1)
    for number in numbers:
        return number + await job
    return await job


async def stopped_by_its_condition() -> int:
    job = fetch(1)
    total = 0
    while not total:
        total += await job
    return total


async def in_one_round(numbers: list[int]) -> None:
    job = fetch(1)
    for number in numbers:
        if number == numbers[-1]:
            print(await job)


async def a_new_one_in_each_round(numbers: list[int]) -> None:
    job = fetch(1)
    for number in numbers:
        print(await job)
        job = fetch(number)
    await job


async def a_task(numbers: list[int]) -> int:
    job = asyncio.create_task(fetch(1))
    total = 0
    for number in numbers:
        total += number + await job
    return total


async def main() -> None:
    numbers = [1, 2]
    await each(numbers)
    await once_in_a_loop(numbers)
    await left_after_the_first(numbers)
    await stopped_by_its_condition()
    await in_one_round(numbers)
    await a_new_one_in_each_round(numbers)
    await a_task(numbers)


asyncio.run(main())
