"""Reliability of confidences, and the maps from scores to confidences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.evaluation.calibrate import Trial, bins_of, brier, calibrate_left_out, fit_calibration
from verify.match.model import Calibration, logit


def trials(promised: float, right: int, wrong: int, relation: str = "agree") -> list[Trial]:
    """Trials of four stories in turn, all with one confidence, so many of them right."""
    marks = [True] * right + [False] * wrong
    return [Trial(f"s{n % 4}", relation, promised, mark) for n, mark in enumerate(marks)]


def test_bins_hold_each_trial_once() -> None:
    bins = bins_of([*trials(0.3, 1, 1), *trials(0.95, 3, 1), *trials(1.0, 1, 0), *trials(0.0, 0, 1)])
    assert [(b.low, b.count, b.right_share) for b in bins] == [(0.0, 1, 0.0), (0.3, 2, 0.5), (0.9, 5, 0.8)]


def test_brier_is_the_mean_squared_distance() -> None:
    assert brier(trials(0.5, 1, 1)) == 0.25
    assert brier(trials(1.0, 3, 1)) == 0.25
    assert brier([]) == 0.0


def test_a_map_is_kept_where_scores_promise_too_much() -> None:
    loud = [*trials(0.7, 10, 50), *trials(0.95, 40, 40)]
    maps = fit_calibration(loud)
    assert set(maps) == {"agree"}
    assert maps["agree"].of(0.7) == pytest.approx(1 / 6, abs=0.06)
    assert brier(calibrate_left_out(loud)) < brier(loud)


def test_scores_that_tell_nothing_become_the_share_that_is_right() -> None:
    maps = fit_calibration([*trials(0.6, 20, 10), *trials(0.95, 10, 20)])
    assert maps["agree"].of(0.6) == maps["agree"].of(0.95) == pytest.approx(0.5)


def test_no_map_where_scores_are_right_already() -> None:
    honest = [*trials(0.2, 20, 80), *trials(0.5, 50, 50), *trials(0.9, 90, 10)]
    assert fit_calibration(honest) == {}
    assert calibrate_left_out(honest) == honest


@pytest.mark.parametrize("few", [trials(0.9, 1, 5), trials(0.9, 0, 60)])
def test_no_map_from_too_little(few: list[Trial]) -> None:
    assert fit_calibration(few) == {}


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.01, 5), st.floats(-5, 5))
def test_a_map_never_changes_the_order(a: float, b: float, slope: float, bias: float) -> None:
    curve = Calibration(slope, bias)
    low, high = sorted((a, b))
    assert 0 <= curve.of(low) <= curve.of(high) <= 1
    assert logit(low) <= logit(high)
