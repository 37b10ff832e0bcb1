"""Parameters that take a function and do not await what it returns.

Left out on purpose: ``map``, ``itertools.starmap``, ``functools.reduce`` and ``contextvars.Context.run``
(what they give can still be awaited), ``TestCase.addCleanup`` (``IsolatedAsyncioTestCase`` awaits),
``BackgroundTasks.add_task`` of Starlette and FastAPI and loguru's ``Logger.add`` (they await), and every slot
where mypy rejects an ``async def`` by its type: ``sorted(key=)``, ``re.sub``, ``threading.Barrier``.
"""

from __future__ import annotations

from typing import NamedTuple


class Slot(NamedTuple):
    """A parameter that takes a plain function.

    Attributes:
        name: the full name, as mypy resolves it, of the function or method that has the parameter.
        parameter: its name, or its position where it has none.
        instead: what to write instead, as a note of an error says it.
        source: where it is documented that the result is not awaited.
    """

    name: str
    parameter: str | int
    instead: str
    source: str


_LIBRARY = "https://docs.python.org/3/library/"

_THREAD = 'Give a plain "def" that calls "asyncio.run(...)"'
_TASK = 'Give a plain "def" that starts "asyncio.create_task(...)" and keeps the task'
_THREADSAFE = 'Use "asyncio.run_coroutine_threadsafe(...)"'
_AWAIT = 'Call it and "await" it: a coroutine function needs no thread'
_SUBMIT = 'Give a plain "def", or "await" the coroutine function without an executor'
_PLAIN = 'Give a plain "def"'
_BEFORE = 'Give a plain "def": "await" the values first, and decide on them'
_AT_EXIT = 'Give a plain "def" that calls "asyncio.run(...)", or clean up in a "finally" of the coroutine'


def _slots(source: str, instead: str, parameter: str | int, *names: str) -> tuple[Slot, ...]:
    return tuple(Slot(name, parameter, instead, source) for name in names)


_LOOP = "asyncio.events.AbstractEventLoop."

_ASYNCIO = (
    *_slots(_LIBRARY + "asyncio-eventloop.html#asyncio.loop.call_soon", _TASK, "callback", _LOOP + "call_soon"),
    *_slots(
        _LIBRARY + "asyncio-eventloop.html#asyncio.loop.call_soon_threadsafe",
        _THREADSAFE,
        "callback",
        _LOOP + "call_soon_threadsafe",
    ),
    *_slots(_LIBRARY + "asyncio-eventloop.html#asyncio.loop.call_later", _TASK, "callback", _LOOP + "call_later"),
    *_slots(_LIBRARY + "asyncio-eventloop.html#asyncio.loop.call_at", _TASK, "callback", _LOOP + "call_at"),
    *_slots(
        _LIBRARY + "asyncio-eventloop.html#watching-file-descriptors",
        _TASK,
        "callback",
        _LOOP + "add_reader",
        _LOOP + "add_writer",
    ),
    *_slots(
        _LIBRARY + "asyncio-eventloop.html#asyncio.loop.add_signal_handler",
        _TASK,
        "callback",
        _LOOP + "add_signal_handler",
    ),
    *_slots(
        _LIBRARY + "asyncio-eventloop.html#asyncio.loop.set_exception_handler",
        _TASK,
        "handler",
        _LOOP + "set_exception_handler",
    ),
    *_slots(
        _LIBRARY + "asyncio-eventloop.html#asyncio.loop.run_in_executor",
        _AWAIT,
        "func",
        _LOOP + "run_in_executor",
    ),
    *_slots(_LIBRARY + "asyncio-task.html#asyncio.to_thread", _AWAIT, 0, "asyncio.threads.to_thread"),
    *_slots(
        _LIBRARY + "asyncio-future.html#asyncio.Future.add_done_callback",
        _TASK,
        0,
        "_asyncio.Future.add_done_callback",
        "_asyncio.Task.add_done_callback",
    ),
    *_slots(
        _LIBRARY + "asyncio-sync.html#asyncio.Condition.wait_for",
        _BEFORE,
        "predicate",
        "asyncio.locks.Condition.wait_for",
    ),
    *_slots(
        _LIBRARY + "subprocess.html#subprocess.Popen",
        _PLAIN,
        "preexec_fn",
        "asyncio.subprocess.create_subprocess_exec",
        "asyncio.subprocess.create_subprocess_shell",
        "subprocess.Popen",
        "subprocess.run",
        "subprocess.call",
        "subprocess.check_call",
        "subprocess.check_output",
    ),
)

