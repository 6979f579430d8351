"""Keeping the contacts at an account in step: what goes there, what a sync does, how it went."""
