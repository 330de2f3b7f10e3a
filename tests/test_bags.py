"""The bags of words that clauses are compared by, and the pairs that they give, beside the plain way of making them."""

from itertools import product

import numpy as np
from conftest import make_article
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import extract_claims
from verify.match.bags import Bags, bags_of
from verify.match.block import MAX_PARTNERS, MIN_CLAUSE_COSINE, MIN_SENTENCE_COSINE, candidate_pairs
from verify.match.vectors import shingles, terms, vectorise

PLAIN = settings(max_examples=60, deadline=None, derandomize=True, database=None)
WORDS = st.lists(st.sampled_from(["mưa", "to", "làm", "sập", "cầu", "a", "ab"]), max_size=6).map(tuple)


@st.composite
def bags(draw: st.DrawFn) -> Bags:
    """Clauses of some articles, some of one sentence, in the order of the articles, sentences in any order."""
    rows = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), WORDS), max_size=14))
    rows.sort(key=lambda row: row[0])
    return Bags(tuple(w for _, _, w in rows), tuple(a for a, _, _ in rows), tuple(s for _, s, _ in rows))


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
    wanted = {
        (i, j)
        for i, j in product(range(len(found.words)), repeat=2)
        if i < j and found.articles[i] != found.articles[j]
        if clause[i, j] >= MIN_CLAUSE_COSINE or sentence[i, j] >= MIN_SENTENCE_COSINE
    }
    left, right = candidate_pairs(found)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == sorted(wanted)


def test_a_clause_has_a_bounded_number_of_partners() -> None:
    count = MAX_PARTNERS + 5
    words = tuple(("mưa", "to", "làm", f"w{n}") for n in range(2 * count))
    found = Bags(words, (0,) * count + (1,) * count, tuple(range(count)) * 2)
    left, _ = candidate_pairs(found)
    assert 0 < len(left) < count * count


def test_bags_of_articles_have_their_clauses() -> None:
    articles = [make_article("a.txt", "Mưa to làm sập cầu."), make_article("b.txt", "Cầu sập vì mưa to.")]
    found = bags_of(articles, {a.id: extract_claims(a) for a in articles})
    assert set(found.articles) == {0, 1}
    assert found.words[0] == terms("Mưa to làm sập cầu", "vi")
    assert len(candidate_pairs(found)[0]) == 1
