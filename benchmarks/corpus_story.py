"""One invented news story with known answers: what `corpus.py` writes many of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any

import corpus_en
import corpus_vi
from corpus_details import detail, said, tail

TABLES = {"vi": corpus_vi, "en": corpus_en}
FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
# How often a story has what: of its facts a conflict, and of its articles a copy, a trap, an update.
P_CONFLICT, P_COPY, P_TRAP, P_UPDATE = 0.15, 0.08, 0.4, 0.3
P_TOLD = 0.62
# Sentences of details in an article, and how often one is the agency's, word for word in several articles.  With
# these, and a tail to each fact, the clauses are about as long as those of real articles, and repeat each other's words
# about as seldom: see docs/scaling.md.
DETAILS, AGENCY_DETAILS, P_AGENCY = (3, 6), 6, 0.25
# How often a fact of its kind of story has no tail, if no more of its sentence than this is what others say as well;
# what any story may tell always has one.
P_BARE, MOST_COMMON = 0.75, 0.4
SLOT = re.compile(r"\{\w+\}")
ANYWHERE = {fact[0] for fact in (*corpus_vi.GENERAL, *corpus_vi.BACKGROUND)}
# Of the facts that any story may have, how many it has.
GENERAL = 5
RANGES = {
    "dead": (2, 40), "hurt": (3, 90), "aboard": (20, 300), "age": (22, 75), "trucks": (4, 30), "area": (120, 9800),
    "loss": (2, 900), "staff": (40, 4000), "years": (2, 20), "share": (5, 60), "wind": (60, 180), "other": (3, 60),
    "witness_age": (25, 85), "help": (5, 90), "calls": (50, 3000), "past": (1990, 2012), "helpers": (15, 600),
    "pupils": (60, 2400), "letters": (12, 700),
}  # fmt: skip
# Kinds of stories with a toll.
DEADLY = ("crash", "fire")
PEOPLE = ("man", "woman", "chief", "expert", "other_man")


@dataclass(frozen=True, slots=True)
class Made:
    """An article of the corpus, in the columns that the readers know."""

    path: str
    title: str
    source: str
    published: str
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of an article that tells a fact with a value."""

    article: str
    value: Any
    quote: str


Fact = tuple[str, str, str | None, Sequence[str]]
Answer = dict[str, Any]


def stories(seed: int) -> Iterator[tuple[list[Made], list[Answer]]]:
    """The articles and answers of one story after the other, without end."""
    number = 0
    while True:
        yield story(seed, number)
        number += 1


def corpus(seed: int, articles: int) -> Iterator[tuple[list[Made], list[Answer]]]:
    """The stories of a corpus of about so many articles: the last one is whole."""
    made = 0
    for texts, answers in stories(seed):
        if made >= articles:
            return
        made += len(texts)
        yield texts, answers


