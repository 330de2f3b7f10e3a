"""Vietnamese phrases that tell where somebody or something stands in a matter, and the words for those who stand there.

Phrases are in lower case, parted by bars; "…" is a gap of up to five words, ">" marks a phrase with its subject behind.
Compiled by hand from reports of crime, courts, accidents, elections and business.
"""

from verify.languages.vi.standings import MORE_CUES, MORE_STATES

CUES: dict[tuple[str, str], str] = {
    **MORE_CUES,
    ("fate", "dead"): "tử vong|thiệt mạng|đã chết|qua đời|tử nạn|không qua khỏi|đã tắt thở|tắt thở",
    (
        "fate",
        "alive",
    ): "qua cơn nguy kịch|sống sót|đã tỉnh|hồi phục|sức khỏe ổn định|đã xuất viện|được cứu sống|thoát chết|may mắn sống sót|còn sống|bình phục",
    (
        "scene",
        "fled",
    ): "bỏ trốn khỏi hiện trường|rời khỏi hiện trường|bỏ chạy khỏi hiện trường|lái xe bỏ chạy|rồ ga bỏ chạy|bỏ mặc nạn nhân|rời hiện trường|phóng xe bỏ chạy|không dừng lại",
    (
        "scene",
        "stayed",
    ): "ở lại hiện trường|có mặt tại hiện trường|đưa nạn nhân đi cấp cứu|gọi cấp cứu|dừng lại|xuống xe cứu|chờ công an",
    ("direction", ""): "tăng cường|tăng tốc|giảm nhẹ hình phạt|mất tích|mất trật tự|thêm vào|tăng ca",
    ("questioning", ""): "im lặng tưởng niệm",
    ("resistance", ""): "bỏ chạy toán loạn|chống lại bệnh",
    ("plea", "admitted"): (
        "thừa nhận việc này|đã thừa nhận việc|thừa nhận việc|khai nhận việc|đã thú nhận|đã nhận tội|khai nhận mình|khai mình là người|thừa nhận chính mình|thú nhận mình|nhận hết trách nhiệm|thừa nhận toàn bộ hành vi|thừa nhận tội lỗi|khai nhận chính mình|thừa nhận đã gây ra|khai nhận đã gây ra|khai nhận|nhận toàn bộ trách nhiệm|thừa nhận sai phạm|nhận tội|thừa nhận toàn bộ|khai nhận toàn bộ|thừa nhận hành vi|thừa nhận mọi hành vi|thừa nhận tội|thú nhận tội"
        "|thú nhận toàn bộ|cúi đầu nhận tội|thành khẩn khai nhận|khai nhận hành vi|khai nhận hết|thừa nhận hết|nhận hết tội"
        "|thừa nhận cáo trạng|thừa nhận đúng như cáo trạng|thừa nhận mọi cáo buộc|thừa nhận các cáo buộc|nhận mọi tội lỗi"
    ),
    ("plea", "denied"): (
        "khăng khăng mình không liên quan|mình không liên quan|phủ nhận liên quan|chối bay|một mực chối|nhất quyết không nhận|cho rằng mình không có tội|khẳng định không liên quan|kêu bị oan|khẳng định bị oan|mình bị oan|bị oan|mình không có tội|không phạm tội|phủ nhận cáo buộc|phủ nhận việc|không thừa nhận|bác bỏ cáo buộc|bác bỏ mọi cáo buộc|kêu oan|một mực kêu oan|liên tục kêu oan|không nhận tội|chối tội|phủ nhận hành vi|phủ nhận toàn bộ|phủ nhận mọi cáo buộc"
        "|phủ nhận các cáo buộc|phủ nhận cáo trạng|khẳng định mình vô tội|cho rằng mình vô tội|khẳng định vô tội|không thừa nhận hành vi"
        "|không chiếm đoạt|chưa từng nhận hối lộ|không thừa nhận tội|khẳng định không phạm tội|cho rằng mình bị oan"
    ),
    ("questioning", "spoke"): (
        "khai nhận toàn bộ sự việc|khai báo với|đã khai với|thành khẩn|khai toàn bộ|hợp tác với công an|khai chi tiết|khai báo chi tiết|khai với cơ quan điều tra|khai với công an|khai báo thành khẩn|thành khẩn khai báo|hợp tác với cơ quan điều tra|hợp tác khai báo"
        "|đã khai báo|trả lời đầy đủ câu hỏi|hợp tác tốt với|khai rõ|khai báo toàn bộ"
    ),
    ("questioning", "silent"): (
        "vẫn im lặng|im lặng|không hợp tác|không chịu hợp tác|không hé nửa lời|không khai|nhất quyết không khai|chưa chịu khai|từ chối khai báo|không chịu khai báo|không khai báo|im lặng trước|giữ im lặng|giữ quyền im lặng|sử dụng quyền im lặng|từ chối trả lời"
        "|không hợp tác với|bất hợp tác|từ chối hợp tác|từ chối làm việc với|quanh co không khai"
    ),
    ("harm", "hurt"): (
        "gãy … xương|gãy xương sườn|bị cắn|phải phẫu thuật|chấn thương|bị bỏng nặng|nguy kịch|nhập viện|phải mổ|bị đâm trúng|bị đánh vỡ|vỡ đầu|bị thương|bị … thương|bị thương nặng|bị thương nhẹ|phải khâu|phải nhập viện|phải đi cấp cứu|gãy chân|gãy tay|bị gãy chân|bị gãy tay|bị gãy xương|gãy xương|bị chấn thương|bị bỏng"
        "|bị trầy|bị xây xát|bị đa chấn thương|trọng thương|bị rách"
    ),
    ("harm", "unhurt"): (
        "không việc gì|may mắn không việc gì|bình an|không bị sao|không sao|không bị thương gì|chỉ hoảng loạn|chỉ bị hoảng|không bị thương tích gì|không bị thương tích|không hề hấn gì|không hề hấn|không bị thương|không hề bị thương|bình an vô sự|vô sự|không sao cả|không bị hề hấn|an toàn tính mạng|không xây xát"
        "|không bị xây xát|không bị gì|không hề gì|thoát nạn an toàn|lành lặn|không bị thương tích"
    ),
    ("custody", "gave himself up"): (
        "tới trụ sở công an trình diện|đến trụ sở công an|tới trụ sở công an đầu thú|tới công an … trình diện|trình diện|tự ra đầu thú|đến công an phường đầu thú|đến công an … đầu thú|đến cơ quan … đầu thú|ra … đầu thú|tự đến|đầu thú|ra đầu thú|đến đầu thú|tới đầu thú|tự thú|ra tự thú|ra trình diện|đến trình diện|được … đưa … đầu thú|được … đưa … tự thú"
        "|được … đưa … trình diện|theo … ra trình diện|theo … ra đầu thú|đến công an đầu thú|đến cơ quan công an đầu thú"
    ),
    ("custody", "caught"): (
        "bị tóm tại|bị bắt tại bến|>ập vào … bắt|>ập vào phòng trọ bắt|bị … tóm|bị bắt trên đường|bị bắt ở bến|bị chặn bắt|bị truy bắt|bị … bắt giữ khi|bị … bắt khi|bị … bắt gọn|bị … tóm gọn|bị … khống chế|bị … vây bắt|bị … bắt giữ trong lúc|bị … bắt giữ lúc|>bắt giữ … khi đang|>bắt giữ … đang lẩn trốn|bị bắt gọn|bị tóm gọn|bị tóm|bị vây bắt|bị khống chế|bị bắt quả tang|bị bắt khi|bị bắt trong lúc|bị bắt lúc đang|bị bắt tại nơi ẩn náu|bị bắt khi đang"
        "|>bắt gọn|>tóm gọn|>tóm được|>bắt quả tang|>khống chế|>vây bắt|>quật ngã|>phá cửa … bắt giữ|>phá cửa … bắt|>ập vào … bắt giữ|>ập vào … bắt|>đột kích … bắt giữ"
        "|>ập tới … bắt giữ|>ập đến … bắt giữ|>phá cửa … , bắt giữ|>ập vào … , bắt giữ|>ập tới … , bắt giữ"
    ),
    ("resistance", "resisted"): (
        "tấn công lại|chống lại|chống đối|lao vào tấn công|dùng dao chống|vùng lên|giằng co|bỏ chạy|vùng chạy|chống cự|chống trả|chống trả quyết liệt|chống cự quyết liệt|kháng cự|bỏ chạy thục mạng|tháo chạy|vùng vẫy bỏ chạy|rút dao chống trả"
        "|chống người thi hành công vụ"
    ),
    ("resistance", "gave in"): (
        "đứng im|để yên|giơ tay|đầu hàng|không hề phản kháng|không phản kháng|ngoan ngoãn chấp hành|chấp hành|không kịp chống cự|không chống cự|không hề chống cự|không kháng cự|không kịp chống trả|không kịp trở tay|không kịp bỏ chạy|không chống trả|ngoan ngoãn"
        "|không kịp phản ứng|không dám chống cự"
    ),
    (
        "vacancy",
        "death",
    ): "mất vì bệnh|đột tử|qua đời vì bệnh|qua đời|từ trần|>cái chết của|đột ngột qua đời|tử nạn|>sự ra đi của",
    ("vacancy", "resignation"): "từ chức|xin từ chức|từ nhiệm|xin thôi chức|xin nghỉ|nộp đơn từ chức",
    ("vacancy", "dismissal"): "bị cách chức|bị bãi nhiệm|bị miễn nhiệm|bị sa thải|bị kỷ luật|bị phế truất",
    ("apology", "apologised"): "xin lỗi|đã xin lỗi|gửi lời xin lỗi|ngỏ lời xin lỗi|cúi đầu xin lỗi",
    (
        "apology",
        "did not",
    ): "từ chối xin lỗi|chưa xin lỗi|chưa một lần xin lỗi|không một lời xin lỗi|chưa hề xin lỗi|không xin lỗi",
    (
        "alcohol",
        "drunk",
    ): "say rượu|say xỉn|có nồng độ cồn|dương tính với nồng độ cồn|đã uống rượu|đã uống bia|vi phạm nồng độ cồn|nồng nặc mùi rượu|có uống rượu|có sử dụng rượu bia",
    (
        "alcohol",
        "sober",
    ): "không có nồng độ cồn|âm tính với nồng độ cồn|không uống rượu|không sử dụng rượu bia|tỉnh táo|không có cồn|không say",
    ("helmet", "worn"): "có đội mũ bảo hiểm|đội mũ bảo hiểm|thắt dây an toàn|mặc áo phao|có mặc áo phao",
    ("helmet", "not worn"): "không đội mũ bảo hiểm|không thắt dây an toàn|không mặc áo phao|đầu trần",
    (
        "armed",
        "armed",
    ): "mang theo dao|cầm dao|rút dao|thủ sẵn dao|mang súng|rút súng|cầm súng|có hung khí|mang hung khí|thủ sẵn hung khí",
    (
        "armed",
        "unarmed",
    ): "không mang vũ khí|không có vũ khí|tay không|không có hung khí|không mang hung khí|không cầm hung khí",
    ("awake", "awake"): "còn thức|vẫn thức|đang thức",
    ("awake", "asleep"): "đang ngủ|ngủ gật|ngủ quên|đã ngủ",
    (
        "resignation",
        "goes",
    ): "từ chức|sẽ từ chức|đã từ chức|xin từ chức|nộp đơn từ chức|xin thôi chức|xin nghỉ việc|sẽ rời ghế|đệ đơn từ chức",
    ("resignation", "stays"): (
        "không từ chức|sẽ không từ chức|từ chối từ chức|không có ý định từ chức|không có kế hoạch từ chức|tiếp tục tại vị|sẽ không rời ghế|bác tin từ chức|khẳng định tiếp tục giữ chức"
    ),
    ("times", "1"): (
        "lần đầu tham gia|tân đại biểu|gương mặt mới|lần đầu tiên|lần đầu|chưa từng … trước đây|chưa từng … trước đó|chưa bao giờ … trước đây|nhiệm kỳ đầu tiên|nhiệm kỳ đầu|lần đầu trúng cử|lần đầu đắc cử|lần thứ nhất|chưa từng ngồi"
        "|chưa bao giờ ngồi|danh hiệu đầu tiên|chức vô địch đầu tiên"
    ),
    (
        "times",
        "2",
    ): "nhiệm kỳ … thứ hai|khóa thứ hai|trở lại nghị trường|lần thứ hai|lần thứ 2|nhiệm kỳ thứ hai|nhiệm kỳ hai|nhiệm kỳ thứ 2|tái đắc cử|tái cử|danh hiệu thứ hai|chức vô địch thứ hai",
    (
        "times",
        "3",
    ): "lần thứ ba|lần thứ 3|nhiệm kỳ thứ ba|nhiệm kỳ ba|nhiệm kỳ thứ 3|danh hiệu thứ ba|chức vô địch thứ ba",
    ("times", "4"): "lần thứ tư|lần thứ 4|nhiệm kỳ thứ tư|nhiệm kỳ thứ 4|danh hiệu thứ tư",
    (
        "direction",
        "up",
    ): "thêm|sắc xanh|chốt phiên … tăng|leo|đóng cửa … tăng|kịch trần|tăng|tăng mạnh|tăng nhẹ|tăng vọt|đã tăng|tăng thêm|tăng trần|leo thang|đi lên|nhích lên|bật tăng|tăng trưởng|khởi sắc",
    (
        "direction",
        "down",
    ): "mất|sắc đỏ|đóng cửa … giảm|hụt|tuột|thấp hơn|giảm|giảm mạnh|giảm nhẹ|sụt giảm|đã giảm|giảm sàn|lao dốc|đi xuống|tụt|rớt|mất giá|sụt|bốc hơi|suy giảm",
    ("decision", "decided"): (
        "đã chốt|chốt phương án|biểu quyết thông qua|bỏ phiếu thông qua|đã duyệt|gật đầu|đã quyết định|quyết định|đã thông qua|thông qua|đã chấp thuận|chấp thuận|đã phê duyệt|phê duyệt|nhất trí|đã nhất trí|đã đồng ý|đồng ý|đã bác|khuyến nghị"
        "|ủng hộ|đã ủng hộ|chấp nhận|đã chấp nhận|phê chuẩn|đã phê chuẩn"
    ),
    ("decision", "not yet"): (
        "chưa có quyết định nào|còn bỏ ngỏ|chưa ngã ngũ|hoãn quyết định|lùi quyết định|chưa thống nhất|còn tranh cãi|chưa chốt phương án|chưa quyết định|chưa có quyết định|chưa đưa ra quyết định|chưa ra quyết định|chưa thông qua|chưa phê duyệt|chưa chấp thuận|chưa đồng ý|vẫn đang cân nhắc"
        "|vẫn đang xem xét|còn đang cân nhắc|chưa biểu quyết|chưa bỏ phiếu|chưa quyết|vẫn chưa quyết định|chưa có quyết định cuối cùng|chưa chốt|chưa phê chuẩn"
    ),
    ("ruling", "refused"): (
        "bác toàn bộ|bác|bác bỏ|không chấp nhận|không chấp thuận|bị bác|bị bác bỏ|không được chấp nhận|không được chấp thuận|từ chối|bị từ chối|không đồng ý"
        "|bác đơn|tuyên bác"
    ),
    (
        "ruling",
        "granted",
    ): "chấp nhận|chấp nhận toàn bộ|được chấp nhận|chấp thuận|được chấp thuận|đồng ý|được thông qua|phê chuẩn|chấp nhận yêu cầu",
    (
        "ruling",
        "in part",
    ): "chấp nhận một phần|được chấp nhận một phần|bác một phần|chỉ chấp nhận một phần|đồng ý một phần|chấp thuận một phần",
}

