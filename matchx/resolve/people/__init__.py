"""Who is meant: surnames, pronouns, descriptions, the one who tells it."""
