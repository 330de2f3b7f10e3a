"""English phrases that tell where somebody or something stands in a matter, and the words for those who stand there.

Phrases are in lower case, parted by bars; "…" is a gap of up to five words, ">" marks a phrase with its subject behind.
Compiled by hand from reports of crime, courts, accidents, elections and business.
"""

from verify.languages.en.standings import MORE_CUES, MORE_STATES

CUES: dict[tuple[str, str], str] = {
    **MORE_CUES,
    ("fate", "dead"): (
        "died|was killed|has died|was pronounced dead|was declared dead|was found dead|succumbed to|passed away|did not survive|lost his life|lost her life"
    ),
    ("fate", "alive"): (
        "survived|is alive|was alive|was found alive|was rescued alive|was pulled out alive|is recovering|was recovering|in stable condition|out of danger"
        "|was discharged|has been discharged|pulled through"
    ),
    ("scene", "fled"): (
        "fled the scene|fled from the scene|left the scene|drove off|drove away|sped off|sped away|ran away from the scene|did not stop|failed to stop|without stopping|fled on foot"
    ),
    ("scene", "stayed"): (
        "stayed at the scene|remained at the scene|waited for police|waited at the scene|called an ambulance|gave first aid|stopped to help|stopped and called|stopped at once"
    ),
    (
        "custody",
        "",
    ): "surrendered his|surrendered her|surrendered its|surrendered a|surrendered two|surrendered the|captured on|caught up|caught on|caught in|seized on|caught a|captured the|captured a",
    (
        "direction",
        "",
    ): "make up|made up|makes up|fell behind|rose to his|rose to her|fell short|fell ill|gained access|lost to|lost its|lost his|lost her",
    ("resistance", ""): "resisted calls|resisted pressure|calmly said|raised his hands in",
    (
        "harm",
        "",
    ): "hurt his chances|hurt her chances|hurt his feelings|hurt her feelings|hurt his pride|hurt his career",
    ("decision", ""): "recommended by|approved by|said no to reporters|decided by",
    ("plea", "admitted"): (
        "admitted setting|admitted shooting|admitted stabbing|admitted taking part|said he had done it|said she had done it|took full responsibility|accepted responsibility|admitted his part|admitted her part|admitted his role|admitted her role|admitted killing|admitted stealing|admitted that he had|admitted that she had|admitted guilt|owned up|pleaded guilty|pleads guilty|pled guilty|admitted his guilt|admitted her guilt|confessed to the|confessed to killing"
        "|confessed|made a full confession|admitted everything|admitted the charges|admitted all the charges|admitted the charge"
        "|admitted to the killing|accepted his guilt|accepted her guilt|changed his plea to guilty|changed her plea to guilty"
    ),
    ("plea", "denied"): (
        "had nothing to do with the|denied any involvement|denied involvement|denied taking part|denied that he had|denied that she had|denied setting|denied shooting|denied stabbing|swore he was innocent|swore she was innocent|rejected the accusations|rejected the accusation|done nothing wrong|did nothing wrong|is innocent|was innocent|said he was innocent|said she was innocent|denies the charges|denies all charges|denies any wrongdoing|denied guilt|rejected the charges|pleaded not guilty|pleads not guilty|pled not guilty|protested his innocence|protested her innocence"
        "|maintained his innocence|maintained her innocence|maintains his innocence|maintains her innocence"
        "|maintaining his innocence|maintaining her innocence|insisted he was innocent|insisted she was innocent"
        "|insists he is innocent|insists she is innocent|denied all charges|denied the charges|denied all the charges"
        "|denied the charge|denied any wrongdoing|denied killing|denied any part in|denied having anything to do with"
        "|professed his innocence|professed her innocence"
    ),
    ("questioning", "spoke"): (
        "answered every question|answered their questions|was cooperating|is cooperating|has been talking to|gave a detailed account|gave his version|gave her version|spoke freely|spoke at length|gave a full account|made a statement to|spoke with detectives|spoke to detectives|spoke with investigators|spoke to investigators|spoke with police"
        "|spoke to police|told detectives|told investigators|talked to detectives|talked to investigators|talked to police"
        "|talked with detectives|gave a statement to police|gave a full statement|gave police a statement|answered questions"
        "|answered all questions|answered detectives' questions|is cooperating with|was cooperating with|has been cooperating"
        "|cooperated with investigators|cooperated with police|gave detectives an account|gave an account"
    ),
    ("questioning", "silent"): (
        "has not said a word to police|has not said a word to detectives|said nothing to police|said nothing to detectives|would not speak|refused all comment|is not cooperating|was not cooperating|refused to be interviewed|declined to be interviewed|has refused to say|gave no statement|refused to speak with|refused to speak to|refused to talk to|refused to talk|refused to answer|refuses to speak"
        "|refuses to talk|refuses to answer|declined to speak with|declined to speak to|declined to answer"
        "|refusing to speak|refusing to talk|refusing to answer|refused to cooperate|refusing to cooperate|has said nothing"
        "|remained silent|kept silent|exercised his right to silence|exercised her right to silence|invoked his right to"
        "|invoked her right to|has not said a word|would not answer questions|would not talk to|refused to give a statement"
    ),
    ("harm", "hurt"): (
        "was bitten|was burned|was burnt|was stabbed|was shot in|needed surgery|underwent surgery|fractured|broke … rib|broke … ribs|broke … collarbone|lost a finger|lost an eye|was critically injured|is in critical condition|was left with|was injured|was hurt|was wounded|was badly hurt|was badly injured|was seriously injured|was seriously hurt"
        "|was slightly injured|was slightly hurt|suffered minor injuries|suffered serious injuries|suffered a broken"
        "|suffered … injuries|suffered cuts|suffered burns|suffered a concussion|sustained injuries|sustained … injuries"
        "|broke his arm|broke her arm|broke his leg|broke her leg|broke a leg|broke an arm|broke his nose|needed … stitches"
        "|was treated for … injuries|was taken to hospital with|was hospitalised with|was hospitalized with"
        "|hurt his|hurt her|injured his|injured her"
    ),
    ("harm", "unhurt"): (
        "without a scratch|without so much as a scratch|was not hurt at all|was fine|emerged unharmed|got off without|escaped with a fright|escaped with only a fright|was unhurt|was unharmed|was uninjured|was unscathed|escaped unhurt|escaped unharmed|escaped uninjured|escaped unscathed"
        "|escaped injury|escaped without injury|escaped without a scratch|walked away unhurt|walked away unharmed"
        "|walked away without a scratch|came to no harm|emerged unhurt|emerged unscathed|was not hurt|was not injured"
        "|was shaken but unhurt|unhurt|unharmed|uninjured|was not harmed"
    ),
    ("custody", "gave himself up"): (
        "walked into the … and surrendered|surrendered at|presented himself|presented herself|gave up voluntarily|came forward|gave himself up|gave herself up|turned himself in|turned herself in|handed himself in|handed herself in"
        "|surrendered to police|surrendered to the|surrendered voluntarily|surrendered|walked into … police station"
        "|walked into a police|walked into the police"
    ),
    ("custody", "caught"): (
        "was pulled from|was hauled from|was dragged out|was caught hiding|was found hiding|was arrested hiding|was intercepted|was run to ground|was detained as he|was detained as she|was detained while|was stopped at the border|was grabbed|>arrested … as he tried|>arrested … as she tried|>arrested … while|was picked up|was caught|was captured|was tracked down|was seized|was tackled|was nabbed|was dragged from|was cornered"
        "|was arrested in a raid|was arrested at gunpoint|was arrested while|was arrested as he|was arrested trying"
        "|was arrested when officers|was overpowered|was ambushed|>captured|>caught|>nabbed|>tracked down|>tackled|>seized"
        "|>raided … and arrested|>stormed … and arrested|>broke down … and arrested|>kicked in … and arrested"
    ),
    ("resistance", "resisted"): (
        "wrestled with|kicked and punched|struggled violently|lunged at|pulled a knife on|opened fire on officers|shot at officers|resisted|resisted arrest|put up a fight|fought back|fought officers|struggled with officers|struggled with police|tried to flee"
        "|tried to run|ran off|bolted|made a run for it|took to his heels|took to her heels|fled on foot|tried to escape"
        "|tried to get away|scuffled with|wrestled with"
    ),
    ("resistance", "gave in"): (
        "offered no resistance|meekly|raised his hands|put his hands up|put her hands up|did as he was told|gave up quietly|calmly|did not resist|offered no resistance|put up no resistance|put up no fight|without a struggle|went quietly"
        "|did not put up a fight|had no time to resist|without resistance|surrendered without a fight|without incident"
        "|gave up without"
    ),
    ("vacancy", "death"): ">death of|death|died|has died|passed away",
    (
        "vacancy",
        "resignation",
    ): "gave up the seat|gave up the post|walked out|who quit|resigned|resignation|>resignation of|stepped down|quit|stood down|gave up his seat|gave up her seat",
    (
        "vacancy",
        "dismissal",
    ): "was sacked|was dismissed|was removed|was expelled|was disqualified|disqualification|>dismissal of|>removal of|>disqualification of",
    (
        "apology",
        "apologised",
    ): "apologised|apologized|said sorry|issued an apology|offered an apology|made an apology|begged forgiveness",
    (
        "apology",
        "did not",
    ): "refused to apologise|refused to apologize|declined to apologise|declined to apologize|offered no apology|has yet to apologise|has yet to apologize",
    (
        "alcohol",
        "drunk",
    ): "was drunk|had been drinking|was intoxicated|was over the limit|had been over the limit|tested positive for alcohol|smelled of alcohol|was under the influence|had drunk",
    (
        "alcohol",
        "sober",
    ): "was sober|tested negative for alcohol|was not drunk|was under the limit|was stone sober|no alcohol was found",
    (
        "helmet",
        "worn",
    ): "wearing a helmet|wearing his helmet|wearing her helmet|had … helmet on|wore a helmet|wearing a seat belt|wearing his seat belt|wearing her seat belt|was belted in|wearing a life jacket|wearing a crash helmet|wore a life jacket|wore a seat belt",
    (
        "helmet",
        "not worn",
    ): "without a helmet|wore no helmet|had no helmet|without a seat belt|wore no seat belt|without a life jacket|wore no life jacket",
    (
        "armed",
        "armed",
    ): "was armed|was carrying a gun|was carrying a knife|had a gun|had a knife|pulled a gun|pulled a knife|drew a gun|drew a knife|was holding a gun|was holding a knife",
    (
        "armed",
        "unarmed",
    ): "was unarmed|had no weapon|was carrying no weapon|carried no weapon|empty-handed|no weapon was found on",
    ("awake", "awake"): "was awake|was wide awake|was still up",
    (
        "awake",
        "asleep",
    ): "was asleep|was sleeping|fell asleep|had fallen asleep|nodded off|dozed off|had dozed off",
    ("resignation", "goes"): (
        "will resign|would resign|will step down|would step down|has resigned|resigned|is to resign|announced his resignation|announced her resignation"
        "|stepped down|is stepping down|will quit|handed in his resignation|handed in her resignation|offered his resignation|offered her resignation|tendered"
    ),
    ("resignation", "stays"): (
        "ruled out resigning|will not resign|would not resign|won't resign|refused to resign|refuses to resign|has no plans to resign|has no intention of resigning"
        "|vowed to stay|will stay on|insisted he would stay|insisted she would stay|will not step down|would not step down|refused to step down|ruled out stepping down"
        "|rejected calls to resign|dismissed calls to resign|has not resigned"
    ),
    ("times", "1"): (
        "newly elected|freshman|never held|for the first time|never … before|for his first time|her first term|his first term|first stint|first-time"
        "|a first term|her debut|his debut|first visit|maiden|a newcomer to|first title|first-ever|first ever"
    ),
    ("times", "2"): (
        "second stint|second term|for the second time|second time|second visit|second title|second spell"
        "|is re-elected|was re-elected|re-elected"
    ),
    ("times", "3"): "third stint|third term|for the third time|third visit|third title|third spell",
    ("times", "4"): "fourth stint|fourth term|for the fourth time|fourth visit|fourth title|fourth spell",
    ("direction", "up"): (
        "ended … higher|closed … higher|finished … higher|up … per cent|up … percent|was sent … up|put on|added|rose|rises|has risen|have risen|had risen|climbed|jumped|gained|surged|soared|advanced|edged up|increased|grew|went up"
        "|was up|were up|rallied|leapt|shot up|ticked up|crept up|is up|are up|picked up"
    ),
    ("direction", "down"): (
        "ended … lower|closed … lower|finished … lower|down … per cent|down … percent|gave up|crashed|tanked|fell|falls|has fallen|have fallen|had fallen|dropped|slipped|slumped|slid|declined|decreased|sank|tumbled|plunged"
        "|edged down|went down|was down|were down|shed|dipped|dived|plummeted|shrank|contracted|is down|are down|eased|lost"
    ),
    ("decision", "decided"): (
        "came down in favour of|came down against|opted for|settled on|signed off|waved through|said yes to|said no to|threw out|has chosen|has picked|gave its approval|gave its backing|came out in favour|came out against|has ruled|chose|recommended|unanimously recommended|recommends|agreed to|has agreed|approved|has approved|accepted|has accepted|endorsed"
        "|has decided|decided to|decided on|voted to|backed|are backing|is backing|has backed|have backed|rejected|has rejected"
        "|turned down|gave the green light|signed off on|ruled out"
    ),
    ("decision", "not yet"): (
        "put off its decision|put off a decision|put off their decision|postponed a decision|has still to decide|have still to decide|is split over|remains split|is still debating|are still debating|will decide next|will not decide until|has not taken a decision|has reached no decision|reached no decision|has not yet voted|have not yet voted|has not voted|have not voted|has yet to rule|has not ruled|has not yet ruled|has put off a decision|postponed its decision|deferred its decision|deferred a decision|has yet to decide|have yet to decide|had yet to decide|is yet to decide|are yet to decide|has not decided|have not decided"
        "|has not yet decided|have not yet decided|hasn't decided|haven't decided|still has to decide|still have to decide"
        "|has yet to make a decision|has not made a decision|have not made a decision|no decision … has been|no decision has been"
        "|is undecided|are undecided|was undecided|remains undecided|has yet to recommend|has yet to approve|has yet to agree"
        "|has yet to vote|has yet to accept|have yet to approve|have yet to accept|is still considering|are still considering"
        "|is still weighing|are still weighing|has not made up its mind|have not made up their minds|has yet to say whether"
    ),
    ("ruling", "refused"): (
        "dismissed|threw out|rejected|turned down|denied|refused|threw out all|dismissed all|rejected all|was dismissed|was rejected"
        "|was denied|was refused|was turned down|was thrown out|were dismissed|were rejected|struck down|ruled against"
    ),
    ("ruling", "granted"): (
        "upheld|granted|allowed|approved|accepted|was granted|was upheld|was allowed|was approved|was accepted"
    ),
    ("ruling", "in part"): (
        "partly upheld|partially upheld|upheld in part|granted in part|partially granted|partly granted|partly allowed"
        "|upheld part of|granted part of|allowed in part|accepted part of|partially accepted|dismissed part of|rejected part of"
    ),
}

