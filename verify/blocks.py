"""Records in files instead of memory: put there by whichever process makes them, read back where they are needed.

For one run alone: the folder is new, private and deleted at its end, which is why records may be pickled; what is kept
for later runs is text (`verify.claim_files`, `verify.outcome_text`).  Knows no stage.
"""

from __future__ import annotations

import copyreg
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO, FileIO
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, NamedTuple

from verify import model
from verify.errors import StorageError


class Stored(NamedTuple):
    """Where some records are: the process that put them there, and the bytes of its file."""

    process: int
    start: int
    size: int


class Blocks:
    """A folder of records.  Every process has a file of its own there, and may read those of all others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process = os.getpid()
        self._own: BinaryIO | None = None
        self._others: dict[int, FileIO] = {}

    def put(self, records: Any) -> Stored:
        """Store something that can be pickled.

        Raises: StorageError if the disk is full.
        """
        self._begin_in_child()
        data = _packed(records)
        try:
            if self._own is None:
                self._own = self._path(self._process).open("ab")
            start = self._own.seek(0, os.SEEK_END)
            self._own.write(data)
            self._own.flush()
        except OSError as error:
            raise self._failure(error) from error
        return Stored(self._process, start, len(data))

    def get(self, stored: Stored) -> Any:
        """What was stored there.

        Raises: StorageError if it cannot be read.
        """
        self._begin_in_child()
        try:
            file = self._others.get(stored.process)
            if file is None:
                file = self._others[stored.process] = FileIO(self._path(stored.process))
            file.seek(stored.start)
            data = file.read(stored.size)
        except OSError as error:
            raise self._failure(error) from error
        return pickle.loads(data)  # what a process of this run has put there

    def close(self) -> None:
        """Close the files of this process; what is stored stays."""
        for file in (self._own, *self._others.values()):
            if file is not None:
                file.close()
        self._begin()

    def __getstate__(self) -> Path:
        return self._folder

    def __setstate__(self, folder: Path) -> None:
        self.__init__(folder)  # type: ignore[misc]  # nothing but the folder travels

    def _begin(self) -> None:
        self._process = os.getpid()
        self._own = None
        self._others = {}

    def _begin_in_child(self) -> None:
        """A child opens files of its own: with those of its parent it would share the place where they are read."""
        if self._process != os.getpid():
            self._begin()

    def _failure(self, error: OSError) -> StorageError:
        return StorageError(f"{self._folder}: temporary records: {error.strerror or error}")

    def _path(self, process: int) -> Path:
        return self._folder / str(process)


@contextmanager
def temporary_blocks() -> Iterator[Blocks]:
    """A folder of records for as long as it is needed, in the system's folder for such (TMPDIR)."""
    with TemporaryDirectory(prefix="verify-") as folder:
        blocks = Blocks(Path(folder))
        try:
            yield blocks
        finally:
            blocks.close()


def _packed(records: Any) -> bytes:
    """The bytes of some records: the model's by their fields in a row, which takes a third of the usual time."""
    data = BytesIO()
    pickler = pickle.Pickler(data, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _reducers()
    pickler.dump(records)
    return data.getvalue()


@cache
def _reducers() -> dict[type, Callable[[Any], Any]]:
    kinds = (kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind))
    return copyreg.dispatch_table | {kind: _reducer(kind) for kind in kinds}


def _reducer(kind: type) -> Callable[[Any], Any]:
    names = [field.name for field in fields(kind)]
    values = attrgetter(*names)
    return (
        (lambda record: (kind, values(record)))
        if len(names) > 1
        else lambda record: (kind, (values(record),))
    )