# Things that are in one state or another, and what says in which: the phrase has to stand near the thing.
STATES: dict[str, tuple[str, dict[str, str]]] = {
    **MORE_STATES,
    "power": (
        "điện|lưới điện|đường dây|đèn",
        {
            "on": "có … trở lại|có điện|đóng điện|sáng trở lại|khôi phục|cấp … trở lại|nối xong|trở lại|có lại",
            "off": "mất điện|cúp điện|chìm trong bóng tối|bị cắt",
        },
    ),
    "water": (
        "nước sạch|nước máy|nước sinh hoạt",
        {"on": "trở lại|về lại|có lại|khôi phục|cấp lại|chảy lại", "off": "bị cắt|mất nước|mất"},
    ),
    "airport": (
        "sân bay|cảng hàng không",
        {
            "open": "mở cửa|hoạt động|khai thác|cất hạ cánh|bình thường|vẫn đón",
            "shut": "đóng cửa|tạm đóng cửa|ngừng hoạt động|dừng hoạt động|tạm dừng|ngừng khai thác|dừng khai thác|tạm ngừng|tê liệt",
        },
    ),
    "road": (
        "đường|tuyến đường|cầu|quốc lộ|đèo|hầm|tuyến đường độc đạo",
        {
            "open": "thông xe|thông tuyến|thông suốt|lưu thông bình thường|lưu thông trở lại|đã thông|khai thông",
            "cut": "cấm xe|cấm|tắc|chia cắt|ách tắc|bị cấm|bị phong tỏa|tê liệt",
        },
    ),
    "school": (
        "học sinh|trường|trường học|các trường",
        {
            "open": "đến trường|đến lớp|đi học|dạy và học bình thường|học bình thường|mở cửa",
            "shut": "nghỉ học|được nghỉ|đóng cửa|tạm nghỉ",
        },
    ),
    "gates": (
        "gác chắn|rào chắn|chắn tàu|cần chắn|thanh chắn|barie|barrier|cổng chắn|chắn",
        {
            "down": "hạ|đóng|kéo|sập xuống|hạ xuống|kéo xuống|kéo ra|đã khép",
            "up": "mở|mở toang|để mở|bị hỏng|hỏng|quên|còn mở",
        },
    ),
    "warning": (
        "cảnh báo|báo trước|báo động|tin dông|tin bão|thông báo|còi hụ|kẻng|loa",
        {
            "given": "phát loa|đã phát loa|đã phát|đã gửi|đã cảnh báo|đã thông báo|đã báo|được cảnh báo|được báo trước|được thông báo|nhận được|có cảnh báo|phát đi|đã báo trước|đã hú|ra thông báo|gửi thông báo|có thông báo",
            "none": "không ai|không một|chẳng ai",
        },
    ),
    "pact": (
        "thỏa thuận|hợp đồng|hiệp định|hiệp ước|biên bản ghi nhớ|bản ghi nhớ|văn kiện",
        {"signed": "ký|ký kết|đặt bút|đặt bút ký|được ký", "not yet": "chờ ký|chờ"},
    ),
    "production": (
        "nhà máy|dây chuyền|sản xuất|xưởng|mỏ|nhà máy thủy điện",
        {
            "begun": "bắt đầu|đi vào hoạt động|ra lò|xuất xưởng|vận hành|đi vào sản xuất|chạy thử|cho ra lò|bắt đầu sản xuất|hoạt động",
            "not yet": "đang chờ|chưa sản xuất|chưa thể sản xuất|chưa xuất xưởng|chưa vận hành",
        },
    ),
    "construction": (
        "công trình|dự án|cầu|nhà máy|tuyến đường|bệnh viện|trường|khu đô thị",
        {"begun": "khởi công|động thổ|thi công", "not yet": "chờ khởi công|nằm trên giấy"},
    ),
}

