"""Plain English for every state, reason, error code and declared thing: one sentence, one hint.

Shared by the command line and the window; keys are the enums and codes of the layers below. No
sentence is made anywhere else but in `cli` and `ui` themselves, and nothing here imports Qt.
"""
