"""Runs: what is new, changed, reopened and resolved; and what is not, whatever the ids are."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import COPY, FERRY, RIVER, make_article
from test_decisions import PAIR, conflict_of, word_on

from verify.anchors import anchored
from verify.changes import Recorded, Run, changes_since, is_news, of_kind
from verify.cli import app, decide, options
from verify.config import FAIL_ON
from verify.decisions import VERDICTS, Entry
from verify.errors import WorkspaceError
from verify.history import (
    Compared,
    RecordedRun,
    append_decision,
    changes_of,
    findings_beginning,
    last_run,
    read_decisions,
    read_run,
    record_run,
    run_numbers,
)
from verify.model import Changes, Report
from verify.pipeline import compare_articles
from verify.reports import markdown, news, terminal
from verify.reports.labels import labels
from verify.reports.terminal import Screen
from verify.within import TopicOutcome


def compared(pairs: dict[str, str], *entries: Entry) -> Report:
    """The report on articles given by name and text."""
    return compare_articles([make_article(n, t, source=n) for n, t in pairs.items()], decisions=entries)


def run_of(report: Report, number: int) -> Run:
    """The findings of a report, to be compared with those of later ones."""
    articles = {article.id: article for article in report.articles}
    findings = (
        Recorded(anchored(finding, articles), finding.decision.verdict if finding.decision else None)
        for finding in report.findings
    )
    return Run(number, tuple(findings))


def noted(report: Report, least: float = 0.0) -> Compared:
    """The report as a comparison of one topic, with the verdicts that it shows."""
    bare = tuple(replace(finding, decision=None, reopened=None) for finding in report.findings)
    part = TopicOutcome(tuple(article.id for article in report.articles), bare)
    verdicts = {f.id: f.decision.verdict for f in report.findings if f.decision}
    key = hashlib.sha256(repr((report.articles, bare)).encode()).hexdigest()
    return Compared(report, {key: part}, verdicts, least)


def kinds(changes: Changes, relation: str = "conflict") -> list[str]:
    """The kinds of change of the findings of one relation."""
    return [change.kind for change in changes.listed if change.relation == relation]


def test_a_run_is_the_same_after_writing_and_reading(tmp_path: Path, report: Report) -> None:
    now = noted(report)
    record_run(tmp_path, now)
    assert read_run(tmp_path, 1) == RecordedRun(1, tuple(now.parts), {}, 0.0)
    recorded = run_of(report, 1).findings
    kept = findings_beginning(tmp_path, "")
    assert list(kept.values()) == [one.finding for one in recorded]
    first = recorded[0].finding
    assert findings_beginning(tmp_path, first.id[:6]) == {first.id: first}


def test_the_same_twice_is_nothing_new(tmp_path: Path, report: Report) -> None:
    first = record_run(tmp_path, noted(report))
    assert (first.since, {change.kind for change in first.listed}) == (None, {"new"})
    before = (tmp_path / ".verify/runs/0001.json").read_bytes()
    assert record_run(tmp_path, noted(report)) == Changes(1, ())
    assert run_numbers(tmp_path) == (1,)
    assert (tmp_path / ".verify/runs/0001.json").read_bytes() == before


def test_another_id_with_the_same_quotes_is_not_new() -> None:
    before, now = compared(PAIR), compared(PAIR | {"pha": "Tin mới nhất hôm nay.\n" + FERRY})
    assert {f.id for f in before.findings} & {f.id for f in now.findings} == set()
    assert changes_since(run_of(before, 1), now).listed == ()


def test_what_is_new_and_what_is_gone() -> None:
    one, two = compared({"pha": FERRY}), compared(PAIR)
    assert kinds(changes_since(run_of(one, 1), two)) == ["new"]
    assert kinds(changes_since(run_of(two, 1), one)) == ["resolved"]


def test_a_finding_that_another_article_joins_has_changed() -> None:
    changes = changes_since(run_of(compared(PAIR), 1), compared(PAIR | {"c": COPY}))
    assert [(c.kind, c.why) for c in changes.listed if c.relation == "conflict"] == [
        ("changed", "new: “41” in c")
    ]
    back = changes_since(run_of(compared(PAIR | {"c": COPY}), 1), compared(PAIR))
    assert [(c.kind, c.why) for c in back.listed if c.relation == "conflict"] == [
        ("changed", "no longer in seeds/c")
    ]


def test_another_relation_is_a_change(report: Report) -> None:
    now = replace(report, findings=(replace(report.findings[1], id="u", relation="update"),))
    changes = changes_since(Run(1, run_of(report, 1).findings[1:]), now)
    assert [(c.kind, c.why) for c in changes.listed] == [("changed", "was conflict, now update")]
    assert is_news(changes, ["new"])
    assert not is_news(changes, ["new-conflict"])


def test_a_dismissed_finding_is_no_news_until_its_evidence_changes() -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    before, dismissed = compared(PAIR), compared(PAIR, entry)
    assert kinds(changes_since(run_of(before, 1), dismissed)) == []
    assert kinds(changes_since(None, dismissed)) == []
    joined = changes_since(run_of(dismissed, 2), compared(PAIR | {"c": COPY}, entry))
    assert kinds(joined) == ["reopened"]
    assert is_news(joined, ["new-conflict"])
    assert kinds(changes_since(run_of(dismissed, 2), before)) == ["reopened"]


def test_damaged_or_foreign_runs_are_not_read(tmp_path: Path, report: Report) -> None:
    record_run(tmp_path, noted(report))
    path = tmp_path / ".verify/runs/0001.json"
    text = path.read_text("utf-8")
    for broken in ("", text[:-9], "[]", text.replace('"schema": 2', '"schema": 9'), "[" * 10**5):
        path.write_text(broken, "utf-8")
        assert last_run(tmp_path) is None
    assert record_run(tmp_path, noted(report)).since is None
    assert run_numbers(tmp_path) == (1, 2)


def test_changes_look_back_where_nothing_is_new(tmp_path: Path) -> None:
    record_run(tmp_path, noted(compared({"pha": FERRY, "b": COPY})))
    record_run(tmp_path, noted(compared(PAIR)))
    assert changes_of(tmp_path, noted(compared(PAIR)), None).since == 1
    assert changes_of(tmp_path, noted(compared(PAIR)), 2) == Changes(2, ())
    assert changes_of(tmp_path, noted(compared(PAIR | {"c": COPY})), None).since == 2
    with pytest.raises(WorkspaceError, match="no run 7 is recorded; there are 1 to 2"):
        changes_of(tmp_path, noted(compared(PAIR)), 7)


def test_a_line_cut_off_by_a_crash_stays_alone(tmp_path: Path) -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    append_decision(tmp_path, entry)
    with (tmp_path / "decisions.jsonl").open("a") as file:
        file.write('{"id": "cut o')
    append_decision(tmp_path, entry)
    entries, problems = read_decisions(tmp_path)
    assert [e.line for e in entries] == [1, 3]
    assert [p.line for p in problems] == [2]


def test_nothing_of_a_text_reaches_the_terminal_unescaped() -> None:
    nasty = "\x1b[31m\u202e|<b>`x"
    change = changes_since(None, compared(PAIR)).listed[0]
    changes = Changes(1, (replace(change, question=nasty, values=(nasty,), sources=(nasty,), why=nasty),))
    assert "\x1b" not in news.terminal(changes, Screen(80, False, labels("vi")))
    assert "\u202e" not in news.markdown_section(changes, labels("en"))
    assert "\\<b" in news.markdown_section(changes, labels("en"))


def test_counts_and_lines_for_people() -> None:
    changes = changes_since(run_of(compared({"pha": FERRY}), 1), compared(PAIR))
    text = news.terminal(changes, Screen(80, False, labels("en")))
    assert text.startswith(
        "Since run 1: 1 conflict new, 1 agreement new\n  conflict, new: How many? Phà Bình An chở ___ người khi gặp nạn (41 / 45) —"
    )
    assert max(map(len, text.split("\n"))) <= 80
    assert "Từ lần chạy 1: không có gì mới" in news.terminal(Changes(1, ()), Screen(80, False, labels("vi")))
    assert news.terminal(Changes(None, changes.listed), Screen(80, False, labels("en"))) == ""
    assert list(of_kind(changes)) == ["new", "reopened", "changed", "resolved"]


def test_the_copies_for_the_command_line_are_right() -> None:
    assert options.FAIL_ON == FAIL_ON
    assert decide.VERDICTS == VERDICTS


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two articles that disagree; the current folder."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "verify.toml").touch()
    for name, text in (("pha", FERRY), ("song", RIVER)):
        put(tmp_path, name, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(space: Path, name: str, text: str) -> None:
    """An article of the workspace."""
    lines = f"---\nsource: Báo {name}\npublished: 2024-05-02\n---\n{text}\n"
    (space / f"seeds/{name}.txt").write_text(lines, "utf-8")


def verify(*args: str) -> tuple[int, str]:
    """Exit code and standard output of a command line."""
    done = CliRunner().invoke(app.program, list(args))
    return done.exit_code, done.stdout


def conflict_id() -> str:
    """The id of the conflict, as a person reads it in the table."""
    row = verify("compare", "--all")[1].split("\nconflict ", 1)[1]
    return re.findall(r"^ +([0-9a-f]{8})\b", row, re.MULTILINE)[0]


def test_a_week_of_an_editor(space: Path) -> None:
    assert verify("compare", "--fail-on", "new")[0] == 1  # the first run: all is new
    assert verify("compare", "--fail-on", "new")[0] == 0
    found = conflict_id()
    assert verify("decide", found, "dismiss", "--reason", "làm tròn", "--by", "An")[0] == 0
    code, text = verify("compare", "--fail-on", "conflict")
    assert (code, text.count("45: Báo song")) == (0, 0)
    assert "dismissed, not shown: 1 (--all)" in text
    record = json.loads(verify("compare", "--format", "json")[1])["findings"][0]["decision"]
    assert (record["verdict"], record["by"], record["reason"]) == ("dismiss", "An", "làm tròn")
    put(space, "moi", "Bão số 3 đã suy yếu.")
    assert verify("compare", "--fail-on", "new-conflict")[0] == 0
    put(space, "chep", COPY)
    code, text = verify("compare", "--fail-on", "new-conflict")
    assert (code, "conflict, back" in text) == (1, True)


def test_undo_by_the_id_of_the_finding(space: Path) -> None:
    found = conflict_id()
    verify("decide", found, "dismiss", "--by", "An")
    assert verify("decide", found, "undo", "--by", "An")[0] == 0
    assert verify("decide", found, "undo", "--by", "An")[0] == 2
    assert verify("compare", "--fail-on", "conflict")[0] == 1


def test_what_is_split_is_gone_at_the_next_run_and_back_after_undo(space: Path) -> None:
    found = conflict_id()
    verify("decide", found, "split", "--by", "An")
    code, text = verify("compare", "--fail-on", "conflict")
    assert (code, "conflict, gone" in text) == (0, True)
    assert verify("decide", found, "undo", "--by", "An")[0] == 0
    assert verify("compare", "--fail-on", "conflict")[0] == 1


def test_changes_as_json(space: Path) -> None:
    verify("compare")
    put(space, "chep", COPY)
    code, text = verify("changes", "--format", "json")
    record = json.loads(text)
    assert (code, record["since"]) == (0, 1)
    assert [c["kind"] for c in record["changes"] if c["relation"] == "conflict"] == ["changed"]


def test_compare_writes_the_same_whatever_ran_before(space: Path) -> None:
    verify("compare")
    first = (space / "reports/consistency.json").read_bytes()
    for run in (space / ".verify/runs").iterdir():
        run.unlink()
    verify("compare")
    assert (space / "reports/consistency.json").read_bytes() == first


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["decide", "abc", "dismiss"], "too short"),
        (["decide", "abcdef", "dismiss"], "no finding 'abcdef'"),
        (["decide", "abcdef", "undo"], "no decision stands on 'abcdef'"),
        (["decide", "abcdef", "merge"], "--with"),
        (["changes", "--since", "9"], "no run 9"),
        (["compare", "seeds", "--fail-on", "new"], "needs a workspace"),
        (["review"], "needs a terminal"),
    ],
)
def test_misuse_is_said(space: Path, args: list[str], said: str) -> None:
    done = CliRunner().invoke(app.program, args)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_broken_line_of_decisions_is_a_problem_of_its_own(space: Path) -> None:
    (space / "decisions.jsonl").write_text("{broken\n")
    done = CliRunner().invoke(app.program, ["compare"])
    assert done.exit_code == 3
    assert "decisions.jsonl:1: no decision" in done.stderr


def test_every_report_shows_what_people_said() -> None:
    articles, conflict = conflict_of(PAIR)
    entry = word_on(conflict, articles=articles)
    confirmed = replace(entry, id="c", verdict="confirm")
    report = compared(PAIR, entry)
    assert "decided: dismissed, An: rounded" in terminal.render(
        report, Screen(300, False, labels("en")), everything=True
    )
    assert "decided: dismissed, An: rounded" in markdown.render(report, labels("en"))
    assert "đã quyết định: xác nhận, An" in markdown.render(compared(PAIR, confirmed), labels("vi"))
    back = compared(PAIR | {"c": COPY}, entry)
    assert "back: dismissed by An; since then “41” in c" in terminal.render(
        back, Screen(300, False, labels("en"))
    )
    orphaned = markdown.render(compared({"pha": FERRY}, entry), labels("en"))
    assert "## Decisions without a finding (1)" in orphaned


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_report_tells_the_news_of_the_workspace(space: Path, form: str) -> None:
    verify("compare")
    title = {"md": "## Since run", "html": 'id="news"'}[form]
    first = verify("report", "--format", form)[1]
    assert title not in first  # nothing changed since the only run
    put(space, "chep", COPY)
    page = verify("compare", "--format", form)[1]
    assert title in page
    assert "Since run 1: " in page
    # A second run over the same state tells the same, since the last run that was different.
    assert verify("report", "--format", form)[1] == page
    assert verify("report", "--format", form)[1] == page
    assert title not in (space / f"reports/consistency.{form}").read_text("utf-8")