CONTEXTS: dict[str, str] = {
    "gates": "đường sắt|đường ngang|tàu|đoàn tàu|gác chắn",
    "vacancy": "khuyết|bỏ trống|ghế trống|bầu bổ sung|thay thế|kế nhiệm|trống ghế|để trống|bầu cử bổ sung|thay",
    "resistance": "bắt|công an|cảnh sát|trinh sát|vây|khống chế|rượt|đuổi|tóm|áp giải|hắn|bảo vệ",
    "questioning": "công an|điều tra|cảnh sát|thẩm vấn|lấy lời khai|nghi phạm|bị can|bị cáo",
}

CASES: dict[str, str] = {
    "lawsuit": "đơn kiện|đơn khởi kiện|yêu cầu khởi kiện|vụ kiện",
    "appeal": "kháng cáo|đơn kháng cáo|kháng nghị",
    "compensation": "yêu cầu bồi thường|liên đới bồi thường|đòi bồi thường",
    "bail": "bảo lãnh|tại ngoại|đơn xin tại ngoại",
    "recount": "kiểm phiếu lại|yêu cầu kiểm phiếu lại",
    "visa": "thị thực|visa",
    "licence": "giấy phép|đơn xin cấp phép",
    "extradition": "dẫn độ|yêu cầu dẫn độ",
    "asylum": "tị nạn|đơn xin tị nạn",
    "merger": "sáp nhập|thương vụ",
    "bill": "dự luật|ngân sách|dự thảo luật",
    "pardon": "ân xá|ân giảm|đơn xin ân giảm",
}

