"""A role of which an event has one bearer, told of two; and what is no such role."""

from __future__ import annotations

import pytest
from conftest import make_scenes

from verify.judge import Outcome
from verify.parts.sole_roles import bearers_of, sole_role_outcomes
from verify.reports.reasons import reason

TWO = [
    (
        "vi",
        "Giám sát trận đấu Phạm Ngọc Lân xuống sân thuyết phục.",
        "Theo giám sát trận đấu Trương Minh Sáng, trận đấu dừng 7 phút.",
    ),
    ("vi", "Tài xế xe khách Lê Văn Bình bị tạm giữ.", "Ông Đỗ Hữu Cảnh, tài xế xe khách, bị tạm giữ."),
    (
        "en",
        "The returning officer, Janet Holm, read the figures.",
        "Returning officer Peter Dawes read the figures at 3am.",
    ),
    ("en", "Nora Finch, 30, the only survivor, spoke.", "The only survivor, Clara Stone, spoke."),
]
NONE = [
    ("vi", "Giám sát trận đấu Phạm Ngọc Lân xuống sân.", "Giám sát trận đấu Phạm Ngọc Lân nói thế. Giám sát trận đấu Trương Minh Sáng nói khác."),
    ("vi", "Thẩm phán chủ tọa phiên sơ thẩm Lê Văn Bình tuyên án.", "Thẩm phán chủ tọa Đỗ Hữu Cảnh tuyên án."),
    ("vi", "Tài xế xe khách Lê Văn Bình bị tạm giữ.", "Tài xế xe khách Đỗ Hữu Cảnh kể rằng ông Lê Văn Bình đến muộn."),
    ("en", "Interim coach Janet Holm picked the team.", "The former interim coach Peter Dawes was there."),
    ("en", "The bus driver, Owen Marsh, was hurt.", "The bus driver, Owen P. Marsh, was hurt."),
    ("en", "Passenger Nora Finch spoke.", "Passenger Clara Stone spoke."),
]  # fmt: skip


def outcomes(lang: str, *texts: str) -> list[Outcome]:
    a, b = make_scenes(lang, *texts)
    return list(sole_role_outcomes(bearers_of(a), bearers_of(b)))


@pytest.mark.parametrize(("lang", "a", "b"), TWO)
def test_two_bearers(lang: str, a: str, b: str) -> None:
    (there,), (back,) = outcomes(lang, a, b), outcomes(lang, b, a)
    assert (there.relation, there.shown_a, there.shown_b) == ("conflict", back.shown_b, back.shown_a)
    assert reason(there.reasons[0], "vi")[1] == "vi"


@pytest.mark.parametrize(("lang", "a", "b"), NONE)
def test_no_two_bearers(lang: str, a: str, b: str) -> None:
    assert outcomes(lang, a, b) == []
