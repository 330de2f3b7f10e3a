"""The files that a workspace keeps of its past: people's decisions and recorded runs.  Their only reader and writer.

`decisions.jsonl` is only ever appended to, and no line of it is lost, also none that cannot be read.  A run names what
was found in each topic (`verify.remembered` keeps it) and the verdicts that stood: what is new is looked for only in
topics that are not the same as then.  Runs lie in `.verify/runs/` and may be deleted: then everything is new once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path

from verify.anchors import Anchored
from verify.changes import Recorded, Run, changes_since, newcomer
from verify.decisions import FILE_NAME, Entry, entry_line, parse_decisions
from verify.errors import WorkspaceError
from verify.files import append_line, write_if_changed
from verify.judge import seriousness
from verify.listed import Listed, changed, keys, selected
from verify.model import Article, Change, Changes, Finding, Problem, Report
from verify.remembered import is_kept, outcome_path, read_anchored, write_outcome
from verify.within import TopicOutcome

_RUNS = Path(".verify", "runs")
_RUN_NAME = re.compile(r"(\d{4,9})\.json")
_KEY = re.compile(r"[0-9a-f]{64}")
# The form of the files of runs; others are left alone and not read.
_SCHEMA = 2
# Older runs go: nobody asks what is new since a hundred changes ago.
KEPT_RUNS = 100
# Where more findings are in topics that changed (verify itself did, say), those that are word for word the same are not
# looked through for what became of others: all that is looked through is in memory.
MOST_TRACED = 200_000


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison of a workspace.

    `parts`: what was found in each topic, by the name under which it is kept, before people's words.  `verdicts`: those
    that stand, by finding id.  `least`: findings of less confidence are not in the report.
    """

    report: Report
    parts: Mapping[str, TopicOutcome]
    verdicts: Mapping[str, str] = field(default_factory=dict)
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordedRun:
    """What is recorded of a comparison: the names of its outcomes, sorted, and the rest as it was."""

    number: int
    topics: tuple[str, ...]
    verdicts: Mapping[str, str]
    least: float


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


def read_run(root: Path, number: int) -> RecordedRun | None:
    """A recorded run; None if it is not there, damaged, of another version, or lacks what was found."""
    run = _read(root, number)
    return run if run and all(outcome_path(root, key).is_file() for key in run.topics) else None


def _read(root: Path, number: int) -> RecordedRun | None:
    try:
        plain = json.loads(_path(root, number).read_text(encoding="utf-8"))
        topics = tuple(plain["topics"])
        if plain["schema"] != _SCHEMA or not all(map(_KEY.fullmatch, topics)):
            return None
        verdicts = {str(key): str(verdict) for key, verdict in plain["verdicts"].items()}
        return RecordedRun(int(plain["number"]), topics, verdicts, float(plain["least"]))
    except (AttributeError, KeyError, OSError, RecursionError, TypeError, ValueError):
        return None


def damaged_runs(root: Path) -> tuple[int, ...]:
    """The numbers of the runs that cannot be read, or whose findings cannot."""
    runs = {number: read_run(root, number) for number in run_numbers(root)}
    named = {key for run in runs.values() if run for key in run.topics}
    broken = {key for key in named if not is_kept(root, key)}
    return tuple(n for n, run in runs.items() if run is None or not broken.isdisjoint(run.topics))


def last_run(root: Path) -> RecordedRun | None:
    """The newest run that can be read."""
    return next((run for n in reversed(run_numbers(root)) if (run := read_run(root, n))), None)


def named_topics(root: Path) -> set[str]:
    """The names of all outcomes that recorded runs need."""
    runs = (_read(root, number) for number in run_numbers(root))
    return {key for run in runs if run for key in run.topics}


def findings_beginning(root: Path, beginning: str) -> dict[str, Anchored]:
    """The findings of the last run whose id begins so, by id."""
    run = last_run(root)
    found = (read_anchored(root, key, run.least, beginning) or [] for key in run.topics) if run else ()
    return {finding.id: finding for finding in chain.from_iterable(found)}


def record_run(root: Path, now: Compared) -> Changes:
    """What is new since the last run, after this one is recorded.

    Where nothing is, the last run stands for this one too: runs number what has changed.
    Raises: OSError if it cannot be written.
    """
    last, changes = _since_last(root, now)
    highest = max(run_numbers(root), default=0)
    number = last.number if last and not changes.listed else highest + 1
    _keep_parts(root, now)
    plain = {
        "schema": _SCHEMA,
        "number": number,
        "least": now.least,
        "verdicts": dict(sorted(now.verdicts.items())),
        "topics": sorted(now.parts),
    }
    write_if_changed(_path(root, number), json.dumps(plain, indent=0) + "\n")
    for older in run_numbers(root)[:-KEPT_RUNS]:
        _path(root, older).unlink(missing_ok=True)
    return changes


