"""aioboto3."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager

CLIENT = Client(
    distribution="aioboto3",
    package="aioboto3",
    since="15.5.0",
    version="15.5.0",
    source="session.py; `client` is boto3's, and gives aiobotocore's context manager",
    entries=(
        context_manager("aioboto3.session.Session.client"),
        context_manager("aioboto3.session.Session.resource"),
    ),
    typed=False,
    note="The methods of a service are made at run time: `pip install types-aiobotocore[SERVICE]` gives their types.",
)
