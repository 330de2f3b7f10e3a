"""How long `verify --help` takes beside a bare Python, measured in turns so that noise hits both.

    python benchmarks/startup.py [ROUNDS]

Prints the medians and their ratio; exits with 1 if the ratio is 5 or more.
"""

import statistics
import subprocess
import sys
import time

LIMIT = 5.0
BARE = [sys.executable, "-c", "pass"]
HELP = [sys.executable, "-m", "verify", "--help"]


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main(rounds: int) -> int:
    """Measure, print, and say whether the limit was kept."""
    seconds(HELP)  # the first run compiles
    pairs = [(seconds(BARE), seconds(HELP)) for _ in range(rounds)]
    bare, shown = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"python -c pass {bare * 1000:.0f} ms, verify --help {shown * 1000:.0f} ms, ratio {shown / bare:.1f}"
    )
    return int(shown / bare >= LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
