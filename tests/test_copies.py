"""Copies by shared runs, counted in blocks of any size."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import copies

RUNS = st.lists(st.frozensets(st.integers(0, 9), max_size=6), max_size=7)


@settings(deadline=None)  # scipy is loaded in it
@given(RUNS, st.integers(1, 60))
def test_the_pairs_are_those_of_a_look_at_all_pairs(articles: list[frozenset[int]], block: int) -> None:
    expected = [
        (i, j, len(a & b) / min(len(a), len(b)))
        for (i, a), (j, b) in combinations(enumerate(articles), 2)
        if a & b and len(a & b) >= copies.MIN_COPIED * min(len(a), len(b))
    ]
    numbers = [np.array(sorted(runs), dtype=np.uint64) for runs in articles]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "_BLOCK", block)
        assert list(copies.copied_pairs(numbers)) == expected
