"""Where a value goes within its function: `ends` names how it ends, `values` follows it, `paths` looks at each path."""

from mypy_asyncgen.tree.flow.ends import End, How
from mypy_asyncgen.tree.flow.values import Declared, Flow

__all__ = ["Declared", "End", "Flow", "How"]
