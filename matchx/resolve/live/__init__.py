"""What only a live text has: its entries, their clock, its running score."""
