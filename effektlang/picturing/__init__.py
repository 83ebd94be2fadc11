"""What is drawn of a plan and how it looks, asked for in one way wherever a picture is shown."""
