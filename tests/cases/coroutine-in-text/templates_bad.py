"""A coroutine in a template that is kept in a variable."""

import asyncio

PROMPT = "Answer in the style of {style}: {question}"


class Assistant:
    template = "{} says {}"

    async def style(self) -> str:
        return "a poet"

    async def ask(self, question: str, template: str) -> list[str]:
        return [
            PROMPT.format(style=self.style(), question=question),  # E: coroutine-in-text
            self.template.format("bot", self.style()),  # E: coroutine-in-text
            template.format(self.style()),  # E: coroutine-in-text
        ]


async def main() -> None:
    print(await Assistant().ask("why?", "{}"))


asyncio.run(main())
