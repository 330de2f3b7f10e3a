"""English: offices and how the press tells that they are held, were held or were left; ranks; work for somebody.

Compiled by hand from the usage of American and British newspapers.  Phrases are parted by bars; labels are the same
in every language, "deputy X" being the deputy of "X".
"""

_HEADS = (
    "branch department division section programme program office council commission committee union party group caucus"
    " school college museum hospital agency bureau authority board club federation association"
).split()


def _who(*verbs: str) -> str:
    """What somebody does by office: "who runs", "who has led"."""
    return "|".join(
        f"who {adverb}{verb}"
        for verb in verbs
        for adverb in (
            "",
            "still ",
            "now ",
            "currently ",
            "has ",
            "also ",
            "once ",
            "formerly ",
            "previously ",
        )
    )


OFFICES: dict[str, str] = {
    "chief executive": "chief executive officer|chief executive|ceo",
    "deputy chief executive": "deputy chief executive|deputy ceo",
    "executive": "executive",
    "finance chief": "chief financial officer|cfo|finance director|finance chief",
    "operations chief": "chief operating officer|coo|operations director",
    "technology chief": "chief technology officer|cto|chief information officer",
    "director": "director|managing director|director general|executive director|directorship",
    "deputy director": "deputy director|deputy director general|assistant director|associate director|deputy managing director",
    "chair": f"chairman|chairwoman|chair|chairperson|chairmanship|{_who('chairs', 'presides')}",
    "deputy chair": "deputy chairman|deputy chairwoman|vice chairman|vice chairwoman|deputy chair|vice chair",
    "head": f"head|boss|{_who('runs', 'leads', 'heads', 'manages', 'directs')}",
    "deputy head": "deputy head|number two|deputy boss",
    "leader": "leader|leadership|" + "|".join(f"{w} leader" for w in ("party", "council", "caucus", "group", "union")),
    "deputy leader": "deputy leader|deputy leadership|deputy council leader|deputy party leader",
    "whip": "whip|chief whip",
    "deputy whip": "deputy whip|deputy chief whip",
    "speaker": "speaker|speakership",
    "deputy speaker": "deputy speaker",
    "chief of staff": "chief of staff",
    "deputy chief of staff": "deputy chief of staff",
    "campaign manager": "campaign manager|campaign chief",
    "deputy campaign manager": "deputy campaign manager",
    "spokesperson": "spokesman|spokeswoman|spokesperson|press secretary|communications director|director of communications|press officer",
    "deputy spokesperson": "deputy spokesman|deputy spokeswoman|deputy press secretary",
    "minister": "minister|secretary of state|foreign secretary|home secretary|defence secretary|defense secretary|health secretary|education secretary|treasury secretary|interior secretary|transport secretary|justice secretary",
    "deputy minister": "deputy minister|junior minister|vice minister|under secretary|undersecretary|parliamentary secretary|deputy secretary",
    "secretary": "general secretary|secretary general|executive secretary|party secretary",
    "deputy secretary": "deputy general secretary|deputy secretary general|assistant general secretary",
    "school head": "headmaster|headmistress|head teacher|headteacher|principal|headship",
    "deputy school head": "deputy headmaster|deputy headmistress|deputy head teacher|deputy headteacher|vice principal|assistant principal|assistant head teacher",
    "rector": "rector|vice chancellor|provost",
    "deputy rector": "deputy vice chancellor|pro vice chancellor|vice rector|vice provost",
    "dean": "dean",
    "deputy dean": "associate dean|assistant dean|vice dean|deputy dean",
    "superintendent": "superintendent of schools|schools superintendent|school superintendent",
    "deputy superintendent": "assistant superintendent|deputy superintendent",
    "police chief": "police chief|chief of police|police commissioner",
    "deputy police chief": "deputy police chief|deputy chief of police|assistant police chief|assistant chief of police|deputy police commissioner",
    "fire chief": "fire chief|fire commissioner|chief fire officer",
    "deputy fire chief": "deputy fire chief|assistant fire chief|deputy fire commissioner|deputy chief fire officer",
    "warden": "warden|prison governor",
    "deputy warden": "deputy warden|deputy prison governor|assistant warden",
    "harbour master": "harbour master|harbor master|harbourmaster|harbormaster",
    "deputy harbour master": "deputy harbour master|deputy harbor master|deputy harbourmaster|assistant harbour master",
    "captain": f"captain|skipper|{_who('captains', 'skippers')}",
    "mate": "first mate|first officer|co-pilot|copilot",
    "chief engineer": "chief engineer",
    "deputy chief engineer": "deputy chief engineer|assistant chief engineer",
    "chief economist": "chief economist",
    "deputy chief economist": "deputy chief economist",
    "medical director": "medical director|chief medical officer|chief of medicine|chief physician",
    "deputy medical director": "deputy medical director|deputy chief medical officer",
    "president": "president|presidency",
    "vice president": "vice president|vice presidency",
    "prime minister": "prime minister|premiership",
    "deputy prime minister": "deputy prime minister",
    "premier": "premier",
    "deputy premier": "deputy premier",
    "governor": "governor|governorship",
    "deputy governor": "lieutenant governor|deputy governor",
    "ambassador": "ambassador",
    "deputy ambassador": "deputy ambassador|deputy head of mission",
    "consul": "consul|consul general",
    "deputy consul": "deputy consul|vice consul|deputy consul general",
    "mayor": "mayor|mayoralty",
    "deputy mayor": "deputy mayor",
    "commissioner": "commissioner",
    "deputy commissioner": "deputy commissioner|assistant commissioner",
    "editor": f"editor-in-chief|editor in chief|editor|editorship|{_who('edits')}",
    "deputy editor": "deputy editor|assistant editor|associate editor",
    "coach": f"head coach|coach|{_who('coaches')}",
    "match supervisor": "match commissioner|match delegate|match supervisor|match observer",
    "presiding judge": "presiding judge|trial judge",
    "assistant coach": "assistant coach|deputy coach|assistant head coach",
    "manager": "manager|team manager",
    "deputy manager": "deputy manager|assistant manager",
    "general manager": "general manager",
    "deputy general manager": "deputy general manager|assistant general manager",
    "plant manager": "plant manager|factory manager|works manager|store manager|branch manager|bank manager|hotel manager|site manager|shop manager|mine manager|depot manager|station manager",
    "deputy plant manager": "deputy plant manager|assistant plant manager|deputy factory manager|assistant store manager|assistant branch manager|assistant hotel manager|deputy site manager|deputy branch manager|deputy store manager",
    "sporting director": "sporting director|director of football|technical director",
    "chief minister": "chief minister",
    "deputy chief minister": "deputy chief minister",
    "curator": "curator|chief curator",
    "deputy curator": "deputy curator|assistant curator|associate curator",
    "none": "president-elect|head office|head start|vice president-elect|team leader board",
    "treasurer": "treasurer",
    "deputy treasurer": "deputy treasurer|assistant treasurer",
    "prosecutor": "district attorney|attorney general|chief prosecutor",
    "deputy prosecutor": "assistant district attorney|deputy attorney general|assistant attorney general|deputy district attorney|deputy chief prosecutor|deputy prosecutor",
    "head of a body": "|".join(f"{w} head|{w} chief" for w in _HEADS),
    "deputy head of a body": "|".join(f"deputy {w} head|deputy {w} chief" for w in _HEADS),
    "councillor": "councillor|councilman|councilwoman|council member|alderman|city councilman|city councilwoman",
    "legislator": "congressman|congresswoman|senator|state senator|state representative|member of parliament|lawmaker|assemblyman|assemblywoman",
    "judge": "judge|magistrate",
    "adviser": "adviser|advisor",
    "aide": "aide|assistant",
    "trustee": "trustee|board member",
    "pharmacist": "pharmacist",
    "nurse": "nurse|midwife",
    "doctor": "doctor|surgeon|physician",
    "teacher": "teacher|schoolteacher",
    "engineer": "engineer",
    "accountant": "accountant|bookkeeper",
    "guard": "guard|security guard",
    "driver": "driver|bus driver|truck driver|lorry driver",
    "worker": "worker|employee|staff member|labourer|laborer|machinist|mechanic|technician|clerk|cashier|salesman|saleswoman",
    "officer": "police officer|policeman|policewoman|detective|patrolman",
    "reporter": "reporter|journalist|correspondent|columnist",
    "banker": "banker|trader|broker",
    "staff": "works for|works at|works in|works behind|work for|working for|working at|employed by|employed at|on the staff of|on the payroll of",
}  # fmt: skip

