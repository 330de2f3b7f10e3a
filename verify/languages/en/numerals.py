"""English numerals: number words, bounds, vague amounts, ordinals, and what a number must not stand behind.

Source: own knowledge of press English.
"""

# --- digits -------------------------------------------------------------------------------------------------------
DECIMAL_MARK = "."
GROUP_MARK = ","
GROUPED_MONEY = False
SUFFIXES = {
    "k": "1000",
    "bn": "1000000000",
    "mn": "1000000",
    "tn": "1000000000000",
    "mln": "1000000",
    "mil": "1000000",
}
CASED_SUFFIXES = {"M": "1000000", "B": "1000000000", "T": "1000000000000"}

# --- words --------------------------------------------------------------------------------------------------------
DIGITS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TAILS: dict[str, int] = {}
TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
TEN_TIMES: tuple[str, ...] = ()
HUNDREDS = ("hundred", "hundreds")
SCALES = {
    "dozen": "12", "dozen of": "12", "score": "20", "thousand": "1000", "thousands": "1000", "million": "1000000", "millions": "1000000",
    "billion": "1000000000", "billions": "1000000000", "trillion": "1000000000000", "trillions": "1000000000000",
    "lakh": "100000", "lakhs": "100000", "lkh": "100000", "lkhs": "100000", "crore": "10000000", "crores": "10000000",
    "cr": "10000000", "koti": "10000000", "kotis": "10000000", "bn": "1000000000", "mn": "1000000", "mln": "1000000", "tn": "1000000000000",
    "quadrillion": "1000000000000000", "lac": "100000", "lacs": "100000", "bln": "1000000000", "crs": "10000000",
}  # fmt: skip
LINKS = ("and",)
POINTS = ("point",)
HALVES = ("and a half", "and one half")
# "half a million", "a quarter of a million"
PARTS_OF = {
    "half a": "0.5", "half an": "0.5", "half": "0.5", "a quarter of a": "0.25", "quarter of a": "0.25",
    "three quarters of a": "0.75", "three-quarters of a": "0.75", "a tenth of a": "0.1",
}  # fmt: skip
ARTICLES = ("a", "an")
MINUS = ("minus", "negative")
BARE_MINUS = ("minus", "negative", "-", "−", "- ")
COLLOQUIAL = False
ONE = "one"
ONE_UNITS_NOT = frozenset({"day", "night", "second"})
YEAR_OR_FIVE = ""
FIVE_NOT_BEFORE: tuple[str, ...] = ()
ZERO_WORDS = ("zero",)
ZERO_BEFORE = ()
BARE_WORDS = {
    "single": ("1", None), "a single": ("1", None), "a couple": ("2", None), "a couple of": ("2", None), "couple": ("2", None),
    "couple of": ("2", None), "a pair": ("2", None), "pair": ("2", None), "a pair of": ("2", None), "pair of": ("2", None), "pairs": ("2", None),
    "a few": ("3", None), "few": ("3", None), "naught": ("0", None), "nought": ("0", None), "nil": ("0", None), "none": ("0", None),
    "zilch": ("0", None), "null": ("0", None),
    "quarter": ("0.25", "USD"), "a quarter": ("0.25", "USD"), "dime": ("0.1", "USD"), "a dime": ("0.1", "USD"),
    "nickel": ("0.05", "USD"), "a nickel": ("0.05", "USD"), "penny": ("1", "cent"), "a penny": ("1", "cent"), "a grand": ("1000", "USD"),
}  # fmt: skip

NOT_BEFORE = {
    "one": ("of the", "another", "on one", "by one", "day", "more time", "who", "that", "is", "was", "can", "could", "would", "should", "has",
            "had", "thing", "way", "side", "hand", "and only", "-on-one", "in a", "such", "which", "where", "to", "or two", "may", "must", "will"),
    "two": ("-time", "-way", "-fold", "-faced"),
    "ten": ("commandments",),
    "nine": ("-to-five",),
}  # fmt: skip
NOT_AFTER = {
    "one": ("no", "the", "this", "that", "any", "every", "each", "another", "some", "which", "number", "day", "everyone", "for", "anyone", "a",
            "last", "next", "loved", "only", "first", "new", "good", "better", "big", "little", "same", "previous", "and only"),
}  # fmt: skip

