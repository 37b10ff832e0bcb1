import asyncio


async def fetch(number: int) -> int:
    return number


async def each(numbers: list[int]) -> int:
    job = fetch(1)
    total = 0
    for number in numbers:
        total += number + await job  # E: awaited-twice
    return total


async def for_ever(numbers: list[int]) -> None:
    job = fetch(1)
    while True:
        numbers.append(await job)  # E: awaited-twice


async def under_lock(lock: asyncio.Lock, numbers: list[int]) -> None:
    job = fetch(1)
    for number in numbers:
        async with lock:
            print(number, await job)  # E: awaited-twice
