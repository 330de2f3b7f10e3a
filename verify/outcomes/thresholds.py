"""Thresholds of what is said of two clauses or values, with the measurement that set them."""

# Scores above which two values are taken to answer one question, by what is then said of them: an agreement that is
# none costs little, a false conflict much.  Set on the gold stories by leaving stories out (docs/accuracy.md).
LINK_FLOOR = 0.6
CONTRAST_FLOOR = 0.6
SURE_LINK = 0.7
ADDITION_FLOOR = 0.85
SURE_DESPITE_NAMES = 0.8
# Above this one of two linked clauses says more than the other; below both say the same.
DETAIL_FLOOR = 0.4
# Dates of clauses that tell one act are of one event at a lower score, the more so if it can happen only once.
ONE_ACT_FLOOR = 0.6
ONCE_FLOOR = 0.45
# Figures of clauses that tell two acts have to look more like one question.
OTHER_ACT_FLOOR = 0.5
# The same where just one clause tells of a time long before its article.
OF_OLD_FLOOR = 0.75
# Above this figures are of one question even where their clauses do not run in parallel.
SURE_SLOT = 0.7
# A time wider than this contains most dates of a story: a refinement by it has to be surer.
WIDE_DAYS = 90
WIDE_FLOOR = 0.7
# A pair that fails a check speaks against a conflict of its sides if it looks this much like one question.
BARRING_FLOOR = 0.3
# Clauses whose words run this much in parallel say the same or, with a negation, the opposite.
PARALLEL = 0.6
FLOORS: dict[str, dict[str, float]] = {
    "number": {"agree": 0.4, "refine": 0.4, "update": 0.5, "conflict": 0.45},
    "date": {"agree": 0.4, "refine": 0.4, "update": 0.5, "conflict": 0.65},
}
