"""Putting a plan together piece by piece, from answers or from rows of a sheet."""
