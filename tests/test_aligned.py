"""Local differences of two clauses: another name, thing, doer or act between like words."""

from __future__ import annotations

from itertools import product

import pytest
from conftest import make_article

from verify import extract_claims
from verify.contrasts.aligned import aligned_contrast
from verify.match.units import Unit, units_of

DIFFERENCES = [
    (
        "Theo Reuters, tàu Lady Harmonia mang cờ Panama bị tấn công vào sáng 9/5.",
        "Hải quân châu Âu cho biết tàu Lady Harmonia mang cờ Liberia bị tấn công vào sáng 9/5.",
        "vi",
        ("entity", {"Panama", "Liberia"}),
    ),
    (
        "Six of the injured, all with serious burns, were flown to a hospital in Houston.",
        "Six others with serious burns were flown to a hospital in Galveston.",
        "en",
        ("entity", {"Houston", "Galveston"}),
    ),
    (
        "She billed taxpayers for a chartered helicopter that took her to a golf tournament.",
        "The minister was brought down by a chartered plane that took her to a golf tournament.",
        "en",
        ("entity", {"helicopter", "plane"}),
    ),
    (
        "Support for the party slipped two points to 34 per cent in the survey.",
        "The survey showed support for the party rising two points to 34 per cent.",
        "en",
        ("polarity", {"slipped", "rising"}),
    ),
    (
        "Hàng chục người dân đã phá cửa kính xe khách đưa các nạn nhân ra ngoài.",
        "Lính cứu hỏa phải dùng kìm phá cửa kính xe khách đưa các nạn nhân ra ngoài.",
        "vi",
        ("role", {"người dân", "Lính cứu hỏa"}),
    ),
    (
        "Bức tranh là tác phẩm đắt giá nhất của bảo tàng Verhaegen.",
        "Bức tranh là tác phẩm đắt giá thứ ba của bảo tàng Verhaegen.",
        "vi",
        ("number", {"giá", "thứ ba"}),
    ),
    # Things of a row by their numbers; a name and the end of it.
    (
        "Nhóm người kéo đến căn hộ của Trần Ngọc Diễm Hà trên tầng 14 chung cư Hoàng Yến.",
        "Họ kéo đến căn hộ của Diễm Hà trên tầng 17 chung cư Hoàng Yến để nói chuyện.",
        "vi",
        ("entity", {"tầng 14", "tầng 17"}),
    ),
    (
        "The suspect was found hiding in room 214 of the Lakeside Motel, the sheriff said.",
        "Deputies said the suspect was found hiding in room 241 of the Lakeside Motel.",
        "en",
        ("entity", {"room 214", "room 241"}),
    ),
    # Titles before names are of their bearers.
    (
        "Công tố viên Rolando Meza cho biết người ra lệnh nghe lén là Bộ trưởng Nội vụ Ramiro Escalante.",
        "Công tố viên Rolando Meza cho biết người ra lệnh nghe lén là Giám đốc Cơ quan Tình báo Hector Vallejos.",
        "vi",
        ("entity", {"Ramiro Escalante", "Hector Vallejos"}),
    ),
    # Names of which no sort is known, behind words that say where; names that share a word.
    (
        "The speech was read by Anna Novak, a maths teacher from New Dover, at noon.",
        "It was read out by Anna Novak, a maths teacher from New Salem, through a horn.",
        "en",
        ("entity", {"New Dover", "New Salem"}),
    ),
    (
        "Tàu cá đang thả lưới thì bị tàu tuần tra Río Tumbes của Peru áp sát.",
        "Tàu của ông đang thả lưới thì bị tàu tuần tra Río Piura của Peru đuổi theo.",
        "vi",
        ("entity", {"Río Tumbes", "Río Piura"}),
    ),
    # Things of one closed sort: dishes, and means beside words and a figure in another order.
    (
        "Theo kết luận ban đầu của đoàn kiểm tra, nguyên nhân nghi do món chả cá.",
        "Theo kết luận ban đầu của đoàn kiểm tra, nguyên nhân nghi do món thịt gà.",
        "vi",
        ("entity", {"chả cá", "thịt gà"}),
    ),
    (
        "He was undone by a chartered plane that flew him to a golf final and cost voters $4,860.",
        "He billed voters $4,860 for a chartered helicopter that carried him to a golf final.",
        "en",
        ("entity", {"plane", "helicopter"}),
    ),
]
ALIKE = [
    # Both places may be so: the one lies in the other.
    ("He was born in the city of Springfield in Ohio.", "He was born in the city of Springfield in Clark County.", "en"),
    # The same name in a longer form.
    ("The deal was signed by Anna Novak in Vienna on Monday.", "The deal was signed by Novak in Vienna on Monday.", "en"),
    # Two figures: two events.
    ("The bank lent 5 million dollars to a firm in Houston.", "The bank lent 9 million dollars to a firm in Dallas.", "en"),
    # A police officer is one of the police.
    ("Cảnh sát đã phá cửa kính xe khách đưa nạn nhân ra.", "Cảnh sát giao thông đã phá cửa kính xe khách đưa nạn nhân ra.", "vi"),
    # Both things are told of.
    ("The fire in the kitchen began at the pump near the door.", "The fire in the kitchen began at the valve near the pump.", "en"),
    # Another room for another purpose.
    ("The guests were moved to room 12 of the Lakeside Motel.", "The owner lives in room 21 above the bar of the motel.", "en"),
    # One place in another.
    ("The team met reporters in the town hall at noon in London.", "The team met reporters in the town hall at noon in North London.", "en"),
    # Of one limb the other is no part that the clause counts.
    ("He was treated for a cut on his arm in the camp near Dover.", "He was treated for a cut on his arm and knee in the camp near Dover.", "en"),
    # A negation of something else.
    ("Tàu không phát tín hiệu nào trước khi chìm.", "Tàu chìm trước khi lực lượng cứu hộ đến nơi.", "vi"),
]  # fmt: skip


