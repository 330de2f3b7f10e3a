"""English: levels of places, and how the press tells where a person lives and comes from.

Source: own, from the usage of American and British newspapers ("Jane Doe, 45, of Norwalk, Conn.").
"""

from __future__ import annotations

# Level word -> level, 1 the widest.
LEVELS: dict[str, int] = {
    **dict.fromkeys(("state", "province"), 1),
    **dict.fromkeys(("city", "town", "county"), 2),
    **dict.fromkeys(("street", "avenue", "road"), 5),
}
LEVEL_WORDS: dict[str, str] = {}
# The states, by their keys; a bare name that is none is of no known level.
# The level of a bare name that is no state: a city or town.
BARE_LEVEL: int | None = 2

PROVINCES: frozenset[str] = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|"
    "pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|"
    "west virginia|wisconsin|wyoming".split("|")
)
ADDRESS_GAP = r",?\s{1,2}(?:in\s+)?"

# Directly before a name these say where.
WHERE = "in|at|near|outside|from|inside|around"

HOME_CUES: dict[str, str] = {
    "seat": r"(?:democrat|republican|independent) (?:of|from)",
    "home": r"(?:who )?(?:lives|lived|living|resides|residing) in|an? resident of",
    "lodging": r"(?:who )?(?:is|was) staying in",
    "origin": r"an? native of|born in|(?:who )?grew up in|originally from",
}
WEAK_CUES = "of|from"
CUE_TAIL = r"\s+"
AGES = r"(?:aged? )?\d{1,3}(?:-year-old| years old)?(?!\w)"
ASIDES = r"(?<!\w)(?:jr|sr)(?!\w)"
SAME_ADDRESS = r"(?:of|at|from) the same (?:address|town|city)"

# Right before a name these say that somebody of the family is meant: "the mother of Jane Doe, 78".
KIN_BEFORE = (
    "mother of|father of|wife of|husband of|son of|daughter of|brother of|sister of|widow of|girlfriend of|boyfriend of|"
    "lawyer for|friend of|nephew of|niece of|cousin of|parents of|partner of|neighbor of|neighbour of"
)
# Right behind a name and "'s", with up to two words between, the same.
KIN_AFTER = (
    "mother|father|wife|husband|son|daughter|brother|sister|widow|girlfriend|boyfriend|"
    "lawyer|friend|nephew|niece|cousin|partner|neighbor|neighbour|mom|dad|grandmother|"
    "grandfather|fiancee|fiance|ex-wife|ex-husband"
)
# No title has to stand between.
KIN_TITLES: tuple[str, ...] = ()
