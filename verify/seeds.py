"""Articles into and out of the `seeds/` of a workspace: what is to be added, file names, front matter, duplicates.

An article is stored as UTF-8 text with what is known of it in front.  What nobody says of it stays unknown.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path, PurePath
from posixpath import basename, splitext

from verify.errors import InputError, WorkspaceError
from verify.files import write_atomically
from verify.index import Entry
from verify.intake import read_files_safely, read_safely
from verify.model import Article, Problem
from verify.readers import Reading, read_article
from verify.readers.articles import NOTES, front_of
from verify.readers.decode import decode
from verify.readers.documents import read_table
from verify.readers.files import NOT_READ, is_readable, read_bytes
from verify.readers.formats import format_of
from verify.readers.rows import FORMS
from verify.text.frontmatter import KEYS, read_frontmatter
from verify.text.normalise import normalise
from verify.workspace import Workspace

_SLUG_CHARS = 60
# Names that Windows keeps for devices, with any suffix.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")


@dataclass(frozen=True, slots=True)
class Details:
    """What a person knows of an article beyond its text; None where the file may say it itself."""

    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    lang: str | None = None

    def over(self, own: Mapping[str, str]) -> dict[str, str]:
        """These details before those that the article says itself, as lines of front matter; unknown ones left out.

        Raises: InputError if one of them has more than one line.
        """
        given = {field.name: str(getattr(self, field.name) or "") for field in fields(self)}
        for key, value in given.items():
            if not value.isprintable():
                raise InputError(f"{key} must be one line of text, not {value!r}")
        others = {key: value for key, value in own.items() if key not in given}
        return {key: value or own[key] for key, value in given.items() if value or own.get(key)} | others


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that may be added: where it comes from, a name for its file, its text and its lines of front matter."""

    where: str
    name: str
    suffix: str
    text: str
    front: Mapping[str, str]
    is_row: bool = False  # one of many articles of a file

    @property
    def stored(self) -> str:
        """The text of its file."""
        lines = "".join(f"{key}: {_quoted(value)}\n" for key, value in self.front.items())
        return f"---\n{lines}---\n{self.text}"


def drafts_in(paths: Iterable[Path], details: Details) -> Iterator[Draft | Problem]:
    """The articles of files and folders, in the order given (a folder's sorted by name), and what is none.

    A folder gives its files of the suffixes known at any depth; hidden ones are passed over.
    """
    for path in paths:
        for file in _files(path) if path.is_dir() else [path]:
            if file != path and not is_readable(file):
                yield Problem(os.fspath(file), NOT_READ)
                continue
            try:
                yield from _drafts_of(file, details)
            except InputError as error:
                yield Problem(os.fspath(file), str(error).removeprefix(f"{file}: "))
            except OSError as error:
                yield Problem(os.fspath(file), f"cannot be read: {error.strerror or error}")


def drafts_from(data: bytes, where: str, form: str, details: Details) -> Iterator[Draft | Problem]:
    """The articles in some bytes: of the form "jsonl" or "csv" if that is said, else of the format that they show.

    Raises: InputError if they are a text that cannot be used.
    """
    table = FORMS.get(f".{form}")
    if table is None and (not data or format_of(data) == "text"):
        yield draft_of(data, where, details)
        return
    reading = read_table(data, where, table) if table else read_safely(data, where=where)
    yield from _drafts_of_reading(reading, details)


def _drafts_of_reading(reading: Reading, details: Details) -> Iterator[Draft | Problem]:
    is_row = len(reading.articles) + len(reading.problems) > 1
    for article in reading.articles:
        yield _article_draft(article, details, is_row=is_row)
    yield from reading.problems


def _files(folder: Path) -> list[Path]:
    found = []
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(root, name) for name in names if not name.startswith(".")]
    return sorted(found)


def _drafts_of(file: Path, details: Details) -> Iterator[Draft | Problem]:
    data = read_bytes(file)
    (reading,) = read_files_safely([file])
    if reading.articles and format_of(data) == "text" and file.suffix.lower() not in FORMS:
        return iter([draft_of(data, os.fspath(file), details)])
    return _drafts_of_reading(reading, details)


def draft_of(data: bytes, where: str, details: Details) -> Draft:
    """The article in the bytes of a text, with what it says of itself and what else is known of it.

    Raises: InputError if it is no article, or a detail has more than one line.
    """
    article = read_article(data, where)
    own = dict(read_frontmatter(normalise(decode(data, where)), where).values)
    if "published" in own:
        own["published"] = str(article.published or "")
    if "lang" in own:
        own["lang"] = article.lang
    own |= {key: value for key, value in front_of(article).items() if key == NOTES}
    path = PurePath(where)
    suffix = ".md" if path.suffix.lower() == ".md" else ".txt"
    return Draft(where, slug(path.stem), suffix, article.text, details.over(own))


