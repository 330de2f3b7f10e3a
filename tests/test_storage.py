"""What must hold for the files of a workspace: the same bytes by any way, whole files after a kill, one writer, full disks."""

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import COPY, FERRY, RIVER
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import claim_files, locks
from verify import workspace as store
from verify.cli.app import program
from verify.errors import WorkspaceError
from verify.version import EXTRACT_VERSION

ROOT = Path(__file__).parent.parent
TEXTS = {
    "pha.txt": FERRY,
    "song.txt": RIVER,
    "chep.txt": COPY + " Trời mưa to.",
    "bao.txt": "Hôm 2/5/2024, phà Bình An chở 45 người gặp nạn. Ba người bị thương.",
}


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> store.Workspace:
    workspace = store.init_workspace(tmp_path / "space")[0]
    monkeypatch.chdir(workspace.root)
    return workspace


@pytest.fixture
def compared(space: store.Workspace) -> store.Workspace:
    """A workspace with two articles that was compared."""
    for name in ("pha.txt", "song.txt"):
        (space.seeds / name).write_text(TEXTS[name], "utf-8")
    assert run("compare", "-q").exit_code == 0
    return space


def run(*args: object, text: str | None = None) -> Result:
    return CliRunner().invoke(program, [str(arg) for arg in args], input=text)


def contents(root: Path) -> dict[str, bytes]:
    files = [path for name in ("seeds", "claims", "reports") for path in sorted((root / name).rglob("*"))]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files if path.is_file()}


def step(root: Path, name: str) -> None:
    """Add an article that is not there, remove one that is, or compare."""
    if name == "compare":
        assert run("compare", "-q").exit_code == (0 if any((root / "seeds").iterdir()) else 2)
    elif (root / "seeds" / name).exists():
        assert run("remove", name, "-q").exit_code == 0
    else:
        (root / name).write_text(TEXTS[name], "utf-8")
        assert run("add", root / name, "--source", name, "--no-compare", "-q").exit_code == 0


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from([*TEXTS, "compare"]), min_size=2, max_size=9))
def test_any_order_of_adding_and_removing_gives_the_bytes_of_a_new_workspace(steps: list[str]) -> None:
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        old, new = (store.init_workspace(Path(folder) / name)[0].root for name in ("old", "new"))
        try:
            os.chdir(old)
            for name in [*steps, "compare"]:
                step(old, name)
            shutil.copytree(old / "seeds", new / "seeds", dirs_exist_ok=True)
            os.chdir(new)
            step(new, "compare")
        finally:
            os.chdir(here)
        assert contents(old) == contents(new)


