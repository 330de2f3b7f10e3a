"""The forms of a report that programs read: what each holds, the table of forms, and reports made up at random."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from conftest import make_article, make_finding
from format_checks import CHECKS, official_sarif, regions_fit
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.cli import options
from verify.model import (
    FACETS,
    RELATIONS,
    Article,
    Claim,
    Decision,
    Finding,
    Mention,
    Problem,
    Report,
    Side,
    Span,
)
from verify.reports import annotation, csv_report, formats, jsonl, links, sarif, schemaorg
from verify.reports.labels import REPORT_LANGUAGES, labels
from verify.reports.regions import placing_of
from verify.reports.terminal import Screen

EN = labels("en")
CONFIRMED = Decision("confirm", "An", "2024-05-04", "phoned both")
DISMISSED = Decision("dismiss", "An", "2024-05-04", "rounded")


def look(lang: str = "en", **wanted: object) -> formats.Look:
    return formats.Look(Screen(80, False, labels(lang)), **wanted)


def decided(report: Report, decision: Decision) -> Report:
    return replace(report, findings=tuple(replace(f, decision=decision) for f in report.findings))


# Letters of the texts: words, line ends, and what each form has to escape.
LETTERS = st.sampled_from(list("aế 漢\U0001f6a2\n\t\"',;=+-@|<&[]{}\\\x1b\x00\u202e\u2028\x85\r"))
WORDS = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.text(LETTERS.filter(lambda letter: letter != "\r"), min_size=1, max_size=60)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXTS)
    published = draw(st.none() | st.integers(0, 3).map(lambda days: date(2024, 5, 1) + timedelta(days)))
    digest = sha256(text.encode()).hexdigest()
    source, title = draw(st.none() | WORDS), draw(st.none() | WORDS)
    url = draw(st.none() | WORDS.map(lambda word: f"https://e.example/{word}"))
    return Article("", draw(WORDS), text, digest, title, source, url, published)


@st.composite
def mentions(draw: st.DrawFn, among: tuple[Article, ...], number: int) -> Mention:
    article = draw(st.sampled_from(among))
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    mark = draw(st.none() | st.just(Span(start, draw(st.integers(start + 1, end)))))
    return Mention(f"c{number}", article.id, start, end, article.text[start:end], mark)


@st.composite
def findings(draw: st.DrawFn, among: tuple[Article, ...], number: int) -> Finding:
    relation, facet = draw(st.sampled_from(RELATIONS)), draw(st.sampled_from(FACETS))
    sides = tuple(
        Side(
            f"{draw(WORDS)}{place}",
            1,
            tuple(
                draw(mentions(among, 100 * number + 10 * place + at)) for at in range(draw(st.integers(1, 2)))
            ),
        )
        for place in range(1 if relation == "agree" else 2)
    )
    decision = draw(st.none() | st.sampled_from([CONFIRMED, DISMISSED]))
    between = draw(st.sampled_from(["sources", "speakers"]))
    return Finding(f"f{number}", relation, facet, draw(WORDS), between, 0.5, (draw(WORDS),), sides, decision)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Small reports whose texts, names and words are made of letters that forms have to escape."""
    made = draw(st.lists(articles(), min_size=1, max_size=3))
    among = tuple(replace(article, id=f"a{n}", path=f"{article.path}{n}") for n, article in enumerate(made))
    found = tuple(draw(findings(among, n)) for n in range(draw(st.integers(0, 3))))
    first = among[0]
    lone = Claim(
        "lone", first.id, 0, 1, first.text[:1], "event", None, "a", (), speaker=draw(st.none() | WORDS)
    )
    problems = (Problem(draw(WORDS), draw(WORDS)),)
    return Report(among, (lone,), found, problems=problems)


@pytest.mark.parametrize("name", formats.FORMATS)
@given(report=reports())
@settings(deadline=None, max_examples=40)
def test_every_form_holds_what_it_promises(name: str, report: Report) -> None:
    text = formats.render(report, name, look())
    assert text == formats.render(report, name, look())
    CHECKS.get(name, lambda *_: None)(text, report)


@pytest.mark.parametrize("name", formats.FORMATS)
@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_every_form_takes_every_report(report: Report, name: str, lang: str) -> None:
    decision = decided(report, CONFIRMED)
    for sample in (report, decision, decided(report, DISMISSED), Report((), (), ())):
        text = formats.render(sample, name, look(lang, long=True))
        CHECKS.get(name, lambda *_: None)(text, sample)


