"""Twice as long hostile input takes about twice the processor time, in readers, sentences, clauses and comparison."""

import pytest
from doubling import COMPARISONS, READERS, TEXTS, Stage, Work, grows_linearly

CHARS = 10_000
"""The beginning; what is too fast to measure is doubled.  `python benchmarks/hostile.py --doubling` shows the ratios."""

STAGES = (*READERS, *TEXTS, *COMPARISONS)


@pytest.mark.parametrize("stage", STAGES, ids=[stage.name for stage in STAGES])
def test_twice_the_input_takes_no_multiple_of_twice_the_time(stage: Stage) -> None:
    assert grows_linearly(stage, CHARS)


def test_a_stage_that_grows_faster_would_be_noticed() -> None:
    def prepare(chars: int) -> Work:
        side = range(chars // 16)
        return lambda: [None for _ in side for _ in side for _ in side]

    assert not grows_linearly(Stage("cubic", prepare), 1_000)
