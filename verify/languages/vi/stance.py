"""Vietnamese cues of negation and modality, their false friends, and what ends a clause.

Source: own knowledge of school grammar and newspaper usage.  Phrases are in lower case, parted by bars.
"""

# (kind, value) -> cues
CUES: dict[tuple[str, str], str] = {
    ("negation", "negative"): (
        "không|không hề|không phải|không phải là|không thể|không được|không còn|không có|không bao giờ|không hề có|chưa|chưa hề"
        "|chưa thể|chưa từng|chưa bao giờ|chưa có|chẳng|chẳng hề|chẳng phải|chả|chưa được|chẳng có|từ chối|thất bại trong việc"
        "|không có khả năng|chưa có khả năng|không có kế hoạch|chưa có kế hoạch|không có ý định|không dự định|không sẵn sàng"
    ),
    ("modality", "planned"): (
        "sẽ|dự kiến|lên kế hoạch|có kế hoạch|chuẩn bị|đang chuẩn bị|sắp|dự định|có ý định|dự tính|sắp tới|sẽ được|được lên kế hoạch"
        "|đặt mục tiêu|hứa|cam kết|hứa sẽ|cam kết sẽ|tính toán sẽ|sắp sửa|theo kế hoạch|theo dự kiến|muốn|mong muốn|có mục tiêu"
        "|đang có kế hoạch|đang lên kế hoạch|dự định sẽ|dự kiến sẽ"
    ),
    (
        "modality",
        "ongoing",
    ): "đang|hiện đang|vẫn đang|đang được|đang bị|còn đang|đang tiếp tục|đang cân nhắc|đang xem xét",
    ("modality", "possible"): (
        "có thể|có khả năng|nhiều khả năng|rất có thể|được cho là|bị cho là|có lẽ|dường như|hình như|có vẻ|có vẻ như|có nguy cơ"
        "|được tin là|nghi là|bị nghi|nghi ngờ|bị tình nghi|tình nghi|được đồn là|nghe nói|có thể đã"
        "|có thể sẽ|có thể đang|được coi là có thể|chắc là|biết đâu|phỏng đoán|đồn đoán|có khả năng đã|không loại trừ"
        "|không loại trừ khả năng|nếu"
    ),
    ("modality", "requested"): (
        "yêu cầu|đề nghị|kêu gọi|kiến nghị|đòi|thúc giục|hối thúc|khuyên|khuyến cáo|ra lệnh|chỉ đạo|đòi hỏi"
        "|đề xuất|hãy|đừng|chớ"
    ),
    (
        "modality",
        "denied",
    ): "bác bỏ|loại trừ|loại trừ khả năng|loại trừ nguyên nhân|phủ nhận|bác tin|cải chính|chối|chối bỏ|bác thông tin|phản bác|không thừa nhận|không công nhận",
    (
        "modality",
        "done",
    ): "đã|đã từng|đã được|đã bị|vừa|vừa mới|từng|đã có|vừa được|vừa bị|đã hoàn tất|đã hoàn thành",
}

# Phrases that hold a cue and mean something else
FALSE_FRIENDS = (
    "chả cá|chả giò|chả lụa|chả quế|bún chả|chả mực|giò chả|chả rươi|chả tôm|hàng không|không quân|không gian|không khí|không chỉ|không những|không phận|không kích|không lưu|không tặc|không vận"
    "|phòng không|đường không|trên không|tầm không|vũ trụ không gian|chân không|số không|tay không|bằng không|không trung"
    "|không đối đất|không đối không|đất đối không|không ít|không lâu|không lâu sau|không ngừng|không khỏi|không may|không đầy"
    "|không dưới|không quá|không kém|không riêng|không hẳn|hay không|hay chưa|không ai khác|không người lái|không thường trực"
    "|không lực|không chiến|không đoàn|đổ bộ đường không|hư không|không tưởng|chưa kể|chưa đầy|chưa tới|chưa đến|không kể"
    "|không gian mạng|không tên|không đâu xa|bất kể|thinh không|không những thế|không chỉ vậy|không sao|chưa biết chừng"
    "|đảm đang|đang khi|sắp xếp|sắp đặt|dàn sắp|nghi thức|nghi lễ|nghi vấn|nghi can|nghi phạm|nghi án|thích nghi|tiện nghi"
    "|hội nghi|nghi ngút|chắc chắn|vững chắc|chắc nịch|vừa qua|vừa rồi|vừa phải|vừa ý|vừa vặn|vừa tầm|cỡ vừa|quy mô vừa"
    "|theo yêu cầu|những yêu cầu|các yêu cầu|đáp ứng yêu cầu|một yêu cầu|lời đề nghị|theo đề nghị|lời kêu gọi|lời mời|giấy mời"
    "|nguy cơ khả năng|bình phải|bên phải|phải trái|phải chăng|chuẩn bị sẵn|công tác chuẩn bị|sự chuẩn bị|cần thiết|cần cẩu"
    "|cần sa|cần câu|trở nên|tạo nên|làm nên|nên thơ|dựng nên|gây nên|cho nên|bởi vậy nên|vì thế nên|xin lỗi|xin chào"
    "|xin việc|đòi nợ|cam kết của|bản cam kết|lời hứa|từng bước|từng người|từng ngày|từng em|từng gia đình|từng đợt|từng nhà"
    "|từng chiếc|từng trường hợp|từng địa phương|phải không|khả năng của|khả năng chi trả|mong muốn của|theo mong muốn"
    "|không phải chỉ|nên biết|mất khả năng|đủ khả năng|ngoài khả năng|vượt khả năng|trong khả năng|ít nhiều|vừa là"
)

# Words that begin a clause of their own
# Behind a negation this opens a question: nothing of what follows is negated.
OPENS_QUESTION = "liệu"

BREAKS = (
    "nhưng|tuy nhiên|song|trong khi|trong khi đó|mặc dù|dù|bởi|bởi vì|vì|do đó|vì vậy|vì thế|nên|đồng thời|sau khi|trước khi"
    "|khi|mà|rồi|thì|để rồi|khiến|nếu|còn|trong đó|theo đó|và đã|và đang|và sẽ|và không|và chưa|và có thể|và bị|và được|và cho"
    "|và yêu cầu|và đề nghị|và kêu gọi|và khẳng định|và nói|và nhấn mạnh|mà còn|liệu"
)

# Cues that stand for themselves only before or after certain characters: a question's particle
QUESTION_PARTICLES = "không|chưa"
LOWER_ONLY = ""
PATTERNS: tuple[tuple[str, str], ...] = ()
