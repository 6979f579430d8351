"""The machine this program runs on: clock, folders, locks, logs and the keyring.

Nothing here knows what a message is.
"""
