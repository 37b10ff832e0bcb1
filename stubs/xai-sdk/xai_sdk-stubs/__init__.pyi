from . import aio as aio
from . import sync as sync
from .__about__ import __version__ as __version__
from .aio.client import Client as AsyncClient
from .sync.client import Client as Client

__all__ = ["AsyncClient", "Client", "__version__", "aio", "sync"]
