"""Vietnamese words of speech: verbs, sources, outlets, and what surrounds a speaker.

Source: own knowledge of newspaper usage.  Phrases are in lower case, parted by bars; outlets as they are written.
"""

# Verbs that always report speech
VERBS = (
    "cho biết|cho hay|khẳng định|nói|nói thêm|nói rằng|nhấn mạnh|tiết lộ|cho rằng|giải thích|thừa nhận|xác nhận|cảnh báo|cho biết thêm"
    "|cho hay thêm|khẳng định thêm|nói rõ|chia sẻ|bày tỏ|phát biểu|kể lại|kể|khai nhận|khai|trình bày|cáo buộc|chỉ trích|tố cáo"
    "|lưu ý|bình luận|phân trần|than thở|thốt lên|hét lên|quả quyết|nhận xét|lên tiếng|lập luận|tin rằng|nghĩ rằng|trả lời|đáp"
    "|hỏi|kêu gọi|đề nghị|yêu cầu|dự đoán|dự báo|thông tin thêm|nhắc lại|tái khẳng định|thông tin|ca ngợi|ghi nhận|lo ngại rằng"
)
# Nouns as well: verbs only where "rằng", a colon or a quotation follows, or where they end the sentence
WEAK_VERBS = (
    "tuyên bố|thông báo|công bố|nhận định|viết|đánh giá|cam kết|hứa|kết luận|báo cáo|nói|kể|khai|hỏi|thông tin|yêu cầu|đề nghị"
    "|kêu gọi|trả lời|bày tỏ|chia sẻ|ghi nhận|bình luận|chỉ trích|ca ngợi|cáo buộc|tố cáo|phát biểu|đáp|dự báo|trình bày|lên tiếng"
    "|nói rõ|cảnh báo|xác nhận|kể lại|giải thích|nhận xét|nhắc lại|dự đoán"
)
DENIALS = "bác bỏ|phủ nhận|bác tin|bác thông tin|chối|phản bác|không thừa nhận|cải chính"
REPORTS = "đưa tin|loan tin|đăng tải|dẫn lời|dẫn nguồn|dẫn tin|dẫn tuyên bố|dẫn thông báo|dẫn thông tin|dẫn báo cáo|trích lời|trích dẫn lời|trích dẫn|tường thuật|cho đăng|dẫn"
FALSE_FRIENDS = (
    "nói chung|nói riêng|nói trên|lời nói|tiếng nói|nói chuyện|có thể nói|giọng nói|nói xấu|nói đùa|nói dối|triển khai|công khai"
    "|khai mạc|khai trương|khai thác|khai báo|khai giảng|khai quật|tờ khai|lời khai|sơ khai|kể từ|kể cả|đáng kể|chưa kể|không kể"
    "|kể trên|bất kể|dẫn đến|dẫn tới|hướng dẫn|dẫn đầu|dẫn dắt|hấp dẫn|dẫn giải|dẫn chương trình|dẫn điểm|dẫn trước|chỉ dẫn|dẫn độ|dẫn vào|dẫn ra|dẫn lên|dẫn xuống|dẫn về|dẫn qua|dẫn khách|dẫn đường|dẫn nước|ống dẫn"
    "|bài viết|người viết|thông báo trên|ra thông báo|tuyên bố chung|ra tuyên bố|đưa ra tuyên bố|theo nhận định"
    "|học hỏi|thăm hỏi|đòi hỏi|câu hỏi|hỏi thăm|hỏi cung|đáp ứng|đáp trả|đáp án|giải đáp|đáp lại|những yêu cầu|công nghệ thông tin"
    "|thông tin liên lạc|bộ thông tin|sở thông tin|nguồn thông tin|các thông tin|những thông tin|thông tin trên|thông tin này|cuộc trả lời"
    "|trả lời phỏng vấn|lời kêu gọi|lời đề nghị|từ chối bình luận|không bình luận|chưa bình luận|chối bỏ trách nhiệm|từ chối|lời tuyên bố"
    "|các tuyên bố|những tuyên bố|bản báo cáo|các báo cáo|bị cáo buộc|những cáo buộc|các cáo buộc|lời cáo buộc|đơn tố cáo|bị tố cáo"
    "|được yêu cầu|bị yêu cầu|được đánh giá|được ghi nhận|bị chỉ trích|được xác nhận|được công bố|được thông báo|bài phát biểu|bị cảnh báo|biển cảnh báo|đèn cảnh báo|còi cảnh báo|hệ thống cảnh báo|mức cảnh báo|cấp cảnh báo|được ca ngợi"
)
# What may stand between a verb and the statement
# Attributed only with a quotation; verb forms without a subject of their own; whether a long subject holds a clause
QUOTED_ONLY = "hỏi|kể|viết"
PARTICIPLES = ""
CUTS_CLAUSES = False
# "rằng" opens the statement wherever it stands behind the verb; "là" only right behind it
FAR_COMPLEMENTS = "rằng"
COMPLEMENTS = "là|thêm"
OBJECT_MARKS = "với|cho|trên|trong|tại|thêm"
HEARER_VERBS = ""
# Inside the words in front of a verb: its own clause starts behind them
SPLITS = "khi|vì|do|nhưng|mà|trong khi|sau khi|bởi|nên|và rằng"
# In front of a word that is noun and verb: here it is the noun; or the verb is denied
NOUN_MARKS = (
    "được|nhận|nhận được|có|đạt được|đưa ra|ra|lời|bản|các|những|một|mọi|về|của|với|sau|trước|từ|bằng|bị|trong|tại|việc|sự|cuộc|bài|tờ|số|buổi"
    "|đơn|văn bản|hai|nhiều|này|để|và|nhằm|giấy|bảng|nội dung|bộ|sở|mạng|phải|hệ thống|nguồn|muốn|cần|xin|chờ"
    "|bác bỏ|phủ nhận|cung cấp|nắm|biết|công bố|đăng|tiếp nhận|thu thập|theo|chối|tiết lộ|xác nhận"
)
NOT_NEGATIONS = "hàng không|phòng không|đường không|trên không|số không|chân không"
NEGATIONS = "không|chưa|chẳng|không hề|chưa hề|không thể|từ chối|không muốn|chưa thể"
# "theo …" that names no source
NOT_SOURCES = (
    "đó|dõi|học|hướng|đuổi|quy định|kế hoạch|dự kiến|yêu cầu|luật|giá|lịch|cách|kiểu|nghĩa|chế độ|từng|lệnh|đường|chân|thứ tự|thời gian"
    "|chủ trương|phong cách|truyền thống|chiều|hình thức|mùa|mức|tỷ lệ|sau|nhóm|đạo|mẹ|bố|chồng|gia đình|bạn|tiêu chuẩn|hợp đồng|thỏa thuận"
    "|nguyện vọng|đề nghị|cơ chế|trình tự|khoản|điều|nghị định|thông tư|nghị quyết|quyết định|hiến pháp|dạng|phương thức|tôi thì|ý muốn|mệnh lệnh"
    "|đúng|dòng|lối|phương án|mô hình|năm|tháng|ngày|tuần|quý|kịp|đơn|sát|như|cùng|hai|ba|lời mời|đề xuất|lên|xuống|vào|ra|tinh thần|chương trình|phe|một|nhiều"
)
ACCORDING = "theo|theo lời|theo như|tin từ|theo tin từ|theo nguồn tin từ|theo thông tin từ|nguồn tin từ|theo lời kể của|theo nhận định của|theo tuyên bố của|theo lời khai của|theo kết quả điều tra của|theo báo cáo của|theo thông báo của|theo thống kê của|theo nguồn tin của|theo tin của|theo nhận định|theo nhận định của|theo nhận định trên tờ|theo thông báo|theo báo cáo|theo thống kê|theo kết quả|theo điều tra|theo thông tin|theo nguồn tin"
# Words that stand in front of a speaker, and between a speaker and the verb
LEADS = (
    "tuy nhiên|trong khi đó|trước đó|sau đó|ngoài ra|bên cạnh đó|đồng thời|nhưng|và|song|còn|hiện|hôm qua|hôm nay|sáng nay|chiều nay|tối qua"
    "|như|mặc dù|dù|khi|theo lời|theo|cũng theo|đáp lại|về phần mình|về phía|cùng ngày|tại đây|mới đây|gần đây|do|vì|rằng|là|trong đó|mà"
    "|trao đổi với pv|cũng trong ngày|ngay sau đó|dẫn lời|trích lời|dẫn tuyên bố của|dẫn nguồn tin|dẫn"
)
AUXILIARIES = (
    "cũng|đã|vẫn|còn|vừa|từng|liên tục|mới|sẽ|đang|chỉ|lại|thẳng thắn|chính thức|đồng loạt|nhiều lần|một lần nữa|hôm qua|hôm nay|sáng nay"
    "|chiều nay|tối qua|sáng qua|chiều qua|sau đó|trước đó|mạnh mẽ|kiên quyết|lên tiếng|cương quyết|hiện|luôn|tiếp tục|thì|cho biết|tự hào|liền"
    "|hồi|đều|tối nay|tuần này|tuần trước|hôm|mạnh miệng|lần nữa|nói"
)
PRONOUNS = "ông|bà|anh|chị|cô|họ|ông này|bà này|anh này|chị này|cô này|ông ta|bà ta|anh ta|cô ta|người này|đối tượng|hãng này|cơ quan này|nó|tôi|chúng tôi"
# Nouns that make a description a speaker although it has no name in it
TIME_WORDS = "hôm|ngày|sáng|chiều|tối|trưa|đêm|lúc|vào|hồi|tuần|tháng|thứ|năm"
OUTLET_CLASSES = "tờ|báo|hãng tin|hãng thông tấn|trang|trang tin|trang mạng|kênh|đài|đài truyền hình|nhật báo|tạp chí|tuần báo|ấn phẩm|truyền thông|truyền hình|báo chí"
OUTLETS = (
    "Reuters|AFP|AP|CNN|BBC|DW|UPI|DPA|TASS|Itar-Tass|Interfax|RIA Novosti|RIA|Sputnik|RT|Kyodo|Yonhap|Xinhua|Tân Hoa Xã|Tân Hoa xã|TTXVN"
    "|Thông tấn xã Việt Nam|Vietnam+|VietnamPlus|VnExpress|Vnexpress|VNE|VietNamNet|Vietnamnet|Tuổi Trẻ|Thanh Niên|Người Lao Động|Dân trí|Dân Trí|Tiền Phong"
    "|Lao Động|VTV|VOV|VTC|Zing|Zing News|New York Times|NYT|NY Times|Washington Post|Wall Street Journal|WSJ|Guardian|The Guardian|Telegraph|Daily Mail|Independent|Times"
    "|USA Today|Bloomberg|Forbes|Time|Newsweek|Fox News|ABC News|NBC|NBC News|CBS|CBS News|ABC|ABCnews|Al Jazeera|Politico|HuffPost|Huffington Post|Le Monde|Le Figaro"
    "|Der Spiegel|Spiegel|Bild|El Pais|Global Times|Thời báo Hoàn Cầu|Hoàn Cầu|Nhân dân Nhật báo|Bangkok Post|Vientiane Times|Belta|BelTA|KCNA|NHK|Channel News Asia|CNA"
    "|Straits Times|SCMP|PTI|ANI|Antara|Business Insider|TechCrunch|The Verge|CNET|Financial Times|FT|Economist|The Economist|Infonet|Vietnam+|Soha|Kênh 14|GD&TĐ|Vneconomy"
)
OUTLET_SUFFIXES = "Times|Post|News|Journal|Daily|Herald|Tribune|Telegraph|Guardian|Online|Express|Gazette|Chronicle|Observer|Today|TV|Nhật báo|Thời báo"
