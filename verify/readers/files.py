"""Files and folders to articles: the only module of the readers that opens files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from verify.errors import InputError
from verify.model import Article, Problem
from verify.readers.documents import as_problem, read_documents, read_table
from verify.readers.formats import format_of
from verify.readers.reading import Reading
from verify.readers.rows import FORMS

# What a folder is searched for; what a file holds is told from its bytes.
SUFFIXES = (
    ".atom", ".csv", ".eml", ".htm", ".html", ".jsonl", ".md", ".ndjson", ".pdf", ".rss", ".text", ".tsv", ".txt",
    ".warc", ".warc.gz", ".xhtml", ".xml",
)  # fmt: skip
# An article of a newspaper has about 10 kB; a file of more than this is something else.
MAX_BYTES = 50_000_000

NOT_READ = f"not read: no {', '.join(SUFFIXES)} file"

AnyPath = str | os.PathLike[str]


class Identified(Protocol):
    """An article, or what stands for one that is somewhere else."""

    @property
    def id(self) -> str:
        """From its content."""

    @property
    def path(self) -> str:
        """Where it was read."""


_Found = TypeVar("_Found", bound=Identified)
Found = tuple[Sequence[_Found], Sequence[Problem]]
"""What a file holds, and what could not be read of it."""


def load(path: AnyPath) -> Article:
    """The article in a file of any format that `read_documents` knows.

    Its text is decoded, NFC, with "\\n" line ends and without front matter; its id comes from text, source, url and
    date, so that a byte order mark, CRLF or decomposed letters change nothing.
    Raises: InputError with one line that says which file, what, and where in it; also if it holds several articles.
    """
    where = os.fspath(path)
    return only_article(_read_documents(read_bytes(path), where), where)


def only_article(reading: Reading, where: str) -> Article:
    """The article of a document that holds one.

    Raises: InputError if it holds none, with the reason, or several.
    """
    if len(reading.articles) > 1:
        raise InputError(f"{where}: holds {len(reading.articles)} articles, not one")
    if not reading.articles:
        raise InputError(str(reading.problems[0]))
    return reading.articles[0]


def read_file(path: AnyPath) -> Reading:
    """The articles in a file, and its problems; a file that cannot be opened is one."""
    where = os.fspath(path)
    try:
        return _read_documents(read_bytes(path), where)
    except InputError as error:
        return Reading(problems=(as_problem(where, error),))


def _read_documents(data: bytes, where: str) -> Reading:
    """The articles in the bytes of a file; a table that is not plain to see is read as its name says it is."""
    form = FORMS.get(Path(where).suffix.lower())
    if form and format_of(data) == "text":
        return read_table(data, where, form)
    return read_documents(data, where=where)


def load_all(paths: Iterable[AnyPath]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders in the order given (a folder's sorted by path), and what was not read.

    A folder gives its files of the suffixes known, at any depth; hidden ones are passed over.  The same article (text
    and metadata) given twice counts once; the same text from another source is another article.
    """
    return collect(paths, _read_in_turn)


def collect(
    paths: Iterable[AnyPath], read_files: Callable[[Sequence[AnyPath]], Iterable[Found[_Found]]]
) -> tuple[tuple[_Found, ...], tuple[Problem, ...]]:
    """The same with another way to read: `read_files` gives what each file holds."""
    articles: dict[str, _Found] = {}
    problems: list[Problem] = []
    for found, unread in read_files(list(_expand(paths, problems))):
        problems += unread
        for article in found:
            first = articles.setdefault(article.id, article)
            if first is not article:
                problems.append(Problem(article.path, f"same article as {first.path}, counted once"))
    return tuple(articles.values()), tuple(problems)


def _read_in_turn(paths: Sequence[AnyPath]) -> Iterator[Found[Article]]:
    return ((reading.articles, reading.problems) for reading in map(read_file, paths))


def read_bytes(given: AnyPath) -> bytes:
    """The bytes of a regular file that is not empty and not huge.

    Raises: InputError that says what is wrong with the file.
    """
    path, where = Path(given), os.fspath(given)
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


def _expand(paths: Iterable[AnyPath], problems: list[Problem]) -> Iterator[AnyPath]:
    """The files of the paths; what a folder holds that is no article goes to `problems`."""
    for path in paths:
        if not Path(path).is_dir():
            yield path
            continue
        files = sorted(_files(Path(path)))
        known = [file for file in files if is_readable(file)]
        others = (file for file in files if not is_readable(file))
        problems += (Problem(os.fspath(file), NOT_READ) for file in others)
        if not known:
            problems.append(Problem(os.fspath(path), f"the folder has no {', '.join(SUFFIXES)} file"))
        yield from known


def is_readable(file: Path) -> bool:
    """Whether a file of a folder is taken for one that holds articles."""
    return file.name.lower().endswith(SUFFIXES)


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder that are not hidden and in no hidden folder."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(root, name) for name in names if not name.startswith("."))
