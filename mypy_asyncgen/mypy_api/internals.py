"""The old home of what is in `errors`, `failures`, `plugins` and `types`; new code imports from there."""

from __future__ import annotations

from mypy_asyncgen.mypy_api.errors import *  # noqa: F403
from mypy_asyncgen.mypy_api.errors import report_instead as report  # noqa: F401
from mypy_asyncgen.mypy_api.failures import Failures  # noqa: F401
from mypy_asyncgen.mypy_api.plugins import *  # noqa: F403
from mypy_asyncgen.mypy_api.types import *  # noqa: F403
