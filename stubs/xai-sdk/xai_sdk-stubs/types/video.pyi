from typing import Any
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
    voice_id: Any

ReferenceAudio: TypeAlias = VoiceAudioRef
ReferenceAudioValidator: Any

class UrlKeyframe(TypedDict):
    image_url: Any
    timestamp: Any

class FileIdKeyframe(TypedDict):
    image_file_id: Any
    timestamp: Any

Keyframe: TypeAlias = UrlKeyframe | FileIdKeyframe
KeyframeValidator: Any
VideoAspectRatioMap: Any
VideoResolutionMap: Any
