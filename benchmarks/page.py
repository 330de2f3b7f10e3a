"""How long the HTML report of many findings takes to make, and how large it is: `python benchmarks/page.py [FINDINGS]`.

Opening and filtering are measured in a browser by `tests/browser`.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from html_samples import large_report

from verify.reports import html

RUNS = 5


def main() -> None:
    """Print one line: findings, the first run (with the templates compiled), the median of the others, the size."""
    report = large_report(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        page = html.render(report, "vi")
        seconds.append(time.perf_counter() - start)
    size = len(page.encode())
    median = statistics.median(seconds[1:])
    print(
        f"{len(report.findings)} findings: first {seconds[0]:.2f} s, then {median:.2f} s, {size / 1e6:.2f} MB"
    )


if __name__ == "__main__":
    main()
