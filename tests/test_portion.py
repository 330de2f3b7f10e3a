"""Large reports: JSON in pieces is the JSON of the whole, pages show a portion and say so."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.files import write_pieces
from verify.model import Report
from verify.reports import json_report, portion
from verify.reports.json_report import _text

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_json_is_written_as_the_standard_library_does(value: object) -> None:
    assert _text(value, "\n") == json.dumps(value, ensure_ascii=False, indent=1)


def test_the_pieces_are_the_report(report: Report) -> None:
    assert "".join(json_report.pieces(report)) == json_report.dump(json_report.report_record(report))
    empty = Report((), (), ())
    assert json_report.render(empty) == json_report.dump(json_report.report_record(empty))


def test_a_small_report_is_shown_as_a_whole(report: Report) -> None:
    assert portion.portion(report) is report


def test_a_large_report_shows_the_most_serious_and_says_so(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portion, "MOST_FINDINGS", 1)
    most_serious = replace(report, findings=report.findings[::-1])
    shown = portion.portion(most_serious)
    assert [f.relation for f in shown.findings] == ["conflict"]
    assert "1 of 2 findings" in shown.problems[0].what
    named = {m.article for f in shown.findings for side in f.sides for m in side.mentions}
    assert {a.id for a in shown.articles} == named
    assert {c.article for c in shown.claims} <= named


def test_findings_that_do_not_fit_with_their_articles_are_left_out(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portion, "MOST_ARTICLES", 2)
    shown = portion.portion(report)
    assert [f.relation for f in shown.findings] == ["agree"]
    assert len(shown.articles) == 2


def test_pieces_replace_a_file_only_if_they_differ(tmp_path: pytest.TempPathFactory) -> None:
    path = tmp_path / "deep" / "report.json"  # type: ignore[operator]
    assert write_pieces(path, iter(["a", "ế"]))
    before = path.stat().st_mtime_ns
    assert not write_pieces(path, iter(["aế"]))
    assert path.stat().st_mtime_ns == before
    assert write_pieces(path, iter(["b"]))
    assert path.read_text("utf-8") == "b"
    assert [p.name for p in path.parent.iterdir()] == ["report.json"]


def test_pieces_that_fail_leave_the_old_file(tmp_path: pytest.TempPathFactory) -> None:
    path = tmp_path / "report.json"  # type: ignore[operator]
    path.write_text("old", "utf-8")

    def broken() -> object:
        yield "new"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        write_pieces(path, broken())  # type: ignore[arg-type]
    assert [p.name for p in path.parent.iterdir()] == ["report.json"]
    assert path.read_text("utf-8") == "old"
