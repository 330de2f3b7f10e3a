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
    "killed there or got away": ("Killed there, or got away?", "Chết tại chỗ hay thoát được?"),
    "there or away": ("There or away?", "Có mặt hay vắng mặt?"),
    "a criminal record or none": ("A criminal record?", "Có tiền án tiền sự không?"),
    "licensed or not": ("Licensed?", "Có chứng chỉ hành nghề không?"),
    "a driving licence or none": ("A driving licence?", "Có bằng lái không?"),
    "could swim or not": ("Could swim?", "Có biết bơi không?"),
    "married or not": ("Married?", "Đã kết hôn chưa?"),
    "drugs: positive or negative": ("Drugs: positive or negative?", "Dương tính hay âm tính với ma túy?"),
    "conceded or not": ("Conceded?", "Đã thừa nhận thất bại chưa?"),
    "appeals or not": ("Appeals?", "Có kháng cáo không?"),
    "runs or not": ("Runs?", "Có tranh cử không?"),
    "vaccinated or not": ("Vaccinated?", "Đã tiêm vắc xin chưa?"),
    "on bail or in custody": ("On bail or in custody?", "Tại ngoại hay bị tạm giam?"),
    "sentence: suspended or to be served": ("Sentence: suspended or to be served?", "Án treo hay tù giam?"),
    "convicted or acquitted": ("Convicted or acquitted?", "Có tội hay vô tội?"),
    "a distress signal: sent or not": ("Was a distress signal sent?", "Có phát tín hiệu cấp cứu không?"),
    "alarm: rang or not": ("Alarm: rang or not?", "Chuông báo động có kêu không?"),
    "insured or not": ("Insured?", "Có bảo hiểm không?"),
    "inspection: valid or expired": ("Inspection: valid or expired?", "Kiểm định còn hạn hay hết hạn?"),
    "envoy: summoned or not": ("Envoy: summoned?", "Có triệu tập đại sứ không?"),
    "at work or suspended": ("At work or suspended?", "Còn hoạt động hay đã dừng?"),
    "of one mind or divided": ("Of one mind or divided?", "Nhất trí hay có phiếu chống?"),
    "brakes: worked or failed": ("Brakes: worked or failed?", "Phanh tốt hay hỏng?"),
    "emergency exits: open or locked": ("Emergency exits: open or locked?", "Lối thoát hiểm mở hay khóa?"),
    "door: open or locked": ("Door: open or locked?", "Cửa mở hay khóa?"),
    "camera: recorded or not": ("Camera: recorded or not?", "Camera có ghi lại không?"),
    "ransom: paid or not": ("Ransom: paid?", "Tiền chuộc đã trả chưa?"),
    "a farewell letter: left or not": ("Was a farewell letter left?", "Có thư tuyệt mệnh không?"),
    "hearing: open or behind closed doors": (
        "Hearing: open or behind closed doors?",
        "Xử công khai hay xử kín?",
    ),
    "talks: ended well or broke down": ("Talks: ended well or broke down?", "Đàm phán thành công hay đổ vỡ?"),
    "truce: holds or broken": ("Truce: holds or broken?", "Lệnh ngừng bắn được giữ hay bị phá?"),
    "goal: allowed or ruled out": ("Goal: allowed or ruled out?", "Bàn thắng được công nhận hay bị từ chối?"),
    "penalty: scored or missed": ("Penalty: scored or missed?", "Phạt đền thành công hay hỏng?"),
    "match: finished or abandoned": ("Match: finished or abandoned?", "Trận đấu kết thúc hay bị hủy?"),
    "event: went ahead or cancelled": ("Event: went ahead or cancelled?", "Diễn ra hay bị hủy?"),
    "ship: afloat or sunk": ("Ship: afloat or sunk?", "Tàu còn nổi hay đã chìm?"),
    "dam: intact or burst": ("Dam: intact or burst?", "Đập còn nguyên hay đã vỡ?"),
    "guard: on duty or not": ("Guard: on duty?", "Có người trực không?"),
    "weather: clear or bad": ("Weather: clear or bad?", "Thời tiết tốt hay xấu?"),
    "sprinklers and extinguishers: worked or not": (
        "Sprinklers and extinguishers: worked?",
        "Thiết bị chữa cháy có hoạt động không?",
    ),
    "knew each other or not": ("Knew each other?", "Có quen biết nhau không?"),
    "test: passed or failed": ("Test: passed or failed?", "Đạt hay không đạt?"),
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
    **{"killed there": "chết tại chỗ", "got away": "thoát được", "present": "có mặt"},
    **{"absent": "vắng mặt", "known": "có tiền án", "clean": "không có tiền án"},
    **{"licensed": "có giấy phép", "unlicensed": "không có giấy phép", "could swim": "biết bơi"},
    **{"could not swim": "không biết bơi", "married": "đã kết hôn", "single": "độc thân"},
    **{"conceded": "đã thừa nhận thất bại", "not conceded": "không thừa nhận thất bại"},
    **{"positive": "dương tính", "negative": "âm tính", "appeals": "kháng cáo"},
    **{"accepts": "không kháng cáo", "runs": "tranh cử", "does not run": "không tranh cử"},
    **{"vaccinated": "đã tiêm", "unvaccinated": "chưa tiêm", "freed": "được tại ngoại"},
    **{"held": "bị giam", "suspended": "bị đình chỉ", "to be served": "phải ngồi tù"},
    **{"convicted": "có tội", "acquitted": "vô tội", "sent": "đã phát"},
    **{"rang": "có kêu", "insured": "có bảo hiểm", "uninsured": "không có bảo hiểm"},
    **{"valid": "còn hạn", "expired": "hết hạn", "summoned": "bị triệu tập"},
    **{"not summoned": "không bị triệu tập", "at work": "đang hoạt động", "of one mind": "nhất trí"},
    **{"divided": "chia rẽ", "worked": "hoạt động", "failed": "hỏng"},
    **{"locked": "khóa", "recorded": "có ghi", "did not record": "không ghi"},
    **{"paid": "đã trả", "not paid": "không trả", "left": "có để lại"},
    **{"none left": "không để lại", "open to all": "công khai", "behind closed doors": "xử kín"},
    **{"ended well": "thành công", "broke down": "đổ vỡ", "holds": "được giữ"},
    **{"broken": "bị phá vỡ", "allowed": "được công nhận", "ruled out": "bị từ chối"},
    **{"scored": "thành công", "missed": "hỏng", "finished": "kết thúc trọn vẹn"},
    **{"abandoned": "bị hủy", "went ahead": "diễn ra", "cancelled": "bị hủy"},
    **{"afloat": "còn nổi", "sank": "đã chìm", "intact": "còn nguyên"},
    **{"burst": "đã vỡ", "on duty": "có trực", "left alone": "không có người trực"},
    **{"clear": "tốt", "bad": "xấu", "knew each other": "quen nhau"},
    **{"strangers": "không quen", "passed": "đạt", "not passed": "không đạt"},
    **{"suspended sentence": "án treo", "not sent": "không phát", "did not ring": "không kêu"},
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
