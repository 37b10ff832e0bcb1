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
        prompt: Any,
        model: Any,
        *,
        batch_request_id: Any = None,
        image_url: Any = None,
        image_file_id: Any = None,
        image_urls: Any = None,
        image_file_ids: Any = None,
        user: Any = None,
        image_format: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        quality: Any = None,
        storage_options: Any = None,
    ) -> Any: ...
    def sample(
        self,
        prompt: Any,
        model: Any,
        *,
        image_url: Any = None,
        image_file_id: Any = None,
        image_urls: Any = None,
        image_file_ids: Any = None,
        user: Any = None,
        image_format: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        quality: Any = None,
        storage_options: Any = None,
    ) -> ImageResponse: ...
    def sample_batch(
        self,
        prompt: Any,
        model: Any,
        n: Any,
        *,
        image_url: Any = None,
        image_file_id: Any = None,
        image_urls: Any = None,
        image_file_ids: Any = None,
        user: Any = None,
        image_format: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        quality: Any = None,
        storage_options: Any = None,
    ) -> list[ImageResponse]: ...

class ImageResponse(BaseImageResponse):
    @property
    def image(self) -> Any: ...
