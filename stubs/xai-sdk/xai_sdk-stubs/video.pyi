import datetime
from typing import Any

from .files import StorageOptions as StorageOptions
from .meta import ProtoDecorator as ProtoDecorator
from .proto import image_pb2 as image_pb2
from .proto import usage_pb2 as usage_pb2
from .proto import video_pb2 as video_pb2
from .types import VideoGenerationModel as VideoGenerationModel
from .types.video import Keyframe as Keyframe
from .types.video import ReferenceAudio as ReferenceAudio
from .types.video import VideoAspectRatio as VideoAspectRatio
from .types.video import VideoResolution as VideoResolution

DEFAULT_VIDEO_POLL_INTERVAL: datetime.timedelta
DEFAULT_VIDEO_TIMEOUT: datetime.timedelta

class VideoGenerationError(Exception):
    code: str
    message: str
    def __init__(self, code: str, message: str) -> None: ...

class BaseClient:
    def __init__(self, channel: Any) -> None: ...

class VideoResponse(ProtoDecorator[video_pb2.VideoResponse]):
    def __init__(self, proto: video_pb2.VideoResponse) -> None: ...
    @property
    def model(self) -> str: ...
    @property
    def usage(self) -> usage_pb2.SamplingUsage: ...
    @property
    def cost_usd(self) -> float | None: ...
    @property
    def respect_moderation(self) -> bool: ...
    @property
    def url(self) -> str: ...
    @property
    def duration(self) -> int: ...
    @property
    def file_output(self) -> image_pb2.FileOutput | None: ...
    @property
    def storage_error(self) -> str | None: ...
    @property
    def public_url(self) -> str | None: ...
    @property
    def public_url_error(self) -> str | None: ...

def convert_video_aspect_ratio_to_pb(aspect_ratio: VideoAspectRatio) -> video_pb2.VideoAspectRatio: ...
def convert_video_resolution_to_pb(resolution: VideoResolution) -> video_pb2.VideoResolution: ...
