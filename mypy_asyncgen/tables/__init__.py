"""What is known of functions by their names, as data: one table per file, every entry with its source.

A function or class has its full name as mypy resolves it: where it is defined, not where it is imported
from (``asyncio.threads.to_thread``). A method is named after the class that sets its contract, mostly the
topmost one (``asyncio.events.AbstractEventLoop.call_soon``). mypy asks for a method by the class of the
receiver (``uvloop.Loop.call_soon``), so whoever looks a method up goes through the receiver's MRO, nearest
class first. Unless a table says otherwise, an entry holds for subclasses too, also for those that override
the method.

A parameter is given by its name, or by its position, counted without ``self``, where it has none.
"""
