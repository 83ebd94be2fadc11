"""The views of a plan: one file each, found and not listed."""
