"""English words of speech: verbs, sources, outlets, and what surrounds a speaker.

Source: own knowledge of newspaper usage.  Phrases are in lower case, parted by bars; outlets as they are written.
"""

VERBS = (
    "said|says|told|added|announced|contended|asserted|argued|claimed|alleged|alleges|insisted|explained|acknowledged|admitted|stated|declared"
    "|conceded|warned|replied|responded|noted|wrote|testified|recalled|complained|estimated|predicted|concluded|emphasized|stressed|maintained"
    "|confirmed|suggested|revealed|remarked|quipped|commented|continued|answered|asked|adds|argues|claims|insists|tells|contends|maintains|saying"
    "|telling|arguing|claiming|vowed|tweeted|posted|shows that|showed that|suggesting|adding|noting|intimated|observed|cautioned|boasted|wondered"
)
WEAK_VERBS = (
    "confirmed|concluded|estimated|wrote|continued|posted|noted|announced|shows that|stated|observed|recalled|asked|answered|maintained|maintains"
    "|complained|responded|claims|suggested|alleged|revealed|argued|declared|predicted|claimed|admitted|testified|explained|acknowledged|told|tells|telling"
)
DENIALS = "denied|denies|denying|rejected|rejects|dismissed|refuted|disputed|disputes|rebutted"
REPORTS = "reported|reports|reporting"
FALSE_FRIENDS = (
    "not said|being asked|was asked|were asked|is said to|are said to|was said to|be told|been told|was told|were told|asked for|asked to|i said|be said|that said"
    "|dismissed from|was dismissed|were dismissed|continued to|asked him to|asked her to|asked them to|reported cases|reports of|the reports|news reports|media reports"
    "|reported to|as alleged|the alleged|an alleged|added to|not asked|was rejected|were rejected|was denied|were denied|insurance claims|the claims|her claims|his claims|discrimination claims"
    "|was confirmed|be confirmed|is confirmed|are alleged|is alleged|has asked|is asking"
)
# Attributed only with a quotation; verb forms without a subject of their own; whether a long subject holds a clause
QUOTED_ONLY = "asked|wondered|continued|boasted|observed"
PARTICIPLES = "saying|telling|arguing|claiming|suggesting|adding|noting|reporting|denying"
CUTS_CLAUSES = True
# "that" opens the statement right behind the verb, its hearer or a time
FAR_COMPLEMENTS = ""
COMPLEMENTS = "that"
OBJECT_MARKS = "to|in|on|at|reporters"
HEARER_VERBS = "told|tells|telling"
# Inside the words in front of a verb: its own clause starts behind them
SPLITS = "because|when|while|but|although|after|in which|and that|that"
# In front of a word that is noun and verb: here it is the noun; or the verb is denied
NOUN_MARKS = (
    "the|a|an|his|her|its|their|of|by|for|with|to|such|these|those|be|being|was|were|is|are|been|not|and|as"
)
NOT_NEGATIONS = "whether or not"
NEGATIONS = "not|never|declined to|refused to|n't|didn't|doesn't|don't|wouldn't|hasn't|haven't|cannot|can't|did not|would not"
NOT_SOURCES = "plan|schedule|law|the law|custom|tradition"
ACCORDING = "according to|in the words of|citing"
LEADS = (
    "but|and|however|meanwhile|while|although|though|in response|in a statement|later|earlier|still|then|also|when|as|after|before|on monday|on tuesday|on wednesday"
    "|in which|for which|on thursday|on friday|on saturday|on sunday|because|since|if|that|which|so|yet|instead|according to|even|once|in court"
)
AUXILIARIES = (
    "has|have|had|also|later|repeatedly|then|once|publicly|previously|recently|often|has also|had also|further|who|who has|who also|again|initially|reportedly|strongly|flatly|quickly"
    "|has said|would|did|does|himself|herself|tuesday|monday|wednesday|thursday|friday|saturday|sunday|just|simply|only|first|categorically|and"
)
PRONOUNS = "he|she|they|it|we|i|you"
TIME_WORDS = "on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early|last|this|as|during|after|when|while|before|by|through|via|yesterday|today"
OUTLET_CLASSES = "newspaper|network|magazine|news agency|website|broadcaster|tabloid|news site"
OUTLETS = (
    "Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|CNN|BBC|BBC News|DW|UPI|DPA|TASS|Interfax|RIA Novosti|Sputnik|Kyodo|Yonhap|Xinhua|New York Times"
    "|The New York Times|The Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Guardian|The Guardian|Telegraph|The Telegraph|Daily Mail|Independent"
    "|USA Today|Bloomberg|Bloomberg News|Forbes|Time magazine|Newsweek|Fox News|ABC News|NBC|NBC News|CBS|CBS News|ABC|Al Jazeera|Politico|HuffPost|Huffington Post|The Huffington Post"
    "|Le Monde|Der Spiegel|Bild|Global Times|Bangkok Post|Vientiane Times|Belta|BelTA|KCNA|NHK|Financial Times|The Economist|Economist|NPR|MSNBC|Los Angeles Times|Boston Globe"
    "|The Boston Globe|Chicago Tribune|The Hill|Axios|BuzzFeed|Vox|Slate|The Atlantic|Vietnam News|VnExpress|Tuoi Tre|The Daily Beast|Roll Call"
)
OUTLET_SUFFIXES = "Times|Post|News|Journal|Daily|Herald|Tribune|Telegraph|Guardian|Express|Gazette|Chronicle|Observer|Today|TV|Globe|Union-Tribune|Examiner|Press-Enterprise"
