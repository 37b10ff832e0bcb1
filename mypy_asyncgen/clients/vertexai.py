"""google-cloud-aiplatform's vertexai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="google-cloud-aiplatform",
    package="vertexai",
    since="2.7.0",
    version="2.7.0",
    source="generative_models/_generative_models.py: overloads on `stream`",
    entries=(by_flag("vertexai.generative_models._generative_models._GenerativeModel.generate_content_async"),),
)
