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
        prompt: Any,
        model: Any,
        *,
        batch_request_id: Any = None,
        image_url: Any = None,
        image_file_id: Any = None,
        last_frame_url: Any = None,
        last_frame_file_id: Any = None,
        keyframes: Any = None,
        video_url: Any = None,
        video_file_id: Any = None,
        duration: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        reference_image_urls: Any = None,
        reference_image_file_ids: Any = None,
        reference_audios: Any = None,
        generate_audio: Any = None,
        storage_options: Any = None,
    ) -> Any: ...
    def prepare_extension(
        self,
        prompt: Any,
        model: Any,
        video_url: Any = None,
        *,
        video_file_id: Any = None,
        batch_request_id: Any = None,
        duration: Any = None,
        storage_options: Any = None,
    ) -> Any: ...
    def start(
        self,
        prompt: Any,
        model: Any,
        *,
        image_url: Any = None,
        image_file_id: Any = None,
        last_frame_url: Any = None,
        last_frame_file_id: Any = None,
        keyframes: Any = None,
        video_url: Any = None,
        video_file_id: Any = None,
        duration: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        reference_image_urls: Any = None,
        reference_image_file_ids: Any = None,
        reference_audios: Any = None,
        generate_audio: Any = None,
        storage_options: Any = None,
    ) -> Any: ...
    def get(self, request_id: Any) -> Any: ...
    def generate(
        self,
        prompt: Any,
        model: Any,
        *,
        image_url: Any = None,
        image_file_id: Any = None,
        last_frame_url: Any = None,
        last_frame_file_id: Any = None,
        keyframes: Any = None,
        video_url: Any = None,
        video_file_id: Any = None,
        duration: Any = None,
        aspect_ratio: Any = None,
        resolution: Any = None,
        reference_image_urls: Any = None,
        reference_image_file_ids: Any = None,
        reference_audios: Any = None,
        generate_audio: Any = None,
        storage_options: Any = None,
        timeout: Any = None,
        interval: Any = None,
    ) -> Any: ...
    def extend_start(
        self,
        prompt: Any,
        model: Any,
        video_url: Any = None,
        *,
        video_file_id: Any = None,
        duration: Any = None,
        storage_options: Any = None,
    ) -> Any: ...
    def extend(
        self,
        prompt: Any,
        model: Any,
        video_url: Any = None,
        *,
        video_file_id: Any = None,
        duration: Any = None,
        storage_options: Any = None,
        timeout: Any = None,
        interval: Any = None,
    ) -> Any: ...
