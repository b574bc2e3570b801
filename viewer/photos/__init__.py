"""A folder becomes photos; a photo becomes pixels."""
