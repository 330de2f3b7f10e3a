"""Measuring and training against hand-made pairs; no part of a comparison uses this package."""
