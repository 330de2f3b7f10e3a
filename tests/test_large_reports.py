"""Reports on records in files: the bytes of those in memory, and no more is read than is shown."""

import gc
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import make_article, make_finding
from hypothesis import given
from hypothesis import strategies as st
from test_bulk import kept_report

from verify.blocks import Blocks, Stored, temporary_blocks
from verify.gather import gather_claims
from verify.intake import load_all_safely
from verify.judge import seriousness
from verify.listed import Group, Grouped, changed, keys, merged, selected, sorted_run
from verify.model import RELATIONS, Claim, Decision, Finding, Mention, Relation, Report, Side, Unjudged
from verify.outcomes.unjudged import first_place
from verify.pipeline import compare_articles
from verify.reports import formats, portion, selection, summary
from verify.reports.clauses import with_whole_clauses
from verify.reports.labels import labels
from verify.reports.portion import _places
from verify.reports.terminal import Screen

TOLD = (
    "Chiều {day}/5/2024, phà Bình An chở {n} người gặp nạn ở Cửa Đại; thuyền trưởng Lê Văn Đò ({n} tuổi) cho biết vậy.",
    "Phà Bình An chở {n} người gặp nạn chiều {day}/5/2024 ở Cửa Đại. Thuyền trưởng Lê Văn Đò nói gió to.",
    "Chìm phà Bình An ở Cửa Đại: {n} người gặp nạn. Bộ đội biên phòng cứu tất cả hành khách.",
)
DISMISSED = Decision("dismiss", "An", "2024-05-06", "not one ferry")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that agree, refine and contradict each other."""
    folder = tmp_path_factory.mktemp("many")
    for n in range(36):
        text = TOLD[n % 3].format(n=40 + n % 4, day=4 + n % 2)
        (folder / f"{n:02}.txt").write_text(f"{text}\nTin số {n}.\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def blocks() -> Iterator["CountingBlocks"]:
    with temporary_blocks() as made:
        yield CountingBlocks(made._folder)


class CountingBlocks(Blocks):
    """Blocks that know how many records of each kind were read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.read: Counter[str] = Counter()

    def get(self, stored: Stored) -> Any:
        records = super().get(stored)
        self.read.update(type(record).__name__ for record in records)
        return records


@pytest.fixture(scope="module")
def kept(many: Path, blocks: CountingBlocks) -> Report:
    """The report in blocks."""
    return kept_report(many, blocks)


@pytest.fixture(scope="module")
def in_memory(many: Path) -> Report:
    """The same report in memory."""
    articles, problems = load_all_safely([many])
    gathered = gather_claims(articles, {})
    told = (*problems, *gathered.problems)
    return compare_articles(gathered.articles, problems=told, claims=gathered.claims)


def look(**wanted: Any) -> formats.Look:
    return formats.Look(Screen(100, False, labels("en")), **wanted)


def plainly_chosen(report: Report) -> tuple[Finding, ...]:
    """What the table shows, in so many words: chosen from lists of all findings in whole clauses."""
    shown: list[Finding] = []
    for relation in selection.READING:
        found = summary.findings_of(with_whole_clauses(report), relation)
        found = tuple(finding for finding in found if not selection.is_dismissed(finding))
        if relation not in selection.ALWAYS:
            values, wordings = selection.values_of(found), selection.wordings_of(found)
            strongest = selection.first_wordings(wordings, selection.TABLE_WORDINGS)
            found = (*values[: selection.TABLE_VALUES], *strongest)
        shown += found
    return tuple(
        sorted(shown, key=lambda f: f.relation not in selection.ALWAYS and selection.is_on_clauses(f))
    )


LOOKS = [*((form, False) for form in formats.FORMATS), ("table", True)]


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize(("form", "long"), LOOKS)
def test_all_forms_are_those_of_the_report_in_memory(
    kept: Report, in_memory: Report, form: str, long: bool, everything: bool
) -> None:
    wanted = look(long=long, everything=everything)
    assert formats.render(kept, form, wanted) == formats.render(in_memory, form, wanted)


