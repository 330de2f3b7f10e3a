"""Articles, claims and findings in files: the same report, and no texts in the process that leads the comparison."""

import gc
import os
import pickle
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify import listed
from verify.blocks import Blocks, Stored, temporary_blocks
from verify.bulk import compare_kept
from verify.engines import local
from verify.errors import EngineError, StorageError
from verify.gather import gather_claims, gather_kept
from verify.intake import keep_all_safely, load_all_safely
from verify.listed import Listed, changed, in_order, keys, selected, sorted_run, texts
from verify.model import Article, Finding, Problem, Report
from verify.pipeline import compare_articles
from verify.reports import json_report
from verify.workers import set_workers

TOLD = "Chiều {n}/5/2024, phà Bình An chở {n} người gặp nạn ở Cửa Đại; thuyền trưởng Lê Văn Đò ({n} tuổi) cho biết vậy."


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More articles than are compared in one process."""
    for n in range(10, 40):
        (tmp_path / f"{n}.txt").write_text(TOLD.format(n=n) + "\n", "utf-8")
    (tmp_path / "silent.txt").write_text("1\n", "utf-8")
    (tmp_path / "twice.txt").write_text(TOLD.format(n=10) + "\n", "utf-8")
    (tmp_path / "empty.txt").touch()
    return tmp_path


@pytest.fixture
def blocks() -> Iterator[Blocks]:
    with temporary_blocks() as made:
        yield made


def kept_report(folder: Path, blocks: Blocks) -> Report:
    articles, problems = keep_all_safely([folder], blocks)
    return compare_kept(gather_kept(articles, blocks), blocks, problems=problems)


@pytest.mark.parametrize("workers", [1, 2])
def test_the_report_is_that_of_articles_in_memory(
    many: Path, blocks: Blocks, workers: int, request: pytest.FixtureRequest
) -> None:
    articles, problems = load_all_safely([many])
    gathered = gather_claims(articles, {})
    told = (*problems, *gathered.problems)
    in_memory = compare_articles(gathered.articles, problems=told, claims=gathered.claims)
    assert in_memory.findings
    assert len(in_memory.problems) >= 2
    set_workers(workers)
    request.addfinalizer(lambda: set_workers(None))
    assert json_report.render(kept_report(many, blocks)) == json_report.render(in_memory)


def test_no_text_and_no_finding_stays_in_memory(many: Path, blocks: Blocks) -> None:
    def alive() -> int:
        gc.collect()
        return sum(isinstance(thing, Article | Finding) for thing in gc.get_objects())

    before = alive()
    report = kept_report(many, blocks)
    assert len(report.articles) == 31 and len(report.findings) > 30
    assert alive() == before
    for _ in (*zip(report.articles, range(5), strict=False),):
        pass
    assert alive() <= before + 6


@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=2)))))
def test_merged_runs_are_in_the_order_of_one_stable_sort(parts: list[list[tuple[int, str]]]) -> None:
    with temporary_blocks() as blocks:
        runs = [sorted_run(blocks, part, lambda record: record[0]) for part in parts]
        expected = sorted((record for part in parts for record in part), key=lambda record: record[0])
        assert list(in_order(runs, lambda record: record[0])) == expected


@given(st.lists(st.text(max_size=3)), st.integers(-8, 8), st.integers(-8, 8), st.sampled_from([-1, 1, 2]))
def test_a_list_in_blocks_is_a_sequence(records: list[str], start: int, stop: int, step: int) -> None:
    with temporary_blocks() as blocks:
        stored = [blocks.put((record,)) for record in records]
        listed: Listed[str] = Listed(blocks, lambda: stored, len(stored))
        assert tuple(listed[start:stop:step]) == tuple(records[start:stop:step])
        assert [listed[n] for n in range(-len(records), len(records))] == records + records
        with pytest.raises(IndexError):
            listed[len(records)]
        assert "".join(texts(listed, str.upper, ",")) == ",".join(map(str.upper, records))
        assert list(listed.changed(len)) == list(map(len, records))


def _put_in_child(blocks: Blocks, sender: object) -> None:
    sender.send(blocks.put((Problem("a", "b"), os.getpid())))  # type: ignore[attr-defined]


def test_what_a_child_has_put_is_read_by_its_parent(blocks: Blocks) -> None:
    own = blocks.put("own")
    ours, theirs = get_context().Pipe()
    child = get_context().Process(target=_put_in_child, args=(blocks, theirs))
    child.start()
    stored: Stored = ours.recv()
    child.join()
    assert blocks.get(stored) == (Problem("a", "b"), child.pid)
    assert blocks.get(own) == "own"


def test_the_folder_is_gone_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def put_and_fail() -> None:
        with temporary_blocks() as blocks:
            blocks.put("a")
            assert any(tmp_path.iterdir())
            raise RuntimeError("stop")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(RuntimeError, match="stop"):
        put_and_fail()
    assert not any(tmp_path.iterdir())


def test_a_grouping_that_dies_is_said(many: Path, blocks: Blocks, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no such word")

    monkeypatch.setattr(local, "find_topics", fail)
    with pytest.raises(EngineError, match="cannot be grouped into topics: ValueError: no such word"):
        kept_report(many, blocks)


@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=2)))), st.integers(0, 3))
def test_records_are_selected_by_their_keys(parts: list[list[tuple[int, str]]], wanted: int) -> None:
    def number(record: tuple[int, str]) -> int:
        return record[0]

    with temporary_blocks() as blocks:
        runs = [sorted_run(blocks, part, number) for part in parts]
        here, there = in_order(parts, number), in_order(runs, number)
        assert list(keys(there, number)) == list(keys(here, number))
        chosen = selected(there, number, wanted.__eq__)
        assert len(chosen) == sum(record[0] == wanted for part in parts for record in part)
        assert tuple(chosen) == selected(here, number, wanted.__eq__)
        told = changed(there, lambda record: record[1])
        assert [*selected(told, len, wanted.__eq__)] == [record[1] for record in chosen]


def test_what_cannot_be_written_is_a_storage_error(blocks: Blocks, tmp_path: Path) -> None:
    stored = blocks.put("a")
    gone = Blocks(tmp_path / "no folder")
    with pytest.raises(StorageError, match="temporary records: No such file"):
        gone.put("a")
    with pytest.raises(StorageError, match="temporary records: No such file"):
        gone.get(stored)


def test_merging_many_runs_opens_few_files(blocks: Blocks) -> None:
    made = [sorted_run(blocks, [n, n + 1000], int) for n in range(200)]
    sent = [pickle.loads(pickle.dumps(run)) for run in made]  # as from a child
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    merging = iter(in_order([sorted_run(blocks, run, int) for run in sent], int))
    assert [next(merging) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert not before or len(os.listdir("/proc/self/fd")) <= before + 2


def _text(number: int) -> str:
    return str(number)


def test_texts_are_made_by_processes_that_share_nothing(
    blocks: Blocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listed, "_MANY_RECORDS", 2)
    monkeypatch.setattr("verify.workers._chosen", 2)
    monkeypatch.setattr("verify.workers._start_method", lambda: "spawn")
    records = in_order([sorted_run(blocks, range(n, 40, 4), int) for n in range(4)], int)
    chosen = selected(records, int, lambda key: key % 2 == 0)
    assert "".join(texts(chosen, _text, ",")) == ",".join(map(str, range(0, 40, 2)))
