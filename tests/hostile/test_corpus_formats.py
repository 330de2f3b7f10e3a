"""The hostile corpus through every form of a report: as texts, quotes, values, titles, sources, addresses and paths.

A report is made of each string directly, so that every field meets every string; then articles that hold them are
read, compared and written as the command line does.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from corpus import LONG_CHARS, hostile_articles, hostile_strings

sys.path.insert(0, str(Path(__file__).parent.parent))

from format_checks import CHECKS

from verify.gather import gather_claims
from verify.model import Article, Claim, Decision, Finding, Mention, Problem, Report, Side, Span, Unjudged
from verify.pipeline import compare_articles
from verify.readers import load_all
from verify.reports import formats
from verify.reports.labels import labels
from verify.reports.terminal import Screen
from verify.text.normalise import normalise

FORMS = sorted(formats.FORMATS)
STRINGS = [pytest.param(text, id=label) for label, text in hostile_strings()]


def look(colour: bool = False) -> formats.Look:
    return formats.Look(Screen(80, colour, labels("vi")), long=True, everything=True, byte_order_mark=False)


def hostile_report(text: str) -> Report:
    """Two articles, a conflict and an agreement in which every field that can hold words holds `text`."""
    body = normalise(f"Mở đầu {text} giữa\n{text}\nkết")
    quote = normalise(text) or "giữa"
    starts = [body.index(quote), body.rindex(quote)]
    made = tuple(
        Article(
            f"a{n}", f"{text}{n}", body, _digest(body), text, text, text, date(2024, 5, n), "metadata", "vi"
        )
        for n in (1, 2)
    )
    mentions = [
        Mention(f"c{n}", f"a{n}", at, at + len(quote), quote, Span(at, at + 1))
        for n, at in zip((1, 2), starts, strict=True)
    ]
    claims = tuple(
        Claim(m.claim, m.article, m.start, m.end, m.quote, "event", text, text, (), text, text)
        for m in mentions
    )
    lone = Claim("lone", "a1", 0, 6, body[:6], "attribute", text, text, (), text)
    decision = Decision("confirm", text, "2024-05-04", text)
    findings = tuple(
        Finding(f"f{n}", relation, "entity", text, "speakers", 0.5, (text,), sides, decision)
        for n, (relation, sides) in enumerate(
            [
                ("conflict", tuple(Side(f"{text}{m.claim}", 1, (m,)) for m in mentions)),
                ("agree", (Side(text, 2, tuple(mentions)),)),
            ]
        )
    )
    unjudged = (Unjudged(text, tuple(mentions)),)
    return Report(made, (*claims, lone), findings, unjudged, (Problem(text, text, 1),))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@pytest.mark.parametrize("text", STRINGS)
@pytest.mark.parametrize("form", FORMS)
def test_no_form_obeys_a_hostile_string(form: str, text: str) -> None:
    report = hostile_report(text)
    shown = formats.render(report, form, look())
    CHECKS.get(form, lambda *_: None)(shown, report)


@pytest.mark.parametrize("text", [param for param in STRINGS if len(str(param.values[0])) < LONG_CHARS // 2])
def test_cards_in_colour_hold_no_control_but_their_own(text: str) -> None:
    shown = formats.render(hostile_report(text), "table", look(colour=True))
    assert "\x1b" not in re.sub("\x1b\\[(?:[0-9]{1,2})m", "", shown)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, dict[str, str]]:
    """Hostile articles, read and compared, and their files as stored: all front matter, each third of the texts."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, (label, text) in enumerate(hostile_articles()):
        if len(text) < 2_000 and (number % 3 == 0 or not label.startswith("body_")):
            (folder / f"{label}.txt").write_bytes(text.encode("utf-8"))
    articles, problems = load_all([folder])
    gathered = gather_claims(articles, {})
    report = compare_articles(
        gathered.articles, problems=(*problems, *gathered.problems), claims=gathered.claims
    )
    return report, {a.id: Path(a.path).read_bytes().decode("utf-8-sig") for a in report.articles}


@pytest.mark.parametrize("form", FORMS)
def test_hostile_articles_reach_no_form(form: str, read: tuple[Report, dict[str, str]]) -> None:
    report, files = read
    assert len(report.articles) >= 60
    assert report.findings
    shown = formats.render(report, form, formats.Look(Screen(80, False, labels("en")), files=files))
    CHECKS.get(form, lambda *_: None)(shown, report)
