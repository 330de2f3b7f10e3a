"""The words of clauses as numbers, and the weighted bags of them that clauses are compared by: arrays, no records.

What the block stage needs of an article, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from verify.match.vectors import terms, weighted
from verify.model import Article, Claim

if TYPE_CHECKING:
    from verify.match.vectors import Ints, Matrix


class Stretches(NamedTuple):
    """Half-open stretches of the words of all clauses in a row."""

    starts: Ints
    ends: Ints


@dataclass(frozen=True)
class Bags:
    """The content words of the clauses of some articles, in the order of the articles as given and the clauses in them.

    `articles` and `sentences`: which article a clause is of, by its place, and which sentence of it.  `figures`: the
    normal forms of its figures.
    """

    words: tuple[tuple[str, ...], ...]
    articles: tuple[int, ...]
    sentences: tuple[int, ...]
    figures: tuple[frozenset[str], ...]

    @cached_property
    def clause(self) -> Matrix:
        """A row a clause: its words and pairs of neighbours, weighed by how rare they are among the clauses."""
        return self._matrix(self._clauses)

    @cached_property
    def sentence(self) -> Matrix:
        """A row a clause: the same of its sentence."""
        return self.by_sentence[self.sentence_of]

    @cached_property
    def wide(self) -> Matrix:
        """A row a clause: the same of its sentence with the one before and the one behind."""
        first, last = self._neighbours
        stretches = Stretches(self._by_sentence.starts[first], self._by_sentence.ends[last])
        return self._matrix(stretches, self.clauses_of)[self.sentence_of]

    @cached_property
    def by_sentence(self) -> Matrix:
        """A row a sentence with clauses; a word counts as often as its sentence has clauses."""
        return self._matrix(self._by_sentence, self.clauses_of)

    @cached_property
    def article_of(self) -> Ints:
        """The article of each clause."""
        import numpy as np

        return np.array(self.articles, dtype=np.int64)

    @cached_property
    def sentence_of(self) -> Ints:
        """The row of each clause's sentence: those of one article stand together, in the order of its text."""
        import numpy as np

        rows = {key: n for n, key in enumerate(self._sentences)}
        of = (rows[key] for key in zip(self.articles, self.sentences, strict=True))
        return np.fromiter(of, dtype=np.int64, count=len(self.words))

    @cached_property
    def by_row(self) -> Ints:
        """The clauses, those of one sentence together, in the order of the rows of sentences."""
        import numpy as np

        return np.argsort(self.sentence_of, kind="stable")

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return sorted(set(zip(self.articles, self.sentences, strict=True)))

    @cached_property
    def clauses_of(self) -> Ints:
        """How many clauses a sentence has."""
        import numpy as np

        return np.bincount(self.sentence_of, minlength=len(self._sentences))

    @cached_property
    def _clauses(self) -> Stretches:
        """The words of each clause."""
        import numpy as np

        lengths = np.fromiter(map(len, self.words), dtype=np.int64, count=len(self.words))
        ends = np.cumsum(lengths[self.by_row])
        of = np.empty_like(ends)
        of[self.by_row] = ends
        return Stretches(of - lengths, of)

    @cached_property
    def _by_sentence(self) -> Stretches:
        """The words of each sentence."""
        import numpy as np

        last = self.by_row[np.cumsum(self.clauses_of) - 1]
        ends = self._clauses.ends[last]
        return Stretches(np.r_[0, ends[:-1]][: len(ends)], ends)

    @cached_property
    def _neighbours(self) -> tuple[Ints, Ints]:
        """The rows of the sentence before and the one behind each, or its own where that has no clause."""
        import numpy as np

        rows = np.arange(len(self._sentences))
        keys = np.array(self._sentences, dtype=np.int64).reshape(-1, 2)
        follows = (np.diff(keys[:, 0]) == 0) & (np.diff(keys[:, 1]) == 1)
        return rows - np.r_[False, follows][: len(rows)], rows + np.r_[follows, False][: len(rows)]

    @cached_property
    def _columns(self) -> tuple[Ints, Ints, int]:
        """The column of each word, that of each pair of it with the next one, and how many columns there are.

        In the order of their texts, so that sums are the same whatever the order of articles.
        """
        import numpy as np

        known = {word: n for n, word in enumerate(sorted(set(chain.from_iterable(self.words))))}
        inside = chain.from_iterable(self.words[k] for k in self.by_row.tolist())
        total = sum(map(len, self.words))
        numbers = np.fromiter(map(known.__getitem__, inside), dtype=np.int64, count=total)
        singles = np.arange(len(known)) * (len(known) + 1)
        pairs = singles[numbers[:-1]] + numbers[1:] + 1
        keys, columns = np.unique(np.concatenate([singles, pairs]), return_inverse=True)
        return columns[: len(known)][numbers], columns[len(known) :], len(keys)

    def _matrix(self, stretches: Stretches, times: Ints | None = None) -> Matrix:
        """A row a stretch, its words and pairs of neighbours; `times`: as how many of the clauses each counts."""
        import numpy as np

        singles, pairs, count = self._columns
        places, rows = _spread(stretches)
        inside = places + 1 < stretches.ends[rows]
        columns = np.concatenate([singles[places], pairs[places[inside]]])
        rows = np.concatenate([rows, rows[inside]])
        return weighted(rows, columns, (len(stretches.starts), count), times)


def _spread(stretches: Stretches) -> tuple[Ints, Ints]:
    """All places in all stretches, and the stretch of each."""
    import numpy as np

    lengths = stretches.ends - stretches.starts
    rows = np.repeat(np.arange(len(lengths)), lengths)
    before = np.cumsum(lengths) - lengths
    return np.arange(len(rows)) + (stretches.starts - before)[rows], rows


def bags_of(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> Bags:
    """The bags of the event clauses of all articles."""
    clauses = [(n, a.lang, c) for n, a in enumerate(articles) for c in claims[a.id] if c.kind == "event"]
    return Bags(
        words=tuple(terms(claim.quote, lang) for _, lang, claim in clauses),
        articles=tuple(n for n, _, _ in clauses),
        sentences=tuple(claim.sentence for _, _, claim in clauses),
        figures=tuple(
            frozenset(value.norm for value in claim.values if value.facet == "number")
            for _, _, claim in clauses
        ),
    )
