from typing import Any

class Dataset:
    name: Any
    do_shuffle: bool
    input_keys: Any
    test_seed: int
    test_size: int | None
    dev_seed: int
    dev_size: int | None
    train_seed: int
    train_size: int | None
    def __init__(
        self,
        train_seed: int = 0,
        train_size: int | None = None,
        eval_seed: int = 0,
        dev_size: int | None = None,
        test_size: int | None = None,
        input_keys: list[str] | None = None,
    ) -> None: ...
    def reset_seeds(
        self,
        train_seed: int | None = None,
        train_size: int | None = None,
        eval_seed: int | None = None,
        dev_size: int | None = None,
        test_size: int | None = None,
    ) -> None: ...
    @property
    def train(self) -> list[Any]: ...
    @property
    def dev(self) -> list[Any]: ...
    @property
    def test(self) -> list[Any]: ...
    @classmethod
    def prepare_by_seed(
        cls,
        train_seeds: list[int] | None = None,
        train_size: int = 16,
        dev_size: int = 1000,
        divide_eval_per_seed: bool = True,
        eval_seed: int = 2023,
        **kwargs: Any,
    ) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
