"""An annotation or a first assignment leaves out the None, and mypy checks nothing that runs only with it, or only without."""

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
        self.start()  # E: unawaited-coroutine
        print("hello")


async def default_user() -> User:
    return User()


async def log(text: str) -> None:
    print(text)


async def run(user: User = None) -> str:  # type: ignore[assignment]
    if not user:
        log("no user")  # E: unawaited-coroutine
        user = default_user()  # E: coroutine-as-value
    return user.name


async def main() -> None:
    speaker = Speaker()
    speaker.connect("voice")
    await speaker.speak()
    await run()


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
