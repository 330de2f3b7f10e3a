"""`verify check`: a statement against the workspace."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import LANGUAGES, everything_option, report_lang_option
from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.check import Checked
    from verify.model import Article
    from verify.nearby import Nearby
    from verify.reports.terminal import Screen


@click.command("check")
@click.argument("statement")
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), help="When it was said: a date such as 2019-09-17."
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Its language; by default what it looks like.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@everything_option
@report_lang_option
@out.with_verbosity
def command(
    statement: str,
    published: datetime | None,
    lang: str | None,
    form: str,
    everything: bool,
    report_lang: str | None,
) -> int:
    """Say whether the articles of the workspace support, contradict or refine STATEMENT (- is standard input).

    The verdict is on what the sources say, never on what is true.  Nothing is written.
    """
    from verify.check import check_statement, statement_article
    from verify.workspace import find_workspace

    workspace = find_workspace(Path.cwd())
    screen = out.screen(report_lang or workspace.settings().report_lang)
    asked = statement_article(
        _read(statement),
        lang=lang,
        published=published.date() if published else None,
        source=screen.words["statement"],
    )
    nearby = _compared(workspace.root, asked)
    out.say_problems(nearby.report.problems)
    checked = check_statement(nearby.report, asked.id)
    out.emit(
        _as_json(checked, nearby, asked, screen)
        if form == "json"
        else _as_text(checked, nearby, screen, everything)
    )
    if nearby.compared < nearby.stored:
        out.note(f"compared with the {nearby.compared} nearest of {nearby.stored} articles")
    return 0


def _read(statement: str) -> str:
    """The statement itself, or what stands on standard input.

    Raises: VerifyError if there is none.
    """
    from verify.readers.decode import decode

    text = decode(sys.stdin.buffer.read(), "stdin") if statement == "-" else statement
    if not any(char.isalnum() for char in text):
        raise VerifyError('the statement is empty: write one sentence, such as "Ba người bị thương"')
    return text


def _compared(root: Path, asked: Article) -> Nearby:
    from verify.index import open_index
    from verify.nearby import compare_new
    from verify.workspace import Workspace

    workspace = Workspace(root)
    with out.progress("comparing"), open_index(workspace, store=False) as index:
        return compare_new(workspace, index, [asked])


def _as_text(checked: Checked, nearby: Nearby, screen: Screen, everything: bool) -> str:
    from verify.reports import against
    from verify.reports.escape import plain

    words = screen.words
    disputed = f" ({words['disputed']})" if checked.disputed else ""
    head = f"{words[checked.verdict]}{disputed}\n"
    if checked.unsupported:
        head += f"{words['unsupported']}: {', '.join(map(plain, checked.unsupported))}\n"
    if not nearby.report.findings:
        return head
    return head + "\n" + against.render(nearby.report, {nearby.new[0].id}, screen, everything=everything)


def _as_json(checked: Checked, nearby: Nearby, asked: Article, screen: Screen) -> str:
    from verify.reports import against, json_report

    record = {
        "schema_version": json_report.SCHEMA_VERSION,
        "statement": {"id": asked.id, "text": asked.text, "lang": asked.lang},
        "verdict": checked.verdict,
        "disputed": checked.disputed,
        "unsupported": list(checked.unsupported),
        "compared": nearby.compared,
        "stored": nearby.stored,
    }
    return (
        json.dumps(record | against.record(nearby.report, screen.words), ensure_ascii=False, indent=1) + "\n"
    )
