"""What two claims both answer, as the question that a finding carries: its kind, then words of an article.

The kind is one of `KINDS`, which the reports word in their language; the words are a clause with a gap where the value
stands ("Washington và Minsk rút đại sứ ___"), or the one whom the question is about.
"""

from __future__ import annotations

from verify.model import Claim, Name, Quantity, Time, Value

# Stands in a clause where the answer does.
GAP = "___"
# What a question can ask; the last four have no gap.
KINDS: tuple[str, ...] = (
    *(
        "when",
        "how many",
        "how long",
        "how much",
        "how much money",
        "what share",
        "which place",
        "what score",
    ),
    *("which version", "who", "where", "which organisation", "which name", "what was done"),
    *("office", "which thing", "cause"),
    *("age", "birth year", "home", "lodging", "origin", "seat", "name"),
    *("is it so", "has it happened", "quotation", "statement"),
)
_OF_QUANTITY = {
    "age": "how long",
    "duration": "how long",
    "measure": "how much",
    "money": "how much money",
    "ordinal": "which place",
    "percent": "what share",
    "score": "what score",
    "version": "which version",
}
_OF_NAME = {"person": "who", "place": "where", "organisation": "which organisation"}


def question(kind: str, words: str) -> str:
    """A question in the one form that findings carry.

    >>> question("home", "Nguyễn Văn An")
    'home: Nguyễn Văn An'
    """
    assert kind in KINDS, kind
    return f"{kind}: {words}"


def shorter(*questions: str) -> str:
    """The one of several that is the quickest to read, the same in whatever order they are given."""
    return min(questions, key=lambda words: (len(words), words))


def for_value(claim: Claim, value: Value) -> str:
    """The question that a value of a clause answers."""
    return question(kind_of(value), with_gap(claim, value.start, value.end))


def kind_of(value: Value) -> str:
    """What is asked where a value is the answer."""
    told = value.of
    if isinstance(told, Time):
        return "how long" if told.kind == "duration" else "when"
    if isinstance(told, Quantity):
        return _OF_QUANTITY.get(told.kind, "how many")
    return _OF_NAME.get(told.kind, "which name") if isinstance(told, Name) else "statement"


def with_gap(claim: Claim, start: int, end: int) -> str:
    """The clause with a gap in place of the article's characters `start` to `end`; whole where nothing else is left.

    >>> clause = Claim("c", "a", 10, 27, "Tàu rời bến lúc 5h", "event", None, "", (), 0)
    >>> with_gap(clause, 26, 28), with_gap(clause, 10, 28)
    ('Tàu rời bến lúc ___', 'Tàu rời bến lúc 5h')
    """
    before, after = claim.quote[: start - claim.start], claim.quote[end - claim.start :]
    if not any(map(str.isalnum, before + after)):
        return claim.quote
    return f"{before}{GAP}{after}"


def for_statement(a: Claim, b: Claim, kind: str = "statement") -> str:
    """The question of two whole clauses."""
    return question(kind, shorter(a.quote, b.quote))
