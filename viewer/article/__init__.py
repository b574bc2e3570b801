"""An article file becomes blocks."""
