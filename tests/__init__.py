"""What Effektlang promises, tried out. Tests are data where they can be; plans in them are what a planner would write."""
