"""Decorators of web frameworks whose functions' return values the framework serialises.

Frameworks that await what a handler returns have no entry (GraphQL resolvers, MCP resources and prompts).
"""

from __future__ import annotations

from typing import NamedTuple

from mypy_asyncgen.tables import by_name


class Route(NamedTuple):
    """A decorator that registers a function as the handler of requests.

    Attributes:
        name: the full name of the decorator factory as mypy resolves it.
        source: where it is documented what becomes of the return value.
    """

    name: str
    source: str


def _routes(source: str, owner: str, *decorators: str) -> tuple[Route, ...]:
    return tuple(Route(f"{owner}.{decorator}", source) for decorator in decorators)


_BODY_VERBS = ("get", "post", "put", "patch", "delete")
_VERBS = (*_BODY_VERBS, "head", "options")

_FASTAPI = "https://fastapi.tiangolo.com/tutorial/response-model/"
_FLASK = "https://flask.palletsprojects.com/en/stable/quickstart/#about-responses"
_BLACKSHEEP = "https://www.neoteroi.dev/blacksheep/request-handlers/"
_NINJA = "https://django-ninja.dev/guides/response/"

ROUTES: dict[str, Route] = by_name(
    *_routes(_FASTAPI, "fastapi.applications.FastAPI", *_VERBS, "trace", "api_route"),
    *_routes(_FASTAPI, "fastapi.routing.APIRouter", *_VERBS, "trace", "api_route", "route"),
    # Starlette had these decorators before 1.0.
    *_routes("https://www.starlette.io/responses/", "starlette.applications.Starlette", "route"),
    *_routes("https://www.starlette.io/responses/", "starlette.routing.Router", "route"),
    # Quart's application and blueprints inherit these from Flask.
    *_routes(_FLASK, "flask.sansio.scaffold.Scaffold", *_BODY_VERBS, "route"),
    *_routes(
        "https://docs.litestar.dev/latest/usage/responses.html",
        "litestar.handlers.http_handlers.decorators",
        *_BODY_VERBS,
    ),
    *_routes(
        "https://docs.litestar.dev/latest/usage/responses.html",
        "litestar.handlers.http_handlers.base",
        "HTTPRouteHandler",
    ),
    *_routes(
        "https://docs.aiohttp.org/en/stable/web_quickstart.html#handler",
        "aiohttp.web_routedef.RouteTableDef",
        *_VERBS,
        "route",
    ),
    *_routes(
        "https://sanic.dev/en/guide/basics/handlers.html",
        "sanic.mixins.routes.RouteMixin",
        *_VERBS,
        "route",
    ),
    *_routes("https://robyn.tech/documentation/en/api_reference", "robyn.BaseRobyn", *_VERBS, "trace"),
    *_routes(_BLACKSHEEP, "blacksheep.server.routing.Router", *_VERBS, "trace", "route"),
    *_routes(_BLACKSHEEP, "blacksheep.server.routing", *_VERBS, "trace", "route"),
    *_routes(_NINJA, "ninja.main.NinjaAPI", *_BODY_VERBS, "api_operation"),
    *_routes(_NINJA, "ninja.router.Router", *_BODY_VERBS, "api_operation"),
    # What an MCP tool returns becomes JSON text; the class changed its name in mcp 2.
    *_routes(
        "mcp 1.9.4, mcp/server/fastmcp/server.py:_convert_to_content",
        "mcp.server.fastmcp.server.FastMCP",
        "tool",
    ),
    *_routes(
        "mcp 2.3.0, mcp/server/mcpserver/utilities/func_metadata.py:_convert_to_content",
        "mcp.server.mcpserver.server.MCPServer",
        "tool",
    ),
)
