"""Vietnamese predicates that exclude each other where they are said of one thing.

Compiled by hand.  Phrases are in lower case, parted by bars.  A pair under `AROUND` is told of what stands on either side of
it; one under `ACTS` of what stands behind the verb, or before it in the passive.
"""

ACTS: dict[str, tuple[str, str]] = {
    "raise": ("nâng|nâng mức|tăng|tăng mức|bổ sung|tăng thêm|mở rộng|nâng cấp", "giảm|cắt giảm|cắt|hạ|hạ mức|giảm mức|thu hẹp|cắt bớt|giảm bớt"),
    "keep": ("giữ|giữ được|giữ lại|bảo toàn|giữ nguyên|bảo vệ được", "mất|để mất|bị tước|bị mất|đánh mất|bị thu hồi|từ bỏ"),
    "grant": (
        "chấp thuận|phê duyệt|thông qua|chấp nhận|đồng ý|phê chuẩn|tán thành|nhất trí với|cấp phép cho|đồng ý với|ký ban hành",
        "bác|bác bỏ|từ chối|không chấp thuận|không chấp nhận|không đồng ý|không phê duyệt|không thông qua|khước từ|gạt bỏ|hủy bỏ",
    ),
    "allow": ("cho phép|được phép|hợp pháp hóa|cấp phép", "cấm|nghiêm cấm|không cho phép|không được phép|ngăn cấm|cấm hẳn"),
    "support": ("ủng hộ|tán thành|hậu thuẫn|đồng tình với|bỏ phiếu ủng hộ", "phản đối|chống lại|không ủng hộ|không đồng tình với|bỏ phiếu chống"),
    "tighten": ("siết chặt|thắt chặt|siết|tăng cường|củng cố", "nới lỏng|nới|buông lỏng|làm suy yếu"),
    "extend": ("kéo dài|gia hạn|kéo dài thêm|tăng thời gian", "rút ngắn|rút ngắn thời gian|cắt ngắn"),
    "include": ("bao gồm|áp dụng cho|áp dụng đối với|kể cả|tính cả", "không bao gồm|trừ|miễn cho|không áp dụng|loại trừ|không tính|chưa tính|chưa bao gồm"),
    "confirm": ("xác nhận|thừa nhận|công nhận", "phủ nhận|bác bỏ|không thừa nhận|không xác nhận|chối|không công nhận"),
    "open": ("mở cửa|mở|mở lại|mở cửa trở lại", "đóng cửa|đóng|khép cửa|tạm đóng cửa"),
    "hire": ("tuyển|bổ nhiệm|nhận lại|phục chức cho|thuê", "sa thải|cách chức|cho thôi việc|đuổi việc|miễn nhiệm|bãi nhiệm"),
    "insure": ("còn hạn|còn hiệu lực|còn thời hạn|trong hạn", "quá hạn|hết hạn|hết hiệu lực|hết thời hạn"),
}  # fmt: skip

AROUND: dict[str, tuple[str, str]] = {
    "law": ("hợp pháp|đúng luật|đúng quy định|có phép|đúng phép|hợp lệ|đúng pháp luật", "trái phép|trái luật|sai quy định|không phép|sai phép|bất hợp pháp|trái pháp luật|không đúng quy định|trái quy định|không hợp lệ"),
    "intent": ("cố ý|cố tình|có chủ đích|có chủ ý|chủ động", "vô ý|vô tình|sơ suất|không cố ý|lỡ tay|không cố tình|do nhầm lẫn|sơ ý"),
    "duty": ("bắt buộc|buộc phải", "tự nguyện|không bắt buộc|tùy chọn|không ép buộc"),
    "time": ("đúng hạn|đúng tiến độ|đúng giờ|trước hạn|vượt tiến độ|đúng kế hoạch|đúng thời hạn", "chậm tiến độ|trễ hạn|chậm trễ|trễ giờ|quá hạn|muộn|chậm so với kế hoạch|ì ạch"),
    "limit": (
        "trong giới hạn cho phép|trong ngưỡng cho phép|đạt chuẩn|đạt quy chuẩn|trong ngưỡng an toàn|dưới ngưỡng|đạt yêu cầu|nằm trong giới hạn|không vượt ngưỡng|không vượt chuẩn|đúng tiêu chuẩn",
        "vượt giới hạn|vượt ngưỡng|vượt chuẩn|vượt quy chuẩn|vượt mức cho phép|không đạt|không đạt chuẩn|không đạt yêu cầu|vượt tiêu chuẩn|cao gấp|kém chất lượng",
    ),
    "safety": ("an toàn cho người|không nguy hiểm|không độc|vô hại|không độc hại|không gây hại|không ảnh hưởng đến sức khỏe", "nguy hiểm|độc hại|mất an toàn|không an toàn|gây hại|có độc|ảnh hưởng đến sức khỏe"),
    "load": ("chật kín|kín chỗ|quá tải|đông nghịt|chở đầy|kín khách|chật cứng", "trống trơn|vắng tanh|trống rỗng|vắng khách|không chở|thưa thớt|vắng vẻ"),
    "fee": ("miễn phí|không mất tiền|không thu phí|không thu tiền", "thu phí|mất phí|có phí|phải trả phí|phải nộp phí|thu tiền|phải trả tiền"),
    "vote": ("nhất trí tuyệt đối|100% tán thành|đồng thuận tuyệt đối|với số phiếu tuyệt đối", "sít sao|với đa số mong manh|có phiếu chống|chênh lệch một phiếu"),
    "procedure": ("đúng quy trình|đúng thủ tục|đúng trình tự|đúng phác đồ", "sai quy trình|không đúng quy trình|sai thủ tục|sai phác đồ|không đúng thủ tục|bỏ qua quy trình|vi phạm quy trình"),
    "people": ("một mình|đơn độc|tự mình|một thân một mình", "cùng đồng bọn|cùng đồng phạm|cùng nhóm bạn|cùng vợ|cùng chồng|cùng gia đình|có đồng phạm|cùng hai người|cùng một người"),
    "publicity": ("công khai", "lén lút|bí mật|âm thầm|kín đáo|giấu giếm"),
}  # fmt: skip
