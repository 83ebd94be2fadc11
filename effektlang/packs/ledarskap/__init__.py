"""Seven principles of systematic leadership development, one question for each (family L)."""
