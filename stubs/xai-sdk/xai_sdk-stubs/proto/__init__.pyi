# At run time the messages come from .v5 where protobuf is 5, else from .v6; both have the same fields.
from xai_sdk.proto.v6 import (
    auth_pb2 as auth_pb2,
)
from xai_sdk.proto.v6 import (
    auth_pb2_grpc as auth_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    batch_pb2 as batch_pb2,
)
from xai_sdk.proto.v6 import (
    batch_pb2_grpc as batch_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    chat_pb2 as chat_pb2,
)
from xai_sdk.proto.v6 import (
    chat_pb2_grpc as chat_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    collections_pb2 as collections_pb2,
)
from xai_sdk.proto.v6 import (
    collections_pb2_grpc as collections_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    deferred_pb2 as deferred_pb2,
)
from xai_sdk.proto.v6 import (
    deferred_pb2_grpc as deferred_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    documents_pb2 as documents_pb2,
)
from xai_sdk.proto.v6 import (
    documents_pb2_grpc as documents_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    embed_pb2 as embed_pb2,
)
from xai_sdk.proto.v6 import (
    embed_pb2_grpc as embed_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    files_pb2 as files_pb2,
)
from xai_sdk.proto.v6 import (
    files_pb2_grpc as files_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    image_pb2 as image_pb2,
)
from xai_sdk.proto.v6 import (
    image_pb2_grpc as image_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    models_pb2 as models_pb2,
)
from xai_sdk.proto.v6 import (
    models_pb2_grpc as models_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    sample_pb2 as sample_pb2,
)
from xai_sdk.proto.v6 import (
    sample_pb2_grpc as sample_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    shared_pb2 as shared_pb2,
)
from xai_sdk.proto.v6 import (
    tokenize_pb2 as tokenize_pb2,
)
from xai_sdk.proto.v6 import (
    tokenize_pb2_grpc as tokenize_pb2_grpc,
)
from xai_sdk.proto.v6 import (
    types_pb2 as types_pb2,
)
from xai_sdk.proto.v6 import (
    usage_pb2 as usage_pb2,
)
from xai_sdk.proto.v6 import (
    video_pb2 as video_pb2,
)
from xai_sdk.proto.v6 import (
    video_pb2_grpc as video_pb2_grpc,
)
