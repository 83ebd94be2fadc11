"""What a plan means, free of the text that said it."""
