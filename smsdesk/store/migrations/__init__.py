"""Alembic's folder: `env.py` and the revisions. Nothing else imports from here."""