# Things that are in one state or another, and what says in which: the phrase has to stand near the thing.
STATES: dict[str, tuple[str, dict[str, str]]] = {
    **MORE_STATES,
    "power": (
        "power|electricity|lights|mains",
        {
            "on": "restored|back|back on|came back|returned|reconnected|switched back on|is on again|are on again",
            "off": "without|out|cut off|no|lost|remains off|remained off|in the dark",
        },
    ),
    "water": (
        "tap water|running water|drinking water|water supply|mains water",
        {"on": "restored|back|returned|reconnected|flowing again", "off": "without|cut off|no|still off|dry"},
    ),
    "airport": (
        "airport|airfield",
        {
            "open": "open|opened|operating|operated|operational|running|flights … as usual|operated as usual|operated normally|kept operating",
            "shut": "closed|shut|shut down|close|closure|suspended operations|halted flights|out of action",
        },
    ),
    "road": (
        "road|highway|motorway|bridge|pass|tunnel|railway|rail line",
        {
            "open": "open|reopened|passable|open again|opened to traffic|open to traffic|cleared",
            "cut": "closed|shut|impassable|blocked|cut|cut off|remains closed|remained closed",
        },
    ),
    "school": (
        "schools|school|classes|classrooms",
        {
            "open": "open|went ahead|as usual|as normal|held as planned",
            "shut": "closed|shut|cancelled|canceled|suspended",
        },
    ),
    "gates": (
        "gates|gate|barriers|barrier|boom|booms|crossing arm|crossing arms",
        {
            "down": "down|lowered|come down|closed|came down|come down|shut|fallen|in place|dropped|descended|worked",
            "up": "up|open|wide open|raised|not working|out of order|failed|stuck open|broken|malfunctioned",
        },
    ),
    "warning": (
        "warning|warnings|warned|alert|alerts|siren|sirens|alarm|text messages|warn",
        {
            "given": "issued|sent|got|had|went out|broadcast|received|sounded|was given|were given|raised|had warned|was warned|were warned|had been warned|passed on|came through",
            "none": "no|without|never|nobody|no one|not a single|failed to|silent",
        },
    ),
    "pact": (
        "agreement|deal|contract|treaty|accord|pact|memorandum|protocol",
        {
            "signed": "signed|sign|inked|initialled|put their names to|put his name to|put her name to|signing of",
            "not yet": "unsigned",
        },
    ),
    "production": (
        "production|factory|plant|assembly line|mine|mill|works|refinery",
        {
            "begun": "began|begun|started|start|begin|built|build|is making|are making|came off|rolled off|went into operation|came on stream|opened|open|has been making",
            "not yet": "has yet to",
        },
    ),
    "construction": (
        "construction|building work|work on",
        {
            "begun": "began|begun|started|start|begin|broken|under way|underway",
            "not yet": "has yet to|stalled before",
        },
    ),
}

