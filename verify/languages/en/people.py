"""English: levels of places, and how the press tells where a person lives and comes from.

Source: own, from the usage of American and British newspapers ("Jane Doe, 45, of Norwalk, Conn.").
"""

from __future__ import annotations

# Level word -> level, 1 the widest.
LEVELS: dict[str, int] = {
    **dict.fromkeys(("state", "province"), 1),
    **dict.fromkeys(("city", "town", "county"), 2),
    **dict.fromkeys(("street", "avenue", "road"), 5),
}
LEVEL_WORDS: dict[str, str] = {}
# The states, by their keys; a bare name that is none is of no known level.
# The level of a bare name that is no state: a city or town.
BARE_LEVEL: int | None = 2

PROVINCES: frozenset[str] = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|"
    "pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|"
    "west virginia|wisconsin|wyoming".split("|")
)
ADDRESS_GAP = r",?\s{1,2}(?:in\s+)?"

# Directly before a name these say where.
WHERE = "in|at|outside|from|inside"

HOME_CUES: dict[str, str] = {
    "seat": r"(?:democrat|republican|independent) (?:of|from)",
    "home": r"(?:who )?(?:lives|lived|living|resides|residing) in|an? resident of",
    "lodging": r"(?:who )?(?:is|was) staying in",
    "origin": r"an? native of|born in|(?:who )?grew up in|originally from",
}
WEAK_CUES = "of|from"
# Cues of a home that is surely a place: one that is known, or told with its state.
SURE_PLACE_CUES: dict[str, str] = {"home": r"\s*,\s+(?:of|from)\s+"}
CUE_TAIL = r"\s+"
AGES = r"(?:aged? )?\d{1,3}(?:-year-old| years old)?(?!\w)"
ASIDES = r"(?<!\w)(?:jr|sr)(?!\w)"
SAME_ADDRESS = r"(?:of|at|from) the same (?:address|town|city)"

# Right before a name these say that somebody of the family is meant: "the mother of Jane Doe, 78".
KIN_BEFORE = (
    "mother of|father of|wife of|husband of|son of|daughter of|brother of|sister of|widow of|girlfriend of|boyfriend of|"
    "lawyer for|friend of|nephew of|niece of|cousin of|parents of|partner of|neighbor of|neighbour of"
)
# Right behind a name and "'s", with up to two words between, the same.
KIN_AFTER = (
    "mother|father|wife|husband|son|daughter|brother|sister|widow|girlfriend|boyfriend|"
    "lawyer|friend|nephew|niece|cousin|partner|neighbor|neighbour|mom|dad|grandmother|"
    "grandfather|fiancee|fiance|ex-wife|ex-husband"
)
# No title has to stand between.
KIN_TITLES: tuple[str, ...] = ()

# -- whose an age or a birth is

