"""English times: words, relations and the forms of the press.

Source: own reading of press English; the bounds of parts of a day follow common usage (afternoon to 7 p.m., evening to
midnight).  Patterns run on lower-case text in which every white space is one plain space.  Named groups are the fields
of verify.facets.time_fields.
"""

from typing import Any

NUMBERS = {
    "zero": 0, "one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "and": -1, "half": 0.5, "half a": 0.5,
    "half an": 0.5, "couple": 2, "a couple": 2, "a couple of": 2, "couple of": 2, "1/2": 0.5, "3/4": 0.75,
    "a quarter of an": 0.25, "one quarter of an": 0.25, "three quarters of an": 0.75, "three-quarters of an": 0.75, "1/4": 0.25, "quarter": 15, "a quarter": 15, "half past": 30, "a pair of": 2,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "a dozen": 12, "dozen": 12,
    "ides": 15, "noon": 12, "midnight": 24,
}  # fmt: skip
VAGUE = frozenset({
    "few", "several", "many", "some", "recent", "dozens", "hundreds", "thousands", "countless", "couple", "handful",
})  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
UNITS = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "'": "minute", "hour": "hour",
    "hr": "hour", "h": "hour", "day": "day", "night": "night", "week": "week", "weekend": "weekend",
    "week end": "weekend", "week-end": "weekend", "wkend": "weekend", "fortnight": "fortnight", "month": "month", "quarter": "quarter",
    "qtr": "quarter", "year": "year", "yr": "year", "decade": "decade", "century": "century", "centurie": "century",
    "morning": "day", "afternoon": "day", "evening": "day",
}  # fmt: skip
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
OFFSETS = {
    "this": 0, "current": 0, "the current": 0, "present": 0, "last": -1, "past": -1, "previous": -1, "this past": -1,
    "next": 1, "coming": 1, "this coming": 1, "upcoming": 1, "following": 1, "the following": 1, "around next": 1,
    "the next": 1, "the last": -1, "the past": -1, "the previous": -1, "the coming": 1, "the upcoming": 1, "the": 0, "": 0,
}  # fmt: skip
PLACES = {
    "ago": "ago", "back": "ago", "hence": "hence", "from now": "hence", "from today": "hence", "from right now": "hence",
    "later": "later", "afterwards": "later", "afterward": "later", "earlier": "earlier", "before": "earlier",
    "previously": "earlier", "last": "past", "past": "past", "previous": "past", "next": "next", "coming": "next",
    "following": "next", "upcoming": "upcoming", "in recent": "past",
}  # fmt: skip
PORTIONS = {
    "early in": "start", "late in": "end", "mid-": "mid", "early-": "start", "late-": "end",
    "early": "start", "late": "end", "mid": "mid", "beginning of": "start", "the beginning of": "start",
    "start of": "start", "middle of": "mid", "end of": "end", "the end of": "end", "the start of": "start",
    "the middle of": "mid", "beginning": "start", "end": "end", "start": "start", "middle": "mid",
}  # fmt: skip
PARTS = {
    "morning": (0, 12), "early morning": (0, 9), "afternoon": (12, 19), "evening": (18, 24), "night": (18, 24),
    "tonight": (18, 24), "late night": (21, 24), "lunch": (12, 14), "lunchtime": (12, 14), "after lunch": (13, 17),
    "after work": (17, 21), "after school": (15, 21), "midday": (12, 13), "noon": (12, 13), "dawn": (0, 9),
}  # fmt: skip
PART_CODES = {
    "morning": "MO", "early morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "tonight": "NI",
    "late night": "NI", "lunch": "MI", "lunchtime": "MI", "after lunch": "AF", "after work": "EV", "after school": "AF",
    "midday": "MI", "noon": "MI", "dawn": "MO",
}  # fmt: skip
AFTERNOON = frozenset({"afternoon", "evening", "tonight"})
NIGHT = frozenset({"night", "late night"})
NOON = frozenset({"lunch", "lunchtime", "midday", "noon"})

MODIFIERS = {
    "since": "since", "ever since": "since", "starting": "since", "until": "until", "till": "until", "til": "until", "through": "until",
    "thru": "until", "up to": "until", "by": "by", "before": "before", "prior to": "before", "after": "after",
    "about": "about", "around": "about", "approximately": "about", "circa": "about", "roughly": "about", "from": "since",
    "shortly after": "about", "shortly before": "about", "just after": "about", "just before": "about", "soon after": "about",
    "nearly": "about", "almost": "about", "later than": "after", "earlier than": "before",
}  # fmt: skip
MODIFIER_FILLERS = frozenset({"the", "at", "on", "in", "of"})
DURATION_CUES = frozenset({
    "for", "over", "in", "within", "after", "during", "about", "nearly", "almost", "than", "least", "lasted", "took",
    "every", "spent", "around", "half", "past",
})  # fmt: skip
PLACED_AFTER = frozenset({"after"})
BIRTH = frozenset({"born", "b."})
# What else may end in front of a birth ("born in Toledo, Ohio, in 1957").
BIRTH_BEFORE = r"\b[Bb]orn(?: (?:in|at|near|outside)(?: the)?(?: [A-Z][\w.'’-]*,?){1,6})? (?:in |on )?$"

