"""The language server: what `ide` knows, told to editors in their protocol."""
