"""What is new since an earlier run -> the section of the HTML report that tells it."""

from __future__ import annotations

from verify.model import Change, Changes
from verify.reports import news
from verify.reports.html_desk import Desk
from verify.reports.html_markup import element_id
from verify.reports.html_views import News, NewsLine


def news_of(desk: Desk, changes: Changes | None) -> News | None:
    """The news of a workspace; None where no run was recorded before, or nothing changed since."""
    if changes is None or not news.has_news(changes):
        return None
    first = news.listed(changes.listed, everything=False)
    rest = [change for change in changes.listed if change not in first]
    known = {finding.id for finding in desk.report.findings}
    return News(
        news.headline(changes, desk.words),
        tuple(_line(change, known, desk) for change in first),
        tuple(_line(change, known, desk) for change in rest),
    )


def _line(change: Change, known: set[str], desk: Desk) -> NewsLine:
    kind, told = news.told_of(change, desk.words)
    href = f"#{element_id('f', change.finding)}" if change.finding in known else None
    return NewsLine(change.relation, kind, told, href)
