"""Scoring against gold stories: the counts, the forms, leaving stories out, and the page of docs/accuracy.md."""

import json
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import make_finding

from verify.cli import app
from verify.errors import InputError
from verify.evaluation import accuracy, errors, measure, tables
from verify.evaluation import score as scoring
from verify.evaluation.gold import Row, Story, load_stories, overlaps
from verify.evaluation.score import MEASURES, Rates, Score
from verify.model import Article, Finding, Mention, Relation, Report, Side, Span, Unjudged

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
PAGE = ROOT / "docs/accuracy.md"
TWO_STORIES = ("lao-airlines-qv301", "seaman-guard-ohio")


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


A = Article("a", "a.txt", "Tàu chở 41 người. Trời mưa to. Ông Đò lái tàu.", "0" * 64)
B = Article("b", "b.txt", "Tàu chở 45 người. Trời mưa to. Ông Lái cầm lái.", "1" * 64)
FIRST, SECOND, THIRD = Span(0, 17), Span(18, 30), Span(31, 45)


def row(span: Span, relation: str, note: str = "") -> Row:
    return Row("a", span, "b", span, relation, "number", note, "[span level" in note)


def side(article: Article, span: Span) -> Side:
    mention = Mention("c", article.id, span.start, span.end, article.text[span.start : span.end])
    return Side(mention.quote, 1, (mention,))


def says(relation: Relation, span: Span) -> Finding:
    """A finding of a relation between the same characters of both articles."""
    left, right = side(A, span), side(B, span)
    if relation == "agree":
        return make_finding(relation, Side(left.value, 2, left.mentions + right.mentions))
    return make_finding(relation, left, right)


def scored(rows: list[Row], findings: list[Finding], *unjudged: Unjudged) -> Score:
    story = Story("tau", (A, B), tuple(rows))
    return scoring.score([story], [Report((A, B), (), tuple(findings), not_compared=unjudged)])


@pytest.mark.parametrize(
    ("gold", "said", "measure_name", "counts"),
    [
        ("conflict", "conflict", "conflict", (1, 0, 0)),
        ("conflict", "agree", "conflict", (0, 0, 1)),
        ("conflict", "agree", "agree", (0, 1, 0)),
        ("agree", "conflict", "conflict", (0, 1, 0)),
        ("unrelated", "conflict", "conflict", (0, 1, 0)),
        ("unrelated", "agree", "link", (0, 1, 0)),
        ("refine", "update", "refine", (1, 0, 0)),
        ("refine", "agree", "link", (1, 0, 0)),
        ("doubtful", "conflict", "conflict", (0, 0, 0)),
    ],
)
def test_what_counts_as_right(
    gold: str, said: Relation, measure_name: str, counts: tuple[int, int, int]
) -> None:
    assert scored([row(FIRST, gold)], [says(said, FIRST)]).rates(measure_name) == Rates(*counts)


def test_a_row_that_carries_another_relation_forgives_it() -> None:
    lenient = row(FIRST, "agree", "[span level: 41 / 45]")
    assert scored([lenient], [says("conflict", FIRST)]).rates("conflict") == Rates(0, 0, 0)


def test_a_conflict_beside_the_right_relation_is_false() -> None:
    found = scored([row(FIRST, "agree")], [says("agree", FIRST), says("conflict", FIRST)])
    assert found.rates("agree") == Rates(1, 0, 0)
    assert found.rates("conflict") == Rates(0, 1, 0)


def test_a_conflict_of_which_no_row_speaks_is_unjudged() -> None:
    found = scored([row(FIRST, "conflict")], [says("conflict", FIRST), says("conflict", SECOND)])
    assert [story for story, _ in found.unjudged] == ["tau"]
    assert found.rates("conflict") == Rates(1, 0, 0)


def test_recall_by_story_weighs_stories_alike() -> None:
    big = Story("big", (A, B), (row(FIRST, "conflict"), row(FIRST, "conflict"), row(SECOND, "conflict")))
    small = Story("small", (A, B), (row(THIRD, "conflict"),))
    report = Report((A, B), (), (says("conflict", FIRST),))
    assert scoring.score([big, small], [report, report]).recall_by_story() == pytest.approx(1 / 3)


