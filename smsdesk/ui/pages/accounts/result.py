"""The coloured line that says how a test ended: one strong word or two, then the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Tone, label, restyle


class Result(QFrame):
    """Hidden until there is something to say; announced when it is said."""

    def __init__(self) -> None:
        super().__init__()
        self._head = label("", "strong", wrap=True)
        self._rest = label("", wrap=True)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(self._head)
        self._layout.addWidget(self._rest, 1)
        # Beside one another, the head stands at the first line of what is wrapped.
        self._head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._head.setObjectName("resultHead")
        self.hide()

    def tell(self, tone: Tone, head: str, rest: str = "") -> None:
        """Say it."""
        if not self.isHidden() and self.text == (head, rest):
            return
        self.setProperty("role", tone.value)
        self._head.setProperty("tone", tone.value)
        self._head.setText(head)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        # Good news are short; what went wrong needs room.
        short = tone is Tone.GOOD
        self._head.setWordWrap(not short)
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if short else directions.TopToBottom)
        self.setAccessibleName(f"{head} {rest}".strip())
        restyle(self)
        restyle(self._head)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def text(self) -> tuple[str, str]:
        """What is said."""
        return self._head.text(), self._rest.text()
