import datetime
from collections.abc import Sequence
from typing import Any

from ..files import StorageOptions as StorageOptions
from ..proto import batch_pb2 as batch_pb2
from ..proto import deferred_pb2 as deferred_pb2
from ..proto import image_pb2 as image_pb2
from ..proto import video_pb2 as video_pb2
from ..types import Keyframe as Keyframe
from ..types import ReferenceAudio as ReferenceAudio
from ..types import VideoGenerationModel as VideoGenerationModel
from ..video import BaseClient as BaseClient
from ..video import VideoAspectRatio as VideoAspectRatio
from ..video import VideoResolution as VideoResolution
from ..video import VideoResponse as VideoResponse

tracer: Any

class Client(BaseClient):
    def prepare(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        *,
        batch_request_id: str | None = None,
        image_url: str | None = None,
        image_file_id: str | None = None,
        last_frame_url: str | None = None,
        last_frame_file_id: str | None = None,
        keyframes: Sequence[Keyframe] | None = None,
        video_url: str | None = None,
        video_file_id: str | None = None,
        duration: int | None = None,
        aspect_ratio: VideoAspectRatio | None = None,
        resolution: VideoResolution | None = None,
        reference_image_urls: Sequence[str] | None = None,
        reference_image_file_ids: Sequence[str] | None = None,
        reference_audios: Sequence[ReferenceAudio] | None = None,
        generate_audio: bool | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> batch_pb2.BatchRequest: ...
    def prepare_extension(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        video_url: str | None = None,
        *,
        video_file_id: str | None = None,
        batch_request_id: str | None = None,
        duration: int | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> batch_pb2.BatchRequest: ...
    async def start(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        *,
        image_url: str | None = None,
        image_file_id: str | None = None,
        last_frame_url: str | None = None,
        last_frame_file_id: str | None = None,
        keyframes: Sequence[Keyframe] | None = None,
        video_url: str | None = None,
        video_file_id: str | None = None,
        duration: int | None = None,
        aspect_ratio: VideoAspectRatio | None = None,
        resolution: VideoResolution | None = None,
        reference_image_urls: Sequence[str] | None = None,
        reference_image_file_ids: Sequence[str] | None = None,
        reference_audios: Sequence[ReferenceAudio] | None = None,
        generate_audio: bool | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> deferred_pb2.StartDeferredResponse: ...
    async def get(self, request_id: str) -> video_pb2.GetDeferredVideoResponse: ...
    async def generate(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        *,
        image_url: str | None = None,
        image_file_id: str | None = None,
        last_frame_url: str | None = None,
        last_frame_file_id: str | None = None,
        keyframes: Sequence[Keyframe] | None = None,
        video_url: str | None = None,
        video_file_id: str | None = None,
        duration: int | None = None,
        aspect_ratio: VideoAspectRatio | None = None,
        resolution: VideoResolution | None = None,
        reference_image_urls: Sequence[str] | None = None,
        reference_image_file_ids: Sequence[str] | None = None,
        reference_audios: Sequence[ReferenceAudio] | None = None,
        generate_audio: bool | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
        timeout: datetime.timedelta | None = None,
        interval: datetime.timedelta | None = None,
    ) -> VideoResponse: ...
    async def extend_start(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        video_url: str | None = None,
        *,
        video_file_id: str | None = None,
        duration: int | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
    ) -> deferred_pb2.StartDeferredResponse: ...
    async def extend(
        self,
        prompt: str,
        model: VideoGenerationModel | str,
        video_url: str | None = None,
        *,
        video_file_id: str | None = None,
        duration: int | None = None,
        storage_options: StorageOptions | image_pb2.StorageOptions | None = None,
        timeout: datetime.timedelta | None = None,
        interval: datetime.timedelta | None = None,
    ) -> VideoResponse: ...
