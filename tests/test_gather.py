"""One article that cannot be analysed costs only itself."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import FERRY, RIVER, make_article

from verify import gather
from verify.claim_files import in_text_order
from verify.cli import app
from verify.extract import extract_claims
from verify.model import Article, Claim
from verify.pipeline import compare_articles
from verify.workers import set_workers, unlimited


@pytest.fixture
def crashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extraction fails for articles that speak of the police."""

    def extract(article: Article) -> tuple[Claim, ...]:
        if "cảnh sát" in article.text:
            raise RecursionError("too\ndeep")
        return extract_claims(article)

    monkeypatch.setattr(gather, "extract_claims", extract)


@pytest.mark.usefixtures("crashing")
def test_a_crash_is_a_problem_of_its_article() -> None:
    good, bad = make_article("pha.txt", FERRY), make_article("song.txt", RIVER)
    gathered = gather.gather_claims([bad, good], {})
    assert gathered.articles == (good,)
    assert list(gathered.claims) == [good.id]
    assert [str(problem) for problem in gathered.problems] == [
        "seeds/song.txt: cannot be analysed: RecursionError: too deep"
    ]


def test_known_claims_are_not_extracted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    article = make_article("pha.txt", FERRY)
    known = {article.id: extract_claims(article)}
    monkeypatch.setattr(gather, "extract_claims", None)
    gathered = gather.gather_claims([article], known)
    assert (gathered.articles, gathered.claims, gathered.problems) == ((article,), known, ())


@pytest.mark.parametrize("is_known", [True, False])
def test_an_article_without_claims_says_how_much_text_there_was(is_known: bool) -> None:
    article = make_article("anh.txt", "Ảnh: TTXVN")
    gathered = gather.gather_claims([article], {article.id: ()} if is_known else {})
    assert gathered.articles == (article,)
    what = "seeds/anh.txt: gives no claim: its text (2 words, 10 characters) has no statement"
    assert [str(problem) for problem in gathered.problems] == [what]
    if not is_known:
        assert [str(problem) for problem in compare_articles([article]).problems] == [what]


@pytest.mark.parametrize("command", ["compare", "claims"])
def test_commands_say_that_an_article_gives_no_claim(tmp_path: Path, command: str) -> None:
    (tmp_path / "anh.txt").write_text("Ảnh: TTXVN", "utf-8")
    (tmp_path / "pha.txt").write_text(FERRY, "utf-8")
    paths = [tmp_path] if command == "compare" else [tmp_path / "anh.txt"]
    result = CliRunner().invoke(app.program, [command, *map(str, paths), "--format", "json", "-q"])
    assert result.exit_code == 3
    assert result.stderr.count("gives no claim: its text (2 words, 10 characters)") == 1


@pytest.mark.usefixtures("crashing")
@pytest.mark.parametrize("command", ["compare", "claims"])
def test_the_others_are_done_and_the_exit_code_is_three(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    (tmp_path / "seeds").symlink_to(stories)
    (tmp_path / "verify.toml").touch()
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app.program, [command, "--format", "json", "-q"])
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert "song.txt: cannot be analysed" in result.stderr
    assert len(json.loads(result.stdout)["articles"]) == 2


@pytest.mark.usefixtures("crashing")
def test_paths_with_one_that_crashes(stories: Path) -> None:
    result = CliRunner().invoke(app.program, ["compare", str(stories), "--format", "json"])
    assert result.exit_code == 3
    record = json.loads(result.stdout)
    assert (len(record["articles"]), len(record["problems"])) == (2, 1)


def _hang(article: Article) -> tuple[Claim, ...]:
    while "cảnh sát" in article.text:
        pass
    return extract_claims(article)


def _grow(article: Article) -> tuple[Claim, ...]:
    if "cảnh sát" in article.text:
        bytearray(10_000_000_000)
    return extract_claims(article)


@pytest.mark.skipif(bool(unlimited()), reason="limits need Linux")
@pytest.mark.parametrize(
    ("extract", "reason"), [(_hang, "took more than 0.3 s"), (_grow, "needed more than 1000 MB")]
)
def test_an_article_that_takes_too_much_costs_itself_only(
    monkeypatch: pytest.MonkeyPatch, extract: Callable[[Article], tuple[Claim, ...]], reason: str
) -> None:
    monkeypatch.setattr(gather, "extract_claims", extract)
    monkeypatch.setattr(gather, "MAX_SECONDS", 0.3)
    good, bad = make_article("pha.txt", FERRY), make_article("song.txt", RIVER)
    gathered = gather.gather_claims([bad, good], {})
    assert gathered.articles == (good,)
    assert [str(problem) for problem in gathered.problems] == [
        f"seeds/song.txt: cannot be analysed: {reason}"
    ]


def test_a_text_that_is_no_article_is_not_analysed() -> None:
    book = make_article("sach.txt", FERRY * (gather.MAX_CHARS // len(FERRY) + 1))
    (problem,) = gather.gather_claims([book], {}).problems
    assert "characters, more than the 1,000,000 of a long article" in problem.what


@pytest.mark.parametrize("workers", [1, 3])
def test_claims_do_not_depend_on_the_number_of_workers(workers: int) -> None:
    articles = [make_article(f"{n}.txt", f"{FERRY} {RIVER} Có {n} người.") for n in range(30)]
    set_workers(workers)
    try:
        gathered = gather.gather_claims(articles, {})
    finally:
        set_workers(None)
    assert gathered.articles == tuple(articles)
    assert gathered.claims == {a.id: in_text_order(extract_claims(a)) for a in articles}
