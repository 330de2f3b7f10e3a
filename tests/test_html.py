"""The HTML report: exact quotes, counts as in the JSON, a policy that fits, nothing that runs, the same bytes."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from html_samples import growing_report, hostile_report, large_report

from verify.config import Config
from verify.errors import ConfigError
from verify.model import RELATIONS, Report
from verify.reports import html, json_report, markdown
from verify.reports.formats import FORMATS
from verify.reports.labels import labels
from verify.reports.labels_html import html_labels
from verify.reports.reasons import reason

sys.path.insert(0, str(Path(__file__).parent / "hostile"))
from corpus import hostile_strings

# Long texts are the browser's matter; here each test would only repeat them.
STRINGS = [(label, text[:3_000]) for label, text in hostile_strings()]
VOID = {"meta", "input"}
# Elements of the page whose words are not those of articles.
BARE = {"style", "script"}


class Page(HTMLParser):
    """A strict reading of a page: nesting must be right; quotes, ids, links and counts are collected."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.quotes: list[tuple[dict[str, str], list[str]]] = []
        self.bare: dict[str, str] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        assert len(found) == len(attrs)
        self.tags.append((tag, found))
        if "data-start" in found:
            self.quotes.append((found, []))
        if tag not in VOID:
            self.open.append((tag, found))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] in BARE:
            self.bare[self.open[-1][0]] = self.bare.get(self.open[-1][0], "") + data
        if any("data-start" in attrs for _, attrs in self.open):
            self.quotes[-1][1].append(data)

    def having(self, name: str) -> list[dict[str, str]]:
        return [attrs for _, attrs in self.tags if name in attrs]


def page(report: Report, lang: str = "en", settings: Config | None = None) -> Page:
    return Page(html.render(report, lang, settings))


@pytest.fixture(scope="module")
def large() -> Report:
    return large_report(120)


def test_every_quote_is_the_text_at_its_place(report: Report, large: Report) -> None:
    for sample in (report, large, growing_report()):
        texts = {article.id: article.text for article in sample.articles}
        languages = {article.id: article.lang for article in sample.articles}
        quotes = page(sample).quotes
        assert len(quotes) >= sum(len(side.mentions) for finding in sample.findings for side in finding.sides)
        for place, parts in quotes:
            start, end = int(place["data-start"]), int(place["data-end"])
            assert "".join(parts) == texts[place["data-article"]][start:end]
            assert place["lang"] == languages[place["data-article"]]


def test_hostile_quotes_are_exact_but_for_what_html_cannot_hold() -> None:
    sample = hostile_report(STRINGS)
    texts = {article.id: article.text for article in sample.articles}
    for place, parts in page(sample).quotes:
        wanted = texts[place["data-article"]][int(place["data-start"]) : int(place["data-end"])]
        assert "".join(parts) == re.sub("[\x00\r\ud800-\udfff]", "\ufffd", wanted)


def test_hostile_text_makes_no_element_and_no_attribute() -> None:
    harmless, hostile = page(large_report(60)), page(hostile_report(STRINGS))
    assert {tag for tag, _ in hostile.tags} <= {tag for tag, _ in harmless.tags} | {"bdi", "circle"}
    names = {name for _, attrs in hostile.tags for name in attrs}
    assert not {
        name for name in names if name.startswith("on") or name in ("style", "src", "srcdoc", "action")
    }


def test_only_anchors_and_web_addresses_become_links() -> None:
    found = page(hostile_report(STRINGS))
    ids = {attrs["id"] for attrs in found.having("id")}
    for attrs in found.having("href"):
        href = attrs["href"]
        assert (
            href[1:] in ids if href.startswith("#") else re.match(r"https?://[A-Za-z0-9.:-]+(/|\?|#|$)", href)
        )
        assert href.startswith("#") or "noopener" in attrs["rel"]


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_ids_are_unique_and_every_anchor_leads_somewhere(large: Report, lang: str) -> None:
    found = page(large, lang)
    ids = Counter(attrs["id"] for attrs in found.having("id"))
    assert max(ids.values()) == 1
    for attrs in found.having("href"):
        assert not attrs["href"].startswith("#") or attrs["href"][1:] in ids
    for attrs in found.having("aria-labelledby"):
        assert attrs["aria-labelledby"] in ids
    assert found.tags[0] == ("html", {"lang": lang})


