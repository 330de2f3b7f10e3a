"""Candidate pairs of clauses and values, their features, scores and groups."""
