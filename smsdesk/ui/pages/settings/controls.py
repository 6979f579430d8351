"""The control of one preference, made from its declaration: a list, a number, a tick, a text.

A control shows a value and says which one was chosen; it saves nothing.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimeZone, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from smsdesk.settings import Preference
from smsdesk.ui.languages import LANGUAGES
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import button
from smsdesk.ui.wording import counted, marked
from smsdesk.wording.settings import CHOICES, UNITS, ZEROS

STEPS = {
    "confirm_above_parts": 50,
    "type_count_above_parts": 50,
    "keep_history_days": 30,
    "late_minutes": 15,
}

_CONTINENTS = {
    *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe"),
    *("Indian", "Pacific"),
}

AFTER_CYRILLIC = 0x530
"""The first character behind the scripts that every font here has."""


class Control(QWidget):
    """`field` is what takes the focus."""

    chosen = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.setFocusProxy(field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)

    def show_value(self, value: Any) -> None:
        """What holds now."""
        raise NotImplementedError


class ChoiceControl(Control):
    """One of a few, or of many: then it can be searched by typing."""

    def __init__(self, choices: list[tuple[str, str]]) -> None:
        self.box = _Box()
        super().__init__(self.box)
        for value, text in choices:
            self.box.addItem(text, value)
        self.box.activated.connect(lambda _place: self.chosen.emit(self.box.currentData()))

    def show_value(self, value: Any) -> None:
        """What holds now; a value that is not among the choices is added as it is."""
        place = self.box.findData(value)
        if place < 0:
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)


class NumberControl(Control):
    """A whole number with its unit; 0 has a word of its own."""

    def __init__(self, preference: Preference) -> None:
        self.box = _Spin(preference)
        super().__init__(self.box)
        self.box.setRange(preference.minimum or 0, preference.maximum or 0)
        self.box.setSingleStep(STEPS.get(preference.key, 1))
        # While one types 150, neither 1 nor 15 is meant.
        self.box.setKeyboardTracking(False)
        self.box.valueChanged.connect(self.chosen.emit)

    def show_value(self, value: Any) -> None:
        """What holds now."""
        with QSignalBlocker(self.box):
            self.box.setValue(int(value))
        self.box.say_unit(self.box.value())


class TickControl(Control):
    """Yes or no."""

    def __init__(self, text: str) -> None:
        self.box = QCheckBox(text)
        super().__init__(self.box)
        self.box.clicked.connect(lambda _checked: self.chosen.emit(self.box.isChecked()))

    def show_value(self, value: Any) -> None:
        """What holds now."""
        self.box.setChecked(bool(value))


class TextControl(Control):
    """A short text, chosen when it is left or Enter is pressed."""

    def __init__(self, placeholder: str) -> None:
        self.box = QLineEdit()
        super().__init__(self.box)
        self.box.setPlaceholderText(placeholder)
        self.box.editingFinished.connect(lambda: self.chosen.emit(self.box.text().strip()))

    def show_value(self, value: Any) -> None:
        """What holds now."""
        self.box.setText(str(value))


class OpenControl(Control):
    """A button to where it is changed; nothing is chosen here."""

    opened = Signal()

    def __init__(self, texts: Texts) -> None:
        self.button = button("")
        super().__init__(self.button)
        self.button.clicked.connect(self.opened)
        self._texts = texts

    def show_value(self, value: Any) -> None:
        """Whether something was changed."""
        self.button.setText(self._texts.opened_changed if value else self._texts.opened)


OPENED = frozenset({"quiet_hours"})
"""Preferences that are too large for a line."""


def control(preference: Preference, texts: Texts) -> Control:
    """The control that fits what is declared."""
    if preference.key in OPENED:
        return OpenControl(texts)
    choices = _choices(preference, texts)
    if choices is not None:
        return ChoiceControl(choices)
    if isinstance(preference.default, bool):
        return TickControl(texts.yes)
    if isinstance(preference.default, int):
        return NumberControl(preference)
    return TextControl(texts.number_example)


def _choices(preference: Preference, texts: Texts) -> list[tuple[str, str]] | None:
    """What can be chosen from, as value and text; None for what is typed."""
    if preference.key == "language":
        own = [(code.replace("_", "-"), name) for code, name in LANGUAGES.items()]
        return [("", texts.system), *own]
    if preference.key == "default_region":
        return [("", texts.system), *countries()]
    if preference.key == "time_zone":
        return [("", texts.system), *((zone, zone) for zone in zones())]
    if preference.choices:
        return [
            (value, marked(CHOICES.get(f"{preference.key}.{value}", value)))
            for value in preference.choices
        ]
    return None


class Texts:
    """Words that controls share, in the language of the interface."""

    def __init__(self, system: str, yes: str, number_example: str) -> None:
        self.system = system
        self.yes = yes
        self.number_example = number_example
        self.opened = ""
        self.opened_changed = ""
        """On a button to where it is changed, when something was changed there."""


def countries() -> list[tuple[str, str]]:
    """Every country by its ISO 3166 code and its name, sorted by code."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha() and code not in found:
            found[code] = f"{code}  {_country_name(territory)}"
    return sorted(found.items())


def here() -> str:
    """The country the system is set to (ISO 3166)."""
    return QLocale.territoryToCode(QLocale.system().territory())


def zones() -> list[str]:
    """The places of the world that zones are named after."""
    names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    return sorted(name for name in names if name.partition("/")[0] in _CONTINENTS)


def country_name(code: str) -> str:
    """What a country (ISO 3166) is called; its code when nobody knows."""
    territory = QLocale.codeToTerritory(code)
    return code if territory is QLocale.Country.AnyTerritory else _country_name(territory)


def _country_name(country: QLocale.Country) -> str:
    """In its own language where that is written in Latin, Greek or Cyrillic, else in English.

    Qt knows no others; and a list in every script of the world makes it load as many fonts.
    """
    there = QLocale(QLocale.Language.AnyLanguage, country)
    # Of a place whose language it does not know, Qt gives that of another country.
    own = there.nativeTerritoryName() if there.territory() is country else ""
    readable = own and all(ord(char) < AFTER_CYRILLIC for char in own)
    return own if readable else QLocale.territoryToString(country)


class _Box(QComboBox):
    """Turning the wheel over a page scrolls it and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.setMinimumHeight(Size.CONTROL)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()


class _Spin(QSpinBox):
    def __init__(self, preference: Preference) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(Size.CONTROL)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self._unit = UNITS.get(preference.key, "{number}")
        self.valueChanged.connect(self.say_unit)
        self.say_unit(self.value())
        if preference.key in ZEROS and not preference.minimum:
            self.setSpecialValueText(marked(ZEROS[preference.key]))

    def say_unit(self, number: int) -> None:
        """The words around the number, in the form that goes with it."""
        before, _, after = counted(self._unit, number).partition("{number}")
        if (before, after) != (self.prefix(), self.suffix()):
            self.setPrefix(before)
            self.setSuffix(after)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()
