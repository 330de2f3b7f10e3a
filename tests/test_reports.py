"""The reports: the contract of the JSON, what each sink must not obey, and counts that add up."""

import json
import re
from collections import Counter
from dataclasses import replace

import jsonschema
import pytest
from conftest import make_finding
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import ConfigError
from verify.model import RELATIONS, Decision, Finding, Mention, Report, Side, Span
from verify.reports import escape, json_report, markdown, selection, summary, terminal
from verify.reports.labels import REPORT_LANGUAGES, labels
from verify.reports.schema import schema

EN = labels("en")
NASTY = "x\x1b[31m\x07\u202ed\r\ny\u2066|`<b>[a](javascript:b)**c** \x9b1m"


def screen(width: int = 100, colour: bool = False, lang: str = "en") -> terminal.Screen:
    return terminal.Screen(width, colour, labels(lang))


def nasty_report(report: Report) -> Report:
    """The report with every text of an article replaced by one that attacks."""
    mention = Mention("c0", report.articles[0].id, 0, len(NASTY), NASTY, Span(0, 4))
    findings = tuple(
        Finding(
            relation,
            relation,
            "number",
            NASTY,
            "speakers",
            0.5,
            (NASTY,),
            (Side(NASTY + "!", 1, (mention,)),),
        )
        for relation in RELATIONS
    )
    articles = tuple(replace(article, source=NASTY, url=NASTY, path=NASTY) for article in report.articles)
    problems = tuple(replace(problem, where=NASTY, what=NASTY) for problem in report.problems)
    return replace(report, findings=findings, articles=articles, problems=problems)


def test_json_follows_its_schema(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    decided = replace(report.findings[0], decision=Decision("dismiss", "An", "2024-05-04", "rounded"))
    for sample in (report, Report((), (), ()), replace(report, findings=(decided,))):
        jsonschema.validate(json.loads(json_report.render(sample)), schema())


@pytest.mark.parametrize("part", ["articles", "claims", "findings"])
def test_schema_wants_every_key(report: Report, part: str) -> None:
    record = json.loads(json_report.render(report))
    optional = {"published_by", "kind", "credit"}
    for key in set(record[part][0]) - optional:
        broken = json.loads(json_report.render(report))
        del broken[part][0][key]
        with pytest.raises(jsonschema.ValidationError, match=key):
            jsonschema.validate(broken, schema())


def test_json_has_the_keys_of_the_contract(report: Report) -> None:
    record = json.loads(json_report.render(report))
    assert {"schema_version", "articles", "claims", "findings", "not_compared", "problems"} <= set(record)
    assert record["articles"][1]["published"] == "2024-05-02"
    assert record["articles"][2]["published"] is None
    mention = record["findings"][1]["sides"][0]["mentions"][0]
    texts = {article.id: article.text for article in report.articles}
    assert texts[mention["article"]][mention["start"] : mention["end"]] == mention["quote"]


def test_json_is_the_same_twice_readable_and_ends_its_line(report: Report) -> None:
    text = json_report.render(report)
    assert text == json_report.render(report)
    assert "Thuyền trưởng" in text
    assert text.endswith("}\n")


def test_json_hides_what_a_terminal_obeys_without_changing_it(report: Report) -> None:
    text = json_report.render(nasty_report(report))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066]", text)
    assert json.loads(text)["findings"][0]["question"] == NASTY


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_terminal_obeys_no_text_of_an_article(report: Report, long: bool, lang: str) -> None:
    text = terminal.render(nasty_report(report), screen(lang=lang), long=long)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066]", text)


@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_markdown_obeys_no_text_of_an_article(report: Report, lang: str) -> None:
    text = markdown.render(nasty_report(report), labels(lang))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066]", text)
    assert not re.search(r"(?<!\\)(`|<b|\[a)", text)
    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {5, 6}


def test_table_puts_conflicts_first_and_names_the_sources(report: Report) -> None:
    lines = terminal.render(report, screen(200)).split("\n")
    assert lines[2].startswith("conflict")
    assert "41: Báo Bến (pha.txt), Báo Bến (chep.txt)" in lines[2]
    assert "“Phà Bình An chở 41 người khi gặp nạn.”" in lines[3]
    assert "45: Báo Sông" in lines[4]
    assert "“Theo cảnh sát, phà Bình An chở 45 người.”" in lines[5]
    assert "(2 articles, 1 origin)" in "\n".join(lines)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_table_fits_the_screen(report: Report, width: int) -> None:
    wide = replace(report.findings[1], question="漢字" * 30 + " " + "a" * 300)
    text = terminal.render(replace(report, findings=(wide,)), screen(width))
    assert max(terminal._cells(line) for line in text.split("\n")[:-4]) <= max(width, 55)


def test_numbers_stay_as_they_are_written(report: Report) -> None:
    side = replace(report.findings[0].sides[0], value="007")
    text = terminal.render(replace(report, findings=(replace(report.findings[0], sides=(side,)),)), screen())
    assert "007: " in text


