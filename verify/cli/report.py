"""`verify report`: the report of the workspace in another form, without writing to the workspace."""

from __future__ import annotations

from pathlib import Path

import click

from verify.cli import output as out
from verify.cli.options import everything_option, output_option, rendered, report_lang_option


@click.command("report")
@click.option(
    "--format",
    "asked",
    type=click.Choice(["md", "json", "table"]),
    help="Form of the report; by default Markdown, or what the name of --output tells.",
)
@output_option
@everything_option
@report_lang_option
@out.with_verbosity
def command(asked: str | None, output: Path | None, everything: bool, report_lang: str | None) -> int:
    """Print the report of the workspace that the current folder lies in; claims/ and reports/ stay as they are."""
    from verify import workspace as store
    from verify.cli.inputs import exit_code, refuse_to_overwrite

    workspace = store.find_workspace(Path.cwd())
    settings = workspace.settings()
    with out.progress("comparing"):
        report = store.compare_workspace(workspace, settings.min_confidence, store=False)
    refuse_to_overwrite(output, report.articles, workspace.root)
    out.say_problems(report.problems)
    form = asked or ("json" if output and output.suffix.lower() == ".json" else "md")
    out.emit(rendered(report, form, report_lang or settings.report_lang, everything=everything), output)
    return exit_code(report.articles, report.problems)
