"""One suite for all engines: what is found never depends on where topics are compared.

Where Spark or Java is absent its part is skipped.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from conftest import make_article

from verify import extract_claims, load
from verify.cli.app import program
from verify.constraints import NONE
from verify.engines import Engine
from verify.engines.local import LocalEngine
from verify.engines.spark import SparkEngine, compare_inputs
from verify.engines.spark_session import has_java, spark_session
from verify.errors import EngineError
from verify.model import RELATIONS, Article, Claim, Report
from verify.pipeline import FromMemory, compare_articles
from verify.readers import load_all
from verify.reports import json_report
from verify.topics import Topic, find_topics, signature_of
from verify.within import TopicInput, compare_topic
from verify.workers import set_workers

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("VERIFY_SHARED") or ROOT.parent / "shared")
STORIES = ("vi-a1", "vi-a2", "vi-b7", "en-b1", "en-b2", "en-b3")
HAS_SPARK = all(map(find_spec, ("pyarrow", "pyspark"))) and has_java()
needs_spark = pytest.mark.skipif(not HAS_SPARK, reason="needs pyspark, pyarrow (extra spark) and Java")
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=f"no references in {SHARED}")
Articles = tuple[Article, ...]


def gold() -> Articles:
    return load_all(sorted(SHARED.glob("gold/*/articles")))[0]


def seeds() -> Articles:
    return tuple(load(path) for path in sorted(SHARED.glob("seeds/*.txt")))


def stories() -> Articles:
    return load_all([ROOT / "tests" / "stories" / name / "articles" for name in STORIES])[0]


def generated() -> Articles:
    """Forty articles of the corpus for benchmarks."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from corpus_story import corpus

    made = (article for texts, _ in corpus(1, 40) for article in texts)
    return tuple(make_article(m.path, m.text, title=m.title, source=m.source, lang=m.lang) for m in made)


def few() -> Articles:
    """Two stories."""
    return load_all([ROOT / "tests" / "stories" / name / "articles" for name in STORIES[1:4:2]])[0]


SETS: dict[str, Callable[[], Articles]] = {f.__name__: f for f in (gold, seeds, stories, generated, few)}
EVERY_SET = [
    pytest.param(name, marks=needs_shared if name in ("gold", "seeds") else ())
    for name in SETS
    if name != "few"
]


@cache
def claimed(name: str) -> tuple[Articles, Mapping[str, tuple[Claim, ...]]]:
    """The articles of a set, and their claims."""
    articles = SETS[name]()
    return articles, {article.id: extract_claims(article) for article in articles}


@cache
def expected(name: str) -> str:
    """The report on a set by nothing but the pure functions, one topic after the other."""
    return text_of(compared(name, PlainEngine()))


class PlainEngine:
    """The definition of an engine."""

    block = staticmethod(find_topics)

    def compare(self, topics: Any, fetch: Any) -> Iterator[Any]:
        return (compare_topic(fetch(topic)) for topic in topics)


def compared(name: str, engine: Engine) -> Report:
    articles, claims = claimed(name)
    return compare_articles(articles, claims=claims, engine=engine)


def text_of(report: Report) -> str:
    return "".join(json_report.render(report))


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    with spark_session("local[2]") as made:
        yield made


@pytest.fixture(params=["local-1", "local-2", pytest.param("spark", marks=needs_spark)])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    if request.param == "spark":
        yield SparkEngine(request.getfixturevalue("session"))
        return
    set_workers(int(request.param[-1]))
    yield LocalEngine()
    set_workers(None)


@pytest.mark.parametrize("name", EVERY_SET)
def test_an_engine_finds_what_the_functions_find(name: str, engine: Engine) -> None:
    assert text_of(compared(name, engine)) == expected(name)
    assert '"relation": "conflict"' in expected(name)


def test_an_engine_groups_as_the_function_does(engine: Engine) -> None:
    articles, claims = claimed("stories")
    signatures = [signature_of(article, claims[article.id]) for article in articles]
    together = [(articles[0].id, articles[-1].id)]
    assert engine.block(signatures, together) == find_topics(signatures, together)


def test_outcomes_come_in_the_order_of_the_topics(engine: Engine) -> None:
    articles, claims = claimed("stories")
    topics = [Topic(tuple(sorted((a.id, b.id)))) for a, b in pairwise(articles)]
    fetch = FromMemory({a.id: a for a in articles}, claims, NONE)
    assert [o.articles for o in engine.compare(topics[::-1], fetch)] == [t.articles for t in topics[::-1]]
    assert list(engine.compare([], fetch)) == []


def test_a_topic_that_fails_costs_itself_only(engine: Engine) -> None:
    articles, claims = claimed("stories")
    fetch = FromMemory({a.id: a for a in articles}, claims, NONE)
    broken = replace(articles[1], published="no day")  # type: ignore[arg-type]
    bad = FromMemory({**fetch.articles, broken.id: broken}, {**claims, broken.id: (None,)}, NONE)  # type: ignore[dict-item]
    topics = [Topic((a.id,)) for a in articles]
    outcomes = list(engine.compare(topics, bad))
    assert [bool(o.failed) for o in outcomes] == [a.id == broken.id for a in articles]


