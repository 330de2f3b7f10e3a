"""People whom two articles name differently though all else shows one person: the pianist Kendall, elsewhere Kendrick.

Two names of a story are mostly two people.  These count as one misnamed only where the names are alike, neither has
another bearer in the other article, and an age, a home, what the person is or a like statement ties them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from verify.contrasts.places import compare_addresses
from verify.facets.name_lexicon import is_syllable
from verify.facets.names import name_key, same_name
from verify.judge import Node, Outcome, node_of
from verify.languages import tables
from verify.languages.kinds import FAMILY_APART
from verify.match.vectors import terms
from verify.model import Claim, Name
from verify.people.homes import Home, names_of
from verify.people.likeness import are_like_words, differ_in_marks, is_mistakable, share_family_name
from verify.people.profiles import Profile, Trait, compare_traits
from verify.people.what_they_are import (
    by_word,
    descriptions_of,
    first_word,
    fits_one,
    last_word,
    nameable,
    words_on,
)
from verify.questions import question
from verify.text.normalise import fold

SCORE = 0.8
# Share of the words beside the names that two statements on one person have in common, in order.
LIKE_STATEMENT = 0.6
MIN_STATEMENT_WORDS = 5
# Of so many people at most a statement tells what is told of one.
MAX_NAMED = 2
# Content words in a row that two articles have of people whose names differ in marks alone.
MIN_RUN = 5
# Content words that appositions behind the two names share ("a former night nurse", "a night nurse of many years").
MIN_SHARED_WORDS, MIN_SHARED_SYLLABLES = 2, 5
MIN_SYLLABLES = 3
_SEXES = frozenset(("m", "f"))


def misnamed_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """Conflicts on the full name of one person between two articles."""
    theirs = by_word(b)
    pairs = [
        (x, y) for x in nameable(a) for y in theirs.get(first_word(x), ()) + theirs.get(last_word(x), ())
    ]
    for x, y in dict.fromkeys(pairs):
        tie = _tie if is_mistakable(x, y) else _office_tie if share_family_name(x, y) else None
        reason = tie(x, y, a, b) if tie and _are_alone(x, y, a, b) else None
        if reason:
            yield _outcome(x, y, a, b, reason)


def half_named_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """The same where one article gives a single word of another's full name that nobody is called by; unsure."""
    for x, y in product(a.people, b.people):
        if is_middle_name(x, y) and _are_alone(x, y, a, b):
            reason = _tie(x, y, a, b)
            if reason:
                yield _outcome(x, y, a, b, reason)


def is_middle_name(x: Name, y: Name) -> bool:
    """True for a single word that stands inside the other's name, where people are not called by it.

    >>> def person(full): return Name(0, len(full), full, "person", name_key(full), full)
    >>> is_middle_name(person("Lê Tiến Minh"), person("Tiến")), is_middle_name(person("Lê Tiến Minh"), person("Minh"))
    (True, False)
    """
    short, long = sorted((name_key(x.full).split(), name_key(y.full).split()), key=len)
    return len(short) == 1 and len(long) >= MIN_SYLLABLES and short[0] in long[1:-1] and not same_name(x, y)


def _are_alone(x: Name, y: Name, a: Profile, b: Profile) -> bool:
    """True if neither article knows anybody else who may be meant by the other's name."""
    return not (_has_other(b, x, besides=y) or _has_other(a, y, besides=x))


def _has_other(profile: Profile, name: Name, besides: Name) -> bool:
    """True if an article has a name beside one that may be this, or that has the word by which they differ."""
    own = set(name_key(name.full).split()) - set(name_key(besides.full).split())
    others = [n for n in names_of(profile.claims) if n.key != besides.key and n.kind in ("person", "unknown")]
    return any(_may_be(name, n) or own & set(name_key(n.full).split()) for n in others)


def _may_be(name: Name, other: Name) -> bool:
    """True if a name of an article may stand for this one; a single foreign word only if it is one of its words."""
    found = same_name(name, other) if other.kind == "person" else False
    if found is None and " " not in other.full:
        return any(
            name_key(other.full) == w or are_like_words(name_key(other.full), w)
            for w in name_key(name.full).split()
        )
    return found is not False


def _tie(x: Name, y: Name, a: Profile, b: Profile) -> str | None:
    """What shows that two names are of one person; None where nothing does, or something speaks against it."""
    ages, homes = _ages(x, y, a, b), _homes(x, y, a, b)
    sexes_x, sexes_y = _sexes_of(x, a), _sexes_of(y, b)
    if sexes_x and sexes_y and not sexes_x & sexes_y:
        return None
    if "conflict" in homes:
        return None
    if "conflict" in ages:
        marks = differ_in_marks(x, y) and _common_run(x, y, a, b) >= MIN_RUN
        return "the same is told of both" if marks else None
    if ages or (homes and is_middle_name(x, y)):
        return "their age or home is the same"
    roles = descriptions_of(x, a) & descriptions_of(y, b)
    alone = [(fits_one(role, x, a), fits_one(role, y, b)) for role in roles]
    solid = [told for told, role in zip(alone, roles, strict=True) if not role.common]
    if any(map(all, alone)) or (last_word(x) == last_word(y) and any(map(any, solid))):
        return f"both are {', '.join(sorted(role.shown for role in roles))}"
    shared = words_on(x, a) & words_on(y, b)
    if len(shared) >= (MIN_SHARED_SYLLABLES if is_syllable(last_word(x)) else MIN_SHARED_WORDS):
        return "the same is told of both"
    statements = product(_telling(x, a), _telling(y, b))
    likeness = max((_likeness(_rest(s, x, a), _rest(t, y, b)) for s, t in statements), default=0.0)
    return "the same is told of both" if likeness >= LIKE_STATEMENT else None


