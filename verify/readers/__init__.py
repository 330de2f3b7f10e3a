"""From files to articles: the only place where article files are read.

`load` raises for one file; `load_all` keeps going and returns what failed as problems.
"""

from verify.readers.files import SUFFIXES, load, load_all, read_article

__all__ = ["SUFFIXES", "load", "load_all", "read_article"]
