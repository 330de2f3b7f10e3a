"""The comparison of whole tables: `ROOT/articles` in, `ROOT/claims`, `ROOT/findings` and others out, all Parquet.

Claims that an earlier run stored are used again for articles that have not changed.  The other tables are replaced.
Only signatures come to the driver, to be grouped into topics; articles and claims stay where Spark has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from verify.engines.spark import parts
from verify.errors import EngineError
from verify.lake import stages
from verify.lake.rows import ARTICLE_COLUMNS, signature_from
from verify.lake.schemas import schemas
from verify.model import RELATIONS
from verify.topics import Topic, find_topics

# Stages whose table has another name.
_TABLE_OF = {"read_articles": "articles", "extract": "claims", "compare": "outcomes"}
# How the readers begin what they say of an article that was there already; it was read, so nothing failed.
_SAME_AS = "same article as "
_UNCOMPARED = "cannot be compared, nor can the others of its topic: "
_NOT_FOUND = "PATH_NOT_FOUND"
_SIGNATURE = ("id", "lang", "day", "keys", "runs")


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there was: articles that were compared, topics, findings by relation, problems.

    `failed` of the problems are articles that could not be used; the others are there twice, and were used once.
    """

    articles: int
    topics: int
    findings: Mapping[str, int]
    problems: int
    failed: int


@dataclass(frozen=True, slots=True)
class _Tables:
    """The tables below a folder, which may be of any filesystem that Spark knows."""

    session: Any
    root: str

    def read(self, name: str) -> Any:
        return self.session.read.parquet(self._at(name))

    def read_or_none(self, name: str) -> Any:
        from pyspark.errors import AnalysisException

        try:
            return self.read(name)
        except AnalysisException as error:
            if error.getCondition() == _NOT_FOUND:
                return None
            raise

    def write(self, name: str, rows: Any, mode: str = "overwrite") -> Any:
        rows.write.mode(mode).parquet(self._at(name))
        return self.read(name)

    def _at(self, name: str) -> str:
        return f"{self.root.rstrip('/')}/{name}"


def compare_tables(session: Any, root: str) -> Counts:
    """Compare the articles of `root`/articles and write what is found beside them.

    Raises: EngineError if there is no such table, it has no column `text`, or Spark cannot read or write one.
    """
    from py4j.protocol import Py4JJavaError

    try:
        return _compare(_Tables(session, root))
    except Py4JJavaError as error:
        raise EngineError(f"{root}: {_first_line(error.java_exception.getMessage())}") from error


def _first_line(reason: str | None) -> str:
    return (reason or "Spark gives no reason").strip().partition("\n")[0]


def _compare(tables: _Tables) -> Counts:
    read = _read(tables).persist()
    articles = read.where("problem is null and same_as is null").drop("same_as")
    known = _extracted(tables, articles)
    used = known.where("problem is null")
    signatures = used.select(*_SIGNATURE).toLocalIterator(prefetchPartitions=True)
    topics = find_topics(signature_from(row.asDict()) for row in signatures)
    outcomes = tables.write("outcomes", _compared(tables.session, used, topics))
    done = outcomes.where("failed is null")
    found = tables.write("findings", _sorted(_mapped(done.select("findings"), stages.findings)))
    for name, stage in (("not_compared", stages.not_compared), ("origins", stages.origins)):
        tables.write(name, _mapped(done.select("others"), stage))
    problems = tables.write("problems", _problems(read, known, outcomes))
    read.unpersist()
    return _counts(topics, found, problems)


def _counts(topics: Sequence[Topic], found: Any, problems: Any) -> Counts:
    by_relation = {row["relation"]: row["count"] for row in found.groupBy("relation").count().collect()}
    return Counts(
        articles=sum(len(topic.articles) for topic in topics),
        topics=len(topics),
        findings={relation: by_relation.get(relation, 0) for relation in RELATIONS},
        problems=problems.count(),
        failed=problems.where(f"not startswith(what, '{_SAME_AS}')").count(),
    )


