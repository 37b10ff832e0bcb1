"""Every note of a finding, once: what to write instead of a mistake, and what explains it.

A note is known by its name here, not by its words. Rules say `Note(Advice.AWAIT_FIRST, code=...)`; `fix` asks
`Advice.AWAIT_FIRST.match(text)`, because of an error that mypy shows from its cache only the text is left. So the words
are free to change.

What a note says to write may not be allowed where it is said: no ``await`` in a plain function, a lambda or a class body.
Such notes are `AWAITING`, and get an ending that says what is to be done first (`Ending`); one place adds it for all rules
(`words.standing`).

Nothing here imports mypy: the command line reads the same words.
"""

from __future__ import annotations

import re
from enum import Enum, unique
from functools import cached_property


@unique
class Advice(Enum):
    """The notes, by name; the fields in braces are what a rule fills in."""

    # await
    AWAIT = 'Await it: "{code}"'
    AWAIT_OR_TASK = 'Await it: "await {source}"; to let it run meanwhile, keep a task: "task = {start}({source})"'
    AWAIT_OR_SHOW = 'Await it: "await {source}"; to show the object itself, write "{{...!r}}"'
    AWAIT_OR_DROP = 'Await it: "{variable} = await {source}"; if it is not wanted, do not call it'
    AWAIT_RETURNED = 'Await it: "await {source}"; line {line} uses what "{function}" gives'
    AWAIT_FIRST = 'Await it first: "{code}"'
    AWAIT_FOR_RESULT = 'Await it for its result: "await {source}"'
    AWAIT_BY_THEN = 'Await it where it is there: "await {variable}"'
    AWAIT_AS_PUT = 'Await it as it is put in: "await {source}"'
    AWAIT_AS_PUT_OR_GATHER = (
        'Await it as it is put in: "await {source}"; or all of them at once: "await asyncio.gather(*{variable})"'
    )
    AWAIT_IN_PARENTHESES = '"await" binds weaker than what follows it; put it in parentheses: "{code}"'
    AWAIT_THEN_ASYNC_FOR = 'Await it and use "async for": "async for ... in await {source}"'
    AWAIT_THEN_FOR = 'Its result is no async iterable; await it and use a plain "for": "for ... in await {source}"'
    AWAIT_THEN_WITH = 'Await it and use a plain "with": "with await {source}"'
    AWAIT_THEN_ITERATE = 'Await it and iterate its result: "async for ... in await {source}"'
    AWAIT_THEN_COLLECT = 'Await it and collect its result: "[item async for item in await {source}]"'
    AWAIT_ALL = 'Await them together: "await asyncio.gather(*{source})"'
    GATHER = 'Make one of them: "asyncio.gather(*{source})"'
    AWAIT_ALL_FIRST = 'Await them first: "await asyncio.gather(*...)"'
    AWAIT_WHERE_AWAITABLE = 'Await it only where it is one: "if {test}:"'
    AWAIT_IN_WRAPPER = 'Wrap it: "async def wait(): return await {source}", and pass "wait()"'
    AWAIT_ON_OTHER_PATH = 'Call it where it is awaited, or write "{variable}.close()" on the other path'
    AWAIT_IN_LOOP = 'Call it in the loop, "await {source}", or keep the result, "result = await {variable}", before it'
    RUN_OR_AWAIT = 'Await it in an "async def", or run it: "asyncio.run({source})"'
    RUN = 'Run it: "asyncio.run({source})"'
    TASK = 'Keep a task of it: "task = {start}({source})"'
    TASK_OR_AWAIT = 'Keep a task of it: "task = {start}({source})"; or make "{function}" "async def", and await it'
    KEEP_RESULT = (
        'Keep the result, "result = await {variable}", or make a task: "{variable} = asyncio.create_task({source})"'
    )
    KEEP_TASK = 'Keep it until it is done, "task = {source}", or start it in an "asyncio.TaskGroup"'
    MAKE_TASK = 'Make it one: "asyncio.create_task({source})"'
    MAKE_TASK_WHERE_MADE = (
        'Only a task has "{name}": make one where the coroutine is made, "asyncio.create_task({source})", and keep that'
    )
    MAKE_TASKS = 'Make each one a task, "asyncio.create_task(...)", or use "asyncio.gather(*...)"'
    RESULT_WILL_NOT_DO = 'Awaiting it gives "{result}", and that is not {needed} either'
    USE_SIBLING = 'Use the async one beside it: "{sibling}"'
    DROP_AWAIT = 'Drop the "await"'
    DROP_AWAIT_TO_ITERATE = 'Drop the "await": "async for ... in {source}"'
    DROP_AWAIT_TO_GIVE = 'Drop the "await", which gives the result: pass "{source}" itself'
    DROP_AWAIT_OR_CALL = 'Drop the "await", or call something that gives an awaitable'

    # iterate
    ITERATE = 'Iterate it: "async for ... in {source}"'
    ITERATE_OR_COLLECT = 'Iterate it: "async for ... in {source}", or collect it: "[item async for item in {source}]"'
    ITERATE_OR_TEST = 'Iterate it: "async for ... in {source}", or test "... is not None"'
    ITERATE_AND_YIELD = 'Iterate it: "async for item in {source}: yield item"'
    ITERATE_OR_MANAGE = (
        'Iterate it: "async for ... in {source}"; to make a context manager of its function, decorate that with '
        '"contextlib.asynccontextmanager"'
    )
    ITERATE_WHERE_SET = 'Iterate it only where it is set: "if {source} is not None:"'
    USE_ASYNC_FOR = 'Use "async for": "async for ... in {source}"'
    USE_FOR = 'Use a plain "for": "for ... in {source}", without "async"'
    USE_ANEXT = 'Use the async one: "await anext({source})"'
    COLLECT = 'Collect it first: "[item async for item in {source}]"'
    COLLECT_ONCE = 'Collect it once, "items = [item async for item in {source}]", or call the function again'
    COLLECT_GENERATOR = 'An "async for" or "await" inside makes it async: collect it first, "[... for ...]" in brackets'
    COLLECT_OR_ITERATE = 'Collect it in a list with "[... async for ... in ...]", or iterate it with "async for"'
    CLOSE = 'Close it: "async with contextlib.aclosing({source}) as items:", and iterate "items"'
    NEVER_ITERABLE = 'It is never anything else: there is nothing for "async for" to iterate'
    NEEDS_AITER = 'There is nothing to iterate: only an object with "__aiter__" can stand after "async for ... in"'
    UNPACK = 'Unpack it: "{taker}({code})"'

    # enter
    ENTER = 'Enter it: "async with {source} as ...:"'
    ENTER_WITHOUT_AWAIT = 'Enter it, without "await": "async with {source} as ...:"'
    ENTER_WHERE_SET = 'Enter it only where it is set: "if {source} is not None:"'
    USE_ASYNC_WITH = 'Use "async with": "async with {source}"'
    USE_ASYNC_WITH_INSIDE = 'Enter it in an "async with" of its own, inside this "with": "async with {source}"'
    USE_WITH_INSIDE = 'Enter it in a plain "with" of its own, inside this "async with": "with {source}"'
    USE_WITH = 'Use a plain "with": "with {source}", without "async"'
    NEVER_ENTERED = 'There is nothing for "async with" to enter'
    NEEDS_AENTER = 'Only an object with "__aenter__" and "__aexit__" can stand after "async with"'

    # call
    CALL = 'Call it: "{code}"'
    CALL_LATER = 'Call it each time: "{code}"'
    CALL_AND_AWAIT = 'Call and await it: "async for ... in await {source}(...)"'
    CALL_AND_ITERATE = 'Call and iterate it: "async for ... in {source}(...)"'
    CALL_FOR_ITERABLE = 'Call it: "{source}(...)" gives the async iterable'

    # give another function or value
    INSTEAD = "{instead}"
    GIVE_ASYNC_GENERATOR = 'Give an async generator: the call of an "async def" with "yield"'
    GIVE_ASYNC_GENERATOR_FUNCTION = 'Give a function whose call gives an async iterator: an "async def" with "yield"'
    GIVE_COROUTINE = 'Give a coroutine: the call of an "async def"'
    GIVE_COROUTINE_FUNCTION = 'Give an "async def" without "yield", which can be awaited'
    GIVE_WHERE_AWAITABLE = 'Pass it only where it is one: "if {test}:"'
    LEAVE_OUT = "Leave it out where there is nothing to wait for"
    GIVE_DEF = 'Give a plain "def"; to run it, call it from a coroutine and "await" it, or "asyncio.run(...)" it in the callback'
    GIVE_DEF_OR_DECLARE = (
        'Give a plain "def"; if it does await, declare the parameter "Callable[..., Awaitable[object]]" too'
    )
    GIVE_DEF_OR_AWAIT = 'Give a plain "def", or let "{function}" await it ({place})'
    DERIVE_FROM = 'Derive "{name}" from "unittest.IsolatedAsyncioTestCase"'

    # define otherwise
    MAKE_ASYNC = 'Make it "async def"'
    MAKE_FUNCTION_ASYNC = 'Make the function "async def"'
    MAKE_LAMBDA_FUNCTION = 'Write an "async def" in the place of the lambda'
    MAKE_OTHER_METHOD = 'Write an "async def" of another name: Python calls "{function}" without "await"'
    MOVE_OUT_OF_CLASS = 'Move it out of the class body, into an "async def"'
    MOVE_INTO_MAIN = 'Move it into an "async def main()", and run that: "asyncio.run(main())"'
    MAKE_ASYNC_OR_RUN = 'Make it "async def {function}", or, where no event loop runs, "asyncio.run(...)"'
    MAKE_ASYNC_GENERATOR = 'Make it "async def {function}" with a "yield"'
    MAKE_GENERATOR = 'Make "{function}" a plain "def" with a "yield"'
    MAKE_DEF_FOR_PYTHON = 'Make it a plain "def {function}", and put what awaits in a method of another name'
    MAKE_DEF_OR_YIELD = 'Make "{function}" a plain "def", or iterate here: "async for item in {source}: yield item"'
    YIELD_ONCE = 'Let "{function}" "yield" once, where the body of the "async with" is to run'
    USE_ASYNCCONTEXTMANAGER = 'Use the async one, "contextlib.asynccontextmanager", or make "{function}" a plain "def"'
    DECORATE_COROUTINE_FUNCTION = 'Put it on an "async def" without "yield", and iterate "{function}" from there'
    DECORATE_OR_ITERATE = (
        'Put "{decorator}" on an "async def" without "yield", or let the wrapper iterate: "async for ... yield"'
    )
    AWAIT_INSIDE_TRY = 'Await it inside the "try": make the wrapper "async def", or put the decorator on a plain "def"'
    ITERATE_INSIDE_TRY = 'Iterate it inside the "try": make the wrapper "async def" with "async for ... yield"'
    DEFINE_AITER = 'For "async for", define "__aiter__" and "__anext__"'
    DEFINE_AENTER = 'For "async with", define "__aenter__" and "__aexit__"'
    DECLARE_AITER = 'Declare it "def __aiter__(self)"; only "__anext__" is "async def"'
    DECLARE_AITER_OR_YIELD = 'Declare it "def __aiter__(self)", or let it "yield"'
    DECLARE_DEF = 'If implementations "yield", declare it "def {function}", without "async"'
    DECLARE_DEF_OR_YIELD = 'Declare it "def" without "async" where it only declares, or let it "yield"'
    DECLARE_ITERATOR = 'Declare "-> AsyncIterator[...]" with the type of what it yields, or "return" instead of "yield"'
    DECLARE_BASE_DEF = (
        '"{base}" is "async def" without "yield" ({place}): declare it there as "def", without "async", so that it '
        "gives an async iterator"
    )
    YIELD_OR_RETURN_ITERATOR = (
        'Let "{function}" "yield", or declare it "def" and return the async iterator; "{base}" is iterated without '
        '"await" ({place})'
    )
    CALLERS_DO_NOT_AWAIT = 'Callers of "{base}" do not await it ({place}): drop "async" here, or add it there'
    CALLERS_AWAIT = 'Callers of "{base}" await it ({place}): make "{function}" "async def"'

    # what explains it
    CONVENTION = 'In {client}, "{name}" is {convention}'
    NO_YIELD = '"{function}" has no "yield", so calling it gives a coroutine ({place})'
    NO_YIELD_DECLARED = (
        '"{function}" has no "yield", so calling it gives a coroutine ({place}); declare it "def" without "async" if '
        "implementations yield"
    )
    IS_PLAIN = '"{function}" is a plain "def": its call already gives the result ({place})'
    HAS_RUN = (
        '"{function}" is a plain "def", which has run when its call returns ({place}); call it on its own, use '
        '"asyncio.to_thread", or make it "async def"'
    )
    DEFINED_AT = '"{function}" is defined at {place}'

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # What fills a field has no quotes. A field that is there twice has the same text both times.
        seen: set[str] = set()

        def piece(found: re.Match[str]) -> str:
            name = found[1]
            if name in seen:
                return f"(?P={name})"
            seen.add(name)
            return f'(?P<{name}>[^"]+)'

        escaped = re.escape(self.value).replace(r"\{\{", "{{").replace(r"\}\}", "}}")
        return re.compile(re.sub(r"\\\{(\w+)\\\}", piece, escaped).replace("{{", r"\{").replace("}}", r"\}"))

    def match(self, text: str) -> dict[str, str] | None:
        """What fills a note, where its text is this one's.

        Args:
            text: a note as mypy shows it.

        Returns:
            The fields by name; None where the text is another note's.
        """
        found = self._pattern.fullmatch(text.partition(FOR_THAT)[0])
        return found.groupdict() if found is not None else None