def test_no_rows_give_no_rates() -> None:
    assert scored([], []).recall_by_story() is None
    assert Rates(0, 0, 0).precision is None
    assert Rates(0, 0, 0).f1 is None


def test_every_missed_conflict_has_a_fate() -> None:
    both = (side(A, FIRST).mentions[0], side(B, FIRST).mentions[0])
    rows = [row(span, "conflict") for span in (FIRST, SECOND, THIRD)]
    found = scored(rows, [says("agree", SECOND)], Unjudged("may be an article", both))
    assert [errors.fate(j) for j in found.rows] == ["not compared", "agree", "nothing"]
    assert errors.missed_kinds(found).rows == (("number", "1", "0", "1", "1"),)


def test_errors_show_quotes_and_kinds() -> None:
    rows = [row(FIRST, "agree"), row(SECOND, "conflict")]
    found = scored(rows, [says("conflict", FIRST), says("conflict", THIRD)])
    faults = list(errors.faults_of(found, [Story("tau", (A, B), tuple(rows))]))
    assert [f.kind for f in faults] == ["false conflict", "missed conflict", "unjudged conflict"]
    assert faults[0].quotes == ("Tàu chở 41 người.", "Tàu chở 45 người.")
    assert "FALSE CONFLICT [tau] agree number" in errors.as_text(faults)


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two small stories of two articles and two rows each."""
    for name, who in (("ben-do", "phà Bình An"), ("cau-cang", "tàu Hải Yến")):
        texts = [f"Chiều 2/5/2024, {who} chở {n} người gặp nạn. Cảnh sát đang điều tra." for n in (41, 45)]
        folder = tmp_path / "gold" / name
        (folder / "articles").mkdir(parents=True)
        for file, text in zip("ab", texts, strict=True):
            header = f"---\nsource: Báo {file}\npublished: 2024-05-03\n---\n"
            (folder / f"articles/{file}.txt").write_text(f"{header}{text}\n", "utf-8")
        base = {"a_file": "a.txt", "b_file": "b.txt", "note": ""}
        police = {"a_quote": "Cảnh sát đang điều tra.", "b_quote": "Cảnh sát đang điều tra."}
        aboard = {"a_quote": texts[0].split(". ")[0], "b_quote": texts[1].split(". ")[0]}
        rows = [base | aboard | {"relation": "conflict", "type": "number"}]
        rows += [base | police | {"relation": "agree", "type": None}]
        (folder / "gold.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), "utf-8")
    return tmp_path / "gold"


def test_gold_that_drifted_raises(gold: Path) -> None:
    file = gold / "ben-do/gold.jsonl"
    file.write_text(file.read_text("utf-8").replace("41", "42"), "utf-8")
    with pytest.raises(InputError, match=r"gold\.jsonl:1: quote not in the article"):
        load_stories(gold)


def test_a_folder_without_stories_raises(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no story here"):
        load_stories(tmp_path)


def test_stories_are_chosen_by_name(gold: Path) -> None:
    stories = load_stories(gold)
    assert [s.name for s in measure.choose(stories, without=["ben-do"])] == ["cau-cang"]
    assert [s.name for s in measure.choose(stories, ["ben-do"])] == ["ben-do"]
    with pytest.raises(InputError, match="no story 'x'; there are ben-do, cau-cang"):
        measure.choose(stories, ["x"])
    with pytest.raises(InputError, match="no story is left"):
        measure.choose(stories, ["ben-do"], ["ben-do"])


def test_no_story_is_measured_with_models_that_saw_it(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        measure, "train_prepared", lambda ready, judged, values_only: {r.story.name: r for r in ready}
    )
    left_out = {story.name: sorted(models) for story, models in measure.leave_one_out(load_stories(gold))}
    assert left_out == {"ben-do": ["cau-cang"], "cau-cang": ["ben-do"]}


def test_leaving_one_out_takes_two(gold: Path) -> None:
    with pytest.raises(InputError, match="two stories or more"):
        list(measure.leave_one_out(load_stories(gold)[:1]))


def test_spans_overlap_by_a_part_of_the_shorter() -> None:
    assert overlaps(Span(0, 100), Span(97, 107))
    assert not overlaps(Span(0, 100), Span(98, 108))


@pytest.mark.parametrize("extra", [[], ["--cross-validate"]])
def test_eval_in_its_forms(gold: Path, extra: list[str]) -> None:
    table = run("eval", gold, *extra)
    assert table.exit_code == 0, table.stderr
    assert table.stdout.startswith("Totals\n")
    assert "unjudged" in table.stdout
    record = json.loads(run("eval", gold, *extra, "--format", "json", "--errors").stdout)
    assert set(record["measures"]) == set(MEASURES)
    assert record["cross_validated"] is bool(extra)
    assert set(record["by_story"]) == {"ben-do", "cau-cang"}


def test_eval_refuses_what_makes_no_sense(gold: Path) -> None:
    assert run("eval", gold, "--format", "md", "--errors").exit_code == 2
    unknown = run("eval", gold, "--story", "x")
    assert (unknown.exit_code, unknown.stderr.count("\n")) == (2, 1)


def test_eval_of_the_same_gold_gives_the_same_page(gold: Path) -> None:
    first, second = (run("eval", gold, "--format", "md").stdout for _ in range(2))
    assert first == second
    assert shape(first)[:2] == ["# Accuracy", "## Totals"]


def shape(page: str) -> list[str]:
    """The headings and the heads of the tables, counts of stories left out."""
    lines = page.split("\n")
    heads = [line for line, below in pairwise(lines) if below.startswith("|---")]
    return [re.sub(r"\(\d+[^)]*\)", "(n)", x) for x in lines if x.startswith("#") or x in heads]


def columns(page: str) -> list[str]:
    """The shape without the columns of the totals that depend on what the model was trained on."""
    return [re.sub(r" (trained on|never trained on) \(n\) \|", "", line) for line in shape(page)]


def test_the_page_is_the_generated_one(gold: Path) -> None:
    page = PAGE.read_text("utf-8")
    assert f"\n    {accuracy.COMMAND}\n" in page
    assert columns(page) == columns(run("eval", gold, "--format", "md").stdout)


def test_every_cell_of_the_page_is_a_name_or_a_figure() -> None:
    for line, below in pairwise(PAGE.read_text("utf-8").split("\n")):
        if line.startswith("| ") and not below.startswith("|---"):
            assert re.fullmatch(r"\| [a-z0-9 .-]+ \|( [0-9.– ]+ \|)+", line), line


def needs_shared() -> None:
    if not (SHARED / "gold").is_dir():
        pytest.skip(f"no gold stories in {SHARED}")


def test_the_page_quotes_no_article() -> None:
    needs_shared()
    page = PAGE.read_text("utf-8")
    for file in sorted((SHARED / "gold").glob("*/gold.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            raw = json.loads(line)
            assert not [
                q for q in (raw["a_quote"], raw["b_quote"], raw["note"] or "-") if len(q) > 20 and q in page
            ]


def test_totals_are_those_of_the_shared_scorer(tmp_path: Path) -> None:
    needs_shared()
    for name in TWO_STORIES:
        (tmp_path / name).symlink_to(SHARED / "gold" / name)
    command = f"{sys.executable} -m verify compare {{articles}} --format json"
    scorer = [sys.executable, str(SHARED / "tools/score.py"), str(tmp_path), "--json", "--cmd", command]
    done = subprocess.run(scorer, capture_output=True, text=True, timeout=300, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    theirs, ours = json.loads(done.stdout), measure.evaluate(load_stories(tmp_path))
    for name in MEASURES:
        expected = Rates(theirs[name]["tp"], theirs[name]["fp"], theirs[name]["fn"])
        assert ours.rates(name) == expected, name
    assert len(ours.unjudged) == theirs["unjudged_conflicts"]
    assert ours.recall_by_story() == pytest.approx(theirs["conflict"]["recall_by_story"], abs=5e-4)


def test_tables_say_where_nothing_was_counted() -> None:
    table = tables.grouped(scored([row(FIRST, "agree")], []), "facet")
    assert table.rows == (("number", "1", "–", "– 0.00 0.00", "– 0.00 0.00", "–"),)
