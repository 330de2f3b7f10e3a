"""Text -> typed values with offsets: times, quantities, names, attribution, stance."""
