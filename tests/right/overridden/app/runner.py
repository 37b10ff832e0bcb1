from app.base import LLM, Component, Source


class Runner:
    component: Component

    def __init__(self, component: Component) -> None:
        self.component = component

    async def go(self, source: Source) -> None:
        print(await self.component.invoke(a=1))
        await self.component.before()
        await self.component.after()
        print(await self.component.ready)
        result = await self.component.items()
        print(result)
        async for part in self.component.stream():
            print(part)
        print([x async for x in self.component.stream()])
        print(await source.read())
        n = self.component.close() + 1
        print(n)


async def use(llm: LLM) -> None:
    async for token in llm.tokens():
        print(token)
    async for event in await llm.events():
        print(event)
