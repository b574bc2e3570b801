"""Slots and photos become pairs."""
