"""Whether what is under `reports/` is of the articles, settings and decisions of now, and of this code.

`.verify/reports.json` notes from what the reports were made and what was written; it is written last, so that a run
that was stopped between two reports leaves reports that are known to be stale.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from verify.config import FILE_NAME
from verify.files import write_if_changed
from verify.workspace import Workspace

_PACKAGE = Path(__file__).parent
_NOTE = Path(".verify", "reports.json")
# Beside the articles, what a report depends on.
_OTHER_INPUTS = (FILE_NAME, "decisions.jsonl")


@cache
def _code_digest() -> str:
    """SHA-256 over the code and data of the package, but for its command line."""
    digest = hashlib.sha256()
    for path in sorted([*_PACKAGE.rglob("*.py"), *_PACKAGE.rglob("*.json")]):
        inside = path.relative_to(_PACKAGE)
        if inside.parts[0] != "cli":
            digest.update(f"{inside.as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\0".encode())
    return digest.hexdigest()


def inputs_digest(workspace: Workspace) -> str:
    """A digest of all that the reports depend on.

    Raises: OSError if a file cannot be read.
    """
    digest = hashlib.sha256(_code_digest().encode())
    seeds = (
        path for path in workspace.seeds.rglob("*") if path.is_file() and not _is_hidden(path, workspace)
    )
    others = (path for name in _OTHER_INPUTS if (path := workspace.root / name).is_file())
    for path in sorted([*seeds, *others]):
        name = path.relative_to(workspace.root).as_posix()
        digest.update(f"{name}\0{_file_digest(path)}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _is_hidden(path: Path, workspace: Workspace) -> bool:
    return any(part.startswith(".") for part in path.relative_to(workspace.seeds).parts)


def note_reports(workspace: Workspace, inputs: str, status: Mapping[str, Any]) -> None:
    """Note that the reports that are there now were made from `inputs` (a digest taken before), and their numbers."""
    files = {path.name: _file_digest(path) for path in sorted(workspace.reports.glob("consistency.*"))}
    note = {"inputs": inputs, "files": files, "status": status}
    write_if_changed(workspace.root / _NOTE, json.dumps(note, indent=1) + "\n")


def stale_reports(workspace: Workspace) -> str | None:
    """Why the reports are not those of now; None if they are."""
    if not (workspace.reports / "consistency.json").is_file():
        return "there is no report yet"
    note = _noted(workspace)
    if note is None:
        return "it is not known from what they were made"
    if note["inputs"] != inputs_digest(workspace):
        return "articles, settings, decisions or verify itself have changed since"
    for name, digest in sorted(note["files"].items()):
        path = workspace.reports / name
        if not path.is_file() or _file_digest(path) != digest:
            return f"reports/{name} is not what was written"
    return None


def noted_status(workspace: Workspace) -> dict[str, Any] | None:
    """The numbers of the reports that were written last; None if they are not known."""
    note = _noted(workspace)
    return note["status"] if note else None


def is_as_written(path: Path, workspace: Workspace) -> bool:
    """Whether a file under `reports/` is there as it was written last."""
    note = _noted(workspace)
    return note is not None and path.is_file() and note["files"].get(path.name) == _file_digest(path)


def _noted(workspace: Workspace) -> dict[str, Any] | None:
    """What was noted when the reports were written; None if that cannot be read."""
    try:
        note = json.loads((workspace.root / _NOTE).read_text("utf-8"))
        return {"inputs": note["inputs"], "files": dict(note["files"]), "status": dict(note["status"])}
    except (OSError, RecursionError, ValueError, KeyError, TypeError):
        return None


def _file_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
