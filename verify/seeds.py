"""Adding articles to the `seeds/` of a workspace: file names, front matter, duplicates.

A text is stored as UTF-8 with what is known of it in front; other forms (HTML ...) are copied byte for byte.
"""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from verify.errors import InputError
from verify.files import write_atomically
from verify.model import Article
from verify.workspace import Workspace

_TEXT_SUFFIXES = (".txt", ".md")
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

    def over(self, article: Article) -> dict[str, str]:
        """These details before those of the article's own metadata, as lines of front matter; unknown ones left out.

        Raises: InputError if one of them has more than one line.
        """
        given = {field.name: str(getattr(self, field.name) or "") for field in fields(self)}
        for key, value in given.items():
            if not value.isprintable():
                raise InputError(f"{key} must be one line of text, not {value!r}")
        own = {key: _one_line(getattr(article, key) or "") for key in ("title", "source", "url", "lang")}
        own["published"] = str(article.published) if article.published_by == "metadata" else ""
        return {key: value or own[key] for key, value in given.items() if value or own[key]}


def add_article(workspace: Workspace, file: Path, details: Details, present: Iterable[Article]) -> Path:
    """The new file under `seeds/`, a copy of `file` with its details in front.

    Raises: InputError if `file` is no article, is in `present` already, or cannot carry the details.
    """
    from verify.readers import load

    article = load(file)
    front = details.over(article)
    for other in present:
        if is_same_article(article.text, front, other):
            raise InputError(f"{file}: is in the workspace already as {other.path}")
    suffix = file.suffix.lower()
    target = _free_path(workspace.seeds, slug(file.stem), suffix)
    if suffix in _TEXT_SUFFIXES:
        _store_text(target, article.text, front)
    elif details == Details():
        shutil.copyfile(file, target)
    else:
        raise InputError(f"{file}: details can only be written into {' and '.join(_TEXT_SUFFIXES)} files")
    return target


def is_same_article(text: str, front: dict[str, str], other: Article) -> bool:
    """Whether `other` has the text, and no other source or address: a copy in another outlet is another article."""
    pairs = [(front.get("source"), other.source), (front.get("url"), other.url)]
    return text == other.text and all(new is None or old is None or new == old for new, old in pairs)


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


def _free_path(folder: Path, name: str, suffix: str) -> Path:
    """`name` with its suffix, numbered if that name is taken."""
    taken = {path.stem for path in folder.iterdir()}
    number = 1
    while (stem := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return folder / f"{stem}{suffix}"


def _store_text(target: Path, text: str, front: dict[str, str]) -> None:
    """Write the article, and read it again: what comes back must be what was meant.

    Raises: InputError, with nothing left behind, if it is not.
    """
    from verify.readers import load

    lines = "".join(f"{key}: {_quoted(value)}\n" for key, value in front.items())
    write_atomically(target, f"---\n{lines}---\n{text}")
    stored = load(target)
    if stored.text != text or any(str(getattr(stored, key)) != value for key, value in front.items()):
        target.unlink()
        raise InputError(f"{target.name}: cannot be stored with these details: {front}")


def _quoted(value: str) -> str:
    """A value as front matter reads it back: one that begins with a quotation mark stands in quotes."""
    return f'"{value}"' if value[0] in "\"'" else value


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split())).strip()
