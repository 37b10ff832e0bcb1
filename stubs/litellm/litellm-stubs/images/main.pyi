from typing import Any, TypeAlias

from litellm.types.utils import ImageResponse as ImageResponse

async def aimage_generation(
    prompt: Any,
    model: Any = None,
    n: Any = None,
    quality: Any = None,
    response_format: Any = None,
    size: Any = None,
    style: Any = None,
    user: Any = None,
    timeout: Any = 600,
    api_key: Any = None,
    api_base: Any = None,
    api_version: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...
def image_generation(
    prompt: Any,
    model: Any = None,
    n: Any = None,
    quality: Any = None,
    response_format: Any = None,
    size: Any = None,
    style: Any = None,
    user: Any = None,
    timeout: Any = 600,
    api_key: Any = None,
    api_base: Any = None,
    api_version: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...
async def aimage_variation(
    image: Any,
    model: Any = None,
    n: Any = 1,
    response_format: Any = "url",
    size: Any = None,
    user: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...
def image_variation(
    image: Any,
    model: Any = None,
    n: Any = 1,
    response_format: Any = "url",
    size: Any = None,
    user: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...
def image_edit(
    image: Any = None,
    prompt: Any = None,
    model: Any = None,
    mask: Any = None,
    n: Any = None,
    quality: Any = None,
    response_format: Any = None,
    size: Any = None,
    user: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...
async def aimage_edit(
    image: Any,
    model: Any,
    prompt: Any,
    mask: Any = None,
    n: Any = None,
    quality: Any = None,
    response_format: Any = None,
    size: Any = None,
    user: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> ImageResponse: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
FileTypes: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
