"""Who and what has one part in a story, which needs no likeness of clauses: who did it, who held an office, what was used.

Every kind is a module: what an article says (read once), and what two articles are to each other.  Only articles that
share several sure links, and so tell one story, are compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.judge import Outcome
from verify.match.units import Unit
from verify.model import Article
from verify.parts.agents import Acting, acting_in, agent_outcomes
from verify.parts.careers import Careers, career_outcomes, careers_of
from verify.parts.causes import Causes, cause_outcomes, causes_of
from verify.parts.charges import Charge, charge_outcomes, charges_of
from verify.parts.defects import Defect, defect_outcomes, defects_of
from verify.parts.doers import Told, doer_outcomes, told_by
from verify.parts.named import named_outcomes
from verify.parts.offices import are_weeks_apart, office_outcomes, offices_in
from verify.parts.orders import order_outcomes
from verify.parts.peers import peer_outcomes, peers_of
from verify.parts.ranks import Rank, rank_outcomes, ranks_of
from verify.parts.relatives import Heirs, heir_outcomes, heirs_of
from verify.parts.scenes import Scene, scenes_of
from verify.parts.sites import Site, site_outcomes, sites_of
from verify.parts.sole_names import sole_name_outcomes
from verify.parts.sole_roles import Bearers, bearers_of, sole_role_outcomes
from verify.parts.stakes import Stake, stake_outcomes, stakes_of
from verify.parts.surrenders import Comings, coming_outcomes, comings_of
from verify.parts.things import Thing, thing_outcomes, things_of

# Links of this score, and how many of them, make two articles tell one story.
LINK_FLOOR = 0.85
MIN_LINKS = 3

_Link = tuple[Unit, Unit, float]


@dataclass(frozen=True, slots=True)
class _Parts:
    """All that is read of an article."""

    scene: Scene
    told: Told
    careers: Careers
    ranks: tuple[Rank, ...]
    things: list[Thing]
    causes: Causes
    charges: tuple[Charge, ...]
    acting: Acting
    comings: Comings
    sites: tuple[Site, ...]
    stakes: tuple[Stake, ...]
    defects: tuple[Defect, ...]
    heirs: Heirs
    bearers: Bearers
    peers: frozenset[str]


def part_outcomes(
    articles: Sequence[Article], units: Sequence[Unit], scores: Mapping[tuple[int, int], float]
) -> Iterator[Outcome]:
    """The conflicts of all pairs of articles that tell one story, ordered by the articles."""
    links = _links_of_stories(units, scores)
    wanted = {i for pair in links for i in pair}
    parts = {i: _parts_of(s) for i, s in enumerate(scenes_of(articles, units)) if i in wanted}
    for (i, j), between in sorted(links.items(), key=lambda item: item[0]):
        yield from _between(parts[i], parts[j], between)


def _parts_of(scene: Scene) -> _Parts:
    told, acting = told_by(scene), acting_in(scene)
    return _Parts(
        scene,
        told,
        careers_of(offices_in(scene)),
        ranks_of(scene),
        things_of(scene, told.deeds),
        causes_of(scene),
        charges_of(scene),
        acting,
        comings_of(acting),
        sites_of(scene),
        stakes_of(scene),
        defects_of(scene),
        heirs_of(scene),
        bearers_of(scene),
        peers_of(scene),
    )


def _between(a: _Parts, b: _Parts, links: Sequence[_Link]) -> Iterator[Outcome]:
    """The conflicts of two articles of one story."""
    scores = {(u.claim.id, v.claim.id): score for u, v, score in links}
    yield from doer_outcomes(a.told, b.told, scores)
    yield from agent_outcomes(a.acting, b.acting, scores)
    yield from order_outcomes(a.acting, b.acting, scores)
    yield from coming_outcomes(a.comings, b.comings)
    yield from office_outcomes(a.careers.offices, b.careers.offices)
    if not are_weeks_apart(a.scene, b.scene):
        yield from career_outcomes(a.careers, b.careers)
        yield from rank_outcomes(a.ranks, b.ranks)
    yield from thing_outcomes(a.things, b.things)
    yield from cause_outcomes(a.causes, b.causes)
    yield from defect_outcomes(a.defects, b.defects)
    yield from charge_outcomes(a.charges, b.charges, a.scene.lang)
    yield from sole_role_outcomes(a.bearers, b.bearers)
    yield from heir_outcomes(a.heirs, b.heirs)
    yield from named_outcomes(a.scene, b.scene, links)
    yield from sole_name_outcomes(a.scene, b.scene, links)
    yield from peer_outcomes(a.peers, b.peers, links)
    yield from site_outcomes(a.sites, b.sites, (a.scene, b.scene), scores)
    yield from stake_outcomes(a.stakes, b.stakes, (a.scene, b.scene), scores)


def _links_of_stories(
    units: Sequence[Unit], scores: Mapping[tuple[int, int], float]
) -> dict[tuple[int, int], list[_Link]]:
    """The scored pairs of clauses by pairs of articles, the lower article first, of those that tell one story."""
    found: dict[tuple[int, int], list[_Link]] = {}
    for (i, j), score in scores.items():
        u, v = sorted((units[i], units[j]), key=lambda unit: unit.article)
        found.setdefault((u.article, v.article), []).append((u, v, score))
    return {pair: links for pair, links in found.items() if _tell_one_story(links)}


def _tell_one_story(links: Sequence[_Link]) -> bool:
    """True if several clauses of each article are surely linked: one statement alone tells no story."""
    sure = [(u.claim.id, v.claim.id) for u, v, score in links if score >= LINK_FLOOR]
    return min(len({u for u, _ in sure}), len({v for _, v in sure})) >= MIN_LINKS
