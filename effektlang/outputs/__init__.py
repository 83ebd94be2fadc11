"""What is made of a plan, one file each."""
