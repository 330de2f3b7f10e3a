"""Scored pairs -> outcomes: which two values answer one question, and what they are to each other.

Below a threshold nothing is said, and what looks like a difference without being surely one question is listed as not
compared.
"""

from verify.outcomes.find import Outcomes, find_outcomes
from verify.outcomes.scoring import LinkScores, score_links, score_slots
from verify.outcomes.thresholds import CONTRAST_FLOOR, DETAIL_FLOOR, FLOORS, LINK_FLOOR

__all__ = [
    "CONTRAST_FLOOR",
    "DETAIL_FLOOR",
    "FLOORS",
    "LINK_FLOOR",
    "LinkScores",
    "Outcomes",
    "find_outcomes",
    "score_links",
    "score_slots",
]
