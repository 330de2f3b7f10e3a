"""Counts and names that all reports share: report -> numbers, never text of more than a line."""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from verify.listed import changed, keys, selected
from verify.model import RELATIONS, Article, Finding, Mention, Relation, Report, Side, Unjudged
from verify.reports.asked import asked, parts, statement
from verify.reports.labels import Labels
from verify.reports.reasons import reasons

# The longest value in a table or heading; the quotes below it are always whole.
VALUE_CHARS = 60
# The longest question in a table.
QUESTION_CHARS = 90
# Stands in a question where the answer does (`verify.questions`, which reports do not know).
GAP = "___"
# The longest quote in a table; it always shows the value.
QUOTE_CHARS = 100


def source_name(article: Article) -> str:
    """Who speaks: the source, else the name of the file."""
    return article.source or PurePath(article.path).name


def names_by_id(report: Report) -> dict[str, str]:
    """Article id -> a name that no two articles share: with the file's name where a source has several articles."""
    named: dict[str, list[tuple[str, str]]] = {}
    for article in report.articles:  # ids and paths are kept, texts are not
        named.setdefault(source_name(article), []).append((article.id, article.path))
    return {
        key: name if len(articles) == 1 else f"{name} ({PurePath(path).name})"
        for name, articles in named.items()
        for key, path in articles
    }


def findings_of(report: Report, relation: Relation) -> tuple[Finding, ...]:
    """The findings of one relation, the strongest first: agreements by their origins, then all by confidence."""
    return tuple(sorted(of_relations(report.findings, (relation,)), key=strength))


def strength(finding: Finding) -> tuple[int, float, str, str]:
    """The key by which the findings of one relation are sorted for people, the strongest first."""
    origins = finding.sides[0].origins if finding.relation == "agree" else 0
    return (-origins, -finding.confidence, finding.question, finding.id)


def of_relations(findings: Sequence[Finding], relations: Container[str]) -> Sequence[Finding]:
    """The findings of some relations, in their order; of those in blocks no other is read."""
    return selected(findings, _rank, lambda key: RELATIONS[key[0]] in relations)


def relation_counts(findings: Sequence[Finding]) -> Counter[Relation]:
    """How many findings each relation has; those in blocks are not read."""
    return Counter(RELATIONS[key[0]] for key in keys(findings, _rank))


def _rank(finding: Finding) -> tuple[int]:
    """How the key begins that lies beside findings in blocks."""
    return (RELATIONS.index(finding.relation),)


def articles_of(sides: tuple[Side, ...]) -> tuple[str, ...]:
    """Ids of the articles that the sides mention, each once, in order of appearance."""
    return tuple(dict.fromkeys(mention.article for side in sides for mention in side.mentions))


def single_source_claims(report: Report) -> int:
    """How many claims no finding speaks of: only their own article gives them."""
    shared = {m.claim for finding in report.findings for side in finding.sides for m in side.mentions}
    return sum(claim.id not in shared for claim in report.claims)


def undated_names(report: Report) -> tuple[str, ...]:
    """File names of the articles without a date of publication."""
    return tuple(sorted(PurePath(a.path).name for a in report.articles if a.published is None))


def question(finding: Finding, words: Labels) -> str:
    """The question as an editor reads it in the language of the report."""
    return asked(finding.question, words)


def short_question(finding: Finding, words: Labels) -> str:
    """The question in at most about `QUESTION_CHARS`, with what stands around its gap."""
    return shortly_asked(finding.question, words)


