from . import auth as auth
from . import batch as batch
from . import chat as chat
from . import client as client
from . import collections as collections
from . import files as files
from . import image as image
from . import models as models
from . import tokenizer as tokenizer
from . import video as video

__all__ = ["auth", "batch", "chat", "client", "collections", "files", "image", "models", "tokenizer", "video"]
