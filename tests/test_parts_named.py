"""Another hospital, offence, part or place in one slot of a story: what is a conflict, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import make_scenes as scenes

from verify.judge import Outcome
from verify.parts.charges import charge_outcomes, charges_of
from verify.parts.defects import defect_outcomes, defects_of
from verify.parts.named import named_outcomes
from verify.parts.peers import peer_outcomes, peers_of
from verify.parts.scenes import Scene

Compare = Callable[[Scene, Scene], list[Outcome]]


def named(a: Scene, b: Scene) -> list[Outcome]:
    return list(named_outcomes(a, b, [(u, v, 0.95) for u in a.units for v in b.units]))


def peers(a: Scene, b: Scene) -> list[Outcome]:
    return list(peer_outcomes(peers_of(a), peers_of(b), [(u, v, 0.95) for u in a.units for v in b.units]))


def charges(a: Scene, b: Scene) -> list[Outcome]:
    return list(charge_outcomes(charges_of(a), charges_of(b), a.lang))


def defects(a: Scene, b: Scene) -> list[Outcome]:
    return list(defect_outcomes(defects_of(a), defects_of(b)))


CONFLICTS: list[tuple[Compare, str, str, str]] = [
    # Own names of one sort, one number, the place where something stands
    (
        named,
        "vi",
        "Bé Khôi bị bỏng nặng, hiện nằm tại Bệnh viện Nhi đồng 1.",
        "Bé Khôi được đưa đến Bệnh viện Nhi đồng 2.",
    ),
    (
        named,
        "vi",
        "Có 7 em mất nước nặng được chuyển vào Bệnh viện Chợ Rẫy trong đêm.",
        "Riêng 7 em bị nặng được chuyển vào Bệnh viện Thống Nhất trong đêm.",
    ),
    (
        named,
        "en",
        "The seven most badly burned were taken to Mercy Hospital in Dover.",
        "Seven men with bad burns were taken to Elm Medical Center in Salem.",
    ),
    (
        named,
        "en",
        "It will hire 60 clerks at its service center in Dover.",
        "It is to hire 60 clerks at its Salem service center.",
    ),
    (
        named,
        "en",
        "Anna Novak worked for 12 years at Royal Dover hospital.",
        "Anna Novak spent 12 years as a nurse at Royal Salem Hospital.",
    ),
    (
        named,
        "vi",
        "Có 300 chiếc đầu tiên được làm tại nhà máy của hãng ở Bắc Giang.",
        "Lô đầu 300 chiếc ra đời tại nhà máy của hãng ở Hưng Yên.",
    ),
    (named, "vi", "Công an quận Hà Đông đang điều tra vụ việc.", "Công an quận Thanh Xuân đang điều tra vụ việc."),
    (named, "en", "The injured were taken to St. Mary's Hospital.", "Those hurt were treated at Riverside Hospital."),
    # Closed sorts
    (
        peers,
        "en",
        "The blast occurred when a valve failed on the second floor.",
        "The explosion occurred when a heat exchanger burst at night.",
    ),
    (
        peers,
        "vi",
        "Vụ nổ làm 4 người chết do van gas hở.",
        "Vụ nổ làm 4 người chết do ống dẫn gas bị nứt.",
    ),
    (peers, "vi", "Máy dùng chip Snapdragon 410.", "Máy chạy chip MediaTek đời mới."),
    (peers, "en", "Fitch cut the rating of 12 banks.", "Moody's cut the rating of 12 banks."),
    # Parts that failed
    (defects, "en", "A thermostat in the stove stuck and set it on fire.", "The power cord of the stove overheated."),
    (defects, "en", "The trouble is a loose plug.", "The notice blames a thermostat; a frayed cord was also found."),
    (defects, "vi", "Nguyên nhân là ống dẫn gas bị chuột cắn.", "Nguyên nhân là van bình gas không kín."),
    (defects, "vi", "Xe mất lái do nổ lốp, lốp xe bị hỏng.", "Hệ thống phanh của xe bị hỏng."),
    # Offences
    (
        charges,
        "vi",
        "Công an bắt tạm giam Trần Văn Tý về tội trộm cắp tài sản.",
        "Trần Văn Tý bị khởi tố về hành vi “cướp giật tài sản”.",
    ),
    (charges, "en", "He was charged with arson.", "He was indicted on burglary counts and arrested on Monday."),
]  # fmt: skip

TRAPS: list[tuple[Compare, str, str, str]] = [
    # One in the other, a short form, a first and a later stage, several of a sort
    (named, "en", "Seven men were taken to Mercy Hospital.", "Seven men were taken to Mercy Hospital in Dover."),
    (named, "en", "Seven men were taken to a hospital in Dover.", "Seven men were taken to Mercy Hospital."),
    (named, "en", "Two men were tried in a court in London.", "Two men were tried in a court in Croydon."),
    (
        named,
        "en",
        "Seven men were treated at Mercy Hospital.",
        "Four men were treated at Elm Hospital.",
    ),
    (
        named,
        "vi",
        "Có 7 em bị nặng được đưa vào Bệnh viện Bố Trạch.",
        "Sau đó 7 em bị nặng được chuyển lên Bệnh viện Trung ương Huế.",
    ),
    (
        named,
        "vi",
        "Bé Khôi nằm tại Bệnh viện Nhi đồng 1.",
        "Bé Khôi được chuyển từ Bệnh viện Nhi đồng 2 sang Bệnh viện Nhi đồng 1.",
    ),
    (
        named,
        "vi",
        "Có 300 chiếc được làm tại nhà máy của hãng ở Bắc Giang.",
        "Có 300 chiếc được làm tại nhà máy của hãng ở huyện Yên Dũng.",
    ),
    (
        peers,
        "en",
        "The explosion occurred when a valve failed.",
        "The explosion occurred when a pump burst. The valve held.",
    ),
    (peers, "en", "The fire killed 4.", "A pump was sold for 4 dollars in the fire sale."),
    (peers, "vi", "Máy dùng chip Snapdragon 410.", "Máy dùng chip Snapdragon, không dùng MediaTek."),
    (named, "vi", "Công an quận Hà Đông đang điều tra vụ việc.", "Công an TP Hà Nội đang điều tra vụ việc."),
    (named, "en", "The injured were taken to Elm Hospital.", "One of the injured was later moved to Oak Hospital."),
    (charges, "en", "Norton was charged with arson in 1998.", "Norton is charged with fraud."),
    # The whole and a part of it, parts that did not fail, a shared part
    (defects, "en", "The heater was defective.", "The power cord of the heater overheated."),
    (defects, "en", "The pump was sold.", "A valve failed."),
    (defects, "en", "A valve failed and a pump burst.", "A valve failed."),
    (defects, "vi", "Thợ thay lốp xe.", "Hệ thống phanh của xe bị hỏng."),
    # Of one offence the other is a kind, the stages are two, the charge was changed, there are several
    (charges, "en", "He was charged with murder.", "He was charged with first-degree murder."),
    (charges, "en", "He was charged with murder.", "He was convicted of manslaughter."),
    (
        charges,
        "en",
        "He was charged with murder.",
        "He was initially charged with assault. He is charged with assault.",
    ),
    (charges, "en", "He was charged with arson.", "He was charged with arson and burglary."),
    (
        charges,
        "vi",
        "Trần Văn Tý bị khởi tố về tội giết người.",
        "Nguyễn Văn Khoa bị khởi tố về tội trộm cắp tài sản.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("compare", "lang", "one", "other"), CONFLICTS)
def test_conflicts(compare: Compare, lang: str, one: str, other: str) -> None:
    found = compare(*scenes(lang, one, other))
    assert {o.relation for o in found} == {"conflict"}


@pytest.mark.parametrize(("compare", "lang", "one", "other"), TRAPS)
def test_traps(compare: Compare, lang: str, one: str, other: str) -> None:
    assert [(o.shown_a, o.shown_b) for o in compare(*scenes(lang, one, other))] == []


@pytest.mark.parametrize(("compare", "lang", "one", "other"), [*CONFLICTS, *TRAPS])
def test_mirrored_and_never_against_a_copy(compare: Compare, lang: str, one: str, other: str) -> None:
    a, b = scenes(lang, one, other)
    assert {(o.a, o.b) for o in compare(a, b)} == {(o.b, o.a) for o in compare(b, a)}
    for text in (one, other):
        assert compare(*scenes(lang, text, text)) == []