def _article_draft(article: Article, details: Details, *, is_row: bool) -> Draft | Problem:
    """An article that a reader made of a document, named by its headline."""
    front = front_of(article)
    try:
        name = slug(front.get("title") or article.title or PurePath(article.path).stem)
        draft = Draft(article.path, name, ".txt", article.text, details.over(front), is_row=is_row)
        read_draft(draft, article.path)
    except InputError as error:
        return Problem(article.path, str(error).removeprefix(f"{article.path}: "))
    return draft


def read_draft(draft: Draft, path: str) -> Article:
    """The article as it will be read from its file at `path`.

    Raises: InputError if it would not come back as it was meant.
    """
    article = read_article(draft.stored.encode(), path)
    if article.text != draft.text or any(
        str(getattr(article, key)) != draft.front[key] for key in KEYS if key in draft.front
    ):
        raise InputError(f"{draft.where}: cannot be stored with these details: {dict(draft.front)}")
    return article


def store_draft(workspace: Workspace, draft: Draft, name: str) -> Path:
    """The new file `seeds/<name>`.

    Raises: OSError if it cannot be written; then nothing is left behind.
    """
    path = workspace.seeds / name
    write_atomically(path, draft.stored)
    return path


def find_same(draft: Draft, sha256: str, present: Iterable[Entry]) -> Entry | None:
    """The article that has the text, and no other source: a copy in another outlet is another article.

    Where the source of one of them is unknown, their addresses must not differ; one outlet may have several for a page.
    """
    source, url = draft.front.get("source"), draft.front.get("url")
    for entry in (entry for entry in present if entry.sha256 == sha256):
        is_known = source is not None and entry.source is not None
        if source == entry.source if is_known else url is None or entry.url is None or url == entry.url:
            return entry
    return None


def find_named(present: Iterable[Entry], wanted: str) -> Entry:
    """The one article that is called `wanted`: its id, path, file name or stem; a longer form goes before a shorter.

    Raises: WorkspaceError if there is none, or more than one.
    """
    name = unicodedata.normalize("NFC", wanted.replace("\\", "/"))
    entries = sorted(present, key=lambda entry: entry.path)
    for form in (_by_id_or_path, _by_file_name, _by_stem):
        found = [entry for entry in entries if name in form(entry)]
        if len(found) > 1:
            several = ", ".join(f"{entry.path} (id {entry.id})" for entry in found)
            raise WorkspaceError(f"{wanted!r} may be each of {several}: name one by its path or id")
        if found:
            return found[0]
    raise WorkspaceError(f"no article {wanted!r} in seeds/: name a file of seeds/ or an id")


def _by_id_or_path(entry: Entry) -> tuple[str, ...]:
    return (entry.id, entry.path, entry.path.removeprefix("seeds/"))


def _by_file_name(entry: Entry) -> tuple[str, ...]:
    return (PurePath(entry.path).name,)


def _by_stem(entry: Entry) -> tuple[str, ...]:
    return (PurePath(entry.path).stem,)


def slug(name: str) -> str:
    """A file name of a-z, 0-9 and "-" that every system takes.

    >>> slug("Đại sứ Mỹ / 2019"), slug("../.."), slug("CON")
    ('dai-su-my-2019', 'article', 'article-con')
    """
    folded = unicodedata.normalize("NFKD", name.casefold().replace("đ", "d"))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    words = re.sub(r"[^a-z0-9]+", "-", bare)[:_SLUG_CHARS].strip("-")
    if not words or _RESERVED.fullmatch(words):
        return f"article-{words}".rstrip("-")
    return words


def free_name(draft: Draft, present: Iterable[Entry]) -> str:
    """The draft's name with its suffix, numbered if an article has that name, with whatever suffix, already."""
    alike = (entry.path for entry in present if draft.name in entry.path.casefold())
    taken = {splitext(basename(path))[0].casefold() for path in alike}
    number = 1
    while (stem := draft.name if number == 1 else f"{draft.name}-{number}") in taken:
        number += 1
    return f"{stem}{draft.suffix}"


def _quoted(value: str) -> str:
    """A value as front matter reads it back: one that begins with a quotation mark stands in quotes."""
    return f'"{value}"' if value[0] in "\"'" else value
