"""An attribute of another module that mypy takes for None alone holds a task when it is awaited."""

import asyncio

from service import Service


async def main() -> None:
    service = Service()
    await service.connect()
    connection = service.connection
    await asyncio.gather(connection, return_exceptions=True)
    await asyncio.gather(service.connection)
    await asyncio.shield(connection)


asyncio.run(main())
