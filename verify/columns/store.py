"""The table as a file: written group by group, read group by group, never half and never wrong.

Parquet sums pages alone, and headers of pages and the footer could change in silence.  So a hash of each row group, and
one of the footer, lie between the last group and the footer, where no reader of Parquet looks: what they do not
fit is not read.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from verify.columns.build import table_of
from verify.columns.parse import Read, records_of
from verify.columns.record import Extracted
from verify.columns.schema import arrow, schema
from verify.files import replacing

if TYPE_CHECKING:
    import pyarrow as pa

# Where the table of a workspace is.
TABLE = Path(".verify", "claims.parquet")
_Made = TypeVar("_Made")

# A group is what a child reads at once: of articles of a newspaper some 5,000 claims, 10 MB of records.
GROUP_ARTICLES = 256
GROUP_CLAIMS = 20_000
_SUM_BYTES = sha256().digest_size
_MAGIC = b"PAR1"
_END_BYTES = 8  # the length of the footer and the magic word


@dataclass(frozen=True, slots=True)
class Contents:
    """The digest of each article of a table by its id, and the ids of each row group."""

    digests: Mapping[str, str]
    groups: tuple[tuple[str, ...], ...]


def write(path: Path, rows: Iterable[Extracted]) -> int:
    """Replace the table as a whole; how many articles it holds.  No more than one row group is in memory.

    An article whose texts are no text (halves of surrogate pairs) is left out.

    Raises: OSError, with the old file untouched; VerifyError if the extra is missing.
    """
    pq = arrow().parquet
    size = 0
    with replacing(path) as file:
        sink = _Summed(file)
        with pq.ParquetWriter(sink, schema(), compression="zstd", write_page_checksum=True) as writer:
            sink.begin_group()
            for group in _groups(rows):
                table = _encodable(group)
                writer.write_table(table, row_group_size=len(group))
                sink.end_group()
                size += table.num_rows
            sink.begin_footer()
        sink.end_footer()
    return size


def read_contents(path: Path) -> Contents | None:
    """What the table knows; None if it is missing, damaged, or of another version.

    Raises: VerifyError if the extra is missing.
    """
    arrow()
    return _safely(lambda: _contents(path), None)


def read_group(path: Path, number: int, wanted: Mapping[str, str]) -> list[Read]:
    """The articles of a row group that are wanted (id -> digest): id, claims, signature; none if it is damaged.

    Those whose digest is another are left out.
    """
    arrow()
    return _safely(lambda: _group(path, number, wanted), [])


def is_whole(path: Path) -> bool:
    """Whether there is a table of this version, and every byte of it is as it was written."""
    arrow()
    return _safely(lambda: _check_all(path), False)


def _contents(path: Path) -> Contents:
    table = _open(path)
    groups: list[tuple[str, ...]] = []
    digests: dict[str, str] = {}
    for number in range(table.metadata.num_row_groups):
        columns = _columns(path, table, number, ["id", "digest"])
        ids = columns["id"].to_pylist()
        groups.append(tuple(ids))
        digests.update(zip(ids, columns["digest"].to_pylist(), strict=True))
    return Contents(digests, tuple(groups))


def _group(path: Path, number: int, wanted: Mapping[str, str]) -> list[Read]:
    table = _open(path)
    _check_group(path, table, number)
    known = _columns(path, table, number, None)
    pairs = zip(known["id"].to_pylist(), known["digest"].to_pylist(), strict=True)
    rows = [row for row, (article, digest) in enumerate(pairs) if wanted.get(article) == digest]
    return list(records_of(known.take(rows) if len(rows) < known.num_rows else known))


def _check_all(path: Path) -> bool:
    table = _open(path)
    for number in range(table.metadata.num_row_groups):
        _check_group(path, table, number)
    return True


@dataclass(frozen=True, slots=True)
class _Table:
    """The footer of a table and the hashes of its row groups."""

    metadata: Any
    sums: tuple[bytes, ...]


class _UnfitError(ValueError):
    """The file is not what was written, or not by this version."""


def _open(path: Path) -> _Table:
    state = path.stat()
    return _opened(path, (state.st_ino, state.st_size, state.st_mtime_ns))


@lru_cache(maxsize=1)
def _opened(path: Path, _state: tuple[int, ...]) -> _Table:
    """Read once a process, and once for all children that are forked afterwards."""
    pa = arrow()
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        length, magic = _read(file, end - _END_BYTES, 4), _read(file, end - 4, 4)
        start = end - _END_BYTES - int.from_bytes(length, "little")
        footer = _read(file, start, end - start)
        known = _read(file, start - _SUM_BYTES, _SUM_BYTES)
        if not magic == _read(file, 0, 4) == _MAGIC or known != sha256(footer).digest():
            raise _UnfitError(path)
        metadata = pa.parquet.read_metadata(pa.BufferReader(footer))
        if not metadata.schema.to_arrow_schema().equals(schema(), check_metadata=True):
            raise _UnfitError(path)
        size = metadata.num_row_groups * _SUM_BYTES
        sums = _read(file, start - _SUM_BYTES - size, size)
    return _Table(metadata, tuple(sums[at : at + _SUM_BYTES] for at in range(0, size, _SUM_BYTES)))


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    if start < 0:
        raise _UnfitError(file.name)
    file.seek(start)
    return file.read(size)


def _check_group(path: Path, table: _Table, number: int) -> None:
    """Raises: ValueError if a byte of the group is another."""
    group = table.metadata.row_group(number)
    chunks = [group.column(column) for column in range(group.num_columns)]
    starts = [chunk.dictionary_page_offset or chunk.data_page_offset for chunk in chunks]
    with path.open("rb") as file:
        data = _read(file, min(starts), sum(chunk.total_compressed_size for chunk in chunks))
    if sha256(data).digest() != table.sums[number]:
        raise _UnfitError(path)


def _columns(path: Path, table: _Table, number: int, names: list[str] | None) -> pa.Table:
    """Some columns of a row group, or all.  No thread is started: processes that are forked have none of them."""
    pq = arrow().parquet
    with pq.ParquetFile(
        path, metadata=table.metadata, pre_buffer=False, page_checksum_verification=True
    ) as file:
        return file.read_row_group(number, columns=names, use_threads=False)


def _safely(read: Callable[[], _Made], otherwise: _Made) -> _Made:
    """What is read, or what there is to say of a file that is missing or unfit."""
    try:
        return read()
    except (arrow().ArrowException, ArithmeticError, LookupError, OSError, TypeError, ValueError):
        return otherwise


def _groups(rows: Iterable[Extracted]) -> Iterator[list[Extracted]]:
    """The rows in groups of at most so many articles; of articles with very many claims fewer."""
    group: list[Extracted] = []
    claims = 0
    for row in rows:
        if group and (len(group) == GROUP_ARTICLES or claims + len(row.claims) > GROUP_CLAIMS):
            yield group
            group, claims = [], 0
        group.append(row)
        claims += len(row.claims)
    if group:
        yield group


def _encodable(group: list[Extracted]) -> pa.Table:
    """The table of a group, without the articles that no table can hold."""
    try:
        return table_of(group)
    except ValueError:
        return table_of([row for row in group if _is_encodable(row)])


def _is_encodable(row: Extracted) -> bool:
    try:
        table_of([row])
    except ValueError:
        return False
    return True


class _Summed(io.RawIOBase):
    """A file that hashes what is written to it, group by group, and puts the hashes in front of the footer."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._sum = sha256()
        self._sums: list[bytes] = []
        self._footer: bytearray | None = None

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: Any) -> int:
        """Take the next bytes."""
        if self._footer is not None:
            self._footer += data
        else:
            self._sum.update(data)
            self._file.write(data)
        return len(data)

    def begin_group(self) -> None:
        """What comes now is the beginning of a group."""
        self._sum = sha256()

    def end_group(self) -> None:
        """A group is complete; another may follow."""
        self._sums.append(self._sum.digest())
        self.begin_group()

    def begin_footer(self) -> None:
        """What comes now is the footer."""
        self._footer = bytearray()

    def end_footer(self) -> None:
        """All is there: write the hashes, then the footer."""
        assert self._footer is not None
        self._file.write(b"".join((*self._sums, sha256(self._footer).digest(), self._footer)))
