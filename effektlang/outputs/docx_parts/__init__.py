"""What Word documents are put together of."""
