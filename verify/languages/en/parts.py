"""English: deeds that are done once, the words that make a deed one party's own, vehicles and causes.

Compiled by hand from the vocabulary of crime, rescue, court, business and politics reports.  Phrases are parted by
bars; labels are the same in every language, and what they are to each other stands in `verify.parts`.
"""

# What somebody does to somebody or something once.  "seize": with the hands, by anybody; "arrest": by whom is open.
DEEDS: dict[str, str] = {
    "seize": (
        "tackle|tackled|subdue|overpower|pinned down|pinned him|pinned her|wrestled to the ground|chased down|handcuff|restrain|grabbed"
        "|caught|held down|held him|held her|detained him until|wrestled him|wrestled her"
    ),
    "arrest": "arrest|apprehend|capture|into custody|nabbed|came for|caught up with|hauled away|led away in handcuffs",
    "custody": "charge|indict|in custody|booked|jailed|held without bond|extradited",
    "reach": "reach|arrive|on the scene|at the scene|came to the aid|to respond|to help|rescue|pulled out",
    "extinguish": "put out|extinguish|doused|under control",
    "alarm": "raised the alarm|raise the alarm|sounded the alarm|sound the alarm|alerted residents|alerted neighbours|alerted villagers|warned villagers",
    "report": "called 911|called 999|called police|called the police|alerted police|alerted the police|tipped off police",
    "find": "found|discovered|spotted|located|came across",
    "open score": "opened the scoring|open the scoring|broke the deadlock|scored first|headed the opener|scored the opener",
    "decide": "scored the winner|winning goal|scored the decider|grabbed the winner|the only goal|late winner",
    "miss penalty": "missed a penalty|missed the penalty|missed from the spot|penalty miss",
    "save penalty": "saved a penalty|saved the penalty|kept out the penalty",
    "found": "founded|started the company|set up",
    "direct": "directed",
    "design": "designed",
    "compose": "composed|penned",
    "steer": "at the wheel|behind the wheel|at the helm|steering the|piloting the|at the controls|driving the",
}
NO_DEEDS_TABLE: dict[str, str] = {
    "none": "arrest warrant|under arrest warrants|cardiac arrest|house arrest|previous arrest|prior arrests|capture the|found guilty|found that|found themselves|found himself|arrest record"
}

CLEFTS = (
    r"\bit was (?!not\b)[^,;]{2,60} (?:who|that)\b",
    r"\bit was (?!not\b)[^,;]{2,60}, [^,;]{2,60},? who\b",
    r"\b(?:was|were) the (?:one|ones|first|man|woman|person|people)\b",
    r"\bthe (?:man|woman|person|one|people) (?:who|at|behind|driving|steering)\b[^,;]{2,50} was\b",
)
FIRST = "first|earliest|before anyone else|before anybody else"
# The one who did it, and who that is: "the first to reach the wreck was X"; or who it was not.
WHO = r"\bthe (?:(?:first|one|ones|man|woman|person|people)(?: who| to)?|man at|woman at|person at) $"
IS = r"^[^,;.]{0,60}?\b(?:was|were) "
NOT_BY = r"not "
# A group after these is the doer, whatever stands before.
PART_OF = r"(?:one|two|three|four|five|some|several|dozens|members|hundreds|team|group|pair) of"
SOMEBODY = "a man|a woman|the man|the woman|a teenager"
# Things that carry a person's name.
NAMED_THINGS = "hotel|street|store|lake"
NAMED_PEOPLE = "store manager"
JOINTLY = "joint|jointly|together with|alongside|assisted by|with help from|with the help of|backed by|in cooperation with"
# What an auxiliary directly before a verb looks like, and a doer behind the verb.
PASSIVE = r"\b(?:was|were|been|being|is|are|be|got)\s+(?:\w+ly\s+)?$"
PASSIVE_BY = r"(?!)"
BY = r"^[^,;.]{0,60}?\bby\s"
BY_OF = BY

ONE_BEFORE = "he|she"
MANY_BEFORE = "they|the two|the pair|the men|both men|the group|the two men"
NOT_AGENT_AFTER = "to|from|by|with|told|called|call|alerted|of|at|for|against|on|about|near|toward|summoned|in|inside|outside|waited for|until"

SUSPECTS = "gunman|suspect|robber|attacker|shooter|thief|thieves|masked|assailant|fugitive|hijacker|killer|robbers|burglar|kidnapper"
OFFICE_FIRST = False
# -- things

