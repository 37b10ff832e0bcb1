"""The object has no type, only coroutine functions have the method's name, and the call is used as its result."""

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
        found = self.browser.browse_urls(["a"])  # E: probably-unawaited
        return f"pages: {found}"

    async def first(self) -> str:
        for page in self.browser.browse_urls(["a"]):  # E: probably-unawaited
            return str(page)
        return ""

    async def ready(self) -> bool:
        if self.browser.is_open():  # E: probably-unawaited
            return True
        return False


async def main() -> None:
    conductor = Conductor(Browser())
    print(await conductor.pages(), await conductor.ready())
    print(await conductor.first())


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
