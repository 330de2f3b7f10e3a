"""Many articles of which some are broken: the others are processed, each broken one is listed with its reason."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))

from broken import BROKEN, write_folder

from verify.cli import app

NUMBER = 600
"""`python benchmarks/hostile.py` does it with 10,000."""


@pytest.fixture(scope="module")
def space(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    root = tmp_path_factory.mktemp("broken")
    (root / "verify.toml").touch()
    return root, write_folder(root / "seeds", NUMBER)


def test_there_are_at_least_15_ways_of_being_broken(space: tuple[Path, dict[str, str]]) -> None:
    _, broken = space
    assert len(BROKEN) >= 15
    assert set(broken.values()) == set(BROKEN)
    assert len(broken) == NUMBER * 3 // 100


def test_all_others_are_processed(
    space: tuple[Path, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, broken = space
    monkeypatch.chdir(root)
    result = CliRunner().invoke(app.program, ["claims", "--format", "json", "-q"])
    assert result.exit_code == 3
    record = json.loads(result.stdout)
    assert len(record["articles"]) == NUMBER - len(broken)
    assert {claim["article"] for claim in record["claims"]} == {a["id"] for a in record["articles"]}
    lines = result.stderr.splitlines()
    for name in broken:
        (line,) = [line for line in lines if f"{name}:" in line]
        assert len(line) > len(f"verify: seeds/{name}: ")
    assert len(lines) == len(broken)