# Describing words stand before their noun ("the 41-year-old lawmaker").
NOUN_FIRST = False
# All that may stand between a name and its age ("Gray, 27"; "Gray is 27"; "Gray, a 27-year-old").
_TURNED = (
    "now|just|only|aged?|about|nearly|almost|who|is|was|will be|turns|turned|has turned|had turned|has just turned|"
    "just turned|recently turned|will turn|would turn|reached|is aged|was aged|at age|at the age of"
)
AGE_LINKS = (
    rf"(?:,?\s\(?|\s?\()(?:(?:{_TURNED})\s){{0,3}}|"
    r"(?:,|,? who (?:is|was)|\s(?:is|was))\s(?:an?|the|our|his|her|their)\s(?:[a-z-]+\s)?|"
    r"(?:,? who)?\s(?:has\s|had\s)?(?:died|dies|passed away)\b[^,;:()]{0,40}\s(?:aged|at age|at the age of)\s"
)
# The same of a birth, which may stand behind a description.
BIRTH_LINKS = (
    r"\s(?:who\s)?(?:is|was)\s(?:born\b[^()]{0,60})?|\s?\((?:born\s|b\.\s?)?|"
    r",\s(?:[^()]{0,90}?\s)?(?:who\s(?:is|was)\s|was\s)?(?:born\b[^()]{0,60})?"
)
# A birth in front of the sentence: what stands before it there, and between it and the name.
BIRTH_OPENING = r"(?:^|[.!?…][\"”)]?\s+|\n\s*)(?:born\b[^.;\n]{0,50})?$"
BIRTH_FRONTED = r"[^.;\n]{0,80},\s"
# Between a description with an age and the name ("29-year-old mother of two Ann Lee").
AGE_FOLLOWING = (
    r"(?: of (?:one|two|three|four|five|six|seven|eight|\d{1,2}))?"
    r"(?:,| named| called| known as| identified as| identified by police as| by the name of)?\s"
)
# Behind an age that was long ago, or that is one of several ("aged 5 and 7").
PAST_AGE = r"\s*(?:when|at the time|back then)\b|\s(?:and|or)\s\d"
# What stands right before is a team, a ship or the like ("the Bears, 34").
NO_PERSON_BEFORE = r"(?<!\w)the\s$"
DETERMINERS = "an?|the|is|was|who|retired|former|ex|one|his|her|their"
PERSON_NOUNS = (
    r"\d{1,3}-year-old|"
    r"man|woman|boy|girl|teen|teenager|youth|pensioner|retiree|widow|widower|grandmother|grandfather|native|resident|"
    r"lawmaker|politician|lawyer|attorney|nurse|cook|chef|clerk|cashier|trucker|barber|pianist|organist|guitarist|"
    r"drummer|vocalist|artist|novelist|florist|dentist|chemist|pharmacist|receptionist|machinist|motorist|cyclist|"
    r"activist|electrician|technician|librarian|musician|physician|politician|custodian|veteran|accountant|assistant|"
    r"sergeant|lieutenant|attendant|merchant|student|sophomore|freshman|senior|junior|trainee|employee|retiree|"
    r"graduate|dropout|postman|mailman|fireman|policeman|fisherman|salesman|saleswoman|foreman|councilman|"
    r"councilwoman|alderman|congressman|congresswoman|businessman|businesswoman|teacher|worker|driver|manager|officer|"
    r"lawyer|farmer|banker|baker|butcher|carpenter|plumber|welder|builder|painter|singer|dancer|writer|reporter|"
    r"photographer|designer|programmer|engineer|developer|researcher|professor|lecturer|doctor|actor|contractor|"
    r"director|conductor|operator|instructor|supervisor|counselor|councillor|pastor|preacher|minister|priest|"
    r"hairdresser|waiter|waitress|bartender|janitor|plasterer|bricklayer|roofer|gardener|landscaper|ranger|hunter|"
    r"hiker|climber|runner|swimmer|golfer|boxer|wrestler|goalkeeper|striker|defender|midfielder|forward|winger|"
    r"quarterback|pitcher|player|coach|trainer|skipper|captain|sailor|soldier|marine|pilot|paramedic|firefighter|"
    r"detective|deputy|sheriff|trooper|guard|judge|clerk|broker|trader|dealer|investor|entrepreneur|founder|owner|"
    r"landlord|tenant|shopkeeper|grocer|miner|logger|rancher|laborer|labourer|mechanic|plumber|caretaker|caregiver|"
    r"babysitter|housewife|homemaker|volunteer|organizer|organiser|tourist|traveler|traveller|passenger|survivor|"
    r"victim|suspect|defendant|inmate|gunman|candidate|senator|mayor|governor|incumbent|challenger|newcomer|rookie"
)
# A home told behind what somebody is: "Jane Doe, a teacher from Norwalk".
DESCRIBED_HOME = r"(?:of (?:one|two|three|four|five|six|seven|eight) )?(?:originally )?from\s+"
# Behind these "from" tells for whom they work ("an analyst from …").
AFFILIATED = (
    "analyst|researcher|scientist|professor|lecturer|economist|lawyer|attorney|solicitor|barrister|consultant|spokesman|"
    "spokeswoman|spokesperson|expert|engineer|doctor|physician|surgeon|officer|deputy|detective|agent|investigator|"
    "inspector|adviser|advisor|executive|reporter|journalist|correspondent|editor|historian|fellow|student|graduate|"
    "official|representative|delegate|envoy|diplomat|manager|director|banker|broker|trader|designer|programmer|"
    "developer|pilot|curator|member|volunteer|team|refugee|migrant|immigrant|defector|exile|captain|coach|player|"
    "defender|midfielder|striker|goalkeeper|forward|winger|pitcher|quarterback|soldier|veteran|firefighter|paramedic|"
    "technician|specialist|psychologist|psychiatrist|pastor|priest|judge|scholar|trainee|recruit|transfer|signing"
)
# How an apposition behind a name begins.
APPOSITION = r"\s*,\s(?:(?:aged?\s)?\d{1,3},\s)?(?:(?:who\s)?(?:is|was)\s)?(?:an?|the|retired|former)\s"
# The same where it tells what somebody is: "…, the choir's pianist", "…, its former captain".
APPOSITION_BEHIND = (
    r"\s*,\s(?:(?:aged?\s)?\d{1,3},\s)?(?:(?:who\s)?(?:is|was)\s)?"
    r"(?=(?:an?|the|its|his|her|their|our|one|then|now|retired|former|[A-Za-z]+(?:\s[A-Za-z]+){0,2}['’]s?)\s|[a-z]+\s(?:of|for|at)\s)"
)
# Words for persons of which a story has many.
COMMON_NOUNS = (
    "man|woman|boy|girl|teen|teenager|youth|pensioner|retiree|widow|widower|grandmother|grandfather|native|resident|"
    "politician|activist|student|sophomore|freshman|senior|junior|employee|graduate|veteran|motorist|cyclist|worker|"
    "player|forward|defender|midfielder|winger|striker|soldier|marine|firefighter|guard|trooper|tourist|traveler|"
    "traveller|passenger|survivor|victim|suspect|defendant|inmate|gunman|candidate|senator|volunteer|incumbent|"
    "newcomer|rookie|investor|tenant|lawmaker|congressman|congresswoman|councilman|councilwoman|merchant|trainee"
)
# Before an age whose description takes up somebody known.
DESCRIPTION_LEAD = r"(?:^|\s)(?:the|this|that)\s(?:now\s|then\s|former\s)?$"
