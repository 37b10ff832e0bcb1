class Locator:
    first = "first"

    async def count(self) -> int:
        return 1


class Page:
    def locator(self, selector: str) -> Locator:
        return Locator()

    def get_by_text(self, text: str) -> Locator:
        return Locator()

    async def title(self) -> str:
        return "title"
