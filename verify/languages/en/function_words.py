"""English function words: they say nothing of what a clause is about.

Source: the closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries, particles), compiled by
hand from a grammar's lists.
"""

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any each every all both either neither no not nor
    i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what
    of in on at by for with from to into onto over under about after before during between among against through
    as than then so but and or if because while when where how why whether though although since until upon
    is are was were be been being am do does did done have has had having will would shall should can could may might
    must there here also just only very too more most other another such same own out up down off again once s t mr mrs ms
    said says say
    """.split()
)
