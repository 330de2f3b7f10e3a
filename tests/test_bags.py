"""The bags of words that clauses are compared by, and the pairs that they give, beside the plain way of making them."""

from itertools import product

import numpy as np
from conftest import make_article
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import extract_claims
from verify.match.bags import Bags, bags_of
from verify.match.block import (
    MAX_PARTNERS,
    MIN_CLAUSE_COSINE,
    MIN_CONTRAST_COSINE,
    MIN_SENTENCE_COSINE,
    candidate_pairs,
)
from verify.match.vectors import shingles, terms, vectorise

PLAIN = settings(max_examples=60, deadline=None, derandomize=True, database=None)
FIGURES = st.frozensets(st.sampled_from(["1", "2", "3"]), max_size=2)
WORDS = st.lists(st.sampled_from(["mưa", "to", "làm", "sập", "cầu", "a", "ab"]), max_size=6).map(tuple)


@st.composite
def bags(draw: st.DrawFn) -> Bags:
    """Clauses of some articles, some of one sentence, in the order of the articles, sentences in any order."""
    rows = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), WORDS, FIGURES), max_size=14))
    rows.sort(key=lambda row: row[0])
    articles, sentences, words, figures = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Bags(words, articles, sentences, figures)


def said(found: Bags, k: int, *, wide: int = 0) -> tuple[str, ...]:
    """The words of the sentence of a clause, with those of so many sentences around it."""
    numbers = range(found.sentences[k] - wide, found.sentences[k] + wide + 1)
    places = sorted(
        (number, n)
        for n, number in enumerate(found.sentences)
        if found.articles[n] == found.articles[k] and number in numbers
    )
    return tuple(word for _, n in places for word in found.words[n])


@PLAIN
@given(bags())
def test_bags_are_those_of_the_words_one_by_one(found: Bags) -> None:
    every = range(len(found.words))
    for matrix, words in (
        (found.clause, found.words),
        (found.sentence, [said(found, k) for k in every]),
        (found.wide, [said(found, k, wide=1) for k in every]),
    ):
        plain = vectorise([shingles(bag) for bag in words])
        np.testing.assert_array_equal((matrix @ matrix.T).toarray(), (plain @ plain.T).toarray())


@PLAIN
@given(bags())
def test_pairs_are_all_that_are_alike_of_different_articles(found: Bags) -> None:
    clause, sentence = ((m @ m.T).toarray() for m in (found.clause, found.sentence))
    wanted, contrasts = set(), set()
    for i, j in product(range(len(found.words)), repeat=2):
        if i < j and found.articles[i] != found.articles[j]:
            x, y = found.figures[i], found.figures[j]
            if clause[i, j] >= MIN_CLAUSE_COSINE or sentence[i, j] >= MIN_SENTENCE_COSINE:
                wanted.add((i, j))
            elif clause[i, j] >= MIN_CONTRAST_COSINE and x and y and not x & y:
                contrasts.add((i, j))
    made = candidate_pairs(found)
    assert list(zip(made.left.tolist(), made.right.tolist(), strict=True)) == sorted(wanted)
    assert list(zip(*(column.tolist() for column in made.contrasts), strict=True)) == sorted(contrasts)


def test_clauses_that_share_a_place_alone_are_compared_for_their_figures() -> None:
    others = tuple((f"x{n}", f"y{n}", f"z{n}") for n in range(6))
    long = [tuple(f"{side}{n}" for n in range(12)) for side in "ab"]
    words = (("oakridge", *long[0]), *others, ("oakridge", *long[1]), *others)
    count = len(words) // 2
    figures = (frozenset({"110369"}), *[frozenset[str]()] * (count - 1), frozenset({"152539"}), *[frozenset[str]()] * (count - 1))  # fmt: skip
    found = Bags(words, (0,) * count + (1,) * count, tuple(range(count)) * 2, figures)
    made = candidate_pairs(found)
    assert (0, count) not in zip(made.left.tolist(), made.right.tolist(), strict=True)
    assert [column.tolist() for column in made.contrasts] == [[0], [count]]


def test_a_clause_has_a_bounded_number_of_partners() -> None:
    count = MAX_PARTNERS + 5
    words = tuple(("mưa", "to", "làm", f"w{n}") for n in range(2 * count))
    found = Bags(words, (0,) * count + (1,) * count, tuple(range(count)) * 2, (frozenset(),) * 2 * count)
    assert 0 < len(candidate_pairs(found).left) < count * count


def test_bags_of_articles_have_their_clauses() -> None:
    articles = [make_article("a.txt", "Mưa to làm sập cầu."), make_article("b.txt", "Cầu sập vì mưa to.")]
    found = bags_of(articles, {a.id: extract_claims(a) for a in articles})
    assert set(found.articles) == {0, 1}
    assert found.words[0] == terms("Mưa to làm sập cầu", "vi")
    assert len(candidate_pairs(found).left) == 1
