"""Vietnamese words around what is said not to have happened, or not yet, and around what has.

Compiled by hand from school grammar and newspaper usage.  Phrases are in lower case, parted by bars; "…" is a gap of up to
five words.
"""

# Negations that leave open that it comes about; those of all that has been are none of them.
NOT_YET = "chưa|vẫn chưa|còn chưa|chưa được|chưa thể|chưa có|đến nay chưa|hiện chưa|chưa kịp|mới chỉ|còn phải"
EVER = "chưa từng|chưa bao giờ|chưa hề|chưa một lần|chưa lần nào|chưa khi nào"
# Negations that tell of what was so before, or of what one is able or willing to do.
PASSING = "không cho|không để|chưa cho|chưa để|không còn|chẳng còn|không thể|chưa thể|không muốn|không cần|không nên|không phải|không dám|không được phép|không kịp|không phải là|không sẵn sàng"
# What is still being thought over or waited for stands behind these.
UNDECIDED = (
    "đang cân nhắc|cân nhắc|còn cân nhắc|đang xem xét|còn xem xét|đang bàn|đang bàn bạc|chờ|đang chờ|còn chờ|đợi|đang đợi|còn phải chờ"
    "|chưa quyết định|chưa biết có|chưa rõ có|đang tính|đang tính toán|đang làm thủ tục|đang hoàn tất thủ tục|đang lấy ý kiến"
    "|sẽ đề xuất|sẽ kiến nghị|sẽ trình|sẽ đề nghị|sẽ xin|đang đề xuất|đang đề nghị|đang kiến nghị|đang xin|đang trình|đang xin ý kiến"
    "|sẽ xem xét|sẽ cân nhắc|sẽ họp bàn|sẽ bàn|đang chuẩn bị|còn phải được|vẫn phải được|còn phải qua|phải chờ|dự kiến|dự tính|lên kế hoạch"
)
# Words that tell that something is done; they stand before its verb.
DONE = "đã|vừa|vừa mới|mới|từng|đã từng|đã được|đã bị|xong|hoàn tất|rồi|kịp"
# A clause behind one of these tells no fact: a condition, a purpose, a time before which nothing is said to be so.
NO_FACT = "nếu|trước khi|để|nhằm|giả sử|phòng khi|đề phòng|hòng|cho đến khi|mãi đến khi|trừ khi|liệu|có … hay không|hay chưa|thay vì|xin|đòi"
# What limits a negation: it was so after all, later, or in another way.
UNTIL = "cho đến khi|mãi đến|cho tới khi|đến khi|trước khi|trừ|ngoài|ngoại trừ|mà chỉ|chứ không|nếu không"
# Words that say nothing of what is done.
LIGHT = frozenset(
    """
    bất cứ kỳ nào gì hề kịp thể việc chuyện điều sự số có làm được bị cho đi ra lên tới toàn bộ phải nhận thêm hay mấy
    thông tin cáo buộc tin
    kế hoạch dự kiến theo buổi cuộc ca đợt
    đủ đúng thực tiếp tục thời điểm hiện nay quyết định phía phần tổ chức tiến hành diễn thực hiện vụ người lần tại
    """.split()
)
# Syllables that a verb of happening is made of: what happens is said before it.
HAPPENING = "tiến hành|diễn ra|tổ chức|thực hiện|xảy ra|hoàn tất|hoàn thành|kết thúc|bắt đầu"
# Vietnamese verbs have no forms.
PAST_ENDINGS: tuple[str, ...] = ()
PAST_FORMS: frozenset[str] = frozenset()
# Negations that stand before a noun, with its verb before them.
BEFORE_NOUN: tuple[str, ...] = ()
# What is done stands before its verb with one of these.
PASSIVE = "được|bị"
# Words of denial that are deeds of their own as well.
DENYING_DEEDS = "bác|bác đơn"
# Words before a negation that opens a clause.
OPENINGS = "và|nhưng|song|hoàn toàn|tuy nhiên|rằng|thực tế|cũng"
