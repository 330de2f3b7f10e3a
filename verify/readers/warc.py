"""A web archive (WARC, also gzipped) to its pages: every successful response that is a web page, an article each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from verify.errors import InputError
from verify.model import Problem
from verify.readers import html
from verify.readers.extras import imported
from verify.readers.formats import format_of
from verify.readers.reading import Document, Found, Parts

# More than any page has; an archive may unpack to a thousand times its size.
_PAGE_MAX_BYTES = 20_000_000
_KINDS = ("response", "resource", "conversion")


def read(document: Document) -> Parts:
    """The pages of an archive in its order; what is no page (pictures, scripts, redirects) is passed over.

    Raises: InputError if it holds no page, or the reader of archives is not installed.
    """
    iterator = imported("warcio.archiveiterator", document.where, "a web archive", "warc").ArchiveIterator
    failure = imported("warcio.exceptions", document.where, "a web archive", "warc").ArchiveLoadFailed
    pages = records = 0
    try:
        for record in iterator(BytesIO(document.data)):
            records += 1
            if record.rec_type not in _KINDS or not _is_success(record):
                continue
            for part in _page(document, record, pages + 1):
                pages += 1
                yield part
    except (failure, EOFError, OSError, ValueError) as error:
        yield document.problem(f"is damaged behind record {records}: {' '.join(str(error).split())[:120]}")
    if not pages:
        raise InputError(f"{document.where}: is a web archive without a web page ({records} records)")


def _is_success(record: Any) -> bool:
    headers = record.http_headers
    return headers is None or headers.get_statuscode() == "200"


def _page(document: Document, record: Any, number: int) -> Iterator[Found | Problem]:
    """The article of a record, a problem if its page has none; nothing if it is no page."""
    url = record.rec_headers.get_header("WARC-Target-URI")
    kind = record.http_headers.get_header("Content-Type") if record.http_headers else None
    data = record.content_stream().read(_PAGE_MAX_BYTES + 1)
    place = f"page {number} ({url or 'no address'})"
    if format_of(data) != "html":
        return
    if len(data) > _PAGE_MAX_BYTES:
        yield document.problem(f"{place} has more than {_PAGE_MAX_BYTES} bytes")
        return
    try:
        for found in html.read(Document(data, place, kind, url)):
            yield replace(found, number=number) if isinstance(found, Found) else found
    except InputError as error:
        yield document.problem(str(error))
