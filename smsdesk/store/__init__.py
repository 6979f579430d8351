"""The store: SQLAlchemy Core inside, domain values outside, never rows.

One file a noun; `database` runs their functions, each in a transaction of its own.
"""
