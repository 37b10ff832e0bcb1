from typing import Any

from litellm.caching.base_cache import BaseCache as BaseCache

class S3Cache(BaseCache):
    def __init__(
        self,
        s3_bucket_name: Any,
        s3_region_name: Any = None,
        s3_api_version: Any = None,
        s3_use_ssl: bool | None = True,
        s3_verify: Any = None,
        s3_endpoint_url: Any = None,
        s3_aws_access_key_id: Any = None,
        s3_aws_secret_access_key: Any = None,
        s3_aws_session_token: Any = None,
        s3_config: Any = None,
        s3_path: Any = None,
        **kwargs: Any,
    ) -> None: ...
    def set_cache(self, key: Any, value: Any, **kwargs: Any) -> None: ...
    async def async_set_cache(self, key: Any, value: Any, **kwargs: Any) -> None: ...
    def get_cache(self, key: Any, **kwargs: Any) -> Any: ...
    async def async_get_cache(self, key: Any, **kwargs: Any) -> Any: ...
    def flush_cache(self) -> Any: ...
    async def disconnect(self) -> Any: ...
    async def async_set_cache_pipeline(self, cache_list: Any, **kwargs: Any) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
