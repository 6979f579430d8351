"""Bringing contacts in from a file: the sheet with its preview, what runs, what became of it."""
