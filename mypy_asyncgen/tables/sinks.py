"""Functions that turn a value into text, a truth value or bytes, or compare it, so that a coroutine given to them is lost.

Only functions for which a coroutine or async generator cannot be right. Left out on purpose: ``repr`` and
``reprlib`` (who asks for the ``repr`` of a coroutine mostly means it), what mypy rejects already (``len``,
``sum``, ``warnings.warn``, ``sys.exit``), template contexts (an async Jinja environment awaits what it is
given), and responses that also stream (``starlette.responses.Response``, ``aiohttp.web.Response``).
"""

from __future__ import annotations

from typing import NamedTuple

from mypy_asyncgen.tables import by_name


class Sink(NamedTuple):
    """A function whose arguments end there.

    Attributes:
        name: the function's full name as mypy resolves it.
        code: what a coroutine or async generator given to it is reported as.
        parameters: the parameters that count, by name or, for ``*args`` and positional-only ones, by
            position; empty for all of them.
        source: where it is documented what the function does with the value.
        raises: the exception that it raises for a coroutine, if it does.
    """

    name: str
    code: str
    parameters: tuple[str | int, ...] = ()
    source: str = ""
    raises: str | None = None


_LIBRARY = "https://docs.python.org/3/library/"

_LEVELS = ("debug", "info", "warning", "warn", "error", "exception", "critical", "fatal")
_STRUCTLOG_LEVELS = ("debug", "info", "warning", "warn", "error", "exception", "critical", "fatal", "log")
_STRUCTLOG_ASYNC = ("adebug", "ainfo", "awarning", "aerror", "aexception", "acritical", "afatal", "alog")
_LOGURU_LEVELS = ("trace", "debug", "info", "success", "warning", "error", "exception", "critical", "log")
_LOGFIRE_LEVELS = (
    "trace",
    "debug",
    "info",
    "notice",
    "warning",
    "warn",
    "error",
    "fatal",
    "exception",
    "log",
)
_BODY_VERBS = ("post", "put", "patch", "request")


def _text(source: str, parameters: tuple[str | int, ...], *names: str, raises: str | None = None) -> tuple[Sink, ...]:
    return tuple(Sink(name, "coroutine-in-text", parameters, source, raises) for name in names)


def _truth(source: str, parameters: tuple[str | int, ...], *names: str) -> tuple[Sink, ...]:
    return tuple(Sink(name, "truthy-coroutine", parameters, source) for name in names)


def _comparison(source: str, parameters: tuple[str | int, ...], *names: str) -> tuple[Sink, ...]:
    return tuple(Sink(name, "coroutine-as-value", parameters, source) for name in names)


_BUILTINS = (
    *_text(_LIBRARY + "functions.html#print", (), "builtins.print"),
    *_text(_LIBRARY + "stdtypes.html#str", ("object",), "builtins.str"),
    *_text(_LIBRARY + "functions.html#format", (0,), "builtins.format"),
    *_text(_LIBRARY + "functions.html#ascii", (0,), "builtins.ascii"),
    *_truth(_LIBRARY + "functions.html#bool", (0,), "builtins.bool"),
    *_truth(_LIBRARY + "operator.html#operator.truth", (0,), "_operator.truth", "_operator.not_"),
    *_truth(
        _LIBRARY + "unittest.html#unittest.TestCase.assertTrue",
        ("expr",),
        "unittest.case.TestCase.assertTrue",
        "unittest.case.TestCase.assertFalse",
    ),
    *_comparison(_LIBRARY + "operator.html#operator.eq", (), "_operator.eq", "_operator.ne"),
    *_comparison(
        _LIBRARY + "unittest.html#unittest.TestCase.assertEqual",
        ("first", "second"),
        "unittest.case.TestCase.assertEqual",
        "unittest.case.TestCase.assertNotEqual",
    ),
    *_comparison(
        _LIBRARY + "unittest.html#unittest.TestCase.assertIsNone",
        ("obj",),
        "unittest.case.TestCase.assertIsNone",
        "unittest.case.TestCase.assertIsNotNone",
    ),
    *_comparison(
        _LIBRARY + "unittest.html#unittest.TestCase.assertIn",
        ("member",),
        "unittest.case.TestCase.assertIn",
        "unittest.case.TestCase.assertNotIn",
    ),
)

