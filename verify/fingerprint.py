"""What the code was when something was stored: digests of the modules that determine it.

The versions of stages mark releases; while modules are being worked on, the digests keep what older code made from
being used again.  They are kept in the cache of a workspace, so that no comment changes a stored file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
# Modules and packages below verify/ on which the claims of an article depend.
_EXTRACTION = ("version.py", "model.py", "memo.py", "text", "languages", "facets", "extract.py")
# The same of the findings of a topic besides.
_COMPARISON = (
    *_EXTRACTION,
    "match",
    "compare.py",
    "contrasts",
    "vetoes",
    "parts",
    "positions",
    "copies.py",
    "origins.py",
    "judge.py",
    "constraints.py",
    "linking.py",
    "people",
    "quotes.py",
    "additions.py",
    "questions.py",
    "outcomes",
    "within.py",
)
# The same of the signatures of articles, by which they are grouped.
_GROUPING = (*_COMPARISON, "topics")
# Code, and tables that it reads.
_SUFFIXES = (".py", ".json")


@cache
def extraction_digest() -> str:
    """SHA-256 over the names and bytes of the modules that determine claims; the same wherever the package is."""
    return _digest(_EXTRACTION)


@cache
def comparison_digest() -> str:
    """The same of the modules that determine what is found in a topic."""
    return _digest(_COMPARISON)


@cache
def grouping_digest() -> str:
    """The same of the modules that determine the signatures of articles."""
    return _digest(_GROUPING)


def covered() -> tuple[Path, ...]:
    """The files on which what is found in a topic depends, sorted within each module."""
    return tuple(_files(_COMPARISON))


def _digest(names: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for file in _files(names):
        digest.update(f"{file.relative_to(_PACKAGE).as_posix()}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        path = _PACKAGE / name
        if not path.exists():
            raise FileNotFoundError(path)
        yield from sorted(p for p in path.rglob("*") if p.suffix in _SUFFIXES) if path.is_dir() else [path]
