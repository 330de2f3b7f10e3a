"""Options that several commands share, and the forms of a report that they choose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from verify.model import Report

_Command = TypeVar("_Command", bound=Callable[..., Any])
# The same as verify.reports.labels.REPORT_LANGUAGES, without importing it for --help; a test compares them.
LANGUAGES = ("vi", "en")
# The same as verify.model.RELATIONS, likewise.
RELATIONS = ("conflict", "update", "refine", "agree")
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


def report_lang_option(command: _Command) -> _Command:
    """--report-lang."""
    return click.option(
        "--report-lang",
        type=click.Choice(LANGUAGES),
        help="Language of headings and labels; by default what verify.toml says, else en.",
    )(command)


def rendered(report: Report, form: str, lang: str, *, long: bool = False, everything: bool = False) -> str:
    """The report in one of the forms "table", "md" and "json"."""
    if form == "json":
        from verify.reports import json_report

        return json_report.render(report)
    if form == "md":
        from verify.reports import markdown
        from verify.reports.labels import labels

        return markdown.render(report, labels(lang), everything=everything)
    from verify.cli.output import screen
    from verify.reports import terminal

    return terminal.render(report, screen(lang), long=long, everything=everything)


def chosen_format(asked: str | None, output: Path | None) -> str:
    """The format asked for, else the one that the name of the file tells, else the table."""
    return asked or _SUFFIXES.get(output.suffix.lower() if output else "", "table")
