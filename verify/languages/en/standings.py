"""More English phrases that tell where somebody or something stands: accidents, courts, business, diplomacy, sport.

In the form of `positions`, of which these are a part.  Compiled by hand, before any story was looked at for them.
"""

MORE_CUES: dict[tuple[str, str], str] = {
    ("aftermath", "killed there"): (
        "died at the scene|died on the spot|was pronounced dead at the scene|was declared dead at the scene|was killed instantly|was killed outright"
        "|was killed in the crash|died in the crash|died instantly|was also killed|died in the wreckage|was found dead in the cab"
    ),
    ("aftermath", "got away"): (
        "fled the scene|fled on foot|ran from the scene|ran away|got away|escaped with|escaped unhurt|walked away|was allowed home|was treated and released"
        "|turned himself in|turned herself in|jumped clear|leapt clear|was discharged from hospital|gave himself up|suffered only minor|was sent home"
    ),
    ("presence", "present"): (
        "attended|was in attendance|was present|was there in person|appeared in person|signed in person|presided over|chaired the|hosted the|was on hand"
        "|in person signed|looked on from|spoke at the|cut the ribbon|handed over the trophy|watched from the stands|was at the ceremony|personally signed"
    ),
    ("presence", "absent"): (
        "did not attend|was absent|was not present|was away|was abroad|is abroad|was travelling|was traveling|is travelling in|is traveling in|was overseas|is overseas"
        "|stayed away|did not appear|failed to appear|was not there|sent a deputy|sent his deputy|sent her deputy|sent a representative|was on holiday|is on holiday"
        "|was on vacation|skipped the|missed the ceremony|boycotted the|was out of the country|is out of the country"
    ),
    ("record", "known"): (
        "had a criminal record|has a criminal record|had previous convictions|has previous convictions|had prior convictions|was known to police|is known to police"
        "|had served time|served time for|had been convicted of|had been jailed|a convicted felon|was on parole|was on probation|has a long record|ex-convict|had a record"
    ),
    ("record", "clean"): (
        "had no criminal record|has no criminal record|had no previous convictions|has no previous convictions|had no prior convictions|was not known to police"
        "|is not known to police|had never been in trouble|has never been in trouble|had a clean record|has a clean record|no criminal history|no prior record|no previous record"
    ),
    ("practice", "licensed"): (
        "is licensed|was licensed|was fully licensed|was certified|is certified|held a licence|held a license|holds a licence|holds a license|was qualified|is qualified"
        "|was fully qualified|is a registered|was a registered|had all the required|has all the required|was accredited|is accredited"
    ),
    ("practice", "unlicensed"): (
        "is unlicensed|was unlicensed|was not licensed|is not licensed|had no licence|had no license|has no licence|has no license|without a licence|without a license"
        "|was not certified|is not certified|was never licensed|was not qualified|is not qualified|was unqualified|was not registered|lacked a licence|lacked a license"
        "|was never certified|had not been licensed|is not accredited|was not accredited"
    ),
    ("driving", "licensed"): (
        "had a valid licence|had a valid license|has a valid licence|has a valid license|held a driving licence|held a driver's license|had a driving licence"
        "|had a driver's license|licensed to drive|licensed to fly|licensed driver|valid commercial license|valid pilot's licence|valid pilot's license"
    ),
    ("driving", "unlicensed"): (
        "had no driving licence|had no driver's license|without a driving licence|without a driver's license|unlicensed driver|not licensed to drive|not licensed to fly"
        "|licence had expired|license had expired|licence had been revoked|license had been revoked|licence was suspended|license was suspended|had never held a licence"
        "|had never held a license|disqualified from driving|was driving while disqualified|too young to drive|had lost his licence|had lost his license"
    ),
    (
        "swimming",
        "could swim",
    ): "could swim|was a strong swimmer|was a good swimmer|knew how to swim|was an able swimmer|swam well|was an excellent swimmer",
    (
        "swimming",
        "could not swim",
    ): "could not swim|couldn't swim|did not know how to swim|was a poor swimmer|never learned to swim|could barely swim|was unable to swim|was not a swimmer",
    (
        "marriage",
        "married",
    ): "was married|is married|has a wife|has a husband|had married|got married|had a wife|had a husband|is survived by his wife|is survived by her husband",
    (
        "marriage",
        "single",
    ): "was unmarried|is unmarried|was single|is single|never married|was divorced|is divorced|had divorced|was a bachelor|was not married|is not married|had never married",
    ("drugs", "positive"): (
        "tested positive|has tested positive|had tested positive|was on drugs|had taken drugs|was high on|had used cocaine|had used heroin|was under the influence of drugs"
        "|traces of cocaine|failed a drug test|failed a drugs test|failed a doping test|was an addict|was addicted to"
    ),
    ("drugs", "negative"): (
        "tested negative|has tested negative|had tested negative|no trace of drugs|had not taken drugs|was not on drugs|passed a drug test|passed a drugs test|came back clean"
        "|had never taken drugs|never used drugs|was not an addict|no drugs in his|no drugs in her"
    ),
    ("appeal", "appeals"): (
        "will appeal|would appeal|plans to appeal|vowed to appeal|intends to appeal|has appealed|filed an appeal|lodged an appeal|is appealing|said to appeal|to launch an appeal"
        "|has lodged an appeal|has filed an appeal|is to appeal"
    ),
    ("appeal", "accepts"): (
        "will not appeal|would not appeal|won't appeal|does not intend to appeal|has no plans to appeal|decided not to appeal|waived his right to appeal|waived her right to appeal"
        "|accepted the verdict|accepted the ruling|accepts the ruling|accepts the verdict|dropped his appeal|dropped her appeal|withdrew his appeal|withdrew her appeal|accepted the ban"
    ),
    ("concession", "conceded"): (
        "conceded|concedes|has conceded|had conceded|conceded defeat|conceded the race|conceded the election|admitted defeat|accepted defeat"
        "|acknowledged defeat|acknowledged his defeat|acknowledged her defeat|called to concede|called to congratulate|gave a concession speech"
        "|delivered a concession speech"
    ),
    ("concession", "not conceded"): (
        "refused to concede|refuses to concede|refusing to concede|did not concede|has not conceded|had not conceded|has yet to concede"
        "|had yet to concede|would not concede|will not concede|declined to concede|refused to admit defeat|refused to accept defeat"
        "|refused to accept the result|refused to accept the results|rejected the result|rejected the results"
    ),
    ("candidacy", "runs"): (
        "will run|is running|will seek re-election|will seek another term|announced his candidacy|announced her candidacy|will stand again|will stand for|is standing for|entered the race"
        "|would run|will run again|plans to run|intends to run|is seeking re-election|declared his candidacy|declared her candidacy"
    ),
    ("candidacy", "does not run"): (
        "will not run|would not run|won't run|will not seek re-election|is not running|ruled out running|ruled out a run|will not stand|would not stand|dropped out of the race"
        "|withdrew from the race|quit the race|pulled out of the race|will not seek another term|would not seek re-election|decided against running|has no plans to run"
    ),
    (
        "vaccine",
        "vaccinated",
    ): "was vaccinated|had been vaccinated|has been vaccinated|was fully vaccinated|is vaccinated|had received the vaccine|was immunised|was immunized|is fully vaccinated",
    (
        "vaccine",
        "unvaccinated",
    ): "was unvaccinated|was not vaccinated|had not been vaccinated|has not been vaccinated|is unvaccinated|was never vaccinated|had never been vaccinated|had refused the vaccine|is not vaccinated",
    (
        "liberty",
        "freed",
    ): "was released on bail|was freed on bail|was granted bail|is free on bail|was bailed|was released without charge|was set free|walked free|posted bail|was released on bond|is out on bail|made bail",
    (
        "liberty",
        "held",
    ): "was remanded in custody|was denied bail|was refused bail|is being held|was being held|remains in custody|remained in custody|is in custody|was held without bail|was ordered held|is in jail|remains in jail|was remanded",
    (
        "sentence",
        "suspended sentence",
    ): "suspended sentence|was given probation|received probation|suspended prison term|suspended jail term|was spared jail|was spared prison|avoided jail|avoided prison|was put on probation",
    (
        "sentence",
        "to be served",
    ): "was jailed for|was imprisoned for|began serving|will serve|immediate jail term|was sent to prison|was sent to jail|was led away to begin|starts his sentence|starts her sentence",
    (
        "verdict",
        "convicted",
    ): "was convicted|was found guilty|has been convicted|were convicted|was sentenced|has been found guilty|is guilty of",
    (
        "verdict",
        "acquitted",
    ): "was acquitted|was found not guilty|was cleared|has been acquitted|was cleared of|has been cleared|were acquitted|was exonerated|walked free",
}

