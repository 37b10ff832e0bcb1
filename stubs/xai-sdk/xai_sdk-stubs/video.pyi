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

DEFAULT_VIDEO_POLL_INTERVAL: Any
DEFAULT_VIDEO_TIMEOUT: Any

class VideoGenerationError(Exception):
    code: Any
    message: Any
    def __init__(self, code: Any, message: Any) -> None: ...

class BaseClient:
    def __init__(self, channel: Any) -> None: ...

class VideoResponse(ProtoDecorator[video_pb2.VideoResponse]):
    def __init__(self, proto: Any) -> None: ...
    @property
    def model(self) -> Any: ...
    @property
    def usage(self) -> Any: ...
    @property
    def cost_usd(self) -> Any: ...
    @property
    def respect_moderation(self) -> Any: ...
    @property
    def url(self) -> Any: ...
    @property
    def duration(self) -> Any: ...
    @property
    def file_output(self) -> Any: ...
    @property
    def storage_error(self) -> Any: ...
    @property
    def public_url(self) -> Any: ...
    @property
    def public_url_error(self) -> Any: ...

def convert_video_aspect_ratio_to_pb(aspect_ratio: Any) -> Any: ...
def convert_video_resolution_to_pb(resolution: Any) -> Any: ...
