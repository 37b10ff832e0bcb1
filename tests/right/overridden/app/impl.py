from app.base import LLM, Source
from app.base import Component as Base
from app.mixins import AsyncItems


class Middle(Base):
    pass


class Impl(AsyncItems, Middle):  # type: ignore[misc]
    async def invoke(self, **kwargs):  # type: ignore[override]
        return kwargs

    async def before(self):
        return 1

    async def after(self) -> None:  # type: ignore[override]
        return None

    @property
    async def ready(self) -> bool:  # type: ignore[override]
        return True

    def close(self):  # type: ignore[override]
        return 2

    async def stream(self):  # type: ignore[override]
        yield "a"


class File(Source):
    async def read(self) -> str:  # type: ignore[override]
        return "text"


class Model(LLM):
    async def tokens(self):  # type: ignore[override]
        yield "token"

    async def events(self):
        return self.tokens()