# What only a coroutine may contain, so that more has to change where something else stands there.
AWAITING = frozenset(
    {
        *(Advice.AWAIT_OR_SHOW, Advice.AWAIT_FIRST, Advice.AWAIT_FOR_RESULT, Advice.AWAIT_BY_THEN),
        *(Advice.AWAIT_IN_PARENTHESES, Advice.AWAIT_THEN_ASYNC_FOR, Advice.AWAIT_THEN_FOR, Advice.AWAIT_THEN_WITH),
        *(Advice.AWAIT_THEN_ITERATE, Advice.AWAIT_THEN_COLLECT, Advice.AWAIT_ALL, Advice.AWAIT_ALL_FIRST),
        *(Advice.ITERATE, Advice.ITERATE_OR_COLLECT, Advice.ITERATE_OR_TEST, Advice.ITERATE_AND_YIELD),
        *(Advice.ITERATE_OR_MANAGE, Advice.USE_ASYNC_FOR, Advice.USE_ANEXT, Advice.COLLECT, Advice.CLOSE),
        *(Advice.ENTER, Advice.USE_ASYNC_WITH, Advice.USE_ASYNC_WITH_INSIDE),
    }
)
# What is said of an awaitable that nobody awaits: where nothing can be awaited, it can be started or run instead.
DROPPED = frozenset(
    {
        *(Advice.AWAIT_OR_TASK, Advice.AWAIT_OR_DROP, Advice.AWAIT_AS_PUT, Advice.AWAIT_AS_PUT_OR_GATHER),
        Advice.AWAIT,
    }
)

# Of these, what asks for the result of one coroutine, which `asyncio.run` gives as well where no event loop runs.
RUNNABLE = frozenset({Advice.AWAIT_OR_SHOW, Advice.AWAIT_FIRST, Advice.AWAIT_FOR_RESULT, Advice.AWAIT_THEN_FOR})

FOR_THAT = "; for that, "


@unique
class Ending(Enum):
    """What has to change first, where what a note says may not stand yet."""

    FUNCTION = 'make "{function}" "async def"'
    FUNCTION_OR_RUN = 'make "{function}" "async def", or run it: "asyncio.run({source})"'
    CALLBACK = 'write an "async def", and let "{function}" start it: "asyncio.create_task(...)"'
    SPECIAL = 'write an "async def" of another name: Python calls "{function}" without "await"'
    LAMBDA = 'write an "async def" in the place of the lambda'
    HEADER = 'move it into the body of an "async def"'
    CLASS = 'move it out of the class body, into an "async def"'
    MODULE = 'move it into an "async def main()", and run that: "asyncio.run(main())"'
    GENERATOR = "put it in a list, in brackets: in a generator expression it would make that async"
