"""A coroutine goes on as a value does, where the module awaits the same call elsewhere: nothing there speaks of coroutines."""
# Seen by a mypy that can check functions again (2.4).

import asyncio


async def fetch_portrait(number: int) -> str:
    return f"portrait {number}"


async def frame_of_portrait(number: int) -> str:
    return await fetch_portrait(number)


async def painter_of_portrait(number: int) -> str:
    return await fetch_portrait(number)


async def send(client) -> None:
    first = await fetch_portrait(1)
    await client.post("/portraits", json={"portrait": first})
    second = fetch_portrait(2)  # E: probably-unawaited
    await client.post("/portraits", json={"portrait": second})


async def keep(store) -> None:
    frame = frame_of_portrait(4)  # E: probably-unawaited
    store.set_item("frame", frame)
    print(await frame_of_portrait(5), await frame_of_portrait(6))


async def pair():
    print(await painter_of_portrait(7), await painter_of_portrait(8))
    return "person", painter_of_portrait(9)  # E: probably-unawaited


class Portraits:
    async def colours_of_portrait(self, number: int) -> list[str]:
        return [await frame_of_portrait(number)]

    async def size_of_portrait(self, number: int) -> int:
        return number

    async def both(self) -> int:
        print(await self.colours_of_portrait(1), await self.colours_of_portrait(2))
        return await self.size_of_portrait(3) + await self.size_of_portrait(4)


async def describe(client, portraits: Portraits) -> None:
    await client.post("/portraits", json=[{"colours": portraits.colours_of_portrait(3)}])  # E: probably-unawaited


async def described(portraits: Portraits):
    size = portraits.size_of_portrait(8)  # E: probably-unawaited
    return {"size": size}


async def title_of_portrait(number: int) -> str:
    return await fetch_portrait(number)


def render(template, title):
    if title:
        template.fill(title=title)


async def rendered(template) -> None:
    print(await title_of_portrait(1), await title_of_portrait(2))
    title = title_of_portrait(3)  # E: probably-unawaited
    render(template, title)


if __name__ == "__main__":
    print(asyncio.run(Portraits().both()))
