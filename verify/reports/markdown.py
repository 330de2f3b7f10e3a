"""The report as Markdown, to be kept beside the articles and read in a git diff: no clock, no machine's paths.

Conflicts, updates and all findings on values are whole; of whole-clause ones a list of the strongest (`selection`).
Every text of an article goes through `escape.markdown`; the layout is plain functions that return lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TypeVar

from verify.model import Article, Changes, Finding, Mention, Relation, Report, Side
from verify.reports import news, selection, summary
from verify.reports.clauses import with_whole_clauses
from verify.reports.escape import markdown, markdown_url
from verify.reports.labels import Labels
from verify.reports.reasons import reasons
from verify.version import COMPARE_VERSION, EXTRACT_VERSION, __version__

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class _Page:
    """What every section needs: the words, the articles by id and their escaped names, and whether to cut lists."""

    words: Labels
    articles: dict[str, Article]
    names: dict[str, str]
    everything: bool

    def first(self, items: Sequence[_Item], most: int) -> Sequence[_Item]:
        """The first `most` items, or all of them if everything is wanted."""
        return items if self.everything else items[:most]


def render(report: Report, words: Labels, *, everything: bool = False, changes: Changes | None = None) -> str:
    """The report, ending with a newline; sections in the order of what needs a person first.

    Long lists of whole clauses are cut, and say so, unless `everything` is wanted.  `changes`: what is new since an
    earlier run, told in front of the findings.
    """
    report = with_whole_clauses(report)
    names = {key: markdown(name) for key, name in summary.names_by_id(report).items()}
    page = _Page(words, {article.id: article for article in report.articles}, names, everything)
    sections = [
        *_header(report, words),
        *_news(changes, page),
        *_detailed(report, "conflict", page),
        *_detailed(report, "update", page),
        *_agreements(report, page),
        *_refinements(report, page),
        *_single(report, words),
        *_not_compared(report, page),
        *_problems(report, words),
        *_origins(report, page),
        *_articles(report, page),
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(sections)).rstrip("\n") + "\n"


def _header(report: Report, words: Labels) -> Iterator[str]:
    versions = {"verify": __version__, "extract": EXTRACT_VERSION, "compare": COMPARE_VERSION}
    yield f"# {words['report']}"
    yield ""
    yield f"{summary.summary_line(report, words)}."
    shortage = summary.shortage(report, words)
    if shortage:
        yield from ("", f"{shortage}.")
    undated = ", ".join(markdown(name) for name in summary.undated_names(report))
    if undated:
        yield from ("", f"{words['undated'].format(names=undated)}.")
    yield from ("", words["made_by"].format(**versions), "")


def _news(changes: Changes | None, page: _Page) -> Iterator[str]:
    """What is new; nothing where no run was recorded before, or nothing changed."""
    if changes is not None and news.has_news(changes):
        yield from (news.markdown_section(changes, page.words, everything=page.everything), "")


def _title(title: str, count: int, words: Labels) -> Iterator[str]:
    """A heading; an empty section says so instead of being left out."""
    yield from (f"## {title} ({count})", "")
    if not count:
        yield from (words["none"], "")


def _detailed(report: Report, relation: Relation, page: _Page) -> Iterator[str]:
    """A section with a subsection a finding, both quotes in each."""
    findings = summary.findings_of(report, relation)
    yield from _title(page.words[f"{relation}_title"], len(findings), page.words)
    for finding in findings:
        yield from _finding(finding, page)


def _refinements(report: Report, page: _Page) -> Iterator[str]:
    """Values with both quotes; whole clauses, of which one says more, a line each."""
    findings = summary.findings_of(report, "refine")
    yield from _title(page.words["refine_title"], len(findings), page.words)
    for finding in selection.values_of(findings):
        yield from _finding(finding, page)
    yield from _wordings(selection.wordings_of(findings), page)


def _wordings(findings: Sequence[Finding], page: _Page) -> Iterator[str]:
    """A list of findings on whole clauses, at most `PAGE_WORDINGS` of them, the weaker ones folded."""
    if not findings:
        return
    yield from (f"### {page.words['wordings']} ({len(findings)})", "")
    strong, weaker = selection.open_and_folded(findings)
    yield from (_wording(finding, page) for finding in strong)
    yield ""
    if not weaker:
        return
    listed = page.first(weaker, selection.PAGE_WORDINGS - len(strong))
    yield from ("<details>", f"<summary>{page.words['weaker'].format(count=len(weaker))}</summary>", "")
    yield from (_wording(finding, page) for finding in listed)
    yield from _left_out(len(weaker) - len(listed), findings[0].relation, page)
    yield from ("", "</details>", "")


def _wording(finding: Finding, page: _Page) -> str:
    """The sides with their sources on one line, behind the question where they do not say it."""
    sides = [
        f"{markdown(summary.side_value(finding, side, page.words))} — {_sources(side, page)}"
        for side in finding.sides
    ]
    line = " / ".join(sides)
    if finding.relation == "agree":
        line += f" ({summary.support(finding.sides[0], page.words)})"
    if finding.relation == "agree" or finding.facet != "text":
        question = summary.short_question(finding, page.words)
        line = f"{markdown(question)}: {line}"
    return f"- {finding.confidence:.2f} {line}{_said(finding, page.words)}"


def _said(finding: Finding, words: Labels) -> str:
    """What people said of a finding, behind it."""
    said = summary.standing(finding, words)
    return f" *({markdown(said)})*" if said else ""


def _sources(side: Side, page: _Page) -> str:
    return ", ".join(page.names[article] for article in summary.articles_of((side,)))


def _left_out(count: int, noun: str, page: _Page) -> Iterator[str]:
    if count:
        more = page.words["more"].format(counts=page.words.count(count, noun))
        yield from ("", f"{more} ({page.words['all_in_json']}).")


def _finding(finding: Finding, page: _Page) -> Iterator[str]:
    words = page.words
    facets = [words[finding.facet], f"{words['confidence']} {finding.confidence:.2f}"]
    if finding.between == "speakers":
        facets.append(words["speakers"])
    said = summary.standing(finding, words)
    facets += [markdown(text) for text in (said, finding.id) if text]
    question = summary.short_question(finding, words)
    yield from (f"### {markdown(question)}", "", f"*{', '.join(facets)}*", "")
    for side in finding.sides:
        value = markdown(summary.side_value(finding, side, words))
        yield from (f"**{value}** ({summary.support(side, words)})", "")
        for mention in side.mentions:
            yield from _quote(mention, page)
    for reason in reasons(finding.reasons, words):
        yield f"- {words['reasons']}: {markdown(reason)}"
    yield ""


def _quote(mention: Mention, page: _Page) -> Iterator[str]:
    article = page.articles[mention.article]
    dated = article.published.isoformat() if article.published else page.words["unknown"]
    yield f"> {_marked(mention)}"
    yield f">\n> — {page.names[article.id]}, {dated}"
    yield ""


def _marked(mention: Mention) -> str:
    """The quote with its value in bold.  Spaces stay outside of the stars, where they would break the markup."""
    before, value, after = summary.split_quote(mention)
    bare = value.strip()
    if not bare:
        return markdown(mention.quote)
    left, right = value.split(bare, 1)
    return f"{markdown(before + left)}**{markdown(bare)}**{markdown(right + after)}"


def _agreements(report: Report, page: _Page) -> Iterator[str]:
    """A table of values, and a list of whole clauses."""
    words = page.words
    findings = summary.findings_of(report, "agree")
    yield from _title(words["agree_title"], len(findings), words)
    on_values = selection.values_of(findings)
    if on_values:
        yield from _row(words["question"], words["values"], words["source"], words["support"])
        yield from _row("---", "---", "---", "---")
    for finding in on_values:
        question = summary.short_question(finding, words)
        side = finding.sides[0]
        value = markdown(summary.side_value(finding, side, words))
        asked = f"{markdown(question)}{_said(finding, words)}"
        yield from _row(asked, value, _sources(side, page), summary.support(side, words))
    yield ""
    yield from _wordings(selection.wordings_of(findings), page)


def _row(*cells: str) -> Iterator[str]:
    """A table row; the cells are escaped already, so a bar in them is `\\|`."""
    yield f"| {' | '.join(cells)} |"


def _single(report: Report, words: Labels) -> Iterator[str]:
    count = summary.single_source_claims(report)
    yield from (f"## {words['single_title']} ({count})", "", f"{count} {words['single']}.", "")


def _not_compared(report: Report, page: _Page) -> Iterator[str]:
    yield from _title(page.words["not_compared_title"], len(report.not_compared), page.words)
    listed = page.first(report.not_compared, selection.PAGE_UNJUDGED)
    for unjudged in listed:
        yield f"- {markdown(reasons((unjudged.reason,), page.words)[0])}"
        for mention in unjudged.mentions:
            yield f"  - {page.names[mention.article]}: {_marked(mention)}"
    yield from _left_out(len(report.not_compared) - len(listed), "not_compared", page)
    yield ""


def _problems(report: Report, words: Labels) -> Iterator[str]:
    yield from _title(words["problems_title"], len(report.problems), words)
    yield from (f"- {markdown(str(problem))}" for problem in report.problems)
    yield ""
    if report.orphans:
        yield from _title(words["orphans_title"], len(report.orphans), words)
        yield from (f"- {markdown(str(orphan))}" for orphan in report.orphans)
        yield ""


def _origins(report: Report, page: _Page) -> Iterator[str]:
    shared = [origin for origin in report.origins if len(origin.articles) > 1]
    if not shared:
        return
    yield from (f"## {page.words['origins_title']}", "")
    for origin in shared:
        yield f"- {', '.join(page.names[article] for article in origin.articles)}: {markdown(origin.reason)}"
    yield ""


def _articles(report: Report, page: _Page) -> Iterator[str]:
    words = page.words
    yield from _title(words["articles_title"], len(report.articles), words)
    if report.articles:
        yield from _row(words["article"], words["source"], words["published"], words["claims"], "URL")
        yield from _row("---", "---", "---", "---:", "---")
    for article in sorted(report.articles, key=lambda article: (article.path, article.id)):
        count = sum(claim.article == article.id for claim in report.claims)
        yield from _row(
            markdown(PurePath(article.path).name),
            markdown(summary.source_name(article)),
            _published(article, words),
            str(count),
            markdown_url(article.url or ""),
        )
    yield ""
    for article in sorted(report.articles, key=lambda article: (article.path, article.id)):
        yield from (f"- {markdown(PurePath(article.path).name)}: {markdown(note)}" for note in article.notes)


def _published(article: Article, words: Labels) -> str:
    if article.published is None:
        return words["unknown"]
    inferred = f" ({words['inferred']})" if article.published_by == "text" else ""
    return article.published.isoformat() + inferred
