"""Starting a plan: the few questions that matter, backwards from the goal, and the plan that the answers make."""
