"""What two articles hold in one matter, in the words of the reports: questions and answers as the comparison names them.

A table each; the tests compare it with the matters that there are.
"""

from collections.abc import Mapping

# Question of a matter -> as an editor reads it, in English and Vietnamese; the words of the article stand behind it.
_QUESTIONS: dict[str, tuple[str, str]] = {
    "guilt: admitted or denied": ("Guilt: admitted or denied?", "Nhận tội hay không?"),
    "questioning: spoke or kept silent": (
        "Questioned: spoke or kept silent?",
        "Bị hỏi cung: khai hay im lặng?",
    ),
    "hurt or unhurt": ("Hurt or unhurt?", "Có bị thương không?"),
    "how he came into custody": ("Caught, or gave himself up?", "Bị bắt hay ra đầu thú?"),
    "resisted arrest or not": ("Resisted arrest?", "Có chống cự khi bị bắt không?"),
    "why the seat or post fell vacant": ("Why did the post fall vacant?", "Vì sao ghế bị trống?"),
    "for the first time or again": ("For the first time or again?", "Lần đầu hay lần nữa?"),
    "rose or fell": ("Rose or fell?", "Tăng hay giảm?"),
    "decided or not yet": ("Decided yet?", "Đã quyết định chưa?"),
    "granted or refused": ("Granted or refused?", "Chấp nhận hay bác?"),
    "died or survived": ("Died or survived?", "Chết hay sống sót?"),
    "fled the scene or stayed": ("Fled the scene or stayed?", "Rời hiện trường hay ở lại?"),
    "apologised or not": ("Apologised?", "Có xin lỗi không?"),
    "had drunk or not": ("Had drunk?", "Có uống rượu bia không?"),
    "helmet or belt: worn or not": ("Helmet or belt worn?", "Có đội mũ bảo hiểm hay thắt dây an toàn không?"),
    "armed or not": ("Armed?", "Có vũ khí không?"),
    "awake or asleep": ("Awake or asleep?", "Thức hay ngủ?"),
    "goes or stays": ("Goes or stays?", "Từ chức hay ở lại?"),
    "electricity: on or off": ("Electricity: on or off?", "Có điện hay mất điện?"),
    "water supply: on or off": ("Water supply: on or off?", "Có nước hay mất nước?"),
    "airport: open or shut": ("Airport: open or shut?", "Sân bay mở hay đóng?"),
    "road: open or cut": ("Road: open or cut?", "Đường thông hay bị chặn?"),
    "schools: open or shut": ("Schools: open or shut?", "Trường học mở hay nghỉ?"),
    "gates: down or not": ("Gates: down or not?", "Rào chắn đã hạ chưa?"),
    "a warning: given or not": ("Was a warning given?", "Có cảnh báo không?"),
    "agreement: signed or not yet": ("Agreement: signed yet?", "Thỏa thuận đã ký chưa?"),
    "production: begun or not yet": ("Production: begun yet?", "Đã bắt đầu sản xuất chưa?"),
    "construction: begun or not yet": ("Construction: begun yet?", "Đã khởi công chưa?"),
}
# Answers, in Vietnamese; the English reports show them as they are.
_ANSWERS_VI: dict[str, str] = {
    **{"open": "mở", "shut": "đóng", "drunk": "có uống", "sober": "không uống", "apologised": "đã xin lỗi"},
    **{"did not": "không", "armed": "có vũ khí", "unarmed": "không vũ khí", "asleep": "ngủ", "awake": "thức"},
    **{"begun": "đã bắt đầu", "not yet": "chưa", "caught": "bị bắt", "gave himself up": "ra đầu thú"},
    **{"decided": "đã quyết định", "down": "xuống", "up": "lên", "alive": "còn sống", "dead": "đã chết"},
    **{"hurt": "bị thương", "unhurt": "không bị thương", "not worn": "không đeo", "worn": "có đeo"},
    **{"signed": "đã ký", "admitted": "nhận", "denied": "không nhận", "on": "có", "off": "mất"},
    **{"silent": "im lặng", "spoke": "khai", "goes": "ra đi", "stays": "ở lại", "gave in": "chịu bắt"},
    **{"resisted": "chống cự", "cut": "bị chặn", "granted": "chấp nhận", "in part": "một phần"},
    **{"refused": "bác", "fled": "bỏ đi", "stayed": "ở lại", "death": "qua đời", "dismissal": "bị cách chức"},
    **{"resignation": "từ chức", "given": "có", "none": "không có"},
}
_PLACE = {"en": 0, "vi": 1}
ANSWERS: Mapping[str, Mapping[str, str]] = {"vi": _ANSWERS_VI}


def matter_parts(question: str, lang: str) -> tuple[str, str] | None:
    """The question of a matter as the report says it, and the article's words behind it; None for other questions.

    >>> matter_parts("guilt: admitted or denied: Lê An", "vi"), matter_parts("armed or not", "en")
    (('Nhận tội hay không? ', 'Lê An'), ('Armed?', ''))
    """
    head = question if question in _QUESTIONS else question.rpartition(": ")[0]
    while head and head not in _QUESTIONS:
        head = head.rpartition(": ")[0]
    if not head or lang not in _PLACE:
        return None
    asked, rest = _QUESTIONS[head][_PLACE[lang]], question[len(head) + 2 :]
    return (f"{asked} " if rest else asked), rest


def answers(a: str, b: str, lang: str) -> tuple[str, str] | None:
    """Two opposed answers in the language of the report; None where one is none of them."""
    own = ANSWERS.get(lang, {})
    return (own[a], own[b]) if a in own and b in own else None
