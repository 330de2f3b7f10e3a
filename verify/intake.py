"""Documents of unknown origin, read in child processes with limits: one that breaks its reader costs only itself.

The parsers of web pages, archives and PDF are other people's and are met with anything; `verify.readers` itself runs
them in this process.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from verify.model import Article, Problem
from verify.readers import Reading, load_all, only_article, read_documents, read_file
from verify.workers import Failed, Result, most_workers, run_tasks

# A page of 1 MB takes about a second and 100 MB; an archive of many pages takes more.
MAX_SECONDS = 60
MAX_MEGABYTES = 2_000
# Fewer files are not worth another process.
_FILES_OF_WORKER = 16

AnyPath = str | os.PathLike[str]


def load_safely(path: AnyPath) -> Article:
    """The one article in a file.

    Raises: InputError as `verify.readers.load` does, and where reading takes too much.
    """
    (reading,) = read_files_safely([path])
    return only_article(reading, os.fspath(path))


def load_all_safely(paths: Sequence[AnyPath]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders and what was not read, as `verify.readers.load_all` has them."""
    return load_all(paths, read_files_safely)


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


def _run(function: Callable[[Any], Reading], tasks: Sequence[Any]) -> Iterator[Result[Reading]]:
    crew = min(most_workers(), -(-len(tasks) // _FILES_OF_WORKER))
    return run_tasks(function, tasks, workers=crew, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES)


def _reading(where: str, result: Result[Reading]) -> Reading:
    if isinstance(result, Failed):
        return Reading(problems=(Problem(where, f"cannot be read: {result.reason}"),))
    return result.value