# Words without which a sentence does not speak of a matter.
CONTEXTS: dict[str, str] = {
    "gates": "crossing|train|railway|rail|tram",
    "vacancy": (
        "vacant|vacancy|left … empty|necessitated|by-election|bypoll|fell empty|empty since|will replace|replacing|replaces|seat has been empty|succeed|successor|seat … empty|empty seat|to replace"
    ),
    "resistance": "arrest|arrested|caught|police|officers|deputies|agents|detectives|handcuffed|captured|custody|guards",
    "questioning": (
        "detective|detectives|investigators|police|questioned|interrogated|officers|lawyer|attorney|arrest|prosecutors"
    ),
}

# What a court or an office grants or refuses, by sort.
CASES: dict[str, str] = {
    "lawsuit": "lawsuit|suit|petition|legal challenge|class action",
    "appeal": "appeal|appeals",
    "bail": "bail|request for bail|bond",
    "recount": "recount|demand for a recount",
    "visa": "visa|visa application",
    "licence": "licence|license|licence application|permit",
    "extradition": "extradition|extradition request",
    "asylum": "asylum|asylum claim|asylum request|asylum application",
    "merger": "merger|takeover",
    "bill": "bill|legislation|budget",
    "parole": "parole",
    "pardon": "pardon|clemency",
}

