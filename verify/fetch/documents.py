"""The records of fetching: what one document may cost, what is known of it from before, and what came.  Opens nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

# Headers that are kept with a document: what it is, of when, and how to ask whether it has changed.
KEPT_HEADERS = ("content-type", "content-language", "date", "etag", "last-modified", "content-encoding")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost.  `raw_bytes` count all that comes over the wire, with heads and framing."""

    seconds: float = 30.0
    connect_seconds: float = 10.0
    robots_seconds: float = 10.0
    raw_bytes: int = 20_000_000
    decoded_bytes: int = 20_000_000
    run_bytes: int = 200_000_000
    redirects: int = 5
    pause_seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Known:
    """What was kept of an earlier retrieval of a document: its final address and the validators the server gave."""

    final_url: str
    etag: str | None = None
    last_modified: str | None = None

    def conditions(self, url: str) -> dict[str, str]:
        """Headers that ask for the document only if it has changed."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        sendable = {
            key: value for key, value in given.items() if value and value.isascii() and value.isprintable()
        }
        return sendable if url == self.final_url else {}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as a server gave it at a moment.  `data` is decompressed; it is empty where nothing has changed."""

    url: str
    final_url: str
    redirects: tuple[str, ...]
    status: int
    headers: Mapping[str, str]
    data: bytes
    retrieved: datetime

    @property
    def is_unchanged(self) -> bool:
        """Whether the server says that it is as it was."""
        return self.status == HTTPStatus.NOT_MODIFIED