def test_every_form_for_programs_is_checked() -> None:
    assert {name for name, form in formats.FORMATS.items() if not form.for_people} - {"html"} <= set(CHECKS)
    assert set(formats.EXPORTS) <= set(formats.FORMATS)
    assert options.RELATIONS == RELATIONS


@pytest.mark.parametrize("name", formats.FORMATS)
def test_a_file_name_tells_its_form(name: str) -> None:
    for suffix in formats.FORMATS[name].suffixes:
        assert formats.format_of_name(f"Report{suffix.upper()}") == name
    assert formats.format_of_name("report.xyz") is None


def test_csv_is_guarded_quoted_and_marked_on_request(report: Report) -> None:
    side = replace(report.findings[0].sides[0], value='=1+"2"\n,3')
    text = csv_report.render(replace(report, findings=(make_finding("agree", side),)), byte_order_mark=True)
    assert text.startswith("\ufefffinding,")
    assert '"\'=1+""2""\n,3"' in text
    head, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert [row[head.index("source")] for row in rows] == ["Báo Bến", "Báo Bến"]
    assert text.count("\r\n") == 3


@pytest.mark.parametrize(
    "cell", ["=1", "+1", "-1", "@a", "\t1", "\r", "\n1", " =1", "\uff1d1", "\u200b=1", "'a"]
)
def test_cells_like_formulas_get_an_apostrophe_that_can_be_taken_back(cell: str) -> None:
    assert csv_report.guarded(cell) == f"'{cell}"
    assert csv_report.unguarded(csv_report.guarded(cell)) == cell


@pytest.mark.parametrize("edge", [";", "; ", "|", "\t", "\n", "\r\n", "\u2028", "; \u200b", "\x0b"])
@pytest.mark.parametrize("formula", ["=1", "-1+1", "@SUM(1)", "\uff0b1", "\uff20a", "'=1"])
def test_no_other_program_begins_a_cell_with_a_formula(edge: str, formula: str) -> None:
    cell = f"tăng{edge}{formula}"
    shown = csv_report.guarded(cell)
    for part in re.split("[;|\t\n\r\u2028\x0b]", shown):
        assert not part.lstrip("\u200b ").startswith(("=", "-", "@", "\uff0b", "\uff20")), shown
    assert csv_report.unguarded(shown) == cell


@given(st.one_of(st.text(), st.text(alphabet=";|\t\r\n ='-@\uff1da,\u200b\u2028")))
def test_guarding_can_always_be_taken_back(cell: str) -> None:
    assert csv_report.unguarded(csv_report.guarded(cell)) == cell


@pytest.mark.parametrize(
    ("relation", "between", "level"),
    [
        ("conflict", "sources", "error"),
        ("conflict", "speakers", "warning"),
        ("update", "sources", "note"),
        ("refine", "speakers", "note"),
        ("agree", "sources", "none"),
    ],
)
def test_sarif_levels(report: Report, relation: str, between: str, level: str) -> None:
    finding = replace(report.findings[1], relation=relation, between=between)
    result = sarif.log_record(replace(report, findings=(finding,)), EN, {})["runs"][0]["results"][0]
    assert result["level"] == level
    assert result["kind"] == ("pass" if relation == "agree" else "fail")
    assert len(result["relatedLocations"]) == 3


def test_sarif_suppresses_what_a_person_dismissed(report: Report) -> None:
    for decision, suppressed in ((DISMISSED, True), (CONFIRMED, False)):
        results = sarif.log_record(decided(report, decision), EN, {})["runs"][0]["results"]
        assert ["suppressions" in result for result in results] == [suppressed, suppressed]


