"""A message (.eml) to its article: the subject as title, the sender as source, its text or the text of its page."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast

from verify.errors import InputError
from verify.readers.articles import has_words
from verify.readers.decode import Decoded, decode_document
from verify.readers.html import fragment_paragraphs
from verify.readers.html_data import as_day
from verify.readers.lines import unwrapped
from verify.readers.nesting import check_parts
from verify.readers.reading import Document, Found, Parts
from verify.text.normalise import normalise

_SIGNATURE = "\n-- \n"


def read(document: Document) -> Parts:
    """The one article of a message.

    Raises: InputError if it has no text.
    """
    check_parts(document.data, document.where)
    message = message_from_bytes(document.data, policy=policy.default)
    text, notes = _text(message, document)
    if not has_words(text):
        raise InputError(f"{document.where}: is a message without text")
    title = _header(message, "subject")
    left = [part for part in message.iter_attachments() if part.get_content_maintype() != "image"]
    if left:
        notes = (*notes, f"{len(left)} attachment{'s' * (len(left) > 1)} not read")
    whole = text if not title or text.startswith(title) else f"{title}\n\n{text}"
    yield Found(whole, title=title or None, source=_sender(message), published=_date(message), notes=notes)


def _text(message: EmailMessage, document: Document) -> tuple[str, tuple[str, ...]]:
    """The text of a message: its plain part if that says anything, else its page."""
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        if part is None:
            continue
        decoded = _decoded(cast(EmailMessage, part), document)
        if kind == "html":
            return "\n\n".join(fragment_paragraphs(decoded.text, document.where)), decoded.notes
        text = normalise(decoded.text).partition(_SIGNATURE)[0].strip()
        if has_words(text) and not text.lstrip().startswith("<"):
            return unwrapped(text) + "\n", decoded.notes
    return "", ()


def _decoded(part: EmailMessage, document: Document) -> Decoded:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    return decode_document(data, document.where, (charset,) if charset else ())


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name) or "").split())
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return ""  # the standard library's parser gives up on some hostile headers


def _sender(message: EmailMessage) -> str | None:
    """The name of the sender, else the host of the address."""
    header = _header(message, "from")
    name, _, address = header.partition("<")
    host = (address or header).rstrip("> ").rpartition("@")[2]
    return name.strip().strip('"').strip() or host or None


def _date(message: EmailMessage) -> date | None:
    return as_day(_header(message, "date"))
