"""Decisions: stored and read again, found again in edited articles, and what they do to findings."""

import json
import unicodedata
from dataclasses import replace
from itertools import permutations

import pytest
from conftest import COPY, FERRY, RIVER, make_article, make_claim, make_finding, mention
from hypothesis import given
from hypothesis import strategies as st

from verify.anchors import Anchor, Anchored, AnchoredSide, anchored, locate, shelve
from verify.decisions import (
    Entry,
    apply_decisions,
    constraints_of,
    entry_line,
    new_entry,
    parse_decisions,
    standing,
)
from verify.errors import VerifyError
from verify.model import FACETS, RELATIONS, Article, Decision, Finding, Side, Span
from verify.pipeline import compare_articles

WORD = Decision("", "An", "2024-05-04T10:00:00+07:00", "rounded")
TEXT = st.text(max_size=20).map(lambda text: unicodedata.normalize("NFC", text))
SPANS = st.builds(Span, st.integers(0, 9), st.integers(0, 9))
ANCHORS = st.builds(
    Anchor, TEXT, TEXT, TEXT, st.integers(0, 10**6), TEXT, TEXT, TEXT, st.none() | TEXT, st.none() | SPANS
)
SIDES = st.builds(AnchoredSide, TEXT, st.lists(ANCHORS, max_size=3).map(tuple))
ANCHORED = st.builds(
    Anchored,
    TEXT,
    st.sampled_from(RELATIONS),
    st.sampled_from(FACETS),
    TEXT,
    st.lists(SIDES, max_size=3).map(tuple),
)
ENTRIES = st.builds(
    Entry,
    st.text("0123456789abcdef", min_size=12, max_size=12),
    st.sampled_from(["confirm", "dismiss", "unsure", "split", "merge", "undo"]),
    TEXT,
    TEXT,
    TEXT,
    ANCHORED,
    st.none() | ANCHORED,
    st.none() | TEXT,
)


def story() -> tuple[tuple[Article, ...], tuple[Finding, ...]]:
    """Three articles, a conflict (41 of two articles or 45) and an agreement of two on 41."""
    articles = (
        make_article("pha.txt", FERRY, source="Báo Bến"),
        make_article("song.txt", RIVER, source="Báo Sông"),
        make_article("chep.txt", COPY, source="Báo Bến"),
    )
    claims = [
        make_claim(article, value, number)
        for number, (article, value) in enumerate(
            zip(articles, ["41 người", "45 người", "41 người"], strict=True)
        )
    ]
    few = Side("41", 1, (mention(claims[0]), mention(claims[2])))
    many = Side("45", 1, (mention(claims[1]),))
    return articles, (make_finding("conflict", few, many), make_finding("agree", few))


def word_on(finding: Finding, verdict: str = "dismiss", articles: tuple[Article, ...] | None = None) -> Entry:
    """An entry on a finding of the story."""
    known = {article.id: article for article in articles or story()[0]}
    return new_entry(verdict, WORD, anchored(finding, known))


def conflict_of(
    pairs: dict[str, str], entries: tuple[Entry, ...] = ()
) -> tuple[tuple[Article, ...], Finding]:
    """Real articles by name and text, and the conflict that the whole comparison finds in them."""
    articles = tuple(make_article(name, text, source=name) for name, text in pairs.items())
    report = compare_articles(articles, decisions=entries)
    return articles, next(f for f in report.findings if f.relation == "conflict")


@given(st.lists(ENTRIES, max_size=4))
def test_what_is_written_is_read(entries: list[Entry]) -> None:
    read, problems = parse_decisions("".join(map(entry_line, entries)))
    assert problems == ()
    assert [replace(entry, line=None) for entry in read] == entries
    assert [entry.line for entry in read] == list(range(1, len(entries) + 1))


@given(st.lists(st.text(max_size=40), max_size=5))
def test_no_line_is_fatal(lines: list[str]) -> None:
    entries, problems = parse_decisions("\n".join(lines))
    assert len(entries) + len(problems) <= sum(line.count("\n") + 1 for line in lines)


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "3", "null", '{"verdict": "dismiss"}', '{"verdict": "like"}', "[" * 100_000],
    ids=lambda line: line[:20],
)
def test_a_broken_line_costs_itself(line: str) -> None:
    good = entry_line(word_on(story()[1][0]))
    entries, problems = parse_decisions(f"{good}{line}\n{good}")
    assert [entry.line for entry in entries] == [1, 3]
    assert [(p.where, p.line) for p in problems] == [("decisions.jsonl", 2)]


