"""Rules for one kind of plan: each folder is a pack, each module in it a rule."""
