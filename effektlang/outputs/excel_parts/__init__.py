"""What Excel workbooks are made of: looks, cells to fill in, charts."""
