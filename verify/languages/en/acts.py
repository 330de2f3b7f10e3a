"""English: acts that one party does to another or to one thing, and the nouns of parties beside those of `concepts`.

Compiled by hand from the vocabulary of accident, rescue, court, business, politics and sports reports.  Phrases are
parted by bars; verbs stand in their base form, with past and participle behind colons where these are irregular; "~"
stands for up to six words ("pull ~ out"), "<" parts a noun from the verb behind it ("alarm < raised").  The labels are the same in every language; their traits stand in
`verify.parts.acts`.
"""

from verify.languages.en.concepts import CONCEPTS
from verify.languages.kinds import KINDS

ACTS: dict[str, str] = {
    "rescue": (
        "rescue|save|pull ~ out|pull ~ from|pull ~ to safety|pull ~ clear|lift ~ out|lift ~ from|lift ~ to safety|carry:carried:carried ~ out"
        "|carry:carried:carried ~ to safety|carry:carried:carried ~ down|carry:carried:carried ~ from|drag:dragged:dragged ~ out|drag:dragged:dragged ~ to safety"
        "|drag:dragged:dragged ~ from|drag:dragged:dragged|haul ~ out|haul ~ to safety|haul ~ from|haul ~ aboard|pull ~ aboard|lead:led:led ~ to safety"
        "|free|get:got:got ~ out of|pluck ~ from|bring:brought:brought ~ ashore|bring:brought:brought ~ to safety|help ~ to safety|fish ~ out"
        "|winch ~ to safety|cut:cut:cut ~ free|dig:dug:dug ~ out|hoist ~ out|hoist ~ to safety|take:took:taken ~ to safety|pull ~ ashore"
    ),
    "break": (
        "break:broke:broken|smash|shatter|kick ~ in|kick ~ down|force ~ open|knock ~ out|pry:pried:pried ~ open|prise ~ open|batter ~ down"
    ),
    "light": (
        "fire < lit|stove < lit|stove < turned on|match < struck|fuse < lit|light:lit:lit|ignite|turn ~ on|switch ~ on|strike:struck:struck ~ match|kindle|set:set:set fire to|set:set:set ~ on fire|set:set:set ~ ablaze"
        "|set:set:set ~ alight|torch"
    ),
    "start": "start|begin:began:begun|provoke|instigate|initiate|spark",
    "cook": "meal < prepared|meals < prepared|food < prepared|lunch < prepared|dinner < prepared|meal < made|meals < made|cook|bake|cater|prepare ~ meal|prepare ~ meals|prepare ~ lunch|prepare ~ dinner|prepare ~ food|make:made:made ~ meal|make:made:made ~ meals|make:made:made ~ lunches",
    "design": "design < made|design < drawn up|look < created|design|draw:drew:drawn|sketch|style|draft|devise",
    "compose": "compose|write:wrote:written ~ song|write:wrote:written ~ music|write:wrote:written ~ lyrics|write:wrote:written ~ score",
    "paint": "paint|sculpt|carve",
    "invent": "invent|patent|develop|pioneer",
    "build": "build:built:built|construct|erect",
    "sign": "sign|put:put:put ~ signature|initial",
    "find": (
        "discovery < made|find:found:found|discover|spot:spotted:spotted|uncover|come:came:come across|come:came:come upon|stumble on|stumble upon"
        "|stumble across|detect|locate|unearth|recover"
    ),
    "ask": "ask for|request|apply:applied:applied for|petition for",
    "order": "order|halt|suspend|shut:shut:shut down|shut:shut:shut ~ down|close|ban:banned:banned|stop:stopped:stopped|call:called:called a halt to",
    "call off": (
        "call off|call ~ off|cancel|scrap:scrapped:scrapped|abandon|take:took:taken ~ off the field|take:took:taken ~ off the pitch"
        "|lead:led:led ~ off the pitch|lead:led:led ~ off the field|wave ~ off the pitch|wave ~ off the field|postpone"
    ),
    "break off": "break:broke:broken off|break:broke:broken ~ off|pull out of ~ talks|pull out of ~ deal|walk away from ~ talks|walk away from ~ deal|end ~ talks|end ~ negotiations|end ~ engagement|withdraw:withdrew:withdrawn from ~ talks|terminate|call off ~ talks|call off ~ merger|call off ~ wedding",
    "complain": (
        "complaint < filed|complaint < lodged|complaint < made|case < brought|lawsuit < filed|petition < filed|appeal < filed|file ~ complaint|lodge ~ complaint|bring:brought:brought ~ case|bring:brought:brought ~ complaint|make:made:made ~ complaint|complain to|submit:submitted:submitted ~ complaint"
        "|file ~ lawsuit|file ~ suit|bring:brought:brought ~ lawsuit|file ~ petition|lodge ~ appeal|file ~ appeal"
    ),
    "alert": (
        "alarm < raised|alarm < sounded|call ~ 911|call ~ 999|call police|call the police|phone the police|phone police|raise ~ alarm|sound ~ alarm"
    ),
    "seize": (
        "catch:caught:caught|tackle|subdue|overpower|pin:pinned:pinned ~ down|wrestle ~ to the ground|grab:grabbed:grabbed|apprehend|capture"
        "|restrain|nab:nabbed:nabbed|chase ~ down|hold:held:held ~ down|hold:held:held ~ until"
    ),
    "arrest": "arrest|detain|take:took:taken ~ into custody|handcuff",
    "sample": "samples < taken|samples < collected|sample < taken|take:took:taken ~ samples|take:took:taken ~ sample|collect ~ samples|collect ~ sample|draw:drew:drawn ~ samples|gather ~ samples",
    "fund": (
        "bill < paid|tab < picked up|trip < paid for|costs < covered|expenses < covered|expenses < paid|pay:paid:paid for|pay:paid:paid ~ bill|pick up ~ tab|pick up ~ bill|foot ~ bill|fund|finance|bankroll|sponsor|cover ~ cost|cover ~ costs|cover ~ bill|underwrite:underwrote:underwritten"
    ),
    "buy": "buy:bought:bought|acquire|purchase|take:took:taken over|snap:snapped:snapped up",
    "lend": "lend:lent:lent|loan|give:gave:given ~ loan",
    "owe": "owe",
    "pay": "pay:paid:paid|repay:repaid:repaid|compensate|reimburse",
    "write": "write:wrote:written|email|e-mail|text|message",
    "tell": "tell:told:told|warn|inform|advise|remind|assure",
    "phone": "phone|telephone|call|ring:rang:rung",
    "instruct": "instruct|order|direct|command",
    "persuade": "persuade|convince|talk ~ into|coax",
    "push": (
        "push|shove|pull ~ down|trip:tripped:tripped|foul|bring:brought:brought ~ down|knock ~ down|knock ~ over|elbow|drag:dragged:dragged ~ down|barge|haul ~ down|wrestle ~ down"
    ),
    "hit": (
        "hit:hit:hit|strike:struck:struck|punch|slap:slapped:slapped|beat:beat:beaten|attack|assault|chase|kick|club:clubbed:clubbed|batter|headbutt|set:set:set upon|charge at"
    ),
    "ram": (
        "hit:hit:hit|ram:rammed:rammed|crash into|slam:slammed:slammed into|slam:slammed:slammed ~ into|collide with|plough into|plow into|smash into|run:ran:run into|run:ran:run over"
        "|strike:struck:struck|rear-end|sideswipe|plough ~ into|crash ~ into|drive:drove:driven into|bump into"
    ),
    "cross": (
        "cross ~ median|cross ~ line|cross ~ lane|cross ~ reservation|veer ~ across|veer ~ into|swerve ~ into|swerve ~ across|drift ~ into|stray:strayed:strayed ~ into"
        "|cross into|jump ~ median|cut:cut:cut across|pull out in front of|cross ~ lanes|cross over|run:ran:run ~ red light"
    ),
    "kill": "kill|murder|shoot:shot:shot dead|stab:stabbed:stabbed ~ death|beat:beat:beaten ~ death|strangle|slay:slew:slain",
    "shoot": "fire ~ shots|fire ~ shot|shots < fired|shot < fired|shoot:shot:shot|open fire on|fire at|gun:gunned:gunned down",
    "stab": "stab:stabbed:stabbed|knife|slash",
    "film": "film|record|videotape|shoot:shot:shot ~ video|take:took:taken ~ photo|take:took:taken ~ picture|photograph",
    "post": "post|upload|leak|publish|release",
    "cut down": "cut:cut:cut down|chop:chopped:chopped down|fell",
    "demolish": "tear:tore:torn down|demolish|bulldoze|raze|knock down|pull down|dismantle",
    "put out": "put:put:put out|extinguish|douse",
    "treat": "operation < performed|surgery < performed|operation < carried out|surgery < carried out|treat|operate on|perform surgery on|revive|resuscitate",
    "invite": "invite",
    "defeat": "defeat|beat:beat:beaten|edge|thrash|outplay|overcome:overcame:overcome|knock out",
    "sue": "sue|file ~ against|take:took:taken ~ to court",
    "dismiss": "fire|sack|dismiss|oust",
    "propose": "propose|suggest|come:came:come up with|put:put:put forward",
    "score": "equaliser < scored|equalizer < scored|winner < scored|goal < scored|equalise|equalize|score ~ equaliser|score ~ equalizer|score ~ winner|level ~ score|open ~ scoring",
    "deliver": "deliver|drop:dropped:dropped off|hand:handed:handed in",
    "drive": "drive:drove:driven|steer|pilot|helm",
    "bury": "bury:buried:buried",
    "bite": "bite:bit:bitten|maul",
    "cheat": "defraud|swindle|cheat|dupe",
    "replace": "replace|succeed|take:took:taken over from|fill in for",
    "teach": "teach:taught:taught|train|mentor|coach",
    "own": "own|control",
    "overtake": "overtake:overtook:overtaken|surpass|outsell:outsold:outsold|outbid:outbid:outbid|outspend:outspent:outspent|pass",
    "give": "give:gave:given|hand:handed:handed|send:sent:sent|present|pass|transfer:transferred:transferred|offer:offered:offered|sell:sold:sold",
    "win bid": "tender < won|contract < won|auction < won|win:won:won ~ tender|win:won:won ~ contract|win:won:won ~ auction|win:won:won ~ bid|win:won:won ~ bidding|land ~ contract",
    "organise": "strike < called|rally < called|organise|organize|stage|call:called:called ~ strike|convene|arrange|host",
    "donate": "donate|bequeath",
    "install": "repairs < carried out|repairs < made|boiler < installed|install|repair|fit:fitted:fitted|replace ~ valve|mend",
    "lock": "lock|padlock|bolt",
    "unlock": "gate < opened|gates < opened|door < opened|doors < opened|valve < opened|floodgates < opened|unlock|open ~ gate|open ~ gates|open ~ door|open ~ doors|open ~ floodgates|open ~ valve",
    "switch off": "power < cut|electricity < cut|engine < turned off|lights < turned off|turn ~ off|switch:switched:switched ~ off|shut:shut:shut ~ off|cut:cut:cut ~ power|disable|disconnect",
    "throw": "throw:threw:thrown|hurl|toss|lob:lobbed:lobbed",
    "hospital": "take:took:taken ~ to hospital|take:took:taken ~ to the hospital|take:took:taken ~ to a hospital|drive:drove:driven ~ to hospital|drive:drove:driven ~ to the hospital|drive:drove:driven ~ to a hospital|rush ~ to hospital|rush ~ to the hospital|rush ~ to a hospital|bring:brought:brought ~ to hospital|carry:carried:carried ~ to hospital|taken to hospital|driven to hospital|take:took:taken ~ hospital|drive:drove:driven ~ hospital|rush ~ hospital|carry:carried:carried ~ hospital|bring:brought:brought ~ hospital|take:took:taken ~ clinic",
    "remove": "remove|take:took:taken ~ down|haul ~ away|tow ~ away",
    "plant": "plant:planted:planted|hide:hid:hidden",
    "translate": "translation < made|translation < done|translate|edit|transcribe",
    "choose": "choose:chose:chosen|pick|select",
    "evacuate": "evacuate",
    "chair": "chair|preside over",
    "surrender": (
        "turn ~ himself in|turn ~ herself in|turn ~ themselves in|turn ~ himself over|turn ~ herself over|give:gave:given ~ himself up|give:gave:given ~ herself up|give:gave:given himself up"
        "|give:gave:given herself up|hand:handed:handed himself in|hand:handed:handed herself in|surrender|surrender himself|surrender herself"
        "|walk into ~ police station|present himself|present herself"
    ),
}
# What looks like one of these acts and is none.
NO_ACTS = (
    "shots fired|shot fired|gave birth|handed down|passed away|passed on|sent off|sent to prison|own goal|own up|control tower|pass through|found guilty|found that|found out|found themselves|found himself|found herself|broke into|break into|broke down in|broke out in|broke the news"
    "|broke the law|broke his|broke her|broke a record|broke the record|drew up|drew criticism|drew attention|drew on|called for help|signed up"
    "|signed off|struck a deal|struck by|save money|lit up|light of|in light|free of|for free|cross section|red cross|shooting star|post office|blog post"
    "|text messages|closed on|closed at|end of|the end|in the end|at the end|record high|release date|fire department|fire chief|fire engine|fire truck|the order"
    "|in order to|an order|court order|the find|phone call|the call|a call|the attack|an attack|the hit|the demand|in demand|the request|a request"
)

