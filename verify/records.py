"""The records as plain JSON data and back, without loss: what `claims/*.jsonl` holds.

Not the contract of the report (`verify.reports.json_report`), which is fixed and leaves the typed values out.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Hashable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from verify import model

_Record = TypeVar("_Record")
_Decoder = Callable[[Any], Any]

# Records that stand in a union carry their name, so that reading knows which one it is.
_TAGGED: dict[str, type] = {kind.__name__: kind for kind in (model.Time, model.Quantity, model.Name)}
_LEAVES: dict[Any, _Decoder] = {
    Decimal: Decimal,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}


def to_plain(record: Any) -> Any:
    """Dicts, lists, strings, numbers: `record` in JSON terms, fields in their order, defaults left out.

    >>> to_plain(model.Problem("a.txt", "empty"))
    {'where': 'a.txt', 'what': 'empty'}
    """
    if isinstance(record, tuple):
        return [to_plain(item) for item in record]
    if isinstance(record, Decimal):
        return str(record)
    if isinstance(record, date):  # a datetime is one too
        return record.isoformat()
    if not dataclasses.is_dataclass(record):
        return record
    plain = {"type": type(record).__name__} if type(record) in _TAGGED.values() else {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if value != field.default:
            plain[field.name] = to_plain(value)
    return plain


def from_plain(kind: type[_Record], plain: Any) -> _Record:
    """The record that `to_plain` was given.

    >>> from_plain(model.Problem, {"where": "a.txt", "what": "empty"})
    Problem(where='a.txt', what='empty', line=None)

    Raises: KeyError, TypeError, ValueError or ArithmeticError for data of another shape.
    """
    decoders: dict[str, _Decoder] = _field_decoders(typing.cast(Hashable, kind))
    return kind(**{name: decoders[name](value) for name, value in plain.items() if name != "type"})


@cache
def _field_decoders(kind: type[Any]) -> dict[str, _Decoder]:
    hints = typing.get_type_hints(kind)
    return {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}


def _decoder(hint: Any) -> _Decoder:
    """How a field of the type `hint` is read; plain JSON types stay as they are."""
    options = [option for option in typing.get_args(hint) if option is not types.NoneType]
    if typing.get_origin(hint) is tuple:
        item = _decoder(options[0])
        return lambda plain: tuple(item(part) for part in plain)
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return _tagged if options[0] in _TAGGED.values() else _optional(_decoder(options[0]))
    if dataclasses.is_dataclass(hint):
        return lambda plain: from_plain(typing.cast(type, hint), plain)
    return _LEAVES.get(hint, lambda plain: plain)


def _optional(decode: _Decoder) -> _Decoder:
    return lambda plain: None if plain is None else decode(plain)


def _tagged(plain: Any) -> Any:
    return None if plain is None else from_plain(_TAGGED[plain["type"]], plain)
