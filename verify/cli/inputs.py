"""The articles that a command line names: read, and each counted once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from verify.cli.output import note
from verify.errors import VerifyError
from verify.model import Article, Problem
from verify.readers import load_all


def load_articles(paths: tuple[Path, ...]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders, none twice, and what could not be read."""
    articles, problems = load_all(_unrepeated(paths))
    return tuple(_distinct(articles)), tuple(problems)


def _unrepeated(paths: tuple[Path, ...]) -> list[Path]:
    """The paths without those that name a file or folder again."""
    seen: dict[str, Path] = {}
    for path in paths:
        real = os.path.realpath(path)
        if real in seen:
            note(f"{path}: given twice, counted once")
        else:
            seen[real] = path
    return list(seen.values())


def _distinct(articles: Iterable[Article]) -> Iterable[Article]:
    """Articles of which no other has the id, or the file or text with the same source and address."""
    seen: dict[tuple[str, ...], Article] = {}
    for article in articles:
        same_text = (article.sha256, article.source or "", article.url or "")
        keys = [("file", os.path.realpath(article.path)), ("id", article.id), ("text", *same_text)]
        first = next((seen[key] for key in keys if key in seen), None)
        if first is None:
            seen.update(dict.fromkeys(keys, article))
            yield article
        else:
            note(f"{article.path}: the same article as {first.path}, counted once")


def refuse_to_overwrite(output: Path | None, articles: Iterable[Article]) -> None:
    """Raises: VerifyError if the report would replace one of the articles."""
    if output and os.path.realpath(output) in {os.path.realpath(article.path) for article in articles}:
        raise VerifyError(f"{output}: is one of the articles; choose another file for the report")
