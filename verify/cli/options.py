"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from verify.cli.output import note

_Command = TypeVar("_Command", bound=Callable[..., Any])
# The same as verify.reports.labels.REPORT_LANGUAGES, without importing it for --help; a test compares them.
LANGUAGES = ("vi", "en")
# The same as verify.model.RELATIONS, likewise.
RELATIONS = ("conflict", "update", "refine", "agree")
# The same as verify.config.FAIL_ON, likewise.
FAIL_ON = (*RELATIONS, "new", "new-conflict")
_SUFFIXES = {".json": "json", ".md": "md"}


def output_option(command: _Command) -> _Command:
    """--output FILE."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Write to FILE instead of standard output; replaced as a whole, or not at all.",
        metavar="FILE",
    )(command)


def everything_option(command: _Command) -> _Command:
    """--all."""
    return click.option(
        "--all", "everything", is_flag=True, help="Every finding; the table and Markdown cut long lists."
    )(command)


def workers_option(command: _Command) -> _Command:
    """--workers; what it says holds for the whole process, and changes no result."""
    return click.option(
        "--workers",
        type=click.IntRange(1),
        expose_value=False,
        callback=_set_workers,
        help="How many processes analyse articles, at most; by default one a core.",
        metavar="N",
    )(command)


def _set_workers(_context: click.Context, _parameter: click.Parameter, number: int | None) -> None:
    from verify.workers import set_workers, unlimited

    set_workers(number)
    if unlimited():
        note(f"no limit here on what an article may take of: {', '.join(unlimited())}")


def wait_option(command: _Command) -> _Command:
    """--wait."""
    return click.option(
        "--wait", is_flag=True, help="Wait for another run that is writing here, instead of giving up."
    )(command)


def report_lang_option(command: _Command) -> _Command:
    """--report-lang."""
    return click.option(
        "--report-lang",
        type=click.Choice(LANGUAGES),
        help="Language of headings and labels; by default what verify.toml says, else en.",
    )(command)


def chosen_format(asked: str | None, output: Path | None) -> str:
    """The format asked for, else the one that the name of the file tells, else the table."""
    return asked or _SUFFIXES.get(output.suffix.lower() if output else "", "table")
