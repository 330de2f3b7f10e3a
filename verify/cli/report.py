"""`verify report`: the report of the workspace in another form, without writing to the workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from verify.cli import output as out
from verify.cli.forms import Wanted, chosen_form, format_option, show
from verify.cli.options import everything_option, output_option, report_lang_option


@click.command("report")
@format_option("Markdown")
@output_option
@click.option("--long", is_flag=True, help="With --format table: cards with the quotes of both sides.")
@everything_option
@report_lang_option
@out.with_verbosity
def command(
    asked: str | None, output: Path | None, long: bool, everything: bool, report_lang: str | None
) -> int:
    """Print the report of the workspace that the current folder lies in; claims/ and reports/ stay as they are."""
    from verify import workspace as store
    from verify.cli.inputs import compare_here, exit_code, refuse_to_overwrite
    from verify.history import changes_of

    workspace = store.find_workspace(Path.cwd())
    settings = workspace.settings()
    settings = replace(settings, report_lang=report_lang or settings.report_lang)
    with out.progress("comparing"):
        now = compare_here(workspace, settings.min_confidence)
        changes = changes_of(workspace.root, now, None)
    report = now.report
    refuse_to_overwrite(output, (a.path for a in report.articles), workspace.root)
    out.say_problems(report.problems)
    out.say_notes(report.articles)
    form = chosen_form(asked, output, "md")
    known = changes if form != "table" else None
    show(
        report,
        Wanted(form, settings, output, workspace.root, long=long, everything=everything, changes=known),
    )
    return exit_code(report.articles, report.problems)
