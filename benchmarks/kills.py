"""Runs of `add` and `compare` that are killed at random moments: what is left has to be whole.

    python benchmarks/kills.py [--kills 200] [--seed 1]

Each round starts one command on one workspace and kills it (SIGKILL) after a random part of the time that it takes.
After each kill every file is read: an article that was there before is there with the same bytes, a new one is whole;
claims and reports are whole or not there.  At the end `verify doctor --fix` runs once, and `verify doctor` has to be
clean; then `verify compare` has to give what it gives in a new workspace with the same articles.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from verify.cli.app import run
from verify.readers import load
from verify.workspace import init_workspace

# Kills fall up to this many times the usual duration, so that some runs end and the last writes are met too.
REACH = 1.3
PLACES = ("Bình An", "Hòa Hải", "Long Sơn", "Mỹ Thạnh", "Tân Phước", "Vĩnh Lộc")


def article(number: int) -> str:
    """A small article that shares its story with every sixth other."""
    place = PLACES[number % len(PLACES)]
    return (
        f"---\nsource: Báo số {number}\npublished: 2024-05-{number % 28 + 1:02}\n---\n"
        f"Phà {place} chở {40 + number % 7} người khi gặp nạn hôm 2/5. Thuyền trưởng Lê Văn Đò đã xuống cứu hộ.\n"
        f"Theo cảnh sát, {number % 5 + 2} người bị thương đã được đưa vào bệnh viện {place}.\n"
    )


def in_child(folder: Path, work: Callable[[], int], after: float | None) -> str:
    """Run `work` in a forked process, killed after some seconds; "killed", or "exit" and its code."""
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        os._exit(work())
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return "killed" if os.WIFSIGNALED(status) else f"exit {os.WEXITSTATUS(status)}"


def fault_of(space: Path, before: dict[str, bytes]) -> str | None:
    """What a kill has broken, if anything."""
    for name, data in before.items():
        if not (space / "seeds" / name).is_file() or (space / "seeds" / name).read_bytes() != data:
            return f"seeds/{name} is lost or changed"
    for path in (space / "seeds").glob("*.txt"):
        load(path)
    for path in (space / "claims").glob("*.jsonl"):
        for line in path.read_text("utf-8").splitlines():
            json.loads(line)
    report = space / "reports" / "consistency.json"
    if report.exists():
        json.loads(report.read_text("utf-8"))
    return None


def kill_often(space: Path, kills: int, chance: random.Random) -> tuple[Counter[str], list[str]]:
    """The outcomes, and what was found broken after each."""
    outcomes: Counter[str] = Counter()
    broken = []
    number = 0
    usual = {
        "add": 0.3,
        "compare": 0.5,
    }  # seconds that a command takes; measured again when one ends by itself
    while outcomes["killed"] < kills:
        name = chance.choice(["add", "compare"])
        command = ["compare", "-q"]
        if name == "add":
            number += 1
            (space / "new.txt").write_text(article(number), "utf-8")
            command = ["add", str(shutil.copy(space / "new.txt", space / f"new-{number}.txt")), "-q"]
        before = {path.name: path.read_bytes() for path in (space / "seeds").glob("*.txt")}
        if name == "compare" and len(before) > 12:
            for path in sorted((space / "seeds").glob("*.txt"))[:6]:
                in_child(space, lambda path=path: run(["remove", path.name, "-q"]), None)
                before.pop(path.name)
        begun = time.perf_counter()
        moment = chance.uniform(0, usual[name] * REACH) if usual[name] else None
        outcome = in_child(space, lambda command=command: run(command), moment)
        outcomes[outcome] += 1
        if outcome != "killed":
            usual[name] = time.perf_counter() - begun
        fault = fault_of(space, before)
        broken += [f"{' '.join(command)}: {fault}"] if fault else []
    return outcomes, broken


def is_like_new(space: Path) -> bool:
    """Whether the workspace compares to the very bytes of a new one with its articles."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = init_workspace(Path(folder) / "fresh")[0].root
        shutil.copytree(space / "seeds", fresh / "seeds", dirs_exist_ok=True)
        for root in (space, fresh):
            in_child(root, lambda: run(["compare", "-q"]), None)
        return contents(space) == contents(fresh)


def contents(space: Path) -> dict[str, bytes]:
    """The files of claims and reports."""
    files = [
        path for name in ("claims", "reports") for path in sorted((space / name).rglob("*")) if path.is_file()
    ]
    return {path.relative_to(space).as_posix(): path.read_bytes() for path in files}


def main(args: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(args)
    warm_up()
    with tempfile.TemporaryDirectory() as folder:
        space = init_workspace(Path(folder) / "space")[0].root
        outcomes, broken = kill_often(space, options.kills, random.Random(options.seed))
        found = in_child(space, lambda: run(["doctor"]), None)
        fixed = in_child(space, lambda: run(["doctor", "--fix"]), None)
        clean = in_child(space, lambda: run(["doctor"]), None)
        same = is_like_new(space)
    print(f"{dict(outcomes)}; broken: {len(broken)}")
    print("".join(f"    {line}\n" for line in broken), end="")
    print(f"doctor: {found}; doctor --fix: {fixed}; doctor: {clean}; like a new workspace: {same}")
    return int(bool(broken) or clean != "exit 0" or not same)


def warm_up() -> None:
    """Import and load all that a command needs, so that kills meet its work and not its start."""
    with tempfile.TemporaryDirectory() as folder:
        space, here = init_workspace(Path(folder) / "space")[0], Path.cwd()
        for number in (0, 6):
            (space.seeds / f"{number}.txt").write_text(article(number), "utf-8")
        os.chdir(space.root)
        try:
            run(["compare", "-q", "-o", os.devnull])
            run(["status", "-q"])
        finally:
            os.chdir(here)


if __name__ == "__main__":
    sys.exit(main())
