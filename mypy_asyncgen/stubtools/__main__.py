"""``python -m mypy_asyncgen.stubtools``."""

from __future__ import annotations

import sys

from mypy_asyncgen.stubtools.cli import main

sys.exit(main(sys.argv[1:]))
