"""Tables for names in English press text: aliases, titles, organisations, ordinary words.

Source: own knowledge of newspaper usage; territory codes are ISO 3166 alpha-2, the names in `names_territories` CLDR's.
"""

from verify.languages.en.names_territories import TERRITORIES as TERRITORIES

SYLLABLE = ""  # not written in syllables
ALIAS_SPLITS = False  # "Jordan Henderson" is one name
FIRM_HEADS: tuple[str, ...] = ()

ALIASES: tuple[tuple[str, str, str], ...] = (
    ("US", "country", "US|U.S.|USA|U.S.A.|United States|United States of America|America|American|Americans"
     "|White House|Pentagon|Capitol Hill"),
    ("GB", "country", "UK|U.K.|Britain|Great Britain|British|England|Downing Street|Briton|Britons"),
    ("RU", "country", "Russia|Russian|Russians|Russian Federation|Kremlin"),
    ("BY", "country", "Belarus|Belarusian|Belarusians|Byelorussia"),
    ("UA", "country", "Ukraine|Ukrainian|Ukrainians"),
    ("CN", "country", "China|Chinese|PRC|People's Republic of China"),
    ("JP", "country", "Japan|Japanese"),
    ("KR", "country", "South Korea|South Korean|South Koreans|Republic of Korea|Blue House"),
    ("KP", "country", "North Korea|North Korean|North Koreans|DPRK"),
    ("VN", "country", "Vietnam|Vietnamese|Viet Nam"),
    ("FR", "country", "France|French"),
    ("DE", "country", "Germany|German|Germans"),
    ("IT", "country", "Italy|Italian|Italians"),
    ("ES", "country", "Spain|Spanish"),
    ("IN", "country", "India|Indian|Indians"),
    ("PK", "country", "Pakistan|Pakistani|Pakistanis"),
    ("TH", "country", "Thailand|Thai|Thais"),
    ("LA", "country", "Laos|Lao|Laotian"),
    ("KH", "country", "Cambodia|Cambodian|Cambodians"),
    ("MM", "country", "Myanmar|Burma|Burmese"),
    ("AU", "country", "Australia|Australian|Australians"),
    ("CA", "country", "Canada|Canadian|Canadians"),
    ("MX", "country", "Mexico|Mexican|Mexicans"),
    ("BR", "country", "Brazil|Brazilian|Brazilians"),
    ("IL", "country", "Israel|Israeli|Israelis"),
    ("PS", "country", "Palestine|Palestinian|Palestinians"),
    ("IR", "country", "Iran|Iranian|Iranians"),
    ("IQ", "country", "Iraq|Iraqi|Iraqis"),
    ("AF", "country", "Afghanistan|Afghan|Afghans"),
    ("SY", "country", "Syria|Syrian|Syrians"),
    ("EG", "country", "Egypt|Egyptian|Egyptians"),
    ("TR", "country", "Turkey|Türkiye|Turkish"),
    ("SA", "country", "Saudi Arabia|Saudi|Saudis"),
    ("CU", "country", "Cuba|Cuban|Cubans"),
    ("PL", "country", "Poland|Polish"),
    ("NL", "country", "Netherlands|the Netherlands|Holland|Dutch"),
    ("SE", "country", "Sweden|Swedish"),
    ("NO", "country", "Norway|Norwegian"),
    ("CH", "country", "Switzerland|Swiss"),
    ("GR", "country", "Greece|Greek|Greeks"),
    ("PH", "country", "Philippines|Philippine|Filipino|Filipinos"),
    ("ID", "country", "Indonesia|Indonesian|Indonesians"),
    ("MY", "country", "Malaysia|Malaysian|Malaysians"),
    ("SG", "country", "Singapore|Singaporean"),
    ("TW", "country", "Taiwan|Taiwanese"),
    ("HK", "country", "Hong Kong"),
    ("CZ", "country", "Czech Republic|Czechia|Czech"),
    ("AE", "country", "UAE|U.A.E.|United Arab Emirates"),
    ("VE", "country", "Venezuela|Venezuelan|Venezuelans"),
    ("CI", "country", "Ivory Coast"),
    ("SU", "country", "Soviet Union|Soviet|USSR|U.S.S.R."),
    ("EU", "organisation", "EU|E.U.|European Union"),
    ("UN", "organisation", "UN|U.N.|United Nations"),
    ("NATO", "organisation", "NATO|North Atlantic Treaty Organization"),
    ("ASEAN", "organisation", "ASEAN"),
    ("IMF", "organisation", "IMF|I.M.F.|International Monetary Fund"),
    ("World Bank", "organisation", "World Bank"),
    ("WHO", "organisation", "World Health Organization"),
    ("FBI", "organisation", "FBI|F.B.I.|Federal Bureau of Investigation"),
    ("CIA", "organisation", "CIA|C.I.A.|Central Intelligence Agency"),
    ("NSA", "organisation", "NSA|N.S.A.|National Security Agency"),
    ("DOJ", "organisation", "DOJ|Justice Department|Department of Justice|U.S. Department of Justice"),
    ("FEC", "organisation", "FEC|F.E.C.|Federal Election Commission"),
    ("IRS", "organisation", "IRS|I.R.S.|Internal Revenue Service"),
    ("SEC", "organisation", "SEC|S.E.C.|Securities and Exchange Commission"),
    ("US Senate", "organisation", "Senate|U.S. Senate|US Senate|United States Senate"),
    ("US House", "organisation", "House of Representatives|U.S. House|House"),
    ("US Congress", "organisation", "Congress|U.S. Congress"),
    ("US Supreme Court", "organisation", "Supreme Court|U.S. Supreme Court|United States Supreme Court"),
    ("Republican Party", "organisation", "GOP|G.O.P.|Republican Party|Republicans|Republican"),
    ("Democratic Party", "organisation", "Democratic Party|Democrats|Democrat|Democratic"),
    ("NYT", "organisation", "New York Times|The New York Times|NYT|The Times|Times"),
    ("Washington Post", "organisation", "Washington Post|The Washington Post"),
    ("WSJ", "organisation", "Wall Street Journal|The Wall Street Journal|WSJ"),
    ("AP", "organisation", "AP|Associated Press|The Associated Press"),
    ("AFP", "organisation", "AFP|Agence France-Presse"),
    ("Reuters", "organisation", "Reuters"),
    ("General Electric", "organisation", "General Electric"),
    ("General Motors", "organisation", "General Motors"),
    ("HuffPost", "organisation", "HuffPost|Huffington Post|The Huffington Post"),
    ("Xinhua", "organisation", "Xinhua|Xinhua News Agency"),
    ("Europe", "place", "Europe|European|Europeans"),
    ("Asia", "place", "Asia|Asian"),
    ("Africa", "place", "Africa|African"),
    ("Latin America", "place", "Latin America"),
    ("South America", "place", "South America"),
    ("North America", "place", "North America"),
    ("Middle East", "place", "Middle East"),
    ("Southeast Asia", "place", "Southeast Asia"),
    ("Eastern Europe", "place", "Eastern Europe"),
    ("phương Tây", "place", "the West"),
    ("mekong", "place", "Mekong|Mekong River"),
    ("thành phố hồ chí minh", "place", "Ho Chi Minh City|Saigon"),
    ("new york", "place", "New York|N.Y.|New York City|New York State"),
    ("washington", "place", "Washington, D.C.|D.C."),
)  # fmt: skip

