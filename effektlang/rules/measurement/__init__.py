"""Questions about how effects are measured (family M)."""
