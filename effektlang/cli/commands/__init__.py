"""The commands of `effekt`, one file each."""
