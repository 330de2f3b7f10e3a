"""What kind of thing a concept of the language tables is, what it is a kind of, and what it is the opposite of.

Kinds: act (has a time and takes part in events), group (people by what they do), organisation, place, thing, state,
measure (something that has a value).  Language-free: the phrases stand in each language's `concepts`.
Compiled by hand.
"""

# Kind -> its concepts.
_LISTED: dict[str, str] = {
    "act": (
        "die survive kill injure shoot stab hit strangle flee chase ambush surrender find search rescue "
        "arrest release investigate question_act steal rob burgle kidnap rape smuggle cheat accuse charge "
        "trial verdict acquit appeal confess deny sue settle crash sink extinguish explode collapse "
        "fall_down drown landfall evacuate damage treat discharge infect poison birth_act burial meet visit "
        "arrive leave call talk break_off sign ease impose ban allow withdraw expel deploy exercise attack "
        "invade protest strike_act election win lose concede appoint resign fire_act swear_in retire serve "
        "approve refuse promise demand threaten apologise cancel postpone hold hand_over leak delete hack "
        "spy announce publish begin end complete build open close found move marry divorce live pay donate "
        "buy sell merge ipo rise fall launch recall_product lead match score_goal red_card draw festival "
        "concert on_sale clear_land phone_call_tip autopsy unroof wash_away resettle identify suspend register "
        "seize carry inspect block receive send produce plant_crop expect suicide wanted raid_search "
        "trapped money_laundering death_penalty pardon criticise praise_act overthrow implement pollute "
        "malfunction extort brawl arson abuse recover_health riot capture_territory fulfil oblige surgery "
        "cooperate shoot_down testify gamble traffic_jam suffocate lose_contact support oppose agree "
        "nominate succeed_in_post hold_office extradite reveal declare strengthen rebound decline_comment "
        "rocket_launch demolish examine_scene determine carry_out harvest fail qualify eliminate aid "
        "run_for_office impeach hire condolence sponsor extend_contract suspend_player"
    ),
    "state": (
        "unhurt miss counterfeit pregnant former acting plan bankrupt million billion total additional only "
        "each average first_time illegal year_on_year at_least trillion most_of up_to"
    ),
    "thing": (
        "body prison heroin cocaine meth ecstasy cannabis drug lawsuit evidence gun knife bomb weapon "
        "motorbike car truck bus vehicle train bicycle taxi plane helicopter ship fire storm flood "
        "landslide earthquake drought weather warning black_box disease vaccine agreement sanction nuclear "
        "missile war ceasefire law asylum intelligence corrupt license report share money phone_device "
        "engine penalty_kick season final race film album book study exam land gold jewel diamond oil "
        "petrol gas electricity food rice animal elephant_ivory pangolin cigarette alcohol camera_cctv "
        "article_post letter photo video drone artificial_intelligence semi_final quarter_final song "
        "medicine"
    ),
    "group": (
        "victim police detective traffic_police riot_police sheriff marshal federal_agent border_guard "
        "customs militia guard vigilante resident bystander fisherman firefighter soldier doctor nurse "
        "driver captain mate pilot authority prisoner suspect defendant judge jury prosecutor lawyer "
        "witness passenger crew tourist ambassador diplomat army rebel president vicepresident minister "
        "deputy_minister primeminister governor mayor senator legislator spokesman adviser chairman "
        "chief_executive director deputy_director founder voter candidate refugee foreigner worker manager "
        "owner teacher student woman man child wife husband son daughter father mother brother sister "
        "family friend farmer journalist actor singer scientist expert investor shareholder customer "
        "supplier rival coach player referee champion baby teenager elderly patient athlete fan terrorist "
        "gang monarch parent leader party_chief"
    ),
    "measure": (
        "sentence fine bail motive cause loot_value aboard capacity homeless power_cut loss wind_speed "
        "magnitude depth height length width area distance speed weight temperature vote turnout margin age "
        "tax budget debt loan interest_rate inflation gdp unemployment export import compensate salary "
        "bonus prize bid premium stake share_price market_share profit revenue price invest saving job_cut "
        "job contract_value screen camera battery memory processor range_measure horsepower colour version "
        "user rank transfer attendance medal record audience participant rate mark tuition population "
        "household reward trip_duration experience term deadline meeting_count target fare fee rent expense "
        "valuation dividend profit_margin trade_balance budget_deficit exchange_rate stock_index deposit "
        "subsidy pension delay_time rainfall water_level blood_alcohol approval_rating parliament_seat "
        "score finishing_time streak visitor_count"
    ),
    "organisation": (
        "court high_court supreme_court embassy government congress party opposition school company "
        "state_firm private_firm foreign_firm bank insurer website social_media team airline ministry "
        "central_bank media peoples_committee charity federation stock_market weather_service"
    ),
    "place": (
        "hospital border country house factory store stadium road bridge airport port station river lake "
        "hotel restaurant market_place church building sea dam"
    ),
}
# Concept -> what kind of thing it is.
KINDS: dict[str, str] = {concept: kind for kind, listed in _LISTED.items() for concept in listed.split()}