def test_sarif_says_what_could_not_be_read(report: Report) -> None:
    invocation = sarif.log_record(report, EN, {})["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "seeds/hong.txt: empty"


def test_the_official_schema_of_sarif_is_met(report: Report) -> None:
    official = official_sarif()
    if official is None:
        pytest.skip("VERIFY_SARIF_SCHEMA names no schema, and no package carries one")
    official.validate(json.loads(sarif.render(decided(report, DISMISSED), EN)))


FRONT = "---\ntitle: a\nsource: báo\n---\n"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("front", ["", FRONT])
@given(report=reports())
@settings(deadline=None, max_examples=30)
def test_regions_show_the_quotes_in_the_files(line_end: str, front: str, report: Report) -> None:
    files = {a.id: (front + a.text).replace("\n", line_end) for a in report.articles}
    text = sarif.render(report, EN, files)
    regions_fit(text, report, files)
    artifacts = json.loads(text)["runs"][0]["artifacts"]
    assert {artifact["properties"]["regionsIn"] for artifact in artifacts} == {"file"}


@pytest.mark.parametrize("file", [None, "something else", "a\u0323 b\rc"])
def test_regions_refer_to_the_text_where_the_file_has_another(file: str | None) -> None:
    article = make_article("a.txt", "ạ b\nc")
    placing = placing_of(article.text, file)
    assert placing.origin == "text"
    assert placing.region(4, 5) == {
        "startLine": 2,
        "startColumn": 1,
        "endLine": 2,
        "endColumn": 2,
        "charOffset": 4,
        "charLength": 1,
    }
    report = Report((article,), (), ())
    artifact = sarif.log_record(report, EN, {article.id: file} if file else {})["runs"][0]["artifacts"][0]
    assert artifact["contents"]["text"] == article.text


def test_line_ends_of_both_kinds_are_counted() -> None:
    file = "---\r\na: b\n---\r\nmột\r\nhai\nba\r\n"
    text = "một\nhai\nba\n"
    placing = placing_of(text, file)
    for word in ("một", "hai", "ba"):
        region = placing.region(text.index(word), text.index(word) + len(word))
        assert file[region["charOffset"] :].startswith(word)
        assert region["startColumn"] == 1


def test_annotations_of_a_finding_are_linked(report: Report) -> None:
    agree, conflict = report.findings
    items = list(annotation.mention_annotations(report, EN))
    assert len({item["id"] for item in items}) == len(items) == 5
    links_of = [[b["source"] for b in item["body"] if b["type"] == "SpecificResource"] for item in items]
    assert [len(found) for found in links_of] == [0, 1, 1, 2, 1]
    assert items[4]["target"]["source"] == "https://song.example/pha"
    assert items[0]["target"]["source"] == "seeds/pha.txt"
    assert agree.id != conflict.id


def test_schemaorg_reviews_only_what_a_person_confirmed(report: Report) -> None:
    for decision, count in (
        (None, 0),
        (DISMISSED, 0),
        (replace(CONFIRMED, verdict="unsure"), 0),
        (CONFIRMED, 2),
    ):
        sample = decided(report, decision) if decision else report
        graph = schemaorg.graph_record(sample, EN)["@graph"]
        assert sum(node["@type"] == "ClaimReview" for node in graph) == count


def test_schemaorg_first_appearance_only_where_dates_tell_it(report: Report) -> None:
    first, second, third = report.articles
    assert schemaorg.first_of((first, second)) == second
    assert schemaorg.first_of((first, second, third)) is None
    assert schemaorg.first_of((first, replace(second, published=first.published))) is None


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVa\tScRiPt:alert(1)//https://a.example",
        "data:text/html,a",
        "https://a@b.example/",
        "https://[::1",
        "https://",
        "https://a.example/%zz",
        "https://a.example/ b",
        "https://a.example/\u202e",
        "//a.example/",
    ],
)
def test_what_is_no_plain_web_address_is_no_link(url: str | None) -> None:
    assert links.web_address(url) is None


def test_identifiers_come_from_content() -> None:
    assert links.guid("a", "b") == links.guid("a", "b") != links.guid("ab")
    assert links.guid("\ud800")
    assert links.path_reference("C:\\a b") == "C%3A/a%20b"


@pytest.mark.parametrize("name", formats.FORMATS)
def test_every_form_and_column_is_documented(name: str) -> None:
    page = (Path(__file__).parent.parent / "docs/formats.md").read_text("utf-8")
    suffixes = ", ".join(f"`{suffix}`" for suffix in formats.FORMATS[name].suffixes)
    assert f"| `{name}` | {suffixes} |" in page
    csv_section = page.split("\n## CSV", 1)[1].split("\n## ", 1)[0]
    assert [column for column in csv_report.COLUMNS if f"`{column}`" not in csv_section] == []
    types = page.split("\n## JSON Lines", 1)[1].split("\n## ", 1)[0]
    assert [kind for kind in jsonl.TYPES.values() if f"`{kind}`" not in types] == []
