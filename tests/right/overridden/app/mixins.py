class AsyncItems:
    async def items(self) -> list[int]:
        return [2]
