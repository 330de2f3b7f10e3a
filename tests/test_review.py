"""`verify review` on a real terminal of 80 columns: what a person presses, sees and gets."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import FERRY, RIVER
from wcwidth import wcswidth

from verify.model import Article, Report
from verify.reports.card import KEYS, Position, card, keys_help, keys_line
from verify.reports.labels import labels
from verify.reports.terminal import Screen

pexpect = pytest.importorskip("pexpect")
SHARED = Path(__file__).parent.parent.parent / "shared/gold/lao-airlines-qv301/articles"
NARROW = Screen(80, False, labels("en"))


def spawn(space: Path, *args: str) -> Any:
    """A command line on a terminal of 24 lines and 80 columns."""
    plain = {"TERM": "xterm", "NO_COLOR": "1", "PAGER": "cat", "LINES": "", "COLUMNS": ""}
    env = {k: v for k, v in (os.environ | plain).items() if v}
    argv = ["-m", "verify", *args]
    return pexpect.spawn(
        sys.executable, argv, cwd=space, env=env, timeout=60, dimensions=(24, 80), encoding="utf-8"
    )


def ended(child: Any) -> str:
    """The rest of what was printed, after a good end."""
    text: str = child.read()
    child.close()
    assert child.exitstatus == 0, text
    return text


def ran(space: Path, *args: str) -> str:
    """All that a command line prints on a terminal."""
    return ended(spawn(space, *args))


@pytest.fixture
def space(tmp_path: Path) -> Path:
    """A workspace with a conflict on how many were aboard and an agreement on the captain."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "verify.toml").touch()
    for name, text in (("pha", FERRY), ("song", RIVER)):
        lines = f"---\nsource: Báo {name}\npublished: 2024-05-02\n---\n{text}\n"
        (tmp_path / f"seeds/{name}.txt").write_text(lines, "utf-8")
    return tmp_path


def verdicts(space: Path) -> list[tuple[str, str, str]]:
    """What stands in decisions.jsonl: verdict, reason, who."""
    lines = (space / "decisions.jsonl").read_text("utf-8").splitlines()
    return [(r["verdict"], r["reason"], r["by"]) for r in map(json.loads, lines)]


def test_keys_decide_and_undo(space: Path) -> None:
    child = spawn(space, "review", "--by", "An")
    child.expect("1/2  CONFLICT")
    child.expect(r"\? help")
    child.send("?")
    child.expect("ask for a reason first")
    child.send("x")
    child.expect("no such key")
    child.send("D")
    child.expect("reason: ")
    child.sendline("gõ nhầm")
    child.expect("dismissed.*2/2  AGREE")
    child.send("z")
    child.expect("taken back: dismiss.*1/2  CONFLICT")
    child.send("c")
    child.expect("2/2")
    child.send("n")
    assert "1 decided, 1 left as they were" in ended(child)
    assert verdicts(space) == [("dismiss", "gõ nhầm", "An"), ("undo", "", "An"), ("confirm", "", "An")]
    assert json.loads((space / "decisions.jsonl").read_text("utf-8").split("\n")[0])["at"][-6] in "+-"


def test_what_was_decided_is_not_asked_again(space: Path) -> None:
    child = spawn(space, "review", "--relation", "conflict", "--by", "An")
    child.expect("1/1")
    child.send("d")
    ended(child)
    assert "nothing to review" in ran(space, "review", "--relation", "conflict")
    child = spawn(space, "review", "--decided", "--by", "An")
    child.expect(r"decided: dismissed, An \(20\d\d-")
    child.send("z")
    child.expect("taken back")
    ended(child)
    child = spawn(space, "review", "--relation", "conflict")
    child.expect("1/1")
    child.send("q")
    ended(child)


def test_merge_asks_for_the_other(space: Path) -> None:
    (space / "seeds/ba.txt").write_text("---\nsource: Báo ba\n---\nPhà Bình An chở 50 người.\n", "utf-8")
    child = spawn(space, "review", "--by", "An")
    child.expect("1/")
    child.send("m")
    child.expect(r"  1  [0-9a-f]{8}  How many. .*merge with")
    child.sendline("")
    child.expect(r"\? help")
    child.send("m")
    child.expect("merge with")
    child.sendline("1")
    child.expect("merged")
    child.send("q")
    ended(child)
    assert [verdict for verdict, _, _ in verdicts(space)] == ["merge"]


def test_an_interruption_keeps_what_was_decided(space: Path) -> None:
    child = spawn(space, "review", "--by", "An")
    child.expect(r"\? help")
    child.send("u")
    child.expect("2/2")
    child.send("\x03")
    child.expect("interrupted")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert [verdict for verdict, _, _ in verdicts(space)] == ["unsure"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_line_is_wider_than_the_terminal(report: Report, lang: str) -> None:
    wide = Screen(80, False, labels(lang))
    text = "".join(card(report, f, Position(1, 2), wide) for f in report.findings)
    lines = [*text.split("\n"), *keys_line(wide).split("\n"), *keys_help(wide).split("\n")]
    assert max(map(wcswidth, lines)) <= 80
    assert all(f"{key} {word}" in keys_line(wide) for key, word, _ in KEYS)


def test_both_quotes_stand_in_their_context(report: Report) -> None:
    text = " ".join(card(report, report.findings[1], Position(1, 2), NARROW).split())
    assert "“Phà Bình An chở [41 người] khi gặp nạn.” Thuyền trưởng Lê Văn Đò đã xuống cứu hộ." in text
    assert "“Theo cảnh sát, phà Bình An chở [45 người].” Thuyền trưởng" in text


def test_nothing_of_a_text_reaches_the_terminal(report: Report) -> None:
    def nasty(article: Article) -> Article:
        text = article.text.replace("Thuyền", "\x1b[2J\u202eThuyền")
        return Article(article.id, "\x1b.txt", text, article.sha256, source="\x07báo")

    evil = Report(tuple(map(nasty, report.articles)), report.claims, report.findings)
    text = card(evil, report.findings[1], Position(1, 2), NARROW)
    assert not set(text) & set("\x1b\x07\u202e")
    assert "\\x1b[2J\\u202eThuyền" in text


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared articles")
def test_the_walk_of_a_new_user(tmp_path: Path) -> None:
    ran(tmp_path, "init", "bay")
    space, articles = tmp_path / "bay", sorted(SHARED.glob("*.txt"))
    for article in articles[:3]:
        ran(space, "add", str(article), "--source", article.stem, "--published", "2013-10-18")
    assert "CONFLICT" not in ran(space, "compare", "--all").split("relation")[0]
    child = spawn(space, "review", "--by", "An")
    child.expect(r"1/\d+ +(CONFLICT|UPDATE|REFINE)")
    child.send("d")
    child.expect("dismissed")
    child.send("q")
    ended(child)
    ran(space, "add", str(articles[3]), "--source", articles[3].stem, "--published", "2013-10-21")
    told = ran(space, "compare")
    assert "Since run 1: " in told
    assert " new" in told.split("relation")[0]
    assert "nothing new" in ran(space, "compare").split("relation")[0]
    decided = json.loads((space / "decisions.jsonl").read_text("utf-8"))["finding"]["id"]
    ran(space, "decide", decided[:8], "undo", "--by", "An")
    child = spawn(space, "review")
    child.expect(r"1/\d+")
    child.send("q")
    ended(child)
