from collections.abc import Mapping
from typing import Any

from dspy.datasets.dataset import Dataset as Dataset

class DataLoader(Dataset):
    def __init__(self) -> None: ...
    def from_huggingface(
        self,
        dataset_name: Any,
        *args: Any,
        input_keys: Any = ...,
        fields: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    def from_csv(self, file_path: Any, fields: Any = None, input_keys: Any = ...) -> Any: ...
    def from_pandas(self, df: Any, fields: Any = None, input_keys: Any = ...) -> Any: ...
    def from_json(self, file_path: Any, fields: Any = None, input_keys: Any = ...) -> Any: ...
    def from_parquet(self, file_path: Any, fields: Any = None, input_keys: Any = ...) -> Any: ...
    def from_rm(self, num_samples: Any, fields: Any, input_keys: Any) -> Any: ...
    def sample(self, dataset: Any, n: Any, *args: Any, **kwargs: Any) -> Any: ...
    def train_test_split(
        self,
        dataset: Any,
        train_size: Any = 0.75,
        test_size: Any = None,
        random_state: Any = None,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
