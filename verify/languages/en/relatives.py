"""English: relatives, and how it is told that a thing was made over to one.

Source: own, from court and property reports.
"""

# Relative -> how he or she is called.
RELATIVES: dict[str, str] = {
    "daughter": "daughter|elder daughter|eldest daughter|youngest daughter",
    "son": "son|elder son|eldest son|youngest son",
    "child": "child|children|kids",
    "sister": "sister|elder sister|younger sister|twin sister",
    "brother": "brother|elder brother|younger brother|twin brother",
    "sibling": "sibling|siblings",
    "mother": "mother|mom|mum",
    "father": "father|dad",
    "parent": "parent|parents",
    "wife": "wife|ex-wife|widow",
    "husband": "husband|ex-husband",
    "in-law": "mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law",
    "nephew or niece": "nephew|niece",
    "uncle or aunt": "uncle|aunt",
    "grandparent": "grandmother|grandfather|grandparents",
}
# What ends right in front of the one to whom a thing is made over.
_WHOSE = r"(?:(?:his|her|their|the\s[\w-]+['’]s|[A-Z]\w+['’]s?|an?)\s)(?:(?:own|older|elder|younger|only|late|adult)\s)?"
MADE_OVER_BEFORE = (
    r"(?:sign(?:ed|ing)? over|made over|transferr(?:ed|ing)|transfer|deeded|sold|left|bequeathed|willed|gave|given|gifted|"
    r"handed over|handed|conveyed|passed|passed on|put|registered|switched)(?:\s[^\s,;.]+){0,6}?\s"
    rf"(?:to|in the name of|into the name of)\s{_WHOSE}$|"
    rf"(?:signed|made|handed|turned)(?:\s[^\s,;.]+){{1,5}}?\sover\sto\s{_WHOSE}$|\b(?:in|into|under)\s{_WHOSE}$"
)
# What begins right behind where only "in her" stands in front ("in her daughter's name").
MADE_OVER_BEHIND = r"['’]s\sname\b"
NEEDS_BEHIND = rf"\b(?:in|into|under)\s{_WHOSE}$"
