"""Each event once, however often it is told: a file for each kind."""
