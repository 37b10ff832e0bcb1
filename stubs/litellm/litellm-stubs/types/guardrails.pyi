from enum import Enum
from typing import Any

from typing_extensions import TypeAlias

class GuardrailEventHooks(str, Enum):
    pre_call = "pre_call"
    post_call = "post_call"
    during_call = "during_call"
    logging_only = "logging_only"
    pre_mcp_call = "pre_mcp_call"
    during_mcp_call = "during_mcp_call"
    post_mcp_call = "post_mcp_call"
    realtime_input_transcription = "realtime_input_transcription"

# Not declared, as they would load another package or are seldom used; an alias, so that a union may name them.
ApplyGuardrailRequest: TypeAlias = Any
ApplyGuardrailResponse: TypeAlias = Any
BaseLitellmParams: TypeAlias = Any
BedrockChecksConfigModel: TypeAlias = Any
BedrockChecksContentFilterCategoryItem: TypeAlias = Any
BedrockChecksContentFilterModel: TypeAlias = Any
BedrockChecksPromptAttackCategoryItem: TypeAlias = Any
BedrockChecksPromptAttackModel: TypeAlias = Any
BedrockChecksSensitiveInformationEntityItem: TypeAlias = Any
BedrockChecksSensitiveInformationModel: TypeAlias = Any
BedrockGuardrailConfigModel: TypeAlias = Any
BedrockGuardrailOutputScope: TypeAlias = Any
BedrockGuardrailStreamingParams: TypeAlias = Any
BlockedWord: TypeAlias = Any
ContentFilterAction: TypeAlias = Any
ContentFilterConfigModel: TypeAlias = Any
ContentFilterPattern: TypeAlias = Any
DeepKeepGuardrailConfigModel: TypeAlias = Any
DynamicGuardrailParams: TypeAlias = Any
GUARDRAIL_DEFINITION_LOCATION: TypeAlias = Any
Guardrail: TypeAlias = Any
GuardrailInfoResponse: TypeAlias = Any
GuardrailItem: TypeAlias = Any
GuardrailItemSpec: TypeAlias = Any
GuardrailParamUITypes: TypeAlias = Any
GuardrailResponseFormat: TypeAlias = Any
GuardrailUIAddGuardrailSettings: TypeAlias = Any
JavelinGuardrailConfigModel: TypeAlias = Any
LakeraCategoryThresholds: TypeAlias = Any
LakeraV2GuardrailConfigModel: TypeAlias = Any
LassoGuardrailConfigModel: TypeAlias = Any
ListGuardrailsResponse: TypeAlias = Any
LitellmParams: TypeAlias = Any
Mode: TypeAlias = Any
NomaGuardrailConfigModel: TypeAlias = Any
PatchGuardrailRequest: TypeAlias = Any
PiiAction: TypeAlias = Any
PiiEntityCategory: TypeAlias = Any
PiiEntityCategoryMap: TypeAlias = Any
PiiEntityType: TypeAlias = Any
PillarGuardrailConfigModel: TypeAlias = Any
PresidioConfigModel: TypeAlias = Any
PresidioPerRequestConfig: TypeAlias = Any
PresidioPresidioConfigModelUserInterface: TypeAlias = Any
Role: TypeAlias = Any
SupportedGuardrailIntegrations: TypeAlias = Any
ZscalerAIGuardConfigModel: TypeAlias = Any
guardrailConfig: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
