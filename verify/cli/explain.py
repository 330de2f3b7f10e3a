"""`verify explain`: how a finding came about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import output_option

if TYPE_CHECKING:
    from verify.model import Report


@click.command("explain")
@click.argument("finding")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE|DIR]...")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@output_option
@out.with_verbosity
def command(finding: str, paths: tuple[Path, ...], form: str, output: Path | None) -> int:
    """Show how FINDING (an id) came about: quotes, values, every feature with its weight, thresholds, checks, origins.

    The finding is of the files or folders named, or without them of the workspace that the current folder lies in.
    Nothing is written but --output.
    """
    from verify.cli.inputs import compare_files
    from verify.evaluation import explained
    from verify.evaluation.explain import explain, find_finding

    with out.progress("comparing"):
        report = _said(compare_files(paths, output)) if paths else _of_workspace()
        explanation = explain(report, find_finding(report, finding))
    if form == "json":
        from verify.reports.json_report import dump

        text = dump(explained.as_record(explanation))
    else:
        text = explained.as_text(explanation)
    out.emit(text, output)
    return 0


def _of_workspace() -> Report:
    """The report over the workspace; its stored claims are read, not written."""
    from verify import workspace as store
    from verify.comparison import compare_workspace

    return _said(compare_workspace(store.find_workspace(Path.cwd()), store=False))


def _said(report: Report) -> Report:
    """The report, after the inputs that could not be used are said."""
    for problem in report.problems:
        out.say(str(problem))
    return report
