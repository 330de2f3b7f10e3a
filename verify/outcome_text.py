"""What was found in a topic as JSON text, and back without loss: compact, since there are many.

Lists in the order of the records' fields; spans as their two ends.  Knows no files.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from verify.model import Finding, Mention, Origin, Side, Span, Unjudged
from verify.within import TopicOutcome


def outcome_text(outcome: TopicOutcome) -> str:
    """The text of an outcome, without line ends."""
    plain = {
        "articles": outcome.articles,
        "findings": [_finding(f) for f in outcome.findings],
        "not_compared": [[u.reason, [_mention(m) for m in u.mentions]] for u in outcome.not_compared],
        "copies": [[o.articles, o.reason] for o in outcome.copies],
        "credits": [[o.articles, o.reason] for o in outcome.credits],
    }
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def outcome_of(text: str) -> TopicOutcome:
    """The outcome of a text.

    Raises: ValueError, KeyError or TypeError for another text.
    """
    plain = json.loads(text)
    return TopicOutcome(
        articles=tuple(plain["articles"]),
        findings=tuple(map(_finding_of, plain["findings"])),
        not_compared=tuple(
            Unjudged(reason, tuple(map(_mention_of, mentions))) for reason, mentions in plain["not_compared"]
        ),
        copies=tuple(Origin(tuple(articles), reason) for articles, reason in plain["copies"]),
        credits=tuple(Origin(tuple(articles), reason) for articles, reason in plain["credits"]),
    )


def _finding(f: Finding) -> list[Any]:
    sides = [[s.value, s.origins, [_mention(m) for m in s.mentions]] for s in f.sides]
    return [f.id, f.relation, f.facet, f.question, f.between, f.confidence, f.reasons, sides]


def _finding_of(plain: Sequence[Any]) -> Finding:
    key, relation, facet, question, between, confidence, reasons, sides = plain
    made = tuple(
        Side(value, origins, tuple(map(_mention_of, mentions))) for value, origins, mentions in sides
    )
    return Finding(key, relation, facet, question, between, confidence, tuple(reasons), made)


def _mention(m: Mention) -> list[Any]:
    mark = (m.mark.start, m.mark.end) if m.mark else None
    return [m.claim, m.article, m.start, m.end, m.quote, mark]


def _mention_of(plain: Sequence[Any]) -> Mention:
    claim, article, start, end, quote, mark = plain
    return Mention(claim, article, start, end, quote, Span(*mark) if mark else None)
