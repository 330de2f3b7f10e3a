"""The report for a terminal: a table of findings, or cards with both quotes; `selection` says which findings.

Colour is the caller's choice (a terminal without NO_COLOR); every text of an article is made harmless first.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter

from verify.listed import selected
from verify.model import Article, Claim, Finding, Mention, Relation, Report, Side
from verify.reports import selection, summary
from verify.reports.clauses import clauses_of
from verify.reports.escape import plain
from verify.reports.labels import Labels
from verify.reports.reasons import reasons

_COLOURS = {"conflict": "31", "update": "33", "refine": "36", "agree": "32", "mark": "1", "faint": "2"}
_PLAIN = "\x1b[0m"
_LEAST_WIDTH = 40
_COLUMN_GAPS = 6  # two spaces between each two of the four columns
_LEAST_COLUMN = 12
# Enough of an id to name a finding by; commands take the beginning of one.
ID_CHARS = 8
_HEAD_PADDING = 2  # tabulate keeps this much behind a heading


@dataclass(frozen=True, slots=True)
class Screen:
    """Where the report is shown: columns, whether it knows colours, and the words."""

    width: int
    colour: bool
    words: Labels


def render(report: Report, screen: Screen, *, long: bool = False, everything: bool = False) -> str:
    """The report as lines no wider than the screen (cards: or 40 columns, the table: 55), with a newline at its end.

    Shows an overview, or with `everything` all findings.
    """
    chosen = selection.overview(report, everything=everything)
    body = _nothing(report, screen.words)
    if chosen.shown and not long:
        body = _table(report, chosen.shown, screen)
    elif chosen.shown:
        body = _cards(report, chosen.shown, screen, None if everything else selection.CARDS_UNJUDGED)
    return "\n".join([*body, "", *_footer(report, chosen, screen)]) + "\n"


def claims_table(articles: tuple[Article, ...], claims: tuple[Claim, ...], screen: Screen) -> str:
    """Claims one a row, in the order given; each article under a line with its path."""
    words = screen.words
    heads = [words[key] for key in ("subject", "attribute", "values", "qualifiers", "quote")]
    share = (screen.width - 8) // 9
    widths = [max(_LEAST_COLUMN, share * part) for part in (1, 1, 2, 1, 4)]
    parts = []
    for article in articles:
        own = [claim for claim in claims if claim.article == article.id]
        rows = [[plain(cell) for cell in _claim_row(claim)] for claim in own]
        title = f"{plain(article.path)}: {words.count(len(own), 'claim')}"
        parts.append(f"{title}\n\n{_grid(heads, rows, widths)}\n" if own else f"{title}\n")
    return "\n".join(parts)


def _claim_row(claim: Claim) -> list[str]:
    values = "; ".join(value.norm for value in claim.values)
    stance = [word for word in (claim.polarity, claim.modality) if word not in ("positive", "asserted")]
    qualifiers = [part for part in (claim.speaker, claim.credit, claim.as_of, *stance) if part]
    return [claim.subject or "", claim.attribute, values, ", ".join(qualifiers), claim.quote]


def _nothing(report: Report, words: Labels) -> list[str]:
    """What is said where there is no finding."""
    return [summary.shortage(report, words) or words["none"]]


def _table(report: Report, findings: tuple[Finding, ...], screen: Screen) -> list[str]:
    names = summary.names_by_id(report)
    heads = [screen.words[key] for key in ("relation", "question", "sides", "confidence")]
    rows = [_row(finding, names, screen) for finding in findings]
    for row, finding in zip(rows, findings, strict=True):
        row[1] += f"\n{plain(finding.id)[:ID_CHARS]}"
    first = max(_cells(heads[0]) + _HEAD_PADDING, *(_cells(row[0]) for row in rows))
    last = _cells(heads[3]) + _HEAD_PADDING
    rest = max(screen.width, _LEAST_WIDTH) - first - last - _COLUMN_GAPS
    question = max(_LEAST_COLUMN, rest * 2 // 5)
    widths = [first, question, max(_LEAST_COLUMN, rest - question), last]
    return _grid(heads, rows, widths, screen).split("\n")


def _row(finding: Finding, names: dict[str, str], screen: Screen) -> list[str]:
    words = screen.words
    question = plain(summary.short_question(finding, words))
    if finding.between == "speakers":
        question += f" ({words['speakers']})"
    said = summary.standing(finding, words)
    if said:
        question += f" [{plain(said)}]"
    sides = "\n".join(line for side in finding.sides for line in _side_lines(finding, side, names, words))
    return [words[finding.relation], question, sides, f"{finding.confidence:.2f}"]


def _side_lines(finding: Finding, side: Side, names: dict[str, str], words: Labels) -> Iterable[str]:
    """Value and sources; the support of an agreement, and a quote where sides contradict or follow each other."""
    sources = ", ".join(plain(names[article]) for article in summary.articles_of((side,)))
    line = f"{plain(summary.side_value(finding, side, words))}: {sources}"
    yield f"{line} ({summary.support(side, words)})" if finding.relation == "agree" else line
    if finding.relation in selection.ALWAYS:
        yield f"“{plain(summary.excerpt(side.mentions[0], summary.QUOTE_CHARS))}”"


def _grid(heads: list[str], rows: list[list[str]], widths: list[int], screen: Screen | None = None) -> str:
    """A table whose cells are wrapped to the widths; a cell's first column takes its relation's colour."""
    from tabulate import tabulate

    cells = [[_wrap(cell, width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    if screen and screen.colour:
        colours = {screen.words[relation]: relation for relation in ("conflict", "update", "refine", "agree")}
        cells = [[painted(row[0], colours[row[0]], screen), *row[1:]] for row in cells]
    return tabulate(cells, heads, tablefmt="simple", disable_numparse=True)


def _cards(
    report: Report, findings: tuple[Finding, ...], screen: Screen, most_unjudged: int | None
) -> list[str]:
    """A card a finding, then what was not compared, at most `most_unjudged` of it."""
    names = summary.names_by_id(report)
    articles = _without_texts(report, {key for f in findings for key in summary.articles_of(f.sides)})
    lines = [line for finding in findings for line in _card(finding, names, articles, screen)]
    clauses = clauses_of(report.claims)
    listed = tuple(map(clauses.unjudged, report.not_compared[:most_unjudged]))
    unjudged = [
        line
        for item in listed
        for line in _unjudged(reasons((item.reason,), screen.words)[0], item.mentions, names, screen)
    ]
    if len(listed) < len(report.not_compared):
        count = screen.words.count(len(report.not_compared) - len(listed), "not_compared")
        unjudged.append(f"  {screen.words['more'].format(counts=count)}")
    return [*lines, screen.words["not_compared_title"], *(unjudged or [f"  {screen.words['none']}"])]


def _without_texts(report: Report, ids: set[str]) -> dict[str, Article]:
    """Some articles by their ids, as far as cards tell of them."""
    articles = selected(report.articles, attrgetter("id"), ids.__contains__)
    return {article.id: replace(article, text="") for article in articles}


def _card(
    finding: Finding, names: dict[str, str], articles: dict[str, Article], screen: Screen
) -> Iterable[str]:
    words = screen.words
    row = _row(finding, names, screen)
    about = f"({words[finding.facet]}, {words['confidence']} {row[3]}, {plain(finding.id)})"
    yield from _headed(finding.relation, f"{row[1]}  {about}", screen)
    for side in finding.sides:
        value = f"{plain(summary.side_value(finding, side, words))}  ({summary.support(side, words)})"
        yield from indented(value, screen.width, "  ")
        for mention in side.mentions:
            place = indented(_place(mention, articles[mention.article], names, words), screen.width, "    ")
            yield from (painted(line, "faint", screen) for line in place)
            yield from indented(marked(mention, screen), screen.width, "      ")
    for reason in reasons(finding.reasons, words):
        yield from indented(f"{words['reasons']}: {plain(reason)}", screen.width, "  ")
    yield ""


def _headed(relation: Relation, text: str, screen: Screen) -> Iterable[str]:
    """`text` behind the name of the relation, which has its colour; further lines are indented."""
    name = screen.words[relation].upper()
    first, *others = indented(f"{name}  {text}", screen.width, "  ")
    yield painted(name, relation, screen) + first.strip().removeprefix(name)
    yield from others


def _place(mention: Mention, article: Article, names: dict[str, str], words: Labels) -> str:
    """Source, day and characters of a quote."""
    dated = article.published.isoformat() if article.published else words["unknown"]
    return f"{plain(names[article.id])}, {dated}, {plain(article.path)}:{mention.start}-{mention.end}"


def _unjudged(
    reason: str, mentions: tuple[Mention, ...], names: dict[str, str], screen: Screen
) -> Iterable[str]:
    yield from indented(plain(reason), screen.width, "  ")
    for mention in mentions:
        quote = f"{plain(names[mention.article])}: {plain(mention.quote)}"
        yield from indented(quote, screen.width, "    ")


def marked(mention: Mention, screen: Screen) -> str:
    """The quote with its value in square brackets, and in bold where the screen can."""
    before, value, after = summary.split_quote(mention)
    if not value:
        return plain(mention.quote)
    return plain(before) + painted(f"[{plain(value)}]", "mark", screen) + plain(after)


def _footer(report: Report, chosen: selection.Overview, screen: Screen) -> list[str]:
    words = screen.words
    counts = ", ".join(words.count(number, relation) for relation, number in chosen.left_out.items())
    lines = [f"{words['more'].format(counts=counts)} (--all)"] if counts else []
    if chosen.dismissed:
        lines.append(words["hidden"].format(number=chosen.dismissed))
    undated = ", ".join(plain(name) for name in summary.undated_names(report))
    if undated:
        lines.append(words["undated"].format(names=undated))
    lines.append(summary.summary_line(report, words))
    return [part for line in lines for part in indented(line, screen.width, "")]


def painted(text: str, name: str, screen: Screen) -> str:
    return f"\x1b[{_COLOURS[name]}m{text}{_PLAIN}" if screen.colour else text


def _cells(text: str) -> int:
    """Columns that `text` takes on a screen; colours take none, and what cannot be measured neither."""
    if text.isascii() and "\x1b" not in text:
        return len(text)
    from wcwidth import wcswidth

    return max(0, wcswidth(_colour_pattern().sub("", text)))


@cache
def _colour_pattern() -> re.Pattern[str]:
    return re.compile("\x1b\\[[0-9]*m")


def indented(text: str, width: int, indent: str) -> list[str]:
    """`text` wrapped to lines of at most `width` cells, each behind `indent` and with its own colours."""
    lines = _wrap(text, max(_LEAST_WIDTH, width) - len(indent)).split("\n")
    return [indent + line for line in _each_with_its_colour(lines)]


def _each_with_its_colour(lines: Iterable[str]) -> Iterable[str]:
    """The lines, a colour that goes on over several of them ended and begun again in each.

    >>> list(_each_with_its_colour(["a \\x1b[1mb", "c\\x1b[0m"]))
    ['a \\x1b[1mb\\x1b[0m', '\\x1b[1mc\\x1b[0m']
    """
    colour = ""
    for line in lines:
        whole = colour + line
        colours = _colour_pattern().findall(whole)
        colour = colours[-1] if colours and colours[-1] != _PLAIN else ""
        yield whole + (_PLAIN if colour else "")


def _wrap(text: str, width: int) -> str:
    """`text` with line breaks between words so that no line is wider than `width` cells; long words are cut.

    >>> _wrap("mười bốn chiếc máy bay", 12)
    'mười bốn\\nchiếc máy\\nbay'
    """
    lines = [""]
    for line in text.split("\n"):
        for word in line.split(" "):
            for piece in _pieces(word, width):
                joined = f"{lines[-1]} {piece}" if lines[-1] else piece
                lines[-1:] = [joined] if _cells(joined) <= width else [lines[-1], piece]
        lines.append("")
    return "\n".join(lines[:-1])


def _pieces(word: str, width: int) -> list[str]:
    """`word` cut into parts of at most `width` cells, between characters; colours are kept."""
    if _cells(word) <= width:
        return [word]
    pieces = [""]
    for character in re.findall(f"{_colour_pattern().pattern}|.", word, re.DOTALL):
        fits = _cells(pieces[-1] + character) <= width
        pieces[-1:] = [pieces[-1] + character] if fits else [pieces[-1], character]
    return pieces
