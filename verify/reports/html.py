"""The report as one HTML file: no request, no clock, readable without its script, which only filters.

The views are made by pure functions (`html_*`), the markup by the templates beside this module, with autoescape on.
A Content-Security-Policy allows the one style and the one script by their hashes and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from verify.config import Config
from verify.model import Changes, Report
from verify.reports import summary
from verify.reports.clauses import with_whole_clauses
from verify.reports.html_articles import SIGNS, articles_of
from verify.reports.html_desk import Desk, desk_of
from verify.reports.html_findings import all_findings, sections_of
from verify.reports.html_growth import growths_of
from verify.reports.html_head import choices_of, counts_of, facts_of, made_by, notices_of, origins_of
from verify.reports.html_markup import element_id, harmless, shown
from verify.reports.html_news import news_of
from verify.reports.html_quotes import quote_of
from verify.reports.html_tables import matrix_of, ordered_articles, rows_of
from verify.reports.html_timeline import timeline_of
from verify.reports.html_views import Page
from verify.reports.labels_html import html_labels
from verify.reports.reasons import reason

if TYPE_CHECKING:
    from jinja2 import Environment

_HERE = Path(__file__).parent


def render(
    report: Report, lang: str = "en", settings: Config | None = None, changes: Changes | None = None
) -> str:
    """The report as a page in one of the report languages; `settings` are those it was compared with.

    `changes`: what is new since an earlier run of the workspace.

    Raises: ConfigError for a language without words.
    """
    from markupsafe import Markup

    words = html_labels(lang)
    style, script = _static("report.css"), _static("report.js")
    desk = desk_of(with_whole_clauses(report), lang, words)
    page = page_of(desk, settings or Config(), changes)
    policy = {"style": _digest(style), "script": _digest(script)}
    template = _environment().get_template("report.html.jinja")
    return template.render(page=page, w=words, policy=policy, style=Markup(style), script=Markup(script))


def page_of(desk: Desk, settings: Config, changes: Changes | None = None) -> Page:
    """All that the template shows."""
    sections = sections_of(desk, settings)
    findings = all_findings(sections)
    order = ordered_articles(desk)
    articles = articles_of(desk, order, findings)
    return Page(
        lang=desk.lang,
        subtitle=summary.summary_line(desk.report, desk.words),
        notices=notices_of(desk),
        counts=counts_of(desk),
        facts=facts_of(desk, settings),
        made_by=made_by(desk),
        choices=choices_of(desk, findings),
        news=news_of(desk, changes),
        sections=sections,
        growths=growths_of(desk),
        sources=tuple(desk.article_link(key) for key in order),
        rows=rows_of([finding for finding in findings if not finding.on_clauses], order),
        wording_rows=rows_of([finding for finding in findings if finding.on_clauses], order),
        matrix=matrix_of(desk, order),
        timeline=timeline_of(desk, order),
        origins=origins_of(desk),
        not_compared=tuple(
            (*reason(item.reason, desk.lang), tuple(quote_of(mention, desk) for mention in item.mentions))
            for item in desk.report.not_compared
        ),
        problems=tuple(map(str, desk.report.problems)),
        orphans=tuple(map(str, desk.report.orphans)),
        articles=articles,
        alone=sum(len(article.alone) for article in articles),
    )


@cache
def _static(name: str) -> str:
    return (_HERE / "static" / name).read_text("utf-8")


def _digest(text: str) -> str:
    """The hash of an inline style or script for the policy."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"shown": shown, "article_id": partial(element_id, "a")}
    environment.globals["signs"] = SIGNS
    return environment