_THREADS = (
    *_slots(_LIBRARY + "threading.html#threading.Thread", _THREAD, "target", "threading.Thread"),
    *_slots(_LIBRARY + "threading.html#threading.Timer", _THREAD, "function", "threading.Timer"),
    *_slots(
        _LIBRARY + "threading.html#threading.Condition.wait_for",
        _BEFORE,
        "predicate",
        "threading.Condition.wait_for",
    ),
    *_slots(
        _LIBRARY + "threading.html#threading.setprofile",
        _PLAIN,
        "func",
        "threading.setprofile",
        "threading.setprofile_all_threads",
    ),
    *_slots(_LIBRARY + "_thread.html#thread.start_new_thread", _THREAD, 0, "_thread.start_new_thread"),
    *_slots(
        _LIBRARY + "concurrent.futures.html#concurrent.futures.Executor.submit",
        _SUBMIT,
        0,
        "concurrent.futures._base.Executor.submit",
    ),
    *_slots(
        _LIBRARY + "concurrent.futures.html#concurrent.futures.Executor.map",
        _SUBMIT,
        "fn",
        "concurrent.futures._base.Executor.map",
    ),
    *_slots(
        _LIBRARY + "concurrent.futures.html#concurrent.futures.Future.add_done_callback",
        _PLAIN,
        "fn",
        "concurrent.futures._base.Future.add_done_callback",
    ),
    *_slots(
        _LIBRARY + "concurrent.futures.html#concurrent.futures.ThreadPoolExecutor",
        _THREAD,
        "initializer",
        "concurrent.futures.thread.ThreadPoolExecutor",
        "concurrent.futures.process.ProcessPoolExecutor",
    ),
)

_POOL = "multiprocessing.pool.Pool."

_PROCESSES = (
    *_slots(
        _LIBRARY + "multiprocessing.html#multiprocessing.Process",
        _THREAD,
        "target",
        "multiprocessing.process.BaseProcess",
        "multiprocessing.context.Process",
        "multiprocessing.context.SpawnProcess",
        "multiprocessing.context.ForkProcess",
        "multiprocessing.context.ForkServerProcess",
        "multiprocessing.dummy.DummyProcess",
    ),
    *_slots(
        _LIBRARY + "multiprocessing.html#multiprocessing.pool.Pool",
        _THREAD,
        "initializer",
        "multiprocessing.Pool",
        "multiprocessing.dummy.Pool",
        "multiprocessing.pool.Pool",
        "multiprocessing.pool.ThreadPool",
        "multiprocessing.context.BaseContext.Pool",
        "multiprocessing.managers.BaseManager.start",
    ),
    *_slots(
        _LIBRARY + "multiprocessing.html#multiprocessing.pool.Pool.apply",
        _SUBMIT,
        "func",
        _POOL + "apply",
        _POOL + "apply_async",
        _POOL + "map",
        _POOL + "map_async",
        _POOL + "imap",
        _POOL + "imap_unordered",
        _POOL + "starmap",
        _POOL + "starmap_async",
    ),
    *_slots(
        _LIBRARY + "multiprocessing.html#multiprocessing.pool.Pool.apply_async",
        _PLAIN,
        "callback",
        _POOL + "apply_async",
        _POOL + "map_async",
        _POOL + "starmap_async",
    ),
    *_slots(
        _LIBRARY + "multiprocessing.html#multiprocessing.pool.Pool.apply_async",
        _PLAIN,
        "error_callback",
        _POOL + "apply_async",
        _POOL + "map_async",
        _POOL + "starmap_async",
    ),
    *_slots(_LIBRARY + "os.html#os.register_at_fork", _PLAIN, "before", "os.register_at_fork"),
    *_slots(_LIBRARY + "os.html#os.register_at_fork", _PLAIN, "after_in_parent", "os.register_at_fork"),
    *_slots(_LIBRARY + "os.html#os.register_at_fork", _PLAIN, "after_in_child", "os.register_at_fork"),
)

