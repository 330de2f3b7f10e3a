"""Which court or committee decided: one decision told of two bodies, and decisions that are two."""

import hashlib
from datetime import date

import pytest

from verify.contrasts.bodies import body_contrast
from verify.extract import extract_claims
from verify.match.units import Unit, units_of
from verify.model import Article

CONFLICTS = [
    ("vi", "TAND cấp cao tại Hà Nội tuyên phạt bà Hương 15 năm tù", "Tòa phúc thẩm, TAND tỉnh Nghệ An, đã ra phán quyết với bà Hương"),
    ("vi", "Theo quyết định thu hồi đất của UBND tỉnh, có 127 hộ bị ảnh hưởng", "UBND huyện ra quyết định thu hồi đất của các hộ"),
    ("vi", "Phiên sơ thẩm, TAND huyện tuyên phạt Tý 5 năm tù", "Phiên sơ thẩm, TAND tỉnh tuyên phạt Tý 5 năm tù"),
    ("en", "The appeals court upheld the sentence on appeal", "On appeal the Supreme Court upheld the sentence"),
    ("en", "The city council approved the new landfill site in the valley", "The county council approved the landfill site in the valley"),
]  # fmt: skip
TRAPS = [
    ("vi", "TAND tỉnh Nghệ An tuyên sơ thẩm 18 năm tù", "TAND cấp cao tại Hà Nội tuyên phúc thẩm 15 năm tù"),
    ("vi", "TAND cấp cao tuyên phạt bà Hương 15 năm tù", "Họ gửi đơn lên TAND tối cao sau khi tòa tuyên phạt"),
    ("vi", "UBND tỉnh phê duyệt dự án khu nghỉ dưỡng", "UBND huyện ra quyết định thu hồi đất"),
    ("vi", "UBND tỉnh chưa ra quyết định thu hồi đất của các hộ", "UBND huyện ra quyết định thu hồi đất của các hộ"),
    ("vi", "UBND thành phố ra quyết định thu hồi đất của các hộ", "UBND tỉnh ra quyết định thu hồi đất của các hộ"),
    ("vi", "Chủ tịch UBND tỉnh nói về quyết định thu hồi đất của các hộ", "UBND huyện ra quyết định thu hồi đất của các hộ"),
    ("vi", "UBND tỉnh và UBND huyện ra quyết định thu hồi đất của các hộ", "UBND huyện ra quyết định thu hồi đất của các hộ"),
    ("en", "The district court convicted him at trial", "The Supreme Court upheld the verdict on appeal"),
    ("en", "He appealed to the Supreme Court after the ruling on appeal", "The appeals court upheld the ruling on appeal"),
    ("en", "The city council approved the budget", "The county council approved the landfill site"),
    ("en", "The city council will have approved the landfill site in the valley", "Protesters stood outside the county council"),
]  # fmt: skip


def make_unit(text: str, lang: str) -> Unit:
    """The first clause of a text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(digest[:12], "a.txt", text, digest, published=date(2024, 5, 4), lang=lang)
    return units_of([article], {article.id: extract_claims(article)})[0]


@pytest.mark.parametrize(("lang", "one", "other"), CONFLICTS)
def test_one_decision_of_two_bodies(lang: str, one: str, other: str) -> None:
    a, b = make_unit(one, lang), make_unit(other, lang)
    there, back = body_contrast(a, b), body_contrast(b, a)
    assert there is not None
    assert back is not None
    assert there.relation == back.relation == "conflict"
    assert there.marks is not None
    assert there.marks == (back.marks or ())[::-1]


@pytest.mark.parametrize(("lang", "one", "other"), TRAPS)
def test_two_decisions(lang: str, one: str, other: str) -> None:
    a, b = make_unit(one, lang), make_unit(other, lang)
    assert body_contrast(a, b) is None
    assert body_contrast(b, a) is None
    assert body_contrast(a, a) is None
