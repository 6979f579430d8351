"""The headless twin of the window: the same work through the same services, for scripts and people.

One file a command group; commands are loaded when they are called. Nothing here imports Qt.
"""
