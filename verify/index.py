"""What is in `seeds/`, without reading it all again: a cache in `.verify/`, checked against the files at each use.

Adding an article must not cost more the more articles there are: known files are looked up by their size and times of
change, and only those that changed are read.  A lost, damaged or older index is made anew; nothing rests on it.
"""

from __future__ import annotations

import os
import sqlite3
import unicodedata
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from verify.intake import read_files_safely
from verify.model import Article
from verify.readers import SUFFIXES, Reading
from verify.workspace import Workspace

# Raised whenever a row means something else; an index of another number is made anew.
_VERSION = 1
_FILE = Path(".verify", "index.sqlite")
_TABLE = (
    "CREATE TABLE IF NOT EXISTS articles (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " source TEXT, url TEXT, words BLOB NOT NULL)"
)
# Neighbouring words are kept as numbers below this: 2,000 articles are a few megabytes, and two of a million rarely
# fall together.
_BUCKETS = 1 << 20


class Entry(NamedTuple):
    """What is known of one file below `seeds/`: its path there, and of its article id, hash of the text, source, url.

    `stamp` changes with the file; `id` is empty where the file is no article; `words` are numbers of its word pairs.
    """

    file: str
    stamp: str
    id: str = ""
    sha256: str = ""
    source: str | None = None
    url: str | None = None
    words: bytes = b""

    @property
    def path(self) -> str:
        """The path of the article as reports have it."""
        return f"seeds/{self.file if self.file.isascii() else unicodedata.normalize('NFC', self.file)}"


class Index:
    """The entries by file, as `seeds/` is now; what changes is stored when the index is closed."""

    def __init__(self, workspace: Workspace, known: Mapping[str, Entry]) -> None:
        self._workspace = workspace
        stamps = dict(_stamps(workspace.seeds))
        stale = [file for file, stamp in stamps.items() if file not in known or known[file].stamp != stamp]
        readings = read_files_safely([workspace.seeds / file for file in stale])
        fresh = {
            file: _entry(file, stamps[file], reading) for file, reading in zip(stale, readings, strict=True)
        }
        self.entries = {file: fresh.get(file) or known[file] for file in stamps}

    def paths(self) -> list[str]:
        """The paths of the articles, each article once."""
        by_path = sorted(
            ((entry.path, entry.id) for entry in self.entries.values() if entry.id), reverse=True
        )
        return sorted({key: path for path, key in by_path}.values())

    def add(self, path: Path, article: Article) -> None:
        """Take in an article that was just stored at `path`."""
        file = path.relative_to(self._workspace.seeds).as_posix()
        self.entries[file] = entry_of(file, _stamp(path.stat()), article)

    def remove(self, file: str) -> None:
        """Forget a file that is gone."""
        del self.entries[file]


@contextmanager
def open_index(workspace: Workspace, *, store: bool = True) -> Iterator[Index]:
    """The index of the workspace as its files are now.

    With `store` (the caller holds the lock) it is kept for the next time; where it cannot be, nothing is lost.
    """
    path = workspace.root / _FILE
    known = _stored(path, "rw" if store else "ro")
    index = Index(workspace, known or {})
    try:
        yield index
    finally:
        if store:
            if known is None:
                drop_index(workspace.root)
            with suppress(sqlite3.Error, OSError):
                _store(path, known or {}, index.entries)


def _stored(path: Path, mode: str) -> dict[str, Entry] | None:
    """The stored entries by file; None if there is no index of this version."""
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)) as database:
            if database.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                return None
            return {row[0]: Entry._make(row) for row in database.execute("SELECT * FROM articles")}
    except sqlite3.Error:
        return None


def _store(path: Path, known: Mapping[str, Entry], entries: Mapping[str, Entry]) -> None:
    """Write the entries that differ from those known, and only them."""
    gone = known.keys() - entries.keys()
    changed = [entry for file, entry in entries.items() if known.get(file) is not entry]
    if not gone and not changed:
        return
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(_TABLE)
        database.execute(f"PRAGMA user_version = {_VERSION}")
        database.executemany("DELETE FROM articles WHERE file = ?", [(file,) for file in gone])
        database.executemany("INSERT OR REPLACE INTO articles VALUES (?,?,?,?,?,?,?)", changed)


def _stamps(seeds: Path) -> Iterator[tuple[str, str]]:
    """The files of articles below `seeds/` and what changes with each."""
    folders = [("", os.fspath(seeds))]
    while folders:
        above, folder = folders.pop()
        with os.scandir(folder) as found:
            for item in found:
                name = item.name
                if name[0] == ".":
                    continue
                if name.lower().endswith(SUFFIXES) and item.is_file():  # no link that leads nowhere
                    yield above + name, _stamp(item.stat())
                elif item.is_dir(follow_symlinks=False):
                    folders.append((f"{above}{name}/", item.path))


def _stamp(stat: os.stat_result) -> str:
    return f"{stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_size} {stat.st_ino}"


def _entry(file: str, stamp: str, reading: Reading) -> Entry:
    """The entry of a file; one without an id if it is not one article."""
    if len(reading.articles) != 1:
        return Entry(file, stamp)
    return entry_of(file, stamp, reading.articles[0])


def drop_index(root: Path) -> None:
    """Delete the index; the next use makes it anew."""
    for path in (root / _FILE, (root / _FILE).with_name(f"{_FILE.name}-journal")):
        path.unlink(missing_ok=True)


def index_fault(root: Path) -> str | None:
    """What is wrong with the stored index, if anything is."""
    path = root / _FILE
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(path)) as database:
            said = str(database.execute("PRAGMA quick_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        said = str(error)
    return None if said == "ok" else said


def entry_of(file: str, stamp: str, article: Article) -> Entry:
    """The entry of an article that is stored as `file`."""
    words = word_numbers(article.text, article.lang)
    return Entry(file, stamp, article.id, article.sha256, article.source, article.url, words)


def word_numbers(text: str, lang: str) -> bytes:
    """The numbers of all pairs of neighbouring content words, sorted, as bytes of 32-bit integers."""
    import numpy as np

    from verify.match.vectors import terms

    words = terms(text, lang)
    pairs = {zlib.crc32(f"{a} {b}".encode()) % _BUCKETS for a, b in pairwise(words)}
    return np.array(sorted(pairs), dtype="<u4").tobytes()


def nearest(entries: Sequence[Entry], words: bytes, most: int) -> tuple[Entry, ...]:
    """The entries, at most `most`, that share the most and the rarest word pairs with a text; the nearest first.

    Only those that share any; each shared pair weighs its inverse document frequency over the root of the length.
    """
    import numpy as np

    counts = np.array([len(entry.words) // 4 for entry in entries])
    numbers = np.frombuffer(b"".join(entry.words for entry in entries), dtype="<u4")
    asked = np.zeros(_BUCKETS, dtype=bool)
    asked[np.frombuffer(words, dtype="<u4")] = True
    shared = asked[numbers]
    owners = np.repeat(np.arange(len(entries)), counts)[shared]
    frequency = np.bincount(numbers[shared], minlength=1)[numbers[shared]]
    telling = np.log1p(len(entries) / frequency)
    scores = np.bincount(owners, telling, minlength=len(entries)) / np.sqrt(np.maximum(counts, 1))
    order = sorted(
        (-score, entry.path, at) for at, (score, entry) in enumerate(zip(scores, entries, strict=True))
    )
    return tuple(entries[at] for score, _, at in order[:most] if score < 0)
