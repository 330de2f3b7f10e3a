"""`verify status`: what the workspace holds, and what is open."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from verify.cli import output as out

if TYPE_CHECKING:
    from verify.workspace import Workspace


@click.command("status")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@out.with_verbosity
def command(form: str) -> int:
    """Count articles, claims, and findings by relation and what people decided, and say what was not compared and why.

    Reads the stored report where it is of now; else compares, and writes nothing.
    """
    from verify import workspace as store
    from verify.freshness import stale_reports
    from verify.reports.status import render, status_of

    workspace = store.find_workspace(Path.cwd())
    stale = stale_reports(workspace)
    record = None if stale else _stored(workspace)
    status = status_of(record or _compared(workspace), stale)
    out.emit(json.dumps(status, ensure_ascii=False, indent=1) + "\n" if form == "json" else render(status))
    return 0


def _stored(workspace: Workspace) -> dict[str, Any] | None:
    """The stored report as plain data; None if it cannot be read."""
    try:
        record = json.loads((workspace.reports / "consistency.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) else None


def _compared(workspace: Workspace) -> dict[str, Any]:
    from verify.comparison import compare_workspace
    from verify.reports.json_report import report_record

    with out.progress("comparing"):
        return report_record(compare_workspace(workspace, workspace.settings().min_confidence, store=False))