# What a clause tells of a thing: getting away in it, riding up on it, attacking with it, finding it, leaving it.
THING_CUES: dict[str, str] = {
    "flee": "fled|got away|escaped|drove off|sped off|sped away|drove away|getaway|made off|carried|took off|rode off|ran off|roared off",
    "ride": "drove up|rode|arrived in|pulled up in|drove|driving|riding|arrived on|rolled up in",
    "attack": "stabbed|shot|beat|struck|hit|attacked|bludgeoned|threatened|armed|slashed|brandished|wielding|killed with|bashed",
    "found": "found|recovered|discovered|pulled from|turned up|located|came across|retrieved",
    "dump": "dumped|abandoned|ditched|threw|thrown|tossed|discarded|buried|left behind",
}
BRANDS: dict[str, str] = {
    name.lower(): name
    for name in (
        "Honda Yamaha Suzuki Toyota Ford Kia Hyundai Mazda Mercedes BMW Audi Lexus Nissan Mitsubishi Isuzu Chevrolet Chevy Dodge Jeep"
        " Chrysler Buick Cadillac Tesla Peugeot Volkswagen Porsche Kawasaki Ducati Subaru Volvo Renault Vauxhall Skoda Fiat Citroen"
        " Pontiac GMC Acura Infiniti Lincoln Tata Mahindra Maruti"
    ).split()
}
VEHICLES: dict[str, str] = {
    "motorbike": "motorbike|motorcycle|scooter|moped",
    "car": "car|automobile",
    "sedan": "sedan|saloon",
    "suv": "suv|sport utility vehicle|jeep",
    "hatchback": "hatchback",
    "pickup": "pickup|pickup truck|pick-up",
    "van": "van|minivan",
    "truck": "truck|lorry",
    "bus": "bus|coach|minibus",
    "taxi": "taxi|cab",
    "bicycle": "bicycle|bike",
    "boat": "boat|speedboat",
}
WEAPONS: dict[str, str] = {
    "gun": "gun|pistol|handgun|rifle|shotgun|revolver",
    "knife": "knife|machete|blade|penknife",
    "hammer": "hammer",
    "stick": "baseball bat|bat|stick|club|iron bar|metal bar|crowbar|pipe",
    "axe": "axe|hatchet",
    "bottle": "bottle",
    "brick": "brick|stone|rock",
}
TOY = "toy|toy gun|toy pistol|replica|imitation|fake gun|fake pistol|bb gun|plastic gun|airsoft|water pistol|plastic"
REAL = "real gun|real pistol|real firearm|loaded|live rounds|live ammunition|9 mm|.38|.45|service revolver|semi-automatic|semiautomatic|glock"
THINGS: dict[str, str] = {
    "vehicle": "car|vehicle|truck|pickup|sedan|motorcycle|motorbike|van|suv|getaway car",
    "body": "body|corpse|remains",
    "weapon": "murder weapon|weapon|knife|handgun|pistol",
}
SPOTS: dict[str, str] = {
    "lake": "lake|pond|reservoir",
    "river": "river|creek|stream|canal|bridge",
    "sea": "sea|beach|ocean|harbour|harbor",
    "forest": "forest|woods|woodland",
    "pass": "ravine|cliff|gorge|quarry",
    "well": "well shaft|wells",
    "field": "field|farmland|cornfield",
    "bus station": "bus station|bus terminal|bus depot",
    "railway station": "train station|railway station",
    "airport": "airport",
    "border": "border crossing|border",
    "hotel": "hotel|motel|inn|lodge",
    "lodging": "apartment|flat|his home|her home|house|rented room",
    "cafe": "restaurant|bar|cafe|pub|diner",
    "hospital": "hospital",
    "school": "school",
    "car park": "parking lot|car park|parking garage",
}
AT = r"\b(?:at|in|into|inside|outside|near|from|behind|off|beside|under|beneath)\b[^,;.]{0,28}$"
NOT_THEIRS = r"(?:victim's|victims'|police|officer's|officers')\s(?:\S+\s){0,2}$"
WORST = "worst-hit|worst hit|hardest-hit|hardest hit|hit hardest|worst affected|worst-affected|suffered most|bore the brunt"
HARM = WORST
SETTLEMENTS = "village|town|district|county|hamlet|suburb|city"

# -- bodies that decide, by kind and level

