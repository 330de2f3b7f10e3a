"""What a command costs: seconds by the clock and of processors, and the most memory that it had with its children."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

EVERY_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Cost:
    """`peak`: bytes, pages that processes share counted once (Linux; elsewhere 0)."""

    clock: float
    processor: float
    peak: int


def measured(command: Sequence[str]) -> Cost:
    """Run a command to its end.

    Raises: CalledProcessError unless it exits with 0 or 3 (some inputs were left out).
    """
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), monotonic()
    process, peak = subprocess.Popen(command), 0
    while process.poll() is None:
        peak = max(peak, sum(map(_share, _tree(process.pid))))
        sleep(EVERY_SECONDS)
    if process.returncode not in (0, 3):
        raise subprocess.CalledProcessError(process.returncode, command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(monotonic() - start, used, peak)


def _tree(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            for child in Path(f"/proc/{pid}/task/{thread}/children").read_text().split():
                yield from _tree(int(child))
    except OSError:
        return


def _share(pid: int) -> int:
    """The proportional share of memory of a process."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
