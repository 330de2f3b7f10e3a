"""Tables of Vietnamese."""
