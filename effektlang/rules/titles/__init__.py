"""How titles are read: what they say is done, received, counted, changed, claimed."""
