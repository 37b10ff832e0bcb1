from abc import abstractmethod
from typing import Any

from dspy.clients.lm import LM as LM

class TrainingJob:
    train_kwargs: Any
    train_data_format: Any | None
    train_data: list[dict[str, Any]] | None
    model: str | None
    thread: Any | None
    def __init__(
        self,
        thread: Any = None,
        model: str | None = None,
        train_data: list[dict[str, Any]] | None = None,
        train_data_format: Any = None,
        train_kwargs: dict[str, Any] | None = None,
    ) -> None: ...
    def cancel(self) -> bool: ...
    @abstractmethod
    def status(self) -> Any: ...

class ReinforceJob:
    last_checkpoint: Any
    checkpoints: Any
    train_kwargs: Any
    lm: LM
    def __init__(self, lm: LM, train_kwargs: dict[str, Any] | None = None) -> None: ...
    @abstractmethod
    def initialize(self) -> Any: ...
    @abstractmethod
    def step(self, train_data: list[dict[str, Any]], train_data_format: Any = None) -> Any: ...
    @abstractmethod
    def terminate(self) -> Any: ...
    @abstractmethod
    def save_checkpoint(self, checkpoint_name: str) -> Any: ...
    def cancel(self) -> Any: ...
    def status(self) -> Any: ...

class Provider:
    ReinforceJob: Any
    TrainingJob: Any
    reinforceable: bool
    finetunable: bool
    def __init__(self) -> None: ...
    @staticmethod
    def is_provider_model(model: str) -> bool: ...
    @staticmethod
    def launch(lm: LM, launch_kwargs: dict[str, Any] | None = None) -> Any: ...
    @staticmethod
    def kill(lm: LM, launch_kwargs: dict[str, Any] | None = None) -> Any: ...
    @staticmethod
    def finetune(
        job: TrainingJob,
        model: str,
        train_data: list[dict[str, Any]],
        train_data_format: Any,
        train_kwargs: dict[str, Any] | None = None,
    ) -> str: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
