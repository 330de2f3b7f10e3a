"""What is wrong with the files of a workspace, and its repair.

Claims, reports and the index are made from the articles and can be made again; articles and decisions are people's
and are never deleted: a line of decisions that cannot be read is moved to a file beside.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from verify.claim_files import claims_header, claims_text, is_newer, read_claims
from verify.config import load_config
from verify.decisions import FILE_NAME as DECISIONS
from verify.errors import VerifyError, WorkspaceError
from verify.evidence import FOLDER as EVIDENCE
from verify.evidence import faults as evidence_faults
from verify.files import is_leftover, write_atomically, write_if_changed
from verify.freshness import is_as_written, stale_reports
from verify.gather import gather_claims
from verify.history import damaged_runs, read_decisions
from verify.index import drop_index, index_fault
from verify.model import Article, Problem
from verify.workspace import Workspace, claim_files, is_of_this_code, load_articles, mark_code

# What --fix does: delete a file, extract the claims of an article again, compare again, set lines aside, make the index
# again; None: only a person can.
Remedy = Literal["delete", "extract", "compare", "aside", "index"] | None
_BROKEN = f"{DECISIONS}.broken"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: the file (relative to the workspace), what, and what helps."""

    where: str
    what: str
    remedy: Remedy = None

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def examine(workspace: Workspace) -> tuple[Fault, ...]:
    """All faults, in the order in which they are best repaired.  Nothing is written."""
    articles, problems = load_articles(workspace)
    return (
        *_settings_faults(workspace),
        *_leftovers(workspace),
        *_article_faults(workspace, problems),
        *_decision_faults(workspace),
        *(Fault(where, what) for where, what in evidence_faults(workspace)),
        *_run_faults(workspace),
        *_index_faults(workspace),
        *_claim_faults(workspace, articles),
        *_report_faults(workspace),
    )


def _settings_faults(workspace: Workspace) -> Iterator[Fault]:
    try:
        load_config(workspace.root / "verify.toml")
    except VerifyError as error:
        yield Fault("verify.toml", str(error).partition(": ")[2])


def _article_faults(workspace: Workspace, problems: Iterable[Problem]) -> Iterator[Fault]:
    """What could not be read; that there is no article yet is no fault."""
    for problem in problems:
        if workspace.root / problem.where != workspace.seeds or not workspace.seeds.is_dir():
            yield Fault(str(problem).removesuffix(f": {problem.what}"), problem.what)


def _leftovers(workspace: Workspace) -> Iterator[Fault]:
    folders = [
        workspace.root,
        workspace.root / EVIDENCE,
        workspace.root / ".verify",
        workspace.root / ".verify" / "runs",
    ]
    inside = [
        path for top in (workspace.seeds, workspace.claims, workspace.reports) for path in top.rglob("*")
    ]
    for path in sorted(
        [*inside, *(path for folder in folders if folder.is_dir() for path in folder.iterdir())]
    ):
        if is_leftover(path):
            yield Fault(_inside(workspace, path), "left by a run that was stopped", "delete")


def _decision_faults(workspace: Workspace) -> Iterator[Fault]:
    try:
        _, problems = read_decisions(workspace.root)
    except WorkspaceError as error:
        yield Fault(DECISIONS, str(error))
        return
    for problem in problems:
        yield Fault(f"{DECISIONS}:{problem.line}", f"{problem.what} (--fix moves it to {_BROKEN})", "aside")


def _run_faults(workspace: Workspace) -> Iterator[Fault]:
    for number in damaged_runs(workspace.root):
        yield Fault(f".verify/runs/{number:04d}.json", "no run that can be read", "delete")


def _index_faults(workspace: Workspace) -> Iterator[Fault]:
    fault = index_fault(workspace.root)
    if fault:
        yield Fault(".verify/index.sqlite", f"damaged: {fault}", "index")


