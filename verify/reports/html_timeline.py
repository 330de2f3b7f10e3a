"""Dates that the articles give -> the timeline of the story: a lane a source, a bar as long as the date is imprecise.

The axis has only stretches (years, months or days) that a source mentions, each equally wide; the finest grain whose
stretches still have room is taken.  Times are naive, as the articles give them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from verify.model import Article, Claim, Time
from verify.reports.html_desk import Desk
from verify.reports.html_plot_views import Bar, Dated, Lane, Timeline

WIDTH = 960
_LEFT, _RIGHT, _TOP = 10.0, 10.0, 28.0
_LANE_HEAD, _ROW, _BAR, _LANE_FOOT = 20.0, 11.0, 8.0, 8.0
# A bar narrower than this could not be seen.
_LEAST_BAR = 6.0
# More stretches than this have no room for their labels.
_MOST_STRETCHES = 16
_GRAINS = ("%Y-%m-%d", "%Y-%m", "%Y")


@dataclass(frozen=True, slots=True)
class _Date:
    """A date of an article, its mentions counted; None is an open end."""

    begin: datetime | None
    until: datetime | None
    text: str
    start: int
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class _Axis:
    """Stretches of time in order, each (begin, until) as wide as the other."""

    grain: str
    stretches: tuple[tuple[datetime, datetime], ...]

    def x(self, when: datetime) -> float:
        """The place of a moment; one between two stretches is at their border."""
        width = (WIDTH - _LEFT - _RIGHT) / len(self.stretches)
        index = bisect_right(self.stretches, (when, datetime.max)) - 1
        if index < 0:
            return _LEFT
        begin, until = self.stretches[index]
        share = min(1.0, (when - begin) / (until - begin))
        return round(_LEFT + width * (index + share), 1)


def timeline_of(desk: Desk, articles: Sequence[str]) -> Timeline | None:
    """The drawing and its table; None where no article gives a date that can be placed."""
    dates = {key: _dates(key, desk.report.claims) for key in articles}
    if not any(dates.values()):
        return None
    published = {key: _noon(desk.articles[key]) for key in articles}
    axis = _axis([*(d for found in dates.values() for d in found)], [p for p in published.values() if p])
    lanes = []
    top = _TOP
    for key in articles:
        lane = _lane(desk.names[key], top, dates[key], axis, published[key])
        lanes.append(lane)
        top += lane.height
    table = tuple(_dated(key, date, desk) for key in articles for date in dates[key])
    return Timeline(WIDTH, round(top + 4, 1), _ticks(axis), _breaks(axis), tuple(lanes), table)


def _noon(article: Article) -> datetime | None:
    day = article.published
    return datetime(day.year, day.month, day.day, 12) if day else None


def _dates(article: str, claims: Sequence[Claim]) -> tuple[_Date, ...]:
    """The dates of an article in the order of time, those of one interval joined."""
    found: dict[tuple[datetime | None, datetime | None], dict[int, _Date]] = {}
    for claim in claims:
        for value in claim.values if claim.article == article else ():
            if isinstance(value.of, Time) and _is_placed(value.of):
                begin, until = _naive(value.of.begin), _naive(value.of.until)
                date = _Date(begin, until, value.text, value.start)
                found.setdefault((begin, until), {}).setdefault(value.start, date)
    joined = [_joined(same) for same in found.values()]
    return tuple(sorted(joined, key=lambda d: (d.begin or datetime.min, d.until or datetime.max)))


def _joined(same: dict[int, _Date]) -> _Date:
    first = same[min(same)]
    return _Date(first.begin, first.until, first.text, first.start, len(same))


def _is_placed(time: Time) -> bool:
    has_end = time.begin is not None or time.until is not None
    return time.kind == "date" and time.certain and has_end


def _naive(when: datetime | None) -> datetime | None:
    return when.replace(tzinfo=None) if when else None


def _axis(dates: Sequence[_Date], published: Sequence[datetime]) -> _Axis:
    """The axis in the finest grain that has room, else in years."""
    ends = [d.begin for d in dates if d.begin]
    ends += [d.until - timedelta(seconds=1) for d in dates if d.until and d.until > datetime.min]
    moments = [*ends, *published]
    for grain in _GRAINS:
        stretches = tuple(sorted({_stretch(moment, grain) for moment in moments}))
        if len(stretches) <= _MOST_STRETCHES:
            break
    return _Axis(grain, stretches)


def _stretch(when: datetime, grain: str) -> tuple[datetime, datetime]:
    """The year, month or day that a moment lies in."""
    if grain == "%Y":
        return datetime(when.year, 1, 1), _start_of(when.year + 1, 1)
    if grain == "%Y-%m":
        year, month = divmod(when.year * 12 + when.month, 12)
        return datetime(when.year, when.month, 1), _start_of(year, month + 1)
    day = datetime(when.year, when.month, when.day)
    return day, day + timedelta(days=1) if day < datetime(9999, 12, 31) else datetime.max


def _start_of(year: int, month: int) -> datetime:
    return datetime(year, month, 1) if year <= 9999 else datetime.max


def _lane(name: str, top: float, dates: Sequence[_Date], axis: _Axis, published: datetime | None) -> Lane:
    """Bars that would overlap stand in rows below each other."""
    bars: list[Bar] = []
    ends: list[float] = []
    for date in dates:
        x = axis.x(date.begin) if date.begin else _LEFT
        width = max(_LEAST_BAR, (axis.x(date.until) if date.until else WIDTH - _RIGHT) - x)
        x = min(x, WIDTH - _RIGHT - _LEAST_BAR)
        row = next((number for number, end in enumerate(ends) if end <= x), len(ends))
        ends[row : row + 1] = [x + width + 1]
        y = top + _LANE_HEAD + row * _ROW
        bars.append(Bar(x, y, round(width, 1), date.text, date.begin is None, date.until is None))
    height = _LANE_HEAD + max(1, len(ends)) * _ROW + _LANE_FOOT
    return Lane(name, top, height, tuple(bars), axis.x(published) if published else None)


def _ticks(axis: _Axis) -> tuple[tuple[float, str], ...]:
    """A label a stretch, at its middle; with many stretches, not at each."""
    step = -(-len(axis.stretches) // _MOST_STRETCHES)
    width = (WIDTH - _LEFT - _RIGHT) / len(axis.stretches)
    shown = [(number, begin) for number, (begin, _) in enumerate(axis.stretches) if number % step == 0]
    years = [None, *(begin.year for _, begin in shown)]
    several = len(set(years)) > 2
    return tuple(
        (
            round(_LEFT + width * (number + 0.5), 1),
            _tick_label(begin, axis.grain, with_year=several and begin.year != before),
        )
        for (number, begin), before in zip(shown, years, strict=False)
    )


def _tick_label(begin: datetime, grain: str, *, with_year: bool) -> str:
    """A stretch in words; a day with its year where that is another than that of the label before."""
    day = (begin.day, begin.month, begin.year) if with_year else (begin.day, begin.month)
    parts = {"%Y": (begin.year,), "%Y-%m": (begin.month, begin.year), "%Y-%m-%d": day}
    return "/".join(map(str, parts[grain]))


def _breaks(axis: _Axis) -> tuple[float, ...]:
    """Where time is left out between two stretches."""
    pairs = pairwise(axis.stretches)
    return tuple(axis.x(right[0]) for left, right in pairs if left[1] < right[0])


def _dated(article: str, date: _Date, desk: Desk) -> Dated:
    return Dated(
        source=desk.names[article],
        when=_interval(date),
        text=date.text,
        lang=desk.tag(article),
        anchor=f"#{desk.anchor(article, date.start)}",
        mentions=date.mentions,
    )


def _interval(date: _Date) -> str:
    """The first and the last day, ISO; the time of day where it is no whole day."""
    begin, until = date.begin, date.until
    if begin and until and (begin.time(), until.time()) != (datetime.min.time(),) * 2:
        return (
            f"{begin:%Y-%m-%d %H:%M} – {until:%H:%M}"
            if begin.date() == until.date()
            else f"{begin.date()} – {until.date()}"
        )
    last = (until - timedelta(days=1)).date() if until and until > datetime.min + timedelta(days=1) else None
    first = begin.date() if begin else None
    if first == last:
        return str(first)
    return f"{first or '…'} – {last or '…'}"
