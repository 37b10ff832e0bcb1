"""The result in the template; an object of another class that is formatted; a coroutine that is shown on purpose."""

import asyncio

PROMPT = "Answer in the style of {style}: {question}"
SHOWN = "scheduled {!r}"


class Assistant:
    async def style(self) -> str:
        return "a poet"

    async def ask(self, question: str, template: str) -> list[str]:
        return [PROMPT.format(style=await self.style(), question=question), template.format(await self.style())]


class Batch:
    def __init__(self) -> None:
        self.waiting: list[object] = []

    def format(self, waiting: object) -> None:
        self.waiting.append(waiting)


async def main() -> None:
    print(await Assistant().ask("why?", "{}"))
    style = Assistant().style()
    print(len(SHOWN.format(style)) > 0)
    print(await style)
    batch = Batch()
    kept = Assistant().style()
    batch.format(kept)
    print(await kept)


asyncio.run(main())
