"""Articles -> their texts with the claims marked, an anchor a sentence, and links to the findings."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from verify.model import Article, Claim
from verify.reports.html_desk import Desk
from verify.reports.html_markup import element_id, language_tag, web_address
from verify.reports.html_quotes import quote_of_claim
from verify.reports.html_tables import lone_claims
from verify.reports.html_views import ArticleView, FindingView, Link, Piece, Segment
from verify.reports.selection import ALWAYS
from verify.reports.summary import source_name

# The most serious finding on a claim gives it its colour.
_RANK = {"conflict": 4, "update": 3, "refine": 2, "agree": 1, "single": 0}
SIGNS = {"conflict": "≠", "update": "↻", "refine": "⊂", "agree": "="}
_Ref = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A stretch of an article that is marked: a claim, or the value that a finding speaks of."""

    start: int
    end: int
    kind: str
    is_value: bool = False
    ref: _Ref | None = None


def articles_of(desk: Desk, order: Sequence[str], findings: Sequence[FindingView]) -> tuple[ArticleView, ...]:
    """The articles in the given order."""
    layers = _layers(desk, findings)
    alone = defaultdict(list)
    for claim in lone_claims(desk):
        alone[claim.article].append(claim)
    return tuple(_article(desk.articles[key], layers[key], alone[key], desk) for key in order)


def _article(article: Article, layers: Sequence[_Layer], alone: Sequence[Claim], desk: Desk) -> ArticleView:
    address = web_address(article.url)
    return ArticleView(
        id=element_id("a", article.id),
        key=article.id,
        name=desk.names[article.id],
        title=article.title or "",
        source=source_name(article),
        lang=language_tag(article.lang),
        published=desk.published(article),
        address=Link(article.url or "", address),
        path=article.path,
        notes=article.notes,
        claims=sum(claim.article == article.id for claim in desk.report.claims),
        paragraphs=paragraphs_of(article, layers, desk),
        alone=tuple(quote_of_claim(claim, desk) for claim in alone),
    )


def _layers(desk: Desk, findings: Sequence[FindingView]) -> Mapping[str, list[_Layer]]:
    """Article id -> what is marked in it."""
    by_id = {finding.id: finding for finding in findings}
    kinds: dict[str, str] = {}
    layers: dict[str, list[_Layer]] = defaultdict(list)
    for finding in desk.report.findings:
        view = by_id[element_id("f", finding.id)]
        for mention in (mention for side in finding.sides for mention in side.mentions):
            kinds[mention.claim] = max(
                kinds.get(mention.claim, "single"), finding.relation, key=_RANK.__getitem__
            )
            if mention.mark or finding.relation in ALWAYS:
                start, end = (
                    (mention.mark.start, mention.mark.end) if mention.mark else (mention.start, mention.end)
                )
                is_value = mention.mark is not None
                layers[mention.article].append(
                    _Layer(start, end, finding.relation, is_value, _ref(view, desk))
                )
    for claim in desk.report.claims:
        layers[claim.article].append(_Layer(claim.start, claim.end, kinds.get(claim.id, "single")))
    return layers


def _ref(finding: FindingView, desk: Desk) -> _Ref:
    """A link to a finding: the address, the sign and number shown, the words for those who do not see it."""
    words = f"{desk.words[finding.relation]} {finding.number}: {''.join(finding.question)}"
    return f"#{finding.id}", f"{SIGNS[finding.relation]}{finding.number}", words


def paragraphs_of(article: Article, layers: Sequence[_Layer], desk: Desk) -> tuple[tuple[Piece, ...], ...]:
    """The lines of the text, each of one or more pieces; all characters but the space between lines are there."""
    pieces = desk.pieces[article.id]
    of_piece = _layers_by_piece(pieces, layers)
    paragraphs: list[list[Piece]] = []
    place = 0
    for number, (start, end) in enumerate(pieces):
        gap = article.text[place:start]
        piece = Piece(
            anchor=element_id("s", article.id, start),
            gap="" if "\n" in gap or not place else gap,
            segments=tuple(segments_of(article.text, start, end, of_piece[number])),
        )
        if "\n" in gap or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(piece)
        place = end
    return tuple(map(tuple, paragraphs))


def _layers_by_piece(
    pieces: Sequence[tuple[int, int]], layers: Iterable[_Layer]
) -> Mapping[int, list[_Layer]]:
    starts = [start for start, _ in pieces]
    found: dict[int, list[_Layer]] = defaultdict(list)
    for layer in layers:
        number = max(0, bisect_right(starts, layer.start) - 1)
        while number < len(pieces) and pieces[number][0] < layer.end:
            found[number].append(layer)
            number += 1
    return found


def segments_of(text: str, start: int, end: int, layers: Sequence[_Layer]) -> Iterable[Segment]:
    """`text[start:end]` cut where a layer begins or ends; the links of a layer stand where it ends."""
    edges = {edge for layer in layers for edge in (layer.start, layer.end) if start < edge < end}
    cuts = sorted({start, end} | edges)
    for left, right in pairwise(cuts):
        over = [layer for layer in layers if layer.start < right and layer.end > left]
        values = [layer for layer in over if layer.is_value]
        kind = max((layer.kind for layer in values or over), key=_RANK.__getitem__, default="")
        refs = sorted({layer.ref for layer in over if layer.ref and layer.end == right})
        yield Segment(text[left:right], kind, bool(values), tuple(refs))
