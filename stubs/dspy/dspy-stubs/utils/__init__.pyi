from typing import Any

from dspy.streaming.messages import StatusMessage as StatusMessage
from dspy.streaming.messages import StatusMessageProvider as StatusMessageProvider
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.callback import with_callbacks as with_callbacks
from dspy.utils.dummies import DummyLM as DummyLM
from dspy.utils.dummies import DummyVectorizer as DummyVectorizer
from dspy.utils.dummies import dummy_rm as dummy_rm
from dspy.utils.syncify import syncify as syncify

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
