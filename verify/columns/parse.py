"""Columns -> records.  Pure: a list a column, zipped into the constructors; equal texts are one string."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from verify.columns.schema import TEXT_FORMS, TYPED, plain_fields
from verify.model import Claim, Value
from verify.topics import Signature

if TYPE_CHECKING:
    import pyarrow as pa

Read = tuple[str, tuple[Claim, ...], Signature | None]


def records_of(table: pa.Table) -> Iterator[Read]:
    """The id of each article, its claims and its signature, in the order of the rows."""
    names = ("id", "lang", "day", "keys", "runs")
    columns = [table[name].to_pylist() for name in names]
    claims = _tuples(Claim, table["claims"].combine_chunks())
    for article, lang, day, keys, runs, own in zip(*columns, claims, strict=True):
        signed = None if keys is None or runs is None else Signature(article, lang, day, keys, runs)
        yield article, own, signed


def _tuples(kind: type, lists: pa.ListArray) -> Iterator[tuple[Any, ...]]:
    """The records of each list."""
    records = iter(_records(kind, lists.flatten()))
    for size in lists.value_lengths().to_pylist():
        yield tuple(islice(records, size))


def _records(kind: type, structs: pa.StructArray) -> list[Any]:
    """The record of each struct, none of which is null."""
    columns = {name: _column(hint, structs.field(name)) for name, hint in plain_fields(kind).items()}
    if kind is Claim:
        columns["values"] = list(_tuples(Value, structs.field("values")))
    if kind is Value:
        columns["of"] = _typed(structs)
    return list(map(kind, *(columns[name] for name in kind.__match_args__)))  # type: ignore[attr-defined]


def _typed(structs: pa.StructArray) -> list[Any]:
    """The typed form of each value, or None."""
    found: list[Any] = [None] * len(structs)
    for name, kind in TYPED.items():
        column = structs.field(name)
        places = column.is_valid().to_numpy(zero_copy_only=False).nonzero()[0].tolist()
        for place, record in zip(places, _records(kind, column.drop_null()), strict=True):
            found[place] = record
    return found


def _column(hint: type, column: pa.Array) -> list[Any]:
    """The values of a column; a text is decoded once, however often it is there."""
    if hint in (int, bool):
        plain: list[Any] = column.to_numpy(zero_copy_only=False).tolist()
        return plain
    encoded = column.dictionary_encode()
    words = encoded.dictionary.to_pylist()
    if hint in TEXT_FORMS:
        _, read = TEXT_FORMS[hint]
        words = list(map(read, words))
    words.append(None)
    return list(map(words.__getitem__, encoded.indices.fill_null(len(words) - 1).to_numpy().tolist()))