# What rises and falls, by sort.
MEASURES: dict[str, str] = {
    "share": "shares|share|stock|share price|stock price|shares in|shares of|stocks",
    "profit": "profit|profits|net profit|pre-tax profit|pretax profit|net income|earnings|operating profit",
    "revenue": "revenue|revenues|turnover|sales",
    "export": "exports|export",
    "import": "imports",
    "price": "price|prices",
    "unemployment": "unemployment|unemployment rate|jobless rate",
    "inflation": "inflation",
    "turnout": "turnout",
    "output": "output|production",
    "trade": "trade|two-way trade|bilateral trade",
    "attendance": "attendance|attendances|visitor numbers",
    "crime": "crime|crimes|crime rate",
    "approval": "approval rating|approval ratings|popularity",
    "debt": "debt|debts|borrowings",
    "population": "population",
}
# What a measure is compared with: two changes with different bases say nothing of each other.
BASES = (
    "year on year|year-on-year|from a year earlier|from a year ago|compared with a year|quarter on quarter|from the previous quarter"
    "|month on month|from the previous month|from a month earlier|since the start of the year|after hours|in after-hours trading"
    "|in early trading|at the open|at the close|at first|initially|before recovering|week on week|over the past year|over five years"
)

# Courts and offices by level: those of two levels may well rule differently.
LEVELS = "district|supreme|appeals|appellate|high|federal|county|lower|circuit|magistrate|first instance|regional|state"