def _office_tie(x: Name, y: Name, a: Profile, b: Profile) -> str | None:
    """What shows that two people of one family name are one: an office that each article gives to one alone."""
    sexes_x, sexes_y = _sexes_of(x, a), _sexes_of(y, b)
    apart = bool(sexes_x and sexes_y and not sexes_x & sexes_y)
    if apart or "conflict" in _ages(x, y, a, b) | _homes(x, y, a, b):
        return None
    roles = [r for r in descriptions_of(x, a) & descriptions_of(y, b) if r.label in FAMILY_APART]
    told = sorted(r.shown for r in roles if fits_one(r, x, a) and fits_one(r, y, b))
    return f"both are {', '.join(told)}" if told else None


def _ages(x: Name, y: Name, a: Profile, b: Profile) -> set[str]:
    """What the ages and births told of two names are to each other."""
    traits = product(_owned(a.traits, x), _owned(b.traits, y))
    return {c.relation for c in (compare_traits(s, t) for s, t in traits) if c}


def _homes(x: Name, y: Name, a: Profile, b: Profile) -> set[str]:
    """What the homes told of two names are to each other; people of one family share theirs."""
    homes = product(_homes_of(a, x), _homes_of(b, y))
    addresses = [compare_addresses(s.address, t.address) for s, t in homes if s.kind == t.kind]
    return {relation for relation, _ in filter(None, addresses)}


def _owned(traits: Sequence[Trait], owner: Name) -> list[Trait]:
    return [t for t in traits if t.owner.key == owner.key]


def _homes_of(profile: Profile, owner: Name) -> list[Home]:
    return [r.home for r in profile.homes if r.home.owner.key == owner.key]


def _sexes_of(name: Name, profile: Profile) -> frozenset[str]:
    """The sexes that the titles of a person tell in an article."""
    sexes = _sexes(profile.article.lang)
    titles = (fold(n.title).rstrip(".") for n in names_of(profile.claims) if n.key == name.key and n.title)
    return frozenset(sexes[t] for t in titles if t in sexes)


@cache
def _sexes(lang: str) -> dict[str, str]:
    """Honorific -> "m" or "f"."""
    honorifics = tables(lang, "names").PHRASES["honorific"]
    return {fold(word): sex for sex in sorted(_SEXES) for word in honorifics.get(sex, "").split("|")}


def _likeness(left: Sequence[str], right: Sequence[str]) -> float:
    """How far the words of two statements are the same, 0 to 1; 0 for those that tell next to nothing."""
    from rapidfuzz import fuzz

    enough = min(len(left), len(right)) >= MIN_STATEMENT_WORDS
    return fuzz.ratio(left, right) / 100 if enough else 0.0


def _naming(name: Name, profile: Profile) -> list[Claim]:
    """The clauses that name a person."""
    events = (c for c in profile.claims if c.kind == "event")
    return [c for c in events if any(isinstance(v.of, Name) and v.of.key == name.key for v in c.values)]


def _telling(name: Name, profile: Profile) -> list[Claim]:
    """The clauses that name a person and few others, so that what they tell is of this one."""
    return [c for c in _naming(name, profile) if _people_in(c) <= MAX_NAMED]


def _people_in(claim: Claim) -> int:
    return len({v.of.key for v in claim.values if isinstance(v.of, Name) and v.of.kind == "person"})


def _rest(claim: Claim, name: Name, profile: Profile) -> tuple[str, ...]:
    """The content words of a clause beside a name."""
    own = set(terms(name.full, profile.article.lang))
    return tuple(w for w in terms(claim.quote, profile.article.lang) if w not in own)


def _common_run(x: Name, y: Name, a: Profile, b: Profile) -> int:
    """How many content words in a row the sentences on two people, and those behind them, share."""
    left, right = (_told_of(n, p) for n, p in ((x, a), (y, b)))
    best, row = 0, [0] * (len(right) + 1)
    for word in left:
        row = [0, *(row[n] + 1 if word == other else 0 for n, other in enumerate(right))]
        best = max(best, *row)
    return best


def _told_of(name: Name, profile: Profile) -> tuple[str, ...]:
    """The content words of the sentences that name a person and of those behind them, the name left out."""
    near = {c.sentence + more for c in _naming(name, profile) for more in (0, 1)}
    own = set(terms(name.full, profile.article.lang))
    told = [c for c in profile.claims if c.kind == "event" and c.sentence in near]
    return tuple(w for c in told for w in terms(c.quote, profile.article.lang) if w not in own)


def _outcome(x: Name, y: Name, a: Profile, b: Profile, reason: str) -> Outcome:
    """The one conflict on a person's name, between the first mentions, which introduce the person: others repeat it."""
    s, t = _naming(x, a)[0], _naming(y, b)[0]
    return Outcome(
        a=_node(s, x),
        b=_node(t, y),
        facet="entity",
        relation="conflict",
        score=SCORE,
        question=question("name", max(x.full, y.full, key=lambda n: (len(n), n))),
        shown_a=x.full,
        shown_b=y.full,
        reasons=(
            f"{x.full} or {y.full}: {reason}",
            "the names are alike, and neither article has the name of the other",
        ),
    )


def _node(claim: Claim, name: Name) -> Node:
    value = next(v for v in claim.values if isinstance(v.of, Name) and v.of.key == name.key)
    return node_of(claim, value)
