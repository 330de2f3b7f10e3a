"""Who and what has one part in a story, which needs no likeness of clauses: who did it, who held an office, what was used.

Every kind is a module: what an article says (read once), and what two articles are to each other.  Only articles that
share several sure links, and so tell one story, are compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify.judge import Outcome
from verify.match.units import Unit
from verify.model import Article
from verify.parts.causes import cause_outcomes, causes_of
from verify.parts.doers import alike_articles, doer_outcomes, links_by_claims, told_by
from verify.parts.named import named_outcomes
from verify.parts.offices import office_outcomes, offices_in
from verify.parts.scenes import scenes_of
from verify.parts.things import thing_outcomes, things_of

# Links of this score, and how many of them, make two articles tell one story.
LINK_FLOOR = 0.85
MIN_LINKS = 3


def part_outcomes(
    articles: Sequence[Article], units: Sequence[Unit], scores: Mapping[tuple[int, int], float]
) -> Iterator[Outcome]:
    """The conflicts of all pairs of articles that tell one story, ordered by the articles."""
    scenes = scenes_of(articles, units)
    told, offices = [told_by(s) for s in scenes], [offices_in(s) for s in scenes]
    things = [things_of(t.scene, t.deeds) for t in told]
    causes = [causes_of(s) for s in scenes]
    links = links_by_claims(units, scores)
    for i, j in alike_articles(units, scores, LINK_FLOOR, MIN_LINKS):
        yield from doer_outcomes(told[i], told[j], links)
        yield from office_outcomes(offices[i], offices[j])
        yield from thing_outcomes(things[i], things[j])
        yield from cause_outcomes(causes[i], causes[j])
        yield from named_outcomes(scenes[i], scenes[j], links)