# Bodies that decide, by sort.
BODIES: dict[str, str] = {
    "board": "board|directors|board of directors",
    "government": "government|cabinet|administration",
    "parliament": "parliament|congress|senate|assembly|lawmakers",
    "court": "court|judge|judges|supreme court|tribunal|jury",
    "shareholders": "shareholders|investors",
    "union": "union|unions",
    "council": "council|councillors|city council",
    "committee": "committee|commission|regulator|regulators",
    "club": "club",
}

# One person, by what she is in the story.  The first sorts stand for the person named last.
ROLES: dict[str, str] = {
    "suspect": "the suspect|the gunman|the shooter|the accused|the attacker|the defendant|the fugitive|the man|the woman|the robber",
    "driver": "the driver|the truck driver|the bus driver|the motorist|the lorry driver",
    "pilot": "the pilot",
    "captain": "the captain|the skipper",
    "owner": "the owner|the shop owner|the shopkeeper|the store owner|the jeweller|the jeweler",
    "employee": "the employee|the clerk|the shop assistant|the cashier",
}
ANAPHORIC_ROLES = frozenset({"suspect"})
# Sex -> pronouns; "" for things.
PRONOUNS: dict[str, str] = {"m": "he|his|him", "f": "she|her", "": "it|its"}
# Words for several or for nobody, which hold the place of a subject.
# Words that make several of a role; a number does so as well.
PLURALS = frozenset({"two", "three", "four", "several", "all", "both", "other", "another"})
GROUPS = (
    "they|their|them|people|others|men|women|officers|police|deputies|agents|detectives|nobody|no one|no-one|none|everyone|passengers"
    "|mother|father|brother|sister|son|daughter|wife|husband|lawyer|attorney|lawyers|i|we|you|my|our|residents|children|students|witnesses|marshals|guards|family|who both|both|crew|workers|another|one|someone|a man|a woman"
)
# Words behind a name that join a second act of the first subject.
COORDINATORS = frozenset({"and", "then", "before"})
# What ties a description to its verb; a word of possession before a pronoun.
RELATIVES = "who"
OF = ("of ",)
# Verbs of speech behind a name: who says it is not who did it.
SAYS = "said|says|told|added|according|confirmed|testified"
# Words that put a statement at another stage of a story.
STAGES = (
    "initially|at first|earlier|previously|originally|later|eventually|in the end|once|before changing|after first|had first|until then"
    "|at the time|in the past|at a previous"
)
# Words of the inquiry, and of the trial that it is another stage than.
INQUIRY = "at the police station|during questioning|under questioning|during the investigation|when arrested|on his arrest|on her arrest"
TRIAL = "before the court|in court|at the trial|at his trial|at her trial|the jury|courtroom|in the dock|on the stand"
# Behind a first time: words that say it is the first of some only.
FIRST_OF_SOME = "since|as|in years|in decades|in a decade|in a century|in history|this year|this season|of the year|with|under|in front"
# "There was no …": what follows did not happen.
NOTHING_OF = (
    "there was no|there has been no|there were no|there never was any|there was never any|no such thing as"
)
# Words that part the stretch behind a denial from the rest.
RUMOURS = "suspect|suspects|suspected|fear|feared|suspicion|rumour|rumours|rumor|rumors|claims that|reports that|denied|dismissed"
# Going to somebody's place: the verbs, and the places that are somebody's.
GOES = "went to|drove to|walked to|came to|travelled to|traveled to|turned up at|called at|called on|went round to|paid a visit to|visited|cycled to|arrived at"
PLACES_OF = "house|home|bungalow|residence|flat|apartment|villa|farm|office|doorstep"
# Somebody who is the other one of two.
COUNTERPARTS = "the winner|the loser|the victor|the victorious candidate|the defeated candidate|the challenger|her rival|his rival|her opponent|his opponent|the runner-up"
# Endings and forms of a verb in the past; words in front of one that is none; "not yet".
PAST_ENDINGS = ("ed",)
NO_PAST = ("be", "being", "to", "get", "getting", "a", "an", "of", "with", "by", "when", "if", "as")
NOT_YET = "has yet to|have yet to|had yet to|is yet to|are yet to|yet to be|yet to|not yet"
# What a driver drives: two drivers of two vehicles are two.
ROLE_PARTS = "truck|lorry|bus|car|taxi|train|tram|motorbike|motorcycle|van|coach|tractor|ambulance"
# What makes a state one that has lasted until now; what makes it one that follows another.
STILL = "still|yet|remain|remains|remained|to this day|continues to be"
AGAIN = "again|re-opened|reopened"

