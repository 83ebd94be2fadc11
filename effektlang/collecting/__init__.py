"""The way back of a follow-up: filled sheets are read, weighed against the plan, and written into text."""
