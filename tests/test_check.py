"""Statements against articles: the verdicts, and what is never said."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import FERRY, RIVER, make_article

from verify import workspace as store
from verify.check import Checked, check_statement, statement_article
from verify.cli.app import program
from verify.pipeline import compare_articles

OTHER = "Giá vàng trong nước hôm nay tăng mạnh, lên 90 triệu đồng một lượng."


def checked(statement: str, *texts: str) -> Checked:
    said = statement_article(statement)
    articles = [
        make_article(f"{number}.txt", text, source=f"Báo {number}") for number, text in enumerate(texts)
    ]
    return check_statement(compare_articles((said, *articles)), said.id)


@pytest.mark.parametrize(
    ("statement", "texts", "verdict", "disputed"),
    [
        ("Phà Bình An chở 41 người khi gặp nạn.", [FERRY, OTHER], "supported", False),
        ("Phà Bình An chở 50 người khi gặp nạn.", [FERRY, OTHER], "contradicted", False),
        ("Phà Bình An chở 41 người khi gặp nạn.", [FERRY, RIVER], "supported", True),
        ("Hơn 40 người có mặt trên phà Bình An khi gặp nạn.", [FERRY], "refined", False),
        ("Trời sẽ mưa to vào cuối tuần.", [FERRY, RIVER], "not_covered", False),
        ("Phà Bình An chở 41 người khi gặp nạn.", [], "not_covered", False),
    ],
)
def test_verdicts(statement: str, texts: list[str], verdict: str, disputed: bool) -> None:
    found = checked(statement, *texts)
    assert (found.verdict, found.disputed) == (verdict, disputed)


def test_a_figure_that_no_source_gives_is_never_supported() -> None:
    found = checked("Thuyền trưởng Lê Văn Đò (77 tuổi) đã xuống cứu hộ.", FERRY, RIVER)
    assert found == Checked("not_covered", False, ("77",))


@pytest.mark.parametrize("sentence", [s for text in (FERRY, RIVER) for s in text.split(". ")])
def test_what_an_article_says_is_not_contradicted(sentence: str) -> None:
    assert checked(sentence, FERRY, RIVER, OTHER).verdict == "supported"


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = store.init_workspace(tmp_path / "space")[0].root
    (root / "seeds" / "pha.txt").write_text(f"---\nsource: Báo Bến\n---\n{FERRY}", "utf-8")
    monkeypatch.chdir(root)
    return root


def run(*args: str, text: str | None = None) -> Result:
    return CliRunner().invoke(program, list(args), input=text)


def test_check_shows_quotes_and_sources_and_writes_nothing(space: Path) -> None:
    before = sorted(space.rglob("*"))
    result = run("check", "Phà Bình An chở 50 người khi gặp nạn.")
    assert result.exit_code == 0
    assert result.stdout.startswith("contradicted\n")
    assert "Báo Bến: [41] “Phà Bình An chở 41 người khi gặp nạn”" in result.stdout
    assert "true" not in result.stdout
    assert sorted(space.rglob("*")) == before


def test_check_reads_standard_input_and_writes_json(space: Path) -> None:
    record = json.loads(
        run("check", "-", "--format", "json", text="Phà Bình An chở 41 người khi gặp nạn.\n").stdout
    )
    assert (record["verdict"], record["disputed"], record["unsupported"]) == ("supported", False, [])
    (finding, *_) = record["findings"]
    assert {mention["quote"] for side in finding["sides"] for mention in side["mentions"]}
    assert all(side["origins"] >= 1 for side in finding["sides"])
    assert {article["source"] for article in record["articles"]} == {"statement", "Báo Bến"}


def test_an_empty_statement_is_an_error(space: Path) -> None:
    result = run("check", " … ")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "the statement is empty" in result.stderr
