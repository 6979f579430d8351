"""Widgets that know values and signals, never services or pages."""
