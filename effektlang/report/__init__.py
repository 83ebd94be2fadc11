"""Findings told to people and programs, one file each."""
