"""A handler that is found by its name may be of either kind, whatever kind the base has."""

import asyncio

from pumps import Widget


class Mine(Widget):
    def on_click(self) -> None:
        print("my click")

    async def on_mount(self) -> None:
        print("my mount")

    def action_toggle(self) -> None:
        print("my toggle")


async def main() -> None:
    mine = Mine()
    await mine.dispatch("click")
    await mine.dispatch("mount")
    await mine.act("toggle")


asyncio.run(main())
