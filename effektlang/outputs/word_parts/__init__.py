"""What Word documents are made of: pages, styles, tables and fields to fill in."""
