"""Vietnamese data for web pages: headings under which a page lists what is not its article.

Source: headings of Vietnamese news sites, in lower case; compiled for this project.
"""

SECTIONS = (
    r"(?:các )?(?:tin|bài|bài viết|tin tức|tin bài|chủ đề|sự kiện|video)(?: bài| tức| viết)? (?:liên quan|khác|nổi bật|mới|mới nhất|nóng|"
    r"đọc nhiều|xem nhiều|cùng chuyên mục|cùng chủ đề|cùng loại|đã đưa|đọc nhiều nhất|tiêu điểm|hay nhất)",
    r"(?:đọc|xem) (?:thêm|nhiều|nhiều nhất|tiếp)|đừng bỏ lỡ|mời đọc thêm|cùng (?:chuyên mục|chủ đề)|nổi bật|mới nhất|tiêu điểm",
    r"có thể bạn (?:quan tâm|muốn đọc|thích|chưa biết)|(?:dành|gợi ý) cho bạn|được quan tâm|nên đọc|đáng đọc",
    r"(?:ý kiến|bình luận|phản hồi)(?: (?:bạn đọc|của bạn|hay|mới nhất))?|gửi (?:bình luận|ý kiến)(?: của bạn)?|thảo luận",
    r"từ khóa|từ khoá|chủ đề|tags?|chia sẻ(?: bài viết)?|theo dõi chúng tôi|đăng ký nhận tin|quảng cáo|bản tin",
)
