"""The table of claims: what is written is read, what was damaged is not, and what is known goes into blocks."""

import os
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
from conftest import make_article
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.blocks import temporary_blocks
from verify.claim_files import article_digest, in_text_order
from verify.columns import (
    Extracted,
    extracted_in,
    has_columns,
    is_whole,
    known_kept,
    read_contents,
    read_group,
    store,
    write,
    write_kept,
)
from verify.columns import schema as columns_schema
from verify.columns.build import table_of
from verify.columns.parse import records_of
from verify.errors import VerifyError
from verify.extract import extract_claims
from verify.gather import gather_kept
from verify.kept import keep
from verify.model import Article, Claim, Name, Quantity, Time, Value
from verify.readers import load_all
from verify.topics import Signature, signature_of

STORIES = Path(__file__).parent / "stories"
SHARED = Path(os.environ.get("VERIFY_SHARED") or Path(__file__).resolve().parents[2] / "shared")
GOLD = SHARED / "gold"
INTEGERS = st.integers(0, 2**31 - 1)


def records(kind: type, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any record of a kind that the model allows."""
    hints = get_type_hints(kind)
    return st.builds(kind, **({name: values(hint) for name, hint in hints.items()} | fields))


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field."""
    if isinstance(hint, UnionType):
        return st.one_of(*map(values, get_args(hint)))
    known = {
        int: INTEGERS,
        Decimal: st.decimals(allow_nan=False),
        datetime: st.datetimes(),
        type(None): st.none(),
    }
    return known[hint] if hint in known else st.from_type(hint)


def claims() -> st.SearchStrategy[Claim]:
    typed = st.one_of(st.none(), records(Time), records(Quantity), records(Name))
    return records(Claim, values=st.lists(records(Value, of=typed), max_size=4).map(tuple))


def signatures() -> st.SearchStrategy[Signature | None]:
    day = st.one_of(st.none(), st.dates().map(date.toordinal))
    return st.one_of(
        st.none(), st.builds(Signature, st.just(""), st.just("vi"), day, st.binary(), st.binary())
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(), st.lists(claims(), max_size=3), signatures()), max_size=4))
def test_columns_are_the_same_records(drawn: list[tuple[str, list[Claim], Signature | None]]) -> None:
    rows = []
    for number, (text, own, signed) in enumerate(drawn):
        day = date.fromordinal(signed.day) if signed and signed.day else None
        article = replace(make_article(f"{number}.txt", text), id=f"a{number}", published=day)
        rows.append(Extracted(article, tuple(own), signed and replace(signed, article=article.id)))
    assert list(records_of(table_of(rows))) == [(r.article.id, r.claims, r.signature) for r in rows]


def extracted(articles: Sequence[Article]) -> list[Extracted]:
    """Articles with what was extracted from them."""
    found = [(article, in_text_order(extract_claims(article))) for article in articles]
    return [Extracted(article, own, signature_of(article, own)) for article, own in found]


@pytest.fixture(scope="module")
def rows() -> list[Extracted]:
    """What was extracted from some stories."""
    articles, _ = load_all(sorted(STORIES.rglob("*.txt"))[:24])
    return extracted(articles)


