"""Training: the same bytes twice, readable data, nothing replaced that was not asked for."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from test_evaluation import gold

from verify.cli import app
from verify.evaluation.gold import load_stories
from verify.evaluation.measure import choose
from verify.evaluation.train import UNTAUGHT_BIAS, Sample, dump, fit, train
from verify.match import model
from verify.match.detail import DETAIL_FEATURES
from verify.match.features import FEATURES
from verify.match.slot_features import SLOT_FEATURES

__all__ = ["gold"]
STORED = Path(model.__file__).with_name("model.json")
WANTED = {"link": FEATURES, "number": SLOT_FEATURES, "date": SLOT_FEATURES, "detail": DETAIL_FEATURES}


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


def test_training_twice_gives_the_same_bytes(gold: Path, tmp_path: Path) -> None:
    made = [tmp_path / "one.json", tmp_path / "two.json"]
    before = STORED.read_bytes()
    for file in made:
        assert run("train", gold, "--output", file).exit_code == 0
    assert made[0].read_bytes() == made[1].read_bytes()
    assert STORED.read_bytes() == before


def test_the_order_of_stories_is_of_no_consequence_for_their_names(gold: Path) -> None:
    stories = load_stories(gold)
    models = train(stories)
    assert dump(models, ["b", "a"]) == dump(models, ["a", "b"])


def test_of_some_stories_only_figures_and_dates_learn() -> None:
    stories = choose(load_stories(Path(__file__).parent / "stories"), ["en-b1", "vi-b7"])
    alone, whole = train(stories[:1]), train(stories)
    partly = train(stories, values_only={stories[1].name})
    assert {name: partly[name] for name in ("link", "detail")} == {n: alone[n] for n in ("link", "detail")}
    assert partly["link"] != whole["link"]
    assert partly["number"] != alone["number"]


def test_the_file_is_readable_data(gold: Path) -> None:
    result = run("train", gold, "--without", "ben-do", "--output", "-")
    assert result.exit_code == 0, result.stderr
    record = json.loads(result.stdout)
    assert record["stories"] == ["cau-cang"]
    for name, features in WANTED.items():
        assert list(record["models"][name]["weights"]) == [f.__name__ for f in features]


def test_without_output_the_package_gets_the_models(
    gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "__file__", str(tmp_path / "model.py"))
    assert run("train", gold).exit_code == 0
    assert json.loads((tmp_path / "model.json").read_text("utf-8"))["stories"] == ["ben-do", "cau-cang"]


def test_the_stored_models_fit_the_features() -> None:
    record = json.loads(STORED.read_text("utf-8"))
    assert record["made_by"] == "verify train"
    for name, features in WANTED.items():
        assert set(record["models"][name]["weights"]) == {f.__name__ for f in features}, name


def test_labels_of_one_kind_teach_nothing() -> None:
    import numpy as np

    one = Sample([np.ones(len(FEATURES))], [1], [1.0])
    for sample in (one, Sample([], [], [])):
        taught = fit(sample, FEATURES, 0.1)
        assert taught.bias == UNTAUGHT_BIAS
        assert set(taught.weights.values()) == {0.0}
