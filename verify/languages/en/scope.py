"""English: words that begin what a statement is limited to.

Compiled by hand: prepositions that press texts put in front of whom or what a measure is for.
"""

# In front of a scope; the words behind them up to a stop are the scope.
LEADS = (
    "against",
    "sanctions on",
    "restrictions on",
    "with regard to",
    "in the field of",
    "limited to",
    "aimed at",
    "only for",
)
# End a scope: prepositions of time and place, links between clauses, and verbs that go on with the sentence.
STOPS = (
    "in",
    "at",
    "since",
    "on",
    "by",
    "after",
    "before",
    "when",
    "while",
    "because",
    "but",
    "if",
    "will",
    "has",
    "have",
    "had",
    "was",
    "were",
    "to",
    "from",
    "until",
)
# A scope is no longer than so many words.
MOST_WORDS = 6
