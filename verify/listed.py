"""Sequences of records that lie in blocks, and are read one after another whenever somebody looks through them.

They stand where small reports have tuples: iterating over one keeps a few records in memory, never all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from heapq import merge
from itertools import chain, islice, repeat
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar, overload

from verify.blocks import Blocks, Stored
from verify.model import Report
from verify.workers import Done, most_workers, run_tasks

_Record = TypeVar("_Record")
_Other = TypeVar("_Other")

# Keys of a run that are read at a time: of all runs so many are in memory while they are merged.
_KEYS_A_CHUNK = 32
# Records that are made text at a time, and how many are worth more than one process.
_RECORDS_A_TASK = 256
_MANY_RECORDS = 2_000
# Generous: some hundred records take milliseconds.
_MAX_SECONDS = 300
_MAX_MEGABYTES = 2_000


class Listed(Sequence[_Record]):
    """Records in the order of their places, each of which holds a tuple of some; `size` is how many there are."""

    def __init__(
        self,
        blocks: Blocks,
        places: Callable[[], Iterable[Stored]],
        size: int,
        changes: tuple[Callable[[Any], Any], ...] = (),
    ) -> None:
        self.blocks = blocks
        self._places = places
        self._size = size
        self._changes = changes

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[_Record]:
        for place in self._places():
            yield from self._at(place)

    @overload
    def __getitem__(self, index: int) -> _Record: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_Record]: ...
    def __getitem__(self, index: int | slice) -> _Record | Sequence[_Record]:
        """Looks through all records before; a slice is a tuple."""
        if isinstance(index, slice):
            start, stop, step = index.indices(self._size)
            if step < 1:
                return tuple(self)[index]
            return tuple(islice(self, start, max(start, stop), step))
        if not -self._size <= index < self._size:
            raise IndexError(index)
        return next(islice(self, index % self._size, None))

    def changed(self, change: Callable[[_Record], _Other]) -> Listed[_Other]:
        """The same records, each changed whenever it is read."""
        return Listed(self.blocks, self._places, self._size, (*self._changes, change))

    def texts(self, text_of: Callable[[_Record], str], between: str) -> Iterator[str]:
        """What `text_of` makes of the records, with `between` between any two, in pieces; made in child processes."""
        function = partial(_joined, self.blocks, self._changes, text_of, between)
        given: deque[list[Stored]] = deque()

        def tasks() -> Iterator[list[Stored]]:
            places = iter(self._places())
            while batch := list(islice(places, _RECORDS_A_TASK)):
                given.append(batch)
                yield batch

        limits = {"seconds": _MAX_SECONDS, "megabytes": _MAX_MEGABYTES}
        several = self._size >= _MANY_RECORDS and most_workers() > 1
        done = run_tasks(function, tasks(), workers=most_workers(), **limits) if several else None
        is_first = True
        for result in done if done is not None else map(Done, map(function, tasks())):
            batch = given.popleft()
            text = result.value if isinstance(result, Done) else function(batch)
            if text:
                yield text if is_first else between + text
                is_first = False

    def _at(self, stored: Stored) -> Iterator[Any]:
        return _records(self.blocks, self._changes, stored)


def _records(blocks: Blocks, changes: Iterable[Callable[[Any], Any]], place: Stored) -> Iterator[Any]:
    """The records of a place, changed."""
    records: Iterator[Any] = iter(blocks.get(place))
    for change in changes:
        records = map(change, records)
    return records


def _joined(
    blocks: Blocks,
    changes: tuple[Callable[[Any], Any], ...],
    text_of: Callable[[Any], str],
    between: str,
    places: Sequence[Stored],
) -> str:
    """The text of the records of some places; of nothing but its arguments, so that any process can make it."""
    return between.join(text_of(record) for place in places for record in _records(blocks, changes, place))


class Keyed(Listed[_Record]):
    """Records in the order of keys that lie beside them, so that much can be told without reading a record.

    `keyed`: the key and the place of each record, in their order.
    """

    def __init__(
        self,
        blocks: Blocks,
        keyed: Callable[[], Iterable[tuple[Any, Stored]]],
        size: int,
        changes: tuple[Callable[[Any], Any], ...] = (),
    ) -> None:
        super().__init__(blocks, self._in_order, size, changes)
        self.keyed = keyed

    def changed(self, change: Callable[[_Record], _Other]) -> Keyed[_Other]:
        """The same records with their keys, each changed whenever it is read."""
        return Keyed(self.blocks, self.keyed, self._size, (*self._changes, change))

    def where(self, is_wanted: Callable[[Any], bool]) -> Keyed[_Record]:
        """Those whose key is wanted."""
        size = sum(1 for key, _ in self.keyed() if is_wanted(key))
        return Keyed(self.blocks, partial(_wanted, self.keyed, is_wanted), size, self._changes)

    def _in_order(self) -> Iterator[Stored]:
        return (place for _, place in self.keyed())


def _wanted(
    keyed: Callable[[], Iterable[tuple[Any, Stored]]], is_wanted: Callable[[Any], bool]
) -> Iterator[tuple[Any, Stored]]:
    return ((key, place) for key, place in keyed() if is_wanted(key))


class Group(NamedTuple):
    """Where the records of a group lie, and how many there are."""

    place: Stored
    size: int


class Grouped(Listed[_Record]):
    """Records in groups, one group after another, each of which can be read without the others.

    `groups`: in their order, by a key that all records of a group have and those of no other.
    """

    def __init__(
        self, blocks: Blocks, groups: Mapping[str, Group], changes: tuple[Callable[[Any], Any], ...] = ()
    ) -> None:
        super().__init__(blocks, self._in_order, sum(group.size for group in groups.values()), changes)
        self.groups = groups

    def changed(self, change: Callable[[_Record], _Other]) -> Grouped[_Other]:
        """The same records in the same groups, each changed whenever it is read."""
        return Grouped(self.blocks, self.groups, (*self._changes, change))

    def where(self, is_wanted: Callable[[str], bool]) -> Grouped[_Record]:
        """The groups whose key is wanted."""
        groups = {key: group for key, group in self.groups.items() if is_wanted(key)}
        return Grouped(self.blocks, groups, self._changes)

    def group(self, key: str) -> tuple[_Record, ...]:
        """The records with a key; none where no group has it."""
        found = self.groups.get(key)
        return tuple(self._at(found.place)) if found else ()

    def _in_order(self) -> Iterator[Stored]:
        return (group.place for group in self.groups.values())


class Run(Keyed[_Record]):
    """Records that one process has sorted, so that runs can be merged by keys alone."""

    def __init__(self, blocks: Blocks, chunks: tuple[Stored, ...], size: int) -> None:
        super().__init__(blocks, self._read_keys, size)
        self.chunks = chunks

    def __reduce__(self) -> Any:
        return Run, (self.blocks, self.chunks, self._size)

    def _read_keys(self) -> Iterator[tuple[Any, Stored]]:
        return chain.from_iterable(map(self.blocks.get, self.chunks))


def sorted_run(
    blocks: Blocks, records: Sequence[_Record], key: Callable[[_Record], Any]
) -> Sequence[_Record]:
    """The records, sorted and put into blocks, if they are not there and if there are any."""
    if isinstance(records, Run):
        return Run(blocks, records.chunks, len(records))  # with files that all runs share
    if not records:
        return records
    keyed = [(key(record), blocks.put((record,))) for record in sorted(records, key=key)]
    chunks = range(0, len(keyed), _KEYS_A_CHUNK)
    return Run(blocks, tuple(blocks.put(keyed[n : n + _KEYS_A_CHUNK]) for n in chunks), len(keyed))


def merged(runs: Sequence[Run[_Record]]) -> Keyed[_Record]:
    """The records of some runs (at least one) by their keys; of equal ones those of the earlier run first."""

    def keyed() -> Iterator[tuple[Any, Stored]]:
        return merge(*(run.keyed() for run in runs), key=itemgetter(0))

    return Keyed(runs[0].blocks, keyed, sum(map(len, runs)))


def keys(records: Iterable[_Record], key: Callable[[_Record], Any]) -> Iterator[Any]:
    """The keys of the records, in their order; those that lie beside records in blocks are not made anew."""
    if isinstance(records, Keyed):
        return (known for known, _ in records.keyed())
    if isinstance(records, Grouped):
        return chain.from_iterable(repeat(known, group.size) for known, group in records.groups.items())
    return map(key, records)


def selected(
    records: Sequence[_Record], key: Callable[[_Record], Any], is_wanted: Callable[[Any], bool]
) -> Sequence[_Record]:
    """The records whose key is wanted, in their order; of those in blocks no other is ever read."""
    if isinstance(records, Keyed | Grouped):
        return records.where(is_wanted)
    return tuple(record for record in records if is_wanted(key(record)))


def in_order(parts: Iterable[Sequence[_Record]], key: Callable[[_Record], Any]) -> Sequence[_Record]:
    """The records of all parts by their keys: merged where they lie in blocks, else a tuple."""
    some = [part for part in parts if part]
    runs = [part for part in some if isinstance(part, Run)]
    if runs and len(runs) == len(some):
        return merged(runs)
    return tuple(sorted(chain.from_iterable(some), key=key))


def changed(records: Sequence[_Record], change: Callable[[_Record], _Other]) -> Sequence[_Other]:
    """The records, changed: at once if they are in memory, else whenever they are read."""
    return records.changed(change) if isinstance(records, Listed) else tuple(map(change, records))


def texts(records: Iterable[_Record], text_of: Callable[[_Record], str], between: str) -> Iterator[str]:
    """What `text_of` makes of the records, with `between` between any two, in pieces."""
    if isinstance(records, Listed):
        yield from records.texts(text_of, between)
        return
    for number, record in enumerate(records):
        yield between + text_of(record) if number else text_of(record)


def in_memory(report: Report) -> Report:
    """The report with all its records in memory; itself where they are there."""
    parts = {name: getattr(report, name) for name in ("articles", "claims", "findings", "not_compared")}
    if all(isinstance(records, tuple) for records in parts.values()):
        return report
    return replace(report, **{name: tuple(records) for name, records in parts.items()})
