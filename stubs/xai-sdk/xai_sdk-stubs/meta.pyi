from typing import Generic, TypeVar

T = TypeVar("T")

class ProtoDecorator(Generic[T]):
    def __init__(self, proto: T) -> None: ...
    @property
    def proto(self) -> T: ...