BODIES: dict[str, str] = {
    "court supreme": "supreme court",
    "court appeal": "court of appeals|court of appeal|appeals court|appellate court|appeal court",
    "court high": "high court",
    "court district": "district court",
    "court county": "county court|superior court|circuit court|crown court|magistrates court",
    "council city": "city council|town council|borough council",
    "council county": "county council|county board|county commissioners|county supervisors",
    "council state": "state legislature|state assembly|state senate",
}
DECISIONS: dict[str, str] = {
    "verdict": "sentenced|convicted|ruled|ruling|upheld|overturned|acquitted|struck down|verdict|dismissed",
    "order": "approved|voted|ordered|banned|issued|granted|licensed|decided",
}
TO_A_BODY = "to|before|outside|with|from|chairman of|member of|president of|asked|urged|told"
STAGES: dict[str, str] = {"appeal": "appeal|appealed", "first": "trial|jury", "review": "rehearing"}
STAGE_OF: dict[str, str] = {"court appeal": "appeal"}

# Words that say what a name is the name of, or what stands in a place; two names of one label are two things.
NAME_TYPES: dict[str, str] = {
    "hospital": (
        "hospital|medical center|medical centre|general hospital|infirmary|children's hospital|trauma center|burn center"
        "|burn unit|regional medical center|university hospital"
    ),
    "clinic": "clinic|health center|health centre",
    "university": "university|state university",
    "college": "college|community college",
    "school": "school|high school|elementary school|middle school|primary school|secondary school|academy|grammar school",
    "stadium": "stadium|arena|ballpark|racecourse|speedway",
    "hall": (
        "hall|civic hall|town hall|village hall|leisure centre|leisure center|sports centre|sports hall|community center"
        "|community centre|convention center|conference centre|conference center|civic center|civic centre|auditorium"
    ),
    "city hall": "city hall|statehouse|capitol",
    "court": (
        "court|courthouse|federal court|district court|superior court|crown court|magistrates' court|magistrates court|county court"
        "|circuit court|high court|state court"
    ),
    "church": "church|cathedral|chapel|baptist church|methodist church",
    "mosque": "mosque",
    "temple": "temple|synagogue",
    "prison": "prison|jail|county jail|state prison|penitentiary|correctional facility|detention center|detention centre",
    "airport": "airport|international airport|airfield|air base|airstrip",
    "port": "port|harbour|harbor|marina|dock",
    "station": "station|railway station|train station|bus station|subway station|metro station",
    "police station": "police station|precinct",
    "hotel": "hotel|motel|inn|resort",
    "factory": "factory|plant|assembly plant|mill|power plant|power station|refinery|steelworks|chemical plant",
    "warehouse": "warehouse|distribution center|distribution centre|fulfillment center|depot",
    "service center": "service center|service centre|call center|call centre|repair center|customer service center",
    "mine": "mine|colliery|quarry|coal mine",
    "laboratory": "laboratory|lab",
    "bridge": "bridge|viaduct",
    "road": "street|road|avenue|lane|drive|boulevard|pike|turnpike|parkway",
    "highway": "highway|interstate|motorway|expressway|freeway",
    "river": "river|creek|canal|brook",
    "lake": "lake|reservoir|pond|loch",
    "mountain": "mountain|peak|mount",
    "valley": "valley|canyon|gorge",
    "bay": "bay|gulf",
    "island": "island|isle",
    "park": "park|national park|state park|forest park",
    "beach": "beach",
    "museum": "museum|gallery|art gallery",
    "theatre": "theatre|theater|cinema|opera house|playhouse",
    "mall": "mall|shopping center|shopping centre|supermarket|superstore",
    "restaurant": "restaurant|cafe|diner|pizzeria|steakhouse",
    "bar": "bar|pub|tavern|nightclub",
    "bank": "bank",
    "club": "club|country club|yacht club|golf club",
    "county": "county",
    "village": "village|hamlet",
    "cemetery": "cemetery|graveyard",
    "farm": "farm|ranch|dairy",
    "dam": "dam",
    "tunnel": "tunnel",
    "embassy": "embassy|consulate",
}
# What stands between something and the place where it is.
SEATED = r",? (?:in|outside|at)\s"
# Words that set a statement apart from another of its sort: others, other stages, other times.
ANOTHER = (
    "another|other|others|the rest|remaining|initially|at first|later|then|previously|earlier|transferred|formerly|used to"
    "|returned|afterwards|subsequently"
)
# Words that leave open who it is.
ANY = "a|an|one|some|several|two of|three of|many|most|each|every"
# A charge that became another is no second one.
CHARGE_CHANGED = (
    "upgraded|downgraded|reduced to|reduced charge|reduced the charge|lesser charge|amended charge|charges were dropped|instead of"
    "|changed the charge|original charge|initially charged|originally charged|additional charges|new charges"
)
# What a part does that brings a fire, a crash or a recall about, and the words that blame it.
FAILED = (
    "failed|fails|fail|failure|ruptured|rupture|burst|cracked|leaked|leaking|leak|stuck|jammed|overheated|overheat|overheating|loose"
    "|faulty|defective|malfunctioned|malfunction|malfunctioning|short-circuited|shorted|snapped|corroded|frayed|worn|blew|poorly"
    "|came loose|defect|broke off|sheared|gave way|flaw|flawed"
)
BLAMED = "blame|blames|blamed|problem lies|problem is|trouble is|the fault|caused by|traced to|the cause|due to|because of"
# -- causes

