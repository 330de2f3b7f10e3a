"""English tables of `corpus.py`: written for the project; all people, firms and events are invented.

A fact is (key, facet, slot that may be changed, ways to say it).  Slots are filled per story.
"""

FAMILY = (
    "Ashby Barlow Calder Dunmore Everly Fenwick Garrow Hartley Ingram Jessop Kirkby Lomax Marlow Norris Oakley Penrose "
    "Quigley Rowell Stroud Tilney Upton Vance Whitlow Yarrow Zeller Brandt Coyle Draper Ellery Foss"
).split()
MIDDLE = "A. B. C. D. E. F. G. H. J. K. L. M. N. P. R. S. T. W.".split()
GIVEN = (
    "Adam Beth Carl Dana Eric Faye Glen Hope Ivan June Kyle Lena Mark Nora Owen Paul Rosa Sean Tess Vera Wade Alan Bree "
    "Cole Dora Evan Gwen Hugh Iris Jack Kate Liam Mona Neil Opal Pete Ruth Saul Tara Wyatt"
).split()
PLACE_HEADS = "Ash Black Clear Dun East Fair Glen High Iron Kings Long Mill North Oak Pine Red Stone Thorn West White".split()
PLACE_TAILS = "brook bury dale field ford gate ham haven hill hurst lake mouth port ridge stead ton vale water wick wood".split()
FIRM_HEADS = "Calloway|Brightwater|Hexham|Northgate|Silverlock|Tamarack|Umber|Verity|Wexley|Harrow".split("|")
FIRM_TAILS = "Freight|Holdings|Foods|Timber|Motors|Builders|Textiles|Shipping|Energy|Tools".split("|")
OUTLETS = "Valley Courier|Harbor Gazette|The Plains Ledger|Morning Beacon|City Dispatch|River Post|Coast Tribune|Hill Observer".split(
    "|"
)
FILLS = {
    "road": "Route 9|Highway 41|the coastal road|Interstate 77|the old bridge|County Road 12|the northern bypass".split(
        "|"
    ),
    "vehicle": "coach|lorry|school bus|delivery van|tanker|minibus".split("|"),
    "cause": "failed brakes|a driver who fell asleep|a wet road|a burst tyre|thick fog|a stray cow".split(
        "|"
    ),
    "building": "warehouse|market hall|sawmill|apartment block|plastics plant|supermarket|paint store|ballroom".split(
        "|"
    ),
    "spark": "a short circuit|careless welding|a leaking gas bottle|a candle|an overheated fan|suspected arson".split(
        "|"
    ),
    "goods": "frozen shrimp|coffee beans|plywood|shirts|bicycles|fertiliser|pump parts|olive oil".split("|"),
    "market": "Japan|Germany|Canada|Australia|India|Thailand|Norway|Brazil".split("|"),
    "work": "bridge|harbour|theatre|reservoir|school|hospital|ring road|railway station".split("|"),
    "crime": "fraud|burglary|forgery|cigarette smuggling|loan sharking|illegal logging".split("|"),
    "office": "Mayor|Police chief|Deputy governor|Fire chief|Council leader|County clerk".split("|"),
}
# fmt: off
KINDS = {
    'crash': ('{vehicle} crash on {road} near {place}', [
        ('dead', 'number', 'dead', ['The {vehicle} crash near {place} killed {dead} people.', '{dead} people were killed in the {vehicle} crash near {place}.', '{dead} people died when a {vehicle} crashed near {place}.']),
        ('hurt', 'number', 'hurt', ['The crash near {place} injured {hurt} people.', '{hurt} people were injured in the crash near {place}.', '{hurt} injured people were taken to {place} hospital.']),
        ('aboard', 'number', 'aboard', ['The {vehicle} of {firm} carried {aboard} passengers.', 'There were {aboard} passengers on the {vehicle} of {firm}.', '{aboard} passengers were aboard the {vehicle} of {firm}.']),
        ('day', 'date', 'day', ['The crash on {road} happened on {day}.', 'On {day} the crash happened on {road}.', 'It was on {day} that the crash on {road} happened.']),
        ('driver', 'entity', 'man', ['The driver of the {vehicle} was {man}.', '{man} was the driver of the {vehicle}.', '{man} was driving the {vehicle}.']),
        ('age', 'number', 'age', ['{man}, {age}, comes from {town}.', '{man} is {age} years old and comes from {town}.', '{man}, aged {age}, is from {town}.']),
        ('cause', 'text', None, ['Investigators blamed {cause}.', 'The cause was {cause}, investigators in {place} said.']),
    ]),
    'fire': ('Fire destroys {building} in {place}', [
        ('dead', 'number', 'dead', ['The {building} fire in {place} killed {dead} people.', '{dead} people were killed in the {building} fire in {place}.', '{dead} people died in the fire at the {building} in {place}.']),
        ('area', 'number', 'area', ['The fire destroyed {area} square metres of the {building}.', '{area} square metres of the {building} were destroyed by the fire.', 'In all, {area} square metres of the {building} burned.']),
        ('trucks', 'number', 'trucks', ['{trucks} fire engines were sent to the {building}.', 'The fire service sent {trucks} engines to the {building}.', '{trucks} engines fought the fire at the {building}.']),
        ('day', 'date', 'day', ['The {building} in {place} caught fire on {day}.', 'On {day} the {building} in {place} caught fire.', 'Fire broke out at the {building} on {day}.']),
        ('owner', 'entity', 'man', ['The owner of the {building} is {man}.', '{man} is the owner of the {building}.', 'The {building} is owned by {man}.']),
        ('loss', 'number', 'loss', ['Damage to the {building} was put at ${loss} million.', 'The {building} fire caused damage of ${loss} million.', 'The fire at the {building} cost ${loss} million.']),
        ('spark', 'text', None, ['The fire was blamed on {spark}.', 'Officials in {place} blamed {spark}.']),
    ]),
    'firm': ('{firm} sells {goods} to {market}', [
        ('sales', 'number', 'loss', ['Quarterly revenue of {firm} reached ${loss} million.', '{firm} reported quarterly revenue of ${loss} million.', 'Revenue of {firm} in the quarter was ${loss} million.']),
        ('staff', 'number', 'staff', ['{firm} has {staff} workers in {place}.', 'In {place}, {firm} employs {staff} workers.', '{staff} workers are employed by {firm} in {place}.']),
        ('tons', 'number', 'area', ['{firm} shipped {area} tonnes of {goods} to {market}.', '{area} tonnes of {goods} were shipped by {firm} to {market}.', 'Shipments of {goods} by {firm} to {market} came to {area} tonnes.']),
        ('day', 'date', 'day', ['The first {goods} of {firm} left port on {day}.', 'On {day} the first {goods} of {firm} left port.', '{firm} saw its first {goods} leave port on {day}.']),
        ('head', 'entity', 'man', ['The director of {firm} is {man}.', '{man} is the director of {firm}.', '{firm} is led by its director, {man}.']),
        ('share', 'number', 'share', ['{firm} holds {share}% of the {goods} market.', 'The market share of {firm} in {goods} is {share}%.', '{share}% of the {goods} market belongs to {firm}.']),
        ('rival', 'text', None, ['A rival of {firm} expects {goods} prices to fall.', 'Prices of {goods} will fall, a rival of {firm} said.']),
    ]),
    'project': ('Work starts on {work} in {place}', [
        ('cost', 'number', 'loss', ['The {work} in {place} will cost ${loss} million.', 'The cost of the {work} in {place} is ${loss} million.', 'Building the {work} in {place} costs ${loss} million.']),
        ('length', 'number', 'area', ['The {work} beside {road} is {area} metres long.', 'Beside {road}, the {work} is {area} metres long.', 'The length of the {work} beside {road} is {area} metres.']),
        ('homes', 'number', 'staff', ['{staff} households in {place} must move for the {work}.', 'For the {work}, {staff} households in {place} must move.', 'The {work} forces {staff} households in {place} to move.']),
        ('day', 'date', 'day', ['Work on the {work} in {place} began on {day}.', 'On {day} work on the {work} in {place} began.', '{place} began work on the {work} on {day}.']),
        ('head', 'entity', 'man', ['The manager of the {work} is {man}.', '{man} is the manager of the {work}.', 'The {work} is managed by {man}.']),
        ('builder', 'entity', 'firm', ['The contractor for the {work} is {firm}.', '{firm} is the contractor for the {work}.', 'The {work} is built by {firm}.']),
        ('noise', 'text', None, ['People in {place} fear the noise of the {work}.', 'The noise of the {work} worries people in {place}.']),
    ]),
    'court': ('{crime} trial in {place}', [
        ('years', 'number', 'years', ['A court in {place} sentenced {man} to {years} years for {crime}.', '{man} was sentenced to {years} years for {crime} by a court in {place}.', 'For {crime}, {man} received {years} years in prison.']),
        ('victims', 'number', 'staff', ['The {crime} case in {place} has {staff} victims.', 'There are {staff} victims in the {crime} case in {place}.', '{staff} victims were named in the {crime} case in {place}.']),
        ('money', 'number', 'loss', ['{man} took ${loss} million, prosecutors said.', 'Prosecutors said {man} took ${loss} million.', 'According to prosecutors, {man} took ${loss} million.']),
        ('day', 'date', 'day', ['{man} was arrested on {day}.', 'On {day} police arrested {man}.', 'Police in {place} arrested {man} on {day}.']),
        ('age', 'number', 'age', ['{man}, {age}, comes from {town}.', '{man} is {age} years old and comes from {town}.', '{man}, aged {age}, is from {town}.']),
        ('judge', 'entity', 'woman', ['The presiding judge was {woman}.', '{woman} was the presiding judge.', '{woman} presided over the trial.']),
        ('plea', 'text', None, ['{man} asked the court for a lighter sentence.', 'A lighter sentence was what {man} asked the court for.']),
    ]),
    'storm': ('Storm {storm} hits {place}', [
        ('missing', 'number', 'dead', ['Storm {storm} left {dead} people missing in {place}.', '{dead} people are missing in {place} after storm {storm}.', 'In {place}, {dead} people are missing after storm {storm}.']),
        ('roofs', 'number', 'area', ['Storm {storm} damaged {area} houses in {place}.', '{area} houses in {place} were damaged by storm {storm}.', 'The number of houses damaged in {place} is {area}.']),
        ('moved', 'number', 'staff', ['{place} evacuated {staff} families before storm {storm}.', '{staff} families in {place} were evacuated before storm {storm}.', 'Before storm {storm}, {staff} families in {place} were evacuated.']),
        ('day', 'date', 'day', ['Storm {storm} hit {place} on {day}.', 'On {day} storm {storm} hit {place}.', '{place} was hit by storm {storm} on {day}.']),
        ('wind', 'number', 'wind', ['The winds of storm {storm} reached {wind} km/h.', 'Storm {storm} brought winds of {wind} km/h.', 'Winds of {wind} km/h came with storm {storm}.']),
        ('loss', 'number', 'loss', ['Storm {storm} caused damage of ${loss} million in {place}.', 'Damage by storm {storm} in {place} was ${loss} million.', 'In {place}, storm {storm} did ${loss} million of damage.']),
        ('sea', 'text', None, ['Fishing boats of {place} stayed in port during storm {storm}.', 'During storm {storm}, fishing boats of {place} stayed in port.']),
    ]),
}
GENERAL = [
    ('said', 'text', None, ['“We {doing},” {chief} said.', '{chief} said: “We {doing}.”']),
    ('chief', 'entity', 'chief', ['The {office} of {place} is {chief}.', '{chief} is the {office} of {place}.', '{chief}, {office} of {place}, came early.']),
    ('witness', 'number', 'witness_age', ['{woman}, {witness_age}, a resident of {place}, told the story.', '{woman}, aged {witness_age}, of {place}, told the story.', 'The story was told by {woman}, {witness_age}, of {place}.']),
    ('help', 'number', 'help', ['{place} will pay each family ${help},000.', 'Each family will be paid ${help},000 by {place}.', 'Families get ${help},000 each from {place}.']),
    ('calls', 'number', 'calls', ['The hotline of {place} received {calls} calls.', '{calls} calls reached the hotline of {place}.', 'The {place} hotline took {calls} calls.']),
    ('meeting', 'date', 'meeting', ['{chief} will meet people in {place} on {meeting}.', 'On {meeting}, {chief} will meet people in {place}.']),
    ('talk', 'text', None, ['People in {town} talk about little else.', 'In {town}, people talk about little else.']),
]
BACKGROUND = [
    ('founded', 'number', 'founded', ['{firm} was founded in {founded}.', 'In {founded}, {firm} was founded.', '{firm} has existed since {founded}.']),
    ('people', 'number', 'people', ['{place} has {people} inhabitants.', 'The population of {place} is {people}.', '{place} is home to {people} people.']),
]
TRAPS = [
    'A year earlier, another accident of {firm} in {town} killed {other} people.',
    'In {town}, something like it injured {other} people in {past}.',
    '{other_man}, {other}, of {town}, has nothing to do with the case.',
]
# fmt: on
UPDATES = {"dead": "As of the morning of {later}, the death toll in {place} was {value}."}
FIRST = {"dead": "As of noon on {earlier}, the death toll in {place} was {value}."}
