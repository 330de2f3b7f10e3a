"""Runs of workspaces: what is new is looked for in topics that changed, and is what whole reports would say."""

import gc
from pathlib import Path
from random import Random

import pytest
from conftest import make_article
from hypothesis import given, settings
from hypothesis import strategies as st
from test_changes import run_of
from test_decisions import word_on
from test_remembered import ARTICLES, fill, outcomes
from test_topics import story

from verify import comparison, history
from verify.blocks import Blocks, Stored, temporary_blocks
from verify.changes import changes_since
from verify.comparison import compare_stored, compare_workspace
from verify.decisions import Entry
from verify.doctor import examine
from verify.errors import StorageError, VerifyError, WorkspaceError
from verify.history import append_decision, changes_of, last_run, record_run, run_numbers
from verify.model import Article, Changes, Finding, Report
from verify.reports import json_report
from verify.workspace import Workspace, init_workspace


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return init_workspace(tmp_path / "space")[0]


def recorded(space: Workspace) -> tuple[Changes, Report]:
    """What a comparison tells as new, and its report in memory."""
    with temporary_blocks() as blocks:
        now = compare_stored(space, blocks)
        changes = record_run(space.root, now)
        listed = tuple(changes.listed)
    return Changes(changes.since, listed), compare_workspace(space, store=False)


def decided(space: Workspace, verdict: str, finding: Finding, articles: tuple[Article, ...]) -> Entry:
    """A word on a finding, written down."""
    entry = word_on(finding, verdict, articles=articles)
    append_decision(space.root, entry)
    return entry


@settings(max_examples=8, deadline=None, derandomize=True, database=None)
@given(
    steps=st.lists(st.sampled_from(range(len(ARTICLES))), min_size=2, max_size=6),
    seed=st.integers(0, 9),
    traced=st.sampled_from([0, history.MOST_TRACED]),
)
def test_what_is_new_is_what_whole_reports_say(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int], seed: int, traced: int
) -> None:
    space = init_workspace(tmp_path_factory.mktemp("steps") / "space")[0]
    present = set(Random(seed).sample(range(len(ARTICLES)), 10))
    fill(space, [ARTICLES[n] for n in sorted(present)])
    changes, before = recorded(space)
    assert (changes.since, len(changes.listed)) == (None, len(before.findings))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history, "MOST_TRACED", traced)
        for step in steps:
            present ^= {step}
            fill(space, [ARTICLES[n] for n in sorted(present)])
            changes, now = recorded(space)
            told = changes_since(run_of(before, changes.since or 0), now)
            if traced:
                assert changes.listed == told.listed
            else:
                assert {c.finding for c in changes.listed if c.kind == "new"} >= {
                    c.finding for c in told.listed if c.kind == "new"
                }
            before = now


def test_a_dismissal_taken_back_is_told_where_nothing_else_changed(space: Workspace) -> None:
    fill(space, ARTICLES)
    _, report = recorded(space)
    finding = report.findings[0]
    decided(space, "dismiss", finding, tuple(report.articles))
    assert recorded(space)[0].listed == ()
    (space.root / "decisions.jsonl").unlink()
    changes, _ = recorded(space)
    assert [(c.kind, c.finding, c.why) for c in changes.listed] == [
        ("reopened", finding.id, "no longer dismissed")
    ]


def test_what_a_run_names_is_kept_until_the_run_goes(
    space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "KEPT_RUNS", 2)
    fill(space, ARTICLES[:6])
    recorded(space)
    first = set(outcomes(space))
    fill(space, [make_article("new.txt", story(9)[0].text), *ARTICLES[:6]])
    recorded(space)
    assert first < set(outcomes(space))
    (space.seeds / "new.txt").write_text("Không có gì.\n", "utf-8")
    recorded(space)
    fill(space, ARTICLES[6:12])
    recorded(space)
    recorded(space)
    assert len(run_numbers(space.root)) == 2
    assert first - set(outcomes(space))


def test_a_run_without_its_findings_is_none_and_named_by_the_doctor(space: Workspace) -> None:
    fill(space, ARTICLES[:6])
    recorded(space)
    assert last_run(space.root) is not None
    path = outcomes(space)[0]
    path.write_bytes(path.read_bytes()[:-9])
    assert [f.where for f in examine(space) if "run" in f.what] == [".verify/runs/0001.json"]
    fill(space, ARTICLES[1:7])
    changes, _ = recorded(space)
    assert changes.since is None
    assert run_numbers(space.root) == (1, 2)
    with temporary_blocks() as blocks, pytest.raises(WorkspaceError, match="run 1 cannot be read any more"):
        changes_of(space.root, compare_stored(space, blocks, store=False), 1)
    path.unlink()
    assert last_run(space.root) is not None
    for other in outcomes(space):
        other.unlink()
    assert last_run(space.root) is None
    (space.root / ".verify/runs/0001.json").write_text(
        '{"schema": 2, "number": 1, "least": 0, "verdicts": {}, "topics": ["../../seeds"]}'
    )
    assert last_run(space.root) is None


