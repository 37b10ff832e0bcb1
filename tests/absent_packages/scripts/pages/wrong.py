"""Mistakes with modules of the project that mypy was not told where to find."""

from shop.cart import Cart
from store import Connection, Store, connect, store


async def show(cart: Cart, connection: Connection, plain: bool) -> None:
    print(f"total: {cart.total()}")  # E: coroutine-in-text
    connection.fetch("key")  # E: unawaited-coroutine
    connect("other").close()  # E: unawaited-coroutine
    for key in store.names():  # E: for-async-iterable
        print(key)
    with Store("name") as opened:  # E: async-with-mismatch
        await opened.connection.size()
    if plain:
        found = "found"
    else:
        found = connection.fetch("key")
    if found.startswith("key"):  # E: coroutine-as-value
        print(Store(found))
