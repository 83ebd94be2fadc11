"""The plan as a governing document: one module for each part of it."""
