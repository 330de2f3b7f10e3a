"""Every reason, question and answer that the comparison words has its Vietnamese form."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify import compare_texts
from verify.languages import tables
from verify.languages.positions import MATTERS
from verify.reports.labels import REPORT_LANGUAGES, labels
from verify.reports.labels_positions import ANSWERS, matter_parts
from verify.reports.reasons import reason

ROOT = Path(__file__).parents[1] / "verify"
FILES = ("compare.py", "quotes.py", "additions.py", "linking.py", "pipeline.py")
FOLDERS = ("contrasts", "vetoes", "parts", "positions", "people", "outcomes")
# What a reason is put together from: each template is one as it stands, or behind one of these.
FRAMES = ("{}", "Một or Hai: {}", "one quotation, {}")
# At least three English words in a row, and nothing of a pattern.
PROSE = re.compile(r"[a-z]+ [a-z]+ [a-z]+")
PATTERN = re.compile(r"[\\|?\[*+]")
# Prose that is no reason: a question (`asked`), and what ValueError and Problem say.
OTHER = {"who did it to whom: X"}


def templates(path: Path) -> Iterator[str]:
    """The strings of a module that are prose, with X for what is put in; no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    nodes = list(ast.walk(tree))
    skipped = {id(n.value) for n in nodes if isinstance(n, ast.Expr)}
    skipped |= {id(part) for n in nodes if isinstance(n, ast.JoinedStr) for part in n.values}
    for node in nodes:
        text = ""
        if isinstance(node, ast.JoinedStr):
            parts = (v.value if isinstance(v, ast.Constant) else "X" for v in node.values)
            text = "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            text = node.value
        if PROSE.search(text) and not PATTERN.search(text) and text not in OTHER:
            yield text


def sources() -> list[Path]:
    return [ROOT / name for name in FILES] + [p for f in FOLDERS for p in sorted((ROOT / f).glob("*.py"))]


def test_every_template_of_a_reason_has_a_vietnamese_form() -> None:
    found = {text: path.name for path in sources() for text in templates(path)}
    assert len(found) > 40
    untold = {
        text: name
        for text, name in found.items()
        if all(reason(frame.format(text), "vi")[1] != "vi" for frame in FRAMES)
    }
    assert untold == {}


@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_every_matter_is_asked_in_the_words_of_the_report(lang: str) -> None:
    for matter in MATTERS.values():
        asked = matter_parts(f"{matter.question}: Lê An", lang)
        assert asked is not None, matter.question
        assert asked[0].endswith("? ")
        assert asked[1] == "Lê An"


def test_every_answer_to_a_matter_has_a_vietnamese_form() -> None:
    poles = {pole for matter in MATTERS.values() for pair in matter.negated for pole in pair}
    for lang in ("vi", "en"):
        table = tables(lang, "positions")
        poles |= {pole for _, pole in table.CUES if pole}
        poles |= {pole for _, states in table.STATES.values() for pole in states}
    poles = {pole for pole in poles if not pole.isdecimal()}
    assert len(poles) > 20
    assert poles - set(ANSWERS["vi"]) == set()
    assert reason("open or shut", "vi") == ("mở hay đóng", "vi")
    assert reason("on or off: no number fits both", "vi")[0].startswith("on hay off: ")


def test_a_denial_is_told_in_the_words_of_the_report() -> None:
    assert labels("vi")["did not happen"] == "không xảy ra"


def test_a_count_with_others_taken_off_is_shown_as_a_sum() -> None:
    a = "Danh sách gồm 49 người nhưng một người không lên máy bay."
    found = compare_texts(a, "Danh sách gồm 44 người trên máy bay.")
    assert found.relation == "conflict"
    assert found.reasons == ("49 − 1 = 48 or 44: no number fits both",)
    assert reason(found.reasons[0], "vi")[0] == "49 − 1 = 48 hay 44: không con số nào khớp cả hai"
