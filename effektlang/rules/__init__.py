"""What a plan is asked."""
