"""The stories of the test pages, all invented, each sentence its own string; and what surrounds a story on a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Story:
    """`paragraphs`: lists of sentences; one that begins with "## " is a heading, "> " a quotation, "* " a list item."""

    key: str
    lang: str
    title: str
    lead: str
    paragraphs: tuple[tuple[str, ...], ...]
    captions: tuple[str, ...]
    at: datetime
    author: str

    def sentences(self) -> list[str]:
        """All that the body must hold, the lead too."""
        body = [sentence for paragraph in self.paragraphs for sentence in paragraph]
        return [
            self.lead,
            *(sentence.removeprefix("## ").removeprefix("> ").removeprefix("* ") for sentence in body),
        ]


FERRY = Story(
    "ferry",
    "vi",
    "Phà An Bình chìm trên sông Hậu, 14 người được cứu",
    "Chiếc phà chở 17 người bị lật lúc rạng sáng 12/3, lực lượng cứu hộ còn tìm ba người mất tích.",
    (
        ("Theo Công an huyện Trà Vinh, khoảng 4h50 ngày 12/3, phà An Bình rời bến Cồn Lớn với 17 hành khách và 9 xe máy.",
         "Ra đến giữa sông, phà bị sà lan chở cát đâm vào mạn phải."),
        ("Ông Lê Văn Tám (52 tuổi), người lái phà, cho biết nước tràn vào khoang rất nhanh.",
         "“Tôi chỉ kịp hô mọi người mặc áo phao rồi nhảy xuống”, ông kể."),
        ("Đến 7h cùng ngày, 14 người được các ghe đánh cá vớt lên bờ, trong đó có hai trẻ em.",),
        ("## Sà lan không bật đèn",),
        ("Đại tá Phạm Quốc Hưng, Phó giám đốc Công an tỉnh, nói sà lan mang số hiệu TV-1208 không bật đèn hành trình.",
         "Người điều khiển sà lan đã bị tạm giữ để lấy lời khai.",
         "Kết quả kiểm tra nồng độ cồn của ông này là âm tính."),
        ("Mực nước sông Hậu sáng nay cao hơn trung bình 40 cm, dòng chảy xiết khiến thợ lặn khó tiếp cận xác phà ở độ sâu 11 m.",),
        ("Bến Cồn Lớn hoạt động từ năm 1998, mỗi ngày đưa khoảng 600 lượt khách qua sông.",
         "Năm 2016, tại đây từng xảy ra một vụ va chạm tương tự nhưng không có thương vong."),
        ("Sở Giao thông Vận tải yêu cầu dừng hoạt động bến phà đến hết ngày 15/3.",),
    ),
    ("Lực lượng cứu hộ kéo phà An Bình vào bờ, sáng 12/3. Ảnh: Minh Khang", "Thợ lặn chuẩn bị xuống nước. Ảnh: Hồng Đào"),
    datetime(2021, 3, 12, 9, 40),
    "Hoàng Nam",
)  # fmt: skip
HOSPITAL = Story(
    "hospital",
    "vi",
    "Bệnh viện Đồng Xanh ghép gan thành công cho bé gái 4 tuổi",
    "Ca ghép kéo dài 11 giờ, lá gan do người cô ruột 29 tuổi hiến tặng.",
    (
        ("Ngày 5/8, Bệnh viện Đồng Xanh thông báo bé Nguyễn Thảo My đã tự thở và ăn được sau ca ghép gan hôm 28/7.",),
        ("Bé mắc bệnh teo đường mật bẩm sinh, từng mổ hai lần nhưng không đỡ.",
         "Tháng 5 vừa qua, các bác sĩ kết luận ghép gan là cách duy nhất để cứu sống bé.",
         "Mẹ của bé có nhóm máu không phù hợp."),
        ("Cô ruột của bé, chị Nguyễn Thị Lan, đồng ý hiến một phần gan trái nặng 280 gram.",),
        ("> “Tôi không phải suy nghĩ nhiều, cháu cũng như con tôi”, chị Lan nói hôm xuất viện.",),
        ("PGS.TS Trần Đình Phúc, người mổ chính, cho biết ê-kíp gồm 32 bác sĩ và điều dưỡng.",
         "Đây là ca ghép gan trẻ em thứ 7 tại bệnh viện kể từ năm 2019."),
        ("Chi phí khoảng 900 triệu đồng, trong đó bảo hiểm y tế chi trả 40%.",
         "Phần còn lại do các nhà hảo tâm đóng góp."),
        ("Dự kiến bé My được về nhà vào giữa tháng 8 và tái khám mỗi tuần.",),
    ),
    ("Bé My cùng mẹ tại phòng hồi sức, ngày 4/8. (Ảnh: BVCC)", "Ê-kíp trong ca mổ hôm 28/7. (Ảnh: BVCC)"),
    datetime(2022, 8, 5, 16, 12),
    "Thuỳ Dương",
)  # fmt: skip
BRIDGE = Story(
    "bridge",
    "vi",
    "Thông xe cầu Vàm Sáng sau 26 tháng thi công",
    "Cây cầu dài 1,2 km, tổng vốn 840 tỷ đồng, rút ngắn quãng đường từ Tân Hiệp đến Cái Bè còn 15 phút.",
    (
        ("Sáng 30/11, UBND tỉnh tổ chức lễ thông xe cầu Vàm Sáng nối hai huyện Tân Hiệp và Cái Bè.",
         "Cầu rộng 12 m, có hai làn ôtô và hai làn xe thô sơ."),
        ("Công trình khởi công tháng 9/2021, chậm bốn tháng so với kế hoạch do giá thép tăng.",),
        ("Bà Võ Ngọc Diễm, Chủ tịch UBND tỉnh, nói trước đây người dân phải đi phà mất một giờ.",
         "Bà cho rằng cây cầu sẽ giúp chi phí vận chuyển lúa gạo giảm ít nhất 15%."),
    ),
    ("Xe máy qua cầu Vàm Sáng sáng 30/11. Ảnh: An Thịnh",),
    datetime(2023, 11, 30, 11, 5),
    "An Thịnh",
)  # fmt: skip
LAKE = Story(
    "lake",
    "en",
    "Dam engineers begin controlled release at Lake Corran as river rises",
    "Officials ordered the first release in nine years after the lake rose 1.8 metres in two days.",
    (
        ("KELMOOR — Engineers opened two of the six gates at the Corran dam on Tuesday, sending 340 cubic metres of water a second into the River Ash.",),
        ("The lake stood at 96% of its capacity on Monday night, according to the Kelmoor Water Board.",
         "About 2,300 people in the villages of Dunmere and Hask were told to move to higher ground."),
        ("“We would rather do this slowly now than quickly on Friday,” said Ruth Adeyemi, the board's chief engineer.",
         "She said the dam itself was in no danger."),
        ("## Schools closed",),
        ("Eleven schools closed on Tuesday and the railway between Hask and Port Selby was cut at noon.",
         "A bus service replaced the trains, but drivers reported delays of up to two hours."),
        ("* The Dunmere bridge is shut to lorries.", "* Tap water is safe to drink."),
        ("The board last opened the gates in March 2015, when floods damaged 180 homes.",
         "A review published a year later blamed a late decision for most of the losses."),
        ("Mayor Colin Farrow said the town had spent £4.6m on embankments since then.",
         "“They will be tested this week,” he said."),
        ("Forecasters expect a further 60 millimetres of rain by Thursday evening.",),
        ("The release is due to continue until at least Saturday, the board said in a statement.",),
    ),
    ("Water pours through the Corran dam on Tuesday. Photograph: Jane Orrell/Northfield Press", "Residents of Dunmere carry belongings to a school hall. (Tom Baird/AP)"),
    datetime(2024, 2, 13, 14, 20),
    "Isla Moreton",
)  # fmt: skip
MERGER = Story(
    "merger",
    "en",
    "Regulator blocks merger of two largest ferry operators",
    "The competition authority said the deal would have left 31 routes with a single company.",
    (
        ("The regulator on Thursday blocked the planned $1.9 billion merger of Northlink and Sound Lines, the two largest ferry operators in the country.",
         "It was the first time in six years that the authority had stopped a transport deal outright."),
        ("Its chairwoman, Maria Kestrel, said the companies had offered to sell four ships but no harbour slots.",
         "“Ships without slots are scenery,” she told reporters."),
        ("Northlink, which employs 4,100 people, said it was disappointed and would study the ruling.",
         "Sound Lines declined to comment."),
        ("Shares in Northlink fell 7.4 percent by midday, while those of Sound Lines lost 11 percent.",),
        ("The two companies announced the deal in January and had expected to close it by September.",
         "Unions opposed it, warning that 600 jobs would go."),
        ("An appeal must be filed within 28 days.",),
    ),
    ("Maria Kestrel at a news conference on Thursday. Credit: Paul Oduya for The Meridian",),
    datetime(2020, 6, 18, 18, 2),
    "Daniel Okafor",
)  # fmt: skip
ELECTION = Story(
    "election",
    "en",
    "Recount confirms Velasco's win in Harrow County by 212 votes",
    "Election officials finished the hand count of 88,400 ballots on Sunday, two days early.",
    (
        ("A hand recount has confirmed that Teresa Velasco won the race for Harrow County executive by 212 votes, officials said on Sunday.",
         "The machine count had put her ahead by 197."),
        ("Her opponent, Grant Pell, had asked for the recount on Nov. 9 and paid the $62,000 deposit.",
         "“I accept the result and wish her well,” Mr. Pell said in a short statement."),
        ("Ballots were counted by 140 people in teams of two at the fairgrounds in Milford.",),
        ("The difference came from 15 ballots in one precinct that a scanner had folded, according to Lena Marsh, the county clerk.",
         "She said no ballot had been lost."),
        ("Ms. Velasco, 47, will take office on Jan. 2.",),
    ),
    ("Counting teams at the fairgrounds in Milford, Nov. 20. (Lee Brandt via The Courier)",),
    datetime(2022, 11, 20, 21, 30),
    "Ruth Salinas",
)  # fmt: skip


@dataclass(frozen=True)
class Around:
    """What is on a page beside its story, none of which may come into the article: all strings are foreign."""

    teasers: tuple[tuple[str, str, str], ...]  # headline, lead, date
    comments: tuple[str, ...]
    cookies: tuple[str, ...]
    promos: tuple[str, ...]
    nav: tuple[str, ...]

    def sentences(self) -> list[str]:
        """All of it that is long enough to be told from the story's own words."""
        teasers = [part for headline, lead, _ in self.teasers for part in (headline, lead)]
        return [*teasers, *self.comments, *self.cookies, *self.promos]


