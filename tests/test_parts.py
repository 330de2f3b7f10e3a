"""Who and what has one part in a story: what has to be a conflict, and what must not look like one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import make_scenes as scenes
from hypothesis import given
from hypothesis import strategies as st

from verify.judge import Outcome
from verify.parts.causes import cause_outcomes, causes_of
from verify.parts.doers import doer_outcomes, told_by
from verify.parts.named import named_outcomes
from verify.parts.offices import office_outcomes, offices_in
from verify.parts.scenes import Scene
from verify.parts.things import thing_outcomes, things_of
from verify.pipeline import compare_articles
from verify.readers import load_all
from verify.reports.reasons import reason

Compare = Callable[[Scene, Scene], list[Outcome]]


def doers(a: Scene, b: Scene) -> list[Outcome]:
    links = {(u.claim.id, v.claim.id): 0.95 for u in a.units for v in b.units}
    return list(doer_outcomes(told_by(a), told_by(b), links))


def offices(a: Scene, b: Scene) -> list[Outcome]:
    return list(office_outcomes(offices_in(a), offices_in(b)))


def things(a: Scene, b: Scene) -> list[Outcome]:
    return list(thing_outcomes(*(things_of(s, told_by(s).deeds) for s in (a, b))))


def causes(a: Scene, b: Scene) -> list[Outcome]:
    return list(cause_outcomes(causes_of(a), causes_of(b)))


def named(a: Scene, b: Scene) -> list[Outcome]:
    return list(named_outcomes(a, b, [(u, v, 0.9) for u in a.units for v in b.units]))


ALL: Sequence[Compare] = (doers, offices, things, causes, named)

CONFLICTS: list[tuple[Compare, str, str, str]] = [
    # who caught somebody
    (
        doers,
        "vi",
        "Anh Lê Văn Hùng, 40 tuổi, bảo vệ chợ, kể lại. Anh đã quật ngã Trần Văn Tý ngay tại cổng.",
        "Rạng sáng, các trinh sát ập tới khống chế Trần Văn Tý.",
    ),
    (
        doers,
        "vi",
        "Nghi phạm Trần Văn Tý bị hiệp sĩ khống chế ở ngã tư.",
        "Lực lượng công an đã bắt gọn Trần Văn Tý.",
    ),
    (
        doers,
        "vi",
        "Bộ đội biên phòng bắt giữ Trần Văn Tý tại cửa khẩu.",
        "Cán bộ hải quan bắt giữ Trần Văn Tý.",
    ),
    (
        doers,
        "en",
        "U.S. marshals arrested Carl Weston at dawn.",
        "Carl Weston slept late. Sheriff's deputies took him into custody.",
    ),
    (
        doers,
        "en",
        "Carl Weston was tackled by two security guards.",
        "Police officers chased down Carl Weston and handcuffed him.",
    ),
    # who was the first, who it was
    (
        doers,
        "vi",
        "Ngư dân địa phương là những người tiếp cận tàu sớm nhất.",
        "Người có mặt đầu tiên là bộ đội biên phòng.",
    ),
    (
        doers,
        "vi",
        "Chính cô Lò Thị Mây là người đầu tiên báo cho dân bản biết.",
        "Dân thức giấc nhờ tiếng kẻng báo động của trưởng bản Giàng A Sử.",
    ),
    (
        doers,
        "en",
        "Fishermen were the first to reach the boat.",
        "Soldiers were the first to arrive at the scene.",
    ),
    (
        doers,
        "vi",
        "Người điều khiển tàu là thuyền phó Bùi Chí Hải.",
        "Chính thuyền trưởng cầm lái lúc đó.",
    ),
    # deeds of one person
    (
        doers,
        "vi",
        "Phút 20, tiền đạo Nguyễn Văn Toàn mở tỷ số.",
        "Tiền vệ Phan Thanh Bình mở tỷ số cho chủ nhà.",
    ),
    (
        doers,
        "en",
        "Carl Weston opened the scoring after 20 minutes.",
        "Dan Ives opened the scoring for the hosts.",
    ),
    # offices
    (
        offices,
        "vi",
        "Ông Lê Hữu Tạo, chủ tịch UBND xã Hải Thắng, nói vậy.",
        "Ông Lê Hữu Tạo, nguyên chủ tịch xã, nói vậy.",
    ),
    (
        offices,
        "vi",
        "Ông Lê Hữu Tạo, giám đốc Công ty Sao Mai, ký tên.",
        "Ông Lê Hữu Tạo, phó giám đốc Công ty Sao Mai, ký tên.",
    ),
    (
        offices,
        "en",
        "Helen Marsden, the chief executive, will stay.",
        "Helen Marsden, Brackley's former chief executive, sold her stake.",
    ),
    (
        offices,
        "en",
        "Paul Norton, director of the Elm Museum, spoke.",
        "Paul Norton, deputy director of the Elm Museum, spoke.",
    ),
    (
        offices,
        "vi",
        "Thầy Nguyễn Hữu Dũng, Hiệu trưởng Trường Tiểu học Phú Lương, nhận trách nhiệm.",
        "Thầy Nguyễn Hữu Cường, Hiệu trưởng Trường Tiểu học Phú Lương, xin lỗi.",
    ),
    (
        offices,
        "en",
        "Paul Norton, director of the Elm Museum, spoke.",
        "Helen Marsden, director of the Elm Museum, spoke.",
    ),
    # things
    (
        things,
        "vi",
        "Hai gã trai chạy chiếc Honda Winner tới tiệm vàng.",
        "Hai người bịt khẩu trang đi trên chiếc Yamaha Exciter.",
    ),
    (
        things,
        "vi",
        "Khẩu súng chỉ là súng nhựa đồ chơi.",
        "Khẩu súng thu giữ là súng K54.",
    ),
    (
        things,
        "vi",
        "Chiếc xe gây án được vớt ở hồ Nam Phương.",
        "Họ đẩy chiếc xe xuống đèo Bảo Lộc để phi tang.",
    ),
    (
        things,
        "en",
        "The gunman fled in a silver Honda Accord.",
        "A Ford pickup carried the gunman out of the lot.",
    ),
    (
        things,
        "en",
        "The robber's gun was a toy pistol.",
        "The gun was loaded when the robber was caught.",
    ),
    # causes
    (
        causes,
        "vi",
        "Nguyên nhân vụ cháy là do chập điện.",
        "Vụ cháy xuất phát từ việc rò rỉ khí gas.",
    ),
    (
        causes,
        "vi",
        "Con lũ là do mưa quá to.",
        "Con lũ bắt nguồn từ việc vỡ đập ở thượng nguồn.",
    ),
    (
        causes,
        "en",
        "The fire was caused by faulty wiring.",
        "The blaze was blamed on a gas leak.",
    ),
    # names of one type
    (
        named,
        "vi",
        "Vụ tai nạn xảy ra trên đường Lê Lợi khiến hai người bị thương.",
        "Hai người bị thương trong vụ tai nạn trên đường Trần Phú.",
    ),
    (
        named,
        "en",
        "The injured were treated at Elm Hospital after the crash.",
        "After the crash the injured were treated at Mercy Hospital.",
    ),
]

TRAPS: list[tuple[Compare, str, str, str]] = [
    # two offices of one kind, both told by one article, and a change of hands
    (
        offices,
        "en",
        "Paul Norton, director of the Elm Museum, spoke.",
        "Helen Marsden, director of the Oak Museum, spoke.",
    ),
    (
        offices,
        "en",
        "Paul Norton, director of the Elm Museum, spoke.",
        "Helen Marsden, director of the Elm Museum, thanked Paul Norton.",
    ),
    (
        offices,
        "en",
        "Paul Norton, director of the Elm Museum, spoke.",
        "Helen Marsden, director of the Elm Museum, succeeded him in May. Helen Marsden was appointed in April.",
    ),
    # officers who take over whom others caught
    (doers, "vi", "Trần Văn Tý bị người dân bắt giữ.", "Công an bắt giữ Trần Văn Tý."),
    (doers, "vi", "Bảo vệ khống chế Trần Văn Tý.", "Công an đang tạm giữ Trần Văn Tý."),
    (doers, "en", "Bystanders tackled Carl Weston.", "Police arrested Carl Weston."),
    (doers, "en", "A guard held Carl Weston until police came.", "Carl Weston was charged by prosecutors."),
    # a wider group and its kind
    (doers, "vi", "Các trinh sát bắt gọn Trần Văn Tý.", "Công an bắt gọn Trần Văn Tý."),
    (doers, "vi", "Cơ quan chức năng bắt giữ Trần Văn Tý.", "Bộ đội biên phòng bắt giữ Trần Văn Tý."),
    (doers, "en", "Police arrested Carl Weston.", "U.S. marshals arrested Carl Weston."),
    (doers, "en", "Detectives arrested Carl Weston.", "Sheriff's deputies arrested Carl Weston."),
    # other people, joint action, both told
    (doers, "vi", "Bảo vệ khống chế Trần Văn Tý.", "Các trinh sát khống chế Nguyễn Văn Ba."),
    (doers, "en", "Marshals arrested Carl Weston.", "Sheriff's deputies arrested Dan Ives."),
    (
        doers,
        "vi",
        "Công an phối hợp biên phòng bắt giữ Trần Văn Tý.",
        "Cán bộ hải quan bắt giữ Trần Văn Tý.",
    ),
    (
        doers,
        "en",
        "Marshals together with sheriff's deputies arrested Carl Weston.",
        "Sheriff's deputies arrested Carl Weston.",
    ),
    (
        doers,
        "vi",
        "Bảo vệ quật ngã Trần Văn Tý. Công an ập tới khống chế Trần Văn Tý.",
        "Công an ập tới khống chế Trần Văn Tý.",
    ),
    # another time, not so, only planned
    (
        doers,
        "en",
        "Marshals arrested Carl Weston in 2011.",
        "Sheriff's deputies arrested Carl Weston in 2019.",
    ),
    (doers, "vi", "Bảo vệ không khống chế Trần Văn Tý.", "Các trinh sát khống chế Trần Văn Tý."),
    (doers, "en", "Marshals will arrest Carl Weston.", "Sheriff's deputies arrested Carl Weston."),
    # one was the first, the other came as well
    (doers, "vi", "Ngư dân là những người tiếp cận tàu sớm nhất.", "Bộ đội biên phòng tiếp cận tàu sau đó."),
    (doers, "en", "Fishermen were the first to reach the boat.", "Soldiers reached the boat at noon."),
    (doers, "vi", "Tài xế lái xe là anh Nguyễn Văn Ba.", "Anh Trần Văn Tý lái xe đi làm."),
    (doers, "vi", "Tiền đạo Nguyễn Văn Toàn mở tỷ số.", "Tiền đạo Văn Toàn mở tỷ số."),
    (
        doers,
        "vi",
        "Ông Lê Văn Hùng khen thiết kế của cây cầu.",
        "Ông Phan Văn Minh chê thiết kế của cây cầu.",
    ),
    (doers, "en", "Carl Weston praised the founded club.", "Dan Ives left the club he founded."),
    (doers, "vi", "Tiền đạo Nguyễn Văn Toàn mở tỷ số.", "Tiền vệ Phan Thanh Bình gỡ hòa."),
    (doers, "vi", "Tiền đạo Nguyễn Văn Toàn không mở tỷ số.", "Tiền vệ Phan Thanh Bình mở tỷ số."),
    (doers, "en", "Carl Weston opened the scoring.", "Weston opened the scoring."),
    (doers, "en", "Carl Weston opened the scoring.", "Dan Ives was sent off."),
    (doers, "en", "Carl Weston was shown a red card.", "The referee showed Carl Weston a red card."),
    # who speaks, who is told
    (doers, "vi", "Người dân gọi công an. Bảo vệ khống chế Trần Văn Tý.", "Bảo vệ khống chế Trần Văn Tý."),
    # offices
    (
        offices,
        "vi",
        "Ông Lê Hữu Tạo, chủ tịch xã Hải Thắng.",
        "Ông Lê Hữu Tạo, nguyên chủ tịch Hội Nông dân huyện.",
    ),
    (
        offices,
        "vi",
        "Ông Lê Hữu Tạo, giám đốc Sở Y tế, vừa từ chức.",
        "Ông Lê Hữu Tạo, nguyên giám đốc Sở Y tế, không trả lời.",
    ),
    (
        offices,
        "vi",
        "Ông Lê Hữu Tạo, phó giám đốc Sở Y tế.",
        "Ông Lê Hữu Tạo, giám đốc Bệnh viện Sao Mai.",
    ),
    (offices, "vi", "Ông Lê Hữu Tạo, giám đốc Sở Y tế.", "Ông Phan Văn Minh, nguyên giám đốc Sở Y tế."),
    (offices, "vi", "Tổng thống Bill Clinton đến dự.", "Cựu tổng thống Bill Clinton đến dự."),
    (offices, "vi", "Ông Lê Hữu Tạo, thư ký giám đốc Sở Y tế.", "Ông Lê Hữu Tạo, nguyên giám đốc Sở Y tế."),
    (offices, "en", "President Bill Clinton spoke.", "Former President Bill Clinton spoke."),
    (
        offices,
        "en",
        "Helen Marsden, the chief executive, resigned on Monday.",
        "Helen Marsden, the former chief executive, declined to comment.",
    ),
    (
        offices,
        "en",
        "Helen Marsden, chief executive of Brackley, spoke.",
        "Helen Marsden, former chief executive of Thornbury, spoke.",
    ),
    (
        offices,
        "en",
        "Helen Marsden, the chief executive, spoke.",
        "Carl Weston, the former chief executive, spoke.",
    ),
    (
        offices,
        "en",
        "Helen Marsden, the acting director, spoke.",
        "Helen Marsden, the former director, spoke.",
    ),
    (offices, "en", "Paul Norton, director of the museum, spoke.", "Paul Norton, the director, spoke."),
    # things
    (things, "vi", "Hai gã trai chạy chiếc Honda Winner.", "Nạn nhân chạy chiếc Yamaha Exciter."),
    (things, "vi", "Hai gã trai chạy chiếc Honda Winner.", "Hai gã trai chạy chiếc xe máy màu đỏ."),
    (things, "vi", "Khẩu súng là súng đồ chơi.", "Cảnh sát nổ súng chỉ thiên."),
    (
        things,
        "vi",
        "Chiếc xe gây án được tìm thấy ở bờ sông.",
        "Chiếc xe gây án được tìm thấy gần cầu Bến Thủy.",
    ),
    (things, "vi", "Thi thể được tìm thấy ở hồ.", "Chiếc xe được tìm thấy ở bến xe."),
    (things, "en", "The gunman fled in a sedan.", "The gunman fled in a car."),
    (things, "en", "The gunman fled in a Honda.", "The gunman fled in a pickup."),
    (things, "en", "The gunman fled in a Honda.", "The gunman shot at a passing Ford."),
    (things, "en", "The gunman fled in a Honda.", "The victim drove a Ford."),
    (things, "en", "The weapon was found in the river.", "The car was found in a field."),
    # causes
    (causes, "vi", "Nguyên nhân vụ cháy là do chập điện.", "Vụ cháy do chập điện gây ra."),
    (causes, "vi", "Vụ cháy không phải do chập điện.", "Vụ cháy do rò rỉ khí gas."),
    (causes, "vi", "Vụ cháy do chập điện.", "Vụ tai nạn do mất phanh."),
    (causes, "vi", "Vụ cháy do chập điện hoặc rò rỉ khí gas.", "Vụ cháy do rò rỉ khí gas."),
    (causes, "en", "The fire was caused by faulty wiring.", "The crash was caused by brake failure."),
    (causes, "en", "The fire was not caused by a gas leak.", "The fire was caused by faulty wiring."),
    (causes, "en", "The argument was about a woman.", "The accident led to the death of a woman."),
    # names
    (named, "vi", "Xe từ đường Lê Lợi rẽ vào đường Trần Phú gây tai nạn.", "Vụ tai nạn trên đường Trần Phú."),
    (named, "vi", "Vụ tai nạn xảy ra tại quận 3.", "Vụ tai nạn xảy ra tại phường Bến Nghé."),
    (named, "en", "The crash happened on Elm Street.", "The crash happened near Mercy Hospital."),
    (named, "en", "He was treated at Elm Hospital.", "The suspect studied at Elm Hospital in Dover."),
]


@pytest.mark.parametrize(("compare", "lang", "one", "other"), CONFLICTS)
def test_conflicts(compare: Compare, lang: str, one: str, other: str) -> None:
    found = compare(*scenes(lang, one, other))
    assert found
    assert {o.relation for o in found} == {"conflict"}


@pytest.mark.parametrize(("compare", "lang", "one", "other"), TRAPS)
def test_traps(compare: Compare, lang: str, one: str, other: str) -> None:
    assert [(o.shown_a, o.shown_b) for o in compare(*scenes(lang, one, other))] == []


@pytest.mark.parametrize(("compare", "lang", "one", "other"), [*CONFLICTS, *TRAPS])
def test_mirrored_and_never_against_a_copy(compare: Compare, lang: str, one: str, other: str) -> None:
    a, b = scenes(lang, one, other)
    there = {(o.a, o.b, o.question) for o in compare(a, b)}
    back = {(o.b, o.a, o.question) for o in compare(b, a)}
    assert there == back
    for text in (one, other):
        for check in ALL:
            assert check(*scenes(lang, text, text)) == []


@pytest.mark.parametrize(("compare", "lang", "one", "other"), CONFLICTS)
def test_marks_stand_in_their_clauses(compare: Compare, lang: str, one: str, other: str) -> None:
    pair = scenes(lang, one, other)
    spans = {u.claim.id: (u.claim.start, u.claim.end) for s in pair for u in s.units}
    for outcome in compare(*pair):
        for claim, start, end in (outcome.a, outcome.b):
            assert spans[claim][0] <= start < end <= spans[claim][1]


def test_an_office_may_change_hands_between_articles() -> None:
    a, b = scenes(
        "en",
        "Helen Marsden, the chief executive, spoke.",
        "Helen Marsden, the former chief executive, spoke.",
    )
    assert offices(a, b)
    later = replace(b, article=replace(b.article, published=date(2024, 6, 20)))
    assert offices(a, later) == offices(later, a) == []


SENTENCES = [text for _, lang, *texts in (*CONFLICTS, *TRAPS) if lang == "vi" for text in texts]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_no_article_contradicts_its_copy(parts: list[str]) -> None:
    a, b = scenes("vi", " ".join(parts), " ".join(parts))
    for check in ALL:
        assert check(a, b) == []


@pytest.mark.parametrize(
    ("story", "values"),
    [("en-b1", {"marshals", "Sheriff's deputies"}), ("vi-a3", {"TAND cấp cao tại Hà Nội", "TAND TP Hà Nội"})],
)
def test_whole_stories_in_any_order(story: str, values: set[str]) -> None:
    articles, _ = load_all([Path(__file__).parent / "stories" / story / "articles"])
    report, mirrored = compare_articles(articles), compare_articles(articles[::-1])
    conflicts = [f for f in report.findings if f.relation == "conflict"]
    ours = [f for f in conflicts if {side.value for side in f.sides} == values]
    assert ours
    assert {f.id for f in conflicts} == {f.id for f in mirrored.findings if f.relation == "conflict"}
    assert {reason(r, "vi")[1] for f in ours for r in f.reasons} == {"vi"}