# Nouns of parties, beside the groups of `concepts`.
_PARTIES: dict[str, str] = {
    "trucker": "trucker|truck driver|lorry driver|truckers|taxi driver|cab driver|bus driver|van driver|delivery driver|courier",
    "neighbor": "neighbor|neighbour|neighbors|neighbours|man next door|woman next door|family next door|next-door neighbor|next-door neighbour|couple next door",
    "resident": "homeowner|tenant|jogger|dog walker|hiker|camper|angler|kayaker|surfer|swimmers",
    "bystander": "passing motorist|motorists|passing driver|passer by|onlookers|strangers|stranger",
    "firefighter": "rescuers|rescuer|mountain rescuers|mountain rescue team|lifeguard|lifeguards|fire crew|fire crews|fire brigade|fire department|rescue team|rescue teams|rescue crew|rescue crews|rescue workers|rescue squad|search and rescue team|lifeboat crew|coastguard crew|fireman|firemen",
    "engineer": "engineer|technician|designer|developer|programmer",
    "staff": "staff|employees|workers|employee|worker",
    "guard": "security guard|security guards|guard|guards|security staff|bouncer|doorman|bodyguard",
    "conductor": "conductor|guard on the train|train guard",
    "diver": "diver|divers",
    "agent": "agent|election agent",
    "coach": "manager of the team|head coach|coach|assistant coach",
    "team head": "head of delegation|team manager|head of the delegation|sporting director|club chairman",
    "outsider": "studio|design studio|design firm|design agency|outside firm|outside contractor|subcontractor|consultancy|consultants|outside consultants|catering firm|catering company|caterer|outside caterer|agency|freelancer",
    "in-house": "in-house team|in-house designers|in-house engineers|in-house staff|own designers|own engineers|own team|own staff|own people|own workshop|school cooks|school kitchen|canteen staff|own kitchen|school's cooks|own cooks",
    "deputy chair": "deputy chairman|deputy chairwoman|vice chairman|vice chairwoman|deputy chair|vice chair",
    "watchdog": "watchdog|watchdog group|campaign group|advocacy group|charity|nonprofit",
    "labourer": "construction worker|construction workers|builders|labourer|labourers|laborers|miners|roadworkers|workmen|plumber|electrician|roofers",
    "company": "company|firm|manufacturer|automaker|maker|contractor|developer|operator",
    "committee": "commission|council|committee|board|regulator|ministry|department",
    "court": "court|tribunal|high court|supreme court",
    "protester": "protesters|demonstrators|activists",
    "crowd": "crowd|mob",
    "chef": "the cook|the cooks|school cooks|canteen cooks|two cooks|chef|kitchen staff|canteen staff",
    "dog": "police dog|sniffer dog|dog",
    "docker": "docker|dockworker|longshoreman",
    "cleaner": "cleaner|janitor|caretaker",
}
PARTIES: dict[str, str] = {
    label: f"{CONCEPTS.get(label, '')}|{_PARTIES.get(label, '')}"
    for label in [*(c for c, kind in KINDS.items() if kind == "group"), *_PARTIES]
}
# Things that act in accidents, each kind by itself.
MOVERS: dict[str, str] = {
    "truck": "truck|lorry|tractor-trailer|semi-trailer|semi|big rig|18-wheeler|juggernaut|articulated lorry|tanker truck|dump truck|pickup|pickup truck|flatbed",
    "bus": "bus|coach|minibus|school bus|double-decker",
    "car": "car|sedan|suv|taxi|cab|hatchback|jeep|saloon",
    "van": "van|minivan",
    "motorcycle": "motorcycle|motorbike|scooter|moped",
    "bicycle": "bicycle|bike|cyclist",
    "train": "train|carriage|train carriage|passenger carriage|express|locomotive|freight train|passenger train",
    "tram": "tram|streetcar",
    "barge": "barge|tug|tugboat",
    "ferry": "ferry",
    "boat": "boat|fishing boat|trawler|dinghy|speedboat|skiff|canoe|yacht|sailboat",
    "ship": "ship|freighter|tanker|cargo ship|container ship|vessel|cruise ship|destroyer|frigate|warship",
    "plane": "plane|jet|aircraft|airliner",
    "helicopter": "helicopter|chopper",
    "drone": "drone",
    "none": "bus driver|truck driver|lorry driver|taxi driver|bus station|bus stop|train station|car park|parking lot|police car|boat owner|ship owner",
}