AROUND = {
    "vi": Around(
        (
            ("Cháy chợ Bình Tân, thiệt hại 20 tỷ đồng", "Ngọn lửa bùng lên từ dãy ki-ốt vải lúc 2h sáng và lan ra 45 sạp hàng.", "10/3/2021"),
            ("Nữ sinh 16 tuổi giành huy chương vàng cờ vua châu Á", "Em thắng 8 trong 9 ván đấu tại giải diễn ra ở Tashkent.", "02/08/2022"),
            ("Giá vàng tăng phiên thứ năm liên tiếp", "Mỗi lượng vàng miếng được bán ra ở mức 74,5 triệu đồng.", "28/11/2023"),
            ("Bão số 6 đổi hướng, gió giật cấp 13", "Tâm bão cách đảo Lý Sơn 210 km về phía đông lúc 4h sáng nay.", "17/09/2020"),
        ),
        (
            "Tôi ở gần đó, sáng nay nghe tin mà bủn rủn cả người.",
            "Đề nghị cơ quan chức năng công bố rõ trách nhiệm của từng người, đừng để chìm xuồng như 3 vụ năm 2018.",
            "Bài viết rất hay, cảm ơn tác giả.",
        ),
        ("Chúng tôi và 132 đối tác sử dụng cookie để lưu trữ và truy cập thông tin trên thiết bị của bạn.",
         "Bằng cách bấm Đồng ý, bạn chấp nhận chính sách quyền riêng tư cập nhật ngày 1/1/2024."),
        ("Đăng ký nhận bản tin sáng của chúng tôi, mỗi ngày 5 tin đáng đọc nhất.",
         "Tải ứng dụng để đọc báo nhanh hơn 30%."),
        ("Thời sự", "Thế giới", "Kinh doanh", "Giải trí", "Thể thao", "Pháp luật", "Giáo dục", "Sức khỏe"),
    ),
    "en": Around(
        (
            ("Airport strike enters its third day", "More than 400 flights have been cancelled and talks resume on Wednesday.", "11 February 2024"),
            ("Museum returns 12 bronzes to Benin", "The works were taken in 1897 and bought at auction in 1953.", "June 15, 2020"),
            ("Why the price of olive oil has doubled", "A drought cut the harvest in southern Europe by 40% this year.", "Nov. 17, 2022"),
            ("Teenager swims the channel in under eight hours", "She is the youngest person to finish since 1988.", "9 August 2023"),
        ),
        (
            "My grandmother lost her house in 2015 and nobody ever paid her a penny.",
            "Typical. They had five years to sort this out and did nothing about it.",
            "Great reporting, thank you for explaining it so clearly.",
        ),
        ("We and our 867 partners use cookies to store and access information on your device.",
         "By clicking Accept all you agree to our privacy policy, last updated on 3 May 2023."),
        ("Sign up to our morning newsletter, the five stories that matter in under 300 words.",
         "Support independent journalism from as little as $2 a month."),
        ("Home", "World", "Politics", "Business", "Sport", "Culture", "Weather", "Opinion"),
    ),
}  # fmt: skip
STORIES = {story.key: story for story in (FERRY, HOSPITAL, BRIDGE, LAKE, MERGER, ELECTION)}
