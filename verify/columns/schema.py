"""The columns of the table: a row an article, its claims a list of structs that follow the fields of the records."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from verify.errors import VerifyError
from verify.fingerprint import grouping_digest
from verify.model import Claim, Name, Quantity, Time, Value
from verify.topics import signature

if TYPE_CHECKING:
    import pyarrow as pa

# Raised whenever a column means something else; a table of another number is made anew.
VERSION = 1
# The column of a value that holds its typed form: one of these has a struct, the others none.
TYPED: dict[str, type] = {"time": Time, "quantity": Quantity, "name": Name}
# Columns of an article besides its signature and its claims; all are text.
ARTICLE = ("id", "digest", "path", "title", "source", "url", "lang")
# What is no number of 32 bits and no truth is text: how it is written, and how it is read.
TEXT_FORMS: dict[type, tuple[Callable[[Any], str], Callable[[str], Any]]] = {
    Decimal: (str, Decimal),
    datetime: (datetime.isoformat, datetime.fromisoformat),
}
_INSTALL = "pip install 'verify-claims[columns]'"


def has_columns() -> bool:
    """Whether the extra is there that tables need."""
    return find_spec("pyarrow") is not None


def arrow() -> Any:
    """The module pyarrow.

    Raises: VerifyError that names the extra, if it is not installed.
    """
    _of_extra("pyarrow.parquet", "tables of claims")
    return _of_extra("pyarrow", "tables of claims")


def duckdb() -> Any:
    """The module duckdb.

    Raises: VerifyError that names the extra, if it is not installed.
    """
    return _of_extra("duckdb", "queries")


def _of_extra(module: str, needed_for: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        raise VerifyError(f"{needed_for}: {name} is not installed: {_INSTALL}") from error


@cache
def schema() -> pa.Schema:
    """The columns, with the version of the table and of the signatures."""
    pa = arrow()
    texts = [pa.field(name, pa.string()) for name in ARTICLE]
    signed = [pa.field("day", pa.int32()), pa.field("keys", pa.binary()), pa.field("runs", pa.binary())]
    signatures = f"{signature.VERSION} {grouping_digest()}"
    versions = {"verify.claims": str(VERSION), "verify.signature": signatures}
    return pa.schema([*texts, *signed, pa.field("claims", list_of(Claim))], metadata=versions)


@cache
def list_of(kind: type) -> pa.DataType:
    """A list of structs of a record."""
    pa = arrow()
    return pa.list_(pa.field("element", struct_of(kind)))


@cache
def struct_of(kind: type) -> pa.DataType:
    """The struct of a record: a column a field; for the typed form of a value one for each type there is."""
    pa = arrow()
    columns = [pa.field(name, _type_of(hint)) for name, hint in plain_fields(kind).items()]
    if kind is Claim:
        columns.append(pa.field("values", list_of(Value)))
    if kind is Value:
        columns += (pa.field(name, struct_of(of)) for name, of in TYPED.items())
    return pa.struct(columns)


@cache
def plain_fields(kind: type) -> dict[str, type]:
    """The fields of a record that are one column each, in their order, and what they hold beside None."""
    hints = typing.get_type_hints(kind)
    found = {field.name: _without_none(hints[field.name]) for field in fields(kind)}
    return {name: hint for name, hint in found.items() if name not in ("values", "of")}


def _without_none(hint: Any) -> Any:
    if typing.get_origin(hint) not in (types.UnionType, typing.Union):
        return hint
    return next(option for option in typing.get_args(hint) if option is not types.NoneType)


def _type_of(hint: Any) -> pa.DataType:
    pa = arrow()
    return {int: pa.int32(), bool: pa.bool_()}.get(hint, pa.string())
