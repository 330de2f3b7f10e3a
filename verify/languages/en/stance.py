"""English cues of negation and modality, their false friends, and what ends a clause.

Source: own knowledge of school grammar and newspaper usage.  Phrases are in lower case, parted by bars.
"""

CUES: dict[tuple[str, str], str] = {
    ("negation", "negative"): (
        "not|no|never|neither|nor|none|nobody|nothing|without|cannot|no longer|no one|nowhere|hardly|don't|doesn't|didn't|isn't"
        "|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|hasn't|haven't|hadn't|mustn't|ain't|failed to|fails to"
        "|refused to|refuses to|declined to|declines to|unable to|lack of"
    ),
    ("modality", "planned"): (
        "will|will be|plans to|plan to|planned to|planning to|plans for|is due to|are due to|was due to|due to be|scheduled to"
        "|scheduled for|is set to|are set to|set to|expected to|is expected to|are expected to|intends to|intend to|intended to"
        "|about to|going to|would|vowed to|vows to|pledged to|promised to|agreed to|aims to|hopes to|wants to|prepares to"
        "|preparing to|to be held|is to be|are to be|slated to|promising to|wanted to"
    ),
    ("modality", "ongoing"): (
        "is being|are being|was being|were being|is currently|are currently|is still|are still|currently|under way|underway|ongoing"
        "|continues to|continue to|in the process of"
    ),
    ("modality", "possible"): (
        "may|might|could|may have|might have|could have|allegedly|reportedly|alleged|possibly|perhaps|probably|likely|likely to"
        "|is likely to|are likely to|believed to|is believed to|are believed to|thought to|said to be|suspected of|suspected"
        "|apparently|seems to|seem to|appears to|appear to|appeared to|purportedly|supposedly|presumably|if|potentially"
        "|accused of|charged with|maybe|in doubt|ostensibly|would have"
        "|not ruled out|not rule out|not ruling out|not be ruled out|cannot rule out|cannot be ruled out|can't rule out|couldn't rule out"
        "|could not rule out|didn't rule out|not been ruled out"
    ),
    ("modality", "requested"): (
        "urged|urges|urging|called on|calls on|called for|calls for|calling for|demanded|demands|demanding|requested|requests"
        "|appealed to|appealed for|recommended|recommends|proposed|proposes|should|must|ordered|pressed for|ought to|asked for|petitioned"
    ),
    ("modality", "denied"): (
        "denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes|rebutted|disavowed"
        "|ruled out|rules out|rule out|ruling out|debunked|debunks"
    ),
    ("modality", "done"): "had|has already|have already|had already|already|has been|have been|had been",
}

FALSE_FRIENDS = (
    "not only|no doubt|without doubt|not to mention|no less than|no fewer than|no more than|not less than|not more than|no. |no.|not least"
    "|no matter|nothing but|not just|not merely|not simply|not alone|whether or not|or not|none other than|nothing less than"
    "|no wonder|no sooner|last will|free will|at will|his will|her will|the will of|a will|good will|ill will|will power"
    "|the will|military might|might of|as if|even if|if not|if any|had to|due to|dismissed from|was dismissed|were dismissed"
    "|in no time|in no way|must-see|a must|why not|so called|no-fly zone|no-confidence|no man's land|can of|trash can|oil can"
    "|not even|ruled out of|ruled out for|ruled him out of|ruled her out of"
)

# Behind a negation this opens a question: nothing of what follows is negated.
OPENS_QUESTION = "whether"

BREAKS = (
    "but|while|although|though|because|since|whereas|which|who|when|after|before|however|unless|until|so that|and then|and will"
    "|and has|and have|and was|and were|and is|and are|and said|and he|and she|and they|and it|and had|and did|and would|but also"
    "|yet|as|whether"
)

QUESTION_PARTICLES = ""
LOWER_ONLY = "may|will|might"
PATTERNS: tuple[tuple[str, str], ...] = (
    (r"(?<!\w)(?:asked|asks|asking|told|tells|begged)(?: [^\s.,;:!?\"“”]+){1,5}? to(?!\w)", "requested"),
)
