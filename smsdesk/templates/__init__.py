"""Texts that are kept: templates, and the draft that is being written."""
