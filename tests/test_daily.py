"""What changes from day to day, and what is told of another event or another statement, is no conflict.

Each pair of texts stands beside one that is a conflict, so that a check that stops everything fails.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from conftest import make_article

from verify.model import Finding
from verify.pipeline import compare_articles

DAY = date(2024, 9, 6)


def findings(lang: str, *texts: str, apart: int = 0) -> list[Finding]:
    """What is found in articles that were published so many days after each other."""
    articles = [
        make_article(f"{n}.txt", text, lang=lang, published=DAY + timedelta(days=n * apart))
        for n, text in enumerate(texts)
    ]
    return list(compare_articles(articles).findings)


def relations(found: list[Finding], *facets: str) -> set[str]:
    return {f.relation for f in found if f.facet in facets}


MISSING = (
    "Bão số 3 đổ bộ Hải Phòng. Có 7 người mất tích trên biển. Nhiều cây đổ.",
    "Bão số 3 đổ bộ Hải Phòng. Còn 5 người mất tích trên biển. Nhiều cây đổ.",
)


def test_the_missing_may_become_fewer() -> None:
    assert relations(findings("vi", *MISSING, apart=1), "number") == {"update"}
    assert relations(findings("vi", *MISSING), "number") == {"conflict"}


def test_the_dead_may_not() -> None:
    texts = [text.replace("mất tích trên biển", "chết") for text in MISSING]
    assert relations(findings("vi", *texts, apart=1), "number") == {"conflict"}


def test_a_share_of_work_done_grows() -> None:
    texts = (
        "The Cedar Ridge fire was 10 percent contained on the lines.",
        "The Cedar Ridge fire was 25 percent contained on the lines.",
    )
    assert relations(findings("en", *texts, apart=1), "number") == {"update"}
    assert relations(findings("en", *texts), "number") == {"conflict"}


def test_a_storm_moves_on() -> None:
    texts = (
        "Bão số 3 di chuyển theo hướng Tây với vận tốc 15 km/h.",
        "Bão số 3 di chuyển theo hướng Tây với vận tốc 20 km/h.",
    )
    assert relations(findings("vi", *texts, apart=1), "number") == set()
    assert relations(findings("vi", *texts), "number") == {"conflict"}


def test_a_price_is_another_every_day() -> None:
    texts = (
        "Giá vàng miếng SJC sáng 6/9 được niêm yết ở mức 79,5 triệu đồng một lượng.",
        "Giá vàng miếng SJC sáng 8/9 được niêm yết ở mức 81,5 triệu đồng một lượng.",
    )
    assert "conflict" not in relations(findings("vi", *texts, apart=2), "number", "date")
    same_day = [text.replace("8/9", "6/9") for text in texts]
    assert "conflict" in relations(findings("vi", *same_day), "number")


def test_a_result_tells_one_match_from_another() -> None:
    first = "Tối 2/9, tuyển Việt Nam thắng Thái Lan 2-1 trong trận chung kết trên sân Việt Trì."
    second = "Tối 5/9, tuyển Việt Nam thắng Thái Lan {} trong trận chung kết trên sân Việt Trì."
    assert "conflict" not in relations(findings("vi", first, second.format("3-2")), "date")
    assert "conflict" in relations(findings("vi", first, second.format("2-1")), "date")


def test_figures_of_two_statements_meet_once() -> None:
    found = findings(
        "vi",
        "Theo bản án, bà Hạnh rút 304 tỷ đồng của Ngân hàng Phú Tân, gây thiệt hại 677 tỷ đồng cho ngân hàng.",
        "Bà Hạnh bị cáo buộc gây thiệt hại 498 tỷ đồng cho Ngân hàng Phú Tân.",
    )
    sides = [{side.value for side in f.sides} for f in found if f.relation == "conflict"]
    assert sides == [{"498 tỷ đồng", "677 tỷ đồng"}]


def test_other_labels_are_no_agreement() -> None:
    texts = (
        "Sức gió mạnh nhất vùng gần tâm bão mạnh cấp 16, giật trên cấp 17.",
        "Sức gió mạnh nhất vùng gần tâm bão mạnh cấp {}, giật trên cấp {}.",
    )
    assert "agree" not in relations(findings("vi", texts[0], texts[1].format(13, 15)), "text")
    assert "agree" in relations(findings("vi", texts[0], "Hiện " + texts[1].format(16, 17)), "text")


@pytest.mark.parametrize(
    ("lang", "said", "denied", "again"),
    [
        (
            "en",
            "Officials said a downed power line caused the fire.",
            "Investigators have ruled out a power line as the cause.",
            "Officials said that a downed power line had caused the fire.",
        ),
        (
            "vi",
            "Nguyên nhân vụ cháy là do chập điện ở tầng một.",
            "Cảnh sát loại trừ nguyên nhân chập điện ở tầng một.",
            "Nguyên nhân vụ cháy được xác định là do chập điện ở tầng một.",
        ),
    ],
)
def test_what_is_denied_is_not_agreed(lang: str, said: str, denied: str, again: str) -> None:
    assert "agree" not in relations(findings(lang, said, denied), "text")
    assert "agree" in relations(findings(lang, said, again), "text")


def test_a_stretch_of_years_does_not_say_when() -> None:
    found = findings(
        "vi",
        "Lúc 14h, bão số 3 mạnh nhất vùng biển Hải Phòng.",
        "Bão số 3 mạnh nhất vùng biển Hải Phòng trong 30 năm qua.",
    )
    assert not [f for f in found if {"14h", "30 năm qua"} <= {side.value for side in f.sides}]


def test_a_place_is_told_once() -> None:
    found = findings(
        "vi",
        "Tối 2/9, tuyển Việt Nam thắng Thái Lan 2-1 trên sân Việt Trì.",
        "Tối 2/9, tuyển Việt Nam thắng Thái Lan 2-1 trên sân Mỹ Đình.",
    )
    assert len([f for f in found if f.relation == "conflict"]) == 1


def test_two_words_for_one_act_are_no_conflict() -> None:
    found = findings(
        "en",
        "Linda Marsh won a second term on Tuesday, defeating Tom Okafor with 53 percent of the vote.",
        "Linda Marsh beat Tom Okafor with 53 percent of the vote on Tuesday.",
    )
    assert "conflict" not in {f.relation for f in found}


@pytest.mark.parametrize(
    ("lang", "one", "other", "left_open"),
    [
        (
            "en",
            "Tom Okafor conceded late on Tuesday.",
            "Tom Okafor refused to concede late on Tuesday.",
            "Aides of Tom Okafor did not say whether he had conceded late on Tuesday.",
        ),
        (
            "vi",
            "Luật sư cho biết bà Trương Mỹ Hạnh sẽ kháng cáo bản án.",
            "Bà Trương Mỹ Hạnh nói không kháng cáo bản án.",
            "Bà Trương Mỹ Hạnh chưa rõ có kháng cáo bản án hay không.",
        ),
    ],
)
def test_who_gives_in(lang: str, one: str, other: str, left_open: str) -> None:
    assert "conflict" in relations(findings(lang, one, other), "polarity")
    assert "conflict" not in relations(findings(lang, one, left_open), "polarity")


def test_a_demand_has_a_day_of_its_own() -> None:
    found = findings(
        "en",
        "Linda Marsh beat Tom Okafor in the mayoral election on Tuesday.",
        "Tom Okafor on Thursday asked for a recount of the mayoral election that he lost to Linda Marsh.",
    )
    assert "conflict" not in relations(found, "date")


def test_what_grew_is_an_update() -> None:
    texts = (
        "Có 119 người tiếp xúc gần với bệnh nhân bạch hầu ở Kỳ Sơn.",
        "Số người tiếp xúc gần với bệnh nhân bạch hầu ở Kỳ Sơn {} 131 người.",
    )
    assert relations(findings("vi", texts[0], texts[1].format("tăng lên"), apart=2), "number") == {"update"}


def test_cases_of_a_year_are_not_one_event() -> None:
    found = findings(
        "vi",
        "Bệnh nhân 18 tuổi ở Kỳ Sơn tử vong ngày 5/9 do bệnh bạch hầu.",
        "Năm 2023, cả nước có 57 ca bạch hầu, 7 ca tử vong. Ca tử vong mới ở Kỳ Sơn là một nữ sinh.",
    )
    assert "conflict" not in relations(found, "date")


def test_a_figure_of_old_that_both_give_is_not_set_against_a_plan() -> None:
    plan = "Corvane to cut {} jobs. The company, based in Austin, had 72,000 employees in June."
    told = f"{plan.format('3,600')} Corvane laid off 21,000 people in 2021 and 2022."
    of_old = "Corvane cut 21,000 jobs in 2021 and 2022. Ellison said the company would fill the posts again."
    assert "conflict" not in relations(findings("en", told, of_old), "number")
    assert "conflict" in relations(findings("en", told, plan.format("3,900")), "number")


def test_a_term_of_years_does_not_say_when() -> None:
    found = findings(
        "vi",
        "Chiều 5/9, Quốc hội bầu ông Lương Cường làm Chủ tịch nước.",
        "Quốc hội bầu ông Lương Cường làm Chủ tịch nước nhiệm kỳ 2021-2026.",
    )
    assert not [f for f in found if "2021-2026" in {side.value for side in f.sides}]
