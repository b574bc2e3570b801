"""The skin: it shows and asks."""