MORE_STATES: dict[str, tuple[str, dict[str, str]]] = {
    "distress": (
        "distress signal|distress signals|distress call|distress calls|mayday|mayday call|sos|emergency signal|emergency call|distress message|emergency beacon|distress beacon|distress flare|flares",
        {
            "sent": "sent|send|issued|made|broadcast|transmitted|put out|radioed|fired|set off|activated|received|picked up|heard|sent out|gave|relayed",
            "not sent": "no|never|without|failed to",
        },
    ),
    "siren": (
        "alarm|alarms|fire alarm|fire alarms|smoke alarm|smoke alarms|smoke detector|smoke detectors|burglar alarm|siren|sirens|alarm bell|alarm bells|alarm system|horn|whistle",
        {
            "rang": "rang|ringing|ring|rings|sounded|sounding|sound|went off|go off|going off|was triggered|were triggered|triggered|activated|blared|blaring|wailed|wailing|blew|blown|tripped|worked",
            "did not ring": "silent|failed|switched off|turned off|disabled|disconnected|out of order|cut|not working|dead batteries|did not work|unplugged|off at the time|no working",
        },
    ),
    "insurance": (
        "insurance|insured|uninsured|insurers|insurer|insurance policy|policy|underinsured",
        {
            "insured": "insured|was insured|were insured|had insurance|covered|fully insured|took out|insured for|carried insurance|carries insurance|insurance cover|insurance coverage|paid by insurance",
            "uninsured": "uninsured|no insurance|without insurance|not covered|lapsed|had expired|never bought|let … lapse|no cover|no coverage|refused to insure",
        },
    ),
    "inspection": (
        "inspection|registration|certificate|certificate of inspection|roadworthiness certificate|mot|airworthiness certificate|safety certificate|permit|certification",
        {
            "valid": "valid|up to date|up-to-date|in date|current|still in force|in order|renewed|not expired|had not expired",
            "expired": "expired|out of date|lapsed|overdue|had run out|ran out|no longer valid|not been renewed|was never renewed|invalid",
        },
    ),
    "summons": (
        "ambassador|envoy|charge d'affaires|chargé d'affaires|consul|high commissioner",
        {
            "summoned": "summoned|was summoned|called in|hauled in|was called to|summons|summoning|was called in|carpeted|handed a note of protest|given a dressing-down",
            "not summoned": "never summoned",
        },
    ),
    "operation": (
        "plant|factory|mill|refinery|smelter|mine|quarry|production|assembly line|works|facility|slaughterhouse|landfill|furnace|reactor",
        {
            "at work": (
                "still operating|still running|still producing|still working|continues to operate|continued to operate|continues to run|continued to run|kept operating|kept running"
                "|running normally|operating normally|operating as normal|remains open|remained open|stayed open|at full capacity|has not stopped|did not stop|continued as usual|continued as normal"
            ),
            "suspended": (
                "suspended|suspended operations|halted|halted production|ceased|shut down|shuttered|idled|stopped production|stopped work|ordered shut|ordered closed|was closed|was shut|sealed off"
                "|sealed|at a standstill|mothballed|taken offline|has been shut|brought to a halt"
            ),
        },
    ),
    "ballot": (
        "vote|voted|votes|ballot|board|council|panel|committee|court|jury|members|justices|resolution|motion",
        {
            "of one mind": "unanimous|unanimously|unanimous vote|without opposition|without dissent|no votes against|nobody voted against|no one voted against|all voted for|all … in favour|all … in favor",
            "divided": "voted against|voting against|dissented|dissenting|abstained|abstaining|narrowly|split vote|was split|split decision|by a single vote|one vote against|opposed it|dissent|cast the only",
        },
    ),
    "brakes": (
        "brakes|brake|braking system|handbrake|parking brake|steering|air brakes",
        {
            "worked": "working|in working order|worked|in good order|functioning|functional|no fault|no defect|nothing wrong|sound|in good condition|operating properly|passed",
            "failed": "failed|faulty|defective|gave out|gave way|not working|malfunctioned|broke|worn|worn out|failure|locked up|overheated|out of order|lost",
        },
    ),
    "exits": (
        "emergency exit|emergency exits|fire exit|fire exits|fire door|fire doors|fire escape|exit doors|rear exit|back exit|rear door|side door|escape hatch",
        {
            "locked": "locked|chained|chained shut|blocked|barred|bolted|padlocked|jammed|nailed shut|sealed|obstructed|welded shut",
            "open": "unlocked|open|clear|unobstructed|not locked|worked|were opened|was opened|propped open",
        },
    ),
    "doors": (
        "front door|back door|garage door|bedroom door|office door|cockpit door|car doors|safe|vault|gate to the|cellar door|kitchen door|apartment door",
        {
            "locked": "locked|was locked|were locked|bolted|padlocked|locked from the inside|deadbolted|chained",
            "open": "unlocked|left open|was open|were open|ajar|wide open|standing open|left unlocked|forced|broken open|kicked in|jimmied",
        },
    ),
    "camera": (
        "camera|cameras|security camera|security cameras|surveillance camera|surveillance cameras|cctv|cctv cameras|dashcam|body camera|flight recorder|voice recorder|black box",
        {
            "recorded": "recorded|captured|caught|filmed|showed|shows|picked up|working|were working|was working|was running|were rolling",
            "did not record": "not working|out of order|broken|switched off|turned off|disabled|did not record|recorded nothing|no footage|failed|blank|was off|were off|covered up",
        },
    ),
    "ransom": (
        "ransom|ransom money|ransom demand",
        {
            "paid": "paid|pay|handed over|delivered|transferred|dropped off|was paid",
            "not paid": "refused|no|unpaid|never|without|rejected",
        },
    ),
    "note": (
        "suicide note|farewell letter|farewell note|goodbye note|a note|goodbye letter",
        {"left": "left|wrote|found|leaving|discovered|recovered", "none left": "no|without|never"},
    ),
    "hearing": (
        "trial|hearing|court session|proceedings|inquest|court-martial|testimony|inquiry",
        {
            "open to all": "open to the public|in public|in open court|held in the open|televised|open to reporters|broadcast live|open to the press",
            "behind closed doors": "closed to the public|behind closed doors|in camera|in private|in secret|closed to reporters|closed-door|barred reporters|closed to the press|reporters were barred",
        },
    ),
    "talks": (
        "talks|negotiations|negotiation|summit|round of talks|bargaining|mediation",
        {
            "ended well": "succeeded|produced a deal|reached a deal|reached agreement|reached an agreement|yielded a deal|ended with a deal|ended in agreement|ended with an agreement|were successful|a success|clinched",
            "broke down": "collapsed|broke down|broke off|failed|ended without|fell apart|foundered|stalled|deadlocked|in deadlock|no agreement|no deal|without agreement|without a deal|walked out of",
        },
    ),
    "truce": (
        "ceasefire|cease-fire|truce|armistice",
        {
            "holds": "holding|held|holds|is holding|was holding|observed|being observed|largely held|respected|remains in force|in place",
            "broken": "collapsed|broken|was broken|violated|breached|broke down|in tatters|shattered|fell apart|unravelled|unraveled",
        },
    ),
    "goal": (
        "goal|equaliser|equalizer|strike|opener|winner|touchdown|try",
        {
            "allowed": "stood|was given|was allowed|was awarded|allowed to stand|counted|was good",
            "ruled out": "disallowed|ruled out|chalked off|was annulled|overturned|waved off|struck off|cancelled out for offside|did not count|nullified",
        },
    ),
    "penalty": (
        "penalty|penalty kick|spot kick|spot-kick|from the spot|shoot-out|shootout",
        {
            "scored": "scored|converted|netted|slotted|put away|made no mistake|tucked away|buried|dispatched|sent the keeper",
            "missed": "missed|saved|wide|over the bar|hit the post|hit the bar|struck the post|blasted over|skied|was stopped|squandered|failed to convert",
        },
    ),
    "match": (
        "match|game|race|fixture|second half|bout|tie",
        {
            "finished": "played to the end|was completed|was finished|resumed|went ahead|played out|ran its full|continued to the end",
            "abandoned": "abandoned|called off|postponed|cancelled|canceled|was stopped for good|could not continue|was scrapped|never resumed|did not resume",
        },
    ),
    "show": (
        "concert|festival|show|ceremony|event|rally|meeting|parade|conference|gig|wedding|press conference|vigil|summit|visit",
        {
            "went ahead": "went ahead|took place as planned|was held as planned|went off as planned|proceeded as planned|held as scheduled|took place as scheduled|still went ahead",
            "cancelled": "cancelled|canceled|called off|was scrapped|postponed|put off|never took place|did not take place|did not go ahead|axed",
        },
    ),
    "vessel": (
        "ship|vessel|boat|tanker|ferry|trawler|freighter|yacht|cargo ship|barge|submarine|fishing boat",
        {
            "afloat": "afloat|still afloat|stayed afloat|did not sink|was towed|refloated|under tow|adrift|made port",
            "sank": "sank|sunk|has sunk|went down|went under|sinking|capsized and sank|lies on the bottom|on the seabed",
        },
    ),
    "dam": (
        "dam|dyke|dike|levee|embankment|seawall|reservoir|floodwall",
        {
            "intact": "intact|held|holding|safe|sound|undamaged|in no danger|did not break|withstood|secure",
            "burst": "burst|collapsed|breached|gave way|broke|failed|ruptured|washed away|swept away|was overtopped",
        },
    ),
    "watch": (
        "guard|guards|watchman|security guard|security guards|night watchman|guard post|gatehouse|lifeguard|lifeguards|checkpoint|sentry|duty officer|lookout",
        {
            "on duty": "on duty|at his post|at her post|at their posts|was manned|were manned|manned|staffed|patrolling|on patrol",
            "left alone": "off duty|absent|unmanned|unattended|unguarded|nobody on duty|no one on duty|left his post|left her post|left their posts|asleep|unstaffed|not manned|had gone home",
        },
    ),
    "visibility": (
        "visibility|weather|skies|sky|conditions",
        {
            "clear": "clear|good|excellent|fine|sunny|dry|calm|perfect|cloudless",
            "bad": "poor|bad|low|foggy|fog|stormy|heavy rain|near zero|limited|reduced|atrocious|rainy|treacherous|snow",
        },
    ),
    "extinguishing": (
        "sprinklers|sprinkler|sprinkler system|fire extinguisher|fire extinguishers|hydrant|hydrants|fire hose|fire hoses",
        {
            "worked": "worked|working|went off|activated|came on|doused|in working order|put out|functioned",
            "failed": "failed|not working|did not work|empty|dry|out of order|disabled|switched off|no water|expired|missing|no working|inoperable",
        },
    ),
    "acquaintance": (
        "each other|one another|victim|victims|the two|the pair|suspect|attacker|gunman|strangers|the men|the couple|assailant",
        {
            "knew each other": "knew each other|knew one another|knew the victim|knew his victim|knew his victims|knew her victim|were friends|were acquainted|acquaintances|had been friends|a friend of|known to each other|former lovers|were dating",
            "strangers": "did not know each other|strangers|was a stranger|chosen at random|picked at random|random attack|did not know the victim|did not know his victim|no connection|had never met|no known connection|no prior relationship",
        },
    ),
    "examination": (
        "medical|exam|exams|test|tests|audit|fitness test|entrance exam|bar exam|driving test|safety test|crash test|medical test|medical examination|background check|inspection",
        {
            "passed": "passed|cleared|has passed|had passed|sailed through|came through|completed|pass",
            "not passed": "failed|has failed|had failed|flunked|did not pass|fell short|fail|failing",
        },
    ),
}
