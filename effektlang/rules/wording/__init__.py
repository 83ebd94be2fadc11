"""Questions about how titles are worded (family O)."""