@pytest.fixture
def table(rows: list[Extracted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table of them in groups of five."""
    monkeypatch.setattr(store, "GROUP_ARTICLES", 5)
    write(tmp_path / "claims.parquet", rows)
    return tmp_path / "claims.parquet"


def everything(path: Path) -> dict[str, tuple[tuple[Claim, ...], Signature | None]]:
    """All that a table knows."""
    contents = read_contents(path)
    groups = range(len(contents.groups) if contents else 0)
    read = (row for n in groups for row in read_group(path, n, contents.digests if contents else {}))
    return {article: (own, signed) for article, own, signed in read}


def known(rows: Sequence[Extracted]) -> dict[str, tuple[tuple[Claim, ...], Signature | None]]:
    return {row.article.id: (row.claims, row.signature) for row in rows}


def test_what_is_written_is_read(rows: list[Extracted], table: Path) -> None:
    contents = read_contents(table)
    assert contents is not None and is_whole(table)
    assert contents.digests == {row.article.id: article_digest(row.article) for row in rows}
    assert list(map(len, contents.groups)) == [5] * (len(rows) // 5) + [len(rows) % 5] * (len(rows) % 5 > 0)
    assert everything(table) == known(rows)


@pytest.mark.skipif(not GOLD.is_dir(), reason="the shared gold stories are not here")
def test_the_gold_comes_back(tmp_path: Path) -> None:
    articles, _ = load_all(sorted(GOLD.rglob("*.txt")))
    made = extracted(articles)
    assert write(tmp_path / "claims.parquet", made) == len(articles) > 50
    assert everything(tmp_path / "claims.parquet") == known(made)


def test_the_same_rows_are_the_same_bytes(rows: list[Extracted], tmp_path: Path) -> None:
    first, second = tmp_path / "a.parquet", tmp_path / "b.parquet"
    assert write(first, rows) == write(second, rows)
    assert first.read_bytes() == second.read_bytes()


def test_a_table_of_nothing(tmp_path: Path) -> None:
    assert write(tmp_path / "claims.parquet", []) == 0
    contents = read_contents(tmp_path / "claims.parquet")
    assert contents is not None and not contents.digests and is_whole(tmp_path / "claims.parquet")


def test_only_what_is_wanted_and_unchanged_is_read(rows: list[Extracted], table: Path) -> None:
    contents = read_contents(table)
    assert contents is not None
    first, second, third, *_ = contents.groups[0]
    wanted = {first: contents.digests[first], second: "another", third: contents.digests[third]}
    assert [article for article, _, _ in read_group(table, 0, wanted)] == [first, third]
    assert {article: rest for article, *rest in read_group(table, 0, wanted)} == {
        key: list(known(rows)[key]) for key in (first, third)
    }


def test_articles_with_many_claims_make_smaller_groups(
    rows: list[Extracted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "GROUP_CLAIMS", 60)
    write(tmp_path / "claims.parquet", rows)
    contents = read_contents(tmp_path / "claims.parquet")
    assert contents is not None and len(contents.groups) > 3
    sizes = {row.article.id: len(row.claims) for row in rows}
    assert all(len(group) == 1 or sum(map(sizes.get, group)) <= 60 for group in contents.groups)


def test_a_flipped_bit_is_never_a_wrong_claim(rows: list[Extracted], table: Path, tmp_path: Path) -> None:
    data, whole = table.read_bytes(), known(rows)
    chance = random.Random(1)
    ends = [*range(0, 8), *range(len(data) - 60, len(data))]
    for number, place in enumerate([*ends, *(chance.randrange(len(data)) for _ in range(150))]):
        damaged = bytearray(data)
        damaged[place] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{number}.parquet"
        path.write_bytes(damaged)
        assert everything(path).items() <= whole.items()
        assert not is_whole(path)
        path.unlink()


@pytest.mark.parametrize("kept", [0, 3, 4, 12, 0.3, 0.7, 0.99])
def test_a_file_that_is_cut_off_knows_nothing(table: Path, kept: float) -> None:
    data = table.read_bytes()
    table.write_bytes(data[: kept if isinstance(kept, int) else int(len(data) * kept)])
    assert read_contents(table) is None and not is_whole(table)
    assert read_group(table, 0, {"a": "b"}) == []


def test_other_files_know_nothing(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "claims.parquet"
    assert read_contents(path) is None
    pq.write_table(pa.table({"id": ["a"], "digest": ["b"]}), path)
    assert read_contents(path) is None and not is_whole(path)
    path.write_text("not a table, and a good deal longer than the end of one" * 9)
    assert read_contents(path) is None and not is_whole(path)
    path.unlink()
    path.mkdir()
    assert read_contents(path) is None and not is_whole(path)


def test_a_table_of_another_version_knows_nothing(
    table: Path, rows: list[Extracted], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_schema, "VERSION", columns_schema.VERSION + 1)
    columns_schema.schema.cache_clear()
    store._opened.cache_clear()
    try:
        assert read_contents(table) is None
    finally:
        monkeypatch.undo()
        columns_schema.schema.cache_clear()
    assert everything(table) == known(rows)


def test_a_failure_leaves_the_old_table(table: Path, rows: list[Extracted]) -> None:
    def failing() -> Iterator[Extracted]:
        yield from rows[:7]
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        write(table, failing())
    assert everything(table) == known(rows)
    assert list(table.parent.iterdir()) == [table]


def test_what_is_no_text_is_left_out(rows: list[Extracted], tmp_path: Path) -> None:
    odd = replace(rows[1], claims=(replace(rows[1].claims[0], quote="\ud800"),))
    assert write(tmp_path / "claims.parquet", [rows[0], odd, rows[2]]) == 2
    assert everything(tmp_path / "claims.parquet") == known([rows[0], rows[2]])


def kept_digests(articles: Sequence[Article]) -> dict[str, str]:
    return {article.id: article_digest(article) for article in articles}


def test_from_blocks_to_the_table_and_back(rows: list[Extracted], tmp_path: Path) -> None:
    """As a workspace does: what one run extracted, another finds, but for what has changed."""
    articles = [row.article for row in rows]
    path = tmp_path / "claims.parquet"
    with temporary_blocks() as blocks:
        gathered = gather_kept([keep(blocks, article) for article in articles], blocks)
        assert write_kept(path, gathered.articles, gathered.claims, blocks) == len(articles)
    changed = kept_digests(articles) | {articles[3].id: "changed", "new": "article"}
    with temporary_blocks() as blocks:
        found = known_kept(path, changed, blocks)
        assert set(found) == {article.id for article in articles} - {articles[3].id}
        assert [found[key].size for key in found] == [len(known(rows)[key][0]) for key in found]
        read = {key: (blocks.get(kept.claims), *blocks.get(kept.signature)) for key, kept in found.items()}
    assert read == {key: value for key, value in known(rows).items() if key in found}


def test_groups_that_are_damaged_are_not_known(rows: list[Extracted], table: Path) -> None:
    contents = read_contents(table)
    assert contents is not None
    damaged = bytearray(table.read_bytes())
    damaged[len(damaged) // 40] ^= 4
    table.write_bytes(damaged)
    with temporary_blocks() as blocks:
        found = known_kept(table, contents.digests, blocks)
    assert set(found) == contents.digests.keys() - set(contents.groups[0])


def test_without_signatures_nothing_is_known(rows: list[Extracted], tmp_path: Path) -> None:
    path = tmp_path / "claims.parquet"
    write(path, [replace(row, signature=None) for row in rows])
    with temporary_blocks() as blocks:
        assert known_kept(path, kept_digests([row.article for row in rows]), blocks) == {}
        assert known_kept(tmp_path / "none.parquet", {"a": "b"}, blocks) == {}


def test_few_articles_have_no_signature(rows: list[Extracted], tmp_path: Path) -> None:
    with temporary_blocks() as blocks:
        gathered = gather_kept([keep(blocks, row.article) for row in rows[:3]], blocks)
        made = list(extracted_in(gathered.articles, gathered.claims, blocks))
    assert made == [replace(row, signature=None) for row in rows[:3]]


def test_a_table_that_cannot_be_written_is_said(rows: list[Extracted], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with temporary_blocks() as blocks:
        gathered = gather_kept([keep(blocks, row.article) for row in rows[:2]], blocks)
        with pytest.raises(VerifyError, match=r"claims\.parquet: cannot be written"):
            write_kept(tmp_path / "file" / "claims.parquet", gathered.articles, gathered.claims, blocks)


def test_the_extra_is_named_where_it_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert has_columns()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for use in (read_contents, is_whole, lambda path: write(path, []), lambda p: read_group(p, 0, {})):
        with pytest.raises(VerifyError, match=r"pip install 'verify-claims\[columns\]'"):
            use(tmp_path / "claims.parquet")
    assert not list(tmp_path.iterdir())


def test_nothing_of_the_extra_is_loaded_before_it_is_used() -> None:
    import subprocess

    code = "import sys, verify.columns, verify.columns.query; assert not {'pyarrow', 'duckdb'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