def story(seed: int, number: int) -> tuple[list[Made], list[Answer]]:
    """One story: its articles, and what their sentences are to each other."""
    random = Random(f"{seed}:{number}")
    lang = "vi" if random.random() < 0.65 else "en"
    tables = TABLES[lang]
    kind = random.choice(list(tables.KINDS))
    title, own = tables.KINDS[kind]
    first = FIRST_DAY + timedelta(random.randrange(DAYS))
    slots = fill(random, lang, seed, first)
    facts = [*own, *random.sample(tables.GENERAL, GENERAL), *tables.BACKGROUND]
    count = random.randint(3, 8)
    changed = {fact[0]: random.randrange(count) for fact in facts if fact[2] and random.random() < P_CONFLICT}
    other = {fact[0]: change(random, fact, slots, lang) for fact in facts if fact[0] in changed}
    articles: list[Made] = []
    told: dict[str, list[Told]] = {fact[0]: [] for fact in facts}
    answers: list[Answer] = []
    bodies: list[list[str]] = []
    agency = [detail(random, lang) for _ in range(AGENCY_DETAILS)]
    for n in range(count):
        path = f"{number:07d}-{n}.txt"
        if bodies and random.random() < P_COPY:
            source = random.randrange(len(bodies))
            lines = bodies[source]
            answers.append({"story": number, "relation": "copy", "a": articles[source].path, "b": path})
            for list_ in told.values():
                list_ += [Told(path, t.value, t.quote) for t in list_ if t.article == articles[source].path]
        else:
            lines = [
                sentence
                for fact in random.sample(facts, len(facts))
                if random.random() < P_TOLD or changed.get(fact[0]) == n
                for sentence in [
                    tell(
                        random, fact, slots if changed.get(fact[0]) != n else other[fact[0]], path, told, lang
                    )
                ]
            ]
            lines += traps(random, lang, slots, path, told, answers, number)
            lines += details(random, lang, agency)
            random.shuffle(lines)
        bodies.append(lines)
        day = first + timedelta(random.randint(0, 2))
        head = f"{capitalised(title.format(**slots))} {tail(random, lang)}"
        outlet = random.choice([name for name in tables.OUTLETS if name not in {a.source for a in articles}])
        articles.append(Made(path, head, outlet, str(day), lang, "\n\n".join([head, *lines])))
    answers += pairs(number, facts, told)
    if kind in DEADLY and random.random() < P_UPDATE:
        toll = (TABLES[lang].FIRST[kind], TABLES[lang].UPDATES[kind])
        articles = with_update(random, toll, slots, articles, answers, number)
    return articles, answers


def fill(random: Random, lang: str, seed: int, first: date) -> dict[str, Any]:
    """What the slots of a story hold; what is known of a place or a firm is the same in all stories."""
    tables = TABLES[lang]
    slots: dict[str, Any] = {
        key: said(random, lang, random.choice(ways)) for key, ways in tables.FILLS.items()
    }
    slots |= {key: random.randint(*bounds) for key, bounds in RANGES.items()}
    slots |= {key: person(random, tables) for key in PEOPLE}
    slots["day"] = day_text(first - timedelta(random.randint(1, 3)), lang)
    slots["meeting"] = day_text(first + timedelta(random.randint(4, 9)), lang)
    slots["earlier"], slots["later"] = day_text(first, lang), day_text(first + timedelta(2), lang)
    slots["founded"] = Random(f"{seed}:{slots['firm']}").randint(1950, 2014)
    slots["people"] = Random(f"{seed}:{slots['place']}").randint(4000, 900_000)
    return {key: figure(value, lang) if key in ("people", "area") else value for key, value in slots.items()}


def person(random: Random, tables: Any) -> str:
    """A name."""
    parts = [random.choice(tables.FAMILY), random.choice(tables.MIDDLE), random.choice(tables.GIVEN)]
    return " ".join(parts if tables is corpus_vi else (parts[2], parts[1], parts[0]))


def firm(random: Random, lang: str) -> str:
    """The name of a firm."""
    return said(random, lang, random.choice(TABLES[lang].FILLS["firm"]))


def day_text(day: date, lang: str) -> str:
    """A day as newspapers write it."""
    return f"{day.day}/{day.month}/{day.year}" if lang == "vi" else f"{day:%B} {day.day}, {day.year}"


def figure(number: int, lang: str) -> str:
    """A number with marks of thousands."""
    return f"{number:,}".replace(",", "." if lang == "vi" else ",")


