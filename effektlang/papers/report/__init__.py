"""The report of a follow-up: one module for what the figures say and one for what was answered."""
