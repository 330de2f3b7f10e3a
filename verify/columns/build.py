"""Records -> columns.  Pure: a list a column, straight from the attributes of the records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from verify.claim_files import article_digest
from verify.columns.record import Extracted
from verify.columns.schema import TEXT_FORMS, TYPED, arrow, list_of, plain_fields, schema, struct_of
from verify.model import Claim, Value

if TYPE_CHECKING:
    import pyarrow as pa


def table_of(rows: Sequence[Extracted]) -> pa.Table:
    """The table of some articles, in their order.

    Raises: ValueError if a text holds what is no character (half of a surrogate pair).
    """
    pa = arrow()
    articles = [row.article for row in rows]
    signed = [row.signature for row in rows]
    columns = {
        "digest": list(map(article_digest, articles)),
        "day": [article.published.toordinal() if article.published else None for article in articles],
        "keys": [signature and signature.keys for signature in signed],
        "runs": [signature and signature.runs for signature in signed],
        "claims": _lists(Claim, [row.claims for row in rows]),
    }
    arrays = [
        columns[name] if name in columns else list(map(attrgetter(name), articles)) for name in schema().names
    ]
    return pa.table(arrays, schema=schema())


def _lists(kind: type, lists: Sequence[tuple[Any, ...]]) -> pa.Array:
    """A list of structs for each tuple of records."""
    pa = arrow()
    offsets = pa.array(accumulate(map(len, lists), initial=0), pa.int32())
    return pa.ListArray.from_arrays(offsets, _structs(kind, list(chain(*lists))), type=list_of(kind))


def _structs(kind: type, records: Sequence[Any]) -> pa.Array:
    """A struct for each record."""
    pa = arrow()
    wanted = plain_fields(kind)
    columns = zip(*map(attrgetter(*wanted), records), strict=True) if records else ((),) * len(wanted)
    arrays = [_column(hint, values) for hint, values in zip(wanted.values(), columns, strict=True)]
    if kind is Claim:
        arrays.append(_lists(Value, [claim.values for claim in records]))
    if kind is Value:
        arrays += (_typed(of, records) for of in TYPED.values())
    return pa.StructArray.from_arrays(arrays, fields=list(struct_of(kind)))


def _typed(kind: type, values: Sequence[Value]) -> pa.Array:
    """The structs of the values whose typed form is of one kind; null for the others."""
    pa = arrow()
    has_kind = [type(value.of) is kind for value in values]
    places = [
        place if has else None for place, has in zip(accumulate(map(int, has_kind)), has_kind, strict=True)
    ]
    found = _structs(kind, [value.of for value, has in zip(values, has_kind, strict=True) if has])
    # The first is for nobody: what is null is taken from an array that is never empty.
    padded = pa.concat_arrays([pa.nulls(1, found.type), found])
    return padded.take(pa.array(places, pa.int32()))


def _column(hint: type, values: Iterable[Any]) -> pa.Array:
    pa = arrow()
    if hint in (int, bool):
        return pa.array(values, pa.int32() if hint is int else pa.bool_())
    if hint in TEXT_FORMS:
        write, _ = TEXT_FORMS[hint]
        values = [None if value is None else write(value) for value in values]
    return pa.array(values, pa.string())
