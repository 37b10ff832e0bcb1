from typing import Any

from dspy.datasets.dataset import Dataset as Dataset

class HotPotQA(Dataset):
    def __init__(
        self,
        *args: Any,
        only_hard_examples: Any = True,
        keep_details: Any = "dev_titles",
        unofficial_dev: Any = True,
        **kwargs: Any,
    ) -> None: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
