"""What servers that misbehave cost: time, growth of memory, and requests that reached a private address.

    python benchmarks/fetch.py

Each case of tests/fetch_cases.py is fetched in a process of its own, with a deadline of 3 seconds and the usual limits
on sizes.  Prints the error, the wall time and by how much the process grew; exits with 1 if a case ended in no error or
something was connected to but the public address.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from fetch_world import PUBLIC, Route, Server, World, redirect, response

from verify.errors import FetchError
from verify.fetch.documents import Limits
from verify.fetch.fetcher import Fetcher

SECONDS = 3.0


def peak_bytes() -> int:
    """The most memory that this process itself ever had; rusage would count its parent's too."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def one_case(port: int) -> dict[str, object]:
    """Fetch from the server at a port of this machine, which stands for a public one."""
    world = World({"news.example": [PUBLIC]}, {PUBLIC: Server(port=port)})
    fetcher = Fetcher(Limits(seconds=SECONDS), world.network)
    before, begin, error = peak_bytes(), time.perf_counter(), ""
    try:
        fetcher.fetch("http://news.example/a")
    except FetchError as caught:
        error = str(caught)
    seconds = time.perf_counter() - begin
    private = [address for address in world.dialled if address != PUBLIC]
    return {"error": error, "seconds": seconds, "growth": peak_bytes() - before, "private": private}


def measured(case: str, routes: dict[str, Route]) -> dict[str, Any]:
    """Fetch from a server in a process of its own; what it cost is printed too."""
    with Server(routes) as server:
        command = [sys.executable, __file__, "--case", str(server.port)]
        found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    print(f"{case:32} {found['seconds']:5.2f} s {found['growth'] / 1e6:6.1f} MB  {found['error'][:100]}")
    return found


def main() -> int:
    """Measure all cases, print, and say whether each ended in an error without leaving for a private address."""
    from fetch_cases import MISBEHAVING, routes_of

    inside, results = Server({"/": response()}), []
    with inside:
        MISBEHAVING["redirects to a server inside"] = redirect(f"{inside.url}/"), "loopback"
        for case in MISBEHAVING:
            results.append(measured(case, routes_of(case)))
    private = inside.connections + sum(len(found["private"]) for found in results)
    longest, most = max(f["seconds"] for f in results), max(f["growth"] for f in results) / 1e6
    print(
        f"\n{len(results)} cases: at most {longest:.2f} s (deadline {SECONDS:.0f} s) and {most:.1f} MB more;"
    )
    print(f"errors: {sum(bool(f['error']) for f in results)}; connections to private addresses: {private}")
    return int(bool(private) or not all(found["error"] for found in results))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--case"]:
        print(json.dumps(one_case(int(sys.argv[2]))))
    else:
        sys.exit(main())
