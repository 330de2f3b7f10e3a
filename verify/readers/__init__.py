"""From bytes to articles.

`read_documents` reads any document, `load` and `load_all` files: `load` raises for one file, the others keep going and
return what failed as problems.
"""

from verify.readers.articles import read_article
from verify.readers.documents import read_documents
from verify.readers.files import SUFFIXES, collect, load, load_all, only_article, read_file
from verify.readers.reading import Reading

__all__ = [
    "SUFFIXES",
    "Reading",
    "collect",
    "load",
    "load_all",
    "only_article",
    "read_article",
    "read_documents",
    "read_file",
]
