"""Matters in which somebody or something stands on one side or another, and what holds of each matter in any language.

The phrases that tell where a subject stands are in each language's `positions`.  Two positions of one matter that are
not the same exclude each other, but for those of `COMPATIBLE`; the position "" marks phrases that take none.  Compiled by hand.
"""

from dataclasses import dataclass
from typing import Literal

Holder = Literal["person", "body", "measure", "thing", "case"]


@dataclass(frozen=True, slots=True)
class Matter:
    """What a matter asks, in words, and who or what stands in it.

    holder: a "person"; a "body" that decides; a "measure" of somebody; a "thing" that there is one of; a "case" put to
    a court or an office.  `days`: how far the days of two articles may lie apart if no times tell more: one day where
    the state changes, more where it happened once.  `negated`: the position that a negation makes of another.
    `later`: positions that a story may come to after the others, which is news and no conflict.  `expected`: what is
    to come counts as well ("this will be her second term").  `to_come`: the position of what is planned.
    `alone`: a story has mostly one such thing; else the words or names beside two have to meet.
    """

    question: str
    holder: Holder
    days: int
    facet: Literal["polarity", "modality", "role", "number"] = "polarity"
    negated: tuple[tuple[str, str], ...] = ()
    later: tuple[str, ...] = ()
    expected: bool = False
    to_come: str = ""
    alone: bool = True


def both_ways(x: str, y: str) -> tuple[tuple[str, str], ...]:
    """Each of two positions as the negation of the other."""
    return (x, y), (y, x)