FORMER = r"(?:\b(?:former|ex|onetime|one-time|erstwhile|previous|retired|sometime|past|long-retired)[\s-]+(?:[^\s,;:]+\s+){0,4})$"
ACTING = r"(?:\b(?:acting|interim|incoming|outgoing|departing|designate|next|new|future|then|assistant to the|wife of|daughter of|son of|to the|as|not)[\s-]+(?:[^\s,;:]+\s+){0,2}|\bthen-)$"
# What parts an office from a name that is not its holder's.
NO_HOLDER = "of|and|with|for|to|by|said|told|when|who|that|from|in|at|as|or|but|has|had|was|is|after"
# From a person's name to the office: in apposition, or held by what a verb says.
APPOSED = r"\s*(?:\([^()]*\)\s*)?(?:of(?:\s+[\w.'-]+){1,3}\s*)?(?:,\s*[rdi]-[\w. ]{2,20}?)?(?:,|\s[-–—]|\()\s*(?:(?:aged\s+)?\d{2}\s*,\s*)?"
_STILL = r"(?:(?:still|currently|now|also|today|the current|the incumbent|the sitting)\s+)*"
HELD_NOW = (
    rf"\s*,?\s*(?:who\s+)?{_STILL}(?:is|remains|serves as|works as|continues as|has been|stays on as|has stayed on as|carries on as|continues to (?:serve as|be)|(?:holds|occupies|has) the (?:post|job|office|position|title) of|in (?:his|her) (?:\w+ )?(?:term|year|season|stint|spell) as)\s+{_STILL}"
)  # fmt: skip
# Words of a verb that themselves tell an office: "who still works for".
WORKS_NOW = rf"\s*,?\s*(?:who\s+)?{_STILL}(?:is\s+)?{_STILL}$"
HELD_ONCE = (
    r"\s*,?\s*(?:who\s+)?(?:used to be|used to serve as|used to work as|once was|was once|was formerly|formerly|previously|once"
    r"|formerly served as|once served as|once worked as|formerly worked as|is no longer|no longer|no longer serves as|no longer works as"
    r"|was previously|previously served as|previously worked as|had once been|ceased to be|has ceased to be|used to)\s+"
)
HELD_UNTIL = (
    r"\s*,?\s*(?:whose\s+(?:[\w-]+\s+){0,2}(?:term|tenure|time|stint|spell|reign|mandate|contract)\s+as"
    r"|(?:who\s+)?(?:was|served as|worked as|acted as|had been|had served as|remained|stayed on as))\s+"
)
_GAVE_UP = (
    r"(?:gave up|given up|handed over|handed on|passed on|relinquished|vacated|surrendered|ceded|left|quit|lost|resigned|laid down"
    r"|(?:stepped (?:down|aside|away|back)|stood (?:down|aside)|resigned|retired|departed|bowed out|was (?:removed|dismissed|ousted|sacked|fired) )\s*from)"
)
LEFT = (
    r"\s*,?\s*(?:who,?\s+)?(?:up\s+)?(?:until|till)\s+[^,;.]{2,30}?,?\s+(?:(?:was|served as|had been|worked as)\s+(?:the\s+)?|the\s+)|"
    r"\s*,?\s*(?:and\s+)?(?:who\s+)?(?:(?:has|had|since|already|abruptly|quietly|formally|himself|herself)\s+)*(?:"
    r"(?:stepped (?:down|aside|back)|stood (?:down|aside)|resigned|retired|quit|departed|bowed out|left|was (?:replaced|succeeded|ousted|removed|sacked|fired|dismissed|voted out|forced out))"
    r"(?:\s+(?!as\b)[^\s,;.]+){0,4}?\s+as"
    rf"|{_GAVE_UP}\s+(?:the|his|her|their|that|a)?)\s*(?:(?:job|post|position|role|office|seat|title|duties)\s+(?:of|as)\s+)?(?:the\s+)?"
)
# Between an office of a body and its holder's name behind it, in apposition, and what stands behind such a name.
BEFORE_HOLDER = (
    r"(?:\s+(?:of|at|for|in|with)\s[^,;:.]{1,60})?,\s*(?:(?:mr|mrs|ms|dr|sir|dame|lord|lady)\.?\s+)?"
)
BEHIND_HOLDER = r"\s*(?:[,;:.)–—]|$|who\b|and\b)"
# Behind an office: its end; and what is said of a person who has left it, without naming it again.
UNTIL = r"(?:[^,;.()\n]|\.(?=\S)){0,60}?,?\s*\(?(?:until|till|up to|from\s+\w+\s+to|between\s+\w+\s+and|ended|expired|ran out|came to an end|before\s+(?:(?:his|her|their)\s+(?:retirement|resignation|departure|dismissal|removal|defeat)|(?:retiring|resigning|leaving|stepping|standing|quitting|being)))\s"
GONE = (
    r"(?:(?<=\s)|,\s*)(?:who|and|but|he|she)\s+(?:(?:has|had|since|already)\s+)*(?:"
    r"(?:gave up|given up|handed over|relinquished|vacated|left|quit|lost|resigned|(?:stepped|stood) down from|(?:resigned|retired) from|ceded)"
    r"\s+(?:the|that|this|his|her)\s+(?:job|post|position|role|office|seat|title|company|firm|council|club|party|school|agency|bank|paper|hospital|department|force)"
    r"|stepped down|stood down|retired|resigned|left office|was (?:replaced|ousted|sacked|fired|dismissed|voted out))\b"
)
GONE_NOW = r"(?:,\s*|\s)(?:who|and|but|he|she)\s+no longer\s+(?:holds|occupies|has|fills)\s+(?:the|that|this)\s+(?:job|post|office|position|role|title)"
# Behind an office, that it was held.
FORMER_BEHIND = r"\s*[\s-](?:emeritus|emerita)\b|\s*,?\s*\(?(?:now|since) retired\b"
ONCE_WORDS = r"\b(?:once|formerly|previously)\b"
# Leaving the employer, whoever that is.
QUITS = (
    r"\s*,?\s*(?:who\s+)?(?:(?:has|had|since|already)\s+)*(?:left|quit|resigned from|retired from|departed|was fired from|was sacked by|was laid off by|parted ways with)\s+"
    r"(?:the|that|his|her)\s+(?:company|firm|chain|business|bank|group|club|hospital|school|paper|newspaper|agency|department|force|council|factory|plant|store|organisation|organization|university|museum|party)\b"
    r"|\s*,?\s*who\s+(?:(?:has|had|since|already)\s+)*(?:retired|stepped down|stood down|left office|quit|resigned)\b(?!\s+(?:as|from))"
)
CHANGES = (
    "resign|resigned|step down|stepped down|stepping down|steps down|stand down|stood down|standing down|ousted|sacked|fired|dismissed"
    "|appointed|succeed|succeeded|replaced|retired|retire|takes over|took over|taking over|sworn in|removed from office|step aside|stepped aside"
    "|gave up|handed over the|handed over that|relinquished|new chief|new director|was named|been named|promoted|suspended from"
    "|placed on leave|quit|left the company|left the firm|left office|left the post|left the job|steps aside|voted out|elected"
)
# Verbs of the table of offices in a form that may tell of work that is over.
PAST = r"\bworked\b|\bwho (?!has)(?:\w+ )?(?:ran|led|headed|managed|directed|chaired|presided|captained|skippered|edited|coached)\b"
# Whose office it is, told by what that one is: "the congressman's chief of staff".
WHOSE = r"(?:(?:the|a|an|this|that)\s+)?(?:[\w-]+\s+)?(?:lawmaker|candidate|politician|company|firm|chain|group|magnate|tycoon|owner|boss|leader|congressman|congresswoman|senator|governor|mayor|minister|president|premier|chancellor|legislator|nominee|incumbent|winner|loser|developer|retailer|maker|carmaker|airline|brewer|lender|network)'s\s"
# Offices in a form that may be short for their deputies' ("the health minister").
LOOSE_TITLES = frozenset({"minister"})
# A place ends before these.
PLACE_ENDS = r"\b(?:last|next|this|earlier|who|said|says|told|has|had|was|is|will|would|until|till|since|from|when|after|before|and|but|during|confirmed|added)\b"
NO_PLACE_WORDS = "his|her|its|their|company|former|group|firm|body|office|organisation|organization|for|the|at|of|first|current"
# Words of a place that stand in the names of many.
COMMON_PLACES = "company|group|bank|school|high|elementary|primary|secondary|middle|saint|united|holdings|hospital|university|college|council|city|county|state|ministry|department|party|club|museum|board|store|house|office"

