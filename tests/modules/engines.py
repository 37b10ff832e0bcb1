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


class Garage:
    def __init__(self):
        self._engine = Engine()

    @property
    def kept(self):
        return self._engine

    def named(self, name):
        engine = Engine()
        engine.name = name
        return engine


async def build():
    engine = Engine()
    await engine.create()
    return engine


def store(key, value):
    print(key, len(value))


class Store:
    def __init__(self, value):
        self.length = len(value)

    def put(self, value, key=None):
        if key is not None:
            print(value.strip())


def keep(key, value):
    return key, value


async def settle(key, value):
    return key, await value