_STANDARD_LIBRARY = (
    *_text(_LIBRARY + "logging.html#logging.debug", ("msg", 1), *(f"logging.{level}" for level in _LEVELS)),
    *_text(_LIBRARY + "logging.html#logging.log", ("msg", 2), "logging.log"),
    *_text(_LIBRARY + "logging.html#logging.Logger.debug", ("msg", 1), *(f"logging.Logger.{n}" for n in _LEVELS)),
    *_text(_LIBRARY + "logging.html#logging.Logger.log", ("msg", 2), "logging.Logger.log"),
    *_text(
        _LIBRARY + "logging.html#logging.LoggerAdapter",
        ("msg", 1),
        *(f"logging.LoggerAdapter.{level}" for level in _LEVELS if level != "fatal"),
    ),
    *_text(_LIBRARY + "logging.html#logging.LoggerAdapter", ("msg", 2), "logging.LoggerAdapter.log"),
    *_text(_LIBRARY + "json.html#json.dumps", ("obj",), "json.dumps", "json.dump", raises="TypeError"),
    *_text(
        _LIBRARY + "json.html#json.JSONEncoder",
        ("o",),
        "json.encoder.JSONEncoder.encode",
        "json.encoder.JSONEncoder.iterencode",
        raises="TypeError",
    ),
    *_text(_LIBRARY + "pickle.html#pickle-picklable", ("obj",), "_pickle.dumps", "_pickle.dump", raises="TypeError"),
    *_text(_LIBRARY + "pickle.html#pickle-picklable", (0,), "_pickle.Pickler.dump", raises="TypeError"),
    *_text(
        _LIBRARY + "multiprocessing.html#multiprocessing.Queue",
        ("obj",),
        "multiprocessing.queues.Queue.put",
        "multiprocessing.queues.Queue.put_nowait",
        "multiprocessing.queues.SimpleQueue.put",
    ),
    *_text(
        _LIBRARY + "multiprocessing.html#multiprocessing.connection.Connection.send",
        ("obj",),
        "multiprocessing.connection._ConnectionBase.send",
    ),
    *_text(
        _LIBRARY + "plistlib.html#plistlib.dumps", ("value",), "plistlib.dumps", "plistlib.dump", raises="TypeError"
    ),
    *_text(
        _LIBRARY + "pprint.html#pprint.pprint",
        ("object",),
        "pprint.pprint",
        "pprint.pp",
        "pprint.pformat",
        "pprint.PrettyPrinter.pprint",
        "pprint.PrettyPrinter.pformat",
    ),
    *_text(_LIBRARY + "csv.html#csv.csvwriter.writerow", (0,), "_csv.Writer.writerow"),
    *_text(_LIBRARY + "csv.html#csv.csvwriter.writerows", (0,), "_csv.Writer.writerows"),
    *_text(_LIBRARY + "csv.html#csv.DictWriter", ("rowdict",), "csv.DictWriter.writerow"),
    *_text(_LIBRARY + "csv.html#csv.DictWriter", ("rowdicts",), "csv.DictWriter.writerows"),
    *_text(
        _LIBRARY + "sqlite3.html#sqlite-and-python-types",
        (1,),
        "sqlite3.Connection.execute",
        "sqlite3.Connection.executemany",
        "sqlite3.Cursor.execute",
        "sqlite3.Cursor.executemany",
        raises="sqlite3.ProgrammingError",
    ),
    *_text(
        _LIBRARY + "string.html#string.Template",
        (),
        "string.Template.substitute",
        "string.Template.safe_substitute",
    ),
    *_text(_LIBRARY + "string.html#string.Formatter.format", (), "string.Formatter.format"),
    *_text(_LIBRARY + "struct.html#struct.pack", (1,), "_struct.pack", raises="struct.error"),
    *_text(_LIBRARY + "struct.html#struct.pack_into", (3,), "_struct.pack_into", raises="struct.error"),
    *_text(_LIBRARY + "struct.html#struct.Struct.pack", (0,), "_struct.Struct.pack", raises="struct.error"),
    *_text(_LIBRARY + "struct.html#struct.Struct.pack_into", (2,), "_struct.Struct.pack_into", raises="struct.error"),
    *_text(_LIBRARY + "urllib.parse.html#urllib.parse.urlencode", ("query",), "urllib.parse.urlencode"),
)