MEASURES: dict[str, str] = {
    "share": "cổ phiếu|giá cổ phiếu|mã cổ phiếu",
    "profit": "lợi nhuận|lợi nhuận ròng|lợi nhuận trước thuế|lợi nhuận sau thuế|lãi ròng|lãi sau thuế|lãi trước thuế|lãi",
    "revenue": "doanh thu|doanh số",
    "export": "xuất khẩu|kim ngạch xuất khẩu",
    "import": "nhập khẩu|kim ngạch nhập khẩu",
    "price": "giá|giá bán|giá cả",
    "unemployment": "tỷ lệ thất nghiệp|thất nghiệp",
    "inflation": "lạm phát|chỉ số giá tiêu dùng|cpi",
    "turnout": "tỷ lệ cử tri đi bầu",
    "output": "sản lượng",
    "trade": "kim ngạch thương mại|thương mại hai chiều|kim ngạch song phương",
    "attendance": "lượng khách|số khách|lượng du khách",
    "crime": "tội phạm|số vụ phạm pháp",
    "approval": "tỷ lệ ủng hộ|uy tín",
    "debt": "nợ|nợ công|tổng nợ",
    "population": "dân số",
}
BASES = (
    "so với cùng kỳ|so với năm trước|so với năm ngoái|so với tháng trước|so với quý trước|so với đầu năm|so với hôm qua|so với tuần trước|so với phiên trước"
    "|đầu phiên|cuối phiên|trong phiên sáng|trong phiên chiều|từ đầu năm|theo năm|theo tháng|theo quý|ban đầu|trước khi"
)

