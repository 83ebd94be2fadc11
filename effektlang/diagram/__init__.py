"""What is to be drawn, and where."""
