"""What a table remembers in the window's settings: widths that somebody dragged, and the order."""

from __future__ import annotations

from PySide6.QtCore import QSettings


class TableMemory:
    """Under `tables/<name>`. What was remembered of columns that are gone is passed over."""

    def __init__(self, remembered: QSettings, name: str) -> None:
        self._remembered = remembered
        self._prefix = f"tables/{name}"

    def widths(self) -> dict[str, int]:
        """Pixels by the key of the column."""
        found = {}
        for item in self._text("widths").split(";"):
            key, _, width = item.partition("=")
            if width.isdecimal():
                found[key] = int(width)
        return found

    def keep_widths(self, widths: dict[str, int]) -> None:
        """Remember them all."""
        text = ";".join(f"{key}={width}" for key, width in widths.items())
        self._remembered.setValue(f"{self._prefix}/widths", text)

    def order(self) -> tuple[str, bool] | None:
        """The key of the column, and whether downwards."""
        key, _, direction = self._text("order").partition("=")
        return (key, direction == "down") if key else None

    def keep_order(self, key: str, *, descending: bool) -> None:
        """Remember it."""
        self._remembered.setValue(
            f"{self._prefix}/order", f"{key}={'down' if descending else 'up'}"
        )

    def _text(self, name: str) -> str:
        value = self._remembered.value(f"{self._prefix}/{name}", "")
        return value if isinstance(value, str) else ""
