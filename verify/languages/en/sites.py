"""English: verbs behind which a place answers where, and what they are told of.

Compiled by hand from the vocabulary of political, court, business and accident reports.  Phrases are parted by bars;
the first word of a subject's label is the verb that it goes with.
"""

SITE_CUES: dict[str, str] = {
    "held": (
        "held|be held|take place|took place|takes place|taking place|staged|hosted|convened|convene|opens|opened|kicks off|kick off"
        "|scheduled for|scheduled to begin|set for|due to start|meeting in|gathered|will meet|met in|begins|began"
    ),
    "announced": (
        "announced|declared|declaration came|read out|proclaimed|returning officer|pronounced|handed down|delivered|unveiled|made public"
    ),
    "arrested": (
        "arrested|detained|captured|caught|apprehended|taken into custody|picked up|tracked down|seized|nabbed|surrendered|was held|found hiding"
    ),
    "happened": "happened|occurred|took place|crashed|collided|came down|exploded|broke out|struck|hit|derailed|ran aground|sank|collapsed|capsized",
    "made": "were made|was made|is made|are made|made in|made at|manufactured|assembled|built in|built at|produced in|produced at|being built|to be built",
    "bound": "bound for|heading for|heading to|headed for|headed to|en route to|on the way to|on its way to|destined for|flying to|sailing to|traveling to|travelling to",
    "departed": "departed from|took off from|set off from|set out from|sailed from|left from|set sail from|flying from|coming from|came from|traveling from|travelling from",
    "founded": "founded|was founded|established|was established|set up|born",
    "based": "headquartered in|based in|headquarters in|head office in",
}
SITE_SUBJECTS: dict[str, str] = {
    "held meeting": "meeting|summit|talks|session",
    "held conference": "conference|convention|congress|symposium",
    "held match": "match|game|final|semi-final|tournament|cup|championship|derby",
    "held race": "race|marathon|grand prix|regatta",
    "held festival": "festival|fair|parade|carnival|exhibition|show",
    "held concert": "concert|gig|performance",
    "held ceremony": "ceremony|wedding|inauguration|graduation",
    "held funeral": "funeral|memorial service|burial",
    "held trial": "trial|hearing|inquest",
    "held rally": "rally|protest|demonstration|march",
    "held election": "auction|sale",
    "held exercise": "exercise|drill|manoeuvres|maneuvers",
    "held exam": "exam|examination",
    "announced result": "result|results|count|winner|declaration",
    "announced verdict": "verdict|sentence|judgment|ruling",
    "happened crash": "crash|collision|accident|derailment|wreck",
    "happened fire": "fire|blaze",
    "happened explosion": "explosion|blast",
    "happened shooting": "shooting|stabbing|attack|killing|murder",
    "happened robbery": "robbery|burglary|heist|theft|holdup",
    "happened collapse": "collapse|landslide|avalanche",
    "happened storm": "tornado|storm|hurricane|typhoon|earthquake",
    "happened drowning": "drowning|sinking|capsizing",
}
# What is told of another time, not of this one.
BEFORE: dict[str, str] = {
    "before": "last year|the previous|previous year|years ago|in the past|last season|the year before|first held"
}
