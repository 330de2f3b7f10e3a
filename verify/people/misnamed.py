"""People whom two articles name differently though all else shows one person: the owner "Dũng", elsewhere "Tiến".

Two names of a story are mostly two people.  These count as one misnamed only where the names are alike, neither has
another bearer in the other article, and an age, a home, a title or a like statement ties them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from verify.contrasts.places import compare_addresses
from verify.facets.names import name_key, same_name
from verify.judge import Node, Outcome, node_of
from verify.languages import tables
from verify.match.vectors import terms
from verify.model import Claim, Name
from verify.people.homes import Home, names_of
from verify.people.profiles import Profile, Trait, compare_traits
from verify.questions import question
from verify.text.normalise import fold

SCORE = 0.8
# Share of the words beside the names that two statements on one person have in common, in order.
LIKE_STATEMENT = 0.5
MIN_STATEMENT_WORDS = 4
MIN_SYLLABLES = 3
_SEXES = frozenset(("m", "f"))


def misnamed_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """Conflicts on the name of one person between two articles."""
    for x, y in product(a.people, b.people):
        if is_alike(x, y) and _are_alone(x, y, a, b):
            reason = _tie(x, y, a, b)
            if reason:
                yield _outcome(x, y, a, b, reason)


def is_alike(x: Name, y: Name) -> bool:
    """True for names that may be one name mistaken, and are not two forms of one.

    >>> def person(full): return Name(0, len(full), full, "person", name_key(full), full)
    >>> is_alike(person("Lê Tiến Minh"), person("Tiến")), is_alike(person("Lê Tiến Minh"), person("Minh"))
    (True, False)
    >>> is_alike(person("Lê Tiến Minh"), person("Lê Tiến Mạnh"))
    True
    """
    if same_name(x, y):
        return False
    short, long = sorted((name_key(x.full).split(), name_key(y.full).split()), key=len)
    if len(short) == 1:
        return len(long) >= MIN_SYLLABLES and short[0] in long[1:-1]
    if len(short) != len(long) or len(short) < MIN_SYLLABLES:
        return False
    return sum(p != q for p, q in zip(short, long, strict=True)) == 1 and short[0] == long[0]


def _are_alone(x: Name, y: Name, a: Profile, b: Profile) -> bool:
    """True if neither article knows anybody else who may be meant by the other's name."""
    beside_y = [n for n in b.people if n.key != y.key]
    beside_x = [n for n in a.people if n.key != x.key]
    return not any(same_name(x, n) is not False for n in beside_y) and not any(
        same_name(y, n) is not False for n in beside_x
    )


def _tie(x: Name, y: Name, a: Profile, b: Profile) -> str | None:
    """What shows that two names are of one person; None where nothing does, or something speaks against it."""
    relations = _relations(x, y, a, b)
    titles_x, titles_y = _titles(x, a), _titles(y, b)
    sexes_x, sexes_y = titles_x & _SEXES, titles_y & _SEXES
    if "conflict" in relations or (sexes_x and sexes_y and not sexes_x & sexes_y):
        return None
    if relations:
        return "their age or home is the same"
    roles = (titles_x & titles_y) - _SEXES
    if roles:
        return f"both are {', '.join(sorted(roles))}"
    statements = product(_naming(x, a), _naming(y, b))
    likeness = max(_likeness(_rest(s, x, a), _rest(t, y, b)) for s, t in statements)
    return "the same is told of both" if likeness >= LIKE_STATEMENT else None


def _relations(x: Name, y: Name, a: Profile, b: Profile) -> set[str]:
    """What the ages, births and homes told of two names are to each other."""
    traits = product(_owned(a.traits, x), _owned(b.traits, y))
    homes = product(_homes_of(a, x), _homes_of(b, y))
    ages = [compare_traits(s, t) for s, t in traits]
    addresses = [compare_addresses(s.address, t.address) for s, t in homes if s.kind == t.kind]
    return {c.relation for c in ages if c} | {relation for relation, _ in filter(None, addresses)}


def _owned(traits: Sequence[Trait], owner: Name) -> list[Trait]:
    return [t for t in traits if t.owner.key == owner.key]


def _homes_of(profile: Profile, owner: Name) -> list[Home]:
    return [r.home for r in profile.homes if r.home.owner.key == owner.key]


def _titles(name: Name, profile: Profile) -> frozenset[str]:
    """The titles of a person in an article, folded; "m" or "f" for those that tell the sex alone."""
    sexes = _sexes(profile.article.lang)
    titles = (fold(n.title) for n in names_of(profile.claims) if n.key == name.key and n.title)
    return frozenset(sexes.get(t, t) for t in titles)


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


def _rest(claim: Claim, name: Name, profile: Profile) -> tuple[str, ...]:
    """The content words of a clause beside a name."""
    own = set(terms(name.full, profile.article.lang))
    return tuple(w for w in terms(claim.quote, profile.article.lang) if w not in own)


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
