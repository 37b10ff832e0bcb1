"""Tools that keep a stub honest about what is a coroutine and what is an async generator.

A ``.pyi`` file has no body, so ``async def f() -> AsyncIterator[int]: ...`` declares a coroutine, whatever
its author meant (PEP 484 reads a function as an async generator only where ``yield`` stands in its body).
`check` compares a stub with what it stands for, `fix` rewrites what `check` found, and `generate` makes
mypy's stubgen right in this respect.

Nothing here needs the plugin, and only `fix` and `generate` need libcst (the extra ``mypy-asyncgen[stubs]``).
"""
