"""`verify changes`: what is new since an earlier run."""

from __future__ import annotations

from pathlib import Path

import click

from verify.cli import output as out
from verify.cli.options import output_option, report_lang_option


@click.command("changes")
@click.option(
    "--since",
    type=click.IntRange(min=1),
    metavar="RUN",
    help="The run to compare with; by default the last one, or where nothing changed since, the one before.",
)
@click.option(
    "--format", "form", type=click.Choice(["table", "md", "json"]), default="table", show_default=True
)
@output_option
@click.option("--all", "everything", is_flag=True, help="Every change; without it long lists are cut.")
@report_lang_option
@out.with_verbosity
def command(
    since: int | None, form: str, output: Path | None, everything: bool, report_lang: str | None
) -> int:
    """List new, changed, reopened and resolved findings since an earlier `verify compare`; nothing is written.

    Each `verify compare` of a workspace that finds something changed is a run with a number of its own.
    """
    from verify.cli.inputs import compare_here, exit_code
    from verify.history import changes_of
    from verify.reports import json_report, news
    from verify.reports.labels import labels
    from verify.workspace import find_workspace

    workspace = find_workspace(Path.cwd())
    lang = report_lang or workspace.settings().report_lang
    with out.progress("comparing"):
        now = compare_here(workspace, workspace.settings().min_confidence)
        changes = changes_of(workspace.root, now, since)
    report = now.report
    out.say_problems((*report.problems, *report.orphans))
    if changes.since is None and form != "json":
        out.note("no run is recorded yet: run `verify compare` first")
    if form == "json":
        text = json_report.dump(news.record(changes, labels(lang)))
    elif form == "md":
        text = news.markdown_section(changes, labels(lang), everything=everything)
    else:
        text = news.terminal(changes, out.screen(lang), everything=everything)
    out.emit(text, output)
    return exit_code(report.articles, report.problems)
