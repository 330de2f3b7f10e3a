"""All forms of a report in one table: name, file names that tell it, and the function that makes it.

`verify compare`, `report` and `export` choose from here; a new form is a module and a row.  The modules load when they
are used, so that a table on the terminal does not wait for templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.config import Config
    from verify.model import Changes, Report
    from verify.reports.terminal import Screen


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is wanted; each form takes what concerns it.

    `screen`: width, colours and words.  `settings`: what the articles were compared with.  `long`: cards instead of a
    table.  `everything`: no list is cut.  `byte_order_mark`: for CSV.  `files`: article id -> the text of its file as
    stored, for SARIF.  `changes`: what is new since an earlier run of the workspace, for Markdown and the page.
    """

    screen: Screen
    settings: Config | None = None
    long: bool = False
    everything: bool = False
    byte_order_mark: bool = False
    files: Mapping[str, str] = field(default_factory=dict)
    changes: Changes | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A form of the report: `suffixes` of file names that mean it, and whether people read it (or programs).

    `pieces`: the same text in pieces, record by record, where a report may be larger than the memory.
    """

    name: str
    suffixes: tuple[str, ...]
    render: Callable[[Report, Look], str]
    for_people: bool = False
    pieces: Callable[[Report, Look], Iterator[str]] | None = None


def _in_pieces(
    name: str, suffixes: tuple[str, ...], pieces: Callable[[Report, Look], Iterator[str]]
) -> Format:
    return Format(name, suffixes, lambda report, look: "".join(pieces(report, look)), pieces=pieces)


def _table(report: Report, look: Look) -> str:
    from verify.reports import terminal

    return terminal.render(report, look.screen, long=look.long, everything=look.everything)


def _markdown(report: Report, look: Look) -> str:
    from verify.reports import markdown
    from verify.reports.portion import portion

    shown = report if look.everything else portion(report)
    return markdown.render(shown, look.screen.words, everything=look.everything, changes=look.changes)


def _html(report: Report, look: Look) -> str:
    from verify.config import Config
    from verify.reports import html
    from verify.reports.portion import portion

    settings = look.settings or Config()
    shown = report if look.everything else portion(report)
    return html.render(shown, settings.report_lang, settings, look.changes)


def _json(report: Report, look: Look) -> Iterator[str]:
    from verify.reports import json_report, summary

    return json_report.pieces(summary.worded(report, look.screen.words))


def _csv(report: Report, look: Look) -> Iterator[str]:
    from verify.reports import csv_report, summary

    worded = summary.worded(report, look.screen.words)
    return csv_report.pieces(worded, byte_order_mark=look.byte_order_mark)


def _jsonl(report: Report, look: Look) -> Iterator[str]:
    from verify.reports import jsonl, summary

    return jsonl.pieces(summary.worded(report, look.screen.words))


def _sarif(report: Report, look: Look) -> str:
    from verify.reports import sarif

    return sarif.render(report, look.screen.words, look.files)


def _annotation(report: Report, look: Look) -> str:
    from verify.reports import annotation

    return annotation.render(report, look.screen.words)


def _schemaorg(report: Report, look: Look) -> str:
    from verify.reports import schemaorg

    return schemaorg.render(report, look.screen.words)


FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("table", (".txt",), _table, for_people=True),
        Format("md", (".md", ".markdown"), _markdown, for_people=True),
        Format("html", (".html", ".htm"), _html),
        _in_pieces("json", (".json",), _json),
        _in_pieces("csv", (".csv",), _csv),
        _in_pieces("jsonl", (".jsonl", ".ndjson"), _jsonl),
        Format("sarif", (".sarif", ".sarif.json"), _sarif),
        Format("annotation", (".annotation.jsonld", ".annotations.jsonld"), _annotation),
        Format("schemaorg", (".schemaorg.jsonld",), _schemaorg),
    )
}
# The forms of `verify export`: those that programs of others read.
EXPORTS: tuple[str, ...] = ("csv", "jsonl", "sarif", "annotation", "schemaorg")


def format_of_name(file_name: str) -> str | None:
    """The form that the name of a file tells, by its longest known suffix.

    >>> format_of_name("a.JSON"), format_of_name("a.sarif.json"), format_of_name("a")
    ('json', 'sarif', None)
    """
    known = {suffix: form.name for form in FORMATS.values() for suffix in form.suffixes}
    fitting = [suffix for suffix in known if file_name.lower().endswith(suffix)]
    return known[max(fitting, key=len)] if fitting else None


def render(report: Report, name: str, look: Look) -> str:
    """The report in one of `FORMATS`; the same report and look give the same text."""
    return FORMATS[name].render(report, look)
