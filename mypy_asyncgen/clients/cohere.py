"""cohere."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Alias, Client, coroutine, generator

CLIENT = Client(
    distribution="cohere",
    package="cohere",
    since="6.0.0",
    version="7.3.1",
    source="base_client.py: properties without annotation; v2/client.py",
    entries=(
        generator("cohere.v2.client.AsyncV2Client.chat_stream"),
        coroutine("cohere.v2.client.AsyncV2Client.chat"),
        generator("cohere.base_client.AsyncBaseCohere.chat_stream"),
        coroutine("cohere.base_client.AsyncBaseCohere.chat"),
        generator("cohere.base_client.AsyncBaseCohere.generate_stream"),
    ),
    aliases=(
        Alias("cohere.base_client.AsyncBaseCohere.v2", "cohere.v2.client.AsyncV2Client"),
        Alias("cohere.base_client.AsyncBaseCohere.batches", "cohere.batches.client.AsyncBatchesClient"),
        Alias(
            "cohere.base_client.AsyncBaseCohere.embed_jobs",
            "cohere.embed_jobs.client.AsyncEmbedJobsClient",
        ),
        Alias("cohere.base_client.AsyncBaseCohere.datasets", "cohere.datasets.client.AsyncDatasetsClient"),
        Alias(
            "cohere.base_client.AsyncBaseCohere.connectors",
            "cohere.connectors.client.AsyncConnectorsClient",
        ),
        Alias("cohere.base_client.AsyncBaseCohere.models", "cohere.models.client.AsyncModelsClient"),
        Alias(
            "cohere.base_client.AsyncBaseCohere.finetuning",
            "cohere.finetuning.client.AsyncFinetuningClient",
        ),
        Alias("cohere.base_client.AsyncBaseCohere.audio", "cohere.audio.client.AsyncAudioClient"),
        Alias("cohere.base_client.BaseCohere.v2", "cohere.v2.client.V2Client"),
    ),
    repository=("cohere-ai/cohere-python", "bc495daab7817a2e1389d71257c056dd75bbb0df"),
)
