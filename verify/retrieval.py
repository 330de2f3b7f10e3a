"""From web addresses to drafts of articles: fetched, read in a child process, with what they say of themselves.

Writes nothing; what is kept of a retrieval is written with its articles (`verify.evidence`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from posixpath import basename, splitext
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from verify.errors import FetchError, InputError
from verify.evidence import Document, Retrieval, Unchanged, digest, first_like, latest
from verify.fetch.documents import Fetched, Known
from verify.index import Entry
from verify.intake import read_safely
from verify.model import Article, Problem
from verify.readers.articles import front_of, one_line
from verify.readers.formats import format_of
from verify.seeds import Details, Draft, read_draft, slug
from verify.text.frontmatter import KEYS

if TYPE_CHECKING:
    from verify.fetch.fetcher import Fetcher

# Pages of a feed that are fetched in one run.
MOST_FOLLOWED = 50


@dataclass(frozen=True, slots=True)
class Retrieved:
    """What one URL gave: drafts or why there are none, and the document, whose articles have no ids yet."""

    items: tuple[Draft | Problem | Unchanged, ...]
    document: Document | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What the workspace knows of earlier retrievals: their lines, whether bytes are kept, and its articles by id."""

    retrievals: Sequence[Retrieval]
    is_kept: Callable[[str], bool]
    entries: Mapping[str, Entry]

    def of(self, url: str) -> Retrieval | None:
        """The last retrieval of a URL, if its bytes and all articles that were in it are still there."""
        found = latest(self.retrievals, url)
        if found is None or not found.articles or not all(id_ in self.entries for id_ in found.articles):
            return None
        return found if self.is_kept(found.sha256) else None

    def paths(self, retrieval: Retrieval) -> tuple[str, ...]:
        """The paths of the articles that were in a document."""
        return tuple(self.entries[id_].path for id_ in retrieval.articles)


def retrieve(url: str, details: Details, fetcher: Fetcher, past: Past) -> Retrieved:
    """The articles of one document; the format is told from its bytes."""
    return _Reader(details, fetcher, past).page(url)


def retrieve_feed(
    url: str, details: Details, fetcher: Fetcher, past: Past, *, follow: bool
) -> Iterator[Retrieved]:
    """The entries of a feed as the feed gives them; with `follow`, the pages that they link to."""
    reader = _Reader(details, fetcher, past)
    feed = reader.page(url, is_feed=True, is_new=follow)
    others = tuple(item for item in feed.items if not isinstance(item, Draft))
    yield replace(feed, items=others, notes=()) if follow else feed
    if not follow or feed.document is None:
        return
    entries = [item for item in feed.items if isinstance(item, Draft)]
    for entry in entries[:MOST_FOLLOWED]:
        yield reader.entry(entry, feed.document.retrieval.final_url)
    if len(entries) > MOST_FOLLOWED:
        left = f"has {len(entries)} entries: the pages of the first {MOST_FOLLOWED} were fetched"
        yield Retrieved((Problem(url, left),))


