"""Plans that begin as something else: answers to a few questions, or a spreadsheet, put together piece by piece."""
