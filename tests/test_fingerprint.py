"""What is kept is made anew when any module that determines it changes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import verify
from verify.fingerprint import covered

COMPARED = """
import json, sys
from verify.model import Article
from verify.extract import extract_claims
from verify.within import TopicInput, compare_topic
texts = ("Vụ nổ làm 3 người chết. Công an bắt anh An.", "Vụ nổ làm 5 người chết. Người dân bắt anh An.")
articles = tuple(Article(str(n), str(n), text, str(n), lang="vi") for n, text in enumerate(texts))
compare_topic(TopicInput(articles, {a.id: tuple(extract_claims(a)) for a in articles}))
print(json.dumps([m.__file__ for n, m in sys.modules.items() if n.partition(".")[0] == "verify" and m.__file__]))
"""


def test_all_modules_of_a_comparison_are_covered() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", COMPARED], capture_output=True, text=True, check=True
    ).stdout
    package = Path(verify.__file__).parent
    used = {Path(name) for name in json.loads(shown)} - {package / "__init__.py"}
    assert len(used) > 50
    assert used <= set(covered())
