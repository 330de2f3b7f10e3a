"""To which relative a thing was made over, and what does not tell it."""

from __future__ import annotations

import pytest
from conftest import make_scenes

from verify.judge import Outcome
from verify.parts.relatives import heir_outcomes, heirs_of
from verify.reports.reasons import reason

TWO = [
    ("vi", "Ngôi nhà đã được sang tên cho con gái hồi tháng 5.", "Ông đã chuyển nhượng căn nhà cho em trai."),
    ("vi", "Căn nhà cho con gái đứng tên từ lâu.", "Bà đã sang tên căn nhà cho mẹ ruột."),
    (
        "en",
        "He signed the house over to his daughter in May.",
        "The house was transferred to his brother in May.",
    ),
    ("en", "The house was put in her daughter's name.", "She sold the house to her sister."),
]
NONE = [
    ("vi", "Ngôi nhà đã được sang tên cho con gái.", "Ông đã chuyển nhượng căn nhà cho người con."),
    ("vi", "Ngôi nhà đã được sang tên cho con gái.", "Ông mua quà cho em trai trước cửa nhà."),
    ("vi", "Ngôi nhà đã được sang tên cho con gái.", "Ông chưa chuyển nhượng căn nhà cho em trai."),
    ("vi", "Ngôi nhà được sang tên cho con gái.", "Chiếc xe được sang tên cho em trai."),
    ("en", "He signed the house over to his daughter.", "He left the house with his brother."),
    ("en", "He signed the house over to his daughter.", "The house was transferred to one of his children."),
]


def outcomes(lang: str, *texts: str) -> list[Outcome]:
    a, b = make_scenes(lang, *texts)
    return list(heir_outcomes(heirs_of(a), heirs_of(b)))


@pytest.mark.parametrize(("lang", "a", "b"), TWO)
def test_two_heirs(lang: str, a: str, b: str) -> None:
    (there,), (back,) = outcomes(lang, a, b), outcomes(lang, b, a)
    assert (there.relation, there.shown_a, there.shown_b) == ("conflict", back.shown_b, back.shown_a)
    assert reason(there.reasons[0], "vi")[1] == "vi"


@pytest.mark.parametrize(("lang", "a", "b"), NONE)
def test_no_two_heirs(lang: str, a: str, b: str) -> None:
    assert outcomes(lang, a, b) == []
