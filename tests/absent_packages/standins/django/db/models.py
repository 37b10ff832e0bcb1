class QuerySet:
    def filter(self, title: str) -> "QuerySet":
        return self

    async def adelete(self) -> int:
        return 0

    async def afirst(self) -> None: ...

    async def acreate(self, title: str) -> str:
        return title


class Model:
    objects = QuerySet()