def _claim_faults(workspace: Workspace, articles: tuple[Article, ...]) -> Iterator[Fault]:
    files = claim_files(workspace, articles)
    present = sorted(workspace.claims.rglob("*.jsonl"))
    if present and not is_of_this_code(workspace):
        yield Fault("claims", "made by other code than this, or it is not known by which", "extract")
    for article in articles:
        yield from _stored_faults(workspace, article, files[article.id])
    for path in sorted(set(present) - set(files.values())):
        if claims_header(path) is not None:
            yield Fault(_inside(workspace, path), "claims of an article that is not there", "delete")
        else:
            yield Fault(_inside(workspace, path), "no file of claims, and of no article")


def _stored_faults(workspace: Workspace, article: Article, path: Path) -> Iterator[Fault]:
    """What is wrong with the claims of one article."""
    where = _inside(workspace, path)
    if not path.is_file():
        yield Fault(where, f"the claims of {article.path} are missing", "extract")
        return
    header = claims_header(path)
    if header is not None and is_newer(header):
        yield Fault(where, "written by a newer version of verify: update verify, or delete the file")
    elif read_claims(path, article) is None:
        yield Fault(where, f"damaged, or not of {article.path} as it is now", "extract")


def _report_faults(workspace: Workspace) -> Iterator[Fault]:
    path = workspace.reports / "consistency.json"
    if not path.exists():
        return  # not compared yet, which is no fault
    if not is_as_written(path, workspace) and not _is_report(path):
        yield Fault("reports/consistency.json", "is no report: damaged", "compare")
        return
    stale = stale_reports(workspace)
    if stale:
        yield Fault("reports", f"stale: {stale}", "compare")


def _is_report(path: Path) -> bool:
    try:
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(said, dict) and isinstance(said.get("schema_version"), int)


def repair(workspace: Workspace, faults: Iterable[Fault]) -> bool:
    """Do what helps against the faults; whether the workspace has to be compared again, which is left to the caller.

    The caller holds the lock.  Raises: OSError if a file cannot be written or deleted.
    """
    remedies = {fault.remedy for fault in faults}
    for fault in faults:
        if fault.remedy == "delete":
            (workspace.root / fault.where).unlink(missing_ok=True)
    if "index" in remedies:
        drop_index(workspace.root)
    if "aside" in remedies:
        _set_aside(workspace)
    if "extract" in remedies:
        _extract(workspace)
    return "compare" in remedies


def _set_aside(workspace: Workspace) -> None:
    """Move the lines of decisions that cannot be read to a file beside; first they are there, then here no more."""
    path, beside = workspace.root / DECISIONS, workspace.root / _BROKEN
    _, problems = read_decisions(workspace.root)
    bad = {problem.line for problem in problems}
    lines = path.read_bytes().decode("utf-8", "surrogateescape").split("\n")
    kept = [line for number, line in enumerate(lines, start=1) if number not in bad]
    lost = [line for number, line in enumerate(lines, start=1) if number in bad]
    earlier = beside.read_text("utf-8") if beside.is_file() else ""
    write_atomically(
        beside,
        earlier
        + "".join(
            f"{line.encode('utf-8', 'surrogateescape').decode('utf-8', 'backslashreplace')}\n"
            for line in lost
        ),
    )
    write_atomically(path, "\n".join(kept))


def _extract(workspace: Workspace) -> None:
    """Extract the claims that are damaged, missing or of other code again, and only them."""
    articles, _ = load_articles(workspace)
    files = claim_files(workspace, articles)
    trusted = is_of_this_code(workspace)
    bad = [a for a in articles if not trusted or _is_unusable(files[a.id], a)]
    gathered = gather_claims(bad, {})
    for article in gathered.articles:
        write_if_changed(files[article.id], claims_text(article, gathered.claims[article.id]))
    mark_code(workspace)


def _is_unusable(path: Path, article: Article) -> bool:
    """Whether claims have to be extracted again; those of a newer version are left alone."""
    try:
        return read_claims(path, article) is None
    except WorkspaceError:
        return False


def _inside(workspace: Workspace, path: Path) -> str:
    return path.relative_to(workspace.root).as_posix()
