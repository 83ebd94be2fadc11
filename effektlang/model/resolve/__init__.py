"""From the syntax tree to the model."""
