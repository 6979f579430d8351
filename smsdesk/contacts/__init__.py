"""The contact book: people and groups, importing, exporting, and keeping a provider in step."""