LEVELS = "huyện|quận|tỉnh|thành phố|cấp cao|tối cao|sơ thẩm|phúc thẩm|giám đốc thẩm|trung ương|liên bang"

BODIES: dict[str, str] = {
    "board": "hội đồng quản trị|hđqt|ban lãnh đạo|ban giám đốc|ban điều hành",
    "government": "chính phủ|nội các",
    "parliament": "quốc hội|nghị viện|hạ viện|thượng viện|nghị sĩ",
    "court": "tòa án|tòa|hội đồng xét xử|thẩm phán|bồi thẩm đoàn",
    "shareholders": "cổ đông|đại hội cổ đông",
    "union": "công đoàn",
    "council": "hội đồng nhân dân|hội đồng thành phố|ủy ban nhân dân|ubnd",
    "committee": "ủy ban|hội đồng",
    "club": "câu lạc bộ|đội bóng|clb",
}

ROLES: dict[str, str] = {
    "suspect": "nghi phạm|nghi can|bị cáo|bị can|hung thủ|đối tượng|người phụ nữ|người đàn ông|tên cướp|nam thanh niên|kẻ cướp|kẻ gian",
    "driver": "tài xế|lái xe|người lái xe",
    "pilot": "phi công|cơ trưởng",
    "captain": "thuyền trưởng|tài công",
    "owner": "bà chủ|ông chủ|chủ tiệm|bà chủ tiệm|ông chủ tiệm|chủ quán|chủ cửa hàng|chủ nhà",
    "employee": "cô nhân viên|nhân viên|nữ nhân viên|anh nhân viên",
}
ANAPHORIC_ROLES = frozenset({"suspect"})
PRONOUNS: dict[str, str] = {
    "m": "ông|anh|ông ta|ông này|anh ta|anh này|hắn|gã|cậu ta|y",
    "f": "bà|chị|cô|bà ta|bà này|chị ta|cô ta|cô này|ả",
    "": "công ty này|hãng này|doanh nghiệp này|tập đoàn này|công ty|doanh nghiệp",
}
# Words that make several of a role; a number does so as well.
PLURALS = frozenset(
    {"các", "những", "hai", "ba", "bốn", "năm", "nhiều", "một", "mỗi", "mọi", "số", "kia", "khác"}
)
GROUPS = (
    "họ|người|những|các|hai người|nhiều người|một số|số|không ai|tất cả|người dân|hành khách|công an|cảnh sát|trinh sát|tôi|chúng tôi|bọn|chúng|mọi người|hai bên|cả hai"
    "|một người|nhóm|gia đình|nó|con trai|con gái|mẹ|bố|cha|vợ|chồng|em trai|em gái|một thanh niên|một nhóm|ai"
)
COORDINATORS = frozenset({"và", "rồi", "liền", "nên"})
RELATIVES = ""
OF = ("của ",)
SAYS = "nói|cho biết|cho hay|kể|khẳng định rằng|xác nhận|theo"
STAGES = "ban đầu|lúc đầu|trước đó|sau đó|về sau|tại phiên sơ thẩm|ở phiên sơ thẩm|ở cấp sơ thẩm|có lúc|sau cùng thì|cuối cùng|khi ấy"
# Words of the inquiry, and of the trial that it is another stage than.
INQUIRY = "tại cơ quan điều tra|trong quá trình điều tra|ở giai đoạn điều tra|tại cơ quan công an|khi bị bắt|trước cơ quan điều tra"
TRIAL = "trước tòa|tại tòa|phiên tòa|hầu tòa|hội đồng xét xử|hđxx|phiên xử|phiên phúc thẩm|phiên sơ thẩm|trước vành móng ngựa"
FIRST_OF_SOME = "kể từ|với tư cách|trong năm|trong mùa|từ khi|sau|tính từ"
NOTHING_OF = "không hề có chuyện|không có chuyện|không có việc|không hề có việc|làm gì có chuyện|chẳng có chuyện|hoàn toàn không có chuyện|không xảy ra chuyện"
RUMOURS = "nghi ngờ|lo ngại|lo sợ|tin đồn|đồn|cho rằng|cáo buộc|bác bỏ|phủ nhận|nghi|nếu"
GOES = "tìm đến tận|tìm tới tận|đích thân đến|đích thân tới|đến|tới|sang|qua|ghé|tìm đến|tìm tới|đến tận|tới tận|lái xe đến|lái xe tới|đi bộ đến|đi bộ sang|đi bộ tới|về"
PLACES_OF = "nhà riêng của|nhà riêng|tư gia của|tư gia|nhà của|nhà|văn phòng của|nơi ở của"
COUNTERPARTS = "người thắng cuộc|người thua cuộc|ứng viên thắng cuộc|ứng viên thất cử|đối thủ|người chiến thắng|người vừa thắng cử|người vừa đắc cử|người vừa thua"
# Vietnamese verbs have no forms: the past is told by words of their own.  "Not yet".
PAST_ENDINGS: tuple[str, ...] = ()
NO_PAST: tuple[str, ...] = ()
NOT_YET = "chưa|vẫn chưa|chưa được|chưa hề|chưa thể|còn chưa"
# What a driver drives: two drivers of two vehicles are two.
ROLE_PARTS = "xe tải|xe khách|xe buýt|xe máy|ô tô|xe con|taxi|xe container|xe đầu kéo|tàu hỏa|xe ben|xe bồn|xe cứu thương|xe ba gác|xe ôm"
# What makes a state one that has lasted until now; what makes it one that follows another.
STILL = "vẫn|còn|chưa|đến nay|tới nay|đến giờ"
AGAIN = "trở lại|lại"