def units(a: str, b: str, lang: str) -> list[tuple[Unit, Unit]]:
    """The pairs of clauses of two texts."""
    articles = [make_article(name, text, lang=lang) for text, name in ((a, "a.txt"), (b, "b.txt"))]
    found = units_of(articles, {x.id: extract_claims(x) for x in articles})
    return list(product([u for u in found if u.article == 0], [u for u in found if u.article == 1]))


@pytest.mark.parametrize(("a", "b", "lang", "expected"), DIFFERENCES)
def test_what_differs_between_like_words_is_found_from_either_side(
    a: str, b: str, lang: str, expected: tuple[str, set[str]]
) -> None:
    for pairs in (units(a, b, lang), units(b, a, lang)):
        found = [c for c in (aligned_contrast(x, y) for x, y in pairs) if c]
        assert [(c.facet, {m.text for m in c.marks or ()}) for c in found] == [expected]


@pytest.mark.parametrize(("a", "b", "lang"), ALIKE)
def test_what_may_be_one_is_not_opposed(a: str, b: str, lang: str) -> None:
    for pairs in (units(a, b, lang), units(b, a, lang)):
        assert [c for c in (aligned_contrast(x, y) for x, y in pairs) if c] == []


def test_a_name_that_both_articles_know_is_not_opposed() -> None:
    text = "Theo Reuters, tàu Lady Harmonia mang cờ {} bị tấn công vào sáng 9/5. Tàu từng mang cờ {}."
    pairs = units(text.format("Panama", "Liberia"), text.format("Liberia", "Panama"), "vi")
    assert [c for c in (aligned_contrast(x, y) for x, y in pairs) if c] == []


def test_what_one_clause_negates_the_other_says() -> None:
    a = "Điện thoại này không có khả năng chống nước như máy của đối thủ."
    b = "Điện thoại này có khả năng chống nước theo chuẩn quốc tế."
    found = [c for c in (aligned_contrast(x, y) for x, y in units(a, b, "vi")) if c]
    assert [c.facet for c in found] == ["polarity"]
