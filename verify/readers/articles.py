"""What a reader found, made an `Article`: normal form, identity, date, language and headline."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Literal

from verify.errors import InputError
from verify.languages import tables
from verify.model import Article
from verify.readers.decode import Decoded, decode_document
from verify.readers.reading import Found
from verify.text.frontmatter import read_frontmatter
from verify.text.language import detect_language
from verify.text.normalise import normalise
from verify.text.oddities import find_oddities
from verify.text.published import find_published, parse_published
from verify.text.sentences import split_sentences

ID_CHARS = 12
# The key of front matter for what is known of how a stored text came about.
NOTES = "notes"
_BETWEEN_NOTES = " | "
_HEAD_CHARS = 3_000


def read_article(data: bytes, where: str) -> Article:
    """The article in the bytes of a text with or without front matter; `where` names them in messages, as its path.

    Raises: InputError with one line that says which file, what, and where in it.
    """
    return article_of(read_text(decode_document(data, where), where), where)


def read_text(decoded: Decoded, where: str) -> Found:
    """What a decoded text file says: front matter and the rest.

    Raises: InputError if it has no words, or front matter that cannot be read.
    """
    whole = normalise(decoded.text)
    front = read_frontmatter(whole, where)
    body = whole[front.body_start :]
    if not has_words(body):
        raise InputError(
            f"{where}: has no text" if body == whole else f"{where}: has front matter but no text"
        )
    found = described(body, front.values, lambda key: f"{where}:{front.lines[key]}")
    return replace(found, notes=(*decoded.notes, *kept_notes(front.values)))


def kept_notes(values: Mapping[str, str]) -> tuple[str, ...]:
    """The notes of an article that was stored as text with them in front."""
    return tuple(note.strip() for note in values.get(NOTES, "").split(_BETWEEN_NOTES) if note.strip())


def front_of(article: Article) -> dict[str, str]:
    """What is known of an article beside its text, as lines of front matter; what its text shows is left out."""
    shown = find_oddities(article.text)
    is_shown = article.published_by == "text" and find_published(article.text) == article.published
    values = {
        "title": article.title if article.title != _title(article.text, article.lang) else None,
        "source": article.source,
        "url": article.url,
        "published": str(article.published) if article.published and not is_shown else None,
        "lang": article.lang if article.lang != detect_language(article.text) else None,
        NOTES: _BETWEEN_NOTES.join(note for note in article.notes if note not in shown),
    }
    lines = {key: one_line(value) for key, value in values.items() if value}
    return {key: value for key, value in lines.items() if value}


def one_line(text: str) -> str:
    """The text on one line, without characters that a line cannot hold."""
    flat = "".join(char if char.isprintable() else " " for char in normalise(text))
    return " ".join(flat.split())


def described(body: str, values: Mapping[str, str], place: Callable[[str], str]) -> Found:
    """A text with what is said of it by the keys of front matter; `place` names where a key stands.

    Raises: InputError for a date or a language that is none.
    """
    return Found(
        body,
        title=values.get("title") or None,
        source=values.get("source") or None,
        url=values.get("url") or None,
        published=_published(values.get("published"), place),
        lang=_language(values.get("lang"), place),
    )


def article_of(found: Found, where: str) -> Article:
    """The article of `where`, or of its part `where#number`.

    Its text is NFC with "\\n" line ends; its id comes from text, source, url and the date that the document gives.
    """
    text = normalise(found.text)
    given = found.published if found.published_by == "metadata" else None
    published, published_by = _dated(found, text)
    lang = found.lang or detect_language(text)
    identity = "\0".join((text, found.source or "", found.url or "", given.isoformat() if given else ""))
    return Article(
        id=_digest(identity)[:ID_CHARS],
        path=where if found.number is None else f"{where}#{found.number}",
        text=text,
        sha256=_digest(text),
        title=found.title or _title(text, lang),
        source=found.source,
        url=found.url,
        published=published,
        published_by=published_by,
        lang=lang,
        notes=(*found.notes, *find_oddities(text)),
    )


def has_words(text: str) -> bool:
    """Whether there is anything to read."""
    return any(char.isalnum() for char in text)


def _dated(found: Found, text: str) -> tuple[date | None, Literal["metadata", "text", "unknown"]]:
    """The day of publication and where it comes from."""
    if found.published:
        return found.published, found.published_by
    inferred = find_published(text)
    return inferred, "text" if inferred else "unknown"


def _published(value: str | None, place: Callable[[str], str]) -> date | None:
    if not value:
        return None
    try:
        return parse_published(value)
    except ValueError as error:
        raise InputError(
            f"{place('published')}: published {value!r} is no ISO date: write 2019-09-18"
        ) from error


def _language(value: str | None, place: Callable[[str], str]) -> str | None:
    """The primary code of a language ("vi" of "vi-VN")."""
    if not value:
        return None
    match = re.match(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*\Z", value)
    if match is None:
        raise InputError(f"{place('lang')}: lang {value!r} is no language code: write vi or en")
    return match.group(1).lower()


def _title(text: str, lang: str) -> str | None:
    """The headline that the text opens with, if it opens with one."""
    known = tables(lang, "text")
    # A headline is among the first lines; the rest shows only that something follows it.
    head = text[:_HEAD_CHARS]
    sentences = split_sentences(
        head, abbreviations=known.ABBREVIATIONS, openers=known.OPENERS, junk=known.JUNK
    )
    titles = (head[sentence.start : sentence.end] for sentence in sentences if sentence.title)
    return next(titles, None)


def _digest(text: str) -> str:
    # A lone surrogate cannot come out of decoding, but a caller's own text may hold one.
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
