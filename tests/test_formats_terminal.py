"""Cards on screens of any width, and the pager: what a person at a terminal gets."""

import os
import re
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.cli import pager
from verify.model import Mention, Report, Span
from verify.reports import terminal
from verify.reports.labels import labels

EN = labels("en")
COLOUR = re.compile("\x1b\\[[0-9]*m")


def cards(report: Report, width: int, colour: bool = False) -> list[str]:
    return terminal.render(report, terminal.Screen(width, colour, EN), long=True).split("\n")


def quoting(report: Report, quote: str, start: int, end: int) -> Report:
    """The report with one card that quotes `quote`, of which start:end is the value."""
    finding = report.findings[1]
    mention = replace(finding.sides[0].mentions[0], claim="other", start=0, end=len(quote), quote=quote)
    marked: Mention = replace(mention, mark=Span(start, end))
    sides = (replace(finding.sides[0], mentions=(marked,)), finding.sides[1])
    return replace(report, findings=(replace(finding, sides=sides),))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
@pytest.mark.parametrize("colour", [False, True])
def test_cards_keep_to_the_screen(report: Report, width: int, colour: bool) -> None:
    wide = quoting(report, "漢字 " * 40 + "한국" * 70 + " ́e" * 20 + "a" * 300, 3, 300)
    finding = replace(wide.findings[0], question="câu hỏi 漢字 " * 30, reasons=("vì " * 60,))
    for line in cards(replace(wide, findings=(finding,)), width, colour):
        assert terminal._cells(line) <= width


@given(st.text("ab 漢́", min_size=1, max_size=300), st.data())
@settings(deadline=None)
def test_colours_begin_and_end_on_each_line_and_change_no_text(quote: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(quote) - 1))
    end = data.draw(st.integers(start + 1, len(quote)))
    mention = Mention("c", "a", 0, len(quote), quote, Span(start, end))
    lines = {}
    for colour in (False, True):
        screen = terminal.Screen(40, colour, EN)
        lines[colour] = terminal.indented(terminal.marked(mention, screen), 40, "  ")
    assert [COLOUR.sub("", line) for line in lines[True]] == lines[False]
    for line in lines[True]:
        codes = COLOUR.findall(line)
        assert codes in ([], ["\x1b[1m", "\x1b[0m"])


def test_a_long_word_is_cut_in_time(report: Report) -> None:
    begin = time.perf_counter()
    lines = cards(quoting(report, "漢" * 50_000 + "x" * 50_000, 10, 99_000), 80, True)
    assert time.perf_counter() - begin < 10
    assert max(map(terminal._cells, lines)) == 80


@pytest.mark.parametrize("line", ["", "cat", "unclosed '", "no-such-pager"])
def test_no_pager_where_none_is_wanted(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("VERIFY_PAGER", line)
    assert pager.pager_command() == []


def test_what_fits_is_not_paged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINES", "10")
    monkeypatch.setenv("COLUMNS", "80")
    assert pager.fits_screen("a\n" * 9)
    assert not pager.fits_screen("a\n" * 10)


def spawned(stories: Path, pager_line: str, *args: str, rows: int = 10) -> tuple[str, int]:
    """What a terminal of `rows` rows shows of `verify compare`, and the exit code."""
    pexpect = pytest.importorskip("pexpect")
    env = dict(os.environ) | {"TERM": "xterm", "VERIFY_PAGER": pager_line, "NO_COLOR": "1"}
    command = ["-m", "verify", *args]
    child = pexpect.spawn(sys.executable, command, cwd=stories, env=env, timeout=60, dimensions=(rows, 80))
    shown = child.read().decode("utf-8")
    child.close()
    return shown, child.exitstatus


def test_a_long_report_goes_through_the_pager_and_keeps_its_exit_code(stories: Path) -> None:
    script = f"{sys.executable} -c \"import sys; print('PAGED', len(sys.stdin.read()) > 100)\""
    shown, code = spawned(stories, script, "compare", ".", "--long", "--fail-on", "agree")
    assert "PAGED True" in shown
    assert code == 1


@pytest.mark.parametrize("line", ["", "cat", "no-such-pager", f"{sys.executable} -c 'raise SystemExit(3)'"])
def test_a_pager_that_is_none_or_fails_is_no_failure(stories: Path, line: str) -> None:
    shown, code = spawned(stories, line, "compare", ".", "--long")
    assert code == 0
    assert ("3 articles" in shown) == ("SystemExit" not in line)


def test_a_terminal_is_shown_what_it_would_obey(stories: Path) -> None:
    text = "Phà Bình An chở 41 người \x1b]0;x\x07 khi gặp nạn. " + "Trời mưa to cả ngày. " * 40
    (stories / "esc.txt").write_text(text, "utf-8")
    shown, code = spawned(stories, "", "export", ".", "--format", "csv")
    assert code == 0
    assert "\x1b]0" not in shown
    assert "\\x1b]0" in shown
