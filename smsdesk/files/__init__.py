"""Readers of files people bring (bytes in, rows of typed cells and problems out), and the
writers of tables.

What a column means and whether a number is right is decided by those who read the rows.
"""
