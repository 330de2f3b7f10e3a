"""The words of the reports: one table a language, the same keys in each.  Written for this project.

A count has its singular and plural; Vietnamese does not tell them apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from verify.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language: `of` for single words and headings, `counts` for counted nouns."""

    lang: str
    of: Mapping[str, str]
    counts: Mapping[str, tuple[str, str]]

    def count(self, number: int, noun: str) -> str:
        """The number with its noun.

        >>> labels("en").count(1, "conflict"), labels("en").count(0, "article")
        ('1 conflict', '0 articles')
        """
        return f"{number} {self.counts[noun][number != 1]}"

    def __getitem__(self, key: str) -> str:
        return self.of.get(key, key)


_EN = {
    "report": "What the articles agree on and where they conflict",
    "conflict": "conflict",
    "update": "update",
    "refine": "refine",
    "agree": "agree",
    "conflict_title": "Conflicts",
    "update_title": "Updates",
    "refine_title": "More precise in one source",
    "agree_title": "Agreements",
    "single_title": "Resting on one source",
    "single": "claims that no other article confirms, refines or contradicts",
    "not_compared_title": "Not compared",
    "problems_title": "Problems",
    "articles_title": "Articles",
    "none": "none found",
    "relation": "relation",
    "question": "question",
    "sides": "sides",
    "confidence": "confidence",
    "reasons": "why",
    "support": "articles and origins",
    "origins_title": "Shared origins: copies, and credits to one source",
    "article": "article",
    "source": "source",
    "published": "published",
    "claims": "claims",
    "subject": "about",
    "attribute": "attribute",
    "values": "values",
    "qualifiers": "qualifiers",
    "quote": "quote",
    "speakers": "between speakers",
    "decision": "decided",
    "since": "Since run {run}: {counts}",
    "no_changes": "nothing new",
    "new": "new",
    "changed": "changed",
    "reopened": "back",
    "resolved": "gone",
    "confirm": "confirmed",
    "dismiss": "dismissed",
    "unsure": "unsure",
    "split": "split",
    "merge": "merged",
    "hidden": "dismissed, not shown: {number} (--all)",
    "orphans_title": "Decisions without a finding",
    "unknown": "unknown",
    "inferred": "from the text",
    "undated": "publication date unknown: {names}; nothing relative was resolved",
    "single_article": "one article only: nothing to compare it with",
    "no_articles": "no articles: nothing to compare",
    "more": "not shown: {counts}",
    "all_in_json": "the JSON report holds all",
    "wordings": "Whole statements",
    "weaker": "and {count} weaker ones",
    "made_by": "Made by verify {verify} (extraction {extract}, comparison {compare}).",
    "date": "date",
    "number": "number",
    "entity": "name",
    "role": "role",
    "polarity": "yes or no",
    "modality": "certainty",
    "text": "wording",
    "asserted": "asserted",
    "ongoing": "under way",
    "planned": "planned",
    "possible": "possible",
    "requested": "asked for",
    "denied": "denied",
    "positive": "yes",
    "negative": "no",
    "happened": "happened",
    "did not happen": "did not happen",
    "conflict_new": "contradicts",
    "update_new": "updates, or is updated by",
    "refine_new": "refines, or is refined by",
    "agree_new": "confirms",
    "supported": "supported",
    "contradicted": "contradicted",
    "refined": "refined",
    "not_covered": "not covered",
    "disputed": "the sources disagree",
    "unsupported": "no source gives",
    "statement": "statement",
    "unanswered": "says nothing that another article answers",
}
_VI = {
    "report": "Các bài báo thống nhất và mâu thuẫn ở đâu",
    "conflict": "mâu thuẫn",
    "update": "cập nhật",
    "refine": "chi tiết hơn",
    "agree": "thống nhất",
    "conflict_title": "Mâu thuẫn",
    "update_title": "Cập nhật",
    "refine_title": "Một nguồn nói chi tiết hơn",
    "agree_title": "Thống nhất",
    "single_title": "Chỉ có một nguồn",
    "single": "thông tin chưa có bài khác xác nhận, bổ sung hay nói khác",
    "not_compared_title": "Không so sánh",
    "problems_title": "Sự cố",
    "articles_title": "Các bài báo",
    "none": "không có",
    "relation": "quan hệ",
    "question": "câu hỏi",
    "sides": "các bên",
    "confidence": "độ tin cậy",
    "reasons": "lý do",
    "support": "số bài và nguồn gốc",
    "origins_title": "Nguồn gốc chung: bài chép nhau, hoặc cùng dẫn một nguồn",
    "article": "bài",
    "source": "nguồn",
    "published": "ngày đăng",
    "claims": "thông tin",
    "subject": "về",
    "attribute": "thuộc tính",
    "values": "giá trị",
    "qualifiers": "kèm theo",
    "quote": "trích dẫn",
    "speakers": "giữa những người phát ngôn",
    "decision": "đã quyết định",
    "since": "Từ lần chạy {run}: {counts}",
    "no_changes": "không có gì mới",
    "new": "mới",
    "changed": "thay đổi",
    "reopened": "trở lại",
    "resolved": "không còn",
    "confirm": "xác nhận",
    "dismiss": "bỏ qua",
    "unsure": "chưa chắc",
    "split": "tách ra",
    "merge": "gộp lại",
    "hidden": "đã bỏ qua, không hiện: {number} (--all)",
    "orphans_title": "Quyết định không còn ứng với phát hiện nào",
    "unknown": "không rõ",
    "inferred": "suy từ bài",
    "undated": "không rõ ngày đăng: {names}; không tính được thời gian tương đối",
    "single_article": "chỉ có một bài: không có gì để so sánh",
    "no_articles": "không có bài nào để so sánh",
    "more": "không hiện: {counts}",
    "all_in_json": "báo cáo JSON có đủ",
    "wordings": "Cả câu",
    "weaker": "và {count} kết quả yếu hơn",
    "made_by": "Tạo bởi verify {verify} (trích xuất {extract}, so sánh {compare}).",
    "date": "thời gian",
    "number": "con số",
    "entity": "tên",
    "role": "vai trò",
    "polarity": "có hay không",
    "modality": "mức chắc chắn",
    "text": "lời văn",
    "asserted": "đã xảy ra",
    "ongoing": "đang diễn ra",
    "planned": "dự kiến",
    "possible": "có thể",
    "requested": "được yêu cầu",
    "denied": "bị bác bỏ",
    "positive": "có",
    "negative": "không",
    "happened": "có xảy ra",
    "did not happen": "không xảy ra",
    "conflict_new": "mâu thuẫn với",
    "update_new": "cập nhật, hoặc được cập nhật bởi",
    "refine_new": "chi tiết hơn, hoặc kém chi tiết hơn",
    "agree_new": "xác nhận",
    "supported": "có nguồn xác nhận",
    "contradicted": "có nguồn nói khác",
    "refined": "có nguồn nói chi tiết hơn hoặc mới hơn",
    "not_covered": "không có bài nào nói tới",
    "disputed": "các nguồn nói khác nhau",
    "unsupported": "không nguồn nào nói",
    "statement": "câu cần kiểm",
    "unanswered": "không nói gì mà bài khác trả lời",
}
_EN_COUNTS = {
    "article": ("article", "articles"),
    "claim": ("claim", "claims"),
    "conflict": ("conflict", "conflicts"),
    "update": ("update", "updates"),
    "refine": ("refinement", "refinements"),
    "agree": ("agreement", "agreements"),
    "origin": ("origin", "origins"),
    "problem": ("problem", "problems"),
    "not_compared": ("not compared", "not compared"),
}
_VI_COUNTS = {
    "article": ("bài", "bài"),
    "claim": ("thông tin", "thông tin"),
    "conflict": ("mâu thuẫn", "mâu thuẫn"),
    "update": ("cập nhật", "cập nhật"),
    "refine": ("chi tiết hơn", "chi tiết hơn"),
    "agree": ("thống nhất", "thống nhất"),
    "origin": ("nguồn gốc", "nguồn gốc"),
    "problem": ("sự cố", "sự cố"),
    "not_compared": ("không so sánh", "không so sánh"),
}
_TABLES = {"vi": Labels("vi", _VI, _VI_COUNTS), "en": Labels("en", _EN, _EN_COUNTS)}
REPORT_LANGUAGES: tuple[str, ...] = tuple(_TABLES)


def labels(lang: str) -> Labels:
    """The words of one of `REPORT_LANGUAGES`.

    Raises: ConfigError for another language.
    """
    if lang not in _TABLES:
        raise ConfigError(f"no report language {lang!r}; there are {', '.join(REPORT_LANGUAGES)}")
    return _TABLES[lang]