_ZONES = (
    "local time", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "bst", "utc", "eastern time",
    "central time", "mountain time", "pacific time", "eastern", "pacific", "eastern standard time", "pacific standard time",
)  # fmt: skip
JOINS = frozenset({
    *(f" {zone}{join}" for zone in _ZONES for join in (" ", ", ", " on ", ", on ", " of ", " (")),
    *(f" ({zone}){join}" for zone in _ZONES for join in (" ", ", ", " on ", ", on ")),
    " ", ", ", " of ", " of the ", " in ", " in the ", " on ", " on the ", " at ", " at around ", " at about ", ", at ", ", on ",
    " around ", " about ", " by ", " for ", " (", " @ ", "@", ",", " the ", ", the ", " from ", " during ", " that ", "'s ", " as of ",
})  # fmt: skip
RANGES = frozenset({
    " to ", "-", " - ", "–", " – ", " through ", " thru ", " until ", " till ", " til ", " to the ", "—", " up to ", " but before ",
    " through the ", " until the ", "to", " and until ", " to around ", " to about ",
})  # fmt: skip
RANGE_AND = (frozenset({"between", "from"}), frozenset({" and ", " and the ", " or "}))

CUES = {
    "date": frozenset({"on", "from", "to", "until", "by", "since", "before", "after", "of", "dated"}),
    "dash": frozenset(),
    "year": frozenset({
        "in", "since", "by", "until", "till", "before", "after", "of", "from", "to", "between", "during", "late", "early",
        "mid", "mid-", "early-", "late-", "through", "circa", "around", "and", "the", "his", "her", "its", "their", "a", "for", "than", "years", "year",
        "back", "ending", "starting", "as",
    }),
    "weekday": frozenset({"on", "last", "next", "this", "since", "until", "by", "every", "of"}),
    "month": frozenset({
        "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "mid-", "early-", "late-", "during", "from", "to",
        "before", "after", "through", "between", "and", "every", "around", "beginning", "end",
    }),
    "at": frozenset(),
    "clock": frozenset({"at", "around", "about", "approximately", "by", "until", "before", "after"}),
}  # fmt: skip
WEEKDAY_AFTER = ()
DENY_BEFORE = frozenset(
    {"no", "number", "page", "article", "section", "flight", "boeing", "airbus", "version", "chapter"}
)
DENY_AFTER = frozenset({
    "people", "men", "women", "soldiers", "troops", "jobs", "workers", "votes", "miles", "feet", "dollars", "euros",
    "pounds", "points", "percent", "students", "children", "employees", "km", "meters", "metres", "acres", "members",
})  # fmt: skip
SPAN_BEFORE: frozenset[str] = frozenset()
SPAN_AFTER: tuple[str, ...] = ()

FUTURE = frozenset({
    "will", "would", "shall", "is to", "are to", "going to", "plans to", "plan to", "set to", "scheduled", "expected to",
    "due to", "due", "upcoming", "ahead", "until", "by next", "planned for", "slated", "deadline", "'ll", "intends to", "may", "might", "could", "likely to", "hopes to", "hoping to", "wants to",
    "as early as", "as soon as", "ready to", "to be", "would be", "will be", "trying to", "aims to", "vows to", "when she is", "when he is", "when they are", "when it is",
})  # fmt: skip
PAST = frozenset({
    "was", "were", "had", "has", "have", "been", "did", "said", "told", "came", "went", "took", "made", "became", "began",
    "won", "lost", "left", "met", "held", "got", "gave", "died", "since", "ago", r"[a-z]{2,12}ed",
})  # fmt: skip

