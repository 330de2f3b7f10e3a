"""English tables of `corpus.py`: written for the project; all people, firms and events are invented.

A fact is (key, facet, slot that may be changed, ways to say it).  Slots are filled per story: `FILLS` are said by the
grammar of `corpus_words_en`, so that two stories seldom name one place or firm.
"""

FAMILY = (
    "Ashby Barlow Calder Dunmore Everly Fenwick Garrow Hartley Ingram Jessop Kirkby Lomax Marlow Norris Oakley Penrose "
    "Quigley Rowell Stroud Tilney Upton Vance Whitlow Yarrow Zeller Brandt Coyle Draper Ellery Foss Alcott Bexley Corwin "
    "Danvers Easton Farrow Gresham Hobday Ives Jarrett Kemble Ludlow Maddox Newby Orton Pickett Quaile Rudge Selwyn "
    "Thackray Usher Venning Wragg Yelland Arkwright Birtles Cattrall Dorrance Eldred Fothergill"
).split()
MIDDLE = "A. B. C. D. E. F. G. H. J. K. L. M. N. P. R. S. T. W.".split()
GIVEN = (
    "Adam Beth Carl Dana Eric Faye Glen Hope Ivan June Kyle Lena Mark Nora Owen Paul Rosa Sean Tess Vera Wade Alan Bree "
    "Cole Dora Evan Gwen Hugh Iris Jack Kate Liam Mona Neil Opal Pete Ruth Saul Tara Wyatt Agnes Bernard Clara Desmond "
    "Edith Francis Greta Harold Imogen Jerome Kirsten Lionel Miriam Nigel Olive Patrick Rhoda Stanley Thelma Vincent "
    "Winifred Aubrey Bridget Conrad Daphne"
).split()
OUTLETS = "Valley Courier|Harbor Gazette|The Plains Ledger|Morning Beacon|City Dispatch|River Post|Coast Tribune|Hill Observer".split(
    "|"
)
FILLS = {
    "place": "{english}|{english}|{english}|Upper {english}|Little {english}|{english} Cross|Port {english}|{coined}|Saint {coined}",
    "town": "{english}|{coined}|Great {english}|{english} Heath|Lower {coined}|{english} Green",
    "spot": "{english} Street|{coined} Square|the {english} estate|{coined} Court|the {english} quarter|{english} Lane|the {coined} docks|{english} Terrace|the old {coined} mill|{english} Common|the {coined} flats|{english} Quay",
    "firm": "{english} {trade}|{coined} {trade}|{english} & {coined} {trade}|{coined} {english} {trade}",
    "road": "Route 9 at {english}|Highway 41 at {coined}|the {english} coastal road|Interstate 77 near {english}|{coined} bridge|County Road 12 at {english}|the {english} bypass|{coined} pass|the {english} tunnel|{coined} causeway|{english} Hill|the {english} to {coined} road|the {coined} roundabout|{english} viaduct",
    "vehicle": "{english} coach|{coined} school bus|{english} minibus|{coined} tour bus|{english} shuttle|{coined} night coach|{english} works bus|wedding bus from {coined}|pilgrim coach from {english}|{coined} team bus|{english} airport bus|{coined} circus bus",
    "cause": "failed brakes on {coined} hill|a driver asleep {where}|a wet road {where}|a tyre burst {where}|fog from {english}|a stray cow {where}|{thing} dropped {where}|{thing} {thing_of}|{people} in the road|missing lamps {where}|a load of {thing} {thing_of}",
    "building": "{english} warehouse|{coined} market hall|{english} sawmill|{coined} apartment block|{english} plastics plant|{coined} supermarket|{english} paint store|{coined} ballroom|{english} brewery|{coined} scrapyard|{english} candle works|{coined} hotel|{english} furniture shop|{coined} cotton store|{english} bookshop|{coined} bakery",
    "spark": "a short circuit in {thing} {thing_of}|careless welding {where}|a gas bottle {where}|a candle {where}|an overheated fan {where}|arson by {people}|{thing} {thing_of}|a cigarette end {where}|a coal stove {where}|fireworks {where}",
    "goods": "{english} shrimp|{coined} coffee|{english} plywood|{coined} shirts|{english} bicycles|{coined} fertiliser|{english} pump parts|{coined} olive oil|{english} cheese|{coined} porcelain|{english} honey|{coined} carpets|{english} cider|{coined} toys|{english} saddles|{coined} candles|{english} clocks|{coined} tea",
    "market": "Japan|Germany|Canada|Australia|India|Thailand|Norway|Brazil|France|Italy|Spain|Sweden|Poland|Egypt|Kenya|Mexico|Chile|Malaysia|Indonesia|Portugal|Vietnam|Greece|Turkey|Finland|Austria|Belgium|Peru|Ghana",
    "work": "{coined} bridge|{english} harbour|{coined} theatre|{english} reservoir|{coined} school|{english} hospital|{coined} ring road|{english} railway station|{coined} dam|{english} museum|{coined} wholesale market|{english} stadium|{coined} sea wall|{english} pumping station|{coined} housing estate|{english} tunnel",
    "crime": "{english} land fraud|{coined} burglary|{english} forgery|{coined} cigarette smuggling|{english} loan sharking|{coined} illegal logging|{english} pension theft|{coined} lottery swindle|{english} sand mining|{coined} fake fertiliser|{english} savings club|{coined} antiques theft|{english} bribery|{coined} visa fraud",
    "office": "Mayor|Police chief|Deputy mayor|Fire chief|Council leader|Town clerk|Harbour master|Head teacher|Health officer|Borough surveyor|Coroner|Parish warden|Rescue captain|Chief engineer|Planning officer|Town treasurer",
    "storm": "{Odd}{odd_end}|{Odd}{odd}a|{Odd}{odd_end}a",
    "doing": "{doing}",
    "talk": "{talk}",
}
FILLS = {slot: text.split("|") for slot, text in FILLS.items()}
# fmt: off
KINDS = {
    'crash': ('{vehicle} crash on {road} near {place}', [
        ('dead', 'number', 'dead', ['The {vehicle} crash near {place} killed {dead} people.', '{dead} people were killed in the {vehicle} crash near {place}.', '{dead} people died in the crash of the {vehicle} on {road}.']),
        ('hurt', 'number', 'hurt', ['The {vehicle} crash near {place} injured {hurt} people.', '{hurt} people were injured in the {vehicle} crash on {road}.', '{hurt} injured people from the {vehicle} were taken to {place} hospital.']),
        ('aboard', 'number', 'aboard', ['The {vehicle} of {firm} carried {aboard} passengers.', 'There were {aboard} passengers on the {vehicle} of {firm}.', '{aboard} passengers were aboard the {vehicle} of {firm}.']),
        ('day', 'date', 'day', ['The {vehicle} crash on {road} happened on {day}.', 'On {day} the {vehicle} crash happened on {road}.', 'It was on {day} that the {vehicle} crashed on {road}.']),
        ('driver', 'entity', 'man', ['The driver of the {vehicle} was {man}.', '{man} was the driver of the {vehicle}.', '{man} was driving the {vehicle}.']),
        ('age', 'number', 'age', ['{man}, {age}, comes from {spot} in {town}.', '{man} is {age} years old and comes from {spot} in {town}.', '{man}, aged {age}, is from {spot} in {town}.']),
        ('cause', 'text', None, ['Investigators in {place} blamed {cause}.', 'The cause of the {vehicle} crash was {cause}.', 'To blame was {cause}.']),
    ]),
    'fire': ('Fire destroys {building} in {place}', [
        ('dead', 'number', 'dead', ['The {building} fire in {place} killed {dead} people.', '{dead} people were killed in the {building} fire in {place}.', '{dead} people died in the fire at the {building} on {spot}.']),
        ('area', 'number', 'area', ['The fire destroyed {area} square metres of the {building} in {place}.', '{area} square metres of the {building} on {spot} were destroyed by the fire.', 'In all, {area} square metres of the {building} burned.']),
        ('trucks', 'number', 'trucks', ['{trucks} fire engines from {town} were sent to the {building}.', 'The {town} fire service sent {trucks} engines to the {building}.', '{trucks} engines fought the fire at the {building} on {spot}.']),
        ('day', 'date', 'day', ['The {building} in {place} caught fire on {day}.', 'On {day} the {building} in {place} caught fire.', 'Fire broke out at the {building} near {spot} on {day}.']),
        ('owner', 'entity', 'man', ['The owner of the {building} is {man}.', '{man} is the owner of the {building}.', 'The {building} is owned by {man}.']),
        ('loss', 'number', 'loss', ['Damage to the {building} in {place} was put at ${loss} million.', 'The {building} fire caused damage of ${loss} million.', 'The fire at the {building} cost {place} ${loss} million.']),
        ('spark', 'text', None, ['The {building} fire was blamed on {spark}.', 'Officials in {place} blamed {spark}.', 'It began with {spark}.']),
    ]),
    'firm': ('{firm} sells {goods} to {market}', [
        ('sales', 'number', 'loss', ['Quarterly revenue of {firm} reached ${loss} million.', '{firm} reported quarterly revenue of ${loss} million.', 'Revenue of {firm} in the quarter was ${loss} million.']),
        ('staff', 'number', 'staff', ['{firm} has {staff} workers at {spot} in {place}.', 'In {place}, {firm} employs {staff} workers.', '{staff} workers are employed by {firm} in {place}.']),
        ('tons', 'number', 'area', ['{firm} shipped {area} tonnes of {goods} to {market}.', '{area} tonnes of {goods} were shipped by {firm} to {market}.', 'Shipments of {goods} by {firm} to {market} came to {area} tonnes.']),
        ('day', 'date', 'day', ['The first {goods} of {firm} left port on {day}.', 'On {day} the first {goods} of {firm} left port.', '{firm} saw its first {goods} leave port on {day}.']),
        ('head', 'entity', 'man', ['The director of {firm} is {man}.', '{man} is the director of {firm}.', '{firm} is led by its director, {man}.']),
        ('share', 'number', 'share', ['{firm} holds {share}% of the {goods} market.', 'The market share of {firm} in {goods} is {share}%.', '{share}% of the {goods} market belongs to {firm}.']),
        ('rival', 'text', None, ['A rival of {firm} expects {goods} prices to fall.', 'A fall in the price of {goods} is what a rival of {firm} expects.']),
    ]),
    'project': ('Work starts on {work} in {place}', [
        ('cost', 'number', 'loss', ['The {work} in {place} will cost ${loss} million.', 'The cost of the {work} in {place} is ${loss} million.', 'Building the {work} near {spot} costs ${loss} million.']),
        ('length', 'number', 'area', ['The {work} beside {road} is {area} metres long.', 'Running beside {road} the {work} is {area} metres long.', 'The length of the {work} beside {road} is {area} metres.']),
        ('homes', 'number', 'staff', ['{staff} households on {spot} must move for the {work}.', 'For the {work}, {staff} households in {place} must move to {town}.', 'The {work} forces {staff} households in {place} to move.']),
        ('day', 'date', 'day', ['Work on the {work} in {place} began on {day}.', 'On {day} work on the {work} in {place} began.', '{place} began work on the {work} on {day}.']),
        ('head', 'entity', 'man', ['The manager of the {work} is {man}.', '{man} is the manager of the {work}.', 'The {work} is managed by {man}.']),
        ('builder', 'entity', 'firm', ['The contractor for the {work} is {firm}.', '{firm} is the contractor for the {work}.', 'The {work} is built by {firm}.']),
        ('noise', 'text', None, ['People on {spot} in {place} fear the noise of the {work}.', 'The noise of the {work} worries people on {spot}.']),
    ]),
    'court': ('{crime} trial in {place}', [
        ('years', 'number', 'years', ['A court in {place} sentenced {man} to {years} years in the {crime} case.', '{man} was sentenced to {years} years in the {crime} case by a court in {place}.', 'For his part in the {crime} case, {man} received {years} years in prison.']),
        ('victims', 'number', 'staff', ['The {crime} case in {place} has {staff} victims.', 'There are {staff} victims in the {crime} case in {place}.', '{staff} victims were named in the {crime} case in {place}.']),
        ('money', 'number', 'loss', ['{man} took ${loss} million in the {crime} case.', 'Prosecutors in {place} said {man} took ${loss} million.', 'The sum that {man} took in the {crime} case was ${loss} million.']),
        ('day', 'date', 'day', ['{man} was arrested near {spot} on {day}.', 'On {day} police in {town} arrested {man}.', 'Police in {place} arrested {man} on {day}.']),
        ('age', 'number', 'age', ['{man}, {age}, comes from {spot} in {town}.', '{man} is {age} years old and comes from {spot} in {town}.', '{man}, aged {age}, is from {spot} in {town}.']),
        ('judge', 'entity', 'woman', ['The presiding judge in the {crime} case was {woman}.', '{woman} was the presiding judge in {place}.', '{woman} presided over the {crime} trial.']),
        ('plea', 'text', None, ['{man} asked the court in {place} for a lighter sentence.', 'A lighter sentence in the {crime} case was what {man} asked for.']),
    ]),
    'storm': ('Storm {storm} hits {place}', [
        ('missing', 'number', 'dead', ['Storm {storm} left {dead} people missing in {place}.', '{dead} people are missing in {place} in the wake of storm {storm}.', 'In {place}, storm {storm} left {dead} people missing.']),
        ('roofs', 'number', 'area', ['Storm {storm} damaged {area} houses in {place}.', '{area} houses in {place} were damaged by storm {storm}.', 'The number of houses that storm {storm} damaged in {place} is {area}.']),
        ('moved', 'number', 'staff', ['{place} evacuated {staff} families from {spot} ahead of storm {storm}.', '{staff} families in {place} were evacuated to {town} ahead of storm {storm}.', 'Ahead of storm {storm}, {staff} families in {place} were evacuated.']),
        ('day', 'date', 'day', ['Storm {storm} hit {place} on {day}.', 'On {day} storm {storm} hit {place}.', '{place} was hit by storm {storm} on {day}.']),
        ('wind', 'number', 'wind', ['The winds of storm {storm} reached {wind} km/h at {spot}.', 'Storm {storm} brought winds of {wind} km/h.', 'Winds of {wind} km/h came with storm {storm} to {place}.']),
        ('loss', 'number', 'loss', ['Storm {storm} caused damage of ${loss} million in {place}.', 'Damage by storm {storm} in {place} was ${loss} million.', 'In {place}, storm {storm} did ${loss} million of damage.']),
        ('sea', 'text', None, ['Fishing boats of {place} stayed at {spot} during storm {storm}.', 'During storm {storm}, fishing boats of {place} stayed at {spot}.']),
    ]),
}
GENERAL = [
    ('said', 'text', None, ['“We {doing},” {chief} said.', '{chief} said on {spot} in {place}: “We {doing}.”', '{chief} of {place} told people from {town}: “We {doing}.”']),
    ('chief', 'entity', 'chief', ['The {office} of {place} is {chief}.', '{chief} is the {office} of {place}.', 'The post of {office} of {place} is held by {chief}.']),
    ('witness', 'number', 'witness_age', ['{woman}, {witness_age}, a resident of {spot} in {place}, told the story.', '{woman}, aged {witness_age}, of {spot}, saw it from the start.', 'It was seen by {woman}, {witness_age}, of {spot} near {town}.']),
    ('help', 'number', 'help', ['{place} will pay each family on {spot} ${help},000.', 'Each family on {spot} will be paid ${help},000 by {place}.', 'Families on {spot} get ${help},000 each from {place}.', 'From its own fund {place} gives every home ${help},000.']),
    ('calls', 'number', 'calls', ['The hotline of {place} received {calls} calls from {spot}.', '{calls} calls from {spot} reached the hotline of {place}.', 'The {place} hotline on {spot} took {calls} calls.']),
    ('meeting', 'date', 'meeting', ['{chief} will meet people from {spot} on {meeting}.', 'On {meeting}, {chief} will meet people in {place}.', 'A meeting of {chief} with people from {spot} is set for {meeting}.']),
    ('talk', 'text', None, ['People in {town} went back to {talk}.', 'On {spot} the talk turned to {talk}.', 'Hardly anyone in {town} still speaks of {talk}.']),
    ('helpers', 'number', 'helpers', ['{helpers} volunteers from {town} came to {place}.', '{town} sent {helpers} volunteers to {spot} in {place}.', 'The number of volunteers that {town} sent to {place} is {helpers}.']),
    ('pupils', 'number', 'pupils', ['{pupils} pupils from {spot} in {place} were kept at home.', '{place} kept {pupils} pupils from {spot} at home.', 'In {place}, {pupils} pupils from {spot} were kept at home.']),
    ('expert', 'entity', 'expert', ['The expert surveying {spot} in {place} is {expert}.', '{expert} is the expert whom {place} invited to survey {spot}.', 'The expert invited to survey {spot} is {expert}.']),
    ('letters', 'number', 'letters', ['People on {spot} wrote {letters} letters to {place} town hall.', '{letters} letters from people on {spot} were sent to {place} town hall.', 'The town hall of {place} has {letters} letters from people on {spot}.']),
    ('road', 'text', None, ['Traffic from {town} has to go round by {road}.', 'Towards {town}, {road} is jammed.', 'Anyone bound for {town} should avoid {road}.']),
]
BACKGROUND = [
    ('founded', 'number', 'founded', ['{firm} was founded in {founded}.', 'In {founded}, {firm} was founded.', '{firm} has existed from {founded}.']),
    ('people', 'number', 'people', ['{place} has {people} inhabitants.', 'The population of {place} is {people}.', '{place} is home to {people} people.']),
]
TRAPS = [
    'A year earlier, another accident of {firm} in {town} killed {other} people.',
    'In {town}, something like it at {firm} injured {other} people in {past}.',
    '{other_man}, {other}, of {town}, has nothing to do with {firm}.',
    'Back in {past}, a {crime} suspect fled {town} along with {other} others.',
]
# fmt: on
UPDATES = {
    "crash": "As of the morning of {later}, the death toll of the {vehicle} crash near {place} was {value}.",
    "fire": "As of the morning of {later}, the death toll of the {building} fire in {place} was {value}.",
}
FIRST = {
    "crash": "As of noon on {earlier}, the death toll of the {vehicle} crash near {place} was {value}.",
    "fire": "As of noon on {earlier}, the death toll of the {building} fire in {place} was {value}.",
}
