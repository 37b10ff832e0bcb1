from typing import Any

class GSM8K:
    test: Any
    dev: Any
    train: Any
    do_shuffle: Any
    def __init__(self) -> None: ...

def parse_integer_answer(answer: Any, only_first_line: Any = True) -> Any: ...
def gsm8k_metric(gold: Any, pred: Any, trace: Any = None) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
