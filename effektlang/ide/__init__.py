"""What an editor shows and does: pure functions over a document and a workspace, in offsets, free of any protocol."""
