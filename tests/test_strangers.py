"""Articles of two stories: what differs between them is left open, whatever figures and words they share."""

from __future__ import annotations

from datetime import date

from conftest import make_article

from verify.model import Article, Report
from verify.outcomes.strangers import STRANGERS
from verify.pipeline import compare_articles

DAY = date(2016, 5, 20)
BUS = (
    "Chiếc xe khách lao xuống vực lúc nửa đêm. Vụ tai nạn làm 14 người thiệt mạng và 37 người bị thương. "
    "Mưa lớn khiến việc cứu hộ gặp khó khăn. Xe bị hỏng phanh khi xuống dốc. Nhiều người được đưa đi cấp cứu. "
    "Cảnh sát đang lấy lời khai của các nhân chứng. Hành khách phần lớn là công nhân về quê ăn giỗ. "
    "Đơn vị vận tải hứa chi trả viện phí. Đoạn đèo này từng sạt lở hồi mùa mưa trước."
)
SQUARE = (
    "Chiếc ô tô lao vào đám đông rồi bốc cháy. Vụ việc khiến 5 người thiệt mạng và 40 người bị thương. "
    "Khói đen bao trùm cả quảng trường. Cảnh sát phong tỏa các ngả đường. Du khách hoảng loạn bỏ chạy. "
    "Chính quyền chưa công bố danh tính hung thủ. Ảnh chụp tại chỗ bị gỡ khỏi các mạng xã hội. "
    "Một nhà ngoại giao cho rằng đây là hành động có chủ ý. Lễ chào cờ buổi sớm vẫn diễn ra như thường lệ."
)


def conflicts(*texts: str) -> tuple[Report, list[tuple[str, ...]]]:
    articles: list[Article] = [make_article(f"{n}", text, published=DAY) for n, text in enumerate(texts)]
    report = compare_articles(articles)
    told = [f for f in report.findings if f.relation == "conflict"]
    return report, [tuple(s.mentions[0].quote for s in f.sides) for f in told]


def test_two_stories_without_a_common_name_conflict_in_nothing() -> None:
    report, told = conflicts(BUS, SQUARE)
    assert told == []
    assert any(STRANGERS in u.reason for u in report.not_compared)


def test_one_story_with_a_common_name_does() -> None:
    place = "Tai nạn xảy ra trên đèo Lò Xo. "
    _, told = conflicts(place + BUS, place + BUS.replace("14 người", "16 người"))
    assert told


def test_one_story_without_names_in_like_words_does() -> None:
    _, told = conflicts(BUS, BUS.replace("14 người", "16 người").replace("Mưa lớn", "Sương mù dày"))
    assert told
