"""Dialogue templates: questions for a group to talk about, a file each. They are found here, not listed."""
