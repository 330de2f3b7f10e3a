"""The shapes of the language tables that the text layer takes as data (`verify/languages/*/text.py` fills them).

A table is itself alone (`eq=False`): compiled patterns are kept by it, and hashing all its words at every line would cost
more than the match.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class JunkRules:
    """What in a press text is no statement of the article.

    `lines`: (reason, regular expression) for a whole line, letter case ignored.  `labels`: words before a colon that
    credit a picture ("Ảnh").  `sources`: those of them that credit a picture only in brackets ("(Nguồn: Belta)").
     `outlets`: names that such a credit may end with.  `datelines`: regular expressions
    for what stands before an article's first word.  `byline`: one regular expression for a trailing author's line.
    `run_on`: regular expressions for how a sentence opens, strong enough to cut where the stop before it is lost.
    `reporting`: verbs that tie a quotation that closes with ? or ! to the speaker named behind it.
    """

    lines: tuple[tuple[str, str], ...] = ()
    labels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    datelines: tuple[str, ...] = ()
    byline: str | None = None
    run_on: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ClauseRules:
    """Where a sentence may be cut into clauses; all entries are lower case.

    `cut_before`: conjunctions that open a clause wherever they stand, but in front of what `moments` (a regular
    expression) matches: "before 10 p.m." is no clause.  `after_comma`: words that open a clause after
    a comma.  `leads`: words that open an adverbial, which stays with the clause it qualifies.  `markers`: words that
    show that a stretch has a verb of its own.
    """

    cut_before: tuple[str, ...] = ()
    moments: str | None = None
    after_comma: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()


NO_JUNK = JunkRules()
PLAIN_CLAUSES = ClauseRules()
