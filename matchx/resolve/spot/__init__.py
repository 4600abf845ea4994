"""Penalties: foul, award, kick and second thoughts are one event."""
