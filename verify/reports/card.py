"""One finding for a person who decides on it: both quotes in the text around them, and the keys to press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from verify.model import Finding, Mention, Report, Side
from verify.reports import summary
from verify.reports.clauses import with_whole_clauses
from verify.reports.escape import plain
from verify.reports.reasons import reasons
from verify.reports.terminal import ID_CHARS, Screen, indented, marked, painted

# Text shown before and behind a quote, in characters: about two lines of a narrow terminal.
AROUND_CHARS = 120
# Mentions of one side that are shown; of a dozen likes the first say what it is about.
MOST_MENTIONS = 3
# Key, word on the line of keys, and what it does; a capital letter asks for a reason first.
KEYS = (
    ("c", "confirm", "the finding is right"),
    ("d", "dismiss", "there is nothing in it; it is back only if its evidence changes"),
    ("u", "unsure", "you looked, and cannot tell"),
    ("s", "split", "its sides do not answer one question: the next run heeds that"),
    ("m", "merge", "it and another answer one question: the next run heeds that"),
    ("z", "undo", "take back the decision shown, or else your last one"),
    ("n", "next", "leave it open"),
    ("q", "quit", "what you decided is kept"),
    ("?", "help", "show this"),
)


@dataclass(frozen=True, slots=True)
class Position:
    """Which of how many findings a card is, counted from 1."""

    number: int
    total: int


def card(report: Report, finding: Finding, position: Position, screen: Screen) -> str:
    """The finding with each quote in its context, no line wider than the screen; ends with a newline."""
    (whole,) = with_whole_clauses(_only(report, finding)).findings
    return "\n".join(_lines(report, whole, position, screen)) + "\n"


def _only(report: Report, finding: Finding) -> Report:
    return Report(report.articles, report.claims, (finding,))


def _lines(report: Report, finding: Finding, position: Position, screen: Screen) -> Iterator[str]:
    words = screen.words
    relation = words[finding.relation].upper()
    place = f"{position.number}/{position.total}"
    about = f"{words[finding.facet]}, {words['confidence']} {finding.confidence:.2f}"
    yield painted("─" * min(screen.width, 80), "faint", screen)
    yield f"{place}  {painted(relation, finding.relation, screen)}  {about}  {plain(finding.id)[:ID_CHARS]}"
    yield from indented(plain(summary.question(finding, words)), screen.width, "")
    said = summary.standing(finding, words)
    if said:
        dated = f" ({finding.decision.at})" if finding.decision else ""
        yield from indented(plain(f"{said}{dated}"), screen.width, "")
    for side in finding.sides:
        yield ""
        yield from _side(report, finding, side, screen)
    yield ""
    for reason in reasons(finding.reasons, words):
        yield from indented(f"{words['reasons']}: {plain(reason)}", screen.width, "  ")


def _side(report: Report, finding: Finding, side: Side, screen: Screen) -> Iterator[str]:
    names = summary.names_by_id(report)
    value = summary.side_value(finding, side, screen.words)
    yield from indented(f"{plain(value)}  ({summary.support(side, screen.words)})", screen.width, "  ")
    for mention in side.mentions[:MOST_MENTIONS]:
        article = next(article for article in report.articles if article.id == mention.article)
        dated = article.published.isoformat() if article.published else screen.words["unknown"]
        for line in indented(f"{plain(names[article.id])}, {dated}", screen.width, "    "):
            yield painted(line, "faint", screen)
        yield from indented(_in_context(mention, article.text, screen), screen.width, "      ")
    if len(side.mentions) > MOST_MENTIONS:
        more = screen.words["more"].format(counts=len(side.mentions) - MOST_MENTIONS)
        yield f"    {more}"


def _in_context(mention: Mention, text: str, screen: Screen) -> str:
    """The quote in “ ” with its value in [ ], between the words that stand around it on its line or beyond."""
    before = text[max(0, mention.start - AROUND_CHARS) : mention.start]
    after = text[mention.end : mention.end + AROUND_CHARS]
    if mention.start > AROUND_CHARS:
        before = f"…{before.partition(' ')[2]}"
    if mention.end + AROUND_CHARS < len(text):
        after = f"{after.rpartition(' ')[0]}…"
    spaces = (" " * before[-1:].isspace(), " " * after[:1].isspace())
    left, right = (_faint(plain(part), screen) for part in (before, after))
    return f"{left}{spaces[0]}“{marked(mention, screen)}”{spaces[1]}{right}"


def _faint(text: str, screen: Screen) -> str:
    """Painted word by word, so that lines can be broken between them."""
    return " ".join(painted(word, "faint", screen) for word in text.split())


def keys_line(screen: Screen) -> str:
    """The keys on one line: "c confirm  d dismiss …"."""
    return "  ".join(f"{painted(key, 'mark', screen)} {word}" for key, word, _ in KEYS)


def keys_help(screen: Screen) -> str:
    """What each key does, a line each; ends with a newline."""
    lines = [f"  {painted(key, 'mark', screen)}  {word:<8} {meaning}" for key, word, meaning in KEYS]
    return "\n".join([*lines, "  C D U S M do the same and ask for a reason first"]) + "\n"
