"""Sessions that are plain, whose class has an async twin."""


class Session:
    def commit(self) -> None:
        pass


class AsyncSession:
    async def commit(self) -> None:
        pass


async def save() -> None:
    session = Session()
    await session.commit()  # E: await-non-awaitable


async def close(session: AsyncSession) -> None:
    session.commit()  # E: unawaited-coroutine
