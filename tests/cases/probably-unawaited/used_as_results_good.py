"""The object has no type, only coroutine functions have the method's name, and the coroutine is awaited some way."""

import asyncio


class Browser:
    async def browse_urls(self, urls: list[str]) -> list[str]:
        return urls

    async def is_open(self) -> bool:
        return True


class Conductor:
    def __init__(self, browser):
        self.browser = browser

    async def pages(self) -> str:
        found = await self.browser.browse_urls(["a"])
        return f"pages: {found}"

    async def both(self) -> str:
        found = self.browser.browse_urls(["a"])
        ready = self.browser.is_open()
        return f"{await asyncio.gather(found, ready)}"

    async def ready(self) -> bool:
        task = asyncio.create_task(self.browser.is_open())
        return bool(await task)


async def main() -> None:
    conductor = Conductor(Browser())
    print(await conductor.pages(), await conductor.both(), await conductor.ready())


asyncio.run(main())
