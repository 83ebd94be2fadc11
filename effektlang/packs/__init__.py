"""Rules for one kind of plan: each folder is a pack with a `NAME`, each module in it a rule.

A folder goes by the Swedish name of its pack.
"""
