"""English data for web pages: headings under which a page lists what is not its article.

Source: headings of news sites in English, in lower case; compiled for this project.
"""

SECTIONS = (
    r"(?:related|recommended|recent|latest|popular|trending|more|other|similar|top|featured|further)"
    r"(?: (?:stories|articles?|news|posts?|topics?|reading|content|coverage|videos?|headlines|links|entries))?",
    r"more (?:on|from|in|about|like) .{1,40}|most (?:read|viewed|popular|shared|commented|recent|watched)",
    r"(?:read|see|watch) (?:also|next|more)|up next|next up|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|"
    r"(?:you may )?also (?:like|read|be interested in)|recommended for you|editors?['’]s? picks?|don['’]t miss|around the web",
    r"(?:\d+ )?(?:comments?|responses|thoughts|replies)(?: (?:on|to) .{1,80})?|leave a (?:comment|reply)|join the (?:discussion|conversation)|"
    r"reader comments|have your say",
    r"share (?:this|article|this (?:article|story|post|page))|follow us|tags?|keywords|topics|advertisement|sponsored|"
    r"(?:our )?newsletters?|sign up.{0,60}|subscribe.{0,60}|about the author",
)
