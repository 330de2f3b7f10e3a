"""`verify compare`: the main job."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.engines import Place, chosen_engine, compare_tables, engine_options
from verify.cli.forms import Wanted, chosen_form, format_option, show
from verify.cli.options import (
    FAIL_ON,
    RELATIONS,
    everything_option,
    output_option,
    report_lang_option,
    wait_option,
    workers_option,
)
from verify.config import Config

if TYPE_CHECKING:
    from verify.engines import Engine
    from verify.history import Compared
    from verify.model import Changes, Report
    from verify.workspace import Workspace


@click.command("compare")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE|DIR]...")
@format_option("a table")
@output_option
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    multiple=True,
    help="Exit with 1 if there is one that nobody dismissed, or one that is new since the last run; may be given again.",
)
@click.option("--long", is_flag=True, help="Cards with the quotes of both sides instead of a table.")
@everything_option
@wait_option
@workers_option
@engine_options
@report_lang_option
@out.with_verbosity
def command(
    paths: tuple[Path, ...],
    asked: str | None,
    output: Path | None,
    fail_on: tuple[str, ...],
    long: bool,
    everything: bool,
    wait: bool,
    report_lang: str | None,
    place: Place,
) -> int:
    """Compare articles: what agrees, what conflicts, what rests on one source.

    With files or folders, just those are read and nothing is written but --output.  Without, the workspace that the
    current folder lies in is compared; its claims/ and reports/ are written, and what is new since the last run is told.
    """
    from verify.cli.inputs import compare_files

    root, changes = Path(), None
    if place.tables:
        _refuse_beside_tables(paths, asked, output)
        _refuse_news(fail_on)
        return compare_tables(place, fail_on)
    if paths:
        _refuse_news(fail_on)
        settings = _chosen(Config(), fail_on, report_lang)
        with chosen_engine(place) as engine, out.progress("comparing"):
            report = compare_files(paths, output, engine)
    else:
        workspace = _workspace()
        settings = _chosen(workspace.settings(), fail_on, report_lang)
        root = workspace.root
        with chosen_engine(place) as engine:
            report, changes = _compare_workspace(workspace, settings, output, wait, engine)
    out.say_problems((*report.problems, *report.orphans))
    out.say_notes(report.articles)
    form = chosen_form(asked, output, "table")
    show(report, Wanted(form, settings, output, root, long=long, everything=everything, changes=changes))
    return _outcome(report, settings.fail_on, changes)


def _refuse_beside_tables(paths: tuple[Path, ...], asked: str | None, output: Path | None) -> None:
    """Raises: UsageError for what has no meaning where tables are compared."""
    if paths or asked or output:
        raise click.UsageError(
            "--tables takes no files, --format or --output: what is found is written beside them"
        )


def _refuse_news(fail_on: tuple[str, ...]) -> None:
    """Raises: UsageError for what only a workspace knows."""
    if set(fail_on) - set(RELATIONS):
        raise click.UsageError(
            "--fail-on new needs a workspace, which remembers its last run; leave the files out"
        )


def _chosen(settings: Config, fail_on: tuple[str, ...], report_lang: str | None) -> Config:
    """The settings with what the command line says in place of them."""
    return replace(
        settings, fail_on=fail_on or settings.fail_on, report_lang=report_lang or settings.report_lang
    )


def _workspace() -> Workspace:
    from verify.workspace import find_workspace

    return find_workspace(Path.cwd())


def _compare_workspace(
    workspace: Workspace, settings: Config, output: Path | None, wait: bool, engine: Engine | None
) -> tuple[Report, Changes]:
    """Compare the workspace, write its claims and reports, and record the run: the report, and what is new in it."""
    from verify.cli.inputs import compare_here, refuse_to_overwrite
    from verify.freshness import inputs_digest
    from verify.history import record_run
    from verify.workspace import locked

    with locked(workspace, wait=wait), out.progress("comparing"):
        inputs = inputs_digest(workspace)
        now = compare_here(workspace, settings.min_confidence, store=True, engine=engine)
        refuse_to_overwrite(output, (a.path for a in now.report.articles), workspace.root)
        page = write_reports(workspace, settings, now, inputs)
        changes = record_run(workspace.root, now)
    out.note(f"wrote {os.path.relpath(page)}, and .html and .json beside it")
    return now.report, changes


def write_reports(workspace: Workspace, settings: Config, now: Compared, inputs: str) -> Path:
    """The Markdown report, written beside the others; `inputs` is the digest of what they were made from.

    They hold no news, which depend on the runs before: the same articles and decisions give the same files.
    """
    from verify.freshness import note_reports
    from verify.reports import html, json_report, markdown, summary
    from verify.reports.labels import labels
    from verify.reports.portion import portion
    from verify.reports.status import status_of
    from verify.workspace import write_report

    words, small = labels(settings.report_lang), portion(now.report)
    worded = summary.worded(now.report, words)
    write_report(workspace, "consistency.json", json_report.pieces(worded))
    page = write_report(workspace, "consistency.md", markdown.render(small, words))
    write_report(workspace, "consistency.html", html.render(small, settings.report_lang, settings))
    note_reports(workspace, inputs, status_of(worded, now.verdicts))
    return page


def _outcome(report: Report, fail_on: tuple[str, ...], changes: Changes | None) -> int:
    """1 if --fail-on matched, else what became of the inputs."""
    from verify.changes import is_news
    from verify.cli.app import MATCHED
    from verify.cli.inputs import exit_code
    from verify.reports.selection import is_dismissed
    from verify.reports.summary import of_relations

    if fail_on and not all(map(is_dismissed, of_relations(report.findings, fail_on))):
        return MATCHED
    if changes and is_news(changes, fail_on):
        return MATCHED
    return exit_code(report.articles, report.problems)
