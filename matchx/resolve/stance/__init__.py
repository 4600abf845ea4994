"""What tells of no event of this match: denied, supposed, of another match, or no report at all."""