@dataclass(frozen=True, slots=True)
class _Reader:
    details: Details
    fetcher: Fetcher
    past: Past

    def page(
        self,
        url: str,
        own: Mapping[str, str] | None = None,
        *,
        linked_from: str | None = None,
        is_feed: bool = False,
        is_new: bool = False,
    ) -> Retrieved:
        """What a URL gives; `own`: what is known of the article if its page does not say it; `is_new`: as if for the first time."""
        before = None if is_new else self.past.of(url)
        try:
            fetched = self.fetcher.fetch(url, _validators(before), linked_from=linked_from)
        except FetchError as error:
            return Retrieved((Problem(url, str(error)),))
        if before and (fetched.is_unchanged or digest(fetched.data) == before.sha256):
            since = first_like(self.past.retrievals, before).retrieved[:10]
            same = (Unchanged(url, path, since) for path in self.past.paths(before))
            return Retrieved(tuple(same), Document(_unchanged(before, fetched), None))
        if is_feed and format_of(fetched.data) != "feed":
            return Retrieved((Problem(url, "is no feed: add it without --feed"),))
        return self._read(url, fetched, own or {}, before)

    def entry(self, entry: Draft, feed: str) -> Retrieved:
        """The page that an entry of a feed links to, with what the feed says of it."""
        link = entry.front.get("url")
        if not link:
            return Retrieved((Problem(entry.where, "has no link to a page"),))
        known = {key: entry.front[key] for key in KEYS if key in entry.front and key != "url"}
        return self.page(link, known, linked_from=feed)

    def _read(
        self, url: str, fetched: Fetched, own: Mapping[str, str], before: Retrieval | None
    ) -> Retrieved:
        kind = fetched.headers.get("content-type")
        reading = read_safely(fetched.data, where=url, content_type=kind, url=fetched.final_url)
        sha256 = digest(fetched.data)
        drafts = [
            self._draft(article, fetched, own, sha256, is_row=len(reading.articles) > 1)
            for article in reading.articles
        ]
        notes = [*_notes(url, reading.articles), *self._relatives(url, drafts, before)]
        if not any(isinstance(draft, Draft) for draft in drafts):
            return Retrieved((*drafts, *reading.problems))
        retrieval = Retrieval(
            url, fetched.final_url, fetched.status, f"{fetched.retrieved:%Y-%m-%dT%H:%M:%SZ}", sha256,
            len(fetched.data), dict(fetched.headers), fetched.redirects,
        )  # fmt: skip
        return Retrieved((*drafts, *reading.problems), Document(retrieval, fetched.data), tuple(notes))

    def _relatives(
        self, url: str, drafts: Sequence[Draft | Problem], before: Retrieval | None
    ) -> Iterator[str]:
        """Which articles that are there have the address of a draft, and another text."""
        if before:
            yield f"{url}: differs from {', '.join(self.past.paths(before))} of {before.retrieved[:10]}"
            return
        for draft in (draft for draft in drafts if isinstance(draft, Draft)):
            text = digest(draft.text.encode())
            for entry in self.past.entries.values():
                if entry.url == draft.front["url"] and entry.sha256 != text:
                    yield f"{draft.where}: {entry.path} has its address too, and another text"

    def _draft(
        self, article: Article, fetched: Fetched, own: Mapping[str, str], sha256: str, *, is_row: bool
    ) -> Draft | Problem:
        """An article as it will be stored, with what its document, or else its feed, says of it."""
        said = front_of(article)
        if "source" in own and article.source == _host(fetched.final_url):
            del said["source"]
        front = dict(own) | {"url": one_line(fetched.final_url)} | said
        if article.title:
            front["title"] = one_line(article.title)
        name = slug(front.get("title") or _last_part(front["url"]))
        try:
            front = self.details.over(front | {"evidence": sha256})
            draft = Draft(article.path, name, ".txt", article.text, front, is_row=is_row)
            read_draft(draft, "seeds/draft.txt")
        except InputError as error:
            return Problem(article.path, str(error).removeprefix(f"{article.path}: "))
        return draft


def _notes(url: str, articles: Sequence[Article]) -> Iterator[str]:
    """What has to be known of how the texts came about, each note once."""
    every = Counter(note for article in articles for note in article.notes)
    for note, count in every.items():
        yield f"{url}: {note}{f' ({count} articles)' if count > 1 else ''}"


def _validators(before: Retrieval | None) -> Known | None:
    if before is None:
        return None
    return Known(before.final_url, before.headers.get("etag"), before.headers.get("last-modified"))


def _unchanged(before: Retrieval, fetched: Fetched) -> Retrieval:
    """The line that says that a document was still the same at a later moment; validators hold on."""
    headers = dict(before.headers) | dict(fetched.headers)
    moment = f"{fetched.retrieved:%Y-%m-%dT%H:%M:%SZ}"
    return replace(
        before, status=fetched.status, retrieved=moment, headers=headers, redirects=fetched.redirects
    )


def _host(url: str) -> str:
    """What the reader of pages takes for the source where a page names none."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _last_part(url: str) -> str:
    """The end of the path, which names articles on most sites."""
    return splitext(basename(unquote(urlsplit(url).path).rstrip("/")))[0]