_NUM = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)"
)
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TENS = r"(?:(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_ORD = r"(?:(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th))"
_ORDWORD = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
_NUMMONTH = r"(?:1[0-2]|0?[1-9])"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)"
)
_LONGMONTH = r"(?:january|february|april|june|july|august|september|october|november|december)"
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SHORTDAY = r"(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\.?"
_YEAR = r"(?:1[1-9]|20)\d\d"
_COUNT = (
    rf"(?:\d{{1,4}}(?:\.\d)?|(?:\d{{1,2}}|{_NUM}) and a half|a couple of|a couple|couple of|a few|few|several|many|some|a dozen|dozens of|a pair of|half an|half a|half|"
    rf"one and a half|a quarter of an|one quarter of an|three[ -]quarters of an|1/2|1/4|3/4|an|a|recent|{_NUM}(?:[- ](?:and )?{_NUM}){{0,3}})"
)
_UNIT = r"(?:second|sec|minute|min|hour|hr|day|night|weekend|week|fortnight|month|quarter|qtr|year|yr|decade|centurie|century)"
_PLACE = r"(?:ago|back(?= (?:when|then))|hence|from (?:now|today|right now)|later|afterwards?|earlier|before(?! the)|previously)"
_LAST = r"(?:last|past|previous|next|coming|following|upcoming)"
_REL = r"(?:this past|this coming|this|the current|current|last|past|previous|the previous|next|around next|the next|coming|the coming|upcoming|the upcoming|the following|following)"
_DAYPART = r"(?:morning|afternoon|evening|night)"
_CLOCK = r"(?P<h>2[0-4]|1\d|0?\d)"
_AMPM = r"(?P<meridiem>[ap](?:m\b|\.m\.|\.m\b| m\b))"
_END = r"(?![/\d])(?![.,:]\d)"

