class Cart:
    async def total(self) -> int:
        return 3

    async def items(self):
        return ["item"]
