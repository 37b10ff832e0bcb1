from typing import Any

from dspy.teleprompt.avatar_optimizer import AvatarOptimizer as AvatarOptimizer
from dspy.teleprompt.bettertogether import BetterTogether as BetterTogether
from dspy.teleprompt.bootstrap import BootstrapFewShot as BootstrapFewShot
from dspy.teleprompt.bootstrap_finetune import BootstrapFinetune as BootstrapFinetune
from dspy.teleprompt.bootstrap_trace import bootstrap_trace_data as bootstrap_trace_data
from dspy.teleprompt.copro_optimizer import COPRO as COPRO
from dspy.teleprompt.ensemble import Ensemble as Ensemble
from dspy.teleprompt.infer_rules import InferRules as InferRules
from dspy.teleprompt.knn_fewshot import KNNFewShot as KNNFewShot
from dspy.teleprompt.mipro_optimizer_v2 import MIPROv2 as MIPROv2
from dspy.teleprompt.random_search import BootstrapFewShotWithRandomSearch as BootstrapFewShotWithRandomSearch
from dspy.teleprompt.simba import SIMBA as SIMBA
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter
from dspy.teleprompt.teleprompt_optuna import BootstrapFewShotWithOptuna as BootstrapFewShotWithOptuna
from dspy.teleprompt.vanilla import LabeledFewShot as LabeledFewShot

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