# What a text is searched for first, a cheap filter in front of PATTERNS: a time begins only with a number that has such
# a continuation, or with one of these words before such a continuation.
_ANY_UNIT = r"(?:second|sec|minute|min|hour|hr|day|night|week|fortnight|month|quarter|qtr|year|yr|decade|centur|h\b|')"
_FILLER = r"(?:more |extra |full |straight |consecutive |long |upcoming |coming |following |previous |past )"
_AFTER_HOUR = r"(?:o'?clock|in |past |after |from |before |till |tomorrow|tonight|this |of |to )"
NUMBER_STARTS = (
    r"\d{1,4}(?=[/.:–-] ?\d|st|nd|rd|th|['’]?s(?!\w)|[hqpa](?!\w)|[hq]\d|ish| ?[ap]\.?m|'| ?[–-] ?\d)",
    rf"\d{{1,4}}(?:\.\d)?(?=[ -]?{_FILLER}?{_ANY_UNIT})",
    rf"\d{{1,4}}(?=[ /-](?:\d|{_MONTH}(?!\w)|{_WEEKDAY}|and |thru|through|{_AFTER_HOUR}|ad(?!\w)|a\.|p\.))",
    rf"{_YEAR}(?!\d)",
)
_NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
_ORDINAL_WORDS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|ides|twenty-first"
)
_MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_DAY_NAMES = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun"
)
STARTS = (
    (
        _NUMBER_WORDS,
        rf"[ -](?:{_NUM}|{_FILLER}?{_ANY_UNIT}|{_WEEKDAY}|{_ORDWORD}|and |{_AFTER_HOUR}|[ap]\.?m|[ap] m)",
    ),
    ("a|an", rf" (?:{_ANY_UNIT}|few|couple|dozen|pair|quarter)"),
    (
        _ORDINAL_WORDS,
        rf"[- ](?:of |{_MONTH}(?!\w)|{_WEEKDAY}|{_SHORTDAY}(?!\w)|quarter|qtr|half|week|day|last|century)",
    ),
    (_MONTH_NAMES, r"(?!\w)"),
    (_DAY_NAMES, r"(?!\w)"),
    (
        "this|last|past|next|previous|coming|upcoming|following|current|around|yesterday|tomorrow|today",
        rf" (?:\d|{_UNIT}|wkend|{_MONTH}(?!\w)|{_WEEKDAY}|{_SHORTDAY}(?!\w)|{_NUM}|few|several|many|a couple|couple|past|coming|morning|afternoon|evening|lunch|half|early|next)",
    ),
    ("today|yesterday|tomorrow|tonight|tonite|noon|midday|mid-day|mid day|midnight|fiscal|fy|born|b.", r""),
    ("q", r"[1-4]"),
    ("day", r" (?:before y|after t)"),
    (
        "the",
        r" (?:['’]?[2-9]0|\d|next|following|previous|prior|same|current|coming|upcoming|eo[dmy]|bo[my]|last|past)",
    ),
    ("'|’", r"[2-9]0"),
    ("that", r" (?:day|week|month|year|same|morning|afternoon|evening|night)"),
    ("early|late|mid", r"[- ](?:\d|last|to|[a-z-]{4,12}[ -]century)"),
    (
        "in|within",
        rf" (?:\d|an? |the (?:past|near|future|coming|morning|afternoon|evening)|recent|few|several|many|some|half|couple|dozens|{_NUM})",
    ),
    ("on", r" the (?:\d|morning|afternoon|evening)"),
    ("at|@|for", r" ?\d"),
    ("at", r" (?:the (?:time|moment|same)|that time|present)"),
    ("morning|afternoon|evening|night|beginning|start|middle|end|rest", r" of "),
    (
        "several|few|many|some|couple|dozens|half|quarter|recent",
        rf" (?:an? |of |past|after|from|to |before|till |{_ANY_UNIT})",
    ),
    ("since|by|until|before", r" then"),
    (
        "ever since|back then|until now|thereafter|afterwards|christmas|new year's|halloween|valentine's",
        r"(?!\w)",
    ),
    ("after|before", r" (?:that|school|lunch|work)"),
    ("earlier|later", r" this"),
    (
        "eod|eom|eoy|bom|boy|atm|soon|shortly|now|right now|just now|so far|to date|lately|recently|currently",
        r"(?!\w)",
    ),
    ("nowadays|these days|presently|previously|formerly|once before", r"(?!\w)"),
)
PATTERNS: tuple[Any, ...] = (
    ("ymd", "0", rf"(?P<y>{_YEAR})[-/](?P<m>1[0-2]|0?[1-9])[-/](?P<d>3[01]|[12]\d|0?[1-9])(?!\d)(?:t(?P<h>\d\d):(?P<mi>\d\d)(?::(?P<s>\d\d))?z?)?", {}),
    ("mdy_slash", "0", r"(?P<m>1[0-2]|0?[1-9])/(?P<d>[12]\d|3[01]|0?[1-9])/(?P<y>\d{4}|\d\d)(?![\d/])", {}),
    ("dmy_slash", "0", r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>1[0-2]|0?[1-9])/(?P<y>\d{4}|\d\d)(?![\d/])", {}),
    ("mdy_dash", "0", r"(?P<m>1[0-2]|0?[1-9])-(?P<d>[12]\d|3[01]|0?[1-9])-(?P<y>\d{4}|\d\d)(?![\d-])", {}),
    ("dmy_dash", "0", r"(?P<d>1[3-9]|2\d|3[01])-(?P<m>1[0-2]|0?[1-9])-(?P<y>\d{4}|\d\d)(?![\d-])", {}),
    ("mdy_dot", "0", r"(?P<m>1[0-2]|0?[1-9])\.(?P<d>[12]\d|3[01]|0?[1-9])\.(?P<y>\d{4})(?![\d.]\d)", {}),
    ("dmy_dot", "0", r"(?P<d>1[3-9]|2\d|3[01])\.(?P<m>1[0-2]|0?[1-9])\.(?P<y>\d{4}|\d\d)(?![\d.]\d)", {}),
    ("mdy_space", "0", r"(?P<m>1[0-2]|0?[1-9]) (?P<d>[12]\d|3[01]|0?[1-9]) (?P<y>\d{4})(?![\d.,]\d)", {"weak": "date"}),
    ("dmony", "0", rf"(?P<d>{_DAY})[-/](?P<m>{_MONTH})[-/](?P<y>\d{{4}}|\d\d)(?!\d)", {}),
    ("ym", "0", r"(?P<y>(?:19|20)\d\d)/(?P<m>0[1-9]|1[0-2])(?![\d/-])", {}),
    ("ym_alone", "0", r"\A(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])\Z", {}),
    ("my_num", "0", rf"(?P<m>{_NUMMONTH})/(?P<y>(?:19|20)\d\d)(?![\d/-])", {}),
    ("md_range", "adfjmnos", rf"(?P<m>{_MONTH}) (?P<d>{_DAY})(?:st|nd|rd|th)?(?: ?[-–] ?| to | thru | through | and )(?:the )?(?P<d2>{_DAY})(?:st|nd|rd|th)?(?:,? (?P<y>{_YEAR}))?(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))(?![\d:/%]| ?[ap]\.?m)", {}),
    ("dm_range", "0", rf"(?P<d>{_DAY})(?:st|nd|rd|th)?(?: ?[-–] ?| to | thru | through | and )(?:the )?(?P<d2>{_DAY})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?(?!\d)", {}),
    ("mdy", "adfjmnos", rf"(?P<m>{_MONTH}),? (?:the )?(?P<d>{_DAY}(?:st|nd|rd|th)?|{_ORDWORD})(?:,? (?:of )?(?P<y>{_YEAR}))?(?![\d/])(?![.,:]\d)(?! (?:years|percent|million|billion|points|days))(?!%)", {}),
    ("dmy", "0efinst", rf"(?P<d>{_DAY}(?:st|nd|rd|th)?|{_ORDWORD}|ides)(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}|'?\d\d(?![\d:])))?(?! \d{{1,2}}(?![\d:]))", {}),
    ("my", "adfjmnos", rf"(?P<m>{_MONTH}),?(?: of)? (?P<y>{_YEAR}|'\d\d)(?!\d)(?! (?:people|men|women|dollars))", {}),
    ("fiscal", "f", r"(?:fiscal(?: year)?|fy) ?(?P<y>\d{4}|\d\d)(?!\d)", {"fiscal": True}),
    ("year_quarter", "0", r"(?P<y>(?:19|20)\d\d) ?q(?P<q>[1-4])", {}),
    ("quarter_short", "0", r"(?P<y>\d\d)q(?P<q>[1-4])", {}),
    ("quarter_q", "q", r"q(?P<q>[1-4])(?:,? (?:of )?(?P<y>\d{4}))?", {}),
    ("quarter", "0fst", r"(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:quarter|qtr)(?:,? (?:of )?(?P<y>\d{4}))?(?! century)", {}),
    ("half_year", "fls", r"(?P<side>first|second|last) half of (?:(?P<y>\d{4})|(?P<year_rel>this|the|last|next) year)", {"head": 6}),
    ("nth_weekday", "0flst", rf"(?P<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) (?P<w>{_WEEKDAY}|{_SHORTDAY})(?: of| in)(?: the)?(?= )(?! (?:the )?month)", {"needs_join": True}),
    ("nth_weekday_here", "0flst", rf"(?P<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) (?P<w>{_WEEKDAY}|{_SHORTDAY}) (?:of|in) the month", {"unit": "month", "offset": 0}),
    ("nth_week", "0flst", r"(?P<nth_week>(?:(?:second|third|2nd|3rd) )?last|first|second|third|fourth|1st|2nd|3rd|4th) week(?: of| in)(?= )", {"needs_join": True}),
    ("nth_day", "0flst", r"(?P<nth_day>(?:(?:second|third|2nd|3rd) )?last|first|second|third|fourth|fifth|sixth|tenth|1st|2nd|3rd|4th) day(?: of| in)(?= )", {"needs_join": True}),
    ("nth_weekend", "l", rf"last (?:weekend|week[- ]end|wkend) (?:of|in) (?P<m>{_MONTH})(?: (?P<y>{_YEAR}))?", {"last_weekend": True}),
    ("month_in_year", "adfjmnos", rf"(?P<m>{_LONGMONTH}|march|may) (?:of )?(?P<year_rel>last|next|this) year", {}),
    ("month_rel", "lnpt", rf"(?P<month_rel>this past|last|next|this|past) (?P<m>{_LONGMONTH})(?! \d)", {}),
    ("month_rel_weak", "lnpt", r"(?P<month_rel>this past|last|next|this|past) (?P<m>march|may)(?! \d)", {"weak": "capital_last"}),
    ("month", "adfjnos", rf"(?P<m>{_LONGMONTH})", {"weak": "long_month"}),
    ("month_weak", "adfjmnos", r"(?P<m>march|may|(?:jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)", {"weak": "month"}),
    ("weekday_rel", "cflnptu", rf"(?P<week_rel>this past|this coming|this|last|past|next|coming|upcoming|following) (?P<w>{_WEEKDAY}|{_SHORTDAY})(?! of| in)", {}),
    ("weekday_after_next", "fmstw", rf"(?P<w>{_WEEKDAY}) after next", {"pick": 2}),
    ("last_weeks_day", "lnt", rf"(?P<rel>last|next|this) week's (?P<w>{_WEEKDAY})", {"unit": "week"}),
    ("n_weekdays", "0efnost", rf"(?P<pick>\d{{1,2}}|{_SMALL}) (?P<w>{_WEEKDAY})s (?P<n_place>ago|from now|hence)", {}),
    ("weekday", "fmstw", rf"(?:(?<!black )(?<!good )(?<!super )(?<!bloody )(?<!cyber ))(?P<w>{_WEEKDAY})(?:'s)?(?: (?P<part>{_DAYPART}))?(?! (?:times|mirror|telegraph|herald))", {}),
    ("weekday_short", "fmstw", rf"(?P<w>{_SHORTDAY})(?!\w)(?: (?P<part>{_DAYPART}))?", {"weak": "short_day"}),
    ("decade", "0", r"(?P<decade>(?:1[5-9]|20)\d0)'?s", {}),
    ("decade_short", "'t’", r"(?:the ['’]?|['’])(?P<decade>[2-9]0)['’]?s", {}),
    ("decade_portion", "elm", r"(?P<p>early|late|mid)[- ](?P<decade>(?:1[5-9]|20)\d0|[2-9]0)'?s", {}),
    ("century", "0eflmnst", rf"(?:(?P<p>early|late|mid)[- ])?(?P<century>\d{{1,2}}|{_ORDWORD}|twenty-first)(?:st|nd|rd|th)?[- ]century", {}),
    ("years", "0", rf"(?P<y>{_YEAR})(?: ?[-–] ?)(?P<y2>{_YEAR}|\d\d)(?![\d/-])(?![.,]\d)", {}),
    ("year_ad", "0i", r"(?:in )?(?P<y>\d{1,4}) (?:ad|a\.d\.)", {"era": True}),
    ("born", "b", rf"(?:born|b\.)(?: in)? (?P<y>{_YEAR})", {"birth": True}),
    ("late_night", "l", r"late last night", {"part": "late night", "unit": "day", "offset": -1}),
    ("late_tonight", "l", r"late (?:tonight|tonite)", {"part": "late night", "unit": "day", "offset": 0}),
    ("tonight", "t", r"(?:tonight|tonite)", {"part": "tonight", "unit": "day", "offset": 0}),
    ("part_rel", "lty", rf"(?P<day_rel>this|last|tomorrow|yesterday|today)(?:'s)? (?P<part>early morning|{_DAYPART}|lunchtime|lunch)", {}),
    ("part_of", "aemn", rf"(?P<part>{_DAYPART}) of(?= )", {"needs_join": True}),
    ("in_part", "io", r"(?:in|on) the (?P<part>morning|afternoon|evening)", {"needs_join": True}),
    ("clock_part", "0efnost", rf"(?P<h>1[0-2]|0?[1-9]|{_SMALL})(?::(?P<mi>[0-5]\d))?(?: o'clock)? in (?:the )?(?P<part>morning|afternoon|evening)", {}),
    ("clock_before", "0efnost", rf"(?P<h>1[0-2]|0?[1-9]|{_SMALL})(?= (?:tomorrow|tonight|this (?:morning|afternoon|evening)))", {"needs_join": True}),
    ("noon", "mn", r"(?:(?:noon|mid[- ]?day))(?! prayers)", {"hour": 12, "meridiem": "pm"}),
    ("midnight", "m", r"midnight", {"hour": 0, "meridiem": "24"}),
    ("past_quarter", "ahq", rf"(?P<mi>a quarter|quarter|half) (?:past|after|from) (?P<h>1[0-2]|0?[1-9]|{_SMALL}|noon|midnight)(?: ?{_AMPM})?", {}),
    ("past", "0efnst", rf"(?P<mi>[1-5]?\d|{_TENS}|five)(?: minutes?)? (?:past|after|from) (?P<h>1[0-2]|0?[1-9]|{_SMALL}) ?{_AMPM}", {}),
    ("past_noon", "0efnst", rf"(?P<mi>[1-5]?\d|{_TENS}|five)(?: minutes?)? (?:past|after) (?P<h>noon|midnight)", {}),
    ("to_quarter", "aq", rf"(?P<less>a quarter|quarter) (?:to|before|of|till) (?P<h>1[0-2]|0?[1-9]|{_SMALL}|noon|midnight)(?: ?{_AMPM})?", {}),
    ("to", "0efnst", rf"(?P<less>[1-5]?\d|{_TENS}|five)(?: minutes?)? (?:to|before|of|till) (?:(?P<h>noon|midnight)|(?P<h_am>1[0-2]|0?[1-9]|{_SMALL}) ?{_AMPM})", {}),
    ("clock_ampm", "0", rf"{_CLOCK}(?:[:.](?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?)?(?:ish)? ?{_AMPM}", {}),
    ("clock_packed", "0", rf"(?P<h>1[0-2]|0?[1-9])(?P<mi>[0-5]\d) ?{_AMPM}", {}),
    ("clock_short_pm", "0", rf"{_CLOCK}:(?P<mi>[0-5]\d)(?P<meridiem>[ap])", {}),
    ("clock_range_left", "0", rf"{_CLOCK}(?::(?P<mi>[0-5]\d))?(?=(?: ?[-–] ?| to )\d{{1,2}}(?::\d\d)? ?[ap]\.?m)", {}),
    ("clock_words_ampm", "efnost", rf"(?P<h>{_SMALL})(?: (?P<mi>{_TENS}|five))? ?{_AMPM}", {}),
    ("clock_colon", "0", r"(?P<h>[01]?\d|2[0-4]):(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?(?![\d:])(?![.,]\d)", {}),
    ("clock_h", "0", r"(?P<h>[01]?\d|2[0-4])h(?P<mi>[0-5]\d)?", {"full_day": True}),
    ("clock_at", "@af", rf"(?:at|@|for) {_CLOCK}(?![\d.,:%/h]| ?[ap]\.?m| \w{{1,20}}s\b| (?:past|after|to|before|till) \w)", {"weak": "at"}),
    ("oclock", "0efnost", rf"(?P<h>1[0-2]|[1-9]|{_SMALL}) o'?clock(?: ?{_AMPM})?", {}),
    ("day_rel", "dty", r"(?P<day_rel>today|yesterday|tomorrow|day before yesterday|day after tomorrow)(?:'s|s)?", {}),
    ("span_rel", "cflnpu", rf"(?P<place>{_LAST}) (?P<n>\d{{1,3}}|a couple of|couple of|few|several|many|{_NUM}(?:[- ]{_NUM})?) (?P<u>{_UNIT})s?", {}),
    ("span_rel2", "0efnost", rf"(?P<n>\d{{1,3}}|{_SMALL}) (?P<place>upcoming|coming|following|previous|past) (?P<u>{_UNIT})s?", {}),
    ("recent", "ir", r"(?:in )?recent (?P<u>day|week|month|year|decade)s", {"count": None, "place": "past"}),
    ("within_span", "w", rf"within (?P<n>{_COUNT})(?: more)? ?(?P<u>{_UNIT})s?", {"place": "inside"}),
    ("in_span", "i", rf"in (?P<n>{_COUNT})(?: more)? ?(?P<u>{_UNIT}|h|')s?(?: time)?", {"within": True}),
    ("count", "0acdefhmnorst", rf"(?P<n>{_COUNT})(?: more| extra|-| full| straight| consecutive| long)? ?(?P<u>{_UNIT})s?(?: (?P<place>{_PLACE}))?(?![- ]old)(?! of age)", {}),
    ("next_unit", "t", r"the (?:next|following) (?P<same>day|morning|afternoon|evening|week|month|year)", {"offset": 1}),
    ("prev_unit", "at", r"(?:the (?:previous|prior) (?P<same>day|night|week|month|year)|a (?:day|week|month|year) earlier)", {"offset": -1}),
    ("last_unit_alone", "lnp", r"\A(?P<place>last|past|next) (?P<u>second|minute|hour|day)\Z", {"count": 1}),
    ("last_decade", "lp", r"(?:last|past) (?P<u>decade|century)", {"count": 1, "place": "past"}),
    ("rel", "acflnptu", rf"(?P<rel>{_REL}) (?P<u>week[- ]end|weekend|week|wkend|month|quarter|qtr|year|yr|decade|century)(?!\w)(?! (?:half|and a half))(?!-)", {}),
    ("earlier_this", "el", r"(?P<clip>earlier|later) (?P<rel>this) (?P<u>week|month|year|quarter|decade)", {}),
    ("end_of_day", "e", r"(?:eod|end of (?:the )?day)", {"unit": "day", "offset": 0}),
    ("end_of_month", "e", r"eom", {"unit": "month", "offset": 0, "portion": "end"}),
    ("end_of_year", "e", r"eoy", {"unit": "year", "offset": 0, "portion": "end"}),
    ("start_of_month", "b", r"bom", {"unit": "month", "offset": 0, "portion": "start"}),
    ("start_of_year", "b", r"boy(?=$)", {"unit": "year", "offset": 0, "portion": "start"}),
    ("any_portion", "bems", r"(?P<p>beginning|start|middle|end) of (?:the )?(?P<any_unit>month|year|week|quarter|decade|century)", {}),
    ("same_unit", "t", r"(?:the|that) same (?P<same>day|week|month|year)(?: (?P<part>morning|afternoon|evening|night))?", {}),
    ("that_unit", "t", r"that (?P<same>day|week|month|year)(?! \w{1,20}ed\b)", {}),
    ("that_part", "t", r"that (?P<part>morning|afternoon|evening|night)", {"same": "day"}),
    ("day_number", "ot", rf"(?:on )?the (?P<d>{_ORD})(?! \w)", {}),
    ("day_number_weak", "0", rf"(?P<d>{_ORD}|{_DAY})(?= of (?:the )?(?:next|this|last|current) month)(?: of(?: the)?)", {"needs_join": True}),
    ("ord_day", "0", rf"(?P<d>{_ORD})", {"needs_join": True}),
    ("holiday", "chnv", r"(?P<holiday>christmas eve|christmas day|christmas|new year's eve|new year's day|halloween|valentine's day)", {}),
    ("after_school", "a", r"(?P<part>after (?:school|lunch|work))", {"unit": "day", "offset": 0, "weak": "alone"}),
    ("now_instant", "ajnr", r"right now|just now|atm|\Anow\Z", {"now": True}),
    ("ref", "acfilnoprstu", rf"(?P<ref>(?<!as )recently|lately|currently|nowadays|these days|at present|at the moment|presently|previously|formerly|in the past(?! (?:\d|few|several|couple|{_NUM}|{_UNIT}))|once before|until now|so far|to date|soon|shortly(?! (?:after|before))|in the near future|in the future|in the coming (?:days|weeks|months|years)|now(?!-))", {}),
    ("anaphor", "abestu", r"(?P<anaphor>since then|ever since|at the time|at that time|back then|by then|until then|at the same time|thereafter|afterwards|after that|before that|before then)", {}),
    ("md_slash", "0", r"(?P<m>1[0-2]|0?[1-9])/(?P<d>[12]\d|3[01]|0?[1-9])(?![\d/%])(?![.,:]\d)", {"weak": "date"}),
    ("md_dash", "0", r"(?P<m>1[0-2]|0?[1-9])-(?P<d>[12]\d|3[01]|0?[1-9])(?![\d/%-])(?![.,:]\d)", {"weak": "dash"}),
    ("year", "0", rf"(?P<y>{_YEAR})(?![\d%/:-])(?![.,]\d)(?! (?:to|or|and) (?!{_YEAR}(?!\d))\d)", {"weak": "year"}),
)  # fmt: skip

