"""Where something was held, made or announced, and which firm has a part: conflicts, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import make_scenes as scenes

from verify.judge import Outcome
from verify.parts.scenes import Scene
from verify.parts.sites import site_outcomes, sites_of
from verify.parts.sole_names import sole_name_outcomes
from verify.parts.stakes import stake_outcomes, stakes_of

Compare = Callable[[Scene, Scene], list[Outcome]]


def links(a: Scene, b: Scene) -> dict[tuple[str, str], float]:
    return {(u.claim.id, v.claim.id): 0.95 for u in a.units for v in b.units}


def sites(a: Scene, b: Scene) -> list[Outcome]:
    return list(site_outcomes(sites_of(a), sites_of(b), (a, b), links(a, b)))


def stakes(a: Scene, b: Scene) -> list[Outcome]:
    return list(stake_outcomes(stakes_of(a), stakes_of(b), (a, b), links(a, b)))


def sole(a: Scene, b: Scene) -> list[Outcome]:
    return list(sole_name_outcomes(a, b, [(u, v, 0.98) for u in a.units for v in b.units]))


CONFLICTS: list[tuple[Compare, str, str, str]] = [
    (sites, "vi", "Cuộc họp dự kiến diễn ra ngày 3/6 tại thành phố Huế.", "Cuộc họp sẽ được tổ chức tại Vinh."),
    (sites, "vi", "Máy được lắp ráp tại nhà máy ở Bắc Giang.", "Máy được lắp ráp tại khu công nghiệp Phố Nối, Hưng Yên."),
    (sites, "en", "The lamps were made in China.", "The lamps were made at a plant outside Hanoi, Vietnam."),
    (sites, "en", "The result was announced at Elm Town Hall.", "The declaration came at the Oakley Leisure Centre."),
    (sites, "en", "Peter Norton was arrested in a cafe in Dover.", "Norton was caught at a motel outside Salem. Peter Norton lives alone."),
    (sites, "en", "The ship was bound for Rotterdam.", "The ship was heading to Antwerp."),
    (stakes, "vi", "Chiếc sà lan thuộc Công ty TNHH An Phát.", "Phương tiện này là của Công ty CP Vận tải Biển Bắc."),
    (stakes, "vi", "Hãng phối hợp với Hội Nông dân công bố bảng giá.", "Hãng phối hợp với Liên đoàn Lao động công bố bảng giá."),
    (stakes, "en", "The Dover Transport Bureau is leading the investigation.", "The Office of Rail Inquiries will head the inquiry."),
    (stakes, "en", "The Lakes Harbor Council picked up the $900 tab for his trip.", "The Dredging Alliance would pay for the travel."),
    (stakes, "en", "The barge is owned by Norton Shipping.", "The barge belongs to Marsden Lines."),
    (sole, "en", "The factory makes tables for Oakley.", "The factory makes wooden tables for Norton."),
    (sole, "en", "The bags were filled at the mill in Dover.", "The bags were filled by night at the mill in Salem."),
    (sole, "vi", "Xưởng chuyên làm bàn ghế xuất khẩu sang Nhật Bản.", "Xưởng chuyên sản xuất bàn ghế xuất khẩu sang Hàn Quốc."),
]  # fmt: skip

TRAPS: list[tuple[Compare, str, str, str]] = [
    # One in the other, no known level, a city of towns, a region, another year, several
    (sites, "vi", "Cuộc họp diễn ra tại Huế.", "Cuộc họp diễn ra tại Việt Nam."),
    (sites, "vi", "Cuộc họp diễn ra tại Huế.", "Cuộc họp năm ngoái diễn ra tại Vinh."),
    (sites, "vi", "Cuộc họp diễn ra tại Huế.", "Trận đấu diễn ra tại Vinh."),
    (sites, "vi", "Máy được lắp ráp tại Bắc Giang.", "Máy được lắp ráp tại huyện Yên Dũng."),
    (sites, "en", "The meeting was held in London.", "The meeting was held in Croydon."),
    (sites, "en", "The meeting was held in Ohio.", "The meeting was held in Dayton."),
    (sites, "en", "The lamps were made in China.", "The lamps were made in Shenzhen."),
    (sites, "en", "The fire happened in Dover.", "The fire happened near Salem."),
    (sites, "en", "Peter Norton was arrested in Dover.", "Helen Marsden was arrested in Salem."),
    (sites, "en", "The meeting was held in Dover.", "The meeting was held in Salem after one in Dover."),
    (stakes, "vi", "Chiếc sà lan thuộc Công ty TNHH An Phát.", "Chiếc sà lan thuộc Công ty An Phát."),
    (stakes, "vi", "Hãng phối hợp với Hội Nông dân công bố giá.", "Hãng phối hợp với Hội Nông dân và Liên đoàn Lao động."),
    (stakes, "en", "The barge is owned by Norton Shipping.", "The barge is owned by NS."),
    (stakes, "en", "The barge is owned by Norton Shipping.", "The dock is owned by the city of Dover."),
    # What may be told of two, a city of towns, words that say something else, a name that both know
    (sole, "en", "A man was held by troops in Dover.", "A man was held by troops in Salem."),
    (sole, "en", "The bags were filled at the mill in London.", "The bags were filled at the mill in Croydon."),
    (sole, "en", "The bags were shipped to Dover.", "The drivers were sent away from Salem."),
    (sole, "en", "The factory makes tables for Oakley.", "The factory makes tables for Norton. Oakley buys chairs."),
    (sole, "vi", "Xưởng chuyên làm bàn ghế xuất khẩu sang Nhật Bản.", "Xưởng khác chuyên làm bàn ghế xuất khẩu sang Hàn Quốc."),
    (stakes, "en", "The bureau is leading the investigation.", "The Office of Rail Inquiries will head the inquiry."),
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
