"""Where candidates and scores run; today only in this process."""
