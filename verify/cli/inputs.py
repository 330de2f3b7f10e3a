"""The articles that a command line names: read, each counted once, compared; what becomes of those that fail."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli.output import note
from verify.errors import VerifyError
from verify.model import Article, Problem, Report

if TYPE_CHECKING:
    from verify.engines import Engine
    from verify.history import Compared
    from verify.workspace import Workspace

# How the readers begin what they say of an article that was there already; it was read, so nothing failed.
_REPEATED = "same article as "


def load_articles(paths: tuple[Path, ...]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders, none twice, and what could not be read; in whatever order they are given."""
    from verify.intake import load_all_safely

    return load_all_safely(_unrepeated(paths))


def has_failed(problem: Problem) -> bool:
    """Whether an input could not be used; one that is there twice was used once."""
    return not problem.what.startswith(_REPEATED)


def compare_files(paths: tuple[Path, ...], output: Path | None, engine: Engine | None = None) -> Report:
    """The report over the articles of files and folders, compared by `engine` in place of this machine's.

    Its articles, claims and findings lie in files, which are there until the command of now is done.
    Raises: VerifyError if `output` is one of them.
    """
    from verify.blocks import temporary_blocks
    from verify.bulk import compare_kept
    from verify.gather import gather_kept
    from verify.intake import keep_all_safely

    blocks = click.get_current_context().with_resource(temporary_blocks())
    articles, problems = keep_all_safely(_unrepeated(paths), blocks)
    refuse_to_overwrite(output, (article.path for article in articles))
    return compare_kept(gather_kept(articles, blocks), blocks, problems=problems, engine=engine)


def compare_here(
    workspace: Workspace, min_confidence: float, *, store: bool = False, engine: Engine | None = None
) -> Compared:
    """The comparison of a workspace; its records lie in files, which are there until the command of now is done."""
    from verify.blocks import temporary_blocks
    from verify.comparison import compare_stored

    blocks = click.get_current_context().with_resource(temporary_blocks())
    return compare_stored(workspace, blocks, min_confidence, store=store, engine=engine)


def exit_code(articles: Sequence[Article], problems: Iterable[Problem]) -> int:
    """0 if all inputs were used, 3 if some could not be, 2 if none could."""
    from verify.cli.app import DONE, FAILED, PARTLY

    if not any(map(has_failed, problems)):
        return DONE
    return PARTLY if articles else FAILED


def _unrepeated(paths: tuple[Path, ...]) -> list[Path]:
    """The paths, sorted, without those that name a file or folder again."""
    seen: dict[str, Path] = {}
    for path in sorted(paths):
        real = os.path.realpath(path)
        if real in seen:
            note(f"{path}: given twice, counted once")
        else:
            seen[real] = path
    return list(seen.values())


def refuse_to_overwrite(output: Path | None, articles: Iterable[str], root: Path = Path()) -> None:
    """Raises: VerifyError if what is written would replace an article, one of some paths relative to `root`."""
    if output and os.path.realpath(output) in {os.path.realpath(root / path) for path in articles}:
        raise VerifyError(f"{output}: is one of the articles; choose another file to write to")
