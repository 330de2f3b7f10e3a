"""The English stemmer: the Snowball one ("Porter2", Porter 2001), and irregular forms.

The irregular verbs and nouns that news uses most, from any school grammar.
"""

from functools import cache, lru_cache
from typing import Any

IRREGULAR = {
    "founded": "founder", "founding": "founder",  # not "find", and not "found"
    "said": "say", "told": "tell", "went": "go", "gone": "go", "came": "come", "made": "make", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "held": "hold", "left": "leave", "met": "meet",
    "found": "find", "shot": "shoot", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise",
    "won": "win", "lost": "lose", "killed": "kill", "died": "die", "dead": "die", "death": "die", "deaths": "die",
    "men": "man", "women": "woman", "children": "child", "people": "people", "wrote": "write", "written": "write",
    "spent": "spend", "paid": "pay", "ran": "run", "began": "begin", "begun": "begin", "kept": "keep",
    "brought": "bring", "bought": "buy", "sold": "sell", "sent": "send", "built": "build", "felt": "feel",
    "led": "lead", "stood": "stand", "fled": "flee", "caught": "catch", "struck": "strike", "stole": "steal",
    "stolen": "steal", "broke": "break", "broken": "break", "drove": "drive", "driven": "drive", "flew": "fly",
    "flown": "fly", "sank": "sink", "sunk": "sink", "hid": "hide", "hidden": "hide", "fought": "fight",
    "sought": "seek", "thought": "think", "taught": "teach", "hurt": "hurt", "beaten": "beat", "blew": "blow",
    "blown": "blow", "chose": "choose", "chosen": "choose", "drew": "draw", "drawn": "draw", "drank": "drink",
    "ate": "eat", "eaten": "eat", "forgot": "forget", "froze": "freeze", "frozen": "freeze", "got": "get",
    "gotten": "get", "grew": "grow", "grown": "grow", "heard": "hear", "knew": "know", "known": "know",
    "laid": "lay", "lent": "lend", "lit": "light", "meant": "mean", "overtook": "overtake", "rang": "ring",
    "rung": "ring", "rode": "ride", "ridden": "ride", "saw": "see", "seen": "see", "shook": "shake",
    "shaken": "shake", "showed": "show", "shown": "show", "slept": "sleep", "slid": "slide", "spoke": "speak",
    "spoken": "speak", "sprang": "spring", "stuck": "stick", "swore": "swear", "sworn": "swear", "swept": "sweep",
    "swam": "swim", "threw": "throw", "thrown": "throw", "understood": "understand", "woke": "wake",
    "wore": "wear", "worn": "wear", "withdrew": "withdraw", "withdrawn": "withdraw", "bore": "bear",
    "bound": "bind", "bit": "bite", "bitten": "bite", "bled": "bleed", "burnt": "burn", "dealt": "deal",
    "dug": "dig", "fed": "feed", "forgave": "forgive", "foresaw": "foresee", "hung": "hang", "leapt": "leap",
    "learnt": "learn", "overcame": "overcome", "oversaw": "oversee", "overthrew": "overthrow", "slain": "slay",
    "slew": "slay", "wound": "wound", "wives": "wife", "lives": "life", "thieves": "thief", "bodies": "body",
    "injuries": "injury", "feet": "foot", "firemen": "fireman", "fishermen": "fisherman",
    "servicemen": "serviceman", "policemen": "policeman", "crewmen": "crewman",
}  # fmt: skip


@cache
def _snowball() -> Any:
    import Stemmer

    return Stemmer.Stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The form under which a folded word is compared.

    >>> [stem(w) for w in ("indicted", "dropped", "rising", "planes", "plans", "women")]
    ['indict', 'drop', 'rise', 'plane', 'plan', 'woman']
    """
    word = word.removesuffix("'s").removesuffix("’s")
    base = IRREGULAR.get(word, word)
    found: str = _snowball().stemWord(base)
    return found
