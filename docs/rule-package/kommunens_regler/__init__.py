"""A municipality's own questions."""