def shortly_asked(question: str, words: Labels) -> str:
    """A question in at most about `QUESTION_CHARS`: where it is longer, the words around its gap.

    >>> from verify.reports.labels import labels
    >>> shortly_asked(f"when: {'a ' * 60}lúc ___ sáng", labels("en"))[-40:]
    'a a a a a a a a a a a a a a lúc ___ sáng'
    """
    before, told, after = parts(question, words)
    room = QUESTION_CHARS - len(before) - len(after)
    if len(told) > room and GAP in told:
        left, right = told.split(GAP, 1)
        tail = shortened(right, max(room // 3, room - len(left) - len(GAP)))
        kept = left[-max(0, room - len(GAP) - len(tail)) :]
        told = f"{left if len(kept) == len(left) else '…' + kept.partition(' ')[2]}{GAP}{tail}"
    return f"{before}{shortened(told, room + 1)}{after}"


def worded(report: Report, words: Labels) -> Report:
    """The report with its questions and reasons in the language of the report: for all that is not laid out here."""
    return replace(
        report,
        findings=changed(report.findings, partial(_worded, words)),
        not_compared=changed(report.not_compared, partial(_worded_unjudged, words)),
    )


def _worded(words: Labels, finding: Finding) -> Finding:
    return replace(finding, question=question(finding, words), reasons=reasons(finding.reasons, words))


def _worded_unjudged(words: Labels, unjudged: Unjudged) -> Unjudged:
    return replace(unjudged, reason=reasons((unjudged.reason,), words)[0])


def standing(finding: Finding, words: Labels) -> str:
    """What people said of a finding: the decision with who and why, or why it is back; empty if nobody did."""
    if finding.reopened:
        return f"{words['reopened']}: {finding.reopened}"
    said = finding.decision
    if said is None:
        return ""
    reason = f": {said.reason}" if said.reason else ""
    return f"{words['decision']}: {words[said.verdict]}, {said.by}{reason}"


def side_value(finding: Finding, side: Side, words: Labels) -> str:
    """The value, cut to `VALUE_CHARS`.

    Of a certainty or a yes and no it is a word of the report (the quote where all sides share the word); of wording a quote, if possible not that of the question;
    a value that is a whole clause (of a side that names nobody) stands in quotation marks.
    """
    if finding.facet in ("modality", "polarity"):
        same = len(finding.sides) > 1 and all(other.value == side.value for other in finding.sides)
        return f"“{shortened(side.mentions[0].quote, VALUE_CHARS)}”" if same else words[side.value]
    if finding.facet == "text":
        return f"“{shortened(_other_wording(statement(finding, words), side), VALUE_CHARS)}”"
    value = shortened(side.value, VALUE_CHARS)
    return f"“{value}”" if is_whole_clause(side) else value


def is_whole_clause(side: Side) -> bool:
    """Whether the value of a side is all that one of its quotes says."""
    return any(side.value == mention.quote for mention in side.mentions)


def _other_wording(question: str, side: Side) -> str:
    """The quote that shares the most words with the question without being it; its value if there is no other."""
    asked = set(question.casefold().split())
    quotes = {mention.quote for mention in side.mentions} - {question}
    closeness = {quote: len(asked & set(quote.casefold().split())) for quote in quotes}
    return min(quotes, key=lambda quote: (-closeness[quote], len(quote), quote), default=side.value)


def shortened(text: str, chars: int) -> str:
    """The beginning of `text` in whole words, at most `chars` long with the ellipsis that shows what is left out.

    >>> shortened("mười bốn chiếc máy bay", 14), shortened("máy bay", 14)
    ('mười bốn…', 'máy bay')
    """
    if len(text) <= chars:
        return text
    head = text[:chars]
    whole_words = head[: head.rfind(" ")] if " " in head else head[:-1]
    return whole_words.rstrip(" ,;:.–—-") + "…"


def excerpt(mention: Mention, chars: int) -> str:
    """The quote, where it is longer than `chars` only what stands around its value, in whole words.

    >>> from verify.model import Span
    >>> excerpt(Mention("c", "a", 0, 39, "Hôm qua trời mưa to và phà chở 41 người", Span(31, 39)), 22)
    '…và phà chở 41 người'
    """
    before, value, after = split_quote(mention)
    if not value or len(mention.quote) <= chars:
        return shortened(mention.quote, chars)
    room = max(0, chars - len(value))
    tail = shortened(after, max(room // 2, room - len(before)))
    head = before[max(0, len(before) - (room - len(tail))) :]
    if len(head) < len(before):
        head = f"…{head.partition(' ')[2]}"
    return head + value + tail


def support(side: Side, words: Labels) -> str:
    """How many articles and independent origins stand behind a side: "3 articles, 1 origin"."""
    articles = len(articles_of((side,)))
    return f"{words.count(articles, 'article')}, {words.count(side.origins, 'origin')}"


def summary_line(report: Report, words: Labels) -> str:
    """One line of counts; the counts of relations add up to the findings."""
    read = f"{words.count(len(report.articles), 'article')}, {words.count(len(report.claims), 'claim')}"
    counts = relation_counts(report.findings)
    found = ", ".join(words.count(counts[relation], relation) for relation in RELATIONS)
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
