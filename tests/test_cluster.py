"""Grouping by average linkage: no chains, no dependence on order."""

from hypothesis import given
from hypothesis import strategies as st

from verify.match.cluster import cluster

scores = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda p: p[0] < p[1]),
    st.floats(0.01, 1),
    max_size=20,
)


def test_a_chain_is_not_a_group() -> None:
    assert cluster({(0, 1): 0.9, (1, 2): 0.9}, 0.7) == [[0, 1]]


def test_a_clique_is_a_group() -> None:
    assert cluster({(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.8}, 0.7) == [[0, 1, 2]]


@given(scores, st.floats(0.1, 0.9))
def test_groups_are_disjoint_and_independent_of_order(
    pairs: dict[tuple[int, int], float], floor: float
) -> None:
    groups = cluster(pairs, floor)
    nodes = [n for g in groups for n in g]
    assert len(nodes) == len(set(nodes))
    assert all(len(g) > 1 and g == sorted(g) for g in groups)
    assert cluster(dict(reversed(pairs.items())), floor) == groups


@given(scores, st.floats(0.1, 0.9))
def test_every_group_holds_together(pairs: dict[tuple[int, int], float], floor: float) -> None:
    for group in cluster(pairs, floor):
        assert any(pairs.get((a, b), 0) >= floor for a in group for b in group if a < b)
