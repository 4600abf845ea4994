"""The goals against the scores that the text states."""
