"""Reasons of findings in the language of the report: a table of their forms.

The comparison words its reasons in English, with words of the articles in them.  A form that is not in the table stays
as it is, and says that it is English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from verify.reports.days import with_days
from verify.reports.labels import Labels
from verify.reports.labels_positions import answers

# Longer ones are no reasons of ours.
_MAX_CHARS = 1_000
# Forms as the comparison words them, {} for what is put in, and the same in Vietnamese with the parts in their order.
_VI: tuple[tuple[str, str], ...] = (
    ("both give {}, of which neither names the year", "cả hai cùng nêu {}, không bên nào nói năm"),
    ("both give {}", "cả hai cùng nêu {}"),
    ("{} and {} are the same", "{} và {} là một"),
    ("both name {}", "cả hai cùng nhắc tên {}"),
    ("both say the same", "cả hai nói như nhau"),
    ("both speak of {} and {}", "cả hai cùng nói về {} và {}"),
    ("both speak of {}", "cả hai cùng nói về {}"),
    ("there is one such in each", "mỗi bài chỉ có một trường hợp như vậy"),
    ("one says it, another denies it", "một bên khẳng định, một bên bác bỏ"),
    ("one says it did not happen, the other tells it", "một bên nói không có việc đó, bên kia kể là có"),
    ("each is said to have done it to the other", "mỗi bên kể người này làm việc đó với người kia"),
    ("no common question found", "không thấy câu hỏi chung"),
    ("one says more than the other", "một bên nói nhiều hơn bên kia"),
    ("one quotation in two wordings or translations", "cùng một lời trích, hai cách ghi hoặc hai bản dịch"),
    ("one quotation, word for word", "cùng một lời trích, đúng từng chữ"),
    ("one quotation, {} of it word for word", "cùng một lời trích, {} đúng từng chữ"),
    ("the articles name nobody and no place in common", "hai bài không có tên người hay địa danh nào chung"),
    ("they may not be about one thing", "chưa chắc hai bên nói về cùng một việc"),
    ("one side dates it ({}), the other does not", "một bên nêu thời gian ({}), bên kia thì không"),
    ("one side names {}, the other does not", "một bên nêu tên {}, bên kia thì không"),
    ("one side counts {}, the other does not", "một bên nêu số {}, bên kia thì không"),
    ("only one says it of “{}”", "chỉ một bên nói riêng về “{}”"),
    ("only one names {}", "chỉ một bên nhắc tới {}"),
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
    ("“{}” and “{}” cannot both be so", "“{}” và “{}” không thể cùng đúng"),
    ("{} or {}: no number fits both", "{} hay {}: không con số nào khớp cả hai"),
    ("{} or {}: not the same time", "{} hay {}: không cùng thời điểm"),
    (
        "{} and {} do not exclude each other, but are far apart",
        "{} và {} không loại trừ nhau, nhưng cách xa nhau",
    ),
    ("{} is an article more than a count", "{} ở đây gần như là mạo từ, không phải số đếm"),
    ("{} or {}: two periods that should be one", "{} hay {}: hai khoảng thời gian lẽ ra là một"),
    ("{} or {}: their age or home is the same", "{} hay {}: trùng tuổi hoặc nơi ở"),
    ("{} or {}: both are {}", "{} hay {}: cả hai đều là {}"),
    ("{} or {}: the same is told of both", "{} hay {}: cùng một chuyện kể về cả hai"),
    (
        "{} or {}: two are said to have done one thing ({})",
        "{} hay {}: một việc ({}) mà hai bên kể hai người làm",
    ),
    (
        "{} or {}: each of the two is said to have done it ({}) to the other",
        "{} hay {}: mỗi bên kể người này làm việc đó ({}) với người kia",
    ),
    (
        "{} or {}: one giver, and two are said to have received",
        "{} hay {}: một người đưa, hai bên kể hai người nhận",
    ),
    (
        "{} or {}: one is said to own it, the other to control it",
        "{} hay {}: một bên nói người này sở hữu, bên kia nói người kia kiểm soát",
    ),
    (
        "{} or {}: one says that the office is held, the other that it was",
        "{} hay {}: một bên nói đương chức, bên kia nói đã thôi chức",
    ),
    ("{} or {}: one person, told with two ranks", "{} hay {}: một người mà hai bên kể hai cấp bậc"),
    ("{} or {}: one office, told of two bodies", "{} hay {}: một chức vụ mà hai bên kể ở hai nơi"),
    ("{} or {}: one person came from two", "{} hay {}: một người mà hai bên kể đến từ hai nơi"),
    ("{} or {}: one decision, told of two bodies", "{} hay {}: một quyết định mà hai bên kể của hai cơ quan"),
    ("{} or {}: two causes of one event", "{} hay {}: hai nguyên nhân của một sự việc"),
    ("{} or {}: one thing, told as two", "{} hay {}: một thứ mà hai bên kể khác nhau"),
    ("{} or {}: head or deputy", "{} hay {}: cấp trưởng hay cấp phó"),
    ("{} or {}: the two statements are the same but for the name", "{} hay {}: hai câu chỉ khác nhau ở tên"),
    ("{} or {}: the two lists share every other name", "{} hay {}: hai danh sách chung mọi tên còn lại"),
    (
        "{} or {}: names spelled alike, in one place of the statement",
        "{} hay {}: hai tên viết gần giống, ở cùng một chỗ trong câu",
    ),
    ("{} or {}: one may be part of the other", "{} hay {}: có thể cái này thuộc cái kia"),
    ("{} or {} cannot be placed on the calendar", "{} hay {} không xác định được trên lịch"),
    ("they are the periods of figures", "đó là thời kỳ của các con số"),
    ("one is the period of figures", "một bên là thời kỳ của các con số"),
    ("one is the moment up to which is counted", "một bên là mốc tính đến của con số"),
    ("one is the day on which it was announced", "một bên là ngày thông báo"),
    ("only one figure is said to be of a certain period", "chỉ một con số ghi rõ của thời kỳ nào"),
    ("only one figure is of those of {}", "chỉ một con số nói riêng về {}"),
    ("only one is the way to {}", "chỉ một bên là quãng đường tới {}"),
    ("one figure is only a mark that another is compared with", "một con số chỉ là mốc so sánh"),
    ("one figure is only planned", "một con số chỉ là dự kiến"),
    ("one figure is only possible", "một con số chỉ là khả năng"),
    ("another value of the statement fits better", "giá trị khác trong câu khớp hơn"),
    ("one time is only that with which is compared", "một thời điểm chỉ là mốc để so sánh"),
    ("one is the day on which it was asked for", "một bên là ngày đưa ra yêu cầu"),
    ("one is the period of a figure", "một bên là khoảng thời gian của con số"),
    ("the results are two: {}, {}", "hai tỷ số khác nhau: {}, {}"),
    ("what is measured changes from day to day", "đại lượng này thay đổi từng ngày"),
    (
        "{} or {}: one is too long a time to say when",
        "{} hay {}: một bên là khoảng thời gian quá dài để nói khi nào",
    ),
    ("only one figure is a plan", "chỉ một con số là kế hoạch"),
    ("paid or given by two", "hai bên trả hoặc trao khác nhau"),
    ("{} or {}: the same words stand around them", "{} hay {}: câu chữ xung quanh giống nhau"),
    ("“{}” or “{}”: the same words stand around them", "“{}” hay “{}”: câu chữ xung quanh giống nhau"),
    ("{} or {}: one office, told of two", "{} hay {}: một chức vụ mà hai bên kể hai người"),
    ("{} or {}", "{} hay {}"),
    ("“{}” may be no number here", "“{}” ở đây có thể không phải con số"),
    ("{} in {} is born in {}", "{} vào năm {} là sinh năm {}"),
    ("{} in {}, but born in {} makes {}", "{} vào năm {}, nhưng sinh năm {} thì phải là {}"),
    ("{} in {}, {} in {}", "{} vào năm {}, {} vào năm {}"),
    ("{} as of {}, {} as of {}: the count grew", "{} tính đến {}, {} tính đến {}: con số đã tăng"),
    ("{} as of {}, {} as of {}: the count fell", "{} tính đến {}, {} tính đến {}: con số đã giảm"),
    (
        "{} as of {}, {} as of {}: such a count cannot fall",
        "{} tính đến {}, {} tính đến {}: con số như vậy không thể giảm",
    ),
    ("planned at {}, done at {}", "{} còn là dự kiến, {} đã xong"),
    ("one tells it as planned, the other as done", "một bên nói còn dự kiến, bên kia nói đã xong"),
    ("done at {}, at {} still to come", "{} đã xong, {} lại nói là sắp tới"),
    ("not so at {}, so at {}", "{} chưa có, {} đã có"),
    ("“{}” or “{}”: of one thing", "“{}” hay “{}”: nói về cùng một việc"),
    ("by one it is done, by the other not yet", "một bên nói đã xong, bên kia nói chưa"),
    ("by one it is done, by the other still open", "một bên nói đã xong, bên kia nói còn bỏ ngỏ"),
    ("by one it is done, by the other still to come", "một bên nói đã xong, bên kia nói là sắp tới"),
    ("“{}”: first not yet, then done", "“{}”: lúc đầu chưa, sau đã"),
    (
        "one side says “{}”, the other that it did not happen",
        "một bên nói “{}”, bên kia nói không có việc đó",
    ),
    ("{}: one side says there is, the other that there is none", "{}: một bên nói có, bên kia nói không có"),
    (
        "both expect the same: one if there is “{}”, the other if there is not",
        "cùng một hệ quả: một bên nói nếu có “{}”, bên kia nói nếu không có",
    ),
    ("one says it, the other negates it", "một bên khẳng định, một bên phủ định"),
    ("{} + {} = {}", "{} + {} = {}"),
    (
        "the names are alike, and neither article has the name of the other",
        "tên gần giống, và không bài nào nhắc tên của bài kia",
    ),
    ("both articles give {}, one of them elsewhere", "cả hai bài đều nêu {}, một bài ở chỗ khác"),
    ("both articles give {}", "cả hai bài đều nêu {}"),
    ("{} on one side, {} on the other", "một bên {}, một bên {}"),
    ("{} only numbers a list", "{} chỉ là số thứ tự"),
    ("the statements around the figures are too different", "câu chữ quanh các con số quá khác nhau"),
    ("one figure leaves somebody out who is named", "một con số không tính người được nêu tên"),
    ("the figures leave different people out", "hai con số trừ ra những người khác nhau"),
    ("different things happen", "hai việc khác nhau"),
    ("just one figure says what it counts", "chỉ một con số nói rõ đếm gì"),
    ("one counts {}, the other {}", "bên này đếm {}, bên kia đếm {}"),
    ("the dates are far apart", "hai thời điểm cách xa nhau"),
    ("the day of {} rests on another sentence", "ngày của {} dựa vào một câu khác"),
    ("the ranks are not of one thing", "hai thứ hạng không phải của một thứ"),
    ("only one side says when the rank held", "chỉ một bên nói thứ hạng có lúc nào"),
    ("one figure is the limit of a selection", "một con số là giới hạn để chọn"),
    ("one is the day on which it was said", "một bên là ngày phát biểu"),
    ("something was said on two days", "hai bên phát biểu vào hai ngày"),
    ("the figures are of different times", "hai con số thuộc hai thời điểm"),
    ("one figure is only asked for", "một con số chỉ là điều được yêu cầu"),
    ("one figure is only denied", "một con số chỉ là điều bị bác bỏ"),
    ("one side says what is not so", "một bên nói về điều không xảy ra"),
    ("every text has {}", "bài nào cũng có {}"),
    (
        "said over and over in one article: only the first {} times are compared",
        "một bài nói đi nói lại: chỉ so sánh {} lần đầu",
    ),
    (
        "a very long article: only its first {} clauses are compared",
        "bài rất dài: chỉ so sánh {} mệnh đề đầu",
    ),
    (
        "more clauses of two articles are alike than are compared: the {} pairs most alike are",
        "hai bài có quá nhiều mệnh đề giống nhau: chỉ so sánh {} cặp giống nhất",
    ),
    ("a clause of more than {} characters", "một mệnh đề dài hơn {} ký tự"),
    (
        "a sentence with more than {} figures, dates and names",
        "một câu có hơn {} con số, thời điểm và tên",
    ),
    ("the moment is unknown", "không rõ thời điểm"),
    ("taken as one question by {}", "{} coi là một câu hỏi"),
    ("split by {}", "{} đã tách ra"),
)
_TABLES = {"vi": _VI}


def reason(text: str, lang: str) -> tuple[str, str]:
    """A reason in the language of the report, and the language that it is in.

    >>> reason("năm 2008 or năm 2007: not the same time", "vi"), reason("no known form", "vi")
    (('năm 2008 hay năm 2007: không cùng thời điểm', 'vi'), ('no known form', 'en'))
    >>> reason("both articles give 52; they may not be about one thing", "vi")
    ('cả hai bài đều nêu 52; chưa chắc hai bên nói về cùng một việc', 'vi')
    """
    if lang not in _TABLES or len(text) > _MAX_CHARS:
        return with_days(text[:_MAX_CHARS], "en") + text[_MAX_CHARS:], "en"
    parts = [_translated(part, lang) for part in _joints().split(text)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return with_days(text, "en"), "en"
    return with_days("; ".join(known), lang), lang


def reasons(texts: Iterable[str], words: Labels) -> tuple[str, ...]:
    """Reasons in the language of the report."""
    return tuple(reason(text, words.lang)[0] for text in texts)


@cache
def _joints() -> re.Pattern[str]:
    """Where several reasons are joined; two forms hold a semicolon themselves."""
    return re.compile("; (?!one is rounded |one may lie )")


def _translated(text: str, lang: str) -> str | None:
    for pattern, form in _forms(lang):
        if found := pattern.fullmatch(text):
            own = answers(found[1], found[2], lang) if pattern is _either() else None
            return form.format(*(own or found.groups()))
    return None


@cache
def _either() -> re.Pattern[str]:
    """The bare form: two values, or the two answers to the question of a matter."""
    return _pattern("{} or {}")


@cache
def _forms(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(english), own) for english, own in _TABLES[lang])


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """A form as a pattern: each {} takes as little as it can."""
    return re.compile("(.+?)".join(re.escape(part) for part in form.split("{}")), re.DOTALL)