def test_cards_mark_the_value_and_give_its_place(report: Report) -> None:
    text = terminal.render(report, screen(), long=True)
    assert "Phà Bình An chở [41 người] khi gặp nạn." in text
    assert "Báo Sông, unknown, seeds/song.txt:0-40" in text
    assert "why: 41 and 45 are apart" in text
    assert "(number, confidence 0.90, f-conflict)" in text
    assert "the moment is unknown" in text


def test_colour_only_where_it_is_wanted(report: Report) -> None:
    assert "\x1b" not in terminal.render(report, screen(), long=True)
    assert "\x1b[31mconflict\x1b[0m" in terminal.render(report, screen(colour=True))
    assert "\x1b[1m[41 người]\x1b[0m" in terminal.render(report, screen(colour=True), long=True)


def test_summary_counts_add_up(report: Report) -> None:
    line = summary.summary_line(report, EN)
    assert line == (
        "3 articles, 4 claims: 1 conflict, 0 updates, 0 refinements, 1 agreement; 1 not compared; 1 problem"
    )
    found = re.findall(r"(\d+) (?:conflict|update|refine|agree)", line)
    assert sum(map(int, found)) == len(report.findings)


def test_unknown_dates_and_nothing_found_are_said(report: Report) -> None:
    empty = replace(report, findings=(), claims=(), not_compared=(), problems=())
    for text in (terminal.render(empty, screen()), markdown.render(empty, EN)):
        assert "publication date unknown: song.txt; nothing relative was resolved" in text
        assert "none found" in text


@pytest.mark.parametrize(("count", "said"), [(0, "no articles"), (1, "one article only")])
def test_nothing_to_compare_is_said(report: Report, count: int, said: str) -> None:
    few = Report(report.articles[:count], (), ())
    assert said in terminal.render(few, screen())
    assert said in markdown.render(few, EN)


def test_markdown_has_its_sections_and_bold_values(report: Report) -> None:
    text = markdown.render(report, EN)
    titles = re.findall(r"^## (.*)$", text, re.M)
    assert titles[:2] == ["Conflicts (1)", "Updates (0)"]
    assert "Resting on one source (1)" in titles
    assert "> Phà Bình An chở **41 người** khi gặp nạn." in text
    assert "| chep.txt | Báo Bến | 2024-05-03 (from the text) | 1 |  |" in text
    assert "<https://song.example/pha>" in text


def test_speakers_and_decisions_are_shown(report: Report) -> None:
    decision = Decision("dismiss", "An", "2024-05-04", "rounded")
    finding = replace(report.findings[1], between="speakers", decision=decision)
    decided = replace(report, findings=(finding,))
    for text in (terminal.render(decided, screen(400), everything=True), markdown.render(decided, EN)):
        assert "between speakers" in text
        assert "decided: dismiss" in text
    assert "dismissed, not shown: 1" in terminal.render(decided, screen(400))


def test_every_language_has_every_label() -> None:
    first, *others = (labels(lang) for lang in REPORT_LANGUAGES)
    for other in others:
        assert set(other.of) == set(first.of)
        assert set(other.counts) == set(first.counts)


def test_an_unknown_report_language_is_refused() -> None:
    with pytest.raises(ConfigError, match="no report language 'fr'"):
        labels("fr")


def test_markdown_at_the_start_of_a_line_is_text() -> None:
    assert escape.markdown("- a") == "\\- a"
    assert escape.markdown("12. a") == "12\\. a"
    assert escape.markdown("# a") == "\\# a"


def test_the_words_of_the_report_are_in_its_language(report: Report) -> None:
    side = replace(report.findings[0].sides[0], value="planned")
    finding = replace(report.findings[0], facet="modality", question="when: A: b", sides=(side,))
    asked = replace(report, findings=(finding, replace(finding, question="khác: c")))
    for text in (
        terminal.render(asked, screen(300, lang="vi")),
        terminal.render(asked, screen(lang="vi"), long=True),
    ):
        assert "Khi nào? A: b" in text
        assert "khác: c" in text
        assert "dự kiến" in text


def crowded(report: Report) -> Report:
    """The report with many findings of each relation, on values and on wording."""
    side = report.findings[0].sides[0]
    made = [
        replace(
            make_finding(relation, side, side), id=f"{relation}{facet}{n}", facet=facet, confidence=n / 100
        )
        for relation in RELATIONS
        for facet in ("date", "text")
        for n in range(80)
    ]
    return replace(report, findings=tuple(made), not_compared=report.not_compared * 80)


def test_an_overview_has_all_conflicts_and_updates_and_the_strongest_of_the_rest(report: Report) -> None:
    chosen = selection.overview(crowded(report))
    counts = Counter((finding.relation, finding.facet) for finding in chosen.shown)
    most = {"date": selection.TABLE_VALUES, "text": selection.TABLE_WORDINGS}
    for relation in RELATIONS:
        for facet, least in most.items():
            assert counts[relation, facet] == (80 if relation in ("conflict", "update") else least)
    left = 160 - sum(most.values())
    assert chosen.left_out == {"refine": left, "agree": left}
    strongest = next(f for f in chosen.shown if f.relation == "refine")
    assert strongest.confidence == 0.79
    assert selection.overview(crowded(report), everything=True).left_out == {}


