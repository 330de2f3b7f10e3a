"""A light English stemmer: plural and verb endings only.

Source: step 1 of Porter, "An algorithm for suffix stripping" (1980), in its light form ("S-stemmer" plus -ed, -ing);
irregular forms of the verbs that news uses most, from any school grammar.
"""

from functools import lru_cache

IRREGULAR = {
    "said": "say", "told": "tell", "went": "go", "gone": "go", "came": "come", "made": "make", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "held": "hold", "left": "leave", "met": "meet", "found": "find",
    "shot": "shoot", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "won": "win", "lost": "lose",
    "killed": "kill", "died": "die", "dead": "die", "death": "die", "deaths": "die", "men": "man", "women": "woman",
    "children": "child", "people": "people", "wrote": "write", "written": "write", "spent": "spend", "paid": "pay",
    "ran": "run", "began": "begin", "begun": "begin", "kept": "keep", "brought": "bring", "bought": "buy",
    "sold": "sell", "sent": "send", "built": "build", "felt": "feel", "led": "lead", "stood": "stand",
}  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The form under which a folded word is compared.

    >>> [stem(w) for w in ("indicted", "charges", "stores", "policies", "passing", "his", "women")]
    ['indict', 'charg', 'stor', 'polici', 'pass', 'his', 'woman']
    """
    word = word.removesuffix("'s").removesuffix("’s")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4:
        for ending, keep in (("ies", "i"), ("ied", "i"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
            if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= 3:
                word = word[: -len(ending)] + keep
                break
        if word.endswith("e"):
            word = word[:-1]
        elif word.endswith("y"):
            word = word[:-1] + "i"
    return word
