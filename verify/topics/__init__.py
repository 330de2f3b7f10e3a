"""Articles -> topics: the groups within which articles are compared with each other, and with no others.

Work and accidental meetings stay small, while background facts still meet across the stories of one topic.  What is
found in a topic depends on its own articles alone.  Pure; knows signatures, and neither texts nor findings.
"""

from verify.topics.grouping import FEW_ARTICLES, MOST_ARTICLES, Topic, find_topics
from verify.topics.signature import Signature, signature_of

__all__ = ["FEW_ARTICLES", "MOST_ARTICLES", "Signature", "Topic", "find_topics", "signature_of"]