# The fifty states with the abbreviations of the press
ALIASES += tuple(
    (forms.split("|")[0].lower(), "place", forms)
    for forms in """Alabama|Ala
Alaska
Arizona|Ariz
Arkansas|Ark
California|Calif
Colorado|Colo
Connecticut|Conn
Delaware
Florida|Fla
Hawaii
Idaho
Illinois|Ill
Indiana|Ind
Iowa
Kansas|Kan
Kentucky|Ky
Louisiana|La
Maine
Maryland|Md
Massachusetts|Mass
Michigan|Mich
Minnesota|Minn
Mississippi|Miss
Missouri|Mo
Montana|Mont
Nebraska|Neb
Nevada|Nev
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
North Carolina|N.C.
North Dakota|N.D.
Ohio
Oklahoma|Okla
Oregon|Ore
Pennsylvania|Pa
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn
Texas
Utah
Vermont|Vt
Virginia|Va
Washington State
West Virginia|W.Va.
Wisconsin|Wis
Wyoming|Wyo
San Francisco
San Diego
Los Angeles
Chicago
Boston
Las Vegas
Houston
Philadelphia""".splitlines()
)

CAPITALS: tuple[tuple[str, str, str], ...] = (
    ("US", "strong", "Washington"),
    ("RU", "strong", "Moscow"),
    ("BY", "strong", "Minsk"),
    ("CN", "strong", "Beijing"),
    ("KP", "strong", "Pyongyang"),
    ("IR", "strong", "Tehran"),
    ("UA", "strong", "Kiev|Kyiv"),
    ("SY", "strong", "Damascus"),
    ("JP", "weak", "Tokyo"),
    ("KR", "weak", "Seoul"),
    ("GB", "weak", "London"),
    ("FR", "weak", "Paris"),
    ("DE", "weak", "Berlin"),
    ("VN", "weak", "Hanoi|Ha Noi"),
    ("TW", "weak", "Taipei"),
    ("TH", "weak", "Bangkok"),
    ("LA", "weak", "Vientiane"),
    ("KH", "weak", "Phnom Penh"),
    ("IN", "weak", "New Delhi"),
    ("PH", "weak", "Manila"),
    ("ID", "weak", "Jakarta"),
    ("TR", "weak", "Ankara"),
    ("IQ", "weak", "Baghdad"),
    ("EG", "weak", "Cairo"),
    ("AU", "weak", "Canberra"),
    ("PK", "weak", "Islamabad"),
    ("AF", "weak", "Kabul"),
)