@pytest.mark.parametrize(("path", "value"), [("by", 3), ("finding", {"id": 4}), ("at", None), ("undoes", [])])
def test_a_field_of_another_type_is_a_problem(path: str, value: object) -> None:
    plain = json.loads(entry_line(word_on(story()[1][0]))) | {path: value}
    entries, problems = parse_decisions(json.dumps(plain))
    assert entries == ()
    assert problems[0].line == 1


def test_line_ends_and_decomposed_letters_are_accepted() -> None:
    entry = word_on(story()[1][0])
    line = unicodedata.normalize("NFD", entry_line(entry))
    read, problems = parse_decisions("\ufeff" + line.replace("\n", "\r\n"))
    assert problems == ()
    assert replace(read[0], line=None) == entry


DECIDED = st.lists(
    st.tuples(st.sampled_from(["confirm", "dismiss", "unsure", "undo"]), st.integers(0, 1)), max_size=6
)


def entries_from(choices: list[tuple[str, int]]) -> list[Entry]:
    """Entries on the findings of the story; an undo takes the last one back."""
    entries: list[Entry] = []
    for verdict, which in choices:
        finding = anchored(story()[1][which], {a.id: a for a in story()[0]})
        undone = entries[-1].id if verdict == "undo" and entries else None
        if verdict != "undo" or undone:
            entries.append(new_entry(verdict, WORD, finding, undoes=undone))
    return entries


@given(DECIDED)
def test_applying_is_idempotent_and_heeds_no_order(choices: list[tuple[str, int]]) -> None:
    articles, findings = story()
    entries = entries_from(choices)
    once = apply_decisions(findings, articles, entries)
    assert apply_decisions(once.findings, articles, entries) == once
    for shuffled in permutations(findings):
        again = apply_decisions(shuffled, articles[::-1], entries)
        assert sorted(again.findings, key=lambda f: f.id) == sorted(once.findings, key=lambda f: f.id)
        assert again.orphans == once.orphans


def test_the_last_word_stands_and_undo_takes_it_back() -> None:
    articles, (conflict, _) = story()
    first, second = word_on(conflict, "confirm"), word_on(conflict, "dismiss")
    undo = new_entry("undo", WORD, second.finding, undoes=second.id)
    for entries, verdict in (
        ([first], "confirm"),
        ([first, second], "dismiss"),
        ([first, second, undo], "confirm"),
    ):
        decided = apply_decisions([conflict], articles, entries).findings[0].decision
        assert decided == Decision(verdict, WORD.by, WORD.at, WORD.reason)
    assert standing([first, undo, second]) == (first, second)


@pytest.mark.parametrize("verdict", ["merge", "undo", "like"])
def test_a_verdict_without_what_it_needs_is_refused(verdict: str) -> None:
    with pytest.raises(VerifyError, match=r"needs|no verdict"):
        word_on(story()[1][0], verdict)


PAIR = {"pha": FERRY, "song": RIVER}


@pytest.mark.parametrize(
    "edited",
    [
        "Tin mới nhất.\n" + FERRY,
        FERRY + " Trời mưa to.",
        FERRY.replace("khi gặp nạn", "lúc gặp nạn"),
        FERRY.replace("Thuyền trưởng Lê Văn Đò đã xuống cứu hộ", "Cứu hộ đã tới"),
    ],
    ids=["in front", "behind", "in the clause", "elsewhere"],
)
def test_a_decision_survives_edits_elsewhere(edited: str) -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    _, now = conflict_of(PAIR | {"pha": edited}, (entry,))
    assert now.id != conflict.id
    assert now.decision
    assert now.decision.verdict == "dismiss"


def test_a_dismissed_finding_is_back_when_its_value_changes() -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    _, now = conflict_of(PAIR | {"pha": FERRY.replace("41", "43")}, (entry,))
    assert now.decision is None
    assert now.reopened == "dismissed by An; since then “43” in pha"


def test_a_dismissed_finding_is_back_when_another_article_joins() -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    report = compare_articles((*articles, make_article("c", COPY, source="c")), decisions=(entry,))
    joined = [f for f in report.findings if f.relation == "conflict"]
    assert [(f.decision, f.reopened) for f in joined] == [(None, "dismissed by An; since then “41” in c")]


def test_a_confirmed_finding_stays_confirmed_when_another_article_joins() -> None:
    articles, (conflict, _) = story()
    alone = replace(conflict, sides=(Side("41", 1, conflict.sides[0].mentions[:1]), conflict.sides[1]))
    now = apply_decisions([conflict], articles, [word_on(alone, "confirm")]).findings[0]
    assert now.decision
    assert now.reopened is None


def test_another_relation_is_another_finding() -> None:
    articles, (conflict, _) = story()
    now = apply_decisions([replace(conflict, id="u", relation="update")], articles, [word_on(conflict)])
    assert now.findings[0].reopened == "dismissed by An as conflict; now update"
    both = apply_decisions(
        [conflict, replace(conflict, id="u", relation="update")], articles, [word_on(conflict)]
    )
    assert [f.reopened for f in both.findings] == [None, None]


