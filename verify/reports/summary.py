"""Counts and names that all reports share: report -> numbers, never text of more than a line."""

from pathlib import PurePath

from verify.model import RELATIONS, Article, Finding, Mention, Relation, Report, Side
from verify.reports.labels import Labels


def source_name(article: Article) -> str:
    """Who speaks: the source, else the name of the file."""
    return article.source or PurePath(article.path).name


def names_by_id(report: Report) -> dict[str, str]:
    """Article id -> a name that no two articles share: with the file's name where a source has several articles."""
    named: dict[str, list[Article]] = {}
    for article in report.articles:
        named.setdefault(source_name(article), []).append(article)
    return {
        article.id: name if len(articles) == 1 else f"{name} ({PurePath(article.path).name})"
        for name, articles in named.items()
        for article in articles
    }


def findings_of(report: Report, relation: Relation) -> tuple[Finding, ...]:
    """The findings of one relation, the surest first."""
    chosen = [finding for finding in report.findings if finding.relation == relation]
    return tuple(sorted(chosen, key=lambda finding: (-finding.confidence, finding.question, finding.id)))


def ordered_findings(report: Report) -> tuple[Finding, ...]:
    """All findings: conflicts, updates, refinements, agreements."""
    return tuple(finding for relation in RELATIONS for finding in findings_of(report, relation))


def articles_of(sides: tuple[Side, ...]) -> tuple[str, ...]:
    """Ids of the articles that the sides mention, each once, in order of appearance."""
    return tuple(dict.fromkeys(mention.article for side in sides for mention in side.mentions))


def single_source_claims(report: Report) -> int:
    """How many claims no finding speaks of: only their own article gives them."""
    shared = {m.claim for finding in report.findings for side in finding.sides for m in side.mentions}
    return sum(claim.id not in shared for claim in report.claims)


def undated_names(report: Report) -> tuple[str, ...]:
    """File names of the articles without a date of publication."""
    return tuple(PurePath(article.path).name for article in report.articles if article.published is None)


def question(finding: Finding, words: Labels) -> str:
    """The question, its first words ("when: …") in the language of the report where they are known."""
    asked, colon, rest = finding.question.partition(": ")
    return f"{words[asked + ':'].rstrip(':')}{colon}{rest}" if colon else asked


def side_value(finding: Finding, side: Side, words: Labels) -> str:
    """The value; of a certainty or a yes and no it is a word of the report."""
    return words[side.value] if finding.facet in ("modality", "polarity") else side.value


def support(side: Side, words: Labels) -> str:
    """How many articles and independent origins stand behind a side: "3 articles, 1 origin"."""
    articles = len(articles_of((side,)))
    return f"{words.count(articles, 'article')}, {words.count(side.origins, 'origin')}"


def summary_line(report: Report, words: Labels) -> str:
    """One line of counts; the counts of relations add up to the findings."""
    read = f"{words.count(len(report.articles), 'article')}, {words.count(len(report.claims), 'claim')}"
    found = ", ".join(words.count(len(findings_of(report, relation)), relation) for relation in RELATIONS)
    unjudged = words.count(len(report.not_compared), "not_compared")
    return f"{read}: {found}; {unjudged}; {words.count(len(report.problems), 'problem')}"


def shortage(report: Report, words: Labels) -> str | None:
    """Why there is nothing to compare, if so."""
    if len(report.articles) > 1:
        return None
    return words["single_article"] if report.articles else words["no_articles"]


def split_quote(mention: Mention) -> tuple[str, str, str]:
    """The quote before, at and behind the value that it shows; the value is empty if it is not known where.

    >>> from verify.model import Span
    >>> split_quote(Mention("c", "a", 10, 20, "41 tuổi ấy", Span(10, 12)))
    ('', '41', ' tuổi ấy')
    """
    mark = mention.mark
    if mark is None or not mention.start <= mark.start < mark.end <= mention.end:
        return mention.quote, "", ""
    start, end = mark.start - mention.start, mark.end - mention.start
    return mention.quote[:start], mention.quote[start:end], mention.quote[end:]