@pytest.mark.parametrize("form", [name for name, form in formats.FORMATS.items() if form.pieces])
def test_forms_in_pieces_are_read_once(kept: Report, blocks: CountingBlocks, form: str) -> None:
    blocks.read.clear()
    pieces = formats.FORMATS[form].pieces
    assert pieces
    assert "".join(pieces(kept, look())) == formats.render(kept, form, look())
    assert blocks.read["Finding"] == 2 * len(kept.findings)


def test_the_keys_in_blocks_begin_as_the_reports_take_them_to(kept: Report) -> None:
    assert {finding.relation for finding in kept.findings} >= {"conflict", "agree"}
    for finding, key in zip(kept.findings, keys(kept.findings, seriousness), strict=True):
        assert RELATIONS[key[0]] == finding.relation
    for unjudged in _unjudged(kept):
        key = first_place(unjudged)
        assert [place[0] for place in key[0]] == [place[0] for place in _places(unjudged)[0]]


def test_counts_and_findings_of_a_relation_read_no_others(kept: Report, blocks: CountingBlocks) -> None:
    blocks.read.clear()
    counts = summary.relation_counts(kept.findings)
    assert blocks.read["Finding"] == 0
    assert sum(counts.values()) == len(kept.findings)
    assert len(summary.findings_of(kept, "conflict")) == counts["conflict"] == blocks.read["Finding"]


def alive(*kinds: type) -> int:
    return sum(isinstance(thing, kinds) for thing in gc.get_objects())


def test_the_table_reads_findings_once_and_keeps_those_that_it_shows(
    kept: Report, blocks: CountingBlocks
) -> None:
    large = _repeated(kept, blocks, 20)
    before, seen, counted = alive(Finding, Claim), 0, []

    def watched(finding: Finding) -> Finding:
        nonlocal seen
        seen += 1
        if seen % 400 == 0:
            counted.append(alive(Finding, Claim))
        return finding

    blocks.read.clear()
    formats.render(replace(large, findings=changed(large.findings, watched)), "table", look())
    assert blocks.read["Finding"] == len(large.findings) > 1_000
    assert before < max(counted) < before + 100


@pytest.mark.parametrize("long", [False, True])
def test_more_findings_that_are_not_shown_let_no_more_claims_be_read(
    kept: Report, blocks: CountingBlocks, long: bool
) -> None:
    read = []
    for times in (1, 10):
        report = _repeated(kept, blocks, times)
        blocks.read.clear()
        formats.render(report, "table", look(long=long))
        read.append(blocks.read["Claim"])
    assert read[1] < 2 * read[0]


def _repeated(report: Report, blocks: Blocks, times: int) -> Report:
    """A report in blocks with its agreements and refinements again and again, and the first of its conflicts."""
    found = [f for f in report.findings if f.relation not in selection.ALWAYS]
    made = [replace(f, id=f"{f.id}-{n}") for n in range(times) for f in found]
    conflicts = list(summary.findings_of(report, "conflict"))[:5]
    runs = [sorted_run(blocks, made, seriousness), sorted_run(blocks, conflicts, seriousness)]
    return replace(report, findings=merged(runs))  # type: ignore[arg-type]


def _unjudged(report: Report) -> list[Unjudged]:
    """What is not compared, made of findings."""
    found = report.findings[::7]
    made = (Unjudged(f.id, tuple(m for side in f.sides for m in side.mentions[:1])) for f in found)
    return sorted(made, key=first_place)


def test_a_page_reads_no_claim_and_no_article_that_it_does_not_show(
    kept: Report, in_memory: Report, blocks: CountingBlocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portion, "MOST_ARTICLES", 6)
    monkeypatch.setattr(portion, "MOST_FINDINGS", 3)
    unjudged = _unjudged(in_memory)
    run = sorted_run(blocks, unjudged, first_place)
    kept = replace(kept, not_compared=merged([run]))  # type: ignore[list-item]
    blocks.read.clear()
    shown = portion.portion(kept)
    del blocks.read["tuple"]  # keys
    assert 0 < len(shown.not_compared) < len(unjudged)
    assert blocks.read == Counter(
        Article=len(shown.articles),
        Claim=len(shown.claims),
        Finding=blocks.read["Finding"],
        Unjudged=len(shown.not_compared),
    )
    assert len(shown.findings) == 3
    assert shown == portion.portion(replace(in_memory, not_compared=tuple(unjudged)))


