from typing import Any

from dspy.datasets.dataloader import DataLoader as DataLoader
from dspy.datasets.dataset import Dataset as Dataset
from dspy.datasets.hotpotqa import HotPotQA as HotPotQA
from dspy.datasets.math import MATH as MATH

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
