"""Files whose reader hangs, crashes or grows cost themselves only."""

import faulthandler
import os
import signal
from pathlib import Path

import pytest
from click.testing import CliRunner

from verify import intake
from verify.cli import app
from verify.errors import InputError
from verify.readers import Reading, load_all, read_file
from verify.workers import unlimited

pytestmark = pytest.mark.skipif(bool(unlimited()), reason="limits need Linux")
REASONS = {
    "hang": "took more than 0.3 s",
    "crash": "crashed: signal 11",
    "grow": "needed more than 2000 MB",
    "raise": "KeyError: 'raise'",
}


def _odd_reader(path: Path) -> Reading:
    """Reads files but for those that are named for what befalls the reader."""
    faulthandler.disable()
    what = Path(path).stem
    if what == "hang":
        while True:
            pass
    elif what == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif what == "grow":
        bytearray(10_000_000_000)
    elif what == "raise":
        raise KeyError(what)
    return read_file(path)


@pytest.fixture
def odd_files(stories: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in REASONS:
        (stories / f"{name}.txt").write_text("Một bài báo.", "utf-8")
    monkeypatch.setattr(intake, "read_file", _odd_reader)
    monkeypatch.setattr(intake, "MAX_SECONDS", 0.3)
    return stories


def test_each_failure_is_a_problem_with_its_reason(odd_files: Path) -> None:
    articles, problems = intake.load_all_safely([odd_files])
    assert len(articles) == 3
    expected = {f"{odd_files / name}.txt: cannot be read: {why}" for name, why in REASONS.items()}
    assert {str(problem) for problem in problems} == expected


def test_the_others_are_compared_and_the_exit_code_is_three(odd_files: Path) -> None:
    result = CliRunner().invoke(app.program, ["compare", str(odd_files), "-q"])
    assert result.exit_code == 3
    assert result.stderr.count("cannot be read: ") == len(REASONS)
    assert "41" in result.stdout and "45" in result.stdout


def test_one_file_that_cannot_be_read_is_an_error(odd_files: Path) -> None:
    with pytest.raises(InputError, match=r"crash\.txt: cannot be read: crashed: signal 11"):
        intake.load_safely(odd_files / "crash.txt")


def test_what_is_read_is_the_same_as_in_this_process(stories: Path) -> None:
    (stories / "empty.txt").touch()
    assert intake.load_all_safely([stories]) == load_all([stories])
    data = (stories / "pha.txt").read_bytes()
    assert intake.read_safely(data, where=str(stories / "pha.txt")) == read_file(stories / "pha.txt")
