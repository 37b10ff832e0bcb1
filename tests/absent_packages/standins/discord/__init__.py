class User:
    async def send(self, text: str) -> None: ...


class TextChannel(User):
    def __init__(self, name: str) -> None:
        self.name = name
