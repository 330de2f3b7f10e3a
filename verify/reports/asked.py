"""Questions of findings in the language of the report: one form a kind of question and language, written for it.

A finding carries the kind and an article's words ("when: Washington và Minsk rút đại sứ ___"); an editor reads "When?
Washington và Minsk rút đại sứ ___".  What has no known kind (a run recorded by an older version) stays as it is.
"""

from __future__ import annotations

from verify.model import Finding
from verify.reports.labels import Labels
from verify.reports.labels_positions import matter_parts

# Kind of question -> its form; {} is for the words of the article.
_EN = {
    "when": "When? {}",
    "how many": "How many? {}",
    "how long": "How long? {}",
    "how much": "How much? {}",
    "how much money": "How much money? {}",
    "what share": "What share? {}",
    "which place": "Which place? {}",
    "what score": "What score? {}",
    "which version": "Which version? {}",
    "who": "Who? {}",
    "where": "Where? {}",
    "which organisation": "Which organisation? {}",
    "which name": "Who or what? {}",
    "what was done": "What was done? {}",
    "office": "Which office? {}",
    "which thing": "Which one? {}",
    "cause": "Why? {}",
    "age": "How old is {}?",
    "birth year": "When was {} born?",
    "home": "Where does {} live?",
    "lodging": "Where is {} staying?",
    "origin": "Where is {} from?",
    "seat": "Which seat does {} hold?",
    "name": "Who is it: {}?",
    "is it so": "Is it so? {}",
    "has it happened": "Has it happened? {}",
    "who did it to whom": "Who did it to whom? {}",
    "quotation": "Quoted: “{}”",
    "statement": "{}",
}
_VI = {
    "when": "Khi nào? {}",
    "how many": "Bao nhiêu? {}",
    "how long": "Bao lâu? {}",
    "how much": "Bao nhiêu? {}",
    "how much money": "Bao nhiêu tiền? {}",
    "what share": "Tỷ lệ bao nhiêu? {}",
    "which place": "Thứ mấy? {}",
    "what score": "Tỷ số bao nhiêu? {}",
    "which version": "Phiên bản nào? {}",
    "who": "Ai? {}",
    "where": "Ở đâu? {}",
    "which organisation": "Tổ chức nào? {}",
    "which name": "Ai hay cái gì? {}",
    "what was done": "Đã làm gì? {}",
    "office": "Chức vụ gì? {}",
    "which thing": "Cái nào? {}",
    "cause": "Vì sao? {}",
    "age": "{} bao nhiêu tuổi?",
    "birth year": "{} sinh năm nào?",
    "home": "{} ở đâu?",
    "lodging": "{} tạm trú ở đâu?",
    "origin": "{} quê ở đâu?",
    "seat": "{} giữ ghế nào?",
    "name": "Đó là ai: {}?",
    "is it so": "Có đúng vậy không? {}",
    "has it happened": "Đã xảy ra chưa? {}",
    "who did it to whom": "Ai làm với ai? {}",
    "quotation": "Lời trích: “{}”",
    "statement": "{}",
}
_TABLES = {"en": _EN, "vi": _VI}


def parts(question: str, words: Labels) -> tuple[str, str, str]:
    """A question as what the report says before the article's words, those words, and what it says behind them.

    >>> from verify.reports.labels import labels
    >>> parts("age: Lê An", labels("en")), parts("Một: hai", labels("vi"))
    (('How old is ', 'Lê An', '?'), ('', 'Một: hai', ''))
    """
    if matter := matter_parts(question, words.lang):
        return (*matter, "")
    kind, colon, rest = question.partition(": ")
    form = _TABLES[words.lang].get(kind) if colon else None
    if form is None:
        return "", question, ""
    before, after = form.split("{}")
    return before, rest, after


def asked(question: str, words: Labels) -> str:
    """A question as an editor reads it.

    >>> from verify.reports.labels import labels
    >>> asked("how many: ___ người chết", labels("vi"))
    'Bao nhiêu? ___ người chết'
    """
    return "".join(parts(question, words))


def statement(finding: Finding, words: Labels) -> str:
    """The words of an article in the question."""
    return parts(finding.question, words)[1]
