"""The same program without the mistakes, and what only looks like one."""

import asyncio

from shop.cart import Cart
from store import Connection, Store, connect, forget, store


async def show(cart: Cart, connection: Connection, plain: bool) -> None:
    print(f"total: {await cart.total()} {await cart.items()}")
    await connection.fetch("key")
    await connect("other").close()
    async for key in store.names():
        print(key)
    async with Store("name") as opened:
        print(opened.connection.size())
    forget("key")
    if plain:
        waiting = asyncio.sleep(0, "found")
    else:
        waiting = connection.fetch("key")
    found = await waiting
    if found.startswith("store"):
        print(found)


asyncio.run(show(Cart(), Connection("store"), True))
asyncio.run(show(Cart(), Connection("store"), False))
