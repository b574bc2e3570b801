"""A document becomes a caption sheet."""
