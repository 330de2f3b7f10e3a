"""What one clause says is not done, not yet or still open, and another tells as done."""

import hashlib
from datetime import date

import pytest

from verify.extract import extract_claims
from verify.match.units import Unit, units_of
from verify.model import Article
from verify.outcomes.scoring import Linked
from verify.outcomes.undone import undone_outcomes


def make(text: str, lang: str, day: str) -> Article:
    digest = hashlib.sha256(f"{day}{text}".encode()).hexdigest()
    return Article(digest[:12], "a.txt", text, digest, published=date.fromisoformat(day), lang=lang)


def said(lang: str, a: tuple[str, str], b: tuple[str, str]) -> set[str]:
    """The facets of the conflicts between two texts, each with its day, all clauses taken as linked."""
    articles = [make(text, lang, day) for day, text in (a, b)]
    units: tuple[Unit, ...] = units_of(articles, {x.id: extract_claims(x) for x in articles})
    linked = [Linked(x, y, 0.95) for x in units for y in units if x.article < y.article]
    return {str(o.facet) for o in undone_outcomes(articles, linked, units)}


CONFLICTS = [
    # never / did
    ("vi", "1", "Nhà trường không tổ chức bữa ăn bán trú cho học sinh.", "1", "Nhà trường đã tổ chức bữa ăn bán trú cho học sinh từ đầu năm.", "polarity"),
    ("vi", "1", "Kho hàng này chưa từng được kiểm định phòng cháy chữa cháy.", "3", "Kho hàng đã được kiểm định phòng cháy chữa cháy hồi tháng 3.", "polarity"),
    ("vi", "2", "Trọng tài không rút thẻ đỏ với hậu vệ Minh Tuấn.", "3", "Trọng tài rút thẻ đỏ với hậu vệ Minh Tuấn ở phút 80.", "polarity"),
    ("en", "2", "The inspectors never examined the boiler room of the hotel.", "3", "The inspectors examined the boiler room of the hotel in May.", "polarity"),
    ("en", "2", "The Danish ambassador has not been expelled from Minsk.", "2", "The Danish ambassador was expelled from Minsk on Monday.", "polarity"),
    # not yet, though done before
    ("vi", "9", "Dự án vẫn chưa được cấp phép xây dựng nhà xưởng.", "8", "Dự án đã được cấp phép xây dựng nhà xưởng.", "polarity"),
    ("en", "9", "The parliament has yet to approve the port treaty with Norway.", "8", "The parliament approved the port treaty with Norway.", "modality"),
    # still open, though decided
    ("vi", "9", "Công an huyện đang cân nhắc có khởi tố vụ án hay không.", "8", "Chiều 7/3, công an huyện đã khởi tố vụ án.", "modality"),
    ("en", "9", "The club will decide next week whether to dismiss coach Alan Reed.", "8", "The club dismissed coach Alan Reed on Saturday.", "modality"),
    ("en", "9", "The port merger must still be approved by a federal judge.", "8", "A federal judge approved the port merger.", "modality"),
    # planned, though done
    ("en", "8", "The clinic at Hillcrest is due to close in June.", "9", "The clinic at Hillcrest, which closed in January, stood empty.", "modality"),
    ("vi", "9", "Dự kiến hai nước sẽ ký hiệp định đường sắt vào tuần sau.", "8", "Hai nước đã ký hiệp định đường sắt.", "modality"),
    ("en", "9", "The bank will close its branches in Leeds in June.", "8", "The bank has already closed its branches in Leeds.", "modality"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "day_a", "a", "day_b", "b", "facet"), CONFLICTS)
@pytest.mark.parametrize("is_turned", [False, True])
def test_conflict(lang: str, day_a: str, a: str, day_b: str, b: str, facet: str, is_turned: bool) -> None:
    x, y = (f"2016-03-{int(day_a):02}", a), (f"2016-03-{int(day_b):02}", b)
    assert facet in (said(lang, y, x) if is_turned else said(lang, x, y))


SILENT = [
    # first not yet, then done
    ("vi", "8", "Dự án vẫn chưa được cấp phép xây dựng nhà xưởng.", "9", "Dự án đã được cấp phép xây dựng nhà xưởng."),
    ("en", "8", "The parliament has yet to approve the port treaty with Norway.", "9", "The parliament approved the port treaty with Norway."),
    ("vi", "8", "Hai nước sẽ ký hiệp định đường sắt vào tuần sau.", "19", "Hai nước đã ký hiệp định đường sắt."),
    # another object
    ("vi", "8", "Nhà trường không tổ chức bữa ăn bán trú cho học sinh.", "8", "Nhà trường đã tổ chức lễ khai giảng cho học sinh."),
    ("en", "8", "The inspectors never examined the boiler room of the hotel.", "8", "The inspectors examined the kitchen records of the airport."),
    # not only; twice negated; a condition; a limit; ability
    ("vi", "8", "Ngân hàng không chỉ đóng cửa chi nhánh Lạng Sơn.", "8", "Ngân hàng đã đóng cửa chi nhánh Lạng Sơn."),
    ("vi", "8", "Nếu không đóng cửa chi nhánh Lạng Sơn thì ngân hàng lỗ.", "8", "Ngân hàng đã đóng cửa chi nhánh Lạng Sơn."),
    ("en", "8", "The bank did not only close its branches in Leeds.", "8", "The bank closed its branches in Leeds."),
    ("en", "8", "If the bank does not close its branches in Leeds, it will fail.", "8", "The bank closed its branches in Leeds."),
    ("en", "8", "The bank did not close its branches in Leeds until Friday.", "8", "The bank closed its branches in Leeds."),
    ("en", "8", "The bank could not close its branches in Leeds at once.", "8", "The bank closed its branches in Leeds."),
    # only told as possible, asked for, or planned too
    ("en", "8", "The bank did not close its branches in Leeds.", "8", "The bank may close its branches in Leeds."),
    ("vi", "8", "Ngân hàng không đóng cửa chi nhánh Lạng Sơn.", "8", "Khách hàng đề nghị đóng cửa chi nhánh Lạng Sơn."),
    ("vi", "8", "Ngân hàng không đóng cửa chi nhánh Lạng Sơn.", "8", "Ngân hàng sẽ đóng cửa chi nhánh Lạng Sơn."),
    # negation of another verb
    ("en", "8", "The minister, who did not attend, signed the port treaty with Norway.", "8", "The minister signed the port treaty with Norway."),
    ("en", "8", "Premier Ross Delaney will visit this morning.", "7", "Premier Ross Delaney had cut short a trade trip to Japan."),
    # another doer
    ("en", "8", "The Senate did not approve the port security treaty with Norway.", "8", "The House approved the port security treaty with Norway."),
    ("vi", "8", "Bệnh viện Hòa An không công bố kết quả xét nghiệm nước giếng.", "8", "Viện Pasteur đã công bố kết quả xét nghiệm nước giếng."),
    # both articles tell both sides
    ("en", "8", "Police say the guard locked the gate. He did not lock the gate, his lawyer said.", "8", "The guard locked the gate, police say. The lawyer says he did not lock the gate."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "day_a", "a", "day_b", "b"), SILENT)
def test_silent(lang: str, day_a: str, a: str, day_b: str, b: str) -> None:
    x, y = (f"2016-03-{int(day_a):02}", a), (f"2016-03-{int(day_b):02}", b)
    assert said(lang, x, y) == said(lang, y, x) == set()