_END_OF_LIFE = (
    *_slots(_LIBRARY + "atexit.html#atexit.register", _AT_EXIT, 0, "atexit.register"),
    *_slots(
        _LIBRARY + "signal.html#signal.signal",
        'Use "loop.add_signal_handler(...)" with a plain "def" that starts a task',
        "handler",
        "signal.signal",
    ),
    *_slots(_LIBRARY + "weakref.html#weakref.ref", _PLAIN, 1, "weakref.ReferenceType", "_weakref.proxy"),
    *_slots(_LIBRARY + "weakref.html#weakref.WeakMethod", _PLAIN, "callback", "weakref.WeakMethod"),
    *_slots(_LIBRARY + "weakref.html#weakref.finalize", _PLAIN, 1, "weakref.finalize"),
    *_slots(
        _LIBRARY + "contextlib.html#contextlib.ExitStack.callback",
        'Use "push_async_callback" of an "AsyncExitStack"',
        0,
        "contextlib._BaseExitStack.callback",
    ),
    *_slots(
        _LIBRARY + "unittest.html#unittest.TestCase.addClassCleanup",
        _THREAD,
        0,
        "unittest.case.TestCase.addClassCleanup",
        "unittest.case.addModuleCleanup",
    ),
)

_PREDICATES = (
    *_slots(_LIBRARY + "functions.html#filter", _BEFORE, 0, "builtins.filter"),
    *_slots(_LIBRARY + "itertools.html#itertools.filterfalse", _BEFORE, 0, "itertools.filterfalse"),
    *_slots(_LIBRARY + "itertools.html#itertools.takewhile", _BEFORE, 0, "itertools.takewhile"),
    *_slots(_LIBRARY + "itertools.html#itertools.dropwhile", _BEFORE, 0, "itertools.dropwhile"),
    *_slots(_LIBRARY + "itertools.html#itertools.groupby", _BEFORE, "key", "itertools.groupby"),
)

_STANDARD_LIBRARY = (
    *_slots(
        _LIBRARY + "sched.html#sched.scheduler.enter",
        _THREAD,
        "action",
        "sched.scheduler.enter",
        "sched.scheduler.enterabs",
    ),
    *_slots(
        _LIBRARY + "timeit.html#timeit.Timer",
        'Time a plain "def" that calls "asyncio.run(...)"',
        "stmt",
        "timeit.Timer",
        "timeit.timeit",
        "timeit.repeat",
    ),
    *_slots(
        _LIBRARY + "timeit.html#timeit.Timer",
        _PLAIN,
        "setup",
        "timeit.Timer",
        "timeit.timeit",
        "timeit.repeat",
    ),
    *_slots(_LIBRARY + "sys.html#sys.setprofile", _PLAIN, 0, "sys.setprofile"),
    *_slots(_LIBRARY + "sys.html#sys.addaudithook", _PLAIN, "hook", "sys.addaudithook"),
    *_slots(
        _LIBRARY + "sys.monitoring.html#sys.monitoring.register_callback",
        _PLAIN,
        2,
        "sys._monitoring.register_callback",
    ),
    *_slots(
        _LIBRARY + "readline.html#readline.set_startup_hook",
        _PLAIN,
        0,
        "readline.set_startup_hook",
        "readline.set_pre_input_hook",
    ),
    *_slots(
        _LIBRARY + "json.html#json.JSONEncoder.default",
        'Give a plain "def": "await" the values before they are serialised',
        "default",
        "json.dumps",
        "json.dump",
        "json.encoder.JSONEncoder",
    ),
    *_slots(_LIBRARY + "os.html#os.walk", _PLAIN, "onerror", "os.walk", "os.fwalk"),
    *_slots(_LIBRARY + "pathlib.html#pathlib.Path.walk", _PLAIN, "on_error", "pathlib.Path.walk"),
    *_slots(_LIBRARY + "shutil.html#shutil.copytree", _PLAIN, "copy_function", "shutil.copytree", "shutil.move"),
    *_slots(_LIBRARY + "shutil.html#shutil.rmtree", _PLAIN, "onerror", "shutil._RmtreeType.__call__"),
    *_slots(_LIBRARY + "shutil.html#shutil.rmtree", _PLAIN, "onexc", "shutil._RmtreeType.__call__"),
    *_slots(_LIBRARY + "pkgutil.html#pkgutil.walk_packages", _PLAIN, "onerror", "pkgutil.walk_packages"),
    *_slots(
        _LIBRARY + "ftplib.html#ftplib.FTP.retrbinary",
        _PLAIN,
        "callback",
        "ftplib.FTP.retrbinary",
        "ftplib.FTP.retrlines",
        "ftplib.FTP.storbinary",
        "ftplib.FTP.storlines",
    ),
    *_slots(
        _LIBRARY + "urllib.request.html#urllib.request.urlretrieve",
        _PLAIN,
        "reporthook",
        "urllib.request.urlretrieve",
    ),
    *_slots(
        _LIBRARY + "sqlite3.html#sqlite3.Connection.set_trace_callback",
        _PLAIN,
        "trace_callback",
        "sqlite3.Connection.set_trace_callback",
    ),
    *_slots(_LIBRARY + "sqlite3.html#sqlite3.Connection.backup", _PLAIN, "progress", "sqlite3.Connection.backup"),
    *_slots(
        _LIBRARY + "unittest.html#unittest.TestCase.assertRaises",
        'Use "with" and "await" inside it',
        "callable",
        "unittest.case.TestCase.assertRaises",
        "unittest.case.TestCase.assertRaisesRegex",
        "unittest.case.TestCase.assertWarns",
        "unittest.case.TestCase.assertWarnsRegex",
    ),
    *_slots(
        _LIBRARY + "unittest.html#unittest.FunctionTestCase",
        'Write a method of an "IsolatedAsyncioTestCase"',
        "testFunc",
        "unittest.case.FunctionTestCase",
    ),
)

