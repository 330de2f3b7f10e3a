"""What was fetched, as it came: `evidence/` keeps the bytes of each document and a line for each retrieval.

A page changes or goes; the bytes, their hash, where they came from and when show later what it said.  The lines are only
ever appended to.  Nothing here is compared: the moment of a retrieval never reaches a report.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from verify.files import append_line, write_atomically
from verify.workspace import Workspace

FOLDER = "evidence"
LOG = "retrievals.jsonl"
# No browser opens a file of this name, whatever is in it.
SUFFIX = ".bin"


@dataclass(frozen=True, slots=True)
class Retrieval:
    """One line: what was asked for, what came, when (ISO, UTC), and the ids of the articles that were in it."""

    url: str
    final_url: str
    status: int
    retrieved: str
    sha256: str
    size: int
    headers: Mapping[str, str] = field(default_factory=dict)
    redirects: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A retrieval with its bytes; None where they are kept already."""

    retrieval: Retrieval
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """An article in a document that is as it was when it was fetched before: its path, and since when (a date)."""

    where: str
    path: str
    since: str


def digest(data: bytes) -> str:
    """The SHA-256 by which a document is kept."""
    return hashlib.sha256(data).hexdigest()


def read_retrievals(workspace: Workspace) -> tuple[tuple[Retrieval, ...], tuple[int, ...]]:
    """The retrievals in the order of their lines, and the numbers of the lines that are none."""
    try:
        lines = _log(workspace).read_text("utf-8", "backslashreplace").split("\n")
    except FileNotFoundError:
        return (), ()
    found, broken = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(_parsed(json.loads(line)))
        except (KeyError, TypeError, ValueError, RecursionError):
            broken.append(number)
    return tuple(found), tuple(broken)


def _parsed(plain: Any) -> Retrieval:
    """Raises: KeyError, TypeError or ValueError for a line of another shape; further keys are passed over."""
    found = Retrieval(
        str(plain["url"]),
        str(plain["final_url"]),
        int(plain["status"]),
        str(plain["retrieved"]),
        str(plain["sha256"]),
        int(plain["size"]),
        {str(key): str(value) for key, value in dict(plain["headers"]).items()},
        tuple(str(url) for url in list(plain["redirects"])),
        tuple(str(id_) for id_ in list(plain["articles"])),
    )
    if len(found.sha256) != 64 or not found.sha256.isalnum() or not found.sha256.isascii():
        raise ValueError(f"no hash: {found.sha256!r}")
    return found


def latest(retrievals: Sequence[Retrieval], url: str) -> Retrieval | None:
    """The last retrieval of a URL; None if it was never asked for."""
    return next((item for item in reversed(retrievals) if item.url == url), None)


def first_like(retrievals: Sequence[Retrieval], found: Retrieval) -> Retrieval:
    """The first retrieval that gave the same bytes from the same URL."""
    return next(item for item in retrievals if (item.url, item.sha256) == (found.url, found.sha256))


def keep(workspace: Workspace, retrieval: Retrieval, data: bytes | None) -> None:
    """Keep the bytes of a document (None: they are kept already), then a line on the retrieval.

    The caller holds the lock.  Raises: OSError if the disk refuses.
    """
    path = bytes_path(workspace, retrieval.sha256)
    path.parent.mkdir(exist_ok=True)
    if data is not None and not is_kept(workspace, retrieval.sha256):
        write_atomically(path, data)
    # What a server wrote in a header stays harmless in an editor: all but ASCII is escaped.
    append_line(_log(workspace), json.dumps(asdict(retrieval)) + "\n")


def is_kept(workspace: Workspace, sha256: str) -> bool:
    """Whether the bytes of a document are there, and are what they were."""
    path = bytes_path(workspace, sha256)
    return path.is_file() and digest(path.read_bytes()) == sha256


def bytes_path(workspace: Workspace, sha256: str) -> Path:
    """Where the bytes of a document are."""
    return workspace.root / FOLDER / f"{sha256}{SUFFIX}"


def faults(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """What is wrong with the evidence: the file, relative to the workspace, and what."""
    retrievals, broken = read_retrievals(workspace)
    for number in broken:
        yield f"{FOLDER}/{LOG}:{number}", "no retrieval that can be read; left alone"
    named = {item.sha256: item.url for item in retrievals}
    for sha256, url in sorted(named.items()):
        path = bytes_path(workspace, sha256)
        where = f"{FOLDER}/{path.name}"
        if not path.is_file():
            yield where, f"missing; it was fetched from {url}"
        elif not is_kept(workspace, sha256):
            yield where, f"not what was fetched from {url}: its hash is another"
    for path in sorted((workspace.root / FOLDER).glob(f"*{SUFFIX}")):
        if path.stem not in named:
            yield f"{FOLDER}/{path.name}", f"of no retrieval in {LOG}: add its URL again, or delete it"


def _log(workspace: Workspace) -> Path:
    return workspace.root / FOLDER / LOG