# Acts that one does to another, with the other behind; words that say that they did it to each other.
EXCHANGES: dict[str, str] = {
    "lead": "persuaded|put up to|recruited|ordered|instructed|coerced|pressured|led",
    "push": "pushed|shoved",
    "hit": "hit|punched|slapped|struck|kicked|beat|headbutted|assaulted|attacked",
    "bite": "bit",
    "stab": "stabbed|knifed",
    "insult": "insulted|swore at|shouted at|spat at|spat on",
    "rescue": "rescued|pulled out|saved",
    "hire": "hired",
    "lend": "lent money to|gave a loan to",
    "chase": "chased|ran after",
    "overtake": "overtook",
    "ram": "rammed|crashed into|ran into the back of|drove into",
    "call": "telephoned|rang up|phoned",
    "ask out": "proposed to",
    "leave": "left",
    "teach": "taught|coached|trained",
    "beat": "defeated|beat|edged out",
}
BY = "by"
PASSIVES = "was|were|been|being|got"
MUTUAL = "each other|her back|him back|one another|back|in return|in turn|both|also|too|retaliated|exchanged blows|fight between|scuffle"

# Before and behind a phrase these leave open which position is taken.
OPEN_BEFORE = "whether|not sure if|unclear if|asked if"
OPEN_BEHIND = ""
