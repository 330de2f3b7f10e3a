"""The claims of many articles as one table of columns (Parquet), which programs can query and children read in groups.

A cache beside the files of claims, which are for people: rows are used while the digest of their article is that of
now, and a file that is damaged or of another version knows nothing.  Records become columns and columns records, with
nothing in between.  Needs the extra `columns`; nothing of it is loaded before it is used.
"""

from verify.columns.known import extracted_in, known_kept, write_kept
from verify.columns.record import Extracted
from verify.columns.schema import has_columns
from verify.columns.store import TABLE, Contents, is_whole, read_contents, read_group, write

__all__ = [
    "TABLE",
    "Contents",
    "Extracted",
    "extracted_in",
    "has_columns",
    "is_whole",
    "known_kept",
    "read_contents",
    "read_group",
    "write",
    "write_kept",
]