# Words before a verb that leave its subject to the clause before.
OPENINGS = "and|then|also|later|before|he|she|they|it|who|which|to|had|have|has|finally|immediately|but|quickly|eventually|then later|when|after|while|him|herself|himself"
HE = "he|she"
THEY = "they"
THIS_ONE = "the man|the woman|the suspect|the fugitive|the teenager|him|her|the gunman|the couple|the driver"
# Words directly before a party that open a clause, so that the party may be its subject.
SUBJECT_AFTER = (
    "and|but|when|after|before|while|because|that|as|where|said|says|if|then|since|until|although|though|whereas|so|or|which|who|was|only"
    "|instead|later|saying|say|not|told|reported|reports|how|just"
)
ARTICLES = "senator|representative|officer|detective|sergeant|judge|president|premier|governor|mayor|coach|captain|goalkeeper|striker|midfielder|defender|architect|painter|doctor|chairman|chairwoman|chief executive|secretary|minister|congressman|congresswoman|councillor|deputy|director|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sgt|sgt.|capt|capt.|gov|gov.|sen|sen.|rep|rep.|lt|lt.|prof|prof.|sir|lord|lady|the|a|an|his|her|its|their|some|several|two|three|four|five|six|many|most|both|another|own|one|other|local|nearby|off-duty|young|former|group of|team of|few|dozens of|number of"
# Possessives between an owner and its people: "Ashford's engineers".
# A clause that says which party is meant; a doer without a name; whoever is asked or seen to do it.
RELATIVE = r"\b(?:who|which|that)\b"
SOMEBODY = r"\b(?:whoever|anyone|those|someone|somebody|people) (?:who )?(?:\w+ )?$"
CONTROL = r"\b(?:asked|told|ordered|helped|forced|hired|let|made|urged|allowed|persuaded|invited|instructed|paid|saw|watched|had|wanted)$"
# In front of a noun that looks like the verb.
NOUN_BEFORE = r"\b(?:the|a|an|his|her|its|their|this|another|no|of|such|any|every)\s+$"
POSSESSIVE = r"(?:'s|')\s+(?:own\s+)?(?:\w+\s+){0,2}|\s+"
BY = r"\bby(?: one of)?(?:\s(?!near\b|at\b|in\b|of\b|from\b|with\b|on\b|for\b|to\b|and\b)[\w-]+){0,2}$"
TOLD_TO = r"\bto$"
PASSIVE = r"\b(?:was|were|been|being|be|is|are|got|get)\s+(?:\w+ly\s+|later\s+|then\s+|also\s+|eventually\s+|all\s+){0,2}$"
# Between "bị" and the verb, or "do" and the verb, stands the doer; English has neither.
INNER_AGENT = r"(?!)"
# An infinitive or a participle in front of the subject: "By buying 51% of B, A …", "After chasing B, A …".
FRONTED = r"^\W*(?:by|after|before|when|while|having|upon|on|in|since|through|thanks to)?\s*$"
# An infinitive behind one of these tells what was done: "managed to reach the shore".
DONE_BY_INFINITIVE = (
    r"\b(?:used|managed|helped|was able|were able|had|rushed in|took \w+ \w+)\b[^,;]{0,40}\bto $"
)
# Between a group and the name of one of it, or of a person and what the person is.
THEN_NAMED = r"(?:\s(?:at|of|for|with|from|in)\s[^,]{1,40})?\s*,\s*|\s+(?:named|called)\s+"
THEN_GROUP = (
    r"\s*(?:\([^()]*\))?\s*,\s*(?:\d{2}\s*,\s*)?(?:an?|the|her|his|their|who is an?)\s+(?:[\w-]+\s+){0,2}"
)
# Words between a group and a name that say of what sort the group is.
SORTS = ""
# Behind one of these an "-ing" tells what was being done.
DO = r"(?!)"
# Where what an act is done to ends, and words of names that tell no bearer from another.
OBJECT_END = "within|after|before|during|around|about|while|when|until|since|despite|because|following"
COMMON_NAME_WORDS = frozenset(
    "union|group|company|council|department|agency|board|committee|party|bank|university|club|association|federation|ministry|office|commission|institute|school|hospital|trust|foundation|society|the|of|and|for|national|international|ltd|inc|corp|co|plc|llc|city|county|state|police|workers|service|services|authority|partners|holdings|capital|industries|motors|foods|fc|united".split(
        "|"
    )
)
PROGRESSIVE = r"\b(?:was|were|been)\s+(?:\w+ly\s+)?$"
# In front of a date.
BEFORE_TIMES = r"\b(?:in|on|at|by|since|early|late|during|last|this)\s*$"
# Not done, or not by them alone.
NOT_DONE = "did not|didn't|had not|hadn't|never|not|was not|were not|wasn't|weren't|refused to|declined to|failed to|tried to|attempted to|wanted to|planned to|threatened to|would|could|might|may|will|should|nobody|no one|unable to|hoped to|offered to|without|can|must"
# Words that hold one of these and are none.
NO_PLANS = "not only|not just|will not only"
NOBODY = "nobody|no one|none of|neither|no police|no officer|no resident"
OTHER_CLAUSE = "and|but|so|then|when|while|who|which|that"
# What is given, told or sold stands before whom it goes to.
PROGRESSIVE_FORM = r"^\w+ing\b"
TO_SOMEBODY = r"\bto$"
# What is told as hearsay.
RUMOURS = "rumor|rumors|rumour|rumours|claims circulating|circulating|unconfirmed|it was claimed|false reports|hearsay|allegation|allegations|alleged that"
HIM = "him|her|them"
# An arrest that is told as the work of those who made it.
ITSELF = "itself|themselves alone|no tip|with no help|alone"
# Whoever stands behind one of these did it too.
WITH = r"\b(?:with|and|alongside|helped by|assisted by|together with|as well as|or|help of|help from)$"
# For which side somebody signs.
AGREEMENTS = "contract|contracts|deal|agreement|treaty|lease|memorandum|accord|pact|settlement|merger"
FOR_A_SIDE = "on behalf of|for the club|for the company|for the city|representing|for the union|for the owners|for the buyer|for the seller|for the government|personally"
# Done without an order; done to nobody.
OWN_WILL = "of his own accord|of her own accord|of their own accord|of its own accord|on his own initiative|on her own initiative|on their own initiative|on its own initiative|voluntarily|without orders|without being told|without instructions|acted alone|decided himself|decided herself|decided themselves|himself decided|herself decided|ourselves decided|hers alone|his alone|off his own bat"
NEVER = "not|never|didn't|did not|had not|hadn't|don't|doesn't|nobody|no one"
ANYBODY = "anyone|anybody|a single|any of|a soul"
EACH_OTHER = "each other|one another|mutual|mutually|both sides|exchanged|also"
JOINTLY = "joint|jointly|together|alongside|assisted|with help|with the help|helped by|in cooperation|along with|as well as|with|and"
# A search or a raid in the clause of an arrest: nobody came by himself.
HUNTED = "manhunt|hunt|raid|raided|stormed|tracked down|chase|chased|ambush|surrounded|hiding|burst into|broke down|swooped|tracked|hunted|on the run|pounced|search|tackled|cornered"
