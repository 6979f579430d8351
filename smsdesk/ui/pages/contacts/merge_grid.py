"""People side by side, field by field, and which of their values the merged contact gets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from smsdesk.contacts.duplicates import Alike, proposal
from smsdesk.domain.contact import ContactDetails, ContactField
from smsdesk.ui.pages.contacts.numbers import international
from smsdesk.ui.pages.contacts.words import field_word, full_name, language_word
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import label

SHOWN_AT_MOST = 4
"""More people than that have no room beside one another."""
LEAST = 24
"""Pixels for the text of a choice."""
CAPTION = 92
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class MergeGrid(QWidget):
    """A column for each person; a value that only one of them has is chosen."""

    def __init__(self, alike: Alike) -> None:
        super().__init__()
        self.alike = alike
        self._people = alike.people[:SHOWN_AT_MOST]
        self._proposal = proposal(alike.people[0], alike.people[1:])
        self._groups: dict[ContactField, QButtonGroup] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, Space.XS, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        for number, person in enumerate(self._people, start=1):
            name = label(full_name(person.details), "strong", wrap=True)
            self._grid.addWidget(name, 0, number)
            self._grid.setColumnStretch(number, 1)
        self.all_comments = QCheckBox(self.tr("Keep the comments of all"))
        for field in ContactField:
            self._add_field(field)
        self._add_kept()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the focus stops at, as the eye goes."""
        stops: list[QWidget] = []
        for field, group in self._groups.items():
            stops += group.buttons()
            if field is ContactField.COMMENTS:
                stops.append(self.all_comments)
        return stops

    @property
    def details(self) -> ContactDetails:
        """The merged contact as it is chosen."""
        chosen: dict[str, Any] = {}
        for field, group in self._groups.items():
            if field is ContactField.COMMENTS and self.all_comments.isChecked():
                continue
            person = self._people[max(group.checkedId(), 0)]
            chosen[field.value] = getattr(person.details, field.value)
        merged = replace(self._proposal, **chosen)
        return replace(merged, custom=self._custom(merged.mobile))

    def _custom(self, mobile: str) -> dict[str, str]:
        """Numbers that were not chosen stay as fields of their own."""
        kept = {name: text for name, text in self._proposal.custom.items() if text != mobile}
        first = self._proposal.mobile
        if mobile != first and first not in kept.values():
            swapped = [name for name, text in self._proposal.custom.items() if text == mobile]
            kept[swapped[0] if swapped else field_word(ContactField.MOBILE)] = first
        return kept

    def _add_field(self, field: ContactField) -> None:
        values = [str(getattr(person.details, field.value)) for person in self._people]
        different = list(dict.fromkeys(value for value in values if value))
        if not different:
            return
        line = self._grid.rowCount()
        self._add_caption(field_word(field), line)
        if len(different) == 1:
            self._grid.addWidget(_text(_shown(field, different[0])), line, 1, 1, -1)
            return
        group = self._groups[field] = QButtonGroup(self)
        chosen = next(place for place, value in enumerate(values) if value)
        for place, value in enumerate(values):
            if value:
                choice = _Choice(_shown(field, value))
                choice.setAccessibleName(f"{field_word(field)}: {_shown(field, value)}")
                choice.setChecked(place == chosen)
                group.addButton(choice, place)
                self._grid.addWidget(choice, line, place + 1)
        if field is ContactField.COMMENTS:
            self.all_comments.setChecked(True)
            self._grid.addWidget(self.all_comments, line + 1, 1, 1, -1)

    def _add_caption(self, text: str, line: int) -> None:
        caption = label(text, "muted", wrap=True)
        caption.setAlignment(LEFT)
        caption.setFixedWidth(CAPTION)
        self._grid.addWidget(caption, line, 0)

    def _add_kept(self) -> None:
        if self._proposal.custom:
            line = self._grid.rowCount()
            said = "\n".join(f"{name}: {text}" for name, text in self._kept())
            self._add_caption(self.tr("Kept besides"), line)
            self._grid.addWidget(_text(said), line, 1, 1, -1)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _kept(self) -> Iterator[tuple[str, str]]:
        mobiles = {person.details.mobile for person in self.alike.people}
        for name, text in self._proposal.custom.items():
            if text in mobiles and ContactField.MOBILE in self._groups:
                yield name, self.tr("the number that is not chosen")
            else:
                yield name, text


def _shown(field: ContactField, value: str) -> str:
    if field is ContactField.MOBILE:
        return international(value)
    if field is ContactField.LANGUAGE:
        return language_word(value)
    return " ".join(value.split())


class _Choice(QRadioButton):
    """Cut with an ellipsis where there is no room; all of it stands in the tooltip."""

    def __init__(self, full: str) -> None:
        super().__init__(full)
        self._full = full
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(full)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few characters."""
        return QSize(self._around() + LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut anew."""
        super().resizeEvent(event)
        room = max(self.width() - self._around(), LEAST)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)

    def _around(self) -> int:
        """What it takes besides its text."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint().width() - text


def _text(text: str) -> QLabel:
    return label(text, "small", wrap=True)
