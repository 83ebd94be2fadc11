"""What has changed between two versions of a plan, in planners' words, and what rests on it."""