# What brings an event about, by kinds that exclude each other.
CAUSES: dict[str, str] = {
    "electricity": "electrical fault|short circuit|faulty wiring|electrical wiring|electrical fire|power surge",
    "gas": "gas leak|leaking gas|gas cylinder|gas explosion",
    "arson": "arson|deliberately set|set on purpose|petrol bomb|deliberately lit",
    "welding": "welding|welder",
    "candle": "candle|incense",
    "cooking": "cooking|grease fire|frying|left on the stove|unattended stove|barbecue|grill",
    "fireworks": "fireworks|firecracker|sparkler|flare",
    "matches": "playing with matches|playing with a lighter|playing with fire|child playing",
    "charger": "charging|charger|lithium battery|battery pack|hoverboard|e-bike battery",
    "heater": "space heater|portable heater|electric heater|kerosene heater",
    "chimney": "chimney|fireplace|wood stove",
    "combustion": "spontaneous combustion|oily rags|self-ignited",
    "chemical": "chemical reaction|chemicals mixed",
    "campfire": "campfire|camp fire|burning debris|burning rubbish|brush burning",
    "powerline": "power line|downed line|power lines",
    "ice": "black ice|icy road|ice on the road|icy",
    "fog": "fog|poor visibility",
    "illness": "heart attack|seizure|stroke|medical emergency|fainted|blacked out",
    "deer": "deer|a dog|stray dog|a cow|moose|elk",
    "phone": "texting|mobile phone|cellphone|cell phone",
    "signal": "ran a red light|red light|signal failure|signal error",
    "fuel": "ran out of fuel|fuel exhaustion|fuel starvation",
    "snow": "weight of snow|heavy snow|snow on the roof",
    "digging": "excavation|digging|construction next door",
    "missile": "missile|shot down",
    "noise": "loud music|noise",
    "cigarette": "cigarette|cigarette butt",
    "lightning": "lightning",
    "rain": "heavy rain|torrential rain|days of rain|rainfall|downpour",
    "dam": "dam burst|burst dam|dam failure|dam collapse|levee",
    "wave": "wave|freak wave|rogue wave",
    "object": "log|rock|submerged rock|floating log|reef|iceberg",
    "overload": "overloaded|overcrowded|overloading|overcrowding",
    "engine": "engine failure|engine trouble|mechanical failure|engine fire",
    "brake": "brake failure|brakes failed|failed brakes",
    "tyre": "tyre burst|burst tyre|tire blowout|blown tire",
    "sleep": "fell asleep|asleep|drowsy",
    "alcohol": "drunk|drunken|alcohol|intoxicated",
    "bird": "bird strike|birds",
    "pilot": "pilot error|human error",
    "debt": "debt|money owed|unpaid loan",
    "jealousy": "jealousy|love triangle|a woman|an affair|girlfriend",
    "parking": "parking space|parking spot",
    "land": "land dispute|boundary dispute|property line",
    "death": "death|died",
    "resignation": "resigned|resignation|quit|stepped down",
}
EVENTS: dict[str, str] = {
    "flood": "flood|flooding|floods",
    "sinking": "sank|sinking|capsized|went down",
    "fire": "fire|blaze",
    "explosion": "explosion|blast|exploded",
    "crash": "crash|collision|accident|crashed",
    "collapse": "collapse|collapsed",
    "quarrel": "quarrel|argument|dispute|fight|brawl|row",
    "vacancy": "fell vacant|by-election|vacancy|vacant|seat empty",
}
BROUGHT_ABOUT = (
    "caused by|because of|due to|was about|started over|began over|blamed on|the result of|resulted from|triggered by|sparked by"
    "|necessitated by|after|left|came from|led to|caused|over"
)
THE_CAUSE = "the cause|it started|it began"