PHRASES: dict[str, dict[str, str]] = {
    "office": {
        "": """President|Vice President|former President|former Vice President|President-elect|Prime Minister|Deputy Prime Minister
            Premier|Chancellor|King|Queen|Prince|Princess|Pope|Cardinal|Archbishop|Bishop|Rev|Reverend|Imam|Sheikh|Ayatollah
            Rep|Reps|Representative|Congressman|Congresswoman|Cong|Sen|Sens|Senator|State Sen|State Rep|Gov|Governor|Lt Gov|Mayor
            House Speaker|Speaker|Majority Leader|Minority Leader|House Majority Leader|House Minority Leader
            Senate Majority Leader|Senate Minority Leader|Majority Whip|Minority Whip|Whip|Chairman|Chairwoman|Chair
            Secretary of State|Defense Secretary|Treasury Secretary|Secretary of Defense|Secretary|Deputy Secretary
            Press Secretary|Undersecretary|Under Secretary|Assistant Secretary|Deputy Assistant Secretary|Secretary General
            Secretary-General|Foreign Minister|Defense Minister|Finance Minister|Interior Minister|Minister|Ambassador
            Attorney General|Deputy Attorney General|Assistant Attorney General|Solicitor General|Attorney|District Attorney
            Justice|Chief Justice|Judge|District Judge|Circuit Judge|Magistrate Judge|Justices|Sheriff|Police Chief|Chief
            Officer|Detective|Deputy|Commissioner|Inspector|Superintendent|Gen|General|Lt Gen|Maj Gen|Brig Gen|Maj|Major|Col
            Colonel|Lt Col|Capt|Captain|Lt|Lieutenant|Sgt|Sergeant|Cpl|Corporal|Pvt|Private|Adm|Admiral|Commander|Cmdr
            Director|Deputy Director|Executive Director|Managing Director|Chief Executive|Chief Executive Officer|CEO|CFO|COO
            Founder|Co-founder|Spokesman|Spokeswoman|Coach|Head Coach|Manager|Counsel|Leader|Commissioner|Envoy|Special Envoy
""",
    },
    "honorific": {
        "m": "Mr|Sir|Lord|Father|Brother",
        "f": "Mrs|Ms|Miss|Madame|Lady|Sister|Dame",
        "": "Dr|Prof|Professor|Doctor",
        "kin": """lawyer|spokesman|spokeswoman|spokesperson|plaintiff|worker|analyst|professor|coach|striker|midfielder|actor|actress
            singer|director|economist|activist|author|journalist|reporter|senator|congressman|candidate|chairman|president
            chief executive|prime minister|foreign minister|chancellor|attorney|husband|wife|son|daughter|brother|sister|mother
            father|named|resident|businessman|billionaire|lobbyist|strategist|aide|adviser|advisor|leader|judge|officer""",
        "bearer": """incumbent|challenger|defendant|suspect|driver|victim|pilot|co-pilot|nurse|teacher|student|engineer|farmer|banker
            entrepreneur|rookie|goalkeeper|defender|quarterback|rapper|producer|councilman|councilwoman|alderman|principal
            pastor|rabbi|neighbor|neighbour|eyewitness|witness|prosecutor|trooper|firefighter|paramedic|researcher|scientist
            historian|tycoon|magnate|skipper|owner|landlord|widow|widower|grandmother|grandfather|golfer|boxer|swimmer
            sprinter|cyclist|surgeon|physician|passenger|survivor|gunman|lawmaker|filmmaker|novelist|comedian|photographer
            musician|architect|accountant|contractor|supervisor|fisherman|trucker|motorcyclist|motorist|cousin|uncle|aunt
            nephew|niece|girlfriend|boyfriend|ex-wife|ex-husband|technician|sailor|trainer|volunteer|detective|deputy""",
    },
    "level": {"": "city|town|village|province|county|district"},
    "thing": {
        "organisation": "company|network|newspaper|magazine|website",
        "unknown": "ship|vessel|typhoon|hurricane|storm|movie|film",
    },
    "head": {
        "": """Department|Ministry|Bank|University|Court|District|House|Office|Bureau|Institute|College|Board|Council|Committee
            Commission|Church|Museum|Center|Centre|Chamber|Academy|Federation|Association|Union|Society|League|Embassy
            Bank|Republic|Kingdom|State|County|City|Organization|Organisation|Confederation|Alliance|Conference|School""",
        "treaty": "",
        "pair": "",
    },
    "common": {"": ""},
    "field": {"": ""},
}

