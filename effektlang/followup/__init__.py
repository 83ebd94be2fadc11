"""What is to be filled in when a plan is followed up."""
