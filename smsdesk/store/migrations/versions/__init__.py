"""The revisions, oldest first by their numbers. A revision that has been released never changes."""