# Untyped loggers (structlog.get_logger() gives Any) cannot be seen; their typed forms are below.
_LOGGING = (
    *_text(
        "https://loguru.readthedocs.io/en/stable/api/logger.html",
        (),
        *(f"loguru.Logger.{level}" for level in _LOGURU_LEVELS),
    ),
    *_text(
        "https://www.structlog.org/en/stable/api.html#structlog.stdlib.BoundLogger",
        (),
        *(f"structlog.stdlib.BoundLogger.{level}" for level in (*_STRUCTLOG_LEVELS, *_STRUCTLOG_ASYNC)),
    ),
    *_text(
        "https://www.structlog.org/en/stable/api.html#structlog.typing.FilteringBoundLogger",
        (),
        *(f"structlog.typing.FilteringBoundLogger.{n}" for n in (*_STRUCTLOG_LEVELS, *_STRUCTLOG_ASYNC)),
    ),
    *_text(
        "https://logfire.pydantic.dev/docs/reference/api/logfire/#logfire.Logfire.log",
        (),
        *(f"logfire.{level}" for level in _LOGFIRE_LEVELS),
        *(f"logfire._internal.main.Logfire.{level}" for level in _LOGFIRE_LEVELS),
    ),
)

_TERMINAL = (
    *_text("https://rich.readthedocs.io/en/stable/reference/init.html#rich.print", (), "rich.print"),
    *_text(
        "https://rich.readthedocs.io/en/stable/reference/init.html#rich.print_json",
        ("data",),
        "rich.print_json",
    ),
    *_text("https://rich.readthedocs.io/en/stable/reference/pretty.html", ("_object",), "rich.pretty.pprint"),
    *_text(
        "https://rich.readthedocs.io/en/stable/reference/console.html",
        (0,),
        "rich.console.Console.print",
        "rich.console.Console.log",
        "rich.console.Console.out",
    ),
    *_text(
        "https://rich.readthedocs.io/en/stable/reference/console.html",
        ("data",),
        "rich.console.Console.print_json",
    ),
    # typer has its own copy of click from 0.16 on, and takes click's functions before.
    *_text(
        "https://click.palletsprojects.com/en/stable/api/#click.echo",
        ("message",),
        "click.utils.echo",
        "click.termui.secho",
        "typer._click.utils.echo",
        "typer._click.termui.secho",
    ),
    *_text(
        "https://click.palletsprojects.com/en/stable/api/#click.style",
        ("text",),
        "click.termui.style",
        "typer._click.termui.style",
    ),
    *_text(
        "termcolor 3.3.0, termcolor/termcolor.py:colored",
        ("text",),
        "termcolor.termcolor.colored",
        "termcolor.termcolor.cprint",
    ),
    *_text(
        "https://markupsafe.palletsprojects.com/en/stable/escaping/#markupsafe.escape",
        (0,),
        "markupsafe.escape",
    ),
    *_text(
        "https://markupsafe.palletsprojects.com/en/stable/escaping/#markupsafe.escape_silent",
        (0,),
        "markupsafe.escape_silent",
    ),
    *_text(
        "https://markupsafe.palletsprojects.com/en/stable/escaping/#markupsafe.Markup",
        ("object",),
        "markupsafe.Markup",
    ),
    *_text("https://markupsafe.palletsprojects.com/en/stable/formatting/", (), "markupsafe.Markup.format"),
)

_SERIALISERS = (
    *_text("https://github.com/ijl/orjson#serialize", (0,), "orjson.dumps", raises="TypeError"),
    *_text("https://github.com/ultrajson/ultrajson#usage", ("obj",), "ujson.dumps", "ujson.dump", "ujson.encode"),
    *_text(
        "https://simplejson.readthedocs.io/en/latest/#simplejson.dumps",
        ("obj",),
        "simplejson.dumps",
        "simplejson.dump",
        raises="TypeError",
    ),
    *_text(
        "https://jcristharif.com/msgspec/supported-types.html",
        (0,),
        "msgspec.json.encode",
        "msgspec.msgpack.encode",
        "msgspec.json.Encoder.encode",
        "msgspec.msgpack.Encoder.encode",
    ),
    *_text(
        "https://jcristharif.com/msgspec/supported-types.html",
        ("obj",),
        "msgspec.yaml.encode",
        "msgspec.toml.encode",
        "msgspec.to_builtins",
    ),
    *_text("https://pyyaml.org/wiki/PyYAMLDocumentation", ("data",), "yaml.dump", "yaml.safe_dump"),
    *_text("https://pyyaml.org/wiki/PyYAMLDocumentation", ("documents",), "yaml.dump_all", "yaml.safe_dump_all"),
    *_text(
        "https://docs.pydantic.dev/latest/api/pydantic_core/#pydantic_core.to_json",
        ("value",),
        "pydantic_core._pydantic_core.to_json",
        "pydantic_core._pydantic_core.to_jsonable_python",
    ),
)

