"""Documents of unknown origin, read in child processes with limits: one that breaks its reader costs only itself.

The parsers of web pages, archives and PDF are other people's and are met with anything; `verify.readers` itself runs
them in this process.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeVar

from verify.blocks import Blocks
from verify.kept import KeptArticle, keep
from verify.model import Article, Problem
from verify.readers import Reading, collect, only_article, read_documents, read_file
from verify.workers import Failed, Result, most_workers, run_tasks

# A page of 1 MB takes about a second and 100 MB; an archive of many pages takes more.
MAX_SECONDS = 60
MAX_MEGABYTES = 2_000
# Fewer files are not worth another process.
_FILES_OF_WORKER = 16

AnyPath = str | os.PathLike[str]
_Made = TypeVar("_Made")
_Kept = tuple[tuple[KeptArticle, ...], tuple[Problem, ...]]


def load_safely(path: AnyPath) -> Article:
    """The one article in a file.

    Raises: InputError as `verify.readers.load` does, and where reading takes too much.
    """
    (reading,) = read_files_safely([path])
    return only_article(reading, os.fspath(path))


def load_all_safely(paths: Sequence[AnyPath]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders and what was not read, as `verify.readers.load_all` has them."""
    return collect(paths, lambda files: ((r.articles, r.problems) for r in read_files_safely(files)))


def keep_all_safely(
    paths: Sequence[AnyPath], blocks: Blocks, change: Callable[[Article], Article] | None = None
) -> _Kept:
    """The same, put into blocks by the processes that read them; `change` is what they do to each before."""
    return collect(paths, partial(_kept_of_files, partial(_keep_file, blocks, change)))


def _kept_of_files(function: Callable[[AnyPath], _Kept], paths: Sequence[AnyPath]) -> Iterator[_Kept]:
    for path, result in zip(paths, _run(function, paths), strict=True):
        yield _failure(os.fspath(path), result) if isinstance(result, Failed) else result.value


def _keep_file(blocks: Blocks, change: Callable[[Article], Article] | None, path: AnyPath) -> _Kept:
    reading = read_file(path)
    articles = map(change, reading.articles) if change else reading.articles
    return tuple(keep(blocks, article) for article in articles), reading.problems


def read_safely(
    data: bytes, *, where: str, content_type: str | None = None, url: str | None = None
) -> Reading:
    """The articles in some bytes and what could not be used, as `verify.readers.read_documents` has them."""
    (result,) = _run(_read_bytes, [(data, where, content_type, url)])
    return _reading(where, result)


def _read_bytes(task: tuple[bytes, str, str | None, str | None]) -> Reading:
    data, where, content_type, url = task
    return read_documents(data, where=where, content_type=content_type, url=url)


def read_files_safely(paths: Sequence[AnyPath]) -> Iterator[Reading]:
    """The articles in each file and its problems, in the order of the files."""
    for path, result in zip(paths, _run(read_file, paths), strict=True):
        yield _reading(os.fspath(path), result)


def _run(function: Callable[[Any], _Made], tasks: Sequence[Any]) -> Iterator[Result[_Made]]:
    crew = min(most_workers(), -(-len(tasks) // _FILES_OF_WORKER))
    return run_tasks(function, tasks, workers=crew, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES)


def _reading(where: str, result: Result[Reading]) -> Reading:
    return Reading(*_failure(where, result)) if isinstance(result, Failed) else result.value


def _failure(where: str, failed: Failed) -> tuple[tuple[()], tuple[Problem]]:
    return (), (Problem(where, f"cannot be read: {failed.reason}"),)
