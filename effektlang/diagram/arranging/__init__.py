"""The ways that boxes can stand: each makes a `Layout` of a diagram that is arranged so."""
