"""`verify doctor`: the files of the workspace, checked and repaired."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import wait_option

if TYPE_CHECKING:
    from verify.doctor import Fault
    from verify.workspace import Workspace

# A repair may show a further fault (claims that are good again make a report stale); one more round finds it.
_ROUNDS = 2


@click.command("doctor")
@click.option(
    "--fix", is_flag=True, help="Repair what can be made again; articles and decisions are never deleted."
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@wait_option
@out.with_verbosity
def command(fix: bool, form: str, wait: bool) -> int:
    """Check the workspace: hashes, broken lines, claims without an article, stale or damaged outputs, leftovers.

    Exit code 0 if nothing is wrong (any more), else 3.
    """
    from verify import workspace as store

    workspace = store.find_workspace(Path.cwd())
    found, left = _fixed(workspace, wait) if fix else _examined(workspace)
    if form == "json":
        record = {
            "found": [_record(f, f not in left) for f in found],
            "left": [_record(f, False) for f in left],
        }
        out.emit(json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    else:
        out.emit("".join(_lines(found, left, fix)))
    return 3 if left else 0


def _examined(workspace: Workspace) -> tuple[tuple[Fault, ...], tuple[Fault, ...]]:
    from verify.doctor import examine

    found = examine(workspace)
    return found, found


def _fixed(workspace: Workspace, wait: bool) -> tuple[tuple[Fault, ...], tuple[Fault, ...]]:
    """The faults that were found, and those that are left."""
    from verify.doctor import examine, repair
    from verify.workspace import locked

    with locked(workspace, wait=wait), out.progress("repairing"):
        found = left = examine(workspace)
        for _ in range(_ROUNDS):
            if repair(workspace, left):
                _compare(workspace)
            left = examine(workspace)
            found = tuple(dict.fromkeys((*found, *left)))
    return found, left


def _compare(workspace: Workspace) -> None:
    """Make the reports again, as `verify compare` does."""
    from verify.cli.compare import write_reports
    from verify.cli.inputs import compare_here
    from verify.freshness import inputs_digest
    from verify.history import record_run

    inputs, settings = inputs_digest(workspace), workspace.settings()
    now = compare_here(workspace, settings.min_confidence, store=True)
    write_reports(workspace, settings, now, inputs)
    record_run(workspace.root, now)


def _record(fault: Fault, repaired: bool) -> dict[str, str | bool | None]:
    return {"where": fault.where, "what": fault.what, "remedy": fault.remedy, "repaired": repaired}


def _lines(found: tuple[Fault, ...], left: tuple[Fault, ...], fix: bool) -> list[str]:
    """A line a fault, and what to do."""
    from verify.reports.escape import plain

    if not found:
        return ["nothing is wrong\n"]
    lines = [f"{plain(str(fault))}{'' if fault in left else ' (repaired)'}\n" for fault in found]
    helpless = sum(fault.remedy is None for fault in left)
    if left and not fix and helpless < len(left):
        lines.append(f"\n{len(left)} found; `verify doctor --fix` repairs {len(left) - helpless} of them\n")
    return lines
