"""Documents to be read: headings, paragraphs, tables and pictures, in the reader's language and in no file format."""
