from abc import abstractmethod
from typing import Any

from dspy.clients.lm import LM as LM

class TrainingJob:
    train_kwargs: Any
    train_data_format: Any
    train_data: Any
    model: Any
    thread: Any
    def __init__(
        self,
        thread: Any = None,
        model: Any = None,
        train_data: Any = None,
        train_data_format: Any = None,
        train_kwargs: Any = None,
    ) -> None: ...
    def cancel(self) -> Any: ...
    @abstractmethod
    def status(self) -> Any: ...

class ReinforceJob:
    last_checkpoint: Any
    checkpoints: Any
    train_kwargs: Any
    lm: LM
    def __init__(self, lm: Any, train_kwargs: Any = None) -> None: ...
    @abstractmethod
    def initialize(self) -> Any: ...
    @abstractmethod
    def step(self, train_data: Any, train_data_format: Any = None) -> Any: ...
    @abstractmethod
    def terminate(self) -> Any: ...
    @abstractmethod
    def save_checkpoint(self, checkpoint_name: Any) -> Any: ...
    def cancel(self) -> Any: ...
    def status(self) -> Any: ...

class Provider:
    ReinforceJob: Any
    TrainingJob: Any
    reinforceable: Any
    finetunable: Any
    def __init__(self) -> None: ...
    @staticmethod
    def is_provider_model(model: Any) -> Any: ...
    @staticmethod
    def launch(lm: Any, launch_kwargs: Any = None) -> Any: ...
    @staticmethod
    def kill(lm: Any, launch_kwargs: Any = None) -> Any: ...
    @staticmethod
    def finetune(
        job: Any,
        model: Any,
        train_data: Any,
        train_data_format: Any,
        train_kwargs: Any = None,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
