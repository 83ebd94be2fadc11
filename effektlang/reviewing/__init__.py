"""Marks in a plan of what is to be reviewed after a change, and the answers to them."""
