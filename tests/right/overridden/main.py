import asyncio

from app.impl import File, Impl, Model
from app.runner import Runner, use

asyncio.run(Runner(Impl()).go(File()))
asyncio.run(use(Model()))
