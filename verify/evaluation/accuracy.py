"""`docs/accuracy.md`: the measured error rates as one page, made anew by `verify eval GOLD_DIR --format md`.

Shows counts, kinds and names of stories; quotes no article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.evaluation import errors, tables
from verify.evaluation.baseline import hand_set
from verify.evaluation.calibrate import Trial, bins_of, brier, calibrate_left_out, trials_of
from verify.evaluation.gold import Story
from verify.evaluation.measure import cross_validate, evaluate
from verify.evaluation.score import MEASURES, Score
from verify.evaluation.tables import NOTHING, Table, as_markdown, shown
from verify.match.model import trained_on

COMMAND = "verify eval GOLD_DIR --format md --output docs/accuracy.md"
# A naive tool on the same gold: neighbours by TF-IDF at 0.15, a conflict where the digits differ.  Source: the
# project's design; measured once, with the scorer that this package follows.
FLOOR: Mapping[str, tuple[float | None, float | None, float | None]] = {
    "conflict": (0.23, 0.28, None),
    "link": (None, None, 0.77),
    "agree": (None, None, 0.65),
    "refine": (None, None, 0.0),
}
FLOOR_UNJUDGED = 96


@dataclass(frozen=True, slots=True)
class Measured:
    """All scores of the page; `seen` and `unseen` are None where the model was trained on no, or on every, story."""

    stories: tuple[Story, ...]
    crossed: Score
    by_hand: Score
    seen: Score | None
    unseen: Score | None


def measure(stories: Sequence[Story]) -> Measured:
    """Everything that the page shows; takes about a second a story.

    Raises: InputError for less than two stories.
    """
    known = frozenset(trained_on())
    seen = [s for s in stories if s.name in known]
    unseen = [s for s in stories if s.name not in known]
    return Measured(
        stories=tuple(stories),
        crossed=cross_validate(stories),
        by_hand=evaluate(stories, hand_set()),
        seen=evaluate(seen) if seen else None,
        unseen=evaluate(unseen) if unseen else None,
    )


def page(measured: Measured) -> str:
    """The page in Markdown; the same figures give the same bytes."""
    sections = (_opening, _totals, _groups, _training, _reliability, _misses)
    return "\n".join(line for section in sections for line in section(measured))


def _opening(m: Measured) -> Iterator[str]:
    rows = [r for s in m.stories for r in s.rows]
    judged = sum(r.relation != "doubtful" for r in rows)
    yield "# Accuracy\n"
    yield "Made by this command; do not edit:\n"
    yield f"    {COMMAND}\n"
    yield "GOLD_DIR holds one folder a story, with its articles and hand-made pairs of quotes: here"
    yield f"{len(m.stories)} stories with {judged} judged pairs; {len(rows) - judged} more are doubtful and left out."
    yield "They are other people's articles, so the folder is no part of this project.\n"
    yield "A finding speaks of a pair if one mention overlaps the one quote and another the other. *conflict*, *agree*"
    yield "and *refine* are right where the pair's own relation is among those said (an update counts as *refine*);"
    yield "*link* is right where anything is said of a pair that is not unrelated. A conflict of which no pair speaks is"
    yield "*unjudged*: false until a person says otherwise.\n"


def _totals(m: Measured) -> Iterator[str]:
    yield "## Totals\n"
    yield "Precision, recall and F1. *Left out*: each story is compared with models that were trained on all the others."
    yield "Thresholds and rules were chosen by hand while looking at the stories that the package is *trained on*, so"
    yield "*left out* is still too good; what to expect of a new story is the column *never trained on*, if there is one."
    yield "The naive tool takes TF-IDF neighbours and calls differing digits a conflict.\n"
    named = _columns(m)
    head = ("measure", "naive tool", *named)
    rows = [(name, _triple(FLOOR[name]), *(_of(s, name) for s in named.values())) for name in MEASURES]
    rows.append(("recall by story", NOTHING, *(shown(s.recall_by_story()) for s in named.values())))
    rows.append(("unjudged conflicts", str(FLOOR_UNJUDGED), *(str(len(s.unjudged)) for s in named.values())))
    yield from _shown(Table("Totals", head, tuple(rows)))


def _columns(m: Measured) -> dict[str, Score]:
    """Heading -> score, in the order of the columns."""
    found = {f"left out ({len(m.stories)} stories)": m.crossed}
    known = frozenset(trained_on())
    count = sum(s.name in known for s in m.stories)
    if m.seen:
        found[f"trained on ({count})"] = m.seen
    if m.unseen:
        found[f"never trained on ({len(m.stories) - count})"] = m.unseen
    return found


def _of(score: Score, measure_name: str) -> str:
    r = score.rates(measure_name)
    return _triple((r.precision, r.recall, r.f1))


def _triple(rates: Iterable[float | None]) -> str:
    return " ".join(shown(r) for r in rates)


def _groups(m: Measured) -> Iterator[str]:
    for key, title in tables.GROUPS.items():
        yield f"## {title}\n"
        yield "Stories left out; precision, recall and F1.\n"
        yield from _shown(tables.grouped(m.crossed, key))


def _training(m: Measured) -> Iterator[str]:
    yield "## Trained or set by hand\n"
    yield "The trained models on stories left out, beside a handful of round weights on the same features"
    yield "(`verify/evaluation/baseline.py`). The latter were tried out on these very stories, which favours them; all"
    yield "else, thresholds and checks too, is the same.\n"
    head = ("measure", "trained, left out", "set by hand")
    rows = [(name, _of(m.crossed, name), _of(m.by_hand, name)) for name in MEASURES]
    rows.append(("unjudged conflicts", str(len(m.crossed.unjudged)), str(len(m.by_hand.unjudged))))
    yield from _shown(Table("Training", head, tuple(rows)))
    yield from _verdict(m)


def _verdict(m: Measured) -> Iterator[str]:
    """Which of the two has the better F1, measure by measure."""
    yield "F1 of training, and of weights set by hand:\n"
    for name in MEASURES:
        trained, by_hand = (shown(s.rates(name).f1) for s in (m.crossed, m.by_hand))
        word = "better" if trained > by_hand else "worse" if trained < by_hand else "equal"
        yield f"- {name}: training is {word}, {trained} against {by_hand}"
    yield ""


def _reliability(m: Measured) -> Iterator[str]:
    raw = trials_of(m.crossed)
    made = calibrate_left_out(raw)
    yield "## Reliability\n"
    yield "Of the relations said of judged pairs, the share that is right, by confidence; models and the maps from"
    yield "scores to confidences come from other stories. Brier scores: lower is better, 0.25 is a coin. Judged pairs"
    yield "are harder than most: they hold many that only look alike.\n"
    for name, trials in (("Scores of the models", raw), ("Confidences, after the maps", made)):
        yield f"### {name}\n"
        yield from _shown(_bins(trials))
        yield f"{_briers(trials)}\n"


def _bins(trials: Sequence[Trial]) -> Table:
    head = ("confidence from", "relations said", "mean confidence", "right")
    rows = (
        (shown(b.low), str(b.count), shown(b.mean_confidence), shown(b.right_share)) for b in bins_of(trials)
    )
    return Table("Reliability", head, tuple(rows))


def _briers(trials: Sequence[Trial]) -> str:
    relations = sorted({t.relation for t in trials})
    parts = [f"{r} {brier([t for t in trials if t.relation == r]):.3f}" for r in relations]
    return f"Brier score: {', '.join(parts)}; all {brier(trials):.3f}."


def _misses(m: Measured) -> Iterator[str]:
    yield "## Misses, kind by kind\n"
    yield "Stories left out. Conflicts that were missed, by what is said in their place:\n"
    yield from (f"- *{fate}*: {meaning}" for fate, meaning in errors.FATES.items())
    yield ""
    yield from _shown(errors.missed_kinds(m.crossed))
    yield "Conflicts said that should not be, by what the pair is; *unjudged* ones are of no pair:\n"
    yield from _shown(errors.false_kinds(m.crossed))
    yield "`verify eval GOLD_DIR --cross-validate --errors` lists them with their quotes."
    yield ""


def _shown(table: Table) -> Iterator[str]:
    yield as_markdown(table)
    yield ""
