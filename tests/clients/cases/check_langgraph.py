from typing import Any

from langgraph.pregel import Pregel
from langchain_core.runnables.schema import StreamEvent
from typing_extensions import assert_type

Graph = Pregel[Any, Any, Any, Any]


async def right_graph(graph: Graph) -> None:
    print(await graph.ainvoke({}))
    async for item in graph.astream({}):
        print(item)
    async for event in graph.astream_events({}, version="v2"):
        assert_type(event, StreamEvent)
    run = await graph.astream_events({}, version="v3")
    print(run)


async def wrong_graph(graph: Graph) -> None:
    await graph.astream({})  # type: ignore[misc]
    for _ in graph.astream({}):  # type: ignore[attr-defined]
        pass
    async for _ in graph.ainvoke({}):  # type: ignore[attr-defined]
        pass
    graph.ainvoke({})  # type: ignore[unused-coroutine]
    await graph.astream_events({}, version="v2")  # type: ignore[misc]
    async for _ in graph.astream_events({}, version="v3"):  # type: ignore[attr-defined]
        pass
    graph.astream_events({}, version="v3")  # type: ignore[unused-coroutine]
