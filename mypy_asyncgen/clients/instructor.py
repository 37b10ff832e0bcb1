"""instructor."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Alias, Client, Convention, EntryPoint, Mechanism, coroutine, generator

CLIENT = Client(
    distribution="instructor",
    package="instructor",
    since="1.16.0",
    version="1.17.0",
    source="v2/core/client.py: `create -> T | Any`",
    entries=(
        EntryPoint(
            "instructor.v2.core.client.AsyncInstructor.create",
            Convention.COROUTINE_BY_ARGUMENT,
            "response_model",
            (Mechanism.RESPONSE_MODEL,),
            note="`response_model=Iterable[M]` gives an async generator of `M`",
        ),
        generator("instructor.v2.core.client.AsyncInstructor.create_partial"),
        generator("instructor.v2.core.client.AsyncInstructor.create_iterable"),
        coroutine("instructor.v2.core.client.AsyncInstructor.create_with_completion"),
    ),
    aliases=(
        Alias(
            "instructor.v2.core.client.Instructor.responses",
            "instructor.v2.core.client.AsyncResponse",
            of="instructor.v2.core.client.AsyncInstructor",
        ),
    ),
    stub=True,
    repository=("instructor-ai/instructor", "2e6c3b3f6ff0fa528c08cdfd37a745fa91232036"),
)
