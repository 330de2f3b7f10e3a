"""The files that a workspace keeps of its past: people's decisions and recorded runs.  Their only reader and writer.

`decisions.jsonl` is only ever appended to, and no line of it is lost, also none that cannot be read.  Runs lie in
`.verify/runs/` and may be deleted: then everything is new once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from verify.changes import Run, changes_since, recorded
from verify.decisions import FILE_NAME, Entry, entry_line, parse_decisions
from verify.errors import WorkspaceError
from verify.files import append_line, write_pieces
from verify.model import Changes, Problem, Report
from verify.records import from_plain, to_plain

_RUNS = Path(".verify", "runs")
_RUN_NAME = re.compile(r"(\d{4,9})\.json")
# The form of the files of runs; others are left alone and not read.
_SCHEMA = 1
# Older runs go: nobody asks what is new since a hundred changes ago.
KEPT_RUNS = 100


def read_decisions(root: Path) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The decisions of the workspace in their order, and its lines that are none; bytes that are no text show as such.

    Raises: WorkspaceError if the file is there and cannot be read.
    """
    try:
        data = (root / FILE_NAME).read_bytes()
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        raise WorkspaceError(f"{root / FILE_NAME}: cannot be read: {error.strerror or error}") from error
    return parse_decisions(data.decode("utf-8", "backslashreplace").replace("\r\n", "\n"))


def append_decision(root: Path, entry: Entry) -> None:
    """Put one line at the end, flushed to the disk; a last line that a crash cut off stays a line of its own.

    Raises: OSError if it cannot be written.
    """
    append_line(root / FILE_NAME, entry_line(entry))


def run_numbers(root: Path) -> tuple[int, ...]:
    """The numbers of the recorded runs, rising."""
    folder = root / _RUNS
    names = [_RUN_NAME.fullmatch(path.name) for path in folder.iterdir()] if folder.is_dir() else []
    return tuple(sorted(int(name[1]) for name in names if name))


def read_run(root: Path, number: int) -> Run | None:
    """A recorded run; None if it is not there, damaged, or of another version."""
    try:
        plain = json.loads(_path(root, number).read_text(encoding="utf-8"))
        if plain.pop("schema") != _SCHEMA:
            return None
        run = from_plain(Run, plain)
    except (ArithmeticError, AttributeError, KeyError, OSError, RecursionError, TypeError, ValueError):
        return None
    return run


def last_run(root: Path) -> Run | None:
    """The newest run that can be read."""
    return next((run for n in reversed(run_numbers(root)) if (run := read_run(root, n))), None)


def record_run(root: Path, report: Report) -> Changes:
    """What is new since the last run, after this one is recorded.

    Where nothing is, the last run stands for this one too (its anchors are renewed): runs number what has changed.
    Raises: OSError if it cannot be written.
    """
    last = last_run(root)
    changes = changes_since(last, report)
    highest = max(run_numbers(root), default=0)
    number = last.number if last and not changes.listed else highest + 1
    _write(root, number, report)
    return changes


def _write(root: Path, number: int, report: Report) -> None:
    write_pieces(_path(root, number), _pieces(number, report))
    for older in run_numbers(root)[:-KEPT_RUNS]:
        _path(root, older).unlink(missing_ok=True)


def _pieces(number: int, report: Report) -> Iterator[str]:
    """The text of a run, finding by finding."""
    yield f'{{"schema": {_SCHEMA}, "number": {number}, "findings": ['
    for n, finding in enumerate(recorded(report)):
        yield ", " * bool(n) + json.dumps(to_plain(finding), ensure_ascii=False)
    yield "]}\n"


def _path(root: Path, number: int) -> Path:
    return root / _RUNS / f"{number:04d}.json"


def changes_of(root: Path, report: Report, since: int | None) -> Changes:
    """What is new since a run; by default since the last one, or if nothing is, since the one before.

    Raises: WorkspaceError if there is no such run.
    """
    numbers = run_numbers(root)
    if since is not None:
        run = read_run(root, since)
        if run is None:
            known = f"there are {numbers[0]} to {numbers[-1]}" if numbers else "run `verify compare` first"
            raise WorkspaceError(f"no run {since} is recorded; {known}")
        return changes_since(run, report)
    changes = changes_since(last_run(root), report)
    before = [n for n in numbers if changes.since is not None and n < changes.since]
    earlier = read_run(root, before[-1]) if before and not changes.listed else None
    return changes_since(earlier, report) if earlier else changes