@pytest.mark.parametrize("long", [False, True])
def test_the_terminal_says_what_it_leaves_out(report: Report, long: bool) -> None:
    text = terminal.render(crowded(report), screen(), long=long)
    assert "not shown: 145 agreements, 145 refinements (--all)" in text
    assert "160 conflicts, 160 updates, 160 refinements, 160 agreements" in text
    whole = terminal.render(crowded(report), screen(), long=long, everything=True)
    assert "not shown" not in whole
    assert len(whole) > len(text)


def test_markdown_has_all_values_and_the_strongest_wordings(report: Report) -> None:
    text = markdown.render(crowded(report), EN)
    assert text.count("\n### how many") == 80 * 5
    assert text.count("not shown: 20 refinements (the JSON report holds all)") == 1
    assert text.count("not shown: 20 agreements (the JSON report holds all)") == 1
    assert text.count("not shown: 20 not compared (the JSON report holds all)") == 1
    assert "not shown" not in markdown.render(crowded(report), EN, everything=True)


def test_agreements_with_more_origins_come_first(report: Report) -> None:
    sure, wide = report.findings[0], replace(report.findings[0], id="wide", confidence=0.3)
    wide = replace(wide, sides=(replace(wide.sides[0], origins=3),))
    assert summary.findings_of(replace(report, findings=(sure, wide)), "agree") == (wide, sure)


def test_wording_is_shown_by_a_short_quote_other_than_the_question(report: Report) -> None:
    mentions = tuple(
        replace(report.findings[0].sides[0].mentions[0], quote=quote)
        for quote in ("phà chở 41 người", "Trời mưa", "lúc gặp nạn phà chở 41 người" + " và hàng hóa" * 9)
    )
    side = Side(mentions[0].quote, 1, mentions)
    finding = replace(report.findings[0], facet="text", question=mentions[0].quote, sides=(side,))
    shown = summary.side_value(finding, side, EN)
    assert shown.startswith("“lúc gặp nạn phà chở 41 người và hàng")
    assert shown.endswith("…”")
    assert len(shown) <= summary.VALUE_CHARS + 3
    assert shown in terminal.render(replace(report, findings=(finding,)), screen(300))


def test_a_value_that_is_a_whole_clause_is_marked_as_a_quote(report: Report) -> None:
    side = report.findings[0].sides[0]
    whole = replace(side, value=side.mentions[0].quote)
    assert summary.side_value(report.findings[0], whole, EN) == f"“{whole.value}”"
    assert summary.side_value(report.findings[0], side, EN) == "41"
    assert not selection.is_on_clauses(report.findings[0])
    finding = replace(report.findings[0], relation="refine", sides=(side, whole))
    assert selection.is_on_clauses(finding)
    text = markdown.render(replace(report, findings=(finding,)), EN)
    assert (
        f"- 0.90 how many aboard phà Bình An (agree): 41 — Báo Bến (pha.txt), Báo Bến (chep.txt) / “{whole.value}”"
        in text
    )


def test_long_values_and_questions_are_cut(report: Report) -> None:
    side = replace(report.findings[0].sides[0], value="một " * 50)
    finding = replace(report.findings[0], question="khi nào " * 50, sides=(side,))
    text = terminal.render(replace(report, findings=(finding,)), screen(400))
    assert "một…: Báo" in text
    assert "nào…" in text


@given(
    before=st.text("ab ", max_size=60),
    value=st.text("x", min_size=1, max_size=9),
    after=st.text("cd ", max_size=60),
)
def test_an_excerpt_shows_the_value_and_keeps_to_its_length(before: str, value: str, after: str) -> None:
    quote = before + value + after
    mention = Mention("c", "a", 5, 5 + len(quote), quote, Span(5 + len(before), 5 + len(before) + len(value)))
    shown = summary.excerpt(mention, 30)
    assert value in shown
    assert len(shown) <= 32
    assert shown.strip("…") in quote
    assert len(quote) > 30 or shown == quote


def test_people_read_whole_clauses_where_the_contract_quotes_less(report: Report) -> None:
    side = report.findings[0].sides[0]
    first = side.mentions[0]
    short = replace(first, end=first.mark.end, quote=first.quote[: first.mark.end - first.start])
    finding = replace(report.findings[0], sides=(replace(side, mentions=(short, side.mentions[1])),))
    cut = replace(report, findings=(finding, report.findings[1]))
    assert '"quote": "Phà Bình An chở 41 người"' in json_report.render(cut)
    assert markdown.render(cut, EN) == markdown.render(report, EN)
    assert terminal.render(cut, screen(), long=True) == terminal.render(report, screen(), long=True)
