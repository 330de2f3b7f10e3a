"""Questions and reasons are words for people, in the language of the report."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from verify import compare_articles
from verify.model import Article, Report
from verify.questions import GAP, KINDS
from verify.readers.files import load, load_all
from verify.reports import asked, formats
from verify.reports.labels import REPORT_LANGUAGES, labels
from verify.reports.reasons import reason
from verify.reports.terminal import Screen

ROOT = Path(__file__).parents[1]
GOLD = ROOT.parent / "shared/gold"
# Words of the method, which `verify explain` tells and a report does not.
OF_THE_METHOD = re.compile(r"score|link|floor|feature|\b0\.\d|: (duration|money|measure|percent|ordinal)\b")


def article(folder: Path, name: str, source: str, text: str, published: str = "2025-11-05") -> Article:
    path = folder / name
    path.write_text(f"---\nsource: {source}\npublished: {published}\n---\n{text}\n", "utf-8")
    return load(path)


def test_every_kind_of_question_has_words_in_every_language() -> None:
    for lang in REPORT_LANGUAGES:
        for kind in KINDS:
            before, words, after = asked.parts(f"{kind}: Lê An: 5", labels(lang))
            assert words == "Lê An: 5"
            assert before + after or kind == "statement"
            assert not before.startswith(f"{kind}:")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("told")
    return compare_articles(
        [
            article(folder, "a.txt", "Báo A", "Washington và Minsk rút đại sứ năm 2008. Phà chở 41 người."),
            article(folder, "b.txt", "Báo B", "Washington và Minsk rút đại sứ năm 2007. Phà chở 41 người."),
        ]
    )


def data_of(report: Report, lang: str) -> dict[str, Any]:
    look = formats.Look(Screen(80, False, labels(lang)))
    return json.loads(formats.render(report, "json", look))


def test_the_value_is_what_is_asked_for(told: Report) -> None:
    when = next(f for f in told.findings if f.facet == "date")
    assert when.question == f"when: Washington và Minsk rút đại sứ {GAP}"
    shown = {lang: data_of(told, lang)["findings"] for lang in REPORT_LANGUAGES}
    asked_of = {lang: {f["question"] for f in found} for lang, found in shown.items()}
    assert f"Khi nào? Washington và Minsk rút đại sứ {GAP}" in asked_of["vi"]
    assert f"When? Washington và Minsk rút đại sứ {GAP}" in asked_of["en"]
    conflict = next(f for f in shown["vi"] if f["relation"] == "conflict")
    assert conflict["reasons"] == ["năm 2008 hay năm 2007: không cùng thời điểm"]


def test_what_limits_one_side_alone_is_told(tmp_path: Path) -> None:
    report = compare_articles(
        [
            article(tmp_path, "a.txt", "A", "Mỹ nới lỏng trừng phạt Belarus đối với ngành dầu mỏ năm 2015."),
            article(tmp_path, "b.txt", "B", "Mỹ nới lỏng trừng phạt Belarus năm 2016."),
        ]
    )
    conflict = next(f for f in report.findings if f.relation == "conflict")
    assert "only one says it of “ngành dầu mỏ”" in conflict.reasons
    shown = next(f for f in data_of(report, "vi")["findings"] if f["relation"] == "conflict")
    assert "chỉ một bên nói riêng về “ngành dầu mỏ”" in shown["reasons"]


@pytest.mark.parametrize("story", ["lao-airlines-qv301", "toi-pham-thue-so-ket", "blumenthal-vietnam"])
def test_a_real_story_is_told_without_words_of_the_method(story: str) -> None:
    if not GOLD.is_dir():
        pytest.skip(f"no gold stories in {GOLD}")
    articles, _ = load_all([GOLD / story / "articles"])
    report = compare_articles(articles)
    assert report.findings
    for lang in REPORT_LANGUAGES:
        record = data_of(report, lang)
        lines = [line for f in record["findings"] for line in f["reasons"]]
        lines += [part["reason"] for part in record["not_compared"]]
        assert [line for line in lines if OF_THE_METHOD.search(line)] == []
    raw = [line for f in report.findings for line in f.reasons] + [u.reason for u in report.not_compared]
    assert {line for line in raw if reason(line, "vi")[1] != "vi"} == set()
    kinds = {finding.question.partition(": ")[0] for finding in report.findings}
    assert kinds <= set(KINDS)
