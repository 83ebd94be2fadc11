"""Questions about the plan as a whole and what is learnt from it (family P)."""
