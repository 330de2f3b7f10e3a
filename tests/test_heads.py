"""What figures and dates are of, the table of concepts behind it, and that it holds together."""

from __future__ import annotations

import pytest
from conftest import make_article

from verify import extract_claims
from verify.languages import kinds, tables
from verify.languages.kinds import KINDS, OPPOSITES, PARENTS
from verify.match.concepts import concepts, told_acts
from verify.match.slots import number_slots
from verify.match.units import units_of


def heads(text: str, lang: str) -> list[tuple[str, str | None]]:
    """The figures of a text with what they are of."""
    article = make_article("a.txt", text, lang=lang)
    return [
        (s.value.text, s.head)
        for s in number_slots(units_of([article], {article.id: extract_claims(article)}))
    ]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The crash killed three people and injured 41.", "en", [("three", "kill"), ("41", "injure")]),
        ("Four people are dead and 41 are injured.", "en", [("Four", "die"), ("41", "injure")]),
        ("Vụ nổ làm 3 người chết, 5 người bị thương.", "vi", [("3", "die"), ("5", "injure")]),
        ("Công ty đạt doanh thu 50 tỷ đồng.", "vi", [("50 tỷ đồng", "revenue")]),
        ("The car has a base price of $36,500.", "en", [("$36,500", "price")]),
        ("The train was doing 160 kilometres per hour.", "en", [("160 kilometres per hour", "speed")]),
    ],
)  # fmt: skip
def test_the_nearest_measure_or_act_heads_a_figure(
    text: str, lang: str, expected: list[tuple[str, str]]
) -> None:
    assert heads(text, lang) == expected


def test_an_accident_that_is_only_named_is_not_told() -> None:
    assert "crash" not in told_acts("Cháu bé mất cha mẹ trong vụ tai nạn", "vi")
    assert "crash" in told_acts("Vụ tai nạn xảy ra vào khoảng 23h30", "vi")


def test_a_word_of_a_name_is_no_concept() -> None:
    assert "draw" not in concepts("Công an phường Phú Hòa nhận tin báo", "vi")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_concept_has_a_kind_and_phrases_of_its_own(lang: str) -> None:
    listed = tables(lang, "concepts").CONCEPTS
    assert set(listed) == set(KINDS)
    phrases = [phrase for text in listed.values() for phrase in text.split(", ")]
    assert all(phrase == " ".join(phrase.split()) and phrase for phrase in phrases)
    assert len(phrases) == len(set(phrases))


def test_what_is_said_of_concepts_speaks_of_known_ones() -> None:
    known = set(KINDS)
    assert {*PARENTS, *PARENTS.values(), *OPPOSITES, *OPPOSITES.values()} <= known
    for name, value in vars(kinds).items():
        if isinstance(value, frozenset):
            assert value <= known, name
        elif isinstance(value, tuple) and all(isinstance(group, frozenset) for group in value):
            assert frozenset().union(*value) <= known, name


def test_no_concept_is_a_kind_of_itself() -> None:
    for concept in PARENTS:
        line = [concept]
        while line[-1] in PARENTS:
            line.append(PARENTS[line[-1]])
            assert len(set(line)) == len(line)
