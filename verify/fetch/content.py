"""The bodies of responses: which types are taken, and decompression that stops at a limit.  Reads no articles."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from verify.errors import FetchError

# The one compression that is asked for; the standard library decodes it in steps of a bounded size.
ACCEPT_ENCODING = "gzip"
_STEP_BYTES = 65_536
# The readers judge a document by its bytes; this keeps out what is plainly none before it is loaded.  Servers give
# rarer forms of text (JSON Lines, WARC) the two general types at the end.
TYPES = (
    "text/html",
    "application/xhtml+xml",
    "application/xml",
    "text/xml",
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "text/plain",
    "text/markdown",
    "text/x-markdown",
    "application/json",
    "application/jsonl",
    "application/x-ndjson",
    "application/x-jsonlines",
    "text/csv",
    "text/tab-separated-values",
    "application/pdf",
    "application/warc",
    "application/x-warc",
    "message/rfc822",
    "application/gzip",
    "application/octet-stream",
)


def check_type(content_type: str | None) -> None:
    """Raises: FetchError for a type of which no article is read; a server may leave it out."""
    kind = (content_type or "").partition(";")[0].strip().lower()
    if kind and kind not in TYPES:
        raise FetchError(f"is of the type {kind[:80]!r}, which is not read")


def decoded(chunks: Iterable[bytes], encoding: str | None, most: int) -> bytes:
    """The content of a body, decompressed; at most `most` bytes are ever held.

    Raises: FetchError if there is more, it is damaged or cut off, or compressed in another way.
    """
    kind = (encoding or "identity").strip().lower()
    if kind not in ("identity", "gzip", "x-gzip"):
        raise FetchError(f"is compressed as {kind[:80]!r}, which was not asked for")
    content = bytearray()
    for piece in chunks if kind == "identity" else _unzipped(chunks):
        content += piece
        if len(content) > most:
            raise FetchError(f"has more than {most} bytes{'' if kind == 'identity' else ' decompressed'}")
    return bytes(content)


def _unzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The content of one or more gzip members, in small pieces."""
    decoder, is_begun = zlib.decompressobj(wbits=31), False
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                if decoder.eof:
                    decoder = zlib.decompressobj(wbits=31)
                is_begun = True
                yield decoder.decompress(rest, _STEP_BYTES)
                rest = decoder.unused_data if decoder.eof else decoder.unconsumed_tail
        yield decoder.flush()
    except zlib.error as error:
        raise FetchError(f"is damaged: {error}") from error
    if is_begun and not decoder.eof:
        raise FetchError("breaks off: its compressed content is cut off")
