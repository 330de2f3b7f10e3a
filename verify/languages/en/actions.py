"""English: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports; stemmed as `stems.stem` does.
"""

# Words before a figure that make it a selection ("the top 10", "among the 35").
SCOPE_BEFORE = ("among", "of the", "out of", "top", "the top", "list of")

# Words that make a count leave somebody out: behind it ("2 others"), or before it, after a name ("she and 2 …").
OTHERS = ("other", "others", "another", "more")
BESIDES = ("and", "with", "along with", "plus")

# Nouns of which a count adds nothing to a statement ("both countries").
GENERIC_HEADS = frozenset(
    ("countries", "country", "nations", "sides", "side", "people", "times", "time", "days", "years", "months", "ways", "things", "parties")
)  # fmt: skip

# Nouns in front of the name of a wire or outlet, longer ones first.
OUTLET_NOUNS = (
    "the", "news agency", "newspaper", "magazine",
)  # fmt: skip

# A quotation of fewer content words (words in quotation marks for their tone) is shared by chance.
QUOTE_MIN_WORDS = 2

# Words in front of a noun rather than of a verb.
BEFORE_NOUNS = (
    " the",
    " a",
    " an",
    " of",
    " this",
    " that",
    " its",
    " his",
    " her",
    " their",
    "'s",
    " in",
    " after",
    " before",
    " during",
    " for",
    " by",
    " new",
    " first",
    " second",
    " fatal",
    " deadly",
)

# Words that join two parts of a clause, each with figures of its own.
JOINING = frozenset(("and", "but", "while", "with", "including", "plus", "or", "as"))

# Before a moment these say up to when something is counted.
SO_FAR = ("by", "as of", "until", "up to", "so far")

# A clause with one of these tells a count as of its day.
TO_DATE = (
    "so far", "to date", "until now", "up to now", "as of now", "have now", "has now", "had now", "have already", "has already",
    "had already", "thus far", "at least so far", "as of today", "at this point",
)  # fmt: skip

# Before a figure that has grown to what it is.
GROWN_TO = (
    "rose to", "risen to", "rises to", "rising to", "climbed to", "climbs to", "grew to", "grown to", "increased to", "jumped to", "has reached",
    "had reached", "soared to", "went up to", "up to at least", "rose to at least", "climbed to at least",
)  # fmt: skip

# Before a time with which another is compared.
COMPARED_TIMES = ("compared with", "compared to", "than", "than on", "than in", "versus")

# Before a figure with which another is compared, and before one that says how much more or less it is.
COMPARED_WITH = ("than", "than the", "from", "compared with", "compared to", "against", "versus", "from the")
MORE_BY = ("another", "an additional", "an extra")

# Behind a noun these say that it happened.
HAPPENED = (" took place", " happened", " occurred", " broke out", " struck")

# Whether a rank stands behind what it ranks by ("đắt thứ ba"), and words before one that make it the first.
RANK_BEHIND = False
MOST = (" most",)

# What makes the first of all of a word: its ending, or the word behind it.
SUPERLATIVES = ("est",)

# Goods and shares of which the price is another every day.  Source: the market pages of English newspapers.
DAILY_PRICES = (
    "gold price|gold prices|price of gold|spot gold|gold futures|bullion|oil price|oil prices|price of oil|crude|brent|petrol price|petrol prices"
    "|gas prices|gasoline prices|exchange rate|share price|stock price|bitcoin|futures|nasdaq|dow jones"
    "|ftse|coffee prices|rice prices|silver price|price of silver"
)

# Right behind a sum or measure these make it a rate.
RATES = (
    "a day",
    "per day",
    "daily",
    "a week",
    "per week",
    "weekly",
    "a month",
    "per month",
    "monthly",
    "a year",
    "per year",
    "annually",
    "an hour",
    "per hour",
    "each",
    "apiece",
    "a share",
    "per share",
    "per person",
    "a head",
    "a barrel",
    "per barrel",
    "a tonne",
    "a ton",
    "per ton",
    "a ticket",
    "per household",
    "a night",
    "an acre",
    "per acre",
)
