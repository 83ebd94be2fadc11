"""One way to write a plan: from a syntax tree and what stands beside it, to text."""
