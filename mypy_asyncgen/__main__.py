"""``python -m mypy_asyncgen``: the same as the command ``mypy-asyncgen``."""

from mypy_asyncgen.cli import main

if __name__ == "__main__":
    main()
