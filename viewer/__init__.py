"""Cutline, a desktop photo-caption viewer."""

__version__ = "0.1.0"
