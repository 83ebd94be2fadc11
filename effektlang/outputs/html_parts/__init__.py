"""What the page of a picture is put together from."""
