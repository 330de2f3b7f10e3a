"""The real program in a process of its own: exit codes, streams, signals, pipes, start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

VERIFY = [sys.executable, "-m", "verify"]
# A program that runs the command line with the comparison replaced by a line of Python.
PATCHED = "import sys, verify.readers as r\n{}\nfrom verify.cli import main\nsys.exit(main())"


def run(*args: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [*VERIFY, *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, **options)


def patched(line: str, *args: object) -> list[str]:
    return [sys.executable, "-c", PATCHED.format(line), *map(str, args)]


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("verify ")
    done = run("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "compare" in done.stdout


@pytest.mark.parametrize(
    "args", [[], ["nosuch"], ["compare", "--nosuch"], ["compare", "--format", "xml"], ["claims", "a", "b"]]
)
def test_wrong_usage_is_two_and_prints_no_data(args: list[str]) -> None:
    done = run(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage" in done.stderr


def test_comparing_is_zero_and_a_missing_file_three(stories: Path) -> None:
    assert run("compare", stories).returncode == 0
    done = run("compare", stories, stories / "missing.txt")
    assert done.returncode == 3
    assert "missing.txt" in done.stderr


CRASH = "def crash(*a): raise RuntimeError('boom')\nr.collect = crash"


def test_a_crash_is_two_and_one_line(stories: Path) -> None:
    done = subprocess.run(patched(CRASH, "compare", stories), capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "verify: internal error: RuntimeError: boom (run with -v for the traceback)\n"


def test_a_crash_shows_its_traceback_when_asked(stories: Path) -> None:
    done = subprocess.run(
        patched(CRASH, "compare", stories, "-v"), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "Traceback" in done.stderr


def test_an_interrupt_is_130(stories: Path) -> None:
    wait = "import time\ndef wait(*a): print('ready', file=sys.stderr, flush=True); time.sleep(50)\nr.collect = wait"
    with subprocess.Popen(patched(wait, "compare", stories), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr.read() == "verify: interrupted\n"


@pytest.mark.parametrize("args", [["schema"], ["--help"], ["compare", "{stories}", "--format", "json"]])
def test_a_closed_pipe_is_quiet(stories: Path, args: list[str]) -> None:
    command = [*VERIFY, *(arg.format(stories=stories) for arg in args)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, timeout=60)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("args", [["schema"], ["--version"]])
def test_a_full_disk_is_said(args: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([*VERIFY, *args], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr == "verify: No space left on device\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_data_in_a_pipe_is_utf8_whatever_the_locale(stories: Path, encoding: str) -> None:
    clean = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*VERIFY, "compare", stories, "--format", "json"], capture_output=True, env=clean, timeout=60
    )
    assert done.returncode == 0
    assert "Báo" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("form", ["json", "md"])
def test_the_same_bytes_whatever_the_hash_seed_zone_locale_and_order(stories: Path, form: str) -> None:
    outputs = set()
    files = sorted(stories.iterdir())
    for seed, zone, lang in (("1", "UTC", "C"), ("77", "Asia/Ho_Chi_Minh", "vi_VN.UTF-8")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LANG": lang, "LC_ALL": lang}
        outputs.add(run("compare", *files, "--format", form, env=env).stdout)
        files.reverse()
    assert len(outputs) == 1


def test_help_imports_nothing_heavy() -> None:
    heavy = "{'numpy', 'sklearn', 'rapidfuzz', 'tabulate', 'babel', 'jinja2', 'wcwidth', 'filelock'}"
    code = (
        "import sys; from verify.cli import app; code = app.run(['--help']);"
        f"loaded = {heavy} & set(sys.modules); assert not loaded, loaded;"
        "ours = {n for n in sys.modules if n.startswith('verify.')};"
        "assert not any(n.split('.')[1] in ('model', 'pipeline', 'readers', 'reports') for n in ours), ours"
    )
    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, timeout=60).returncode == 0


def test_importing_the_package_is_cheap() -> None:
    code = "import sys, verify; assert not {n for n in sys.modules if n.startswith('verify.')} - {'verify.version'}"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


def test_a_terminal_gets_its_colours_and_a_wiped_progress_line(stories: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm"}
    child = pexpect.spawn(sys.executable, ["-m", "verify", "compare", str(stories)], env=env, timeout=60)
    text = child.read().decode("utf-8")
    child.close()
    assert child.exitstatus == 0
    assert "comparing …\r\x1b[K" in text


def test_starting_is_quick_enough() -> None:
    """A generous bound for noisy machines; benchmarks/startup.py measures the ratio."""
    begin = time.perf_counter()
    run("--help")
    assert time.perf_counter() - begin < 5
