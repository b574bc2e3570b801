"""Blocks become slots."""
