"""Questions about those concerned (family I)."""
