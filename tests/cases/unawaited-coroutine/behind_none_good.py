"""An annotation or a first assignment leaves out the None, and every coroutine behind it is awaited."""

import asyncio


class User:
    name = "default"


class Speaker:
    def __init__(self) -> None:
        self._voice = None
        self._started = False

    def connect(self, voice: object) -> None:
        self._voice = voice  # type: ignore[assignment]

    async def start(self) -> None:
        self._started = True

    async def speak(self) -> None:
        if self._voice is None:
            return
        await self.start()
        print("hello")


async def default_user() -> User:
    return User()


async def log(text: str) -> None:
    print(text)


async def run(user: User = None) -> str:  # type: ignore[assignment]
    if not user:
        await log("no user")
        user = await default_user()
    return user.name


async def main() -> None:
    speaker = Speaker()
    await speaker.speak()
    speaker.connect("voice")
    await speaker.speak()
    print(await run(), await run(User()))


asyncio.run(main())
