"""What the form on the web is made of."""
