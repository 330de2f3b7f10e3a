"""Tasks in children: whatever one of them does, the others never notice, and nothing is left running."""

import faulthandler
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.workers import Done, Failed, Result, run_tasks, unlimited

pytestmark = pytest.mark.skipif(bool(unlimited()), reason="limits need Linux")
SECONDS, MEGABYTES = 0.3, 100


def misbehave(task: str) -> str:
    """What the name of the task says."""
    faulthandler.disable()  # of pytest: it writes to the terminal
    match task:
        case "spins":
            while True:
                pass
        case "grows":
            return str(len(bytearray(3 * MEGABYTES * 1_000_000)))
        case "grows slowly":
            heap = [bytearray(1_000_000)]
            while True:
                heap.append(bytearray(1_000_000))
        case "segfaults":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "exits":
            sys.exit(4)
        case "raises":
            raise ValueError("two\nlines" + "x" * 10_000)
        case "recurses":
            return _deep(task)
    return task.upper()


def _deep(task: str) -> str:
    return _deep(task + ".")


REASONS = {
    "spins": "took more than 0.3 s",
    "grows": "needed more than 100 MB",
    "grows slowly": "needed more than 100 MB",
    "segfaults": "crashed: signal 11",
    "exits": "crashed: exit code 4",
}


def run(tasks: Any, workers: int, function: Any = misbehave, seconds: float = SECONDS) -> list[Result[Any]]:
    return list(run_tasks(function, tasks, workers=workers, seconds=seconds, megabytes=MEGABYTES))


@pytest.mark.parametrize("task", REASONS)
@pytest.mark.parametrize("workers", [1, 3])
def test_only_the_task_fails_and_says_why(task: str, workers: int) -> None:
    found = run(["a", task, "b", "c"], workers)
    assert found == [Done("A"), Failed(REASONS[task]), Done("B"), Done("C")]


def test_exceptions_are_one_short_line() -> None:
    raised, deep, fine = run(["raises", "recurses", "a"], 1)
    assert isinstance(raised, Failed) and raised.reason.startswith("ValueError: two lines")
    assert len(raised.reason) <= 200
    assert isinstance(deep, Failed) and deep.reason.startswith("RecursionError: ")
    assert fine == Done("A")


def test_a_value_that_cannot_be_sent_is_a_failure() -> None:
    found = run([1, 2], 1, lambda task: (lambda: task) if task == 1 else task)
    assert isinstance(found[0], Failed) and "pickle" in found[0].reason
    assert found[1] == Done(2)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "segfaults", "exits", "grows", "raises"]), max_size=30))
def test_results_do_not_depend_on_the_number_of_workers(tasks: list[str]) -> None:
    expected = run(tasks, 1)
    assert len(expected) == len(tasks)
    assert run(tasks, 3) == expected


def test_memory_that_others_left_behind_is_not_held_against_a_task() -> None:
    kept: list[bytearray] = []

    def keep(task: int) -> int:
        kept.append(bytearray(40_000_000))
        return task

    assert run(range(7), 1, keep) == [Done(number) for number in range(7)]


def test_a_child_that_only_waits_is_ended_by_the_clock() -> None:
    started = time.monotonic()
    assert run([30, 0], 1, time.sleep, 0.2) == [Failed("took more than 0.2 s"), Done(None)]
    assert time.monotonic() - started < 15


def test_tasks_and_results_stream() -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(100_000):
            taken.append(number)
            yield number

    results = run_tasks(abs, tasks(), workers=2, seconds=5, megabytes=MEGABYTES)
    assert [next(results) for _ in range(10)] == [Done(number) for number in range(10)]
    assert len(taken) < 1_000
    results.close()  # type: ignore[attr-defined]


def test_a_slow_reader_makes_no_task_late() -> None:
    found = []
    for result in run_tasks(abs, range(300), workers=2, seconds=0.05, megabytes=MEGABYTES):
        found.append(result)
        if len(found) < 4:
            time.sleep(0.4)
    assert found == [Done(number) for number in range(300)]


def test_large_tasks_and_results_pass() -> None:
    found = run(["a" * 3_000_000] * 8, 2)
    assert found == [Done("A" * 3_000_000)] * 8


def _children_of(pid: int) -> list[int]:
    return [int(p) for p in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]


_HANG = """
import time
from verify.workers import run_tasks
def hang(task):
    time.sleep(60)

list(run_tasks(hang, range(9), workers=3, seconds=60, megabytes=100))
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_child_outlives_its_parent(how: signal.Signals) -> None:
    parent = subprocess.Popen([sys.executable, "-c", _HANG.replace("60)", "2)")], stderr=subprocess.DEVNULL)
    try:
        children = _wait_for(lambda: found if len(found := _children_of(parent.pid)) == 3 else None)
        parent.send_signal(how)
        assert parent.wait(10) != 0
        _wait_for(lambda: True if not any(map(_is_alive, children)) else None)
    finally:
        parent.kill()


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def _wait_for(ask: Any) -> Any:
    end = time.monotonic() + 20
    while (answer := ask()) is None:
        assert time.monotonic() < end
        time.sleep(0.02)
    return answer


def test_closing_early_leaves_no_child() -> None:
    before = set(_children_of(os.getpid()))
    results = run_tasks(abs, range(100), workers=3, seconds=5, megabytes=MEGABYTES)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert set(_children_of(os.getpid())) <= before
