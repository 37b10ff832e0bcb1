"""Values that are declared as what they are not, and are not used as what they are."""


async def load() -> str:
    return "text"


class Page:
    text: str = ""
    size: int = 0

    async def show(self) -> None:
        self.text = load()  # E: coroutine-as-value
        print(await self.size)  # E: await-non-awaitable
