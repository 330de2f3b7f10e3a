"""A feed (RSS, Atom, RDF) to its entries, each an article: its full text where it has one, else its summary."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from verify.model import Problem
from verify.readers.decode import decode_document
from verify.readers.extras import imported
from verify.readers.html import declared_in, fragment_paragraphs
from verify.readers.html_data import as_day, host_of, web_address
from verify.readers.nesting import NestingError
from verify.readers.reading import Document, Found, Parts

_REASON_CHARS = 120
_SUMMARY = "the feed gives a summary only"


def read(document: Document) -> Parts:
    """The entries of a feed in its order.

    Raises: InputError if it cannot be read as a feed, or the reader of feeds is not installed.
    """
    parser = imported("feedparser", document.where, "a feed", "html")
    decoded = decode_document(
        document.data, document.where, (*document.charsets, *declared_in(document.data))
    )
    text = re.sub(r"\A\s*<\?xml[^>]*+>", "", decoded.text)
    # A stream, since the parser takes text and bytes for an address or a file to open.
    feed = parser.parse(
        BytesIO(text.encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )
    if not feed.entries:
        reason = " ".join(str(feed.get("bozo_exception") or "").split())[:_REASON_CHARS]
        yield document.problem(f"is a feed without entries{': ' if reason else ''}{reason}")
    for number, entry in enumerate(feed.entries, start=1):
        try:
            yield _entry(document, feed.feed, entry, number, decoded.notes)
        except NestingError as error:  # the other entries can be read
            yield document.problem(f"entry {number} {str(error).removeprefix(f'{document.where}: ')}")


def _entry(document: Document, feed: Any, entry: Any, number: int, notes: tuple[str, ...]) -> Found | Problem:
    """One entry; a problem if it has no text."""
    title = " ".join(fragment_paragraphs(entry.get("title", ""), document.where))
    whole = [part.get("value", "") for part in entry.get("content", ())]
    summary = entry.get("summary", "")
    markup = max([*whole, summary], key=len, default="")
    paragraphs = [part for part in fragment_paragraphs(markup, document.where) if part != title]
    if not paragraphs:
        return document.problem(f"entry {number} {title[:80]!r} has no text")
    url = web_address(entry.get("link", ""))
    return Found(
        "\n\n".join([*([title] if title else []), *paragraphs]),
        title=title or None,
        source=_source(feed, entry, url),
        url=url,
        published=as_day(entry.get("published") or entry.get("dc_date") or entry.get("updated") or ""),
        number=number,
        notes=notes if markup in whole else (*notes, _SUMMARY),
    )


def _source(feed: Any, entry: Any, url: str | None) -> str | None:
    """Who published an entry: the outlet that it credits, the feed's publisher or title, else the host."""
    credited = entry.get("source") or {}
    names = (credited.get("title"), feed.get("publisher"), feed.get("title"), host_of(url))
    return next((" ".join(name.split())[:200] for name in names if name and name.strip()), None)
