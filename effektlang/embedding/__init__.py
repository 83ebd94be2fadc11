"""Pictures of plans in documents that others write: Markdown pages, Sphinx and everything that pandoc makes."""
