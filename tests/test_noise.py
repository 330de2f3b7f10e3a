"""What is no finding: "a" as a count, a name that the other has without capitals, what opposite statements share."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import make_article

from verify.model import Finding
from verify.pipeline import compare_articles

DAY = date(2024, 5, 4)


def findings(lang: str, *texts: str) -> list[Finding]:
    articles = [make_article(f"{n}.txt", text, lang=lang, published=DAY) for n, text in enumerate(texts)]
    return list(compare_articles(articles).findings)


@pytest.mark.parametrize(
    ("lang", "a", "b", "count"),
    [
        (
            "vi",
            "Sáng 3/5, một xe khách lao xuống suối Hà Nang.",
            "Một xe khách đã lao xuống suối Hà Nang sáng 3/5.",
            "một",
        ),
        (
            "en",
            "One coach plunged into the Hale river on Friday.",
            "On Friday one coach plunged into the Hale river.",
            "one",
        ),
    ],
)
def test_one_in_words_is_no_count(lang: str, a: str, b: str, count: str) -> None:
    found = findings(lang, a, b)
    assert any(f.relation == "agree" for f in found)
    assert not [f for f in found if f.facet == "number" and count in f.sides[0].value.lower()]


def test_one_in_digits_is_a_count() -> None:
    found = findings("vi", "Vụ lật phà làm 1 người chết.", "Vụ lật phà khiến 1 người chết.")
    assert [f.sides[0].value for f in found if f.facet == "number"] == ["1"]


def test_a_name_in_lower_case_is_no_news() -> None:
    capitals = "Ba nạn nhân được đưa đi cấp cứu tại Bệnh viện Bỏng Trung ương ngay trong đêm."
    small = "Ba nạn nhân được đưa đi cấp cứu tại bệnh viện bỏng trung ương ngay trong đêm."
    other = "Ba nạn nhân được đưa đi cấp cứu tại nơi gần nhất ngay trong đêm."
    assert not [f for f in findings("vi", capitals, small) if f.facet == "entity"]
    assert [f.relation for f in findings("vi", capitals, other) if f.facet == "entity"] == ["refine"]


def test_opposite_statements_share_nothing_that_is_worth_telling() -> None:
    a, b = (
        f"“The council will {word}close the old harbour school before the holidays,” Mayor Dora Finch told reporters."
        for word in ("", "not ")
    )
    found = findings("en", a, b)
    opposed = [f for f in found if f.relation == "conflict" and f.facet == "polarity"]
    assert len(opposed) == 1
    claims = {m.claim for side in opposed[0].sides for m in side.mentions}
    others = [f for f in found if f is not opposed[0]]
    assert not [f for f in others if {m.claim for side in f.sides for m in side.mentions} == claims]


BEFORE = (
    "Vụ tai nạn làm tám người chết, mười hai người bị thương trên quốc lộ 1A. Tài xế bị tạm giữ. ",
    "Tám người chết và mười hai người bị thương trong vụ tai nạn ở quốc lộ 1A. Tài xế đã bị tạm giữ. ",
)


def conflicts(*sentences: str) -> list[tuple[str, ...]]:
    """The values of the conflicts between two articles on one accident that end with a sentence each."""
    texts = [before + sentence for before, sentence in zip(BEFORE, sentences, strict=True)]
    return [tuple(s.value for s in f.sides) for f in findings("vi", *texts) if f.relation == "conflict"]


def test_two_who_give_give_two_sums() -> None:
    state = "Ủy ban ATGT Quốc gia đã hỗ trợ mỗi gia đình có người tử vong 5 triệu đồng."
    town = "Ban ATGT tỉnh Kon Tum đã hỗ trợ mỗi gia đình có người tử vong 3 triệu đồng."
    other = "Ủy ban ATGT Quốc gia đã hỗ trợ mỗi gia đình có người tử vong 8 triệu đồng."
    assert conflicts(state, town) == []
    assert conflicts(state, other) == [("5 triệu đồng", "8 triệu đồng")]


def test_what_may_come_is_not_what_was_measured() -> None:
    measured = "Lượng mưa đo được tại Bát Xát trong đêm là 120 mm."
    assert conflicts(measured, "Lượng mưa tại Bát Xát trong đêm có thể tới 200 mm.") == []
    assert conflicts(measured, "Lượng mưa đo được tại Bát Xát trong đêm là 200 mm.") == [("120 mm", "200 mm")]


def test_who_speaks_on_two_days_says_two_things() -> None:
    first = "Sáng 2/5, Sở Y tế Quảng Bình cho biết đang phối hợp với công an làm rõ vụ nghi ngộ độc tại trường Phú Lương."
    second = "Chiều 3/5, bà Lê Thị Sen, Phó giám đốc Sở Y tế Quảng Bình, cho biết đã có kết quả xét nghiệm mẫu thức ăn trong vụ nghi ngộ độc tại trường Phú Lương."
    assert conflicts(first, second) == []


def test_one_day_without_a_year_is_one_day() -> None:
    a = "The actress was told to surrender by noon on May 29, and she did not appeal."
    b = "The actress has until noon on May 29 to surrender, and she will not appeal."
    assert not [f for f in findings("en", a, b) if f.relation == "conflict" and f.facet == "date"]


def test_at_least_five_says_nothing_of_forty() -> None:
    dead = "Vụ nổ khiến ít nhất 5 người thiệt mạng."
    assert not [f for f in findings("vi", dead, "Vụ nổ khiến 40 người thiệt mạng.") if f.relation == "refine"]
    near = findings("vi", dead, "Vụ nổ khiến 6 người thiệt mạng.")
    assert [f.relation for f in near if f.facet == "number"] == ["refine"]
