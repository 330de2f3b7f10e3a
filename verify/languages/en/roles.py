"""English: verbs of directed acts by class, the groups that act, and the words around a verb that turn it.

Compiled by hand from the vocabulary of accident, crime, court, diplomacy, election and business reports.  Phrases are
in lower case, parted by bars; verbs stand in their base form, with past and participle behind colons where these are
irregular; a form behind "=" stands for itself.  The classes are the same in every language; their traits stand in `verify.contrasts.roles`.
"""

# A head stands behind what modifies it, before its prepositions: "the federal police in Hanoi".
HEAD_FIRST = False

ACTIONS: dict[str, str] = {
    "arrest": "arrest|detain|apprehend|capture|catch:caught:caught|take:took:taken into custody|seize|nab|round up",
    "charge": "charge|indict|prosecute",
    "sue": "sue|file:filed:filed a lawsuit against|take:took:taken to court",
    "kill": "kill|murder|assassinate|execute|slay:slew:slain|shoot:shot:shot dead|stab:stabbed:stabbed to death",
    "shoot": "shoot:shot:shot|open:opened:opened fire on|gun:gunned:gunned down",
    "stab": "stab:stabbed:stabbed|knife",
    "beat": "assault|punch|beat:beat:beaten up",
    "ram": "hit:hit:hit|ram:rammed:rammed|crash:crashed:crashed into|run:ran:run over|strike:struck:struck|collide:collided:collided with",
    "rob": "rob:robbed:robbed|mug:mugged:mugged",
    "steal": "steal:stole:stolen",
    "cheat": "defraud|swindle|cheat|scam:scammed:scammed",
    "rape": "rape|sexually assault",
    "kidnap": "kidnap:kidnapped:kidnapped|abduct",
    "rescue": "rescue|save",
    "find": "find:found:found|discover|locate|recover|spot:spotted:spotted",
    "trace": "track:tracked:tracked down|trace",
    "raid": "storm|raid",
    "enter": "enter|intrude:intruded:intruded into|trespass:trespassed:trespassed into|violate|stray:strayed:strayed into",
    "go": "travel:traveled:traveled to|return to|visit|head to|go:went:gone to|fly:flew:flown to|travel:travelled:travelled to",
    "send": "send:sent:sent|ship:shipped:shipped|deliver|hand:handed:handed over|take:took:taken to|transfer:transferred:transferred",
    "bribe": "bribe|offer:offered:offered a bribe to|pay:paid:paid a bribe to|pay:paid:paid off",
    "surrender": "surrender to|turn:turned:turned himself in to|turn:turned:turned herself in to",
    "pay": "pay:paid:paid|repay:repaid:repaid|reimburse|refund",
    "compensate": "compensate",
    "give": "give:gave:given|sell:sold:sold to|lend:lent:lent|hand:handed:handed",
    "recall": "recall|withdraw:withdrew:withdrawn|pull:pulled:pulled out",
    "expel": "expel:expelled:expelled|deport|throw:threw:thrown out|kick:kicked:kicked out",
    "invade": "invade|annex|occupy:occupied:occupied",
    "attack": "attack|bomb|shell",
    "accuse": "accuse",
    "criticise": "criticize|criticise|condemn|blame|denounce|slam:slammed:slammed|rebuke|attack:attacked:attacked verbally",
    "praise": "praise|applaud|hail",
    "threaten": "threaten",
    "warn": "warn|alert",
    "ask": "ask|urge",
    "tell": "tell:told:told",
    "invite": "invite",
    "spy": "spy:spied:spied on|wiretap:wiretapped:wiretapped|eavesdrop:eavesdropped:eavesdropped on|bug:bugged:bugged",
    "sanction": "sanction|impose:imposed:imposed sanctions on",
    "back": "back|support|endorse",
    "oppose": "oppose",
    "appoint": "appoint|name|nominate|choose:chose:chosen|pick|hire|tap:tapped:tapped",
    "dismiss": "fire|sack|dismiss|oust|remove:removed:removed from office",
    "resign": "resign|step:stepped:stepped down|quit:quit:quit",
    "succeed": "succeed|replace",
    "defeat": "defeat|beat:beat:beaten|win:won:won against|overcome:overcame:overcome|trounce|edge:edged:edged out|outpoll",
    "defeated by": "lose:lost:lost to|fall:fell:fallen to|concede to",
    "challenge": "challenge|face",
    "win": "win:won:won the election|win:won:won the race|win:won:won the vote|win:won:won the case|win:won:won the primary|win:won:won re-election",
    "lose": "lose:lost:lost the election|lose:lost:lost the race|lose:lost:lost the vote|lose:lost:lost the case|lose:lost:lost the primary|lose:lost:lost re-election",
    "top": "top:topped:topped|lead:led:led|head",
    "rise": "rise:rose:risen|climb|jump|surge|soar|grow:grew:grown|increase",
    "fall": "fall:fell:fallen|drop:dropped:dropped|decline|plunge|slump|decrease|shrink:shrank:shrunk|tumble",
    "buy": "buy:bought:bought|acquire|purchase|take:took:taken over",
    "own": "own|possess",
    "controlled by": (
        "remain under the control of|belong to|be:was:been under the control of|stay under the control of"
        "|remain in the hands of|remain under the command of"
    ),
    "found": "found:founded:founded|set:set:set up|establish",
    "build": "build:built:built|carry:carried:carried out|construct|make:made:made",
    "supervise": (
        "=only supervised|=merely supervised|=only oversaw|=merely oversaw|=only assisted|=only assisted in|=only assisted with"
        "|=only helped|=only helped with|=only advised on|=only monitored"
    ),
    "approve": "approve|pass|ratify:ratified:ratified|enact|clear",
    "reject": "reject|veto|vote:voted:voted down|turn:turned:turned down|strike:struck:struck down|block|vote:voted:voted against",
    "accept": "accept|agree:agreed:agreed to",
    "refuse": "refuse",
    "convict": "convict|find:found:found guilty|sentence",
    "acquit": "acquit:acquitted:acquitted|clear:cleared:cleared of|exonerate|find:found:found not guilty",
    "suicide": "commit:committed:committed suicide|kill:killed:killed himself|kill:killed:killed herself|take:took:taken his own life|take:took:taken her own life",
    "die": "die|perish",
    "survive": "survive",
    "attend": "attend",
    "skip": "skip:skipped:skipped|boycott|miss",
    "flee": "flee:fled:fled|run:ran:run away from|drive:drove:driven away from",
    "stay": "stay at|remain at",
    "carry": "carry:carried:carried|drive:drove:driven",
    "call": "call|phone|telephone",
    "join": "join",
    "leave": "quit:quit:quit|withdraw:withdrew:withdrawn from|leave:left:left",
    "release": "release|free|set:set:set free",
    "delete": "delete|remove|take:took:taken down",
    "serve": "serve",
}

