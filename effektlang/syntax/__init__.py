"""From a plan's text to its syntax tree."""