# Words that open a sentence before a point in time and are no modifiers there.
POINT_OPENERS: frozenset[str] = frozenset()
# "the past week" reaches up to now.
STRETCHED = frozenset({"past", "the past", "this past"})
MINUTES = {"half": 30, "quarter": 15, "a quarter": 15}
DAY_OFFSETS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2, "this": 0, "last": -1,
}  # fmt: skip
NTH = {
    "sixth": 6, "tenth": 10,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "second last": -2, "third last": -3, "2nd last": -2, "3rd last": -3,
}  # fmt: skip
SIDES = {"first": 1, "second": -1, "last": -1}
# "last March", "this coming Tuesday": which occurrence from now; 0 is that of the present year or week.
PICKS = {
    "last": -1, "past": -1, "this past": -1, "next": 1, "this": 0, "coming": 1, "this coming": 1, "upcoming": 1,
    "following": 1,
}  # fmt: skip
# "10 days more" is a length, no point in time.
MORE = frozenset({"another"})
# How many an assistant means by a vague number.
FEW = 3
FEWS = {"couple": 2, "pair": 2}
NEXT_WEEK = frozenset({"next"})
HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "valentine's day": (2, 14),
}  # fmt: skip
REFS = {
    "recently": "PAST_REF", "lately": "PAST_REF", "previously": "PAST_REF", "formerly": "PAST_REF", "in the past": "PAST_REF",
    "once before": "PAST_REF", "until now": "PRESENT_REF", "so far": "PRESENT_REF", "to date": "PRESENT_REF",
    "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "these days": "PRESENT_REF", "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "presently": "PRESENT_REF", "now": "PRESENT_REF", "soon": "FUTURE_REF",
    "shortly": "FUTURE_REF", "in the near future": "FUTURE_REF", "in the future": "FUTURE_REF",
    "in the coming days": "FUTURE_REF", "in the coming weeks": "FUTURE_REF", "in the coming months": "FUTURE_REF",
    "in the coming years": "FUTURE_REF",
}  # fmt: skip
ANAPHORS = {
    "since then": "since", "ever since": "since", "thereafter": "after", "afterwards": "after", "after that": "after",
    "before that": "before", "before then": "before", "by then": "before", "until then": "before", "at the time": "same",
    "at that time": "same", "back then": "same", "at the same time": "same",
}  # fmt: skip
REF_DENY: dict[str, frozenset[str]] = {"at the time": frozenset()}
SOON_AFTER: frozenset[str] = frozenset()
LONGEST_JOIN = 30
COUNT_JOINS = frozenset({" ", " and ", ", ", ", and "})
UNIT_ORDER = (
    "second", "minute", "hour", "night", "day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade",
    "century",
)  # fmt: skip
CAPITALISED = frozenset({"month", "short_day"})
EMPTY_COUNTS = ("some ", "recent ")
EACH = frozenset({"every", "each"})
ONE = ("a ", "an ", "one quarter", "a second", "half ")
PORTION_GAPS = frozenset({" ", " the ", ""})
PAST_BEFORE: frozenset[str] = frozenset()
# Words behind a date that give its tense.
AFTER_HINTS: dict[str, str] = {}
