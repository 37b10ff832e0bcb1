from typing import Any

class Dataset:
    name: Any
    do_shuffle: Any
    input_keys: Any
    test_seed: Any
    test_size: Any
    dev_seed: Any
    dev_size: Any
    train_seed: Any
    train_size: Any
    def __init__(
        self,
        train_seed: Any = 0,
        train_size: Any = None,
        eval_seed: Any = 0,
        dev_size: Any = None,
        test_size: Any = None,
        input_keys: Any = None,
    ) -> None: ...
    def reset_seeds(
        self,
        train_seed: Any = None,
        train_size: Any = None,
        eval_seed: Any = None,
        dev_size: Any = None,
        test_size: Any = None,
    ) -> Any: ...
    @property
    def train(self) -> Any: ...
    @property
    def dev(self) -> Any: ...
    @property
    def test(self) -> Any: ...
    @classmethod
    def prepare_by_seed(
        cls,
        train_seeds: Any = None,
        train_size: Any = 16,
        dev_size: Any = 1000,
        divide_eval_per_seed: Any = True,
        eval_seed: Any = 2023,
        **kwargs: Any,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
