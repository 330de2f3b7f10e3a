"""English words around what is said not to have happened, or not yet, and around what has.

Compiled by hand from school grammar and newspaper usage.  Phrases are in lower case, parted by bars; "…" is a gap of up to
five words.
"""

# Negations that leave open that it comes about; those of all that has been are none of them.
NOT_YET = (
    "not yet|has yet to|have yet to|had yet to|is yet to|are yet to|yet to|hasn't yet|haven't yet|has still not|have still not|so far not"
    "|not so far|still has to|still have to|still had to|must still|still must|still needs to|still need to|remains to be|remain to be"
    "|is still to be|are still to be|still to be|still not|no … so far|no … yet"
)
EVER = "never|not once|at no time|not ever"
# Negations that tell of what was so before, or of what one is able or willing to do.
PASSING = "no longer|cannot|can't|could not|couldn't|unable to|not want|not need|need not|not allowed|not able|hardly|not have to|lack of|should not|must not|mustn't|shouldn't|wouldn't|would not|without"
# What is still being thought over or waited for stands behind these.
UNDECIDED = (
    "considering whether to|consider whether to|weighing whether to|decide whether to|decides whether to|deciding whether to|debating whether to"
    "|undecided whether to|decide next … whether to|to decide on|decision on whether to|ruling on whether to|vote on whether to"
    "|considering whether|weighing whether|decide whether|discussing whether|awaiting|awaits|await|waiting for|pending|subject to"
    "|will ask … to|will propose to|will recommend|will seek|plans to ask|still has to|still have to|still had to|must still|still must|still needs to"
    "|still need to|remains to be|remain to be|still to be|yet to"
)
# Words that tell that something is done; they stand before its verb.
DONE = "has|have|had|already|was|were|just|having"
# A clause behind one of these tells no fact: a condition, a purpose, a time before which nothing is said to be so.
NO_FACT = "if|unless|before|until|whether|in order to|so as to|instead of|rather than|in case|would have|to avoid|without|provided"
# What limits a negation: it was so after all, later, or in another way.
UNTIL = "until|till|except|other than|but only|unless|before|apart from|because|just|anymore|any more|enough|again|alone|immediately|initially"
# Words that say nothing of what is done.
LIGHT = frozenset(
    """
    never nobody nothing none any anyone anybody anything been get got getting make made take took taken ever yet still even immediately way able
    enough one thing things further additional full fully currently now time whole entire give given part kind sort far
    report reports claim claims allegation allegations accusation accusations suggestion suggestions
    plan plans set due held hold place happen happened occur occurred carried carry conducted done
    """.split()
)
# Verbs of happening: what happens is said before them.
HAPPENING = "be held|take place|taken place|took place|happen|happened|occur|occurred|be carried out|be conducted|be done|be performed|be completed"
# Endings of a verb in the past.
PAST_ENDINGS = ("ed",)
# Negations that stand before a noun, with its verb before them.
BEFORE_NOUN = ("no", "nothing", "none")
# What is done stands before its verb with one of these.
PASSIVE = "was|were|been|is|are|be|being|got"
# Words of denial that are deeds of their own as well.
DENYING_DEEDS = "dismissed|dismisses|rejected|rejects"
# Words before a negation that opens a clause.
OPENINGS = "and|but|there|was|were|has|have|been|that|in fact|however|so"
# Forms of the past that end in another way.
PAST_FORMS = frozenset(
    """
    became began bought broke brought built came chose cut dealt drew drove fell felt fled flew fought found gave got grew
    held hit kept knew laid led left lent let lost made met paid put quit ran rose said sank sat saw sent set shot shut sold
    spent split stood stole struck swore taught told took threw tore went withdrew won wore wound wrote
    """.split()
)
