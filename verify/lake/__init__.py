"""Tables of articles in, tables of claims and findings out, wherever Spark reads and writes Parquet.

`compare_tables` is the comparison of `verify.pipeline` with every stage but the grouping in Spark; what is found is the
same.  There are no decisions of people here: those belong to a workspace.
"""

from verify.lake.job import Counts, compare_tables

__all__ = ["Counts", "compare_tables"]
