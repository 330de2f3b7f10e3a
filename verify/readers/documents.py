"""One document to its articles, whatever its format: the one interface of all readers.

Pure: takes bytes, opens nothing.  A reader of a format is a function from a `Document` to what it found; it is
imported when a document of its format comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

from verify.errors import InputError
from verify.model import Article, Problem
from verify.readers.articles import article_of, described, read_text
from verify.readers.decode import Decoded, decode_document
from verify.readers.formats import Format, format_of
from verify.readers.reading import Document, Found, Parts, Reading
from verify.readers.rows import DETAILS, Form, Row, read_rows

# Format -> module of its reader; each has `read(document) -> Parts`.
_READERS: dict[Format, str] = {"html": "html", "feed": "feed", "warc": "warc", "mail": "mail", "pdf": "pdf"}
_REASON_CHARS = 120
_REFUSED: dict[Format, str] = {
    "gzip": "is compressed with gzip and no WARC: unpack it first",
    "zip": "is a ZIP archive (as .docx, .odt and .epub are): save it as text or as a web page",
}


def read_documents(
    data: bytes, *, where: str, content_type: str | None = None, url: str | None = None
) -> Reading:
    """The articles in some bytes and what could not be used, never neither; for bad input it raises nothing.

    The format is told from the bytes alone.  `where` names them in messages and as the articles' path, with `#number`
    where a document may hold many.  `content_type`: the type that a server gave; only its charset is used, as a hint.
    `url`: where the bytes were fetched from, for articles that do not say theirs.
    """
    if not data:
        return Reading(problems=(Problem(where, "is empty"),))
    return _reading(Document(data, where, content_type, url), format_of(data))


def read_table(data: bytes, where: str, form: Form) -> Reading:
    """The articles in bytes that are said to be JSON Lines or CSV, whatever they look like."""
    return _reading(Document(data, where), form) if data else Reading(problems=(Problem(where, "is empty"),))


def _reading(document: Document, form: Format) -> Reading:
    parts = list(_kept(document, form)) or [document.problem("holds no article")]
    return Reading(
        tuple(part for part in parts if isinstance(part, Article)),
        tuple(part for part in parts if isinstance(part, Problem)),
    )


def _kept(document: Document, form: Format) -> Iterator[Article | Problem]:
    """The articles and problems of a document up to where it cannot be read any more, and why."""
    try:
        for part in _parts(document, form):
            yield part if isinstance(part, Problem) else article_of(part, document.where)
    except InputError as error:
        yield as_problem(document.where, error)
    except Exception as error:  # a parser that a hostile document breaks is that document's problem
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:_REASON_CHARS]
        yield document.problem(f"cannot be read ({form}): {reason}")


def as_problem(where: str, error: InputError) -> Problem:
    """The problem that an error tells of: "where:line: what" taken apart."""
    match = re.match(r":(?:(\d+):)? (.*)\Z", str(error).removeprefix(where), re.DOTALL)
    line, what = match.groups() if match else (None, str(error))
    return Problem(where, what, int(line) if line else None)


def _parts(document: Document, form: Format) -> Parts:
    if form in _REFUSED:
        return iter([document.problem(_REFUSED[form])])
    if form in ("jsonl", "csv"):
        return _row_parts(document, form)
    if form in _READERS:
        parts: Parts = import_module(f"verify.readers.{_READERS[form]}").read(document)
        return parts
    return iter(
        [read_text(decode_document(document.data, document.where, document.charsets), document.where)]
    )


def _row_parts(document: Document, form: str) -> Iterator[Found | Problem]:
    for row in read_rows(document.data, document.where, form):
        yield row if isinstance(row, Problem) else _row_found(row, document)


def _row_found(row: Row, document: Document) -> Found | Problem:
    """A row as an article; its text may have front matter, which the row's own columns outrank."""
    place = f"{document.where}:{row.line}"
    try:
        own = read_text(Decoded(row.text, "utf-8"), place)
        given = described(own.text, row.details, lambda key: place)
    except InputError as error:
        return as_problem(document.where, error)
    said = {key: getattr(given, key) or getattr(own, key) for key in DETAILS}
    return replace(own, number=row.line, **said)