# Concept -> the wider one that it is a kind of.
PARENTS: dict[str, str] = {
    "fare": "price",
    "fee": "price",
    "rent": "price",
    "expense": "price",
    "on_sale": "launch",
    "suicide": "die",
    "wanted": "search",
    "surgery": "treat",
    "lose_contact": "miss",
    "extradite": "hand_over",
    "rebound": "rise",
    "decline_comment": "refuse",
    "suspend_player": "suspend",
    "baby": "child",
    "teenager": "child",
    "party_chief": "leader",
    "airline": "company",
    "ministry": "government",
    "central_bank": "bank",
    "peoples_committee": "authority",
    "heroin": "drug",
    "cocaine": "drug",
    "meth": "drug",
    "ecstasy": "drug",
    "cannabis": "drug",
    "unroof": "damage",
    "police": "authority",
    "detective": "police",
    "traffic_police": "police",
    "riot_police": "police",
    "sheriff": "police",
    "marshal": "police",
    "federal_agent": "police",
    "border_guard": "authority",
    "customs": "authority",
    "militia": "authority",
    "bystander": "resident",
    "firefighter": "authority",
    "soldier": "army",
    "high_court": "court",
    "supreme_court": "court",
    "gun": "weapon",
    "knife": "weapon",
    "bomb": "weapon",
    "motorbike": "vehicle",
    "car": "vehicle",
    "truck": "vehicle",
    "bus": "vehicle",
    "train": "vehicle",
    "bicycle": "vehicle",
    "taxi": "car",
    "state_firm": "company",
    "private_firm": "company",
    "foreign_firm": "company",
}

# Acts and states that cannot both be true of one thing at one moment.
_PAIRS = (
    ("allow", "ban"), ("appoint", "resign"), ("approve", "refuse"), ("arrest", "release"), ("arrive", "leave"),
    ("begin", "end"), ("buy", "sell"), ("cancel", "hold"), ("close", "open"), ("confess", "deny"),
    ("deploy", "withdraw"), ("die", "survive"), ("divorce", "marry"), ("ease", "impose"), ("fall", "rise"),
    ("injure", "unhurt"), ("lose", "win"), ("oppose", "support"), ("eliminate", "qualify"),
)  # fmt: skip
OPPOSITES: dict[str, str] = {x: y for a, b in _PAIRS for x, y in ((a, b), (b, a))}
OPPOSITES |= {
    "surrender": "arrest",
    "find": "lose",
    "acquit": "verdict",
}  # these have a nearer opposite of their own

# Acts that one thing or person meets once, so that two dates of them are of one event however far apart they are.
ONCE = frozenset(
    ("found", "birth_act", "die", "kill", "marry", "build", "launch", "sink", "crash", "explode", "collapse", "swear_in",
     "retire", "acquit", "verdict", "shoot", "burial", "landfall")
)  # fmt: skip

# Of these what an article tells is mostly of one and the same thing or person, even where the dates are years apart.
ONCE_EVER = frozenset(("found", "birth_act", "marry", "build", "retire", "swear_in"))

# Counts of people and things with one of these grow while a story runs.
RUNNING = frozenset(
    ("die", "kill", "injure", "miss", "body", "victim", "find", "rescue", "arrest", "evacuate", "infect", "homeless",
     "power_cut", "damage", "wash_away", "extinguish", "search", "deploy")
)  # fmt: skip

# Of these, counts of those who are still so: they fall as people are found, go home, have power again or are sent away.
MAY_FALL = frozenset(("miss", "evacuate", "homeless", "power_cut", "extinguish", "search", "deploy"))

# Shares of what is done with one of these grow in the same way.
PROGRESS = frozenset(("extinguish", "build", "complete"))

# Of each group a person meets, or is, one only, as far as one count goes.
EXCLUSIVE_FATES = (
    frozenset(("die", "injure", "miss", "rescue", "arrest", "survive", "unhurt")),
    frozenset(("passenger", "crew")),
    frozenset(("wash_away", "damage", "collapse")),
)

# Groups of relatives: what is told of one is not told of the person whose relative it is.
KIN_GROUPS = frozenset(("wife", "husband", "son", "daughter", "father", "mother", "brother", "sister"))

# Groups of which a story may have one alone: who is the only one named as such in each of two articles is one person.
ALONE_GROUPS = frozenset(("victim", "suspect", "defendant", "prisoner", "patient"))

