"""A button that shows what is chosen and offers the rest; unlike a filter it never stands out."""

from __future__ import annotations

from typing import Any

from smsdesk.ui.tables.filters import FilterButton
from smsdesk.ui.widgets.basics import restyle


class ChoiceButton(FilterButton):
    """No choice lets anything through, and none is unusual."""

    def show_value(self, value: Any, text: str = "") -> None:
        """Show a choice without telling."""
        super().show_value(value, text)
        self.setProperty("on", False)
        restyle(self)
