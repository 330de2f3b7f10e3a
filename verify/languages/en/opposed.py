"""English predicates that exclude each other where they are said of one thing.

Compiled by hand.  Phrases are in lower case, parted by bars.  A pair under `AROUND` is told of what stands on either side of
it; one under `ACTS` of what stands behind the verb, or before it in the passive.
"""

ACTS: dict[str, tuple[str, str]] = {
    "raise": (
        "raise|raises|raised|raising|increase|increases|increased|increasing|boost|boosts|boosted|boosting|lift|lifts|lifted|hike|hikes|hiked|expand|expands|expanded|doubled|doubles",
        "cut|cuts|cutting|trim|trims|trimmed|trimming|reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|slash|slashes|slashed|slashing|pared|pares|decreased|halved|scaled back|scales back|shrank",
    ),
    "keep": (
        "keep|keeps|kept|keeping|retain|retains|retained|retaining|held on to|holds on to|hung on to|saved",
        "lose|loses|lost|losing|forfeit|forfeits|forfeited|was stripped of|were stripped of|gave up|gives up|surrendered|relinquished",
    ),
    "grant": (
        "approve|approves|approved|approving|uphold|upholds|upheld|grant|grants|granted|granting|adopt|adopts|adopted|ratify|ratifies|ratified|passed|accept|accepts|accepted|accepting|agreed to|endorse|endorses|endorsed|signed into law|waved through",
        "reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|throw out|throws out|threw out|voted down|struck down|strikes down|turn down|turns down|turned down|refuse|refuses|refused|spurned|declined",
    ),
    "allow": (
        "allow|allows|allowed|allowing|permit|permits|permitted|permitting|authorise|authorises|authorised|authorize|authorizes|authorized|legalise|legalised|legalize|legalized",
        "ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting|forbid|forbids|forbade|forbidden|outlaw|outlaws|outlawed|barred|bar|bars",
    ),
    "support": (
        "support|supports|supported|supporting|back|backs|backed|backing|favour|favours|favoured|favor|favors|favored|voted for|votes for|spoke in favour of|spoke in favor of",
        "oppose|opposes|opposed|opposing|voted against|votes against|spoke against|campaigned against|objected to|fought against",
    ),
    "tighten": (
        "tighten|tightens|tightened|tightening|toughen|toughens|toughened|strengthen|strengthens|strengthened",
        "ease|eases|eased|easing|loosen|loosens|loosened|loosening|relax|relaxes|relaxed|relaxing|weaken|weakens|weakened|watered down",
    ),
    "extend": (
        "extend|extends|extended|extending|prolong|prolongs|prolonged|lengthen|lengthens|lengthened",
        "shorten|shortens|shortened|shortening|cut short|cuts short|curtail|curtails|curtailed",
    ),
    "include": (
        "include|includes|included|including|cover|covers|covered|apply to|applies to|applied to",
        "exclude|excludes|excluded|excluding|leave out|leaves out|left out|exempt|exempts|exempted|omits|omitted",
    ),
    "manage": ("managed to|succeeded in|was able to|were able to", "failed to|was unable to|were unable to|did not manage to|never managed to"),
    "confirm": ("confirm|confirms|confirmed|confirming|acknowledge|acknowledges|acknowledged|admit|admits|admitted", "deny|denies|denied|denying|dispute|disputes|disputed|refute|refutes|refuted"),
    "open": ("open|opens|opened|reopen|reopens|reopened", "close|closes|closed|shut|shuts"),
    "hire": ("hire|hires|hired|appoint|appoints|appointed|reinstated|rehired", "fire|fires|fired|sack|sacks|sacked|oust|ousts|ousted|dismissed|laid off"),
}  # fmt: skip

AROUND: dict[str, tuple[str, str]] = {
    "law": (
        "legally|lawfully|legal|lawful|with permission|with a permit|with planning permission|by the book",
        "illegally|unlawfully|illegal|unlawful|without permission|without a permit|without planning permission|in breach of the law",
    ),
    "intent": (
        "deliberately|intentionally|on purpose|deliberate|intentional|wilfully|knowingly|by design",
        "accidentally|unintentionally|by accident|by mistake|accidental|unintentional|inadvertently|mistakenly|unwittingly|unknowingly",
    ),
    "duty": ("mandatory|compulsory|obligatory|required", "voluntary|optional|voluntarily|not compulsory|not mandatory|not required"),
    "time": ("on time|on schedule|ahead of schedule|early|on budget", "late|behind schedule|delayed|overdue|months late|years late|over budget"),
    "limit": (
        "within the limit|within limits|below the limit|under the limit|within the legal limit|met the standard|met standards|within safe levels|within acceptable limits",
        "over the limit|above the limit|exceeded the limit|exceeded the legal limit|beyond the limit|failed to meet the standard|above safe levels|exceeded safe levels|unsafe levels",
    ),
    "safety": ("safe to drink|safe to eat|safe to use|is safe|was safe|are safe|were safe|harmless|posed no risk|poses no risk|posed no danger|poses no danger", "unsafe|dangerous|hazardous|harmful|posed a risk|poses a risk|toxic|not safe"),
    "load": ("full|packed|fully loaded|fully booked|sold out|crowded|overcrowded", "empty|half-empty|nearly empty|deserted|half empty|almost empty|unladen"),
    "fee": ("free of charge|for free|free|without charge|at no cost|at no charge", "for a fee|at a charge|charged|paid|fee of|at a cost of"),
    "vote": ("unanimously|by a unanimous vote|without opposition", "narrowly|by a single vote|by a slim majority|by a narrow margin|in a split decision"),
    "line": ("in line with|close to the average|at the going rate|at market rate|market value|fair price|fair market", "well below|far below|below market|under market|a fraction of|far less than|well under|well above|far above|above market"),
    "site": ("indoors|inside the building|inside the house", "outdoors|outside the building|outside the house"),
    "people": ("alone|on his own|on her own|by himself|by herself|single-handed|unaided", "with an accomplice|with accomplices|with two others|with three others|accompanied by|with his wife|with her husband|with a partner|with help from|as part of a gang"),
}  # fmt: skip