MATTERS: dict[str, Matter] = {
    "plea": Matter("guilt: admitted or denied", "person", 3),
    "questioning": Matter("questioning: spoke or kept silent", "person", 2, negated=(("spoke", "silent"),)),
    "harm": Matter("hurt or unhurt", "person", 7, negated=(("hurt", "unhurt"),)),
    "custody": Matter("how he came into custody", "person", 14, "role"),
    "resistance": Matter("resisted arrest or not", "person", 14, negated=(("resisted", "gave in"),)),
    "vacancy": Matter("why the seat or post fell vacant", "person", 30, "role"),
    "times": Matter("for the first time or again", "person", 7, "number", expected=True),
    "direction": Matter("rose or fell", "measure", 1),
    "decision": Matter("decided or not yet", "body", 1, "modality", later=("decided",)),
    "ruling": Matter("granted or refused", "case", 14),
    "fate": Matter(
        "died or survived", "person", 1, "polarity", (("dead", "alive"), ("alive", "dead")), later=("dead",)
    ),
    "scene": Matter(
        "fled the scene or stayed", "person", 7, "role", (("fled", "stayed"), ("stayed", "fled"))
    ),
    "apology": Matter(
        "apologised or not", "person", 2, negated=(("apologised", "did not"),), later=("apologised",)
    ),
    "alcohol": Matter("had drunk or not", "person", 7, negated=(("drunk", "sober"),)),
    "helmet": Matter("helmet or belt: worn or not", "person", 7, negated=(("worn", "not worn"),)),
    "armed": Matter("armed or not", "person", 7, negated=(("armed", "unarmed"),)),
    "awake": Matter("awake or asleep", "person", 7),
    "resignation": Matter("goes or stays", "person", 1, expected=True, later=("goes",)),
    "power": Matter("electricity: on or off", "thing", 1, "modality", both_ways("on", "off"), later=("on",)),
    "water": Matter("water supply: on or off", "thing", 1, "modality", both_ways("on", "off"), later=("on",)),
    "airport": Matter("airport: open or shut", "thing", 0, "modality", both_ways("open", "shut")),
    "road": Matter(
        "road: open or cut", "thing", 0, "modality", both_ways("open", "cut"), later=("open",), alone=False
    ),
    "school": Matter("schools: open or shut", "thing", 0, "modality", both_ways("open", "shut"), alone=False),
    "gates": Matter("gates: down or not", "thing", 7, "polarity", both_ways("down", "up")),
    "warning": Matter(
        "a warning: given or not", "thing", 7, "polarity", both_ways("given", "none"), alone=False
    ),
    "pact": Matter(
        "agreement: signed or not yet",
        "thing",
        0,
        "modality",
        (("signed", "not yet"),),
        ("signed",),
        to_come="not yet",
        alone=False,
    ),
    "production": Matter(
        "production: begun or not yet",
        "thing",
        0,
        "modality",
        (("begun", "not yet"),),
        ("begun",),
        to_come="not yet",
        alone=False,
    ),
    "construction": Matter(
        "construction: begun or not yet",
        "thing",
        0,
        "modality",
        (("begun", "not yet"),),
        ("begun",),
        to_come="not yet",
        alone=False,
    ),
    # -- what happened to people, and what they are
    "aftermath": Matter("killed there or got away", "person", 7, "role"),
    "presence": Matter("there or away", "person", 1, negated=(("present", "absent"),)),
    "record": Matter("a criminal record or none", "person", 14, negated=(("known", "clean"),)),
    "practice": Matter("licensed or not", "person", 14, negated=(("licensed", "unlicensed"),)),
    "driving": Matter("a driving licence or none", "person", 14, negated=(("licensed", "unlicensed"),)),
    "swimming": Matter("could swim or not", "person", 14, negated=(("could swim", "could not swim"),)),
    "marriage": Matter("married or not", "person", 14, negated=(("married", "single"),)),
    "drugs": Matter("drugs: positive or negative", "person", 7, negated=(("positive", "negative"),)),
    "appeal": Matter("appeals or not", "person", 1, negated=(("appeals", "accepts"),), expected=True),
    "concession": Matter(
        "conceded or not", "person", 1, negated=(("conceded", "not conceded"),), later=("conceded",)
    ),
    "candidacy": Matter("runs or not", "person", 1, negated=(("runs", "does not run"),), expected=True),
    "vaccine": Matter("vaccinated or not", "person", 14, negated=(("vaccinated", "unvaccinated"),)),
    "liberty": Matter("on bail or in custody", "person", 0),
    "sentence": Matter("sentence: suspended or to be served", "person", 7),
    "verdict": Matter("convicted or acquitted", "person", 1, negated=(("convicted", "acquitted"),)),
    # -- things
    "distress": Matter("a distress signal: sent or not", "thing", 7, negated=both_ways("sent", "not sent")),
    "siren": Matter("alarm: rang or not", "thing", 14, negated=both_ways("rang", "did not ring")),
    "insurance": Matter("insured or not", "thing", 14, negated=both_ways("insured", "uninsured")),
    "inspection": Matter("inspection: valid or expired", "thing", 14, negated=both_ways("valid", "expired")),
    "summons": Matter(
        "envoy: summoned or not",
        "thing",
        1,
        negated=(("summoned", "not summoned"),),
        later=("summoned",),
        alone=False,
    ),
    "operation": Matter("at work or suspended", "thing", 1, "modality", later=("suspended",)),
    "ballot": Matter("of one mind or divided", "thing", 7, alone=False),
    "brakes": Matter("brakes: worked or failed", "thing", 14, negated=both_ways("worked", "failed")),
    "exits": Matter("emergency exits: open or locked", "thing", 14, negated=both_ways("open", "locked")),
    "doors": Matter("door: open or locked", "thing", 14, negated=both_ways("open", "locked"), alone=False),
    "camera": Matter(
        "camera: recorded or not",
        "thing",
        14,
        negated=both_ways("recorded", "did not record"),
        alone=False,
    ),
    "ransom": Matter("ransom: paid or not", "thing", 3, negated=(("paid", "not paid"),), later=("paid",)),
    "note": Matter("a farewell letter: left or not", "thing", 7, negated=(("left", "none left"),)),
    "hearing": Matter(
        "hearing: open or behind closed doors",
        "thing",
        3,
        negated=both_ways("open to all", "behind closed doors"),
    ),
    "talks": Matter("talks: ended well or broke down", "thing", 0),
    "truce": Matter("truce: holds or broken", "thing", 0, negated=both_ways("holds", "broken")),
    "goal": Matter(
        "goal: allowed or ruled out", "thing", 7, negated=both_ways("allowed", "ruled out"), alone=False
    ),
    "penalty": Matter("penalty: scored or missed", "thing", 7, alone=False),
    "match": Matter("match: finished or abandoned", "thing", 1, alone=False),
    "show": Matter("event: went ahead or cancelled", "thing", 1, alone=False),
    "vessel": Matter(
        "ship: afloat or sunk",
        "thing",
        1,
        "modality",
        both_ways("afloat", "sank"),
        ("sank",),
        alone=False,
    ),
    "dam": Matter("dam: intact or burst", "thing", 3, negated=both_ways("intact", "burst"), later=("burst",)),
    "watch": Matter(
        "guard: on duty or not", "thing", 14, negated=both_ways("on duty", "left alone"), alone=False
    ),
    "visibility": Matter("weather: clear or bad", "thing", 7, negated=both_ways("clear", "bad"), alone=False),
    "extinguishing": Matter(
        "sprinklers and extinguishers: worked or not", "thing", 14, negated=both_ways("worked", "failed")
    ),
    "acquaintance": Matter("knew each other or not", "thing", 14),
    "examination": Matter(
        "test: passed or failed", "thing", 7, negated=(("passed", "not passed"),), alone=False
    ),
}

# Positions of one matter that do not exclude each other.
COMPATIBLE: frozenset[frozenset[str]] = frozenset(
    {
        frozenset({"granted", "in part"}),
    }
)

# Concepts of what one may do or be for the first time; a clause has to name one.
COUNTED_OCCASIONS = frozenset(
    ("congress", "president", "primeminister", "minister", "mayor", "governor", "senator", "visit", "champion", "final",
     "medal", "term", "election", "prison", "marry")
)  # fmt: skip