def test_a_smaller_finding_keeps_its_decision() -> None:
    articles, (conflict, _) = story()
    entry = word_on(conflict)
    smaller = replace(conflict, sides=(Side("41", 1, conflict.sides[0].mentions[1:]), conflict.sides[1]))
    assert apply_decisions([smaller], articles, [entry]).findings[0].decision


def test_a_decision_without_a_finding_is_an_orphan() -> None:
    articles, (conflict, agreement) = story()
    read, _ = parse_decisions(entry_line(word_on(conflict)))
    applied = apply_decisions([agreement], articles, read)
    assert applied.findings == (agreement,)
    assert [(o.where, o.line) for o in applied.orphans] == [("decisions.jsonl", 1)]
    assert "how many aboard phà Bình An (conflict) (41 / 45); Báo Bến, Báo Sông" in applied.orphans[0].what


@pytest.mark.parametrize("change", [{"path": "seeds/b.txt", "id": "x"}, {"id": "x", "source": None}])
def test_a_quote_is_found_when_the_article_was_moved(change: dict[str, str]) -> None:
    articles, (conflict, _) = story()
    anchor = word_on(conflict).finding.sides[0].mentions[0]
    found = locate(anchor, shelve([replace(articles[0], **change)]))
    assert found
    assert (found.article, FERRY[found.start : found.end], found.kept) == ("x", "41 người", True)


def test_of_two_equal_quotes_the_one_in_its_surroundings_is_found() -> None:
    text = "Hôm qua có 41 người. Sáng nay có 41 người. Chiều nay có 41 người."
    at = text.index("41 người", text.index("Sáng"))
    anchor = Anchor("a", "0", "a.txt", at, "41 người", "qua có 41 người. Sáng nay có ", ". Chiều nay có")
    article = Article("a", "a.txt", f"Mới: {text}", "1")
    found = locate(anchor, shelve([article]))
    assert found
    assert found.start == at + 5


def test_a_short_quote_in_other_surroundings_is_not_taken() -> None:
    anchor = Anchor("a", "0", "a.txt", 4, "41 người", "chở ", " khi gặp nạn")
    assert locate(anchor, shelve([Article("a", "a.txt", "Bão làm 41 người bị thương.", "1")])) is None


def test_a_huge_article_is_searched_in_time() -> None:
    anchor = Anchor("a", "0", "a.txt", 500_000, "một câu không có ở đâu trong bài " * 5, "x", "y")
    assert locate(anchor, shelve([Article("a", "a.txt", "phà chở người qua sông " * 40_000, "1")])) is None


def test_what_is_split_is_not_compared_again() -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, "split", articles)
    report = compare_articles(articles, decisions=(entry,))
    assert [f.relation for f in report.findings if f.facet == "number"] == []
    assert [u.reason for u in report.not_compared] == ["split by An"]
    assert report.orphans == ()
    third = make_article("c", RIVER.replace("Theo cảnh sát, ", ""), source="c")
    more = compare_articles((*articles, third), decisions=(entry,))
    for finding in more.findings:
        sources = [{m.article for m in side.mentions} for side in finding.sides]
        assert finding.facet != "number" or not ({articles[0].id, articles[1].id} <= set().union(*sources))


def test_what_is_merged_is_one_question() -> None:
    left = make_article(
        "a", "Phà Bình An chở 41 hành khách. Bão số 3 làm 7 căn nhà ở xã Hòa Lợi tốc mái.", source="a"
    )
    right = make_article("b", "Chiều nay 9 ngôi nhà bị hư hại.", source="b")
    assert [f for f in compare_articles((left, right)).findings if f.facet == "number"] == []
    known = {a.id: a for a in (left, right)}
    at = [(left, "7"), (right, "9")]
    one, two = (
        anchored(replace(make_finding("agree", Side("x", 1, (mention(make_claim(a, v, 1)),))), id=v), known)
        for a, v in at
    )
    entry = new_entry("merge", WORD, one, two)
    assert constraints_of([entry], (left, right)).together.all()
    merged = [f for f in compare_articles((left, right), decisions=(entry,)).findings if f.facet == "number"]
    assert [(f.relation, f.reasons[0]) for f in merged] == [("conflict", "taken as one question by An")]


def test_findings_on_different_facets_cannot_be_merged() -> None:
    one = anchored(story()[1][0], {a.id: a for a in story()[0]})
    with pytest.raises(VerifyError, match="number cannot be merged with one on a date"):
        new_entry("merge", WORD, one, replace(one, facet="date"))
