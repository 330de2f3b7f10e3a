"""English: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports; stemmed as `stems.stem` does.
"""

# Content words (folded, stemmed) that mark a count as one that grows.
RUNNING_COUNTS = frozenset(
    ("bodi", "victim", "casualti", "die", "kill", "injur", "wound", "miss", "arrest", "detain", "evacuat", "infect",
     "case", "rescu", "found", "find")
)  # fmt: skip

# Concepts of which a person meets one only, as far as one count goes.
EXCLUSIVE_FATES = (frozenset({"die", "injure", "miss", "rescue", "arrest"}), frozenset({"passenger", "crew"}))

# Words before a figure that make it a selection ("the top 10", "among the 35").
SCOPE_BEFORE = ("among", "of the", "out of", "top", "the top", "list of")

# Concepts of what is done with the things counted: two counts with different ones are of two questions.
COUNTED_ACTIONS = frozenset(
    ("die", "kill", "injure", "miss", "find", "search", "rescue", "arrest", "release", "steal", "pay", "compensate",
     "buy", "sell", "expel", "withdraw", "deploy", "impose", "ease", "rise", "fall", "spy", "license")
)  # fmt: skip

# Words that make a count leave somebody out: behind it ("2 others"), or before it, after a name ("she and 2 …").
OTHERS = ("other", "others", "another", "more")
BESIDES = ("and", "with", "along with", "plus")

# Concepts of actions that happen at one time: two clauses with one of them may be asked for its date.
DATED_ACTIONS = frozenset(
    ("meet", "visit", "arrive", "call", "sign", "ease", "impose", "withdraw", "expel", "deploy", "exercise", "attack",
     "protest", "appoint", "resign", "launch", "delete", "arrest", "release", "begin", "end", "build", "open", "close",
     "charge", "vote", "pay", "buy", "sell")
)  # fmt: skip

# Nouns of which a count adds nothing to a statement ("both countries").
GENERIC_HEADS = frozenset(
    ("countries", "country", "nations", "sides", "side", "people", "times", "time", "days", "years", "months", "ways", "things", "parties")
)  # fmt: skip

# Nouns in front of the name of a wire or outlet, longer ones first.
OUTLET_NOUNS = (
    "the", "news agency", "newspaper", "magazine",
)  # fmt: skip

# Concepts of events that consist of speaking.
SPEECH_EVENTS = frozenset({"call", "meet", "talk"})

# A quotation of fewer content words (words in quotation marks for their tone) is shared by chance.
QUOTE_MIN_WORDS = 2

# Words in front of a noun rather than of a verb.
BEFORE_NOUNS = (" the", " a", " an", " of", " this", " that", " its", " his", " her", " their", "'s", " in", " after", " before", " during", " for", " by", " new", " first", " second", " fatal", " deadly")
