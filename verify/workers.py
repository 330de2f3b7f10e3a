"""Tasks in child processes with limits: one that crashes, hangs or grows without end costs itself only.

`run_tasks` knows nothing of articles.  A child that dies is replaced and its task fails with the reason; the other
tasks never notice.  Limits guard against inputs, not against code: a child is no sandbox.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from time import monotonic
from typing import Any, Generic, TypeVar

from verify.errors import StorageError, VerifyError
from verify.memo import COLLECT_RARELY

_Task = TypeVar("_Task")
_Value = TypeVar("_Value")

# A child is killed after this many times its seconds by the clock, where processor time is limited as well: a busy
# machine must not change results, and a child that only waits must end some day.
_CLOCK_FACTOR = 5
# Finished tasks that wait for one before them, at most; together with those in work.
_WINDOW_TASKS = 256
# Tasks of one message: as many as keep a child busy for about `_BATCH_SECONDS`, so that sending costs little.
_MOST_IN_BATCH = 32
_BATCH_SECONDS = 0.02
_ENDING_SECONDS = 1
_MESSAGE_CHARS = 200
_MEGABYTE = 1_000_000
_chosen: int | None = None


@dataclass(frozen=True, slots=True)
class Done(Generic[_Value]):
    """What the function returned for a task."""

    value: _Value


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is no value: what the function raised, or how its process ended, in one line."""

    reason: str


Result = Done[_Value] | Failed


@dataclass(frozen=True, slots=True)
class _Limits:
    seconds: float
    megabytes: int


def run_tasks(
    function: Callable[[_Task], _Value],
    tasks: Iterable[_Task],
    *,
    workers: int,
    seconds: float,
    megabytes: int,
) -> Iterator[Result[_Value]]:
    """The result of each task, in the order of the tasks, whatever the number of workers.

    One task may take `seconds` of processor time, and `megabytes` on top of what its process has at the start.  Tasks
    are taken from the iterable as they are needed, and a limited number of results waits in memory.  Where processes
    are spawned rather than forked, the function has to be importable.  Closing the iterator ends all children; so does
    an exception, such as Ctrl-C.

    Raises: StorageError if the function does: no task is to blame for a full disk.
    """
    numbered = enumerate(tasks)
    limits = _Limits(seconds, megabytes)
    crew: list[_Worker] = []
    crew += (_Worker(function, limits, crew) for _ in range(max(workers, 1)))
    ready: dict[int, Result[_Value] | StorageError] = {}
    given = told = 0
    try:
        while True:
            for worker in crew:
                if not worker.pending:
                    room = min(worker.batch_size, told + _WINDOW_TASKS - given)
                    batch = list(islice(numbered, max(room, 0)))
                    given += len(batch)
                    worker.give(batch)
            busy = [worker for worker in crew if worker.pending]
            if not busy:
                return
            for worker in _await_one(busy):
                ready.update(worker.collect())
            while told in ready:
                result = ready.pop(told)
                if isinstance(result, StorageError):
                    raise result
                yield result
                told += 1
    finally:
        for worker in crew:
            worker.close()


def unlimited() -> tuple[str, ...]:
    """What cannot be limited on this platform, in words; empty on Linux."""
    missing = []
    if not _has_data_limit():
        missing.append("memory")
    if not hasattr(signal, "setitimer"):
        missing.append("processor time (the clock is used)")
    return tuple(missing)


def set_workers(number: int | None) -> None:
    """How many children there are at most from now on, in the whole process; None: one a core."""
    global _chosen
    _chosen = number


