"""The direction of imports, read from every module: each imports only from layers before its own."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "verify"
# Module or package -> its layer; one module may import another of its own layer (a package's inside).
LAYERS = {
    name: number
    for number, names in enumerate(
        [
            ["version", "model", "errors"],
            ["blocks", "memo"],
            ["config", "files", "fetch", "fingerprint", "records"],
            ["claim_files", "locks"],
            ["anchors", "constraints"],
            ["matching"],
            ["decisions"],
            ["changes"],
            ["text"],
            ["languages"],
            ["facets"],
            ["extract"],
            ["workers", "kept"],
            ["listed"],
            ["match"],
            ["compare", "questions"],
            ["contrasts", "vetoes"],
            ["copies"],
            ["origins"],
            ["topics"],
            ["judge", "columns"],
            ["linking"],
            ["parts", "people", "positions", "quotes", "additions"],
            ["outcomes"],
            ["gather", "within"],
            ["engines", "outcome_text"],
            ["remembered"],
            ["pipeline"],
            ["bulk"],
            ["readers"],
            ["intake", "lake"],
            ["history"],
            ["workspace"],
            ["comparison", "index", "freshness", "evidence"],
            ["nearby", "seeds", "claims_table"],
            ["check", "adding", "doctor", "retrieval"],
            ["reports"],
            ["evaluation"],
            ["cli"],
            ["__main__"],
        ]
    )
    for name in names
}
# These know the records and no stage; `languages` is data, and `version` and `files` know nothing.
CORE = {"version", "model", "errors", "config", "text", "files"}
KNOW_ONLY = {
    "readers": CORE | {"readers", "languages"},
    "reports": CORE | {"reports", "listed"},
    "model": set[str](),
    "fetch": {"fetch", "errors", "version"},
}
MODULES = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))


def layer_name(path: Path) -> str:
    """The module or package directly under verify/ that a file belongs to."""
    return path.with_suffix("").parts[0]


def imported(path: Path) -> set[str]:
    """The parts of verify that a file imports anywhere, late imports too (for typing they count as well)."""
    found = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("verify.")}
    return found


def test_every_module_is_seen_and_has_a_layer() -> None:
    assert len(MODULES) > 30
    on_disk = {path for path in ROOT.rglob("*") if path.suffix == ".py"}
    assert {ROOT / path for path in MODULES} == on_disk
    unknown = {layer_name(path) for path in MODULES} - set(LAYERS) - {"__init__"}
    assert not unknown, f"give {unknown} a layer in this test and in the design"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_go_downwards(path: Path) -> None:
    own = layer_name(path)
    if own == "__init__":  # the public face names its modules as text and imports them when asked
        assert imported(path) <= {"version"}
        return
    for name in imported(path) - {own}:
        assert LAYERS[name] < LAYERS[own], (
            f"verify.{own} ({path}) imports verify.{name}, which comes after it"
        )


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_readers_and_reports_know_no_stage(path: Path) -> None:
    allowed = KNOW_ONLY.get(layer_name(path))
    if allowed is not None:
        assert imported(path) <= allowed


def test_no_module_is_an_island() -> None:
    """Every package folder has an `__init__.py`, so that packaging finds it."""
    folders = {path.parent for path in ROOT.rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []
