"""Accounts as people use them: add, test, edit, pause, remove; their clients, balances, prices.

How accounts are stored is in `store`, what a provider asks for in `providers`, sending elsewhere.
"""
