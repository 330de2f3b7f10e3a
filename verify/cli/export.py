"""`verify export`: the findings for programs of others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.forms import Wanted, chosen_form, show
from verify.cli.options import output_option, report_lang_option, workers_option
from verify.config import Config
from verify.reports.formats import EXPORTS

if TYPE_CHECKING:
    from verify.model import Report


@click.command("export")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE|DIR]...")
@click.option(
    "--format",
    "asked",
    type=click.Choice(EXPORTS),
    help="Form of the export; needed unless the name of --output tells it.",
)
@output_option
@workers_option
@click.option(
    "--bom", is_flag=True, help="With csv: a byte order mark in front, which older spreadsheets need."
)
@report_lang_option
@out.with_verbosity
def command(
    paths: tuple[Path, ...], asked: str | None, output: Path | None, bom: bool, report_lang: str | None
) -> int:
    """Write the findings for other programs: CSV, JSON Lines, SARIF, Web Annotation or schema.org.

    The articles are those of the files or folders named, or without them of the workspace that the current folder lies
    in.  Nothing is written but --output.
    """
    from verify.cli.inputs import exit_code

    form = chosen_form(asked, output, "", among=EXPORTS)
    if not form:
        raise click.UsageError(f"--format is needed: one of {', '.join(EXPORTS)}")
    if bom and form != "csv":
        raise click.UsageError("--bom is for csv")
    report, settings, root = _of_files(paths, output) if paths else _of_workspace(output)
    out.say_problems(report.problems)
    settings = replace(settings, report_lang=report_lang or settings.report_lang)
    show(report, Wanted(form, settings, output, root, byte_order_mark=bom))
    return exit_code(report.articles, report.problems)


def _of_files(paths: tuple[Path, ...], output: Path | None) -> tuple[Report, Config, Path]:
    """The report over files and folders, the default settings, and what the paths are relative to."""
    from verify.cli.inputs import compare_files

    with out.progress("comparing"):
        return compare_files(paths, output), Config(), Path()


def _of_workspace(output: Path | None) -> tuple[Report, Config, Path]:
    """The report over the workspace, its settings and its root; its stored claims are read, not written."""
    from verify import workspace as store
    from verify.cli.inputs import compare_here, refuse_to_overwrite

    workspace = store.find_workspace(Path.cwd())
    settings = workspace.settings()
    with out.progress("comparing"):
        report = compare_here(workspace, settings.min_confidence).report
    refuse_to_overwrite(output, (a.path for a in report.articles), workspace.root)
    return report, settings, workspace.root
