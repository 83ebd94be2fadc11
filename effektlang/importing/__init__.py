"""A plan out of a spreadsheet."""
