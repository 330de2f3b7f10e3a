"""The version of the package and of its stages: the only place where either stands."""

__version__ = "0.1.0"

# Raised whenever a stage's output changes for the same input: stored outputs of older versions are recomputed.
EXTRACT_VERSION = 2
COMPARE_VERSION = 2
