"""What web pages to read and to fill in have in common: their elements, and their looks."""
