"""What `verify decide` and `verify review` share: who decides when, which finding is meant, writing it down.

The only place where the clock and the name of a person are read.
"""

from __future__ import annotations

import contextlib
import getpass
import subprocess
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.anchors import Anchored
    from verify.decisions import Entry
    from verify.model import Decision, Report
    from verify.workspace import Workspace

# Fewer characters of an id could be anything.
LEAST_ID_CHARS = 4
_GIT_SECONDS = 5


def word_of(root: Path, by: str | None, reason: str) -> Decision:
    """Who decides, when and why; the verdict is left open.

    Raises: VerifyError if nobody knows who.
    """
    from verify.model import Decision

    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Decision("", (by or _git_name(root) or _user()).strip(), now, reason.strip())


def _git_name(root: Path) -> str:
    """The name that git signs with; empty without git or a name."""
    try:
        done = subprocess.run(
            ["git", "config", "user.name"], cwd=root, capture_output=True, timeout=_GIT_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").strip()


def _user() -> str:
    with contextlib.suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    raise VerifyError("nobody knows who decides: say it with --by NAME")


def named_finding(workspace: Workspace, wanted: str) -> Anchored:
    """The finding whose id begins with `wanted`: of the last run, which a person has seen, else of the articles now.

    Raises: VerifyError if there is none, or several.
    """
    from verify.history import findings_beginning

    if len(wanted) < LEAST_ID_CHARS:
        raise VerifyError(f"{wanted!r} is too short for a finding: give at least {LEAST_ID_CHARS} characters")
    found = findings_beginning(workspace.root, wanted) or _computed(workspace, wanted)
    if len(found) != 1:
        said = (
            f"several findings begin with {wanted!r}: {', '.join(sorted(found))}" if found else _none(wanted)
        )
        raise VerifyError(said)
    return next(iter(found.values()))


def _none(wanted: str) -> str:
    return f"no finding {wanted!r}: `verify compare` shows the ids, in its table below the questions"


def _computed(workspace: Workspace, wanted: str) -> dict[str, Anchored]:
    from verify.anchors import anchored

    report = compared(workspace)
    articles = {article.id: article for article in report.articles}
    return {f.id: anchored(f, articles) for f in report.findings if f.id.startswith(wanted)}


def compared(workspace: Workspace) -> Report:
    """The report of the workspace as it is, nothing written."""
    from verify.cli import output as out
    from verify.comparison import compare_workspace

    with out.progress("comparing"):
        return compare_workspace(workspace, workspace.settings().min_confidence, store=False)


def named_entry(workspace: Workspace, wanted: str) -> Entry:
    """The last decision with an id that begins with `wanted`, or on such a finding.

    Raises: VerifyError if there is none.
    """
    from verify.decisions import entries_on, standing
    from verify.history import read_decisions

    if len(wanted) < LEAST_ID_CHARS:
        raise VerifyError(f"{wanted!r} is too short for a finding: give at least {LEAST_ID_CHARS} characters")
    entries, _ = read_decisions(workspace.root)
    named = [e for e in standing(entries) if e.id.startswith(wanted) or e.finding.id.startswith(wanted)]
    if not named and entries:
        report = compared(workspace)
        now = [f for f in report.findings if f.id.startswith(wanted)][:1]
        named = [e for finding in now for e in entries_on(finding, report.articles, entries)]
    if not named:
        raise VerifyError(f"nothing to undo: no decision stands on {wanted!r}")
    return named[-1]


def write(workspace: Workspace, entry: Entry) -> None:
    """The decision at the end of decisions.jsonl.

    Raises: WorkspaceError if another process has the lock; OSError if it cannot be written.
    """
    from verify import workspace as store
    from verify.history import append_decision

    with store.locked(workspace):
        append_decision(workspace.root, entry)
