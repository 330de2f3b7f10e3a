"""The whole comparison on the example articles: what must hold whatever the articles say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify import compare_articles, compare_texts, extract_claims, load
from verify.model import Article, Claim, Report
from verify.reports import json_report

SEEDS = Path(__file__).parent.parent / "seeds"
# A comparison takes up to a second; few examples, the same ones in every run.
FEW = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
ARTICLES = tuple(load(path) for path in sorted(SEEDS.glob("*.txt")))
CLAIMS: dict[str, tuple[Claim, ...]] = {}


def compared(*articles: Article) -> Report:
    """The report; the claims of an article are extracted once for all tests."""
    for article in articles:
        if article.id not in CLAIMS:
            CLAIMS[article.id] = extract_claims(article)
    return compare_articles(articles, claims=CLAIMS)


def renamed(article: Article) -> Article:
    """The same text in another outlet."""
    return replace(article, id=f"copy-{article.id}", path="copy.txt", source="Another outlet")


def rendered(*articles: Article) -> str:
    return json_report.render(compared(*articles))


@FEW
@given(order=st.lists(st.sampled_from(ARTICLES), min_size=2, unique=True), random=st.randoms())
def test_the_order_of_articles_changes_nothing(order: list[Article], random: object) -> None:
    shuffled = list(order)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert rendered(*shuffled) == rendered(*order)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: Path(article.path).stem)
def test_an_article_under_another_name_raises_no_conflict(article: Article) -> None:
    report = compared(article, renamed(article))
    assert [finding for finding in report.findings if finding.relation in ("conflict", "update")] == []
    assert report.origins
    assert report.findings


def test_a_copy_beside_the_others_never_contradicts_its_original() -> None:
    original, again = ARTICLES[0], renamed(ARTICLES[0])
    conflicts = [f for f in compared(*ARTICLES, again).findings if f.relation == "conflict"]
    assert conflicts
    for finding in conflicts:
        assert {m.article for side in finding.sides for m in side.mentions} != {original.id, again.id}


def test_every_mention_is_an_exact_quote() -> None:
    report = compared(*ARTICLES)
    texts = {article.id: article.text for article in report.articles}
    claims = {claim.id for claim in report.claims}
    mentions = [m for f in report.findings for side in f.sides for m in side.mentions]
    mentions += [m for unjudged in report.not_compared for m in unjudged.mentions]
    assert len(mentions) > 100
    for mention in mentions:
        assert texts[mention.article][mention.start : mention.end] == mention.quote
        assert mention.mark is None or mention.start <= mention.mark.start < mention.mark.end <= mention.end
        assert mention.claim in claims


def test_every_finding_keeps_the_contract() -> None:
    findings = compared(*ARTICLES).findings
    assert len({finding.id for finding in findings}) == len(findings)
    for finding in findings:
        articles = {m.article for side in finding.sides for m in side.mentions}
        assert len(articles) > 1
        assert len(finding.sides) == 1 if finding.relation == "agree" else len(finding.sides) > 1
        assert 0 <= finding.confidence <= 1
        assert finding.reasons
        assert all(side.origins >= 1 for side in finding.sides)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_compare_is_no_finding(count: int) -> None:
    report = compared(*ARTICLES[:count])
    assert (len(report.articles), report.findings, report.not_compared) == (count, (), ())


QUOTES = sorted({claim.quote for article in ARTICLES[:4] for claim in extract_claims(article)})
DAYS = st.sampled_from([None, date(2019, 9, 18), date(2025, 9, 12)])


@settings(parent=FEW, max_examples=60)
@given(a=st.sampled_from(QUOTES), b=st.sampled_from(QUOTES), day_a=DAYS, day_b=DAYS)
def test_comparing_texts_is_symmetric(a: str, b: str, day_a: date | None, day_b: date | None) -> None:
    one = compare_texts(a, b, published_a=day_a, published_b=day_b)
    other = compare_texts(b, a, published_a=day_b, published_b=day_a)
    assert (one.relation, one.facet, one.score) == (other.relation, other.facet, other.score)


@settings(parent=FEW, max_examples=30)
@given(text=st.sampled_from(QUOTES), day=DAYS)
def test_a_text_never_contradicts_itself(text: str, day: date | None) -> None:
    assert compare_texts(text, text, published_a=day, published_b=day).relation in (
        "agree",
        "refine",
        "unrelated",
    )


@pytest.mark.parametrize(
    ("a", "b", "relation", "facet"),
    [
        ("Phà Bình An chở 41 người khi gặp nạn.", "Phà Bình An chở 45 người khi gặp nạn.", "conflict", "number"),
        ("Phà Bình An chìm năm 2008.", "Phà Bình An chìm năm 2007.", "conflict", "date"),
        ("Phà Bình An chở 41 người khi gặp nạn.", "Phà Bình An chở 41 người khi gặp nạn.", "agree", None),
        ("Phà Bình An chở 41 người khi gặp nạn.", "Giá cà phê tăng 3% trong tuần qua.", "unrelated", None),
    ],
)  # fmt: skip
def test_short_texts(a: str, b: str, relation: str, facet: str | None) -> None:
    found = compare_texts(a, b)
    assert found.relation == relation
    assert facet in (None, found.facet)
