"""What became of findings since an earlier run: new, changed, reopened, resolved.

Of a run the findings are known with anchors, so that one that only changed its id (an article was edited elsewhere) is the
same.  Pure: runs are read and written by `verify.history`, and no clock is needed, since runs are counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from verify.anchors import Anchored, sources_of
from verify.decisions import news_of
from verify.matching import Catalogue, Match, catalogue, matches
from verify.model import RELATIONS, Article, Change, Changes, Finding, Report

# What --fail-on takes besides the relations.
_MEANT = {"new": RELATIONS, "new-conflict": ("conflict",)}
NEWS = tuple(_MEANT)
# How the reason of a changed relation begins.
_WAS = "was "
_KINDS = ("new", "reopened", "changed", "resolved")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finding of a run, and the verdict that stood on it."""

    finding: Anchored
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """The findings of one comparison, in the order of its report."""

    number: int
    findings: tuple[Recorded, ...]


@dataclass(frozen=True, slots=True)
class _Kin:
    """What a finding of now was: the recorded one, and how it matches."""

    was: Recorded
    match: Match


def newcomer(articles: Mapping[str, Article], finding: Finding) -> Change:
    """What is said of a finding where there was no earlier run; `articles` by id, their texts are not looked at."""
    return _told("reopened" if finding.reopened else "new", finding, articles, finding.reopened or "")


def changes_since(run: Run | None, report: Report) -> Changes:
    """What became of each finding since `run`; without one, everything is new.

    What a person dismissed is no news, neither as new nor as changed or resolved.  Most serious first.
    """
    now = catalogue(report.findings, report.articles)
    recorded = run.findings if run else ()
    kin, lost = _kinship(recorded, now)
    changes = [_gone(was) for was in lost if was.verdict != "dismiss"]
    for finding in report.findings:
        change = _change(finding, kin.get(finding.id), now)
        if change:
            changes.append(change)
    return Changes(run.number if run else None, tuple(sorted(changes, key=_seriousness)))


def _kinship(recorded: Sequence[Recorded], now: Catalogue) -> tuple[dict[str, _Kin], list[Recorded]]:
    """Finding id -> what it was, and the recorded findings that became nothing.

    The same relation goes before another one; a finding has one origin, a recorded one may have become several.
    """
    kin: dict[str, _Kin] = {}
    others: list[tuple[Recorded, tuple[Match, ...]]] = []
    for was in recorded:
        found = matches(was.finding, now)
        same = [match for match in found if match.same_relation]
        for match in same:
            known, new = kin.get(match.finding.id), _Kin(was, match)
            if known is None or _distance(new) < _distance(known):
                kin[match.finding.id] = new
        if not same:
            others.append((was, found))
    lost = []
    for was, found in others:
        heirs = [match for match in found if match.finding.id not in kin]
        kin.update((match.finding.id, _Kin(was, match)) for match in heirs[:1])
        if not heirs:
            lost.append(was)
    return kin, lost


def _distance(kin: _Kin) -> tuple[bool, bool, bool]:
    """Smaller is closer: the same id, then the same evidence."""
    match = kin.match
    return (kin.was.finding.id != match.finding.id, bool(match.unseen), bool(match.gone))


def _change(finding: Finding, kin: _Kin | None, now: Catalogue) -> Change | None:
    """What is new of a finding of now, or None."""
    if finding.decision and finding.decision.verdict == "dismiss":
        return None
    if kin is None:
        return newcomer(now.shelf.by_id, finding)
    if kin.was.verdict == "dismiss":
        why = finding.reopened or "no longer dismissed"
        return _told("reopened", finding, now.shelf.by_id, why)
    why = _difference(kin, now)
    return _told("changed", finding, now.shelf.by_id, why) if why else None


def _difference(kin: _Kin, now: Catalogue) -> str:
    if not kin.match.same_relation:
        return f"{_WAS}{kin.was.finding.relation}, now {kin.match.finding.relation}"
    news = [f"new: {news_of(kin.match, now)}"] if kin.match.unseen else []
    gone = [f"no longer in {', '.join(kin.match.gone)}"] if kin.match.gone else []
    return "; ".join([*news, *gone])


def _told(kind: str, finding: Finding, articles: Mapping[str, Article], why: str) -> Change:
    cited = [articles[m.article] for side in finding.sides for m in side.mentions]
    return Change(
        kind=kind,  # type: ignore[arg-type]
        finding=finding.id,
        relation=finding.relation,
        facet=finding.facet,
        question=finding.question,
        values=tuple(side.value for side in finding.sides),
        sources=tuple(sorted({a.source or PurePath(a.path).name for a in cited})),
        why=why,
    )


def _gone(was: Recorded) -> Change:
    found = was.finding
    sources = sources_of([anchor for side in found.sides for anchor in side.mentions])
    values = tuple(side.value for side in found.sides)
    return Change("resolved", found.id, found.relation, found.facet, found.question, values, (sources,))


def _seriousness(change: Change) -> tuple[int, int, str, str]:
    return (RELATIONS.index(change.relation), _KINDS.index(change.kind), change.question, change.finding)


def of_kind(changes: Changes) -> Mapping[str, tuple[Change, ...]]:
    """The changes by kind, each kind there, in a fixed order."""
    found: dict[str, list[Change]] = defaultdict(list)
    for change in changes.listed:
        found[change.kind].append(change)
    return {kind: tuple(found[kind]) for kind in _KINDS}


def is_news(changes: Changes, wanted: Iterable[str]) -> bool:
    """Whether `--fail-on` with some of `NEWS` matches: something new, reopened, or of another relation than before.

    "new" is any finding, "new-conflict" a conflict.
    """
    relations = {relation for name in wanted if name in _MEANT for relation in _MEANT[name]}
    return bool(relations) and any(
        change.relation in relations and (change.kind in ("new", "reopened") or change.why.startswith(_WAS))
        for change in changes.listed
    )
