from typing import Any

from dspy.evaluate.auto_evaluation import CompleteAndGrounded as CompleteAndGrounded
from dspy.evaluate.auto_evaluation import SemanticF1 as SemanticF1
from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.evaluate.evaluate import EvaluationResult as EvaluationResult
from dspy.evaluate.metrics import EM as EM
from dspy.evaluate.metrics import answer_exact_match as answer_exact_match
from dspy.evaluate.metrics import answer_passage_match as answer_passage_match
from dspy.evaluate.metrics import normalize_text as normalize_text

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
