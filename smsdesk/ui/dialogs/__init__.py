"""Dialogs: opened and awaited through the bridge, never with a loop of their own."""
