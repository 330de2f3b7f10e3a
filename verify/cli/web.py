"""What `verify add` takes from the web: its options, and the documents behind URLs and feeds."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from verify.cli import output as out
from verify.reports.escape import plain

if TYPE_CHECKING:
    from verify.evidence import Document, Unchanged
    from verify.fetch.fetcher import Fetcher
    from verify.model import Problem
    from verify.retrieval import Past, Retrieved
    from verify.seeds import Details, Draft
    from verify.workspace import Workspace

    _Items = Iterator[tuple[Draft | Problem | Unchanged | None, Document | None]]

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Web:
    """The options on the web: feeds, whether their entries' pages are fetched, and whether one's own network is open."""

    feeds: tuple[str, ...]
    follow: bool
    allow_private: bool


def web_options(command: _Command) -> Callable[..., Any]:
    """--feed, --follow and --allow-private, given to the command as `web`."""

    @click.option("--feed", "feeds", multiple=True, help="Add the entries of a feed.", metavar="URL")
    @click.option("--follow", is_flag=True, help="With --feed: fetch the page of each entry.")
    @click.option(
        "--allow-private", is_flag=True, help="Servers that are named here may be in your own network."
    )
    @functools.wraps(command)
    def with_web(feeds: tuple[str, ...], follow: bool, allow_private: bool, **others: Any) -> Any:
        if follow and not feeds:
            raise click.UsageError("--follow is for --feed")
        return command(web=Web(feeds, follow, allow_private), **others)

    return with_web


def is_url(text: str) -> bool:
    """Whether an input is meant as a web address and not as a file."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", text) is not None


class Surfer:
    """Fetches for one run; nothing is opened before the first URL."""

    def __init__(self, workspace: Workspace, details: Details, web: Web, inputs: Sequence[str]) -> None:
        self.web = web
        self._workspace, self._details, self._inputs = workspace, details, inputs

    def page(self, url: str) -> _Items:
        """The articles behind a URL."""
        from verify.retrieval import retrieve

        with out.progress(f"fetching {plain(url)}"):
            found = [retrieve(url, self._details, self._fetcher, self._past)]
        return self._said(found)

    def feed(self, url: str) -> _Items:
        """The entries of a feed, or the pages that they link to."""
        from verify.retrieval import retrieve_feed

        with out.progress(f"fetching {plain(url)}"):
            found = list(retrieve_feed(url, self._details, self._fetcher, self._past, follow=self.web.follow))
        return self._said(found)

    @cached_property
    def _fetcher(self) -> Fetcher:
        from verify.fetch import new_fetcher

        named = [*(name for name in self._inputs if is_url(name)), *self.web.feeds]
        return new_fetcher(named, allow_private=self.web.allow_private)

    @cached_property
    def _past(self) -> Past:
        from verify.evidence import is_kept, read_retrievals
        from verify.index import open_index
        from verify.retrieval import Past

        with open_index(self._workspace, store=False) as index:
            entries = {entry.id: entry for entry in index.entries.values() if entry.id}
        return Past(read_retrievals(self._workspace)[0], partial(is_kept, self._workspace), entries)

    @staticmethod
    def _said(found: Iterable[Retrieved]) -> _Items:
        """Each item with its document, a document without items alone; notes on them go to standard error."""
        for retrieved in found:
            for note in retrieved.notes:
                out.note(note)
            for item in retrieved.items or (None,):
                yield item, retrieved.document
