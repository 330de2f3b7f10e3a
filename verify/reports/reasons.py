"""Reasons of findings in the language of the report: a table of their forms.

The comparison words its reasons in English, with words of the articles in them.  A form that is not in the table stays
as it is, and says that it is English.
"""

from __future__ import annotations

import re
from functools import cache

# Longer ones are no reasons of ours.
_MAX_CHARS = 1_000
# Forms as the comparison words them, {} for what is put in, and the same in Vietnamese with the parts in their order.
_VI: tuple[tuple[str, str], ...] = (
    ("both give {}", "cả hai cùng nêu {}"),
    ("both name {}", "cả hai cùng nhắc tên {}"),
    ("both speak of {}", "cả hai nói về {}"),
    ("both tell the age of {}", "cả hai cho biết tuổi của {}"),
    ("both tell the home of {}", "cả hai cho biết nơi ở của {}"),
    ("both tell the {} of {}", "cả hai cho biết {} của {}"),
    ("both say it, with link score {}", "cả hai cùng nói vậy, điểm khớp {}"),
    ("one says more (score {}), with link score {}", "một bên nói nhiều hơn (điểm {}), điểm khớp {}"),
    ("one question with score {}, less than {}", "cùng một câu hỏi với điểm {}, thấp hơn {}"),
    ("one question with score {}", "cùng một câu hỏi, điểm {}"),
    ("link score {}", "điểm khớp {}"),
    ("one side dates it ({}), the other does not", "một bên nêu thời gian ({}), bên kia thì không"),
    ("one side names {}, the other does not", "một bên nêu tên {}, bên kia thì không"),
    ("one side counts {}, the other does not", "một bên nêu số {}, bên kia thì không"),
    ("one side tells {}, the other does not", "một bên nói {}, bên kia thì không"),
    ("{} and {}: one lies inside the other", "{} và {}: cái này nằm trong cái kia"),
    ("{} and {}: one is told more precisely", "{} và {}: một bên nói rõ hơn"),
    ("{} and {} overlap", "{} và {} trùng nhau một phần"),
    ("{} and {} begin together", "{} và {} bắt đầu cùng lúc"),
    ("{} and {} are close, and one is approximate", "{} và {} gần nhau, và một bên là ước chừng"),
    (
        "{} and {} fit each other; one is rounded or less exact",
        "{} và {} khớp nhau; một bên làm tròn hoặc kém chính xác hơn",
    ),
    (
        "{} and {} are of different levels; one may lie in the other",
        "{} và {} khác cấp; nơi này có thể nằm trong nơi kia",
    ),
    ("{} and {} are not of one unit", "{} và {} không cùng đơn vị"),
    ("{} and {} are counted", "bên này đếm {}, bên kia đếm {}"),
    ("{} and {} cannot both be so", "{} và {} không thể cùng đúng"),
    ("{} or {}: no number fits both", "{} hay {}: không con số nào khớp cả hai"),
    ("{} or {}: two periods that should be one", "{} hay {}: hai khoảng thời gian lẽ ra là một"),
    ("{} or {}: age or home are the same", "{} hay {}: trùng tuổi hoặc nơi ở"),
    ("{} or {}: one act ({}), two agents", "{} hay {}: một việc ({}), hai người làm"),
    ("{} or {} cannot be placed on the calendar", "{} hay {} không xác định được trên lịch"),
    ("{} or {}: {}", "{} hay {}: {}"),
    ("{} or {}", "{} hay {}"),
    ("{} may be {}", "{} có thể là {}"),
    ("{} in {} is born in {}", "{} vào năm {} là sinh năm {}"),
    ("{} in {}, but born in {} makes {}", "{} vào năm {}, nhưng sinh năm {} thì phải là {}"),
    ("{} at {}, {} at {}: the count grew", "{} lúc {}, {} lúc {}: con số đã tăng"),
    ("{} at {}, {} at {}: such a count cannot fall", "{} lúc {}, {} lúc {}: con số như vậy không thể giảm"),
    ("planned at {}, done at {}", "ngày {} còn là dự kiến, ngày {} đã xong"),
    ("done at {}, at {} still to come", "ngày {} đã xong, ngày {} lại nói là sắp tới"),
    ("not so at {}, so at {}", "ngày {} chưa có, ngày {} đã có"),
    ("{}: not yet, then done", "{}: lúc đầu chưa, sau đã"),
    ("{} is negated, {} is told", "một bên phủ định {}, một bên khẳng định {}"),
    ("{}: there is one, there is none", "{}: một bên nói có, một bên nói không"),
    ("the same follows if {}, and if not {}", "cùng một kết quả dù có {} hay không {}"),
    ("one says it, the other negates it", "một bên khẳng định, một bên phủ định"),
    ("{} + {} = {}", "{} + {} = {}"),
    ("one quotation, {} alike", "cùng một lời trích, giống nhau {}"),
    (
        "alike, and neither is named in the other article",
        "tên gần giống, và không bài nào nhắc tên của bài kia",
    ),
    ("{} is given on both sides, elsewhere", "{} có ở cả hai bên, tại chỗ khác"),
    ("{} is given on both sides", "{} có ở cả hai bên"),
    ("{} on one side, {} on the other", "một bên {}, một bên {}"),
    ("{} numbers a list", "{} chỉ là số thứ tự"),
    ("{} may be an article", "{} có thể chỉ là từ chỉ loại"),
    ("the clauses around the figures are too different", "câu chữ quanh các con số quá khác nhau"),
    ("one figure counts those besides somebody named", "một con số không tính người được nêu tên"),
    ("the figures count those besides different people", "hai con số trừ ra những người khác nhau"),
    ("different things happen", "hai việc khác nhau"),
    ("just one figure says what it counts", "chỉ một con số nói rõ đếm gì"),
    ("the dates are far apart", "hai thời điểm cách xa nhau"),
    ("the day of {} rests on another sentence", "ngày của {} dựa vào một câu khác"),
    ("the ranks are not of one thing", "hai thứ hạng không phải của một thứ"),
    ("only one side says when the rank held", "chỉ một bên nói thứ hạng có lúc nào"),
    ("one figure bounds a selection", "một con số là giới hạn để chọn"),
    ("one is the time of saying", "một bên là lúc phát biểu"),
    ("the figures are of different times", "hai con số thuộc hai thời điểm"),
    ("one side is {}", "một bên chỉ là {}"),
    ("one side says it of what is not so", "một bên nói về điều không xảy ra"),
    ("every text has {}", "bài nào cũng có {}"),
    ("the moment is unknown", "không rõ thời điểm"),
)
_TABLES = {"vi": _VI}