def most_workers() -> int:
    """How many children to use at most: what was set, else the cores that this process may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return _chosen or cores


def _await_one(busy: Sequence[_Worker]) -> list[_Worker]:
    """The workers that have something to tell or are late; waits until there is one."""
    first = min(worker.deadline for worker in busy)
    heard = wait([worker.connection for worker in busy if worker.connection], max(0.0, first - monotonic()))
    now = monotonic()
    return [worker for worker in busy if worker.connection in heard or worker.deadline <= now]


class _Worker:
    """One child process at a time, and the tasks that it was given and has not answered."""

    def __init__(self, function: Callable[[Any], Any], limits: _Limits, crew: Sequence[_Worker]) -> None:
        self.pending: deque[tuple[int, Any]] = deque()
        self.batch_size = 1
        self.deadline = 0.0
        self.connection: Connection | None = None
        self._function = function
        self._limits = limits
        self._process: BaseProcess | None = None
        self._is_fresh = True
        self._crew = crew
        self._given_at = 0.0

    def give(self, batch: Sequence[tuple[int, Any]]) -> None:
        """Hand over tasks; only to a worker without any, so that never both ends wait to be read."""
        if batch:
            self.pending.extend(batch)
            self._given_at = monotonic()
            self._send()

    def collect(self) -> Iterator[tuple[int, Result[Any]]]:
        """The results that are there, or the failure of the task at which the child ended; starts the next child."""
        assert self.connection is not None
        heard = False
        while self.pending and self.connection.poll():
            heard = True
            try:
                answer = self.connection.recv()
            except (EOFError, OSError):
                yield from self._bury(None)
                return
            if answer is None:
                yield from self._bury(f"needed more than {self._limits.megabytes} MB")
                return
            yield self._settle(answer)
        if not heard and self.pending:
            assert self._process is not None
            self._process.kill()
            yield from self._bury(self._late())

    def close(self) -> None:
        """End the child, whatever it is doing."""
        if self._process is not None and self.connection is not None:
            self.connection.close()
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self.connection = None

    def _settle(self, result: Result[Any]) -> tuple[int, Result[Any]]:
        now = monotonic()
        self._is_fresh = False
        self.deadline = now + _clock_seconds(self._limits)
        index, _ = self.pending.popleft()
        if not self.pending:
            fast = now - self._given_at < _BATCH_SECONDS
            self.batch_size = (
                min(self.batch_size * 2, _MOST_IN_BATCH) if fast else max(self.batch_size // 2, 1)
            )
        return index, result

    def _bury(self, reason: str | None) -> Iterator[tuple[int, Result[Any]]]:
        """The failure of the first task, and another child for the others.

        A child that had worked before may have died of what the others left behind: the task gets one of its own.
        """
        assert self._process is not None
        self._process.join(_ENDING_SECONDS)  # it is dead, or has nothing left to do
        late = self._process.exitcode == -getattr(signal, "SIGPROF", 0) or reason == self._late()
        why = reason or (self._late() if late else _ending(self._process.exitcode))
        was_fresh = self._is_fresh
        self.close()
        if was_fresh or late:
            yield self._settle(Failed(why))
        if self.pending:
            self._send()

    def _late(self) -> str:
        return f"took more than {self._limits.seconds:g} s"

    def _send(self) -> None:
        """All that is pending, to the child; to a new one if there is none or it is gone."""
        self.deadline = monotonic() + _clock_seconds(self._limits)
        tasks = [task for _, task in self.pending]
        if self.connection is not None:
            with suppress(OSError):
                self.connection.send(tasks)
                return
            self.close()
        self.connection = self._start()
        with suppress(OSError):  # it died at once: `collect` will see it
            self.connection.send(tasks)

    def _start(self) -> Connection:
        """A new child; returns this end of the pipe to it."""
        method = _start_method()
        context = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        open_ones = [worker.connection for worker in self._crew if worker.connection is not None]
        inherited = [*open_ones, ours] if method == "fork" else []
        args = (theirs, self._function, self._limits, inherited)
        self._process = context.Process(target=_serve, args=args, daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        self._is_fresh = True
        theirs.close()
        return ours


def _clock_seconds(limits: _Limits) -> float:
    return limits.seconds * (_CLOCK_FACTOR if hasattr(signal, "setitimer") else 1)


def _start_method() -> str:
    """Fork where it is safe: the child has every import already and starts in a few milliseconds."""
    return "fork" if sys.platform.startswith("linux") else "spawn"


def _ending(code: int | None) -> str:
    return f"crashed: signal {-code}" if code is not None and code < 0 else f"crashed: exit code {code}"


def _serve(
    connection: Connection, function: Callable[[Any], Any], limits: _Limits, inherited: Sequence[Connection]
) -> None:
    """The child: answers each task of each message until the parent is gone."""
    for other in inherited:  # else a sibling would never learn that the parent is gone
        other.close()
    _silence()
    _limit_child(limits)
    with suppress(EOFError, OSError):
        try:
            while True:
                for task in connection.recv():
                    connection.send_bytes(_answer(function, task, limits.seconds))
        except MemoryError:
            connection.send(None)


def _answer(function: Callable[[Any], Any], task: Any, seconds: float) -> Any:
    """The result as bytes to send.

    Raises: MemoryError if the memory does not suffice.
    """
    _set_timer(seconds)
    try:
        return ForkingPickler.dumps(Done(function(task)))
    except MemoryError:
        raise
    except StorageError as error:
        return ForkingPickler.dumps(error)
    except Exception as error:
        return ForkingPickler.dumps(Failed(_one_line(error)))
    finally:
        _set_timer(0)


def _one_line(error: BaseException) -> str:
    """The kind of an exception, unless it is one of ours, and the beginning of its text."""
    kind = "" if isinstance(error, VerifyError) else f"{type(error).__name__}: "
    return " ".join(f"{kind}{error}".split())[:_MESSAGE_CHARS]


def _set_timer(seconds: float) -> None:
    """The kernel ends this process after so much more processor time, in whatever code it is; 0: never."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _silence() -> None:
    """Some parsers print what they meet, straight from the input; a child's only words are its results."""
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for standard in (1, 2):
        os.dup2(sys.stdout.fileno(), standard)


def _limit_child(limits: _Limits) -> None:
    """Signals as a child needs them, no core files, and the limit of memory."""
    gc.freeze()  # what the parent has is not looked through again and again
    gc.set_threshold(*COLLECT_RARELY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its children
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    if _has_data_limit():
        import resource

        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_DATA, _data_bytes() + limits.megabytes * _MEGABYTE)


def _lower(kind: int, wanted: int) -> None:
    import resource

    _, most = resource.getrlimit(kind)
    resource.setrlimit(kind, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))


def _has_data_limit() -> bool:
    """Whether the kernel counts private memory against RLIMIT_DATA and says how much there is: Linux since 4.7."""
    return sys.platform.startswith("linux") and os.path.exists("/proc/self/status")


def _data_bytes() -> int:
    """The private memory of this process, as RLIMIT_DATA counts it."""
    with open("/proc/self/status", encoding="ascii", errors="replace") as file:
        sizes = (line.split()[1] for line in file if line.startswith("VmData:"))
        return int(next(sizes)) * 1024