def test_no_finding_and_no_text_of_a_workspace_stays_in_memory(space: Workspace) -> None:
    def alive() -> int:
        gc.collect()
        return sum(isinstance(thing, Article | Finding) for thing in gc.get_objects())

    fill(space, ARTICLES)
    expected = json_report.render(compare_workspace(space))
    before = alive()
    with temporary_blocks() as blocks:
        now = compare_stored(space, blocks)
        assert len(now.report.findings) > 30
        assert alive() == before
        assert record_run(space.root, now).since is None
        assert alive() <= before + len(ARTICLES)  # without their texts
        assert changes_of(space.root, now, None) == Changes(1, ())
        assert json_report.render(now.report) == expected


@pytest.mark.parametrize("verdict", ["confirm", "dismiss", "split"])
def test_words_hold_in_blocks_as_in_memory(space: Workspace, verdict: str) -> None:
    fill(space, ARTICLES)
    report = compare_workspace(space)
    entry = decided(space, verdict, report.findings[0], tuple(report.articles))
    with temporary_blocks() as blocks:
        now = compare_stored(space, blocks)
        said = [f for f in now.report.findings if f.decision]
        assert now.verdicts == {f.id: verdict for f in said}
        assert [f.id for f in said] == ([entry.finding.id] if verdict != "split" else [])
        assert now.report.orphans == ()


def test_claims_of_many_articles_are_read_from_columns(
    space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyarrow")
    fill(space, ARTICLES)
    expected = json_report.render(compare_workspace(space))
    table = space.root / ".verify/claims.parquet"
    assert not table.exists()
    monkeypatch.setattr(comparison, "MANY_ARTICLES", 9)
    assert json_report.render(compare_workspace(space)) == expected
    written = table.read_bytes()
    monkeypatch.setattr(comparison, "read_claims", lambda *_: pytest.fail("a file of claims was read"))
    assert json_report.render(compare_workspace(space)) == expected
    for path in space.claims.glob("*.jsonl"):
        path.unlink()
    assert json_report.render(compare_workspace(space)) == expected
    assert len(list(space.claims.glob("*.jsonl"))) == len(ARTICLES)
    assert table.read_bytes() == written
    monkeypatch.undo()
    monkeypatch.setattr(comparison, "MANY_ARTICLES", 9)
    table.write_bytes(written[: len(written) // 2])
    fill(space, ARTICLES[:-1])
    assert json_report.render(compare_workspace(space)) != expected
    fill(space, ARTICLES)
    assert json_report.render(compare_workspace(space)) == expected
    assert table.read_bytes() == written


def test_a_table_does_not_hide_that_files_of_claims_are_spoilt(
    space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(comparison, "MANY_ARTICLES", 9)
    fill(space, ARTICLES)
    compare_workspace(space)
    paths = sorted(space.claims.glob("*.jsonl"))
    good = [path.read_bytes() for path in paths]
    paths[0].write_bytes(b"")
    paths[1].write_bytes(good[2])
    compare_workspace(space)
    assert [path.read_bytes() for path in paths] == good
    (space.root / ".verify/extraction").write_text("other code\n")
    paths[3].write_bytes(good[3].partition(b"\n")[0] + b"\nof other code\n")
    compare_workspace(space)
    assert [path.read_bytes() for path in paths] == good
    paths[0].write_bytes(good[0].replace(b'"extract_version": ', b'"extract_version": 9'))
    with pytest.raises(WorkspaceError, match="newer version"):
        compare_workspace(space)


@pytest.mark.parametrize("broken", ["known_kept", "write_kept", "read_contents"])
def test_columns_that_do_not_work_are_done_without(
    space: Workspace, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: object) -> None:
        raise VerifyError("an old library")

    fill(space, ARTICLES)
    expected = json_report.render(compare_workspace(space))
    monkeypatch.setattr(comparison, "MANY_ARTICLES", 9)
    monkeypatch.setattr(comparison, broken, fail)
    assert json_report.render(compare_workspace(space)) == expected


@pytest.mark.parametrize("chosen", [1, 2])
def test_a_full_disk_for_temporary_records_leaves_the_workspace_as_it_was(
    space: Workspace, monkeypatch: pytest.MonkeyPatch, chosen: int
) -> None:
    monkeypatch.setattr("verify.workers._chosen", chosen)
    fill(space, ARTICLES)
    recorded(space)
    before = {path: path.read_bytes() for path in space.root.rglob("*") if path.is_file()}
    real, left = Blocks.put, [0]

    def put(blocks: Blocks, records: object) -> Stored:
        if not left[0]:
            raise StorageError("no space left on the device")
        left[0] -= 1
        return real(blocks, records)

    monkeypatch.setattr(Blocks, "put", put)
    for count in (0, 3, *((len(ARTICLES) + 3, 3 * len(ARTICLES) + 3) if chosen == 1 else ())):
        left[0] = count
        with pytest.raises(StorageError, match="no space left"):
            recorded(space)
        assert {path: path.read_bytes() for path in space.root.rglob("*") if path.is_file()} == before
