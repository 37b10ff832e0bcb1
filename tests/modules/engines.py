"""A module without annotations, as applications have them."""


class Engine:
    async def create(self):
        print("created")

    async def rows(self):
        return [1, 2]


class Shop:
    @property
    def engine(self):
        return Engine()

    def fetch_rows(self):
        return Engine().rows()


def get_engine():
    return Engine()


def get_any(name):
    return Engine() if name else memoryview(b"")
