"""A class that finds other methods by their names: this one is called as it is declared."""

from typing import Any


class Pump:
    def find(self, name: str) -> Any:
        return getattr(self, f"handle_{name}")

    def on_mount(self) -> None:
        print("mount")

    async def on_click(self) -> None:
        print("click")


class Mine(Pump):
    async def on_mount(self) -> None:  # E: async-override
        print("my mount")

    def on_click(self) -> None:  # E: async-override
        print("my click")
