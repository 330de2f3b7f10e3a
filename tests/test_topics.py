"""Topics: which articles are compared with each other."""

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import make_article
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify import compare_articles, extract_claims, load
from verify.copies import copied_pairs, run_numbers
from verify.model import Article, Claim
from verify.origins import credited_article
from verify.pipeline import FromMemory, joined_by
from verify.reports import json_report
from verify.topics import FEW_ARTICLES, MOST_ARTICLES, Signature, find_topics, signature_of
from verify.topics.grouping import linked
from verify.within import TopicInput, compare_topic

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"
needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="the shared gold stories are not here")
FEW = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
PLACES = ("Bình An", "Long Hải", "Tân Châu", "Sông Đốc", "Cửa Lò", "Đồ Sơn")
THEMES = (
    "Phà {p} chở {n} hành khách bị chìm sáng 3/5. Thuyền trưởng khai máy hỏng gần cửa biển {p}.",
    "Tòa án {p} phạt bị cáo {n} tháng tù vì buôn lậu gỗ. Luật sư xin giảm nhẹ hình phạt ở phiên xử {p}.",
    "Đội bóng {p} thắng trận chung kết trước {n} nghìn khán giả. Huấn luyện viên {p} khen thủ môn trẻ.",
    "Bão làm tốc mái {n} ngôi nhà ở {p}. Lũ quét cuốn trôi cầu treo, bộ đội giúp dân {p} sơ tán.",
    "Nhà máy dệt {p} tuyển {n} công nhân may xuất khẩu. Giám đốc {p} hứa thưởng Tết hai tháng lương.",
    "Trường học {p} đón {n} học sinh lớp một khai giảng. Hiệu trưởng {p} xây thêm thư viện sách.",
)
# Stories of other themes and places each.
DISTINCT = (0, 7, 14, 21, 28, 35)