def test_of_more_conflicts_than_anybody_reads_the_first_are_shown(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portion, "MOST_FINDINGS", 5)
    sides = report.findings[0].sides
    relations: tuple[Relation, ...] = ("conflict", "update")
    found = [replace(make_finding(r, *sides), id=f"{r}{n}") for r in relations for n in range(4)]
    large = replace(report, findings=tuple(found[::-1]))
    chosen = selection.overview(large)
    assert [f.id for f in chosen.shown] == [f.id for f in found[:5]]
    assert chosen.left_out == {"update": 3}
    text = formats.render(large, "table", look())
    assert "not shown: 3 updates (--all)" in text
    assert "4 conflicts, 4 updates" in text
    assert len(selection.overview(large, everything=True).shown) == 8


CLAUSE = "Phà Bình An chở 41 người khi gặp nạn"
PART = "chở 41 người"
AT = CLAUSE.index(PART)
SMALL = Report(
    (make_article("a.txt", CLAUSE),),
    (Claim("c", "a", 5, 5 + len(CLAUSE), CLAUSE, "event", "phà", "aboard", ()),),
    (),
)
# A value, one that is the whole clause, one that is only the quote, the clause as it is, and one of no known claim.
SIDES = tuple(
    Side(value, 1, (Mention(claim, "a", start, start + len(quote), quote),))
    for value, claim, start, quote in [
        ("41", "c", 5 + AT, PART),
        (CLAUSE, "c", 5 + AT, PART),
        (PART, "c", 5 + AT, PART),
        (CLAUSE, "c", 5, CLAUSE),
        (PART, "unknown", 5 + AT, PART),
    ]
)
CONFIDENCE = st.sampled_from([0.1, 0.3, 0.49, 0.5, 0.8])
DRAWN = st.tuples(
    st.sampled_from(RELATIONS), st.integers(0, 6), CONFIDENCE, st.integers(1, 3), st.booleans(), st.booleans()
)


@given(st.lists(DRAWN, max_size=60))
def test_one_pass_chooses_what_lists_of_all_would(
    drawn: list[tuple[Relation, int, float, int, bool, bool]],
) -> None:
    found = []
    for number, (relation, kind, confidence, origins, is_text, is_dismissed) in enumerate(drawn):
        side = SIDES[kind % len(SIDES)]
        finding = make_finding(relation, replace(side, origins=origins), confidence=confidence)
        decision = DISMISSED if is_dismissed and kind == 0 else None
        facet = "text" if is_text and kind < 3 else "number"
        found.append(replace(finding, id=f"{number:02}", facet=facet, decision=decision))
    report = replace(SMALL, findings=tuple(found))
    chosen = selection.overview(report)
    assert chosen.shown == plainly_chosen(report)
    assert chosen.dismissed == sum(map(selection.is_dismissed, found))
    assert sum(chosen.left_out.values()) == len(found) - chosen.dismissed - len(chosen.shown)


@given(st.dictionaries(st.text(max_size=2), st.lists(st.integers(), max_size=3)), st.text(max_size=2))
def test_groups_are_read_by_their_keys(made: dict[str, list[int]], wanted: str) -> None:
    with temporary_blocks() as blocks:
        groups = {key: Group(blocks.put(tuple(items)), len(items)) for key, items in made.items()}
        grouped: Grouped[int] = Grouped(blocks, groups)
        assert [*grouped] == [item for items in made.values() for item in items]
        assert len(grouped) == len([*grouped])
        assert [*keys(grouped, str)] == [key for key, items in made.items() for _ in items]
        assert grouped.group(wanted) == tuple(made.get(wanted, ()))
        assert tuple(selected(grouped, str, wanted.__eq__)) == grouped.group(wanted)
        assert [*grouped.changed(str)] == [*map(str, grouped)]