def change(random: Random, fact: Fact, slots: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """The slots with the value of a fact replaced by one that contradicts it."""
    _, facet, slot, _ = fact
    assert slot is not None
    old = slots[slot]
    if facet == "entity":
        new: Any = firm(random, lang) if slot == "firm" else person(random, TABLES[lang])
    elif facet == "date":
        new = day_text(FIRST_DAY + timedelta(random.randrange(DAYS)), lang)
    else:
        number = old if isinstance(old, int) else int(old.replace(".", "").replace(",", ""))
        step = (
            random.randint(2, 9)
            if slot in ("founded", "age", "witness_age")
            else max(2, int(number * random.uniform(0.2, 0.6)))
        )
        number = number - step if number > 2 * step and random.random() < 0.5 else number + step
        new = number if isinstance(old, int) else figure(number, lang)
    return {**slots, slot: new}


def tell(
    random: Random, fact: Fact, slots: Mapping[str, Any], path: str, told: dict[str, list[Told]], lang: str
) -> str:
    """A sentence that tells a fact, noted under it."""
    key, _, slot, ways = fact
    way = random.choice(ways)
    sentence = capitalised(way.format(**slots))
    if key in ANYWHERE or random.random() >= P_BARE or len(SLOT.sub("", way)) > MOST_COMMON * len(sentence):
        sentence = with_tail(random, lang, sentence)
    told[key].append(Told(path, slots[slot] if slot else None, sentence))
    return sentence


def traps(
    random: Random, lang: str, slots: Mapping[str, Any], path: str, told: Mapping[str, Sequence[Told]], answers: list[Answer], number: int,
) -> list[str]:  # fmt: skip
    """A sentence of something else that looks alike, now and then."""
    if random.random() >= P_TRAP:
        return []
    sentence = with_tail(random, lang, capitalised(random.choice(TABLES[lang].TRAPS).format(**slots)))
    for other in told.get("dead", ()):
        if other.article != path:
            answers.append(answer(number, "none", "number", Told(path, None, sentence), other))
    return [sentence]


def with_tail(random: Random, lang: str, sentence: str) -> str:
    """The sentence with how it was."""
    return f"{sentence[:-1]} {tail(random, lang)}." if sentence.endswith(".") else sentence


def details(random: Random, lang: str, agency: Sequence[str]) -> list[str]:
    """What nobody compares: mostly told by one article alone."""
    own = [
        random.choice(agency) if random.random() < P_AGENCY else detail(random, lang)
        for _ in range(random.randint(*DETAILS))
    ]
    return list(dict.fromkeys(own))


def pairs(number: int, facts: Sequence[Fact], told: Mapping[str, Sequence[Told]]) -> Iterator[Answer]:
    """All pairs of sentences that tell one fact."""
    for key, facet, _, _ in facts:
        for a, b in combinations(told[key], 2):
            if a.article != b.article:
                yield answer(number, "agree" if a.value == b.value else "conflict", facet, a, b)


def answer(number: int, relation: str, facet: str, a: Told, b: Told) -> Answer:
    """A row of the answers."""
    names = {"a": a.article, "a_quote": a.quote, "b": b.article, "b_quote": b.quote}
    return {"story": number, "relation": relation, "facet": facet, **names}


def with_update(
    random: Random,
    toll: tuple[str, str],
    slots: Mapping[str, Any],
    articles: list[Made],
    answers: list[Answer],
    number: int,
) -> list[Made]:
    """The articles with a toll that grew between the first and the last of them."""
    low = int(slots["dead"])
    early = corpus_line(toll[0], slots, low)
    late = corpus_line(toll[1], slots, low + random.randint(1, 9))
    a, b = articles[0], articles[-1]
    articles[0], articles[-1] = with_line(a, early), with_line(b, late)
    answers.append(answer(number, "update", "number", Told(a.path, low, early), Told(b.path, None, late)))
    return articles


def corpus_line(way: str, slots: Mapping[str, Any], value: int) -> str:
    """A way to say a toll, filled."""
    return capitalised(way.format(**slots, value=value))


def with_line(article: Made, line: str) -> Made:
    """The article with one more sentence."""
    named = {name: getattr(article, name) for name in Made.__slots__}
    return Made(**(named | {"text": f"{article.text}\n\n{line}"}))


def capitalised(text: str) -> str:
    """The text with a capital at the front."""
    return text[:1].upper() + text[1:]
