"""What is worked out for a topic is kept while the topic is compared, and gone afterwards."""

from datetime import date
from functools import _lru_cache_wrapper
from typing import cast

import pytest
from conftest import make_article

from verify.contrasts.frames import frames_of
from verify.match.concepts import concepts
from verify.memo import forget_topic, kept_in_topic
from verify.pipeline import compare_articles
from verify.within import TopicInput, compare_topic


def kept(function: object) -> int:
    return cast("_lru_cache_wrapper[object]", function).cache_info().currsize


def test_a_value_is_worked_out_once_until_the_topic_ends() -> None:
    asked: list[str] = []

    @kept_in_topic
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length("ba"), length("ba"), length("")] == [2, 2, 0]
    assert asked == ["ba", ""]
    forget_topic()
    assert length("ba") == 2
    assert asked == ["ba", "", "ba"]


def test_nothing_is_kept_after_a_comparison() -> None:
    day = date(2024, 5, 4)
    texts = (
        "Three people died in the fire in Leeds on Friday.",
        "Four people died in the fire in Leeds on Friday.",
    )
    articles = [make_article(f"{n}.txt", text, published=day, lang="en") for n, text in enumerate(texts)]
    concepts("fire", "en")
    first = compare_articles(articles)
    assert "conflict" in {f.relation for f in first.findings}
    assert (kept(concepts), kept(frames_of)) == (0, 0)
    assert compare_articles(articles) == first


def test_nothing_is_kept_of_a_topic_that_fails() -> None:
    concepts("fire", "en")
    assert kept(concepts) > 0
    with pytest.raises(KeyError):
        compare_topic(TopicInput((make_article("a.txt", "Fire."),), {}))
    assert kept(concepts) == 0
