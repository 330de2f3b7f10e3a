"""A corpus of invented news stories with known answers, of any size: for benchmarks, and for tests of the engines.

    python benchmarks/corpus.py FOLDER --articles 1000 [--seed 1] [--form txt|jsonl|parquet]

Writes FOLDER/articles and FOLDER/answers.jsonl.  A story has 3 to 8 articles of about ten sentences (20 claims), in
Vietnamese or English.  Every story is made from the seed and its own number alone, so that memory does not grow and a
smaller corpus is the beginning of a larger one.  An answer is a pair of quotes with what they are to each other:

    agree      one fact in the same or other words     conflict   its number, date or name changed
    update     a toll that grew from day to day        none       a trap: another place, year or person
    copy       two articles with the same sentences (no quotes)

Conflicts are of the kinds that the tool knows: a figure, a day or a holder replaced in a sentence of the same fact, in
the same words or another of its wordings.  They say nothing of conflicts that real articles hide in other words.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from corpus_story import Made, corpus

ROWS_A_FILE = 5_000


def columns(article: Made) -> dict[str, str]:
    """The article as a row."""
    return {name: getattr(article, name) for name in Made.__slots__}


def write_txt(folder: Path, batches: Iterator[list[Made]]) -> None:
    """A file an article, with front matter."""
    for articles in batches:
        for a in articles:
            front = "".join(f"{key}: {getattr(a, key)}\n" for key in ("title", "source", "published", "lang"))
            (folder / a.path).write_text(f"---\n{front}---\n{a.text}\n", "utf-8")


def write_jsonl(folder: Path, batches: Iterator[list[Made]]) -> None:
    """Files of some thousand lines."""
    for n, articles in enumerate(batches):
        lines = (json.dumps(columns(a), ensure_ascii=False) for a in articles)
        if articles:
            (folder / f"{n:05d}.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def write_parquet(folder: Path, batches: Iterator[list[Made]]) -> None:
    """Files of some thousand rows."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    for n, articles in enumerate(batches):
        pq.write_table(pa.Table.from_pylist([columns(a) for a in articles]), folder / f"{n:05d}.parquet")


FORMS = {"txt": write_txt, "jsonl": write_jsonl, "parquet": write_parquet}


def write_corpus(folder: Path, articles: int, seed: int = 1, form: str = "txt") -> None:
    """Write a corpus, a few thousand articles at a time."""
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    with (folder / "answers.jsonl").open("w", encoding="utf-8") as file:

        def batches() -> Iterator[list[Made]]:
            batch: list[Made] = []
            for texts, answers in corpus(seed, articles):
                file.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in answers)
                batch += texts
                if len(batch) >= ROWS_A_FILE:
                    yield batch
                    batch = []
            if batch:
                yield batch

        FORMS[form](folder / "articles", batches())


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--form", choices=sorted(FORMS), default="txt")
    asked = parser.parse_args()
    write_corpus(asked.folder, asked.articles, asked.seed, asked.form)


if __name__ == "__main__":
    main()
