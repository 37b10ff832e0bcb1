from typing import Any
from types import TracebackType

from typing_extensions import Self

from ..client import BaseClient as BaseClient
from . import auth as auth
from . import batch as batch
from . import chat as chat
from . import collections as collections
from . import files as files
from . import image as image
from . import models as models
from . import tokenizer as tokenizer
from . import video as video

class Client(BaseClient):
    auth: auth.Client
    batch: batch.Client
    chat: chat.Client
    collections: collections.Client
    files: files.Client
    image: image.Client
    models: models.Client
    tokenize: tokenizer.Client
    video: video.Client
    async def close(self) -> Any: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        exc_type: Any,
        exc_val: Any,
        exc_tb: Any,
    ) -> None: ...
