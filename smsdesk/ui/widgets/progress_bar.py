"""How far something is, as a bar. What it means is said in words beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QSizePolicy

STEPS = 1_000
WIDTH_IN_A_ROW = 200


class ProgressBar(QProgressBar):
    """As wide as its place; `in_a_row` of a width of its own, with texts at its sides."""

    def __init__(self, *, in_a_row: bool = False) -> None:
        super().__init__()
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        if in_a_row:
            self.setFixedWidth(WIDTH_IN_A_ROW)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_done(self, done: float, of: float | None, said: str) -> None:
        """So much of so much, None while nobody knows of how much; `said` is for screen readers."""
        self.setRange(0, 0 if of is None else STEPS)
        self.setValue(int(STEPS * done / of) if of else 0)
        if said != self.accessibleName():  # Qt would tell of it at each call
            self.setAccessibleName(said)