# Tk calls a command, a binding and a timer from its own loop and throws away what they return.
_TK = "https://docs.python.org/3/library/tkinter.html#"
_TK_TASK = 'Give a plain "def" that hands the coroutine to a loop ("asyncio.run_coroutine_threadsafe(...)")'
_COMMAND_WIDGETS = (
    "tkinter.Button",
    "tkinter.Checkbutton",
    "tkinter.Radiobutton",
    "tkinter.Scale",
    "tkinter.Spinbox",
    "tkinter.ttk.Button",
    "tkinter.ttk.Checkbutton",
    "tkinter.ttk.Radiobutton",
    "tkinter.ttk.Scale",
    "tkinter.ttk.Spinbox",
)

_TKINTER = (
    *_slots(_TK + "important-tk-concepts", _TK_TASK, "func", "tkinter.Misc.after", "tkinter.Misc.after_idle"),
    *_slots(
        _TK + "bindings-and-events",
        _TK_TASK,
        "func",
        "tkinter.Misc.bind",
        "tkinter.Misc.bind_all",
        "tkinter.Misc.bind_class",
        "tkinter.Canvas.tag_bind",
        "tkinter.Text.tag_bind",
    ),
    *_slots(_TK + "bindings-and-events", _TK_TASK, "callback", "tkinter.ttk.Treeview.tag_bind"),
    *_slots(_TK + "the-window-manager", _TK_TASK, "func", "tkinter.Wm.protocol", "tkinter.Wm.wm_protocol"),
    *_slots(
        _TK + "coupling-widget-variables",
        _TK_TASK,
        "callback",
        "tkinter.Variable.trace_add",
        "tkinter.Variable.trace_variable",
        "tkinter.Variable.trace",
    ),
    *_slots(
        _TK + "setting-options",
        _TK_TASK,
        "command",
        *_COMMAND_WIDGETS,
        *(f"{widget}.configure" for widget in _COMMAND_WIDGETS),
        *(f"{widget}.config" for widget in _COMMAND_WIDGETS),
        "tkinter.OptionMenu",
        "tkinter.Menu.add_command",
        "tkinter.Menu.add_checkbutton",
        "tkinter.Menu.add_radiobutton",
        "tkinter.Menu.insert_command",
        "tkinter.Menu.insert_checkbutton",
        "tkinter.Menu.insert_radiobutton",
        "tkinter.ttk.Treeview.heading",
    ),
    *_slots(
        _TK + "setting-options",
        _TK_TASK,
        "postcommand",
        "tkinter.Menu",
        "tkinter.ttk.Combobox",
        "tkinter.ttk.Combobox.configure",
    ),
    *_slots(
        _LIBRARY + "turtle.html#turtle.ontimer",
        _PLAIN,
        "fun",
        "turtle.ontimer",
        "turtle.onkey",
        "turtle.onkeypress",
        "turtle.onclick",
        "turtle.onscreenclick",
        "turtle.RawTurtle.onclick",
        "turtle.TurtleScreen.onclick",
        "turtle.TurtleScreen.onkey",
        "turtle.TurtleScreen.onkeypress",
        "turtle.TurtleScreen.ontimer",
    ),
)

