"""Endpoints of a web application that call `client.generate(...)` and await it."""
# mypy: enable-error-code="coroutine-escape"

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class Answer:
    text: str
    tokens: int


class Client:
    """Stands for the client of a language model."""

    async def generate(self, prompt: str) -> Answer:
        await asyncio.sleep(0)
        return Answer(f"{prompt} world", 2)

    async def is_allowed(self, prompt: str) -> bool:
        return prompt != "secret"


Handler = Callable[[str], Awaitable[object]]


class App:
    """Stands for a web framework: calls the handler of a path and sends what it returns as JSON."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def get(self, path: str) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self._handlers[path] = handler
            return handler

        return register

    async def request(self, path: str, prompt: str) -> str:
        try:
            body = await self._handlers[path](prompt)
            return f"200 {json.dumps(body, default=vars)}"
        except Exception as error:
            return f"500 {type(error).__name__}: {error}"

    async def request_all(self, prompt: str) -> None:
        for path in self._handlers:
            print(f"{path}: {await self.request(path, prompt)}")


app = App()
client = Client()


@app.get("attribute")
async def attribute(prompt: str) -> dict[str, str]:
    answer = await client.generate(prompt)
    return {"answer": answer.text}


@app.get("returned")
async def returned(prompt: str) -> Answer:
    return await client.generate(prompt)


@app.get("untyped")
async def untyped(prompt: str) -> Any:
    return await client.generate(prompt)


@app.get("in_json")
async def in_json(prompt: str) -> dict[str, Any]:
    return {"answer": await client.generate(prompt)}


@app.get("in_text")
async def in_text(prompt: str) -> str:
    return f"the answer is {(await client.generate(prompt)).text}"


@app.get("condition")
async def condition(prompt: str) -> str:
    if await client.is_allowed(prompt):
        return "allowed"
    return "refused"


@app.get("never_used")
async def never_used(prompt: str) -> dict[str, bool]:
    answer = await client.generate(prompt)
    return {"warmed up": answer.tokens > 0}


asyncio.run(app.request_all("secret"))
