"""What an SVG picture of a diagram is put together from."""