_THIRD_PARTY = (
    *_slots(
        "https://anyio.readthedocs.io/en/stable/api.html#anyio.to_thread.run_sync",
        _AWAIT,
        "func",
        "anyio.to_thread.run_sync",
        "anyio.to_process.run_sync",
        "anyio.to_interpreter.run_sync",
    ),
    *_slots(
        "https://anyio.readthedocs.io/en/stable/api.html#anyio.from_thread.run_sync",
        'Use "anyio.from_thread.run(...)"',
        "func",
        "anyio.from_thread.run_sync",
    ),
    *_slots(
        "https://trio.readthedocs.io/en/stable/reference-core.html#trio.to_thread.run_sync",
        _AWAIT,
        "sync_fn",
        "trio._threads.to_thread_run_sync",
    ),
    *_slots(
        "https://trio.readthedocs.io/en/stable/reference-core.html#trio.from_thread.run_sync",
        'Use "trio.from_thread.run(...)"',
        "fn",
        "trio._threads.from_thread_run_sync",
    ),
    *_slots("https://www.starlette.io/threadpool/", _AWAIT, "func", "starlette.concurrency.run_in_threadpool"),
    *_slots("https://asyncer.tiangolo.com/tutorial/asyncify/", _AWAIT, "function", "asyncer._main.asyncify"),
    *_slots(
        "asgiref 3.13.0, asgiref/sync.py:SyncToAsync.__init__",
        "Await it directly: it is a coroutine function already",
        "func",
        "asgiref.sync.sync_to_async",
        "asgiref.sync.SyncToAsync",
    ),
    *_slots(
        "https://apscheduler.readthedocs.io/en/3.x/modules/executors/asyncio.html",
        'Use "AsyncIOScheduler", which runs coroutine functions',
        "func",
        "apscheduler.schedulers.blocking.BlockingScheduler.add_job",
    ),
    *_slots(
        "apscheduler 3.11.3, apscheduler/schedulers/base.py:BaseScheduler._dispatch_event",
        _TASK,
        "callback",
        "apscheduler.schedulers.base.BaseScheduler.add_listener",
    ),
    *_slots("schedule 1.2.2, schedule/__init__.py:Job.run", _THREAD, "job_func", "schedule.Job.do"),
    *_slots("gevent 26.9.0, gevent/greenlet.py:Greenlet.run", _PLAIN, 0, "gevent.spawn"),
    *_slots(
        "https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html#using-events-with-the-asyncio-extension",
        'Give a plain "def"',
        "fn",
        "sqlalchemy.event.api.listen",
    ),
    *_slots(
        "https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html#running-synchronous-methods-and-functions-under-asyncio",
        'Give a plain "def", or call and "await" the coroutine function itself',
        "fn",
        "sqlalchemy.ext.asyncio.session.AsyncSession.run_sync",
        "sqlalchemy.ext.asyncio.engine.AsyncConnection.run_sync",
    ),
    *_slots(
        "https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit",
        'Give a plain "def" ("asgiref.sync.async_to_sync" makes one)',
        "func",
        "django.db.transaction.on_commit",
    ),
    *_slots(
        "pydantic 2.14.3, pydantic/functional_validators.py:AfterValidator",
        'Give a plain "def": pydantic does not await validators',
        "func",
        "pydantic.functional_validators.AfterValidator",
        "pydantic.functional_validators.BeforeValidator",
        "pydantic.functional_validators.PlainValidator",
        "pydantic.functional_validators.WrapValidator",
    ),
    *_slots(
        "pydantic 2.14.3, pydantic/functional_serializers.py:PlainSerializer",
        'Give a plain "def": pydantic does not await serializers',
        "func",
        "pydantic.functional_serializers.PlainSerializer",
        "pydantic.functional_serializers.WrapSerializer",
    ),
    *_slots(
        "https://click.palletsprojects.com/en/stable/api/#click.Context.call_on_close",
        _THREAD,
        "f",
        "click.core.Context.call_on_close",
    ),
    *_slots("https://typer.tiangolo.com/reference/run_launch/", _THREAD, "function", "typer.main.run"),
    # pytest keeps "raises" in _pytest.raises from 8.4 on.
    *_slots(
        "https://docs.pytest.org/en/stable/reference/reference.html#pytest.raises",
        'Use "with" and "await" inside it',
        "func",
        "_pytest.raises.raises",
        "_pytest.python_api.raises",
        "_pytest.recwarn.warns",
        "_pytest.recwarn.deprecated_call",
    ),
)

SLOTS: tuple[Slot, ...] = (
    *_ASYNCIO,
    *_THREADS,
    *_PROCESSES,
    *_END_OF_LIFE,
    *_PREDICATES,
    *_STANDARD_LIBRARY,
    *_TKINTER,
    *_THIRD_PARTY,
)
