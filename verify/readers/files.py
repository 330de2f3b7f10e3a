"""Text files to articles: decoding, front matter, identity."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal

from verify.errors import InputError
from verify.languages import tables
from verify.model import Article, Problem
from verify.readers.decode import decode
from verify.text.frontmatter import FrontMatter, read_frontmatter
from verify.text.language import detect_language
from verify.text.normalise import normalise
from verify.text.published import find_published, parse_published
from verify.text.sentences import split_sentences

SUFFIXES = (".md", ".text", ".txt")
ID_CHARS = 12
# An article of a newspaper has about 10 kB; a file of more than this is something else.
MAX_BYTES = 50_000_000
_HEAD_CHARS = 3_000

AnyPath = str | os.PathLike[str]


def load(path: AnyPath) -> Article:
    """The article in a text file.

    Its text is decoded, NFC, with "\\n" line ends and without front matter; its id comes from text, source, url and
    date, so that a byte order mark, CRLF or decomposed letters change nothing.
    Raises: InputError with one line that says which file, what, and where in it.
    """
    where = os.fspath(path)
    return read_article(_read(Path(path), where), where)


def read_article(data: bytes, where: str) -> Article:
    """The article in the bytes of a text file, as `load` reads it; `where` names them in messages and as its path.

    Raises: InputError as `load` does.
    """
    whole = normalise(decode(data, where))
    front = read_frontmatter(whole, where)
    text = whole[front.body_start :]
    if not any(char.isalnum() for char in text):
        raise InputError(
            f"{where}: has no text" if text == whole else f"{where}: has front matter but no text"
        )
    return _article(where, text, front)


def load_all(paths: Iterable[AnyPath]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders in the order given (a folder's sorted by path), and what was not read.

    A folder gives its .md, .text and .txt files, at any depth; hidden ones are passed over.  The same article (text
    and metadata) given twice counts once; the same text from another source is another article.
    """
    articles: dict[str, Article] = {}
    problems: list[Problem] = []
    for path in _expand(paths, problems):
        try:
            article = load(path)
        except InputError as error:
            problems.append(_as_problem(os.fspath(path), error))
            continue
        first = articles.setdefault(article.id, article)
        if first is not article:
            problems.append(Problem(article.path, f"same article as {first.path}, counted once"))
    return tuple(articles.values()), tuple(problems)


def _read(path: Path, where: str) -> bytes:
    """The bytes of a regular file that is not empty."""
    try:
        if path.is_dir():
            raise InputError(f"{where}: is a folder, not a file")
        if path.exists() and not path.is_file():
            raise InputError(f"{where}: is no regular file")
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise InputError(f"{where}: has {size} bytes, more than an article's {MAX_BYTES}")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{where}: no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{where}: cannot be read: {reason}") from error
    if not data:
        raise InputError(f"{where}: is empty")
    return data


def _article(where: str, text: str, front: FrontMatter) -> Article:
    source, url = front.values.get("source") or None, front.values.get("url") or None
    lang = _language(front, where) or detect_language(text)
    given = _published(front, where)
    published, published_by = _dated(given, text)
    identity = "\0".join((text, source or "", url or "", given.isoformat() if given else ""))
    return Article(
        id=_digest(identity)[:ID_CHARS],
        path=where,
        text=text,
        sha256=_digest(text),
        title=front.values.get("title") or _title(text, lang),
        source=source,
        url=url,
        published=published,
        published_by=published_by,
        lang=lang,
    )


def _dated(given: date | None, text: str) -> tuple[date | None, Literal["metadata", "text", "unknown"]]:
    """The day of publication and where it comes from."""
    if given:
        return given, "metadata"
    found = find_published(text)
    return found, "text" if found else "unknown"


def _published(front: FrontMatter, where: str) -> date | None:
    value = front.values.get("published")
    if not value:
        return None
    try:
        return parse_published(value)
    except ValueError as error:
        place = f"{where}:{front.lines['published']}"
        raise InputError(f"{place}: published {value!r} is no ISO date: write 2019-09-18") from error


def _language(front: FrontMatter, where: str) -> str | None:
    """The primary code of the front matter's language ("vi" of "vi-VN")."""
    value = front.values.get("lang")
    if not value:
        return None
    match = re.match(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*\Z", value)
    if match is None:
        raise InputError(f"{where}:{front.lines['lang']}: lang {value!r} is no language code: write vi or en")
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


def _expand(paths: Iterable[AnyPath], problems: list[Problem]) -> Iterator[AnyPath]:
    """The files of the paths; what a folder holds that is no article goes to `problems`."""
    for path in paths:
        if not Path(path).is_dir():
            yield path
            continue
        files = sorted(_files(Path(path)))
        known = [file for file in files if file.suffix.lower() in SUFFIXES]
        others = (file for file in files if file.suffix.lower() not in SUFFIXES)
        problems += (Problem(os.fspath(file), f"not read: no {', '.join(SUFFIXES)} file") for file in others)
        if not known:
            problems.append(Problem(os.fspath(path), f"the folder has no {', '.join(SUFFIXES)} file"))
        yield from known


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder that are not hidden and in no hidden folder."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(root, name) for name in names if not name.startswith("."))


def _as_problem(path: str, error: InputError) -> Problem:
    """The problem that an error of `load` describes: "path:line: what" taken apart."""
    match = re.match(r":(?:(\d+):)? (.*)\Z", str(error).removeprefix(path), re.DOTALL)
    line, what = match.groups() if match else (None, str(error))
    return Problem(path, what, int(line) if line else None)