SUFFIXES: dict[str, str] = {
    "organisation": (
        "Department Court Commission Office Agency Bank University Senate Administration Committee Council Ministry Party "
        "Airlines Airways Times Post News Daily Journal Herald Tribune Group Inc Corp Corporation Ltd LLC Company Co "
        "Institute Press Network Television TV Radio Telegraph Guardian Mail Union Foundation Association Bureau "
        "Board Authority Organization Organisation Federation Society League College School Hospital Church Center Centre "
        "Holdings Motors Electronics Systems Army Navy Police Guard Corps Reserve Caucus Stores Service Services Fund "
        "Exchange Alliance Coalition Campaign Embassy Parliament Assembly Cabinet Treasury Examiner Chronicle Gazette "
        "Globe Star Sun Observer Enterprise Industries Technologies Laboratories Partners Capital Securities Insurance"
    ),
    "place": (
        "County City Island Islands Beach River Street Avenue Bridge Airport Park Bay Valley Square Road Lake Ocean Sea "
        "Province District Building Tower Hall Heights Mountains Desert Peninsula Strait Gulf"
    ),
    "unknown": "War Act Treaty Agreement Prize Award Awards Cup Olympics Games Day Amendment Bill Code Summit",
}

STARTERS = """
The A An In On At By For From To Of With And But Or Nor So Yet If As Because Since Although Though While When Where After
Before Until Once During Under Over Among Between Against Despite Without Within Through Throughout Following According
However Moreover Meanwhile Instead Still Then Thus Therefore Also Even Only Just Both Either Neither Each Every All Some Many
Most Few Several Other Others Another Such This That These Those It Its He His She Her They Their We Our You Your I My Me
There Here What Who Whom Whose Which Why How Not No Yes Nah Never Now Today Yesterday Tomorrow Last Next Earlier Later Soon
Asked Given Like Unlike Including Based Is Are Was Were Has Have Had Do Does Did Can Could May Might Must Will Would Should
One Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Dozens Nearly About Almost More Less Much Former Senior
Police Officials Prosecutors Authorities Investigators Lawyers Experts Critics Supporters Lawmakers Residents Witnesses Federal
State Local National Federal Speaking Asked Well Oh Okay Perhaps Maybe Indeed Otherwise Rather Too Very Whether
Whatever Whenever Nobody Everyone Someone Anyone Nothing Everything Something People Women Men Children Family Families
Additionally Beyond Along Across Around Behind Below Beneath Beside Besides Concerning Except Inside Into Near Off Onto
Outside Past Per Plus Regarding Toward Towards Unless Up Upon Via Whereas Down Out Again Ever Often Sometimes Elsewhere
Editors Editor Photo Photos Image Video Source Sources Read Related Watch See Breaking Update Updated Exclusive Dear Thank
Thanks Please Let Get Go Look Make Take Come Say Says Said Told First Second Third Number Good Bad New Old Big
"""

NEVER = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat I TV OK AM PM EST EDT
GMT PDT PST AD BC Christmas Easter Internet Twitter: God Web R- D-
"""

SMALL = """
the a an in on at by for from to of with and but or as is are was were be been has have had will would said that which who
"""

SURNAMES = ""
GIVEN = """
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven
Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron
Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry
Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph
Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica
Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Dorothy Carol Amanda Melissa Deborah
Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine
Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren
Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn
Janice Jean Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie
Brittany Charlotte Marie Kayla Alexis Lori Vladimir Sergei Dmitry Ivan Boris Mikhail Viktor Igor Alexei Pavel Barack Hillary
Bill Mike Jim Tom Bob Dan Ted Tim Tony Steve Chris Matt Rod Duncan Nigel Ian Angela Francois Emmanuel Xavier Pierre Hans Karl
Mohammed Muhammad Ahmed Ali Hassan Omar Abdul Theodore Antonin Clarence Sonia Elena Stephen
"""

LINKS = "of"
ARTICLES = "the"
FIELD_LINKS = ""
LOCATIVES = "in at from near outside inside to around of visit visited left"
PAIRING = "and with between versus"
SAID = """
said says told added asked argued claimed denied insisted announced contended asserted declared replied responded wrote
testified noted explained acknowledged conceded admitted warned vowed pledged called spent repaid refused declined
"""
NOT_AFTER = ""
