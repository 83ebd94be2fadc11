"""Questions about the chain: what leads to what (family K)."""
