"""The columns of the tables, as Arrow names them; keys of a row that are no column are left out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

_ARTICLE = ("id", "path", "text", "sha256", "title", "source", "url", "published", "published_by", "lang")
_CLAIM = (
    "id",
    "article",
    "start",
    "end",
    "quote",
    "kind",
    "subject",
    "attribute",
    "values",
    "speaker",
    "credit",
)
_QUALIFIERS = ("polarity", "modality", "as_of", "sentence")
_MENTION = ("claim", "article", "start", "end", "quote")
# All others are text.
_INTEGERS = {"start", "end", "sentence", "origins", "day", "line"}
_BINARY = {"keys", "runs"}


@cache
def schemas() -> dict[str, pa.Schema]:
    """The schema of each table by its name."""
    import pyarrow as pa

    texts = pa.list_(pa.string())
    mentions = pa.list_(pa.struct(_columns(_MENTION)))
    sides = pa.list_(pa.struct([*_columns(("value", "origins")), pa.field("mentions", mentions)]))
    article = [*_columns(_ARTICLE), pa.field("notes", texts), *_columns(("digest", "problem"))]
    claims = pa.list_(pa.struct(_columns((*_CLAIM, *_QUALIFIERS))))
    finding = _columns(("id", "relation", "facet", "question", "between"))
    tables = {
        "articles": [*article, pa.field("same_as", pa.string())],
        "claims": [*article, *_columns(("day", "keys", "runs")), pa.field("claims", claims)],
        "outcomes": _columns(("articles", "findings", "others", "failed")),
        "findings": [
            *finding,
            pa.field("confidence", pa.float64()),
            pa.field("reasons", texts),
            pa.field("sides", sides),
        ],
        "not_compared": [pa.field("reason", pa.string()), pa.field("mentions", mentions)],
        "origins": [pa.field("articles", texts), pa.field("reason", pa.string())],
        "problems": _columns(("where", "what", "line")),
    }
    return {name: pa.schema(columns) for name, columns in tables.items()}


def batch(name: str, rows: Iterable[dict[str, Any]]) -> pa.RecordBatch:
    """Some rows of a table."""
    import pyarrow as pa

    return pa.RecordBatch.from_pylist(list(rows), schema=schemas()[name])


def _columns(names: Iterable[str]) -> list[pa.Field]:
    import pyarrow as pa

    def kind(name: str) -> pa.DataType:
        if name == "published":
            return pa.date32()
        if name in _BINARY:
            return pa.binary()
        return pa.int32() if name in _INTEGERS else pa.string()

    return [pa.field(name, kind(name)) for name in names]
