"""The form of a report that a command line asks for, made and put where it was wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from verify.cli import output as out
from verify.reports.formats import FORMATS, format_of_name

if TYPE_CHECKING:
    from verify.config import Config
    from verify.model import Article, Changes, Report

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Wanted:
    """How and where a report is wanted.

    `settings`: its language, and what a report says of how it was made.  `root`: the folder that the paths of its
    articles are relative to.  `changes`: what is new, to be told to people beside the report.
    """

    form: str
    settings: Config
    output: Path | None = None
    root: Path = Path()
    long: bool = False
    everything: bool = False
    byte_order_mark: bool = False
    changes: Changes | None = None


def format_option(default: str) -> Callable[[_Command], _Command]:
    """--format, with `default` (said in words) for where neither it nor the name of --output tells the form."""
    return click.option(
        "--format",
        "asked",
        type=click.Choice(list(FORMATS)),
        help=f"Form of the report; by default {default}, or what the name of --output tells.",
    )


def chosen_form(asked: str | None, output: Path | None, default: str, among: Sequence[str] = ()) -> str:
    """The form asked for, else the one of `among` (or of all) that the name of the file tells, else the default."""
    told = format_of_name(output.name) if output else None
    return asked or (told if told and (told in among or not among) else default)


def show(report: Report, wanted: Wanted) -> None:
    """Print the report or write it to its file: what people read on a terminal goes through a pager."""
    from verify.reports import formats

    look = formats.Look(
        out.screen(wanted.settings.report_lang),
        wanted.settings,
        long=wanted.long,
        everything=wanted.everything,
        byte_order_mark=wanted.byte_order_mark,
        files=stored_texts(report.articles, wanted.root) if wanted.form == "sarif" else {},
        changes=wanted.changes,
    )
    pieces = FORMATS[wanted.form].pieces
    if pieces and (wanted.output or not out.is_terminal()):
        out.emit(pieces(report, look), wanted.output)
        return
    text = with_news(formats.render(report, wanted.form, look), wanted)
    if wanted.output or not out.is_terminal():
        out.emit(text, wanted.output)
    elif FORMATS[wanted.form].for_people:
        from verify.cli.pager import page

        page(text)
    else:
        out.emit(visible(text))


def with_news(text: str, wanted: Wanted) -> str:
    """The report with what is new above the table; the forms of files hold it themselves, or are contracts."""
    if wanted.changes is None or wanted.form != "table":
        return text
    from verify.reports import news

    screen = out.screen(wanted.settings.report_lang)
    told = news.terminal(wanted.changes, screen, everything=wanted.everything)
    return f"{told}\n{text}" if told else text


def stored_texts(articles: Iterable[Article], root: Path) -> dict[str, str]:
    """Article id -> the decoded text of its file as it is stored; without those that cannot be read any more."""
    from verify.errors import InputError
    from verify.readers.decode import decode

    texts = {}
    for article in articles:
        try:
            texts[article.id] = decode((root / article.path).read_bytes(), article.path)
        except (OSError, ValueError, InputError):
            continue
    return texts


def visible(text: str) -> str:
    """Lines of data for a terminal, which must not obey what articles hold; files and pipes get them unchanged."""
    from verify.reports.escape import plain

    return "".join(f"{plain(line)}\n" for line in text.replace("\r\n", "\n").removesuffix("\n").split("\n"))