# Offices that no two people of one family name hold in one story.
FAMILY_APART = frozenset(
    "sheriff mayor governor president vicepresident primeminister ambassador spokesman judge prosecutor captain pilot "
    "driver chairman chief_executive coach referee".split()
)

# Groups of which a story has many: to be one of them singles nobody out.
COMMON_GROUPS = KIN_GROUPS | frozenset(
    "victim police traffic_police riot_police militia guard vigilante resident bystander fisherman firefighter soldier "
    "authority prisoner suspect defendant jury witness passenger crew tourist diplomat army rebel senator legislator "
    "voter candidate refugee foreigner worker student woman man child family friend farmer expert investor shareholder "
    "customer player athlete fan baby teenager elderly patient terrorist gang parent leader minister party_chief".split()
)

# Of each group a thing is one only.
EXCLUSIVE_THINGS = (
    frozenset(("motorbike", "car", "truck", "bus", "train", "bicycle", "plane", "helicopter", "ship")),
    frozenset(("heroin", "cocaine", "meth", "ecstasy", "cannabis")),
    frozenset(("gun", "knife", "bomb")),
    frozenset(("fire", "storm", "flood", "landslide", "earthquake", "drought")),
    frozenset(("oil", "petrol", "gas", "electricity")),
)

# Acts that say what is done with the things counted: two counts with different ones are of two questions.
COUNTED_ACTIONS = frozenset(
    ("die", "kill", "injure", "miss", "find", "search", "rescue", "arrest", "release", "steal", "pay", "compensate",
     "buy", "sell", "expel", "withdraw", "deploy", "impose", "ease", "rise", "fall", "spy", "license", "wash_away",
     "unroof", "damage", "resettle", "flee", "evacuate", "treat", "discharge", "infect", "seize", "build", "vote", "sign",
     "identify", "question_act", "charge", "investigate", "hire", "fire_act", "suspend", "donate", "close", "open",
     "cancel")
)  # fmt: skip

# Acts that end in one and the same count.
KILLED = frozenset(("die", "kill"))

# Acts by which sums and shares are told beside measures.
SUM_ACTIONS = frozenset(
    ("pay", "buy", "sell", "steal", "cheat", "invest", "donate", "compensate", "rise", "fall")
)

# Measures that a story has of many things: between many places, of many sides.
MANIFOLD_MEASURES = frozenset(
    ("distance", "length", "width", "height", "depth", "area", "rise", "fall", "rate", "pay", "buy", "sell")
)

# Measures that are another from day to day; of a thing on its way, where it is and how fast.
DAILY_MEASURES = frozenset(
    ("exchange_rate", "share_price", "stock_index", "temperature", "water_level", "wind_speed")
)
MOVING_THINGS = frozenset(("storm",))
MOVING_MEASURES = frozenset(("speed", "distance"))

# Sums of these come from somebody, and another gives another sum.
GIVEN = frozenset(
    ("pay", "donate", "compensate", "bonus", "reward", "prize", "subsidy", "invest", "aid", "fine")
)
# Of these, sums that several give for one cause.
GIFTS = frozenset(("donate", "aid", "reward", "bonus", "prize", "subsidy"))

# With one of these a figure is what somebody wants to reach.
INTENDED = frozenset(("plan", "target", "expect", "promise"))

# Acts that tell of others.
TELLING = frozenset(("announce", "publish", "declare", "reveal"))

# Acts that ask for others.
ASKING = frozenset(("demand",))

# What figures of a unit measure where no word says so.
IMPLIED_BY_UNIT = {"m/s": "speed"}

# Acts that take a part out of those counted: what one side says of it, the other has to say too.
NARROWING = frozenset(("discharge", "identify", "resettle", "treat", "survive"))

# Acts that tell one event in different words, or parts of one.
ACT_FAMILIES = tuple(
    frozenset(listed.split())
    for listed in (
        "crash sink hit explode collapse fall_down drown",
        "die kill shoot stab strangle hit",
        "begin open launch publish announce build complete",
        "buy sell merge sign hand_over",
        "arrest surrender seize search find rescue",
        "trial verdict",
        "accuse charge sue",
        "meet visit talk call arrive",
        "steal rob burgle kidnap",
        "flood wash_away landfall damage unroof",
    )
)

# Acts that say little of what happened: others beside them are the acts of a clause.
GENERIC_ACTS = frozenset(
    ("expect", "announce", "publish", "begin", "end", "complete", "hold", "receive", "send", "talk", "demand", "promise",
     "live", "reveal", "declare", "determine", "oblige", "implement", "carry_out", "fulfil", "strengthen", "hold_office",
     "decline_comment", "fail", "agree", "refuse", "approve", "allow", "register", "inspect", "carry", "leak", "identify", "serve")
)  # fmt: skip

# Events that consist of speaking.
SPEECH_EVENTS = frozenset(("call", "meet", "talk"))
