"""Outcomes of topics that are kept: the same report from them, only what changed is compared, damage costs nothing."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import make_article
from hypothesis import given, settings
from hypothesis import strategies as st
from test_topics import DISTINCT, story

from verify.comparison import compare_workspace
from verify.constraints import NONE
from verify.engines import local
from verify.model import Article
from verify.outcome_text import outcome_of, outcome_text
from verify.pipeline import compare_articles
from verify.remembered import Memory, RememberingEngine, topic_key
from verify.reports import json_report
from verify.topics import Topic
from verify.within import TopicInput, compare_topic
from verify.workers import set_workers
from verify.workspace import Workspace, init_workspace

ARTICLES = [article for number in DISTINCT for article in story(number)]


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The topics that are really compared, as they come (in this process, so that they can be seen)."""
    seen: list[tuple[str, ...]] = []
    monkeypatch.setattr("verify.workers._chosen", 1)
    real = local.compare_topic

    def watched(topic: TopicInput, models: object = None) -> object:
        seen.append(tuple(a.id for a in topic.articles))
        return real(topic, None)

    monkeypatch.setattr(local, "compare_topic", watched)
    return seen


def fill(space: Workspace, articles: list[Article]) -> None:
    """The articles as files, and no others."""
    for path in space.seeds.glob("*.txt"):
        path.unlink()
    for article in articles:
        (space.seeds / Path(article.path).name).write_text(
            f"---\nsource: {article.source}\n---\n{article.text}\n", "utf-8"
        )


def outcomes(space: Workspace) -> list[Path]:
    return sorted((space.root / ".verify" / "topics").rglob("*.json"))


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return init_workspace(tmp_path / "space")[0]


def test_only_topics_that_changed_are_compared(space: Workspace, compared: list[tuple[str, ...]]) -> None:
    fill(space, ARTICLES[:-1])
    compare_workspace(space)
    count = len(compared)
    assert count == len(outcomes(space)) == len(DISTINCT)
    compare_workspace(space)
    assert len(compared) == count
    fill(space, ARTICLES)
    compare_workspace(space)
    assert len(compared) == count + 1
    assert len(outcomes(space)) == len(DISTINCT)


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: data.replace(b"agree", b"refine")])  # fmt: skip
def test_a_damaged_outcome_is_compared_again(space: Workspace, damage: Callable[[bytes], bytes]) -> None:
    fill(space, ARTICLES)
    first = json_report.render(compare_workspace(space))
    for path in outcomes(space)[:3]:
        path.write_bytes(damage(path.read_bytes()))
    assert json_report.render(compare_workspace(space)) == first
    assert json_report.render(compare_workspace(space)) == first


@settings(max_examples=10, deadline=None, derandomize=True, database=None)
@given(steps=st.lists(st.sampled_from(range(len(ARTICLES))), min_size=4, max_size=14), seed=st.integers(0, 9))
def test_any_order_of_adding_and_removing_gives_the_report_of_all_at_once(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int], seed: int
) -> None:
    space = init_workspace(tmp_path_factory.mktemp("steps") / "space")[0]
    present = set(random.Random(seed).sample(range(len(ARTICLES)), 12))
    for step in steps:
        present ^= {step}
        fill(space, [ARTICLES[n] for n in sorted(present)])
        report = json_report.render(compare_workspace(space))
    anew = init_workspace(tmp_path_factory.mktemp("anew") / "space")[0]
    fill(anew, [ARTICLES[n] for n in sorted(present)])
    assert json_report.render(compare_workspace(anew)) == report
    assert [path.name for path in outcomes(space)] == [path.name for path in outcomes(anew)]


def test_a_reading_command_stores_nothing(space: Workspace) -> None:
    fill(space, ARTICLES)
    first = compare_workspace(space, store=False)
    assert outcomes(space) == []
    assert compare_workspace(space) == first


def test_the_text_of_an_outcome_reads_back() -> None:
    report = compare_articles(ARTICLES[:3])
    claims = {a.id: tuple(c for c in report.claims if c.article == a.id) for a in report.articles}
    outcome = compare_topic(TopicInput(report.articles, claims))
    assert outcome.findings
    assert outcome_of(outcome_text(outcome)) == outcome


def test_the_key_of_a_topic_changes_with_each_thing_it_depends_on() -> None:
    topic = Topic(("a", "b"))
    keys = {
        topic_key({"a": "1", "b": "2"}, topic, NONE),
        topic_key({"a": "1", "b": "3"}, topic, NONE),
        topic_key({"a": "1", "b": "2"}, Topic(("a",)), NONE),
    }
    assert len(keys) == 3
    assert topic_key({"a": "1", "b": "2", "c": "9"}, topic, NONE) in keys


def test_any_number_of_workers_gives_the_same_bytes() -> None:
    rendered = set()
    for workers in (1, 2, 3):
        set_workers(workers)
        local_few, local.FEW_ARTICLES = local.FEW_ARTICLES, 0
        try:
            rendered.add(json_report.render(compare_articles(ARTICLES)))
        finally:
            set_workers(None)
            local.FEW_ARTICLES = local_few
    assert len(rendered) == 1


@pytest.mark.parametrize("few", [0, 1000])
def test_a_topic_that_cannot_be_compared_is_a_problem_and_not_kept(
    few: int, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, unlucky = local.compare_topic, story(DISTINCT[0])[0].text[:20]

    def fails(topic: TopicInput, models: object = None) -> object:
        if any(a.text.startswith(unlucky) for a in topic.articles):
            raise RuntimeError("no idea")
        return real(topic, None)

    monkeypatch.setattr(local, "compare_topic", fails)
    monkeypatch.setattr(local, "FEW_ARTICLES", few)
    fill(space, ARTICLES)
    report = compare_workspace(space)
    assert [p.what for p in report.problems if "no idea" in p.what]
    assert report.findings
    assert len(outcomes(space)) == len(DISTINCT) - 1


def test_the_remembering_engine_groups_as_the_other_one(tmp_path: Path) -> None:
    from test_topics import signed

    signatures = [signed(a) for a in ARTICLES]
    engine = local.LocalEngine()
    assert RememberingEngine(engine, Memory(tmp_path, {})).block(signatures) == engine.block(signatures)
    assert make_article("x", "y").id
