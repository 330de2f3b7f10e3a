"""What an English number counts: words that end the noun phrase, irregular plurals, states of people.

Source: own knowledge of press English.
"""

HEAD_FIRST = False
CLASSIFIERS: frozenset[str] = frozenset()
# Nouns that make a number an amount even behind a capital word ("In Boston 3 people died") or for a figure like a year.
NOUNS = frozenset(
    {"people", "men", "women", "children", "persons", "officers", "soldiers", "troops", "police", "passengers", "victims", "students", "workers", "employees",
     "jobs", "homes", "houses", "members", "officials", "civilians", "residents", "votes", "points", "seats", "others", "bodies", "deaths", "cases", "arrests",
     "countries", "nations", "states", "companies", "stores", "times", "cars", "vehicles", "planes", "ships", "stocks", "shares", "refugees", "migrants",
     "protesters", "demonstrators", "prisoners", "hostages", "militants", "rebels", "fighters", "voters", "lawmakers", "senators", "diplomats", "customers", "patients",
     "families", "households", "schools", "hospitals", "fires", "buildings", "units", "copies", "tickets", "fans", "spectators", "calls", "complaints", "signatures"}
)  # fmt: skip
MATERIALS: frozenset[str] = frozenset()
DETERMINERS = frozenset({"the", "his", "her", "its", "their", "our", "your", "my", "these", "those", "all"})
JOINERS = frozenset({"and", "&"})
ONE_NOT_BEFORE: frozenset[str] = frozenset()
WHOLES: frozenset[str] = frozenset()
STOPS = frozenset(
    {
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "from", "by", "with", "without", "for", "as", "than", "that", "which", "who", "whom",
        "whose", "when", "where", "while", "if", "because", "after", "before", "since", "until", "during", "about", "over", "under", "above", "below", "near",
        "between", "among", "across", "through", "into", "onto", "against", "within", "around", "toward", "towards", "per", "via", "is", "are", "was", "were",
        "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "said", "says",
        "told", "it", "he", "she", "they", "we", "you", "i", "his", "her", "their", "its", "our", "this", "these", "those", "not", "no", "also", "so", "then", "there",
        "each", "every", "all", "both", "ago", "later", "earlier", "killed", "died", "seeking", "including", "involving", "took", "went", "came", "made",
        "remained", "appeared", "showed", "just", "only", "even", "yet", "still", "now", "last", "next", "already", "away", "apart", "down", "up", "out",
        "off", "behind", "despite", "plus", "minus", "versus", "vs", "to-be", "became", "become", "got", "get", "left", "began", "ended", "wins", "won", "voted", "what",
        "how", "why", "more", "less", "fewer", "along", "alone", "together", "worldwide", "nationwide", "reported", "announced", "according",
    }
)  # fmt: skip
STOP_PAIRS: dict[str, tuple[str, ...]] = {}
STATES = ("dead", "injured", "wounded", "missing", "killed", "were killed", "were injured", "were wounded", "died", "have died", "arrested", "were arrested",
          "detained", "hurt", "were hurt", "unaccounted for", "hospitalized", "homeless", "alive")  # fmt: skip
PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "feet", "teeth", "mice", "sheep", "aircraft", "policemen", "policewomen", "congressmen", "congresswomen", "firemen",
     "fishermen", "gunmen", "businessmen", "salesmen", "servicemen", "spokesmen", "grandchildren", "personnel", "cattle", "fish", "deer", "oxen", "geese", "criteria",
     "media", "spacecraft", "helicopters", "troops", "servicewomen", "crew", "staff", "wives", "lives", "elite", "clergy", "alumni", "lbs", "offspring"}
)  # fmt: skip
NOT_PLURAL_ENDS = ("ss", "us", "is", "'s", "ous", "as")
SUBJECT_BEFORE = (
    r"(?<!\w)(?:number of (?P<noun>(?:[^\W\d]+ ){1,4}?)|(?P<toll>death toll |toll |population |unemployment rate ))(?:has |had |have |now )*"
    r"(?:is|was|were|rose to|risen to|climbed to|at|reached|stood at|stands at|fell to|grew to|increased to)"
)
SUBJECT_ENDS = frozenset({"is", "was", "were", "to", "at", "reached"})  # the words that it ends with
OF = ("of the", "of its", "of all", "of")
