"""What an editor would object to."""