def reason(text: str, lang: str) -> tuple[str, str]:
    """A reason in the language of the report, and the language that it is in.

    >>> reason("năm 2008 (2008) or năm 2007 (2007)", "vi"), reason("no known form", "vi")
    (('năm 2008 (2008) hay năm 2007 (2007)', 'vi'), ('no known form', 'en'))
    >>> reason("52 is given on both sides; one question with score 0.40, less than 0.50", "vi")
    ('52 có ở cả hai bên; cùng một câu hỏi với điểm 0.40, thấp hơn 0.50', 'vi')
    """
    if lang not in _TABLES or len(text) > _MAX_CHARS:
        return text, "en"
    parts = [_translated(part, lang) for part in _joints().split(text)]
    known = [part for part in parts if part is not None]
    return ("; ".join(known), lang) if len(known) == len(parts) else (text, "en")


@cache
def _joints() -> re.Pattern[str]:
    """Where several reasons are joined; two forms hold a semicolon themselves."""
    return re.compile("; (?!one is rounded |one may lie )")


def _translated(text: str, lang: str) -> str | None:
    for pattern, form in _forms(lang):
        if found := pattern.fullmatch(text):
            return form.format(*found.groups())
    return None


@cache
def _forms(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(english), own) for english, own in _TABLES[lang])


def _pattern(form: str) -> re.Pattern[str]:
    """A form as a pattern: each {} takes as little as it can."""
    return re.compile("(.+?)".join(re.escape(part) for part in form.split("{}")), re.DOTALL)