STILL = r"\b(?:still|currently|remains|now|current|incumbent|sitting|today)\b"
PERSON_OF_BODY = r"(?!)(?P<name>)(?P<middle>)"
# From where somebody came, directly before its name; and work for it, if what stands behind tells that it came before.
_SORT = r"(?:(?:rival|rivals|competitor|fellow|neighbouring|neighboring|the|its|their|a)\s+|(?:[\w-]+\s+){0,2}(?:retailer|maker|club|chain|bank|brewer|newspaper|agency|side|firm|company|group|outfit|team|lender|airline|carrier|paper|broadcaster|university|school|hospital)\s+)*"
CAME_FROM = (
    r"(?:\b(?:joined|came|arrived|moved|switched|transferred|defected|crossed over|returned|signed|hired|poached|recruited|lured|headhunted|bought|brought in)"
    rf"(?:\s+(?!from\b)[^\s,;.]+){{0,5}}?(?:\s+from|\s+over\s+from)\s+{_SORT})$"
)
WORKED_FOR = (
    r"(?:\b(?:ran|headed|led|managed|edited|coached|chaired|worked (?:for|at)|played for|taught at|was (?:\w+\s+){1,4}(?:of|at|for)"
    rf"|served as (?:\w+\s+){{1,4}}(?:of|at|for))\s+{_SORT})$"
)
BEFORE_JOINING = r"(?:\s*&\s*\w+)?\s*,?\s*(?:until|before)\s+(?:joining|moving|coming|switching|signing|[^,;.]{1,40}?\b(?:hired|recruited|poached|lured|signed|brought)\b)"