def _keep_parts(root: Path, now: Compared) -> None:
    """Keep what is not kept yet of the outcomes that the run names."""
    missing = {key: part for key, part in now.parts.items() if not outcome_path(root, key).is_file()}
    members = {key for part in missing.values() for key in part.articles}
    articles = tuple(selected(now.report.articles, _id, members.__contains__))
    for key, part in missing.items():
        write_outcome(outcome_path(root, key), part, articles)


def _path(root: Path, number: int) -> Path:
    return root / _RUNS / f"{number:04d}.json"


def changes_of(root: Path, now: Compared, since: int | None) -> Changes:
    """What is new since a run; by default since the last one, or if nothing is, since the one before.

    Raises: WorkspaceError if there is no such run.
    """
    numbers = run_numbers(root)
    if since is None:
        last, changes = _since_last(root, now)
        return changes if last is None or changes.listed else _since_last(root, now, last.number)[1]
    run = read_run(root, since)
    told = _since(root, run, now) if run else None
    if told is None:
        known = f"there are {numbers[0]} to {numbers[-1]}" if numbers else "run `verify compare` first"
        wrong = f"run {since} cannot be read any more" if since in numbers else f"no run {since} is recorded"
        raise WorkspaceError(f"{wrong}; {known}")
    return told


def _since_last(root: Path, now: Compared, before: int | None = None) -> tuple[RecordedRun | None, Changes]:
    """The newest run (of those before a number) that can be read with its findings, and what is new since then.

    Where there is none before a number, nothing is; where there is none at all, everything is.
    """
    for number in reversed(run_numbers(root)):
        run = read_run(root, number) if before is None or number < before else None
        changes = _since(root, run, now) if run else None
        if changes is not None:
            return run, changes
    return None, Changes(before, ()) if before else Changes(None, _all_new(now))


def _since(root: Path, was: RecordedRun, now: Compared) -> Changes | None:
    """What became of the findings in topics that are not the same as at that run, and of those dismissed then.

    None if what was found then cannot be read.
    """
    same = was.least == now.least
    gone = [key for key in was.topics if not (same and key in now.parts)]
    there = set(was.topics) if same else set()
    parts = [part for key, part in now.parts.items() if key not in there]
    fresh = {key[-1] for part in parts for key in keys(part.findings, seriousness)}
    kept = fresh if len(fresh) > MOST_TRACED else frozenset()
    if not all(is_kept(root, key) for key in gone):
        return None
    recorded = tuple(_recorded(root, was, gone, kept))
    known = {one.finding.id for one in recorded}
    back = {key for key, verdict in was.verdicts.items() if verdict == "dismiss"} - known
    if kept:
        fresh -= {key for part in gone for key in _ids(root, part, was.least)} - known
    wanted = fresh | back
    if not (wanted or recorded):
        return Changes(was.number, ())
    findings = tuple(selected(now.report.findings, seriousness, lambda key: key[-1] in wanted))
    cited = {m.article for f in findings if f.id not in fresh for side in f.sides for m in side.mentions}
    members = cited.union(*(part.articles for part in parts))
    narrow = replace(
        now.report,
        articles=tuple(selected(now.report.articles, _id, members.__contains__)),
        claims=(),
        findings=findings,
    )
    dismissed = (Recorded(_known(finding), "dismiss") for finding in findings if finding.id in back)
    return changes_since(Run(was.number, (*recorded, *dismissed)), narrow)


def _recorded(
    root: Path, was: RecordedRun, topics: Sequence[str], kept: Collection[str]
) -> Iterator[Recorded]:
    """The findings of some topics of a run, without those whose id is still there, unless they were dismissed."""
    for topic in topics:
        for finding in read_anchored(root, topic, was.least) or ():
            verdict = was.verdicts.get(finding.id)
            if verdict == "dismiss" or finding.id not in kept:
                yield Recorded(finding, verdict)


def _ids(root: Path, topic: str, least: float) -> Iterator[str]:
    return (finding.id for finding in read_anchored(root, topic, least) or ())


def _id(article: Article) -> str:
    return article.id


def _known(finding: Finding) -> Anchored:
    """A finding that is known by its id alone."""
    return Anchored(finding.id, finding.relation, finding.facet, finding.question, ())


def _all_new(now: Compared) -> Sequence[Change]:
    """Everything that nobody dismissed, as new: in memory or, in the order of the report, whenever it is read."""
    if not isinstance(now.report.findings, Listed):
        return changes_since(None, now.report).listed
    articles = {article.id: replace(article, text="") for article in now.report.articles}
    open_ = selected(now.report.findings, seriousness, lambda key: now.verdicts.get(key[-1]) != "dismiss")
    return changed(open_, partial(newcomer, articles))