NO_ACTIONS = "hit by|take part|take place|face to face|name of|names of|left behind|making clear|back to|made clear|made up|made sure"

ACTORS: dict[str, str] = {
    "police": "police|officers|police officers|detectives|officer|cops|sheriff's deputies|deputies|investigators|fbi agents|agents|troopers",
    "authority": "authorities|officials|local authorities|state officials|federal officials",
    "prosecutor": "prosecutors|prosecutor|district attorney|grand jury|federal prosecutors",
    "court": "court|judge|jury|supreme court|appeals court|federal court|justices|judges|tribunal",
    "army": "army|military|troops|soldiers|navy|air force|armed forces|marines",
    "coastguard": "coast guard|border guards|border patrol",
    "rebels": "rebels|militants|insurgents|separatists|terrorists|gunmen|militia|opposition forces",
    "firefighters": "firefighters|rescuers|rescue workers|rescue teams|search teams|divers|paramedics",
    "government": "government|administration|cabinet",
    "parliament": "parliament|congress|senate|house of representatives|lawmakers|legislature",
    "residents": "residents|villagers|neighbors|neighbours|bystanders|passers-by|passersby|locals|civilians|fishermen|hikers|shoppers",
    "guards": "security guards|guards|security guard|bouncers|vigilantes|volunteers",
    "family": "family|relatives|parents",
    "suspects": "suspect|suspects|gunman|attacker|attackers|robbers|robber|thieves|thief|kidnappers|assailant|assailants|shooter",
    "victims": "victim|victims",
    "company": "company|firm|corporation|owner|owners|manufacturer|contractor",
    "ambassador": "ambassador|ambassadors|envoy",
    "diplomats": "diplomat|diplomats",
    "reporters": "reporters|journalists|reporter|journalist|media",
    "workers": "workers|employees|staff",
    "students": "students|pupils",
    "doctors": "doctors|hospital|surgeons",
    "protesters": "protesters|demonstrators",
    "driver": "driver|motorist",
}

CIVIL_TITLES: frozenset[str] = frozenset()
OFFICIAL_TITLES = (
    "officer|detective|sgt|sergeant|lt|lieutenant|capt|captain|col|colonel|gen|general|sheriff|deputy|judge|justice|agent|chief"
    "|police chief|attorney general"
)