# -- ranks

# Ranks by services that share a ladder; a short form may stand for any rank that ends in it ("General").
RANKS: dict[str, str] = {
    "general": "general|lieutenant general|major general|brigadier general|lt gen|maj gen|brig gen|gen|brigadier",
    "colonel": "colonel|col|lieutenant colonel|lt col",
    "major": "major|maj",
    "captain": "captain|capt",
    "lieutenant": "lieutenant|lt|first lieutenant|second lieutenant|1st lt|2nd lt",
    "sergeant": "sergeant|sgt|sergeant major|sgt maj|command sergeant major|sergeant first class|staff sergeant|staff sgt|detective sergeant|master sergeant|first sergeant",
    "corporal": "corporal|cpl|lance corporal|lance cpl",
    "private": "private first class|pfc",
    "constable": "constable|police constable|detective constable",
    "inspector": "detective inspector|detective chief inspector|chief inspector|inspector",
    "superintendent": "detective superintendent|chief superintendent|police superintendent|det supt|ch supt",
    "admiral": "admiral|rear admiral|vice admiral|adm|rear adm|vice adm",
    "none": "attorney general|director general|secretary general|consul general|surgeon general|general manager|general secretary|general director|major league|postmaster general|inspector general|chief superintendent of schools|lieutenant governor|lt gov|lieutenant commander|lt cmdr|wing commander|squadron leader",
}  # fmt: skip
# Between a rank and its holder.
RANK_GAP = r"[\s.]*(?:(?:1st class|first class|\(ret\.?\))[\s.]*)*"
PROMOTED = "promoted|promotion|demoted|demotion|rank of|reduced in rank|busted to|elevated|made a"
