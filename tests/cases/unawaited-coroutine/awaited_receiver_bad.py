"""A coroutine of what another `await` gives: the advice keeps the parentheses, without which it would await twice."""


class Row:
    async def save(self) -> str:
        return "saved"


class Table:
    async def row(self, key: str) -> Row:
        return Row()


async def rows(table: Table) -> list[Row]:
    return [await table.row("a")]


async def main(table: Table) -> None:
    (await table.row("a")).save()  # E: unawaited-coroutine
    (await rows(table))[0].save()  # E: unawaited-coroutine
    print((await table.row("b")).save())  # E: coroutine-in-text