AUXILIARIES: dict[str, str] = {
    "not": (
        "not|never|didn't|did not|doesn't|does not|don't|do not|hasn't|haven't|hadn't|won't|will not|wouldn't|would not"
        "|has not|have not|had not|failed to|fails to|refused to|declined to|has never|have never|had never|never had|cannot|can't"
        "|could not|couldn't"
    ),
    "not yet": "not yet|has not yet|have not yet|had not yet|has yet to|have yet to|had yet to|hasn't yet|haven't yet|still not",
    "planned": (
        "will|is to|are to|plans to|plan to|planned to|is planning to|is due to|are due to|is set to|are set to|is expected to"
        "|are expected to|is scheduled to|are scheduled to|was scheduled to|intends to|was expected to|was due to|is going to"
        "|are going to|vowed to|promised to|pledged to|will be|is expected to be|is scheduled to be|is to be|are to be|is due to be"
    ),
    "possible": (
        "may|might|could|would|can|may have|might have|could have|allegedly|reportedly|is believed to have|are believed to have"
        "|is said to have|is suspected of having|possibly|probably|would have|should have|must have|may be|might be|could be|would be"
        "|is alleged to have|may have been|might have been|could have been"
    ),
    "attempt": (
        "to|tried to|tries to|wanted to|wants to|attempted to|offered to|offers to|sought to|seeks to|hoped to|hopes to|should|must"
        "|threatened to|agreed to|helped|asked to|let|make"
    ),
    "done": "has|have|had|has already|have already|had already|already|just|has just|had just|have just|previously",
    "plain": "also|then|later|did|immediately|quickly|finally|once|repeatedly|publicly|formally|officially|falsely|personally|who|that|recently|is|are",
    "passive": (
        "was|were|is|are|been|being|has been|have been|had been|be|got|gets|was later|were later|was also|were also|was then|is being"
        "|are being|was being|were being|was already|has already been|had already been|was immediately|was finally|were immediately"
    ),
    "passive not": (
        "was not|were not|wasn't|weren't|is not|isn't|has not been|have not been|had not been|was never|were never|has never been"
        "|hasn't been|haven't been|hadn't been|are not|aren't"
    ),
    "passive planned": (
        "will be|is to be|are to be|is expected to be|are expected to be|is scheduled to be|is due to be|is set to be|are due to be"
    ),
    "passive possible": "may be|might be|could be|would be|may have been|might have been|could have been|should be|to be|must be|can be",
    "by": "by",
}

BREAKS = (
    "and|or|but|while|because|since|when|after|before|if|as|whether|although|though|so|until|than|said|says|saying|say|which|who"
    "|that|where|whose|told|however|because of"
)
PREPOSITIONS = (
    "of|in|on|at|for|from|with|about|against|over|under|into|near|outside|inside|during|through|between|among|to|without|within"
    "|toward|towards|despite|following|amid|last|this|next|yesterday|today|on monday|monday|tuesday|wednesday|thursday|friday"
    "|saturday|sunday|late|early|earlier|later|by"
)
DETERMINERS = (
    "the|a|an|his|her|its|their|all|both|some|several|two|three|four|five|many|those|these|this|that|our|my"
)
LEADS = "yesterday|today|meanwhile|earlier|then|later|now|instead|separately|also"

DENIALS = "denied|denies|deny|denying|rejected|rejects|disputed|disputes|refuted|refutes|dismissed"
DENIED_LEADS = "that|claims|claims that|allegations|allegations that|reports|reports that|the claim that|having|accusations|accusations that|any|the allegation that|ever|suggestions that"

UNLESS = (
    "failure to|failing to|inaction on|not passing|unless|without|refusal to|not to|rejection of|refusing to"
)
IN_CASE = "to|passage of|if|passing|in case"
CONSEQUENCE = "would|will|could|might|may"
NEGATIONS = "not|n't|don't|doesn't|didn't|isn't|never|no"

# Words that make a statement a claim or a doubt.
DOUBTS = "accused|alleged|allegedly|allegations|allegation|accusations|claims|claimed|rumors|rumours|suspected|denied|denies|whether|reportedly"

# Things that are there or not: papers, survivors; what says that one is there, and that none is.
HOLDINGS: dict[str, str] = {
    "licence": "license|licence|permit|permits|licenses|licences",
    "insurance": "insurance",
    "contract": "contract",
    "survivor": "survivors|survivor",
}
LACKS = "no|without|without any|did not have|didn't have|had no|has no|have no|lacked|lacks|there were no|not a single"
HAS = "has a|had a|have a|with a|holds a|held a|was granted a|were granted|obtained a|all the|had all the|had the|there were|found"

# Words that negate without a negation.
SOFT_NEGATIONS = (
    "fail|fails|failed|failure|failing|lack|lacks|lacked|unable|refused|refuses|refusing|little|few|rarely|seldom|hardly|barely"
    "|stop|stopped|avoid|avoided|unlikely|impossible|prevent|prevented|except|denied|denies|deny|rejected|inaction|against"
)
