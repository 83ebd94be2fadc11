"""What an organisation has decided for its plans: `effekt.toml`, or `[tool.effekt]` in `pyproject.toml`."""
