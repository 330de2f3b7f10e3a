"""Who did what to whom: frames read off a clause, and frames that cannot both be true."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from verify.contrasts.frames import Frame, Party, frames_of
from verify.contrasts.roles import CONVERSES, MUTUAL, ONCE, OPPOSED, SELF_DONE, role_contrasts
from verify.extract import extract_claims
from verify.languages import tables
from verify.match.units import Unit, units_of
from verify.model import Article

CASES = json.loads((Path(__file__).parent / "cases" / "roles_pairs.json").read_text("utf-8"))


def make_unit(text: str, lang: str, published: date | None = None) -> Unit:
    """The first clause of a text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(digest[:12], "a.txt", text, digest, published=published, lang=lang)
    return units_of([article], {article.id: extract_claims(article)})[0]


@pytest.mark.parametrize("case", CASES, ids=[c["label"] for c in CASES])
@pytest.mark.parametrize("is_mirrored", [False, True], ids=["", "mirrored"])
def test_pairs(case: dict[str, str], is_mirrored: bool) -> None:
    a, b = (make_unit(case[side], case["lang"]) for side in ("ba" if is_mirrored else "ab"))
    assert next((c.relation for c in role_contrasts(a, b)), None) == case["expect"], case["comment"]


@pytest.mark.parametrize("case", CASES, ids=[c["label"] for c in CASES])
def test_a_clause_never_contradicts_itself(case: dict[str, str]) -> None:
    unit = make_unit(case["a"], case["lang"])
    assert role_contrasts(unit, unit) == []


@pytest.mark.parametrize("case", CASES, ids=[c["label"] for c in CASES])
def test_parties_and_verbs_are_where_they_say(case: dict[str, str]) -> None:
    unit = make_unit(case["a"], case["lang"])
    for frame in frames_of(unit):
        assert case["a"][frame.start : frame.end] == frame.verb
        for party in filter(None, (frame.agent, frame.patient)):
            assert case["a"][party.start : party.end] == party.text


def first_frame(text: str, lang: str) -> Frame:
    return frames_of(make_unit(text, lang))[0]


def name_or_group(party: Party | None) -> str | None:
    return (party.head.full if party.head else party.group) if party else None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("vi", "Đối tượng bị hiệp sĩ bắt cùng tang vật.", ("arrest", "guards", "suspects")),
        ("vi", "Ông Trần Văn Minh vừa bị Công an quận 9 khởi tố.", ("charge", "police", "Trần Văn Minh")),
        ("vi", "Nguyễn Văn Nam được công an huyện thả ngày 3/5.", ("release", "police", "Nguyễn Văn Nam")),
        ("vi", "Tối 30/10, công an bắt Nguyễn Văn Nam.", ("arrest", "police", "Nguyễn Văn Nam")),
        ("en", "The suspect was arrested by police on Monday.", ("arrest", "police", "suspects")),
        ("en", "Larry Page, the chairman of Google, bought Motorola.", ("buy", "Larry Page", "Motorola")),
        ("en", "A man arrested by residents was freed.", ("arrest", "residents", None)),
    ],
)
def test_who_did_what_to_whom(lang: str, text: str, expected: tuple[str | None, ...]) -> None:
    frame = first_frame(text, lang)
    assert (frame.action, name_or_group(frame.agent), name_or_group(frame.patient)) == expected


@pytest.mark.parametrize(
    ("lang", "text", "negative", "stance"),
    [
        ("vi", "Công an chưa bắt Nguyễn Văn Nam.", True, "plain"),
        ("vi", "Công an sẽ bắt Nguyễn Văn Nam.", False, "planned"),
        ("vi", "Công an có thể đã bắt Nguyễn Văn Nam.", False, "possible"),
        ("en", "Police have not found the body of the driver.", True, "plain"),
        ("en", "Police will arrest John Smith.", False, "planned"),
        ("en", "Police arrested John Smith.", False, "done"),
    ],
)
def test_stance_of_a_frame(lang: str, text: str, negative: bool, stance: str) -> None:
    frame = first_frame(text, lang)
    assert (frame.negative, frame.stance) == (negative, stance)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("vi", "Cuộc họp bắt đầu với sự kiện và điều kiện mới."),
        ("en", "The charges in the arrest report of the police."),
    ],
)
def test_nouns_are_no_acts(lang: str, text: str) -> None:
    assert frames_of(make_unit(text, lang)) == ()


def test_traits_are_of_acts_in_the_tables() -> None:
    known = set(tables("vi", "roles").ACTIONS) | set(tables("en", "roles").ACTIONS) | set(CONVERSES.values())
    assert set(ONCE | MUTUAL).union(*OPPOSED, CONVERSES, SELF_DONE, SELF_DONE.values()) <= known


def test_languages_know_the_same_groups() -> None:
    vi, en = tables("vi", "roles"), tables("en", "roles")
    assert set(vi.ACTORS) == set(en.ACTORS)
    assert {k for k in vi.ACTIONS if k in ONCE} == {k for k in en.ACTIONS if k in ONCE}


def test_a_text_without_stops_has_no_frames() -> None:
    assert frames_of(make_unit("Nam bắt Bình và " * 400, "vi")) == ()
