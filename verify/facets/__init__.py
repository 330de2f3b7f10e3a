"""facets"""
