"""Offices, ranks and employers of one person: what two articles must be told to differ on, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from conftest import make_scenes

from verify.judge import Outcome
from verify.parts.careers import career_outcomes, careers_of
from verify.parts.offices import office_outcomes, offices_in
from verify.parts.ranks import rank_outcomes, ranks_of
from verify.parts.scenes import Scene
from verify.reports.reasons import reason

DAY = date(2024, 5, 14)


def scenes(lang: str, *texts: str) -> list[Scene]:
    """The scenes of short articles of one day."""
    return make_scenes(lang, *texts, day=DAY)


def compared(a: Scene, b: Scene) -> list[Outcome]:
    x, y = (careers_of(offices_in(s)) for s in (a, b))
    return [
        *office_outcomes(x.offices, y.offices),
        *career_outcomes(x, y),
        *rank_outcomes(ranks_of(a), ranks_of(b)),
    ]


# By language and office: ways to say that it is held, and ways to say that it was.
HELD_VI = (
    "Ông Trần Quang Lực, giám đốc Công ty Hải Hà, cho biết sẽ khắc phục.",
    "Giám đốc Công ty Hải Hà Trần Quang Lực cho biết sẽ khắc phục.",
    "Giám đốc Trần Quang Lực cho biết sẽ khắc phục.",
    "Ông Trần Quang Lực (52 tuổi, giám đốc Công ty Hải Hà) cho biết sẽ khắc phục.",
    "Ông Trần Quang Lực - giám đốc Công ty Hải Hà - cho biết sẽ khắc phục.",
    "Ông Trần Quang Lực hiện là giám đốc Công ty Hải Hà.",
    "Ông Trần Quang Lực vẫn đang giữ chức giám đốc Công ty Hải Hà.",
    "Ông Trần Quang Lực, đương kim giám đốc Công ty Hải Hà, cho biết sẽ khắc phục.",
    "Ông Trần Quang Lực, người đang điều hành Công ty Hải Hà, cho biết sẽ khắc phục.",
    "Giám đốc Công ty Hải Hà, ông Trần Quang Lực, cho biết sẽ khắc phục.",
)
ONCE_VI = (
    "Ông Trần Quang Lực, nguyên giám đốc Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực, cựu giám đốc Công ty Hải Hà, không trả lời.",
    "Cựu giám đốc Công ty Hải Hà Trần Quang Lực không trả lời.",
    "Ông Trần Quang Lực, người từng là giám đốc Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực, trước đây là giám đốc Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực không còn là giám đốc Công ty Hải Hà.",
    "Ông Trần Quang Lực, người đã rời ghế giám đốc Công ty Hải Hà từ năm ngoái, không trả lời.",
    "Ông Trần Quang Lực đã thôi chức giám đốc Công ty Hải Hà từ năm 2021.",
    "Ông Trần Quang Lực không trả lời. Ông đã thôi làm giám đốc từ tháng 2/2022.",
    "Ông Trần Quang Lực, giám đốc Công ty Hải Hà cho đến năm 2022, không trả lời.",
    "Ông Trần Quang Lực, giám đốc Công ty Hải Hà, đã nghỉ hưu từ năm ngoái.",
    "Ông Trần Quang Lực, người từng điều hành Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực, giám đốc cũ của Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực, trước khi nghỉ hưu là giám đốc Công ty Hải Hà, không trả lời.",
    "Ông Trần Quang Lực (giám đốc Công ty Hải Hà đến năm 2021) không trả lời.",
    "Nguyên giám đốc Công ty Hải Hà, ông Trần Quang Lực, không trả lời.",
    "Ông Trần Quang Lực đã nhường ghế giám đốc Công ty Hải Hà cho con trai từ năm 2021.",
)
HELD_EN = (
    "Martha Quill, the director of the Orden Museum, said the roof would be mended.",
    "Orden Museum director Martha Quill said the roof would be mended.",
    "The museum's director, Martha Quill, said the roof would be mended.",
    "Director Martha Quill said the roof would be mended.",
    "Martha Quill, who is still director of the Orden Museum, said the roof would be mended.",
    "Martha Quill remains the director of the Orden Museum.",
    "Martha Quill, who runs the Orden Museum, said the roof would be mended.",
    "Dana Quill, the director of the Orden Museum, said the roof would be mended.",
)
ONCE_EN = (
    "Martha Quill, the former director of the Orden Museum, did not reply.",
    "Former Orden Museum director Martha Quill did not reply.",
    "Martha Quill, the Orden Museum's former director, did not reply.",
    "Martha Quill, who used to be director of the Orden Museum, did not reply.",
    "Martha Quill, once director of the Orden Museum, did not reply.",
    "Martha Quill, who stepped down as director of the Orden Museum last year, did not reply.",
    "Martha Quill, who retired in 2022 as director of the Orden Museum, did not reply.",
    "Martha Quill, who gave up the directorship of the museum in 2022, did not reply.",
    "Martha Quill, who was director of the Orden Museum until 2022, did not reply.",
    "Martha Quill, director of the Orden Museum until last year, did not reply.",
    "Martha Quill, the director of the Orden Museum, who left that job in January, did not reply.",
    "Martha Quill is no longer director of the Orden Museum.",
    "Martha Quill, who ran the Orden Museum until 2022, did not reply.",
    "Martha Quill, who until last year was director of the Orden Museum, did not reply.",
    "Martha Quill, whose term as director of the museum ended in 2022, did not reply.",
    "Martha Quill, director of the Orden Museum before her retirement in 2021, did not reply.",
    "The former director of the Orden Museum, Martha Quill, did not reply.",
    "Dana Quill, a former director of the Orden Museum, did not reply.",
)
LISTS = (("vi", HELD_VI, ONCE_VI), ("en", HELD_EN, ONCE_EN))
PAIRS = [(lang, x, once[0]) for lang, held, once in LISTS for x in held if "Dana" not in x]
PAIRS += [(lang, held[0], y) for lang, held, once in LISTS for y in once if "Dana" not in y]
PAIRS += [("en", HELD_EN[-1], ONCE_EN[-1])]


@pytest.mark.parametrize(("lang", "held", "once"), PAIRS)
def test_an_office_held_or_held_no_longer(lang: str, held: str, once: str) -> None:
    a, b = scenes(lang, held, once)
    assert [o.relation for o in compared(a, b)] == ["conflict"]
    assert len(compared(b, a)) == 1


OTHERS = [
    ("en", "Mayor Ann Pryce said so.", "Ann Pryce, the former mayor, said so."),
    ("en", "Deputy Mayor Ann Pryce said so.", "Mayor Ann Pryce said so."),
    ("vi", "Thứ trưởng Y tế Lê Văn Phú cho biết.", "Bộ trưởng Y tế Lê Văn Phú cho biết."),
    ("en", "Police chief Ann Pryce said so.", "Ann Pryce, who retired in March 2023, said so."),
    ("en", "Chief executive Ann Pryce said so.", "Ann Pryce, who left the company last year, said so."),
    ("vi", "Giám đốc Lê Văn Phú nói vậy.", "Ông Lê Văn Phú đã nghỉ việc từ năm ngoái, nói vậy."),
    (
        "en",
        "Chief executive Martha Quill, who joined from rival Penrose Stores in May, spoke.",
        "Martha Quill ran the retailer Blake & Sons before Hollis Foods hired her.",
    ),
    ("en", "Paul Grant came from Melby United in July.", "Paul Grant was signed from Ashton Rovers last summer."),
    ("vi", "Anh Lê Văn Phú chuyển về từ CLB Long An.", "Anh Lê Văn Phú được mượn từ CLB Hải Phòng."),
    ("en", "Paul Grant, principal of Elm High School, spoke.", "Paul Grant, principal of Birch High School, spoke."),
    ("vi", "Thầy Lê Văn Phú, hiệu trưởng Trường Kim Đồng, nói.", "Thầy Lê Văn Phú, hiệu trưởng Trường Trần Cao Vân, nói."),
    ("vi", "Chủ tịch UBND xã Lê Văn Phú cho biết.", "Nguyên Chủ tịch UBND xã Lê Văn Phú cho biết."),
    ("vi", "Ông Lê Văn Phú, Trưởng thôn Đông Hải, nói.", "Ông Trần Đức Bình, Trưởng thôn Đông Hải, nói."),
    ("vi", "Giám sát trận đấu Lê Văn Phú báo cáo.", "Theo giám sát trận đấu Trần Đức Bình, trận đấu bị dừng."),
    ("en", "Match commissioner Paul Grant filed a report.", "Peter Lowe, the match commissioner, filed a report."),
    ("vi", "Ông Lê Văn Phú, Trưởng ấp Tân Lợi, nói vậy.", "Ông Lê Văn Phú, Phó trưởng ấp Tân Lợi, nói vậy."),
    ("vi", "Bà Đỗ Thị Nga (nguyên Chánh Thanh tra Sở Y tế).", "Bà Đỗ Thị Nga - nguyên Phó Chánh Thanh tra Sở Y tế."),
    ("vi", "Ông Lê Văn Phú, Thứ trưởng Bộ Y tế, nói vậy.", "Ông Lê Văn Phú, Bộ trưởng Bộ Y tế, nói vậy."),
    ("vi", "Thượng tá Lê Văn Phú cho biết như trên.", "Trung tá Lê Văn Phú cho biết như trên."),
    ("vi", "Thiếu úy Lê Văn Phú bị thương nhẹ.", "Đại uý Lê Văn Phú bị thương nhẹ."),
    ("en", "Ann Pryce, the deputy mayor of Holm, spoke.", "Ann Pryce, the mayor of Holm, spoke."),
    ("en", "Ann Pryce, principal of Holm High School, spoke.", "Ann Pryce, vice principal of Holm High School, spoke."),
    ("vi", "Đại tá, bác sĩ Lê Văn Phú mổ ca này.", "Thượng tá, bác sĩ Lê Văn Phú mổ ca này."),
    ("en", "Sgt. Neil Ford led the search.", "Lieutenant Neil Ford led the search."),
    ("en", "Maj. Neil Ford led the search.", "Captain Neil Ford led the search."),
    (
        "en",
        "Ann Pryce, who still works for the Holm Bakery, complained.",
        "Ann Pryce, a former cashier at the Holm Bakery, complained.",
    ),
    (
        "en",
        "Ann Pryce, a nurse at Holm Hospital, complained.",
        "Ann Pryce, a former nurse at Holm Hospital, complained.",
    ),
    (
        "vi",
        "Chị Đỗ Thị Nga, người vẫn đang làm việc tại Công ty Sao Mai, kể lại.",
        "Chị Đỗ Thị Nga, cựu nhân viên Công ty Sao Mai, kể lại.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "one", "other"), OTHERS)
def test_head_or_deputy_rank_and_employer(lang: str, one: str, other: str) -> None:
    a, b = scenes(lang, one, other)
    found = compared(a, b)
    assert [o.relation for o in found] == ["conflict"]
    assert reason(found[0].reasons[0], "vi") != found[0].reasons[0]


TRAPS = [
    # a change of these days, told as news by one of the two
    ("vi", HELD_VI[0], "Ông Trần Quang Lực đã từ chức giám đốc Công ty Hải Hà hôm 13/5."),
    ("vi", HELD_VI[0], "Ông Trần Quang Lực, người vừa rời ghế giám đốc Công ty Hải Hà hôm 10/5, im lặng."),
    ("en", HELD_EN[0], "Martha Quill, who stepped down as director of the Orden Museum on Monday, left."),
    ("en", HELD_EN[0], "Martha Quill stepped down as director of the Orden Museum."),
    ("en", HELD_EN[0], "Martha Quill, director of the Orden Museum until her sudden resignation, left."),
    # an office of another body, of another time, of somebody else, and two offices of one person
    ("vi", HELD_VI[0], "Ông Trần Quang Lực, nguyên giám đốc Công ty Tân Thịnh, nói."),
    ("vi", HELD_VI[0], "Ông Trần Quang Lực, nguyên giám đốc Công ty Tân Thịnh, nay là giám đốc Công ty Hải Hà."),
    ("vi", HELD_VI[0], "Ông Trần Quang Lực, nguyên phó chủ tịch huyện, nói."),
    ("vi", "Năm 2015, ông Trần Quang Lực, giám đốc Công ty Hải Hà, ký hợp đồng.", ONCE_VI[0]),
    ("vi", "Ông Trần Quang Lực, khi đó là giám đốc Công ty Hải Hà, ký hợp đồng.", ONCE_VI[0]),
    ("vi", "Ông Trần Quang Lực kể lại. Vợ ông gọi cho giám đốc Trần Quang Lực ngay.", ONCE_VI[0]),
    ("vi", "Ông Vũ Hữu Lực, giám đốc Công ty Hải Hà, nói.", ONCE_VI[0]),
    ("vi", "Ông Trần Quang Lực, quyền giám đốc Công ty Hải Hà, nói.", ONCE_VI[0]),
    ("en", HELD_EN[0], "Martha Quill, the former director of the Belling Museum, did not reply."),
    ("en", HELD_EN[0], "Martha Quill, the former treasurer of the Orden Museum, did not reply."),
    ("en", "In 2009 Martha Quill, the director, bought the painting.", ONCE_EN[0]),
    ("en", "Martha Quill, then director of the Orden Museum, bought it.", ONCE_EN[0]),
    ("en", "Then-director Martha Quill bought it.", ONCE_EN[0]),
    ("en", "Martha Quill, who ran the museum at the time, bought it.", ONCE_EN[0]),
    ("en", "Martha Quill, the acting director, bought it.", ONCE_EN[0]),
    ("en", "Martha Quill wept. Later director Martha Quill spoke.", ONCE_EN[0]),
    ("en", "Alan Quill, the director of the Orden Museum, spoke.", ONCE_EN[0]),
    ("en", "Martha Quill's husband, the director of the Orden Museum, spoke.", ONCE_EN[0]),
    ("en", "Governor Ann Pryce spoke.", "Ann Pryce, the former governor, spoke."),
    ("en", "Judge Ann Pryce spoke.", "Ann Pryce, a former judge in Holm, spoke."),
    # a short form of a deputy's title, two ranks with one short form, a promotion
    ("en", "Ann Pryce, the deputy transport minister, spoke.", "Minister Ann Pryce spoke."),
    ("vi", "Ông Lê Văn Phú, Phó giám đốc Sở Y tế, nói.", "Ông Lê Văn Phú, Giám đốc Bệnh viện Phổi, nói."),
    ("en", "Lt. Col. Neil Ford led the search.", "Colonel Neil Ford led the search."),
    ("en", "Sgt. Maj. Neil Ford spoke.", "Sergeant Neil Ford spoke."),
    ("en", "Col. Neil Ford spoke.", "Base commander Neil Ford spoke."),
    ("en", "Major General Neil Ford spoke.", "General Neil Ford spoke."),
    ("vi", "Thượng tá Lê Văn Phú nói.", "Trung tá Lê Văn Phú được thăng hàm thượng tá."),
    ("vi", "Thượng tá Lê Văn Phú nói.", "Trung tá Lê Văn Phong nói."),
    ("vi", "Thượng tá Lê Văn Phú nói.", "Trung tá Lê Văn Phú nói. Thượng tá Lê Văn Phú thêm."),
    ("vi", "Ông Lê Văn Phú, Trưởng thôn Đông Hải, nói.", "Ông Trần Đức Bình, Trưởng thôn Tây Hải, nói."),
    ("vi", "Ông Lê Văn Phú, Trưởng phòng Giáo dục, nói.", "Ông Trần Đức Bình, Trưởng phòng Tài chính, nói."),
    ("vi", "Giám sát trận đấu Lê Văn Phú nói.", "Giám sát trận đấu Trần Đức Bình gặp ông Lê Văn Phú."),
    # two bodies of which somebody may well have both offices, or which one article knows; two moves
    ("en", "Paul Grant, director of Elm Steel, spoke.", "Paul Grant, director of Birch Bank, spoke."),
    ("en", "Paul Grant, principal of Elm High School, spoke.", "Paul Grant, principal of the Elm school, spoke."),
    (
        "en",
        "Paul Grant, principal of Elm High School, once of Birch High School, spoke.",
        "Paul Grant, principal of Birch High School, spoke.",
    ),
    ("en", "Paul Grant came from Melby United.", "Paul Grant came from Melby."),
    ("en", "Paul Grant came from Melby United.", "Alan Grant came from Ashton Rovers."),
    ("en", "Paul Grant ran Elm Steel.", "Paul Grant joined from Birch Bank."),
    ("en", "Ann Pryce, chair of the garden club, spoke.", "Ann Pryce, who retired in March 2023, spoke."),
    ("en", "Chief executive Ann Pryce spoke.", "Ann Pryce, who left the company in 1999, spoke."),
    ("en", "Chief executive Ann Pryce spoke.", "Ann Pryce, who left the company last week, spoke."),
    # an employer left, and another one
    ("en", "Ann Pryce, a former nurse at Holm Hospital, spoke.", "Ann Pryce, a nurse at Kettle Hospital, spoke."),
    ("en", "Ann Pryce, a former nurse, spoke.", "Ann Pryce, who works for the Holm Bakery, spoke."),
    ("en", "Ann Pryce, who worked at the Holm Bakery, spoke.", "Ann Pryce, a former cashier at the Holm Bakery, spoke."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "one", "other"), TRAPS)
def test_what_only_looks_like_another_office(lang: str, one: str, other: str) -> None:
    a, b = scenes(lang, one, other)
    assert [(o.shown_a, o.shown_b) for o in (*compared(a, b), *compared(b, a))] == []


@pytest.mark.parametrize(
    ("lang", "text"), sorted({(p[0], t) for p in (*PAIRS, *OTHERS, *TRAPS) for t in p[1:]})
)
def test_no_article_contradicts_its_copy(lang: str, text: str) -> None:
    assert compared(*scenes(lang, text, text)) == []


def test_who_left_lately_may_be_unknown_to_the_other_article() -> None:
    a, b = scenes("en", HELD_EN[0], "Martha Quill, who stepped down as director in March, did not reply.")
    assert compared(a, b)
    earlier = replace(a, article=replace(a.article, published=date(2024, 5, 1)))
    assert compared(earlier, b)
    march = replace(a, article=replace(a.article, published=date(2024, 4, 10)))
    assert compared(march, b) == []
