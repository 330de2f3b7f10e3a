"""English data for sentences, clauses and boilerplate.

Source: abbreviations and datelines of general newspaper style (titles, months, states, companies), conjunctions of
school grammar; compiled for this project.
"""

from verify.text.rules import ClauseRules, JunkRules

# Tokens before a stop that never end a sentence; those with their stop may, before one of OPENERS.
ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Messrs Dr Prof Rev Hon Fr Sr Sra Rep Reps Sen Sens Gov Govs Lt Col Gen Maj Capt Cmdr Sgt Cpl Pvt Adm Brig "
    "Supt Insp Det Atty Pres Cong St Ste Mt Ft No Nos Vol Art Fig pp v vs cf Gens Drs "
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Inc. Corp. Co. Ltd. Bros. Jr. etc. approx. est. dept. "
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. "
    "Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ave. Blvd. Rd. Dept. Univ. Assn. Min. Max. al. Ph.D. Dist. D-Ill. "
    "R-Calif.".split()
)

# Capitalised words that open a sentence; they decide after initials and dotted abbreviations.
OPENERS = frozenset(
    "The A An In On At But And It He She They We I You This That These Those His Her Their Its Our My After Before When While "
    "As If For From With By To Of Then There Here So Yet However Although Because Since Under During Until Officials Police "
    "One Two Three Some Many Most Both Another Asked Not No What Who How Why Where Or Still Also Now Later".split()
)

JUNK = JunkRules(
    lines=(
        ("teaser", r"(?:read more|read also|also read|see also|more from|don't miss|related|watch)\s*:.{0,140}"),
        ("teaser", r"read more|related (?:stories|articles|coverage|topics)|recommended (?:stories|for you)|most read|don't miss"),
        ("teaser", r"(?:>>|»|►|▶|\+\+)>?\s*[^>»►▶]{1,160}"),
        ("advertisement", r"\(?(?:advertisements?|(?:story|article) continues below(?: advertisement)?|sponsored(?: content)?|paid content)\)?"),
        ("navigation", r"share|tweet|print|e-?mail|comments?(?:\s*\(\d+\))?|subscribe|sign up|log in|home|facebook|twitter|tags?\s*:.{0,160}"),
        ("navigation", r"(?:sign up for|subscribe to|follow us|click here|continue reading)\b.{0,120}"),
        ("byline", r"by (?-i:[A-Z])[\w.'’-]*+(?: (?:and |of )?(?-i:[A-Z])[\w.'’-]*+){0,8}+(?:, [\w. ]{2,40})?"),
        ("byline", r"(?:reporting|writing|editing|additional reporting|compiled) by [^.]{2,160}\.?"),
        ("credit", r"(?:sources?|via|with files from)\s*:\s?[^.;:!?]{1,60}"),
        ("caption", r".{0,260}/\s?(?:ap|afp|reuters|getty images|epa)\)?\.?|.{0,260}\(?ap photo\b.{0,40}|getty images"),
        ("caption", r"(?:photo|image|picture|video|file photo|caption)(?:\s+(?:by|courtesy of)\b.{0,80}|\s*:.{0,80}|)"),
        ("copyright", r"(?:©|\(c\)|copyright\b).{0,160}"),
        ("dateline", r"(?:published|updated|posted|last updated)\b[^.]{0,12}\d.{0,60}"),
    ),
    labels=("Photo", "Photo by", "Photo credit", "Photos", "Image", "Image credit", "Credit", "Picture", "Photograph", "Source",
            "PHOTO", "Video", "Ảnh"),
    sources=("Source", "Video", "Credit"),
    outlets=(
        "Getty Images", "AP", "AFP", "Reuters", "REUTERS", "EPA", "Associated Press", "New York Times", "The New York Times",
        "Bloomberg", "Xinhua", "AAP", "PA", "CNN", "BBC", "Shutterstock", "Twitter", "Facebook",
    ),
    datelines=(
        r"[A-Z][A-Z.'’-]{1,20}+(?:,? [A-Z][A-Z.'’-]{1,20}+){0,3}+(?:, [A-Z][\w.]{1,15}+)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
        r"(?: \([^()\n]{2,30}\))?\s?(?:--|[-–—])\s",
        r"[A-Z][\w.'’-]{1,20}+(?: [A-Z][\w.'’-]{1,20}+){0,3}+(?:, [A-Z][\w.]{1,15}+)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? "
        r"\((?:AP|AFP|Reuters|REUTERS|CNN|UPI|Xinhua|Bloomberg|[A-Z]{2,8})\)\s?(?:--|[-–—])\s",
        r"\((?:AP|AFP|Reuters|REUTERS|CNN|UPI|[A-Z]{2,8})\)\s?(?:--|[-–—])\s",
    ),
    reporting=("said", "says", "asked", "asks", "replied", "added", "wrote", "told", "shouted", "cried", "wondered", "continued"),
    byline=r"(?:By |Reporting by )?[A-Z][\w.'’-]{0,14}(?:(?: and | in |, | )[A-Z][\w.'’-]{0,14}){1,6}+",
)  # fmt: skip

CLAUSES = ClauseRules(
    cut_before=(
        "but", "although", "though", "while", "because", "after", "before", "when", "whereas", "since", "until", "unless", "so that",
        "and he", "and she", "and they", "and it", "and was", "and were", "and is", "and are", "and has", "and have", "and had",
        "and will", "and would", "and said", "and that", "and then", "and later", "or that", "in order to", "even though", "even if",
    ),
    moments=(
        r"(?:about |around |shortly |just )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o['’]clock|hours)|\d{4}(?=[\s.,;]*(?:$|[.,;]))"
        r"|(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|then|now|today|yesterday|tomorrow)\b"
        r"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
        r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)"
    ),
    after_comma=frozenset(
        "but and who which where while when after before because although though as saying adding including he she they it we "
        "the according with or nor yet so if that whose".split()
    ),
    leads=frozenset(
        "in on at by after during according under since from as for until following despite with amid before among between to "
        "earlier later last this next however meanwhile".split()
    ),
    markers=frozenset(
        "is are was were be been has have had will would could should may might must can did does do said says told asked "
        "announced that not".split()
    ),
)  # fmt: skip

# Words between a whole and the part that is taken off it ("49 names, but one did not board").
CONTRASTS = frozenset({"but", "although", "though", "except", "however"})