def test_counts_add_up_and_are_those_of_the_json(large: Report) -> None:
    record = json.loads(json_report.render(large))
    found = page(large)
    totals = {attrs["data-count"]: int(attrs["data-total"]) for attrs in found.having("data-count")}
    parts = {attrs["data-part"]: int(attrs["data-number"]) for attrs in found.having("data-part")}
    by_relation = Counter(finding["relation"] for finding in record["findings"])
    assert {relation: parts[relation] for relation in RELATIONS} == dict(by_relation)
    assert totals["findings"] == len(record["findings"]) == sum(by_relation.values())
    assert totals["findings"] == len(found.having("data-finding"))
    assert totals["claims"] == len(record["claims"]) == parts["shared"] + parts["alone"]
    assert totals["inputs"] == parts["articles"] + parts["unreadable"] == len(record["articles"]) + 1
    assert totals["not_compared"] == len(record["not_compared"])


def test_the_policy_names_the_hashes_of_the_one_style_and_script(report: Report) -> None:
    found = page(report)
    policy = next(a["content"] for a in found.having("content") if a.get("http-equiv"))
    for name in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(found.bare[name].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
        assert sum(tag == name for tag, _ in found.tags) == 1
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_same_bytes_and_no_clock(report: Report, large: Report) -> None:
    for sample in (report, large):
        assert html.render(sample, "vi") == html.render(replace(sample), "vi")
    turned = replace(large, articles=large.articles[::-1])
    assert html.render(turned, "vi") == html.render(large, "vi")


def test_none_found_is_not_not_run(report: Report) -> None:
    bare = replace(report, findings=())
    alone = replace(bare, articles=bare.articles[:1], claims=(), not_compared=(), origins=())
    words = html_labels("en")
    assert words["not_run"] not in html.render(bare)
    assert words["not_run"] in html.render(alone)
    assert "confidence of 0.70 or more" in html.render(bare, "en", Config(min_confidence=0.7))
    assert words["no_articles"] in html.render(Report((), (), ()))


def test_conflicts_that_a_person_dismissed_come_last(large: Report) -> None:
    states = [a["data-state"] for a in page(large).having("data-finding") if a["data-relation"] == "conflict"]
    assert "dismiss" in states
    assert states == sorted(states, key=lambda state: state == "dismiss")


def test_agreements_stand_by_their_origins(large: Report) -> None:
    text = html.render(large)
    places = [
        text.index(heading) for heading in ("3 independent origins", "2 independent origins", "1 origin:")
    ]
    assert places == sorted(places)


def test_a_growing_figure_is_a_plot_with_words(report: Report) -> None:
    text = html.render(growing_report(), "vi")
    assert text.count('class="point"') == 3
    assert "Con số theo thời gian: 10/10/2020 06:00: 10 người (Báo Bến 0); 11/10/2020 06:00: 11 người" in text
    assert 'class="point"' not in html.render(report)


def test_the_timeline_has_a_lane_a_source_and_says_what_it_shows() -> None:
    text = html.render(growing_report())
    assert text.count('class="lane') == 3
    assert "2020-10-09 – 2020-10-31" in text
    assert "2020-10-17 – …" in text
    assert text.count('class="bar open"') == 1


def test_words_are_the_same_in_both_languages() -> None:
    english, vietnamese = html_labels("en"), html_labels("vi")
    assert set(english.of) == set(vietnamese.of)
    for key in english.of:
        assert re.findall(r"\{\w+\}", english[key]) == re.findall(r"\{\w+\}", vietnamese[key]), key


def test_every_reason_of_the_example_is_told_in_vietnamese() -> None:
    record = json.loads((Path(__file__).parents[1] / "reports/consistency.json").read_text("utf-8"))
    told = {words for finding in record["findings"] for words in finding["reasons"]}
    assert told
    assert {words for words in told if reason(words, "vi")[1] != "vi"} == set()


def test_a_language_without_words_is_refused(report: Report) -> None:
    with pytest.raises(ConfigError, match="fr"):
        html.render(report, "fr")


def test_html_is_a_form_of_the_report() -> None:
    assert FORMATS["html"].suffixes == (".html", ".htm")


def test_notes_on_an_article_are_told(report: Report) -> None:
    note = "read as windows-1258; <b>2</b> invisible characters"
    first = replace(report.articles[0], notes=(note,))
    noted = replace(report, articles=(first, *report.articles[1:]))
    assert "&lt;b&gt;2&lt;/b&gt; invisible characters" in html.render(noted)
    assert "read as windows-1258; \\<b\\>2" in markdown.render(noted, labels("en"))
