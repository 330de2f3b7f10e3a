"""Stored claims side by side: files of JSON Lines, packed blocks, and one table of columns; and a query over each.

    python benchmarks/columns.py [--articles 2000] [--seed 1]

Needs the extra `columns`.  All in one process and one run, one after the other, on the articles of `corpus.py`; times
are of processors, summed over threads, so that other work on the machine distorts ratios less.  What was read is
compared with what was written.  Ratios are those to the files of JSON Lines, the way that is there without the extra.
"""

from __future__ import annotations

import argparse
import gc
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from corpus_story import corpus
from scale import article_of

from verify.blocks import Blocks
from verify.claim_files import article_digest, claims_text, in_text_order, read_claims
from verify.columns import Extracted, read_contents, read_group, write
from verify.columns.query import run_query
from verify.extract import extract_claims
from verify.model import Article, Claim
from verify.topics import Signature, signature_of

Claims = Mapping[str, tuple[Claim, ...]]
COUNT = "SELECT facet, count(*) FROM claim_values GROUP BY facet"


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """What some work returns, and the seconds of processors that it took; what was there before is no garbage to find."""
    gc.collect()
    gc.freeze()
    start = process_time()
    made = work()
    seconds = process_time() - start
    gc.unfreeze()
    return made, seconds


def made_articles(seed: int, size: int) -> list[Article]:
    """The first articles of the corpus."""
    return [article_of(made) for texts, _ in corpus(seed, size) for made in texts][:size]


def write_files(folder: Path, articles: Sequence[Article], claims: Claims) -> None:
    """A file of JSON Lines an article."""
    for number, article in enumerate(articles):
        (folder / f"{number}.jsonl").write_text(claims_text(article, claims[article.id]), "utf-8")


def read_files(folder: Path, articles: Sequence[Article]) -> Claims:
    """All claims from files."""
    found = {a.id: read_claims(folder / f"{n}.jsonl", a) for n, a in enumerate(articles)}
    return {key: claims for key, claims in found.items() if claims is not None}


def read_table(path: Path) -> tuple[Claims, list[Signature]]:
    """All claims and signatures from the table."""
    contents = read_contents(path)
    assert contents is not None
    rows = [
        row for number in range(len(contents.groups)) for row in read_group(path, number, contents.digests)
    ]
    return {key: claims for key, claims, _ in rows}, [signed for _, _, signed in rows if signed]


def read_signatures(path: Path) -> list[Signature]:
    """The signatures alone."""
    import pyarrow.parquet as pq

    table = pq.read_table(path, columns=["id", "lang", "day", "keys", "runs"], use_threads=False)
    return list(map(Signature, *(table[name].to_pylist() for name in table.column_names)))


def count_lines(folder: Path) -> Counter[str]:
    """How many values of each facet there are, from files, without making records of them."""
    counts: Counter[str] = Counter()
    for file in folder.glob("*.jsonl"):
        for line in file.read_text("utf-8").split("\n")[1:-1]:
            counts.update(value["facet"] for value in json.loads(line)["values"])
    return counts


def size_of(folder: Path) -> int:
    """The bytes of all files of a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*"))


def show(name: str, *figures: tuple[float, str, float]) -> None:
    """A line: figures with their unit, and how many times smaller than the first way's each is."""
    told = (f"{figure:,.2f} {unit} ({base / max(figure, 1e-9):.2f}x)" for figure, unit, base in figures)
    print(f"{name:16} {'  '.join(told)}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    gc.set_threshold(100_000, 50, 100)  # as the command line does
    articles = made_articles(asked.seed, asked.articles)
    claims = {a.id: in_text_order(extract_claims(a)) for a in articles}
    with TemporaryDirectory(prefix="verify-") as folder:
        compare(Path(folder), articles, claims)


def compare(folder: Path, articles: Sequence[Article], claims: Claims) -> None:
    """Measure all ways and print them."""
    files, packed, path = folder / "files", folder / "packed", folder / "claims.parquet"
    files.mkdir()
    packed.mkdir()
    signatures, computing = timed(lambda: [signature_of(a, claims[a.id]) for a in articles])
    rows = [Extracted(a, claims[a.id], s) for a, s in zip(articles, signatures, strict=True)]
    write(folder / "first.parquet", rows[:10])  # what is imported late is imported
    read_table(folder / "first.parquet")
    article_digest(articles[0])

    _, lines_written = timed(lambda: write_files(files, articles, claims))
    lines, lines_read = timed(lambda: read_files(files, articles))
    blocks = Blocks(packed)
    places, packed_written = timed(lambda: {a.id: blocks.put(claims[a.id]) for a in articles})
    unpacked, packed_read = timed(lambda: {key: blocks.get(place) for key, place in places.items()})
    blocks.close()
    _, table_written = timed(lambda: write(path, rows))
    (columns, signed), table_read = timed(lambda: read_table(path))
    assert claims == lines == unpacked == columns and signatures == signed
    alone, reading = timed(lambda: read_signatures(path))
    assert alone == signatures

    total, lines_size = sum(map(len, claims.values())), size_of(files) / 1e6
    print(
        f"{len(articles):,} articles, {total:,} claims; written, read back to records; size (x: JSON Lines is 1)"
    )
    for name, size, written, read in (
        ("JSON Lines", lines_size, lines_written, lines_read),
        ("packed blocks", size_of(packed) / 1e6, packed_written, packed_read),
        ("Parquet", path.stat().st_size / 1e6, table_written, table_read),
    ):
        show(name, (size, "MB", lines_size), (written, "s", lines_written), (read, "s", lines_read))
    print("Parquet holds the signatures besides, and its seconds are for them too")
    print("signatures")
    show("  computed", (computing, "s", computing))
    show("  from Parquet", (reading, "s", computing))
    counts, counting = timed(lambda: count_lines(files))
    with run_query(path, COUNT) as first:
        list(first.rows)
    asked, asking = timed(lambda: answer(path))
    assert asked == counts
    print("values counted by facet")
    show("  JSON Lines", (counting, "s", counting))
    show("  DuckDB", (asking, "s", counting))


def answer(path: Path) -> dict[str, int]:
    """The same counts from a query, with the check of the table that goes before each."""
    with run_query(path, COUNT) as found:
        return dict(found.rows)


if __name__ == "__main__":
    main()
