"""Effektlang: a plain-text language for effect-chain plans, and its compiler."""

__version__ = "0.1.0"