LABELS = frozenset(
    {"no.", "no", "nos.", "number", "numbers", "page", "pages", "p.", "pp.", "chapter", "article", "section", "sec.", "room", "flight", "route",
     "highway", "interstate", "channel", "title", "figure", "fig.", "phase", "level", "grade", "step", "part", "week", "day", "season", "episode",
     "round", "group", "game", "zone", "district", "ward", "proposition", "prop.", "amendment", "exit", "gate", "line", "unit", "apt.", "suite", "floor",
     "model", "version", "type", "class", "category", "schedule", "volume", "vol.", "issue", "act", "scene", "verse", "psalm", "stage",
     "tel.", "tel", "phone", "fax", "hotline", "call", "dial", "ext.", "#", "case", "docket", "bill", "resolution", "hb", "sb", "u.s.c.", "apollo",
     "top", "sept", "formula", "area", "catch", "studio", "since", "circa", "c."}
)  # fmt: skip
LABELS_EXCEPT: frozenset[str] = frozenset({"the number"})
SOFT_LABELS = frozenset(
    {
        "no",
        "numbers",
        "top",
        "call",
        "case",
        "line",
        "bill",
        "act",
        "issue",
        "group",
        "class",
        "unit",
        "since",
        "area",
        "game",
        "day",
        "week",
    }
)
MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.",
     "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
     "dec", "jun.", "jul."}
)  # fmt: skip
MONTH_NEXT = MONTHS - {"may", "march"}
YEAR_CUES = ("in", "since", "by", "until", "of")
CLOCK_REST = r"(?P<minutes>(?!))(?P<unit>)"
CLOCK_SAYS: tuple[str, ...] = ()
CLOCK_NEXT = ("a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "hours gmt")
DURATION_CUES: frozenset[str] = frozenset()
DURATION_NEXT: tuple[str, ...] = ()

BOUNDS = {
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about", "an estimated": "about", "estimated": "about",
    "approx.": "about", "approx": "about", "circa": "about", "close to": "nearly", "nearly": "nearly", "almost": "nearly", "just under": "nearly",
    "just below": "nearly", "nearing": "nearly", "just shy of": "nearly", "approaching": "nearly",
    "more than": "more", "over": "more", "above": "more", "exceeding": "more", "upwards of": "more", "upward of": "more", "just over": "more",
    "greater than": "more", "higher than": "more", "in excess of": "more", "well over": "more", "bigger than": "more", "larger than": "more",
    "exceeds": "more", "exceeded": "more", "topping": "more", "well above": "more", "a little over": "more", "slightly more than": "more",
    "at least": "at_least", "no less than": "at_least", "no fewer than": "at_least", "not less than": "at_least", "a minimum of": "at_least",
    "minimum of": "at_least", "not fewer than": "at_least", "no lower than": "at_least",
    "up to": "at_most", "as many as": "at_most", "as much as": "at_most", "fewer than": "at_most", "less than": "at_most", "under": "at_most",
    "below": "at_most", "no more than": "at_most", "not more than": "at_most", "at most": "at_most", "a maximum of": "at_most", "lower than": "at_most",
    "maximum of": "at_most", "smaller than": "at_most", "no higher than": "at_most", "no greater than": "at_most", "not exceeding": "at_most",
    "within": "at_most",
}  # fmt: skip
COMPARATIVES: frozenset[str] = frozenset()
COMPARED_BEHIND: tuple[str, ...] = ()
BOUND_NOT_AFTER: dict[str, tuple[str, ...]] = {}
BOUNDS_BEHIND = {"or more": "at_least", "or less": "at_most", "or fewer": "at_most", "or so": "about", "and above": "at_least", "plus": "at_least",
                 "or higher": "at_least", "or greater": "at_least", "and up": "at_least", "or under": "at_most"}  # fmt: skip
BARE_SCALES: tuple[str, ...] = ()
BARE_SCALE_AFTER: tuple[str, ...] = ()

VAGUE = {
    "many": (None, None, None), "several": ("3", "9", None), "some": (None, None, None), "numerous": (None, None, None), "a few": ("2", "9", None),
    "a number of": (None, None, None), "countless": (None, None, None), "a handful of": ("2", "9", None), "a couple of": ("2", "3", None),
    "a couple": ("2", "3", None), "dozens": ("20", "99", None), "dozens of": ("20", "99", None), "scores of": ("20", "99", None),
    "hundreds": ("100", "999", None), "hundreds of": ("100", "999", None), "thousands": ("1000", "9999", None), "thousands of": ("1000", "9999", None),
    "tens of thousands": ("10000", "99999", None), "tens of thousands of": ("10000", "99999", None),
    "hundreds of thousands": ("100000", "999999", None), "hundreds of thousands of": ("100000", "999999", None),
    "millions": ("1000000", "9999999", None), "millions of": ("1000000", "9999999", None), "tens of millions of": ("10000000", "99999999", None),
    "hundreds of millions of": ("100000000", "999999999", None), "tens of millions": ("10000000", "99999999", None),
    "hundreds of millions": ("100000000", "999999999", None), "billions": ("1000000000", "9999999999", None),
    "billions of": ("1000000000", "9999999999", None), "tens of billions of": ("10000000000", "99999999999", None),
    "hundreds of billions of": ("100000000000", "999999999999", None), "trillions of": ("1000000000000", "9999999999999", None),
    "most of": (None, None, "part"), "part of": (None, None, "part"), "most": (None, None, "part"), "one of": (None, None, "part"),
    "some of": (None, None, "part"), "many of": (None, None, "part"), "the majority of": (None, None, "part"), "a majority of": (None, None, "part"),
    "a large number of": (None, None, None), "a small number of": (None, None, None), "a series of": (None, None, None), "tens of": ("20", "99", None),
    "the bulk of": (None, None, "part"), "a fraction of": (None, None, "part"), "scores": ("20", "99", None), "handful of": ("2", "9", None),
    "multiple": (None, None, None), "various": (None, None, None), "dozens more": ("20", "99", None), "a portion of": (None, None, "part"),
}  # fmt: skip
VAGUE_TIMES = {"several": 2, "a few": 2, "many": 2, "some": 2}
VAGUE_NOT_BEFORE = ("importantly", "likely", "recent", "recently", "notably", "a", "an", "other", "the", "who", "will", "are", "is", "were", "have", "say",
                    "of whom", "of which", "of its", "of his", "of her", "common", "prominent", "famous", "popular", "powerful", "important", "serious")  # fmt: skip
VAGUE_PHRASES_NOT_BEFORE = ("of whom", "of which")
VAGUE_NOT_AFTER = frozenset(
    {"how", "as", "so", "too", "for", "the", "at", "test", "his", "her", "their", "our", "film", "final"}
)

FRACTION_WORDS = {
    "half": ("1", "2"), "halves": ("1", "2"), "third": ("1", "3"), "thirds": ("1", "3"), "quarter": ("1", "4"), "quarters": ("1", "4"), "fourth": ("1", "4"),
    "fourths": ("1", "4"), "fifth": ("1", "5"), "fifths": ("1", "5"), "sixth": ("1", "6"), "sixths": ("1", "6"), "seventh": ("1", "7"),
    "sevenths": ("1", "7"), "eighth": ("1", "8"), "eighths": ("1", "8"), "ninth": ("1", "9"), "ninths": ("1", "9"), "tenth": ("1", "10"),
    "tenths": ("1", "10"), "hundredth": ("1", "100"), "hundredths": ("1", "100"),
}  # fmt: skip
HALF_WORDS = ("half of", "half the", "one half of")
OVER = ("/", "over", "divided by")
OVER_ALWAYS_QUOTIENT = ("divided by",)
OUT_OF = ("out of", "of the", "in every", "in", "out of every", "of")
MIXED_AND = ("and",)
PLACES_OF: tuple[str, ...] = ()
RANGE_OPEN = ("from", "between")
RANGE_JOIN = ("to", "-", "–", "—", "or", "through", "till", "until")
RANGE_JOIN_PAIRED = {"between": ("and",), "from": ("and",)}
SCORE_CUES = ("score", "scored", "won", "win", "beat", "beating", "lost", "lose", "loss", "victory", "defeat", "defeated", "lead", "led", "draw", "drew",
              "tied", "tie", "vote", "voted", "votes", "ruling", "ruled", "passed", "passes", "pass", "decision", "margin", "record", "final",
              "approved", "approves", "cleared", "clears", "adopted", "rejected", "carried", "ratified", "confirmed", "override", "overrode",
              "sailed through", "squeaked through", "house", "senate", "chamber", "committee", "court", "justices", "panel", "jury", "council",
              "board", "commission", "parliament", "assembly", "legislature", "upheld", "struck down", "split", "party lines")  # fmt: skip
DAY_MONTH = False

ORDINAL_BEFORE: tuple[str, ...] = ()
ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "thousandth": 1000,
}  # fmt: skip
ORDINAL_SUFFIX = ("st", "nd", "rd", "th")
ORDINAL_NOUNS: tuple[str, ...] = ()
ORDINAL_TRAPS = (
    " of all", " century", " lady", " centuries", " name", " names", " that", " of january", " of february", " of march", " of april", " of may", " of june", " of july", " of august", " of september", " of october", " of november", " of december", " hand", " aid", " thoughts"
)  # fmt: skip
ROMAN_ORDINALS = False
ORDINAL_DAY_AFTER = frozenset({"on", "the", "since", "until", "by"})
WEEKDAY_NUMBERS = range(0)
WEEKDAY_AFTER = frozenset({"at", "i", "we", "split", "every", "per", "a", "on", "and", "head"})
WEEKDAY_BEFORE: tuple[str, ...] = ()
ORDINAL_HEAD_BEHIND = True
# Behind "the 21st" these say that it numbers what follows, and is no day of a month.
ORDINAL_NEXT = frozenset({
    "annual", "biennial", "consecutive", "straight", "successive", "such", "anniversary", "edition", "birthday", "time", "season", "most",
    "best", "worst", "biggest", "largest", "highest", "lowest", "longest", "richest", "busiest", "oldest", "youngest", "fastest", "smallest",
    "overall", "district", "congressional", "meeting", "round", "floor", "member", "state", "person", "woman", "president", "game", "goal",
})  # fmt: skip

AGED = frozenset({"aged", "age", "ages", "turned", "turning", "age of"})
APPOSED_AGES = True
