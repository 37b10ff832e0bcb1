from typing import Any

__version__: Any
