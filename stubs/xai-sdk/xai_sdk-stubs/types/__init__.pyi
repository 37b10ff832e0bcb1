from .chat import AgentCount as AgentCount
from .chat import AgentCountMap as AgentCountMap
from .chat import Content as Content
from .chat import Guideline as Guideline
from .chat import GuidelineBehavior as GuidelineBehavior
from .chat import GuidelineBehaviorMap as GuidelineBehaviorMap
from .chat import GuidelineCategory as GuidelineCategory
from .chat import GuidelineCategoryMap as GuidelineCategoryMap
from .chat import ImageDetail as ImageDetail
from .chat import IncludeOption as IncludeOption
from .chat import IncludeOptionMap as IncludeOptionMap
from .chat import ReasoningEffort as ReasoningEffort
from .chat import ResponseFormat as ResponseFormat
from .chat import ToolMode as ToolMode
from .common import ServiceTier as ServiceTier
from .image import ImageAspectRatio as ImageAspectRatio
from .image import ImageFormat as ImageFormat
from .image import ImageQuality as ImageQuality
from .image import ImageResolution as ImageResolution
from .model import AllModels as AllModels
from .model import ChatModel as ChatModel
from .model import ImageGenerationModel as ImageGenerationModel
from .model import VideoGenerationModel as VideoGenerationModel
from .video import FileIdKeyframe as FileIdKeyframe
from .video import Keyframe as Keyframe
from .video import KeyframeValidator as KeyframeValidator
from .video import ReferenceAudio as ReferenceAudio
from .video import ReferenceAudioValidator as ReferenceAudioValidator
from .video import UrlKeyframe as UrlKeyframe
from .video import VideoAspectRatio as VideoAspectRatio
from .video import VideoResolution as VideoResolution
from .video import VoiceAudioRef as VoiceAudioRef

__all__ = [
    "AgentCount",
    "AgentCountMap",
    "AllModels",
    "ChatModel",
    "Content",
    "FileIdKeyframe",
    "Guideline",
    "GuidelineBehavior",
    "GuidelineBehaviorMap",
    "GuidelineCategory",
    "GuidelineCategoryMap",
    "ImageAspectRatio",
    "ImageDetail",
    "ImageFormat",
    "ImageGenerationModel",
    "ImageQuality",
    "ImageResolution",
    "IncludeOption",
    "IncludeOptionMap",
    "Keyframe",
    "KeyframeValidator",
    "ReasoningEffort",
    "ReferenceAudio",
    "ReferenceAudioValidator",
    "ResponseFormat",
    "ServiceTier",
    "ToolMode",
    "UrlKeyframe",
    "VideoAspectRatio",
    "VideoGenerationModel",
    "VideoResolution",
    "VoiceAudioRef",
]
