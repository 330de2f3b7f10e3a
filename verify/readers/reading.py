"""What reading some bytes gives: articles, and what was not read.  Imports only the records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from verify.model import Article, Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles of a document in its order, and a problem for each part that could not be used.

    Never empty on both sides: what gives no article says why.
    """

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An article as a reader found it: its text before normalising, and what its document says of it.

    `number` counts the articles of a document that may hold many (from 1; a row's is its line); None where it is the
    only one.  `published_by` says where `published` comes from, as for an `Article`.  `notes` are what a reader of the
    report should know of how the text came about.
    """

    text: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_by: Literal["metadata", "text"] = "metadata"
    lang: str | None = None
    number: int | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes to read: what messages call them, what was said of their type, and where they were fetched from."""

    data: bytes
    where: str
    content_type: str | None = None
    url: str | None = None

    @property
    def charsets(self) -> tuple[str, ...]:
        """The encoding that the server gave, if it gave one."""
        match = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", self.content_type or "", re.IGNORECASE)
        return (match[1],) if match else ()

    def problem(self, what: str, line: int | None = None) -> Problem:
        """A problem of this document."""
        return Problem(self.where, what, line)


Parts = Iterator[Found | Problem]
"""What a reader of one format gives."""