def test_a_topic_within_the_limits_of_a_child() -> None:
    articles, claims = claimed("stories")
    inputs = [TopicInput((a,), {a.id: claims[a.id]}) for a in articles[:3]]
    assert list(compare_inputs(iter(inputs))) == [compare_topic(i) for i in inputs]


def test_without_java_the_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql")
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(sql.SparkSession, "getActiveSession", lambda: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EngineError, match="install Java 17"), spark_session("local[1]"):
        pass


def test_without_spark_the_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(EngineError, match=r"pip install 'verify-claims\[spark\]'"), spark_session():
        pass


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two stories as a Parquet table, with one article twice and a row without a text."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    root = tmp_path_factory.mktemp("tables")
    (root / "articles").mkdir()
    names = ("path", "text", "title", "source", "url", "published", "lang")
    rows = [{name: getattr(article, name) for name in names} for article in claimed("few")[0]]
    rows += [rows[0] | {"path": "zz.txt"}, rows[0] | {"path": "empty.txt", "text": " "}]
    pq.write_table(pa.Table.from_pylist(rows), root / "articles" / "part.parquet")
    return root


@needs_spark
def test_tables_give_the_findings_of_the_files(tables: Path, session: Any) -> None:
    import pyarrow.parquet as pq

    from verify.lake import compare_tables

    first, stored = compare_tables(session, str(tables)), sorted((tables / "claims").glob("*.parquet"))
    again = compare_tables(session, str(tables))
    report = json.loads(expected("few"))
    for finding in report["findings"]:
        assert finding.pop("decision") is None
        finding.pop("reopened", None)
    found = pq.read_table(tables / "findings").to_pylist()
    assert [f["id"] for f in found] == [f["id"] for f in report["findings"]]
    assert first == again and first.articles == len(report["articles"]) and first.failed == 1
    assert {p["where"]: p["what"] for p in pq.read_table(tables / "problems").to_pylist()} == {
        "empty.txt": "has no text",
        "zz.txt": f"same article as {claimed('few')[0][0].path}",
    }
    rows = pq.read_table(tables / "claims").to_pylist()
    assert sum(len(row["claims"]) for row in rows) == len(report["claims"])
    assert set(stored) <= set((tables / "claims").glob("*.parquet")), "claims are used again"


@needs_spark
def test_tables_that_are_none_are_refused(tmp_path: Path, session: Any) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from verify.lake import compare_tables

    with pytest.raises(EngineError, match="articles: cannot be read as Parquet"):
        compare_tables(session, str(tmp_path))
    (tmp_path / "articles").mkdir()
    pq.write_table(pa.table({"body": ["x"]}), tmp_path / "articles" / "a.parquet")
    with pytest.raises(EngineError, match="has no column 'text'; it has body"):
        compare_tables(session, str(tmp_path))


@needs_spark
def test_the_command_finds_what_it_finds_without_spark(
    tmp_path: Path, session: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copy(ROOT / "verify.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(program, ["compare", "--engine", "spark", "--master", "local[2]"])
    assert done.exit_code == 0, done.output
    for stored in sorted((ROOT / "reports").iterdir()):
        assert (tmp_path / "reports" / stored.name).read_bytes() == stored.read_bytes(), stored.name


@needs_spark
def test_a_file_that_spark_cannot_read_is_named(tmp_path: Path, session: Any) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from verify.lake import compare_tables

    (tmp_path / "articles").mkdir()
    pq.write_table(pa.table({"text": ["Phà chìm."]}), tmp_path / "articles/0.parquet")
    pq.write_table(pa.table({}), tmp_path / "articles/1.parquet")
    with pytest.raises(EngineError, match=r"1\.parquet"):
        compare_tables(session, str(tmp_path))


@needs_spark
def test_the_command_compares_tables(tables: Path, session: Any) -> None:
    done = CliRunner().invoke(program, ["compare", "--engine", "spark", "--tables", str(tables)])
    assert done.exit_code == 3, done.output  # one row has no text
    counts = dict(line.split("\t") for line in done.stdout.splitlines())
    assert counts.keys() == set(RELATIONS) and int(counts["agree"]) > 0


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--master", "local[2]"], "--master needs --engine spark"),
        (["--tables", "x"], "--tables needs --engine spark"),
        (["--engine", "spark", "--tables", "x", "a.txt"], "--tables takes no files"),
        (["--engine", "spark", "--tables", "x", "--fail-on", "new"], "needs a workspace"),
    ],
)
def test_options_that_do_not_go_together(args: list[str], said: str) -> None:
    done = CliRunner().invoke(program, ["compare", *args])
    assert done.exit_code == 2 and said in done.output
