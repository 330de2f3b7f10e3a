"""A PDF to its article: the text layer, in the order in which the file has it.  Scans have none; nothing is recognised."""

from __future__ import annotations

import logging
import re
from io import BytesIO
from typing import Any

from verify.errors import InputError
from verify.readers.articles import has_words
from verify.readers.extras import imported
from verify.readers.lines import unwrapped
from verify.readers.reading import Document, Found, Parts

_MAX_PAGES = 300
_NOTE = "from the text layer of a PDF: columns, headers and captions may be mixed in"


def read(document: Document) -> Parts:
    """The one article of a PDF.

    Raises: InputError if it has no text, is locked or broken, or the reader of PDF is not installed.
    """
    pypdf = imported("pypdf", document.where, "a PDF", "pdf")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every oddity on standard error
    try:
        reader = pypdf.PdfReader(BytesIO(document.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(f"{document.where}: is a PDF with a password: save it without one")
        pages = [page.extract_text() for _, page in zip(range(_MAX_PAGES), reader.pages, strict=False)]
        left, title = len(reader.pages) - len(pages), _title(reader)
    except InputError:
        raise
    except Exception as error:  # the parser raises whatever a broken file leads it to
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:120]
        raise InputError(f"{document.where}: is a PDF that cannot be read: {reason}") from error
    text = "\n\n".join(unwrapped(_plain(page)).strip() for page in pages)
    if not has_words(text):
        raise InputError(
            f"{document.where}: is a PDF without a text layer, such as a scan: recognise its text first"
        )
    notes = (_NOTE, f"{left} pages behind the first {_MAX_PAGES} were not read") if left else (_NOTE,)
    yield Found(text.strip() + "\n", title=title, notes=notes)


def _plain(text: str) -> str:
    return re.sub(r"[ \t]+\n", "\n", text.replace("\r", "\n").replace("\0", ""))


def _title(reader: Any) -> str | None:
    """The title that the file gives, unless it is the name of a file."""
    title = str((reader.metadata and reader.metadata.title) or "").strip()
    is_name = re.search(r"\.\w{2,4}\Z|\A(?:Microsoft Word|untitled)", title, re.IGNORECASE)
    return title if title and title.isprintable() and not is_name else None
