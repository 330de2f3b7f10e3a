"""English: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports; stemmed as `stems.stem` does.
"""

# Content words (folded, stemmed) that mark a count as one that grows.
RUNNING_COUNTS = frozenset(
    ("bodi", "victim", "casualti", "die", "kill", "injur", "wound", "miss", "arrest", "detain", "evacuat", "infect",
     "case", "rescu", "found", "find")
)  # fmt: skip