_WEB = (
    *_text(
        "https://www.starlette.io/responses/#jsonresponse",
        ("content",),
        "starlette.responses.JSONResponse",
        "starlette.responses.HTMLResponse",
        "starlette.responses.PlainTextResponse",
        "fastapi.responses.ORJSONResponse",
        "fastapi.responses.UJSONResponse",
    ),
    *_text(
        "https://www.starlette.io/websockets/#sending-data",
        ("data",),
        "starlette.websockets.WebSocket.send_json",
    ),
    *_text("https://fastapi.tiangolo.com/tutorial/encoder/", ("obj",), "fastapi.encoders.jsonable_encoder"),
    *_text("https://flask.palletsprojects.com/en/stable/api/#flask.json.jsonify", (), "flask.json.jsonify"),
    *_text(
        "https://flask.palletsprojects.com/en/stable/api/#flask.json.dumps",
        ("obj",),
        "flask.json.dumps",
        "flask.json.dump",
        raises="TypeError",
    ),
    *_text(
        "https://flask.palletsprojects.com/en/stable/api/#flask.make_response",
        (0,),
        "flask.helpers.make_response",
    ),
    *_text("quart 0.22.0, quart/json/__init__.py:jsonify", (), "quart.json.jsonify"),
    *_text("quart 0.22.0, quart/json/__init__.py:dumps", ("object_",), "quart.json.dumps"),
    *_text(
        "https://docs.aiohttp.org/en/stable/web_reference.html#aiohttp.web.json_response",
        ("data",),
        "aiohttp.web_response.json_response",
    ),
    *_text(
        "https://docs.aiohttp.org/en/stable/web_reference.html#aiohttp.web.WebSocketResponse.send_json",
        ("data",),
        "aiohttp.web_ws.WebSocketResponse.send_json",
        "aiohttp.client_ws.ClientWebSocketResponse.send_json",
    ),
    *_text(
        "https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request",
        ("json",),
        *(f"aiohttp.client.ClientSession.{verb}" for verb in _BODY_VERBS),
    ),
    *_text(
        "https://www.python-httpx.org/api/",
        ("json",),
        *(f"httpx._api.{verb}" for verb in (*_BODY_VERBS, "stream")),
        *(f"httpx._client.Client.{verb}" for verb in (*_BODY_VERBS, "stream")),
        *(f"httpx._client.AsyncClient.{verb}" for verb in (*_BODY_VERBS, "stream")),
        "httpx._client.BaseClient.build_request",
        "httpx._models.Request",
        "httpx._models.Response",
    ),
    *_text(
        "https://requests.readthedocs.io/en/latest/api/#requests.request",
        ("json",),
        *(f"requests.api.{verb}" for verb in _BODY_VERBS),
        *(f"requests.sessions.Session.{verb}" for verb in _BODY_VERBS),
    ),
    *_text(
        "litestar 2.25.0, litestar/serialization/msgspec_hooks.py:encode_json",
        ("value",),
        "litestar.serialization.msgspec_hooks.encode_json",
        "litestar.serialization.msgspec_hooks.encode_msgpack",
    ),
    *_text(
        "sanic 25.12.1, sanic/response/convenience.py:json",
        ("body",),
        "sanic.response.convenience.json",
    ),
    *_text(
        "blacksheep 2.6.4, blacksheep/server/responses.py:json",
        ("data",),
        "blacksheep.server.responses.json",
        "blacksheep.server.responses.pretty_json",
    ),
    *_text("robyn 0.88.0, robyn/jsonify.py:jsonify", ("data",), "robyn.jsonify.jsonify"),
    *_text(
        "https://docs.djangoproject.com/en/stable/ref/request-response/#passing-strings",
        ("content",),
        "django.http.response.HttpResponse",
    ),
    *_text(
        "https://docs.djangoproject.com/en/stable/ref/request-response/#jsonresponse-objects",
        ("data",),
        "django.http.response.JsonResponse",
    ),
)

SINKS: dict[str, Sink] = by_name(*_BUILTINS, *_STANDARD_LIBRARY, *_LOGGING, *_TERMINAL, *_SERIALISERS, *_WEB)
