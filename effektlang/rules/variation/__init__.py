"""Questions about how values vary over time, and whether they come (family X)."""
