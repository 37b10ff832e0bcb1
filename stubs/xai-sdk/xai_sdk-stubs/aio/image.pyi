from collections.abc import Sequence
from typing import Any

from ..files import StorageOptions as StorageOptions
from ..image import BaseClient as BaseClient
from ..image import BaseImageResponse as BaseImageResponse
from ..image import ImageAspectRatio as ImageAspectRatio
from ..image import ImageFormat as ImageFormat
from ..image import ImageQuality as ImageQuality
from ..image import ImageResolution as ImageResolution
from ..proto import batch_pb2 as batch_pb2
from ..proto import image_pb2 as image_pb2
from ..types import ImageGenerationModel as ImageGenerationModel

tracer: Any

class Client(BaseClient):
    def prepare(
        self,
        prompt: str,
        model: ImageGenerationModel | str,
        *,
        batch_request_id: str | None = None,
        image_url: str | None = None,
        image_file_id: str | None = None,
        image_urls: Sequence[str] | None = None,
        image_file_ids: Sequence[str] | None = None,
        user: str | None = None,
        image_format: ImageFormat | None = None,
        aspect_ratio: ImageAspectRatio | None = None,
        resolution: ImageResolution | None = None,
        quality: ImageQuality | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> batch_pb2.BatchRequest: ...
    async def sample(
        self,
        prompt: str,
        model: ImageGenerationModel | str,
        *,
        image_url: str | None = None,
        image_file_id: str | None = None,
        image_urls: Sequence[str] | None = None,
        image_file_ids: Sequence[str] | None = None,
        user: str | None = None,
        image_format: ImageFormat | None = None,
        aspect_ratio: ImageAspectRatio | None = None,
        resolution: ImageResolution | None = None,
        quality: ImageQuality | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> ImageResponse: ...
    async def sample_batch(
        self,
        prompt: str,
        model: ImageGenerationModel | str,
        n: int,
        *,
        image_url: str | None = None,
        image_file_id: str | None = None,
        image_urls: Sequence[str] | None = None,
        image_file_ids: Sequence[str] | None = None,
        user: str | None = None,
        image_format: ImageFormat | None = None,
        aspect_ratio: ImageAspectRatio | None = None,
        resolution: ImageResolution | None = None,
        quality: ImageQuality | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> Sequence[ImageResponse]: ...

class ImageResponse(BaseImageResponse):
    @property
    async def image(self) -> bytes: ...
