"""`verify status`: what the workspace holds, and what is open."""

from __future__ import annotations

import json
from pathlib import Path

import click

from verify.cli import output as out


@click.command("status")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@out.with_verbosity
def command(form: str) -> int:
    """Count articles, claims, and findings by relation and what people decided, and say what was not compared and why.

    Reads the stored report where it is of now; else compares, and writes nothing.
    """
    from verify import workspace as store
    from verify.cli.inputs import compare_here
    from verify.freshness import noted_status, stale_reports
    from verify.reports.labels import labels
    from verify.reports.status import render, status_of, with_reports
    from verify.reports.summary import worded

    workspace = store.find_workspace(Path.cwd())
    settings, stale = workspace.settings(), stale_reports(workspace)
    numbers = None if stale else noted_status(workspace)
    if numbers is None:
        with out.progress("comparing"):
            now = compare_here(workspace, settings.min_confidence)
        numbers = status_of(worded(now.report, labels(settings.report_lang)), now.verdicts)
    status = with_reports(numbers, stale)
    out.emit(json.dumps(status, ensure_ascii=False, indent=1) + "\n" if form == "json" else render(status))
    return 0
