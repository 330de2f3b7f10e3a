"""English: how the press tells which firm or body owns, pays, leads, makes or builds.

Compiled by hand from the vocabulary of business, travel, court and accident reports.  Each entry: the question, the side
of the verb on which the name stands ("sentence": anywhere before it in its sentence), and the verb in lower case.
"""

_INQUIRY = r"(?:the |an? |its |their )?(?:\w+ ){0,2}(?:investigation|inquiry|probe|search|operation|recovery effort)\b"
_TRIP = r"(?:the |his |her |their |its |all )?(?:\w+ ){0,2}(?:trip|travel|flight|flights|tickets?|journey|tour|hotel|visit|vacation|holiday)\b"

STAKE_CUES: tuple[tuple[str, str, str], ...] = (
    (
        "owner",
        "behind",
        r"\b(?:owned by|belongs to|belonging to|the property of|registered to|is owned by|subsidiary of)\s",
    ),
    (
        "operator",
        "behind",
        r"\b(?:operated by|run by|managed by|chartered by|leased by|leased to|flown by)\s",
    ),
    (
        "maker",
        "behind",
        r"\b(?:made by|manufactured by|built by|produced by|developed by|designed by|supplied by|cells from|chips from|engines from)\s",
    ),
    (
        "builder",
        "behind",
        r"\b(?:the contractor,? (?:is|was)|the builder,? (?:is|was)|contract (?:was )?(?:went|awarded) to|was awarded to|the developer,? (?:is|was)|constructed by)\s",
    ),
    (
        "partner",
        "behind",
        r"\b(?:in partnership with|together with|in cooperation with|in collaboration with|partnered with|teamed up with|jointly with|joint venture with|working with|in conjunction with)\s",
    ),
    (
        "buyer",
        "behind",
        r"\b(?:sold to|acquired by|bought by|purchased by|taken over by|snapped up by|takeover by)\s",
    ),
    ("seller", "behind", r"\b(?:bought from|purchased from|acquired from|buying it from)\s"),
    (
        "sponsor",
        "behind",
        r"\b(?:sponsored by|funded by|financed by|commissioned by|paid for by|bankrolled by|backed by)\s",
    ),
    ("lender", "behind", r"\b(?:loan from|borrowed from|mortgage from|credit from)\s"),
    (
        "leader",
        "before",
        rf"\b(?:is|was|are|will be) (?:leading|heading|in charge of|overseeing|running|conducting) {_INQUIRY}",
    ),
    (
        "leader",
        "before",
        rf"\b(?:leads|led|heads|headed|will lead|will head|took over|has taken over|oversees|is to lead|took charge of) {_INQUIRY}",
    ),
    (
        "leader",
        "behind",
        r"\b(?:investigation|inquiry|probe|search|operation),? (?:is |was )?(?:being )?(?:led|headed|run|conducted|overseen) by\s",
    ),
    ("payer", "sentence", r"\bpicked up the (?:\S+ )?(?:tab|bill|cost|check)\b"),
    ("payer", "sentence", r"\bfooted the (?:\S+ )?bill\b"),
    ("payer", "sentence", rf"\b(?:paid|pays|pay|paying) for {_TRIP}"),
    ("payer", "sentence", rf"\b(?:covered|covers|cover|bore) the (?:cost|costs|expenses|price) of {_TRIP}"),
    ("payer", "sentence", r"\bspent [^,;]{3,40} to (?:fly|send|bring|take)\b"),
    ("payer", "behind", rf"\b{_TRIP} (?:was |were )?(?:paid for|financed|funded|sponsored|covered) by\s"),
)
# What stands between two names of a list.
LISTED = r"\s*(?:,|and|&|or|,\s*and)\s*(?:the\s)?"