def story(number: int, sources: int = 3) -> list[Article]:
    """Articles on one invented event, each with a sentence of its own."""
    text = THEMES[number % 6].format(p=PLACES[number // 6 % 6], n=number + 20)
    own = ("Trời mưa.", "Ảnh chụp từ xa.", "Tin nhận lúc trưa.", "Ai cũng mừng.")
    return [make_article(f"{number}-{n}.txt", f"{text} {own[n]}", source=f"Báo {n}") for n in range(sources)]


@cache
def signed(article: Article) -> Signature:
    return signature_of(article, extract_claims(article))


@cache
def gold() -> dict[str, tuple[Signature, ...]]:
    """The signatures of the gold articles by story."""
    return {
        folder.name: tuple(signed(load(path)) for path in sorted((folder / "articles").glob("*.txt")))
        for folder in sorted(path for path in GOLD.iterdir() if path.is_dir())
    }


def grouped(signatures: list[Signature]) -> set[frozenset[str]]:
    return {frozenset(topic.articles) for topic in find_topics(signatures)}


@needs_gold
def test_the_gold_stories_in_one_folder_are_told_apart() -> None:
    stories = {frozenset(s.article for s in found) for found in gold().values()}
    assert grouped([s for found in gold().values() for s in found]) == stories


@needs_gold
@FEW
@given(names=st.sets(st.sampled_from(sorted(p.name for p in GOLD.iterdir() if p.is_dir()) if GOLD.is_dir() else [""]), min_size=3))  # fmt: skip
def test_any_gold_stories_in_one_folder_are_told_apart(names: set[str]) -> None:
    together = [s for name in names for s in gold()[name]]
    if len(together) > FEW_ARTICLES:
        assert grouped(together) == {frozenset(s.article for s in gold()[name]) for name in names}


@needs_gold
def test_a_gold_story_alone_is_one_topic() -> None:
    assert len(gold()) > 15
    for found in gold().values():
        assert len(find_topics(found)) == 1


@FEW
@given(numbers=st.sets(st.integers(0, 35), min_size=1, max_size=8), seed=st.integers(0, 99))
def test_each_article_is_in_one_topic_whatever_the_order(numbers: set[int], seed: int) -> None:
    signatures = [signed(article) for number in numbers for article in story(number)]
    topics = find_topics(signatures)
    listed = [key for topic in topics for key in topic.articles]
    assert sorted(listed) == sorted(s.article for s in signatures)
    random.Random(seed).shuffle(signatures)
    assert find_topics(signatures) == topics


def test_a_few_articles_are_always_compared() -> None:
    articles = [
        make_article(f"{n}.txt", text) for n, text in enumerate(("Giá cà phê tăng.", "Tàu chìm.", "Mưa"))
    ]
    assert len(find_topics(map(signed, articles))) == 1
    assert find_topics([]) == ()


def test_copies_are_of_one_topic_though_one_is_much_longer() -> None:
    brief = story(0, 1)[0]
    others = " ".join(a.text for number in DISTINCT[1:] for a in story(number))
    longer = make_article("longer.txt", f"{others} {brief.text}")
    rest = [a for number in DISTINCT[1:] for a in story(number)]
    topics = grouped([signed(a) for a in (brief, longer, *rest)])
    assert any({brief.id, longer.id} <= topic for topic in topics)


def test_what_a_person_joined_is_of_one_topic() -> None:
    articles = [a for number in DISTINCT for a in story(number)]
    signatures = [signed(a) for a in articles]
    first, last = articles[0].id, articles[-1].id
    assert not any({first, last} <= topic for topic in grouped(signatures))
    joined = find_topics(signatures, [(first, last), (first, "no article")])
    assert any({first, last} <= set(topic.articles) for topic in joined)


def test_articles_in_two_languages_meet_by_names_and_figures() -> None:
    said = {
        "vi": "Đại tá Trần Ngọc Hiếu, 52 tuổi, Công an Kiên Giang, cho biết 147 người trên tàu Bình An Express chìm ngày 3/5/2024.",
        "en": "Colonel Tran Ngoc Hieu, 52, of Kien Giang police said 147 people were aboard the Binh An Express that sank on 3 May 2024.",
    }
    pair = [make_article(f"{lang}.txt", text, lang=lang) for lang, text in said.items()]
    rest = [a for number in DISTINCT for a in story(number)]
    assert frozenset(a.id for a in pair) in grouped([signed(a) for a in (*pair, *rest)])


def columns(pairs: list[tuple[int, int, float]]) -> tuple[Any, Any, Any]:
    """The pairs as arrays."""
    left, right, likeness = zip(*pairs, strict=True)
    return np.array(left), np.array(right), np.array(likeness)


def test_linkage_never_chains_and_joins_the_nearest_first() -> None:
    chain = [(0, 1, 0.9), (1, 2, 0.8), (2, 3, 0.9)]
    groups = {n: [n] for n in range(4)}
    assert sorted(sorted(g) for g in linked(groups, columns(chain), 0.5)) == [[0, 1], [2, 3]]


def test_a_topic_is_bounded() -> None:
    count = MOST_ARTICLES + 40
    pairs = [(a, b, 0.9) for a in range(count) for b in range(a + 1, count)]
    sizes = sorted(len(g) for g in linked({n: [n] for n in range(count)}, columns(pairs), 0.5))
    assert sum(sizes) == count
    assert sizes[-1] <= MOST_ARTICLES


@FEW
@given(
    texts=st.lists(st.text(alphabet="ab ", min_size=10, max_size=60), min_size=2, max_size=5),
)
def test_copies_are_found_as_by_comparing_all_pairs(texts: list[str]) -> None:
    words = [text.split() for text in texts]
    runs = [{tuple(w[i : i + 6]) for i in range(len(w) - 5)} for w in words]
    expected = {
        (a, b): len(runs[a] & runs[b]) / min(len(runs[a]), len(runs[b]))
        for a in range(len(runs))
        for b in range(a + 1, len(runs))
        if runs[a] and runs[b] and len(runs[a] & runs[b]) >= 0.3 * min(len(runs[a]), len(runs[b]))
    }
    assert {(a, b): part for a, b, part in copied_pairs([run_numbers(w) for w in words])} == expected


def claims_of(articles: list[Article]) -> dict[str, tuple[Claim, ...]]:
    return {a.id: extract_claims(a) for a in articles}


def test_findings_of_a_topic_depend_on_its_own_articles_alone() -> None:
    own, others = story(0), [a for number in DISTINCT[1:] for a in story(number)]
    alone = compare_articles(own)
    beside = compare_articles([*own, *others])
    ids = {a.id for a in own}
    assert alone.findings
    assert [f for f in beside.findings if f.sides[0].mentions[0].article in ids] == list(alone.findings)
    assert len({m.article for f in beside.findings for s in f.sides for m in s.mentions} - ids) > 3


def test_a_report_over_several_topics_is_the_same_for_any_order() -> None:
    articles = [a for number in DISTINCT for a in story(number)]
    first = json_report.render(compare_articles(articles))
    assert json_report.render(compare_articles(articles[::-1])) == first
    relations = [f.relation for f in compare_articles(articles).findings]
    order = ["conflict", "update", "refine", "agree"]
    assert relations == sorted(relations, key=order.index)


def test_what_a_topic_is_compared_from_is_only_its_own() -> None:
    from verify.constraints import NONE

    articles = [a for number in DISTINCT for a in story(number)]
    claims = claims_of(articles)
    fetch = FromMemory({a.id: a for a in articles}, claims, NONE)
    topics = find_topics(signature_of(a, claims[a.id]) for a in articles)
    inputs = [fetch(topic) for topic in topics]
    assert sorted(a.id for one in inputs for a in one.articles) == sorted(a.id for a in articles)
    assert all(set(one.claims) == {a.id for a in one.articles} for one in inputs)
    assert joined_by(NONE) == ()


def test_comparing_a_topic_twice_gives_the_same() -> None:
    own = sorted(story(0), key=lambda a: a.id)
    topic = TopicInput(tuple(own), claims_of(own))
    assert compare_topic(topic) == compare_topic(replace(topic))


def test_a_credit_means_the_last_article_of_the_outlet_before_it() -> None:
    day = date(2024, 5, 4)
    early, late, after = (
        make_article(f"{n}.txt", f"Tin {n}.", source="Báo Bến", published=day + timedelta(days=shift))
        for n, shift in enumerate((-3, -1, 2))
    )
    citing = make_article("citing.txt", "Theo Báo Bến, phà chìm.", source="Báo Sông", published=day)
    assert credited_article(citing, [after, late, early]) == late
    assert credited_article(citing, [after]) == after
    assert credited_article(early, [after, late, early]) == early
    assert credited_article(replace(citing, published=None), [after, late, early]) == early
    assert credited_article(citing, []) is None
