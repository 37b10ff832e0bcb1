"""dspy: signatures, modules, their coroutines, streamify and asyncify."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Literal

import dspy
from dspy.streaming import StatusMessage, StatusMessageProvider, StreamListener, StreamResponse
from dspy.teleprompt import BootstrapFewShot, MIPROv2
from typing_extensions import assert_type


class QA(dspy.Signature):
    """Answer the question."""

    question: str = dspy.InputField(desc="what is asked")
    context: list[str] = dspy.InputField(default_factory=list)
    answer: str = dspy.OutputField()
    mood: Literal["good", "bad"] = dspy.OutputField()


class Program(dspy.Module):
    def __init__(self) -> None:
        super().__init__()
        self.think = dspy.ChainOfThought(QA)
        self.plain = dspy.Predict("question -> answer: str")
        self.made = dspy.Predict(dspy.Signature("question -> answer", "Be brief."))
        self.act = dspy.ReAct(QA, tools=[len], max_iters=3)

    def forward(self, question: str) -> Any:
        return self.think(question=question)

    async def aforward(self, question: str) -> Any:
        first = await self.think.acall(question=question)
        return await self.act.acall(question=first.answer)


class Status(StatusMessageProvider):
    def lm_start_status_message(self, instance: Any, inputs: Any) -> str:
        return "asking"


def settings() -> None:
    lm = dspy.LM("openai/gpt-4o", temperature=0.0, max_tokens=100, cache=False)
    dspy.configure(lm=lm, adapter=dspy.ChatAdapter())
    dspy.settings.configure(track_usage=True)
    with dspy.context(lm=lm), dspy.settings.context(adapter=dspy.JSONAdapter()):
        print(dspy.settings.lm, lm("hi"), lm(messages=[{"role": "user", "content": "hi"}]))
    dspy.inspect_history(n=1)


def calls() -> None:
    program = Program()
    assert_type(program, Program)
    prediction = program(question="Why?")
    assert_type(prediction, Any)
    print(prediction.answer, prediction["answer"], prediction.get_lm_usage(), float(prediction))
    program.save("program.json")
    program.load("program.json")
    assert_type(program.deepcopy(), Program)
    example = dspy.Example(question="Why?", answer="So").with_inputs("question")
    assert_type(example, dspy.Example)
    print(example.question, example.inputs().toDict(), QA.with_instructions("x").instructions, QA.input_fields)
    evaluate = dspy.Evaluate(devset=[example], metric=dspy.evaluate.answer_exact_match, num_threads=2)
    assert_type(evaluate(program), Any)
    better = MIPROv2(metric=dspy.SemanticF1(), auto="light").compile(program, trainset=[example])
    best: Program = BootstrapFewShot(metric=None).compile(better, trainset=[example])
    print(
        best,
        dspy.GEPA,
        dspy.majority([prediction]),
        dspy.Tool(len, name="len"),
        dspy.Image,
        dspy.experimental,
    )


async def coroutines() -> None:
    program = Program()
    assert_type(await program.acall(question="Why?"), Any)
    assert_type(await program.think.acall(question="Why?"), Any)
    print(await dspy.LM("openai/gpt-4o").acall("hi"))
    run = dspy.asyncify(program)
    assert_type(await run(question="Why?"), Any)

    def compute(n: int) -> str:
        return str(n)

    typed = dspy.asyncify(compute)
    assert_type(await typed(1), str)


async def streams() -> None:
    program = Program()
    stream = dspy.streamify(
        program,
        status_message_provider=Status(),
        stream_listeners=[StreamListener(signature_field_name="answer")],
    )
    assert_type(stream, Callable[..., AsyncGenerator[Any, None]])
    async for value in stream(question="Why?"):
        if isinstance(value, StreamResponse):
            assert_type(value.chunk, Any)
        elif isinstance(value, StatusMessage):
            assert_type(value.message, Any)
        elif isinstance(value, dspy.Prediction):
            print(value.answer)
    generator = stream(question="Why?")
    await generator.aclose()
    plain = dspy.streamify(program, async_streaming=False)
    assert_type(plain, Callable[..., Generator[Any, None, None]])
    for value in plain(question="Why?"):
        print(value)


async def wrong() -> None:
    program = Program()
    stream = dspy.streamify(program)
    async for _ in await stream(question="Why?"):  # type: ignore[misc]
        pass
    for _ in stream(question="Why?"):  # type: ignore[attr-defined]
        pass
    await stream(question="Why?")  # type: ignore[misc]
    async for _ in dspy.streamify(program, async_streaming=False)(question="Why?"):  # type: ignore[attr-defined]
        pass
    program.acall(question="Why?")  # type: ignore[unused-coroutine]
    print(program.acall(question="Why?").answer)  # type: ignore[attr-defined]
    dspy.asyncify(program)(question="Why?")  # type: ignore[unused-coroutine]
    with dspy.context(lm=None) as nothing:
        print(nothing)
    async with dspy.context(lm=None):  # type: ignore[attr-defined]
        pass