# Acts that one does to another, with the other behind; words that say that they did it to each other.
EXCHANGES: dict[str, str] = {
    "push": "đẩy|xô|xô ngã|đẩy ngã",
    "hit": "đánh|tát|đấm|đạp|đá|hành hung|tấn công",
    "stab": "đâm|chém",
    "insult": "chửi|lăng mạ|nhổ nước bọt vào",
    "rescue": "cứu",
    "ram": "tông vào|đâm vào|húc vào|tông trúng",
    "lend": "cho vay|cho mượn tiền",
    "chase": "đuổi theo|rượt theo|rượt đuổi",
    "call": "gọi điện cho|điện thoại cho",
    "leave": "bỏ rơi|đòi chia tay",
    "teach": "dạy|huấn luyện",
    "lead": "chỉ đạo|rủ rê|rủ|xúi giục|lôi kéo|thuyết phục",
    "beat": "đánh bại",
}
BY = "bởi"
PASSIVES = "bị|được"
MUTUAL = "nhau|lẫn nhau|đáp trả|đánh trả|trả đũa|cũng|ẩu đả|cả hai|lại"

# Before and behind a phrase these leave open which position is taken.
OPEN_BEFORE = "liệu|chưa biết có|chưa rõ có|chưa quyết định có|chưa quyết định việc|hỏi có"
OPEN_BEHIND = "hay không|hay chưa"
