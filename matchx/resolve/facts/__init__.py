"""What is told of the match as a whole."""