def _read(tables: _Tables) -> Any:
    """The articles of the input, those that are none with their problem."""
    from pyspark.errors import AnalysisException
    from pyspark.sql import functions as sql

    try:
        rows = tables.read("articles")
    except AnalysisException as error:
        raise EngineError(
            f"{tables.root}/articles: cannot be read as Parquet: {_first_line(str(error))}"
        ) from error
    if "text" not in rows.columns:
        raise EngineError(f"{tables.root}/articles: has no column 'text'; it has {', '.join(rows.columns)}")
    wanted = [sql.col(name).cast("string") for name in ARTICLE_COLUMNS if name in rows.columns]
    numbered = rows.select(*wanted, sql.monotonically_increasing_id().alias("number"))
    return _once(_mapped(numbered, stages.read_articles))


def _once(articles: Any) -> Any:
    """The articles, those that are there twice with the path of the one that counts: the first by path."""
    from pyspark.sql import Window
    from pyspark.sql import functions as sql

    alike = Window.partitionBy("id").orderBy("path")
    first, place = sql.first("path").over(alike), sql.row_number().over(alike)
    return articles.withColumn("same_as", sql.when((place > 1) & sql.col("id").isNotNull(), first))


def _extracted(tables: _Tables, articles: Any) -> Any:
    """The articles with claims and signatures: those of an earlier run where there are such, the others new."""
    stored = tables.read_or_none("claims")
    new = articles if stored is None else articles.join(stored.select("digest"), "digest", "left_anti")
    spread = new.repartition(parts(tables.session, 0), "id")
    tables.write("claims", _mapped(spread.select(*articles.columns), stages.extract), "append")
    return tables.read("claims").join(articles.select("digest"), "digest", "left_semi")


def _compared(session: Any, articles: Any, topics: tuple[Topic, ...]) -> Any:
    """A row for each topic: its articles are brought together, and compared where they are."""
    import pyarrow as pa
    from pyspark.sql import functions as sql

    numbered = [(key, number) for number, topic in enumerate(topics) for key in topic.articles]
    columns = [
        pa.array([key for key, _ in numbered], pa.string()),
        pa.array([n for _, n in numbered], pa.int64()),
    ]
    places = session.createDataFrame(pa.Table.from_arrays(columns, names=["id", "topic"]))
    together = (
        articles.join(sql.broadcast(places), "id")
        .repartition(parts(session, len(numbered)), "topic")
        .sortWithinPartitions("topic", "id")
    )
    return _mapped(together, stages.compare)


def _sorted(findings: Any) -> Any:
    """The findings, the most serious first."""
    from pyspark.sql import functions as sql

    rank = sql.array_position(sql.array(*map(sql.lit, RELATIONS)), sql.col("relation"))
    return findings.orderBy(rank, sql.desc("confidence"), "question", "id")


def _problems(read: Any, known: Any, outcomes: Any) -> Any:
    """What could not be used, and why: rows that are no articles, articles without claims, topics without an outcome."""
    from pyspark.sql import functions as sql

    first = sql.element_at(sql.from_json("articles", "array<string>"), 1)
    topics = outcomes.where("failed is not null").select(first.alias("id"), "failed")
    return (
        _told(read.where("problem is not null"), sql.col("problem"))
        .union(_told(read.where("same_as is not null"), sql.concat(sql.lit(_SAME_AS), "same_as")))
        .union(_told(known.where("problem is not null"), sql.col("problem")))
        .union(_told(topics.join(known, "id"), sql.concat(sql.lit(_UNCOMPARED), "failed")))
        .orderBy("where", "what")
    )


def _told(articles: Any, what: Any) -> Any:
    """The problems of some articles."""
    from pyspark.sql import functions as sql

    line = sql.lit(None).cast("int").alias("line")
    return articles.select(sql.col("path").alias("where"), what.alias("what"), line)


def _mapped(rows: Any, stage: Callable[[stages.Batches], stages.Made]) -> Any:
    """The rows through a stage, whose table is the one of its name."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return rows.mapInArrow(stage, from_arrow_schema(schemas()[_TABLE_OF.get(stage.__name__, stage.__name__)]))
