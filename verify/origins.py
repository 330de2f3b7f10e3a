"""Which articles are one origin: copies of each other, or credits to one wire or outlet.

Agreement counts origins, not articles: three outlets that print one wire's text are one witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from verify.copies import copied_pairs, run_numbers
from verify.facets.attribution import find_attributions
from verify.languages import tables
from verify.match.vectors import terms
from verify.model import Article, Claim, Origin
from verify.text.normalise import fold


def find_copies(articles: Sequence[Article]) -> tuple[Origin, ...]:
    """Groups of articles that copy each other, each sorted by id."""
    group = {a.id: frozenset([a.id]) for a in articles}
    share = {}
    for i, j, part in copied_pairs([run_numbers(terms(a.text, a.lang)) for a in articles]):
        a, b = articles[i].id, articles[j].id
        joined = group[a] | group[b]
        group.update((n, joined) for n in joined)
        share[a, b] = part
    groups = sorted({tuple(sorted(g)) for g in group.values() if len(g) > 1})
    return tuple(Origin(g, f"copies: {_part(share, g):.0%} of the shorter text in common") for g in groups)


def _part(share: Mapping[tuple[str, str], float], group: Sequence[str]) -> float:
    return max(part for (a, b), part in share.items() if a in group and b in group)


# A credit in brackets that ends this near to its beginning is a dateline ("Hà Nội (TTXVN) -").
DATELINE_CHARS = 60


def outlet_key(name: str, lang: str) -> str:
    """The name of a wire or outlet without its kind, folded.

    >>> outlet_key("Hãng thông tấn Reuters", "vi")
    'reuters'
    """
    key = fold(name)
    for noun in tables(lang, "actions").OUTLET_NOUNS:
        key = key.removeprefix(f"{noun} ")
    return key


def signed_by(article: Article, claims: Sequence[Claim]) -> str | None:
    """The wire or outlet that an article as a whole is credited to: by a dateline, or in or behind its last clause."""
    text = article.text
    last = max((c.start for c in claims), default=0)
    for credit in find_attributions(text, lang=article.lang):
        ends = credit.start >= last
        opens = credit.end <= DATELINE_CHARS and text[credit.start] == "("
        if credit.kind == "credit" and credit.speaker and (ends or opens):
            return credit.speaker
    return None


def origin_of_claims(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]], copies: Sequence[Origin]
) -> dict[str, str]:
    """Claim id -> the origin it rests on: a credited wire or outlet, else its article or the article's group."""
    home = {a.id: a.id for a in articles}
    for origin in copies:
        home.update((n, origin.articles[0]) for n in origin.articles)
    of_outlet: dict[str, list[Article]] = {}
    for a in articles:
        if a.source:
            of_outlet.setdefault(outlet_key(a.source, a.lang), []).append(a)
    out = {}
    for a in articles:
        signed = signed_by(a, claims[a.id])
        for c in claims[a.id]:
            credit = outlet_key(c.credit or signed or "", a.lang)
            meant = credited_article(a, of_outlet.get(credit, ()))
            out[c.id] = home[meant.id] if meant else f"credit:{credit}" if credit else home[a.id]
    return out


def credited_article(article: Article, of_outlet: Sequence[Article]) -> Article | None:
    """The article that a credit to an outlet means: itself if it is the outlet's own, else the last one before it.

    Where no date says which was before, the first of them by its date and id; None if the outlet has none.
    """
    if any(other.id == article.id for other in of_outlet):
        return article
    ordered = sorted(of_outlet, key=lambda a: (a.published or date.min, a.id))
    day = article.published
    before = [a for a in ordered if day and a.published and a.published <= day]
    return before[-1] if before else next(iter(ordered), None)


def find_credits(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> tuple[Origin, ...]:
    """Credited wires and outlets on which two or more articles rest, by name."""
    users: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for a in articles:
        for name in sorted(_credited(a, claims[a.id])):
            key = outlet_key(name, a.lang)
            users.setdefault(key, set()).add(a.id)
            names[key] = min(names.get(key, name), name)
    return tuple(
        Origin(tuple(sorted(users[key])), f"credit {names[key]}")
        for key in sorted(users)
        if len(users[key]) > 1
    )


def _credited(article: Article, claims: Sequence[Claim]) -> set[str]:
    """The wires and outlets that an article credits, for a statement or as a whole."""
    signed = signed_by(article, claims)
    return {c.credit for c in claims if c.credit} | ({signed} if signed else set())
