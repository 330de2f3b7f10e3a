"""Updates of a figure -> a plot of it over the moments that it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from verify.model import Finding, Mention, Quantity, Span
from verify.reports import summary
from verify.reports.asked import statement
from verify.reports.days import moment
from verify.reports.html_desk import Desk
from verify.reports.html_plot_views import Growth, Point

WIDTH, HEIGHT = 720, 200
_LEFT, _RIGHT, _TOP, _BOTTOM = 80.0, 80.0, 34.0, 34.0
# Labels nearer than this would overlap.
_LABEL_ROOM = 130.0


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure at its moment."""

    when: datetime
    said: str
    number: Decimal
    mention: Mention


def growths_of(desk: Desk) -> tuple[Growth, ...]:
    """A plot for each figure that updates speak of at two or more moments."""
    updates = [f for f in desk.report.findings if f.relation == "update" and f.facet == "number"]
    plots = (_growth(group, desk) for group in joined(updates))
    return tuple(plot for plot in plots if plot)


def joined(findings: Sequence[Finding]) -> list[list[Finding]]:
    """The findings in groups that share claims, in the order of their first."""
    groups: list[tuple[set[str], list[Finding]]] = []
    for finding in findings:
        claims = {mention.claim for side in finding.sides for mention in side.mentions}
        members = [finding]
        apart = []
        for known, group in groups:
            if known & claims:
                claims |= known
                members = [*group, *members]
            else:
                apart.append((known, group))
        groups = [*apart, (claims, members)]
    return [group for _, group in groups]


def _growth(findings: Sequence[Finding], desk: Desk) -> Growth | None:
    figures = _figures(findings, desk)
    if len({figure.when for figure in figures}) < 2:
        return None
    points = _points(figures, desk)
    told = "; ".join(f"{point.when}: {point.value} ({point.source})" for point in points)
    return Growth(
        title=statement(findings[0], desk.words),
        lang=desk.tag(findings[0].sides[0].mentions[0].article),
        alt=desk.words["growth_alt"].format(points=told),
        width=WIDTH,
        height=HEIGHT,
        path=" ".join(f"{'L' if number else 'M'}{p.x} {p.y}" for number, p in enumerate(points)),
        points=points,
    )


def _figures(findings: Iterable[Finding], desk: Desk) -> list[_Figure]:
    """The figures by their moment, one a moment and article."""
    found: dict[tuple[datetime, str], _Figure] = {}
    for finding in findings:
        for mention in (mention for side in finding.sides for mention in side.mentions):
            figure = _figure(mention, desk)
            if figure:
                found.setdefault((figure.when, mention.article), figure)
    return [found[key] for key in sorted(found)]


def _figure(mention: Mention, desk: Desk) -> _Figure | None:
    """The number that a mention marks, at the moment of its claim or of the publication; None if either is unknown."""
    claim = desk.claims.get(mention.claim)
    published = desk.articles[mention.article].published
    said = (claim.as_of if claim else None) or (published.isoformat() if published else None)
    if claim is None or said is None:
        return None
    for value in claim.values:
        if isinstance(value.of, Quantity) and Span(value.start, value.end) == mention.mark:
            number = value.of.low if value.of.low is not None else value.of.high
            when = _moment(said)
            return (
                _Figure(when, said, number, mention)
                if when and number is not None and number.is_finite()
                else None
            )
    return None


def _moment(iso: str) -> datetime | None:
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError:
        return None


def _points(figures: Sequence[_Figure], desk: Desk) -> tuple[Point, ...]:
    first, last = figures[0].when, figures[-1].when
    low = min(Decimal(0), *(figure.number for figure in figures))
    high = max(figure.number for figure in figures)
    points: list[Point] = []
    for figure in figures:
        x = _LEFT + (WIDTH - _LEFT - _RIGHT) * ((figure.when - first) / (last - first))
        share = float((figure.number - low) / (high - low)) if high > low else 0.5
        y = HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * share
        taken = max((point.x for point in points if point.is_labelled), default=-WIDTH)
        is_last = figure is figures[-1]
        has_room = x - taken >= _LABEL_ROOM and (is_last or WIDTH - _RIGHT - x >= _LABEL_ROOM)
        points.append(_point(figure, round(x, 1), round(y, 1), has_room, desk))
    return tuple(points)


def _point(figure: _Figure, x: float, y: float, is_labelled: bool, desk: Desk) -> Point:
    mention = figure.mention
    return Point(
        x=x,
        y=y,
        when=moment(figure.said, desk.lang),
        value=summary.split_quote(mention)[1],
        source=desk.names[mention.article],
        anchor=f"#{desk.anchor(mention.article, mention.start)}",
        is_labelled=is_labelled,
    )
