"""The corpus of the benchmarks: its answers stand in its articles, and its stories are not of one mould."""

import sys
from functools import cache
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

from corpus_details import detail, tail
from corpus_story import ANYWHERE, Answer, Made, corpus_en, corpus_vi, story

SEED = 3
ALIKE = 80
Story = tuple[list[Made], list[Answer]]


@cache
def stories(count: int) -> tuple[Story, ...]:
    return tuple(story(SEED, number) for number in range(count))


def test_story_is_the_same_every_time() -> None:
    assert story(SEED, 7) == story(SEED, 7)
    assert story(SEED, 7) != story(SEED + 1, 7)


def test_every_answer_quotes_its_articles() -> None:
    rows = 0
    for articles, answers in stories(20):
        texts = {article.path: article.text.split("\n\n") for article in articles}
        for row in answers:
            if row["relation"] != "copy":
                rows += 1
                assert row["a_quote"] in texts[row["a"]] and row["b_quote"] in texts[row["b"]]
    assert rows > 500


def test_both_languages_have_the_same_facts() -> None:
    assert {key: [f[:3] for f in facts] for key, (_, facts) in corpus_vi.KINDS.items()} == {
        key: [f[:3] for f in facts] for key, (_, facts) in corpus_en.KINDS.items()
    }
    assert {f[0] for f in (*corpus_en.GENERAL, *corpus_en.BACKGROUND)} == ANYWHERE
    assert corpus_vi.FILLS.keys() == corpus_en.FILLS.keys()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_grammar_has_no_figures_and_is_not_soon_exhausted(lang: str) -> None:
    random = Random(SEED)
    made, tails = ([say(random, lang) for _ in range(2000)] for say in (detail, tail))
    assert not any(character.isdigit() or character in "{}" for text in made + tails for character in text)
    assert len(set(made)) > 0.999 * len(made)
    assert len(set(tails)) > 0.95 * len(tails)


def test_stories_seldom_say_the_same() -> None:
    """Of a million pairs of sentences of two stories less than one is alike, as far as so few sentences show."""
    process, fuzz = pytest.importorskip("rapidfuzz.process"), pytest.importorskip("rapidfuzz.fuzz")
    lines = [
        (n, line) for n, (made, _) in enumerate(stories(16)) for a in made for line in a.text.split("\n\n")
    ]
    texts = [line for _, line in lines]
    scores = process.cdist(texts, texts, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, workers=-1)
    rows, columns = scores.nonzero()
    across = {
        tuple(sorted((texts[i], texts[j])))
        for i, j in zip(rows.tolist(), columns.tolist(), strict=True)
        if lines[i][0] != lines[j][0]
    }
    assert len(lines) > 1000 and len(across) <= 1
