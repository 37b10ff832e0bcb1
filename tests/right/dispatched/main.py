"""A function that gives a result or a coroutine of it, by who calls it, gives a synchronous caller the result."""

from loading import Loaded, load


class Page:
    def value(self) -> int:
        loaded = load()
        return loaded.value

    def last(self) -> Loaded:
        loaded = load()
        if loaded:
            print("loaded")
        return loaded


print(Page().value(), Page().last().value)
