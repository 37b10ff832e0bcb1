from typing import Literal, TypeAlias

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from ..proto import video_pb2 as video_pb2

__all__ = [
    "FileIdKeyframe",
    "Keyframe",
    "KeyframeValidator",
    "ReferenceAudio",
    "ReferenceAudioValidator",
    "UrlKeyframe",
    "VideoAspectRatio",
    "VideoAspectRatioMap",
    "VideoResolution",
    "VideoResolutionMap",
    "VoiceAudioRef",
]

VideoAspectRatio: TypeAlias = Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"]
VideoResolution: TypeAlias = Literal["480p", "720p", "1080p"]

class VoiceAudioRef(TypedDict):
    voice_id: str

ReferenceAudio: TypeAlias = VoiceAudioRef
ReferenceAudioValidator: TypeAdapter[ReferenceAudio]

class UrlKeyframe(TypedDict):
    image_url: str
    timestamp: float

class FileIdKeyframe(TypedDict):
    image_file_id: str
    timestamp: float

Keyframe: TypeAlias = UrlKeyframe | FileIdKeyframe
KeyframeValidator: TypeAdapter[Keyframe]
VideoAspectRatioMap: dict[VideoAspectRatio, video_pb2.VideoAspectRatio]
VideoResolutionMap: dict[VideoResolution, video_pb2.VideoResolution]