def test_only_what_is_new_is_extracted(compared: store.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    from verify import gather

    seen = []
    real = gather.run_tasks

    def noted(function, articles, **limits):
        seen.extend(article.path for article in articles)
        return real(function, articles, **limits)

    monkeypatch.setattr(gather, "run_tasks", noted)
    assert run("add", "-", "-q", text=TEXTS["bao.txt"]).exit_code == 0
    assert run("compare", "-q").exit_code == 0
    assert seen == ["seeds/stdin.txt"]


def test_the_holder_of_the_lock_is_named_within_a_second(compared: store.Workspace) -> None:
    with store.locked(compared):
        begun = time.perf_counter()
        result = run("compare")
        assert time.perf_counter() - begun < 1
    assert result.exit_code == 2
    assert f"(pid {os.getpid()} on " in result.stderr
    assert ", since 20" in result.stderr
    assert "--wait" in result.stderr
    assert run("compare", "-q").exit_code == 0


def test_two_processes_at_once_both_work_if_one_waits(compared: store.Workspace) -> None:
    command = [sys.executable, "-m", "verify", "compare", "-q", "--wait", "-o", os.devnull]
    both = [subprocess.Popen(command, cwd=compared.root, stderr=subprocess.PIPE) for _ in range(2)]
    assert [(process.communicate(timeout=120)[1], process.returncode) for process in both] == [(b"", 0)] * 2
    assert len(json.loads((compared.reports / "consistency.json").read_text("utf-8"))["articles"]) == 2
    assert not (compared.root / ".verify" / "holder.json").exists()


def test_a_dead_holder_is_no_holder(compared: store.Workspace) -> None:
    (compared.root / ".verify" / "holder.json").write_text('{"pid": 1}')
    assert run("compare", "-q").exit_code == 0


def test_a_damaged_note_of_the_holder_costs_its_name_alone(
    compared: store.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "PATIENCE_SECONDS", 0)
    with store.locked(compared):
        (compared.root / ".verify" / "holder.json").write_text("{")
        with (
            pytest.raises(WorkspaceError, match="another run of verify is writing here: try"),
            store.locked(compared),
        ):
            pass


def test_claims_of_a_newer_version_are_refused_and_kept(
    compared: store.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = compared.claims / "pha.jsonl"
    newer = path.read_bytes().replace(
        f'"extract_version": {EXTRACT_VERSION}'.encode(), f'"extract_version": {EXTRACT_VERSION + 1}'.encode()
    )
    path.write_bytes(newer)
    result = run("compare")
    assert result.exit_code == 2
    assert "claims/pha.jsonl: written by a newer version of verify (extract_version" in result.stderr
    assert run("doctor", "--fix").exit_code == 3
    assert path.read_bytes() == newer
    monkeypatch.setattr(claim_files, "EXTRACT_VERSION", EXTRACT_VERSION + 1)
    assert run("doctor", "--fix").exit_code == 0


def test_a_report_of_a_newer_version_is_refused_and_kept(compared: store.Workspace) -> None:
    path = compared.reports / "consistency.json"
    path.write_text(path.read_text("utf-8").replace('"schema_version": 1', '"schema_version": 2'), "utf-8")
    before = contents(compared.root)
    result = run("compare")
    assert result.exit_code == 2
    assert "newer version of verify (schema_version 2)" in result.stderr
    assert contents(compared.root) == before


def test_windows_line_ends_cost_nothing(compared: store.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    report = (compared.reports / "consistency.json").read_bytes()
    for path in [*compared.seeds.iterdir(), *compared.claims.iterdir(), compared.root / "verify.toml"]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    articles, _ = store.load_articles(compared)
    assert len(store.known_claims(compared, articles)) == 2
    assert run("compare", "-q").exit_code == 0
    assert (compared.reports / "consistency.json").read_bytes() == report


DAMAGES = {
    "claims cut off": ("claims/pha.jsonl", lambda path: path.write_bytes(path.read_bytes()[:-30])),
    "claims emptied": ("claims/pha.jsonl", lambda path: path.write_bytes(b"")),
    "claims no text": ("claims/pha.jsonl", lambda path: path.write_bytes(b"\xff\xfe\0\0")),
    "claims gone": ("claims/pha.jsonl", lambda path: path.unlink()),
    "claims orphaned": ("claims/old.jsonl", lambda path: shutil.copy(path.with_name("pha.jsonl"), path)),
    "report cut off": ("reports/consistency.json", lambda path: path.write_bytes(path.read_bytes()[:-30])),
    "report edited": ("reports/consistency.md", lambda path: path.write_text("mine")),
    "article changed": ("seeds/pha.txt", lambda path: path.write_text(COPY, "utf-8")),
    "leftover": ("claims/.verify-0011.tmp", lambda path: path.write_text("half")),
    "decision broken": ("decisions.jsonl", lambda path: path.write_text('{"half')),
    "run broken": (".verify/runs/0001.json", lambda path: path.write_text("{")),
    "index broken": (
        ".verify/index.sqlite",
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"x" * 5000),
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_doctor_finds_each_damage_and_repairs_it(compared: store.Workspace, damage: str) -> None:
    assert run("doctor").stdout == "nothing is wrong\n"
    place, spoil = DAMAGES[damage]
    kept = (compared.claims / "song.jsonl").stat()
    spoil(compared.root / place)
    found = run("doctor")
    assert found.exit_code == 3
    assert place in found.stdout or place.partition("/")[0] in found.stdout
    fixed = run("doctor", "--fix")
    assert (fixed.exit_code, run("doctor").stdout) == (0, "nothing is wrong\n")
    assert (compared.claims / "song.jsonl").stat().st_mtime_ns == kept.st_mtime_ns


def test_that_there_is_no_article_yet_is_no_fault(space: store.Workspace) -> None:
    assert (run("doctor").exit_code, run("doctor").stdout) == (0, "nothing is wrong\n")
    (space.seeds / "hong.txt").touch()
    assert "seeds/hong.txt: is empty" in run("doctor").stdout


def test_a_folder_of_articles_that_is_gone_is_a_fault(space: store.Workspace) -> None:
    space.seeds.rmdir()
    assert run("doctor").exit_code != 0


def test_broken_decisions_are_set_aside_not_lost(compared: store.Workspace) -> None:
    path = compared.root / "decisions.jsonl"
    path.write_bytes(b'{"half\n\xff\xfe\n')
    assert run("doctor", "--fix").exit_code == 0
    assert path.read_bytes() == b""
    assert (compared.root / "decisions.jsonl.broken").read_text("utf-8") == '{"half\n\\xff\\xfe\n'


def test_doctor_leaves_alone_what_only_a_person_can_judge(compared: store.Workspace) -> None:
    (compared.seeds / "hong.txt").write_bytes(b"\0")
    (compared.claims / "mine.jsonl").write_text("[]\n")
    (compared.root / "verify.toml").write_text("[report]\ncolour = 1\n")
    result = run("doctor", "--fix", "--format", "json")
    assert result.exit_code in (2, 3)
    assert (compared.seeds / "hong.txt").exists()
    assert (compared.claims / "mine.jsonl").read_text() == "[]\n"


def test_status_counts_and_says_whether_reports_are_of_now(compared: store.Workspace) -> None:
    status = json.loads(run("status", "--format", "json").stdout)
    assert status["articles"]["total"] == 2
    assert status["articles"]["without_source"] == ["seeds/pha.txt", "seeds/song.txt"]
    assert status["reports"] == {"current": True, "why": None}
    found = {relation: states["total"] for relation, states in status["findings"].items()}
    assert found["conflict"] >= 1
    assert all(states["open"] == states["total"] for states in status["findings"].values())
    assert "reports: of now" in run("status").stdout
    noted = (compared.root / ".verify/reports.json").read_text("utf-8")
    for spoilt in ('{"inputs": ', noted.replace('"status"', '"other"'), "[" * 10**5):
        (compared.root / ".verify/reports.json").write_text(spoilt, "utf-8")
        again = json.loads(run("status", "--format", "json").stdout)
        assert json.dumps(again | {"reports": None}) == json.dumps(status | {"reports": None})
    (compared.root / ".verify/reports.json").write_text(noted, "utf-8")
    (compared.seeds / "song.txt").unlink()
    assert "reports: not of now" in run("status").stdout
    assert json.loads(run("status", "--format", "json").stdout)["articles"]["total"] == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kills_leave_whole_files() -> None:
    script = ROOT / "benchmarks" / "kills.py"
    seed = random.Random(0).randrange(1000)
    done = subprocess.run(
        [sys.executable, "-P", script, "--kills", "12", "--seed", str(seed)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for 512 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", place]
    try:
        mounted = subprocess.run(command, capture_output=True, timeout=10).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("cannot mount a small tmpfs here (needs root)")
    yield place
    subprocess.run(["umount", place], check=True, timeout=10)


def fill(path: Path) -> None:
    """Write a file that takes all the room there is."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096) == 4096:
            pass


def test_a_full_disk_keeps_the_old_files(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = store.init_workspace(small_disk / "space")[0]
    for name in ("pha.txt", "song.txt"):
        (space.seeds / name).write_text(TEXTS[name], "utf-8")
    monkeypatch.chdir(space.root)
    assert run("compare", "-q").exit_code == 0
    (tmp_path / "new.txt").write_text("Phà Bình An chở 45 người, và trời mưa to. " * 20, "utf-8")
    before = contents(space.root)
    room = small_disk / "room"
    fill(room)
    for command in (["add", tmp_path / "new.txt", "--no-compare"], ["add", tmp_path / "new.txt"]):
        result = run(*command)
        assert (result.exit_code, contents(space.root)) == (2, before), result.stderr
        assert "No space left on device" in result.stderr
    room.unlink()
    assert run("doctor", "--fix", "-q").exit_code == 0
    assert run("add", tmp_path / "new.txt", "--no-compare", "-q").exit_code == 0
