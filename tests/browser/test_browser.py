"""The HTML report in a real browser: nothing runs or is loaded, filters, keyboard, looks, print, accessibility, speed.

Needs Debian's chromium (or VERIFY_CHROMIUM), node, and a folder with playwright-core and axe-core from npm in
VERIFY_BROWSER_MODULES; without them the tests are skipped, or fail where VERIFY_BROWSER is "required" (`.ci/run`).
Screenshots are written to VERIFY_SCREENSHOTS, to be looked at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "hostile"))
from corpus import hostile_strings
from html_samples import growing_report, hostile_report, large_report

import verify
from verify.model import Decision, Report
from verify.reports import html

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MODULES = os.environ.get("VERIFY_BROWSER_MODULES", "")
CHROMIUM = os.environ.get("VERIFY_CHROMIUM") or shutil.which("chromium") or ""
REQUIRED = os.environ.get("VERIFY_BROWSER") == "required"
HOSTILE_A_PAGE = 12
FINDINGS = 500
MAX_BYTES = 5_000_000
MAX_MILLISECONDS = 1_000
# One scenario, with a loaded machine in mind: axe on 12 pages takes a minute or two.
SECONDS = 900

_missing = [
    name
    for name, there in (
        ("chromium", CHROMIUM),
        ("node", shutil.which("node")),
        ("VERIFY_BROWSER_MODULES", (Path(MODULES) / "playwright-core").is_dir()),
    )
    if not there
]
pytestmark = pytest.mark.skipif(
    bool(_missing) and not REQUIRED, reason=f"no browser to test in: {', '.join(_missing)} missing"
)


def decided(report: Report) -> Report:
    """The report with decisions on its first findings."""
    verdicts = ("confirm", "dismiss", "unsure", "split")
    words = zip(report.findings, verdicts, strict=False)
    done = tuple(replace(f, decision=Decision(v, "An", "2024-05-04", "đã xem")) for f, v in words)
    return replace(report, findings=done + report.findings[len(done) :])


def seeds_report() -> Report:
    """The report on the example articles, with paths as in a workspace."""
    paths = sorted((ROOT / "seeds").iterdir())
    articles = [replace(verify.load(path), path=f"seeds/{path.name}") for path in paths]
    return verify.compare_articles(articles)


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all pages that the scenarios open."""
    folder = tmp_path_factory.mktemp("pages")
    growing = growing_report()
    reports = {
        "seeds": seeds_report(),
        "large": large_report(FINDINGS),
        "growing": growing,
        "decided": decided(large_report(21)),
        "empty": Report((), (), ()),
        "alone": replace(growing, articles=growing.articles[:1], claims=growing.claims[:2], findings=()),
    }
    strings = hostile_strings()
    for number in range(0, len(strings), HOSTILE_A_PAGE):
        chosen = strings[number : number + HOSTILE_A_PAGE]
        reports[f"hostile-{number // HOSTILE_A_PAGE:02d}"] = hostile_report(chosen)
    for name, report in reports.items():
        (folder / f"{name}.html").write_text(html.render(report, "vi"), "utf-8")
    return folder


@pytest.fixture(scope="session")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where screenshots go."""
    folder = Path(os.environ.get("VERIFY_SCREENSHOTS") or tmp_path_factory.mktemp("shots")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def run(scenario: str, pages: Path, shots: Path) -> Any:
    """What a scenario found; no page may load, say, ask or open anything."""
    assert not _missing, f"missing: {_missing}"
    done = subprocess.run(
        ["node", str(HERE / "check.js"), scenario, str(pages), str(shots)],
        env={**os.environ, "NODE_PATH": MODULES, "VERIFY_CHROMIUM": CHROMIUM},
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["seen"] == {
        "requests": [],
        "console": [],
        "dialogs": [],
        "popups": 0,
    }
    return answer["found"]


def test_filters_stand_in_the_address_and_the_back_button_undoes_them(pages: Path, shots: Path) -> None:
    found = run("filters", pages, shots)
    assert found["all"] == found["cleared"] == FINDINGS
    assert set(found["conflicts"]) == {"conflict"}
    count = len(found["conflicts"])
    assert f"{count} trên {FINDINGS}" in found["status"]
    assert set(found["dismissed"]) == {"dismiss"}
    assert found["afterBack"] == found["afterReload"] == count
    assert (found["stateAfterBack"], found["hash"]) == ("", "#relation=conflict")
    assert found["byText"]
    assert all("xã Bến Lá" in text and "13" in text for text in found["byText"])
    assert found["bySource"]
    assert all(found["source"] in sources.split() for sources in found["bySource"])
    assert found["rows"] == len(found["bySource"])


def test_anchors_lead_to_sentences_and_leave_the_filter_alone(pages: Path, shots: Path) -> None:
    found = run("anchors", pages, shots)
    assert found["target"].startswith("s-")
    assert found["inView"]
    assert found["kept"] == "update"
    assert set(found["afterBack"]) == {"update"}
    assert found["revealed"]


def test_everything_is_reached_by_keyboard_with_visible_focus(pages: Path, shots: Path) -> None:
    found = run("keyboard", pages, shots)
    assert (found["first"], found["skipped"]) == ("skip", "findings")
    assert "relation=" in found["hash"]
    assert all(stop["outlined"] and stop["seen"] for stop in found["stops"]), found["stops"]
    assert (found["before"], found["after"]) == (False, True)


def test_it_fits_desktop_phone_and_dark(pages: Path, shots: Path) -> None:
    found = run("looks", pages, shots)
    assert {name: look["overflow"] for name, look in found.items()} == dict.fromkeys(found, 0)
    assert [look.get("missed", []) for look in found.values()] == [[]] * len(found)
    assert found["dark"]["background"] != found["desktop"]["background"]


def test_it_prints(pages: Path, shots: Path) -> None:
    found = run("print", pages, shots)
    assert not found["filter"]
    assert found["paper"] == "rgb(255, 255, 255)"
    assert (shots / "print.pdf").read_bytes().startswith(b"%PDF")
    assert found["bytes"] > 10_000


def test_it_reads_without_the_script(pages: Path, shots: Path) -> None:
    found = run("plain", pages, shots)
    assert not found["filter"]
    assert found["cards"] > 100
    assert found["text"] > 1_000


def test_axe_finds_no_violation_at_aa(pages: Path, shots: Path) -> None:
    found = run("axe", pages, shots)
    assert len(found) == 12
    assert min(page["passed"] for page in found.values()) >= 8
    assert {name: page["violations"] for name, page in found.items() if page["violations"]} == {}


def test_hostile_texts_run_nothing_and_stay_in_their_place(pages: Path, shots: Path) -> None:
    found = run("hostile", pages, shots)
    assert len(found) == -(-len(hostile_strings()) // HOSTILE_A_PAGE)
    for page in found:
        assert page["direct"] == ["a", "header", "form", "main", "footer", "script"], page["name"]
        assert (page["strange"], page["violations"], page["escaped"]) == (0, [], 0), page
        assert page["overflow"] <= 0, page
        assert set(page["links"]) <= {"file:", "http:", "https:"}


def test_five_hundred_findings_open_and_filter_in_a_second(pages: Path, shots: Path) -> None:
    found = run("speed", pages, shots)
    print(found)
    assert (pages / "large.html").stat().st_size < MAX_BYTES
    assert found["opened"] < MAX_MILLISECONDS, found
    assert max(found["filtered"]) < MAX_MILLISECONDS, found
