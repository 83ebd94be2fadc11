"""A plan out of a spreadsheet: which column is what, which row says what, and what could not be placed."""
