"""The form of an account, generated from what its provider declares.

Shows and collects values and says what is wrong with them; trying and storing them is for the
page that shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smsdesk.domain.provider_info import Field, FieldHelp, FieldKind, ProviderInfo
from smsdesk.domain.secret import Secret
from smsdesk.ui.forms.checks import NAME, SENDER, Around, FormValues, problems
from smsdesk.ui.forms.inputs import Input, SecretInput, TextInput, input_for
from smsdesk.ui.practising import provider_name
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import button
from smsdesk.ui.wording import translated
from smsdesk.wording.declarations import FIELDS

_EXPLAINED = frozenset(
    {
        FieldHelp.CA_FILE,
        FieldHelp.EXTRA_PARAMETERS,
        FieldHelp.KEEPER,
        FieldHelp.RECEIPT_URL,
    }
)
"""Fields under which their sentence stands; others say it when one points at them."""
Placed = tuple[Input, bool]
"""An input and whether it takes the whole width."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a form and is stored nowhere; `edited` are the keys somebody has been at."""

    values: FormValues
    edited: frozenset[str]
    is_unfolded: bool


class AccountForm(QWidget):
    """Name, what must be filled in, sender, address, and the rest folded under "More"."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, info: ProviderInfo, theme: Theme, *, address_note: str = "") -> None:
        super().__init__()
        self.info = info
        self._theme = theme
        self._around = Around()
        self._told: dict[str, str] = {}
        self.name_input = TextInput(NAME, self.tr("Name it"))
        self.name_input.set_value(provider_name(info))
        self.sender_input = TextInput(
            SENDER,
            self.tr("Default sender"),
            self.tr("The name or number people see. May be left empty."),
        )
        made = {one.key: self._made(one, address_note) for one in info.fields}
        self.inputs: dict[str, Input] = {NAME: self.name_input, SENDER: self.sender_input, **made}
        needed = [one for one in info.fields if one.required and one.kind is not FieldKind.URL]
        addresses = [one for one in info.fields if one.required and one.kind is FieldKind.URL]
        rest = [one for one in info.fields if not one.required]
        self.more = self._fold_button()
        self._rest = QWidget()
        self._rest.setLayout(_grid([(made[one.key], _is_wide(one)) for one in rest]))
        self._rest.hide()
        if not rest:
            self.more.hide()
        narrow = [(made[one.key], False) for one in needed]
        narrow.append((self.sender_input, len(needed) % 2 == 0))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addLayout(
            _grid([(self.name_input, True), *narrow, *((made[one.key], True) for one in addresses)])
        )
        outer.addWidget(self.more)
        outer.addWidget(self._rest)
        for key, one in self.inputs.items():
            one.changed.connect(lambda key=key: self._edited(key))
            one.left.connect(self._show_problems)
            one.submitted.connect(self.submitted)

    def fill(self, name: str, sender: str, options: Mapping[str, str]) -> None:
        """Put in the values of an account that exists."""
        self.name_input.set_value(name)
        self.sender_input.set_value(sender)
        for one in self.info.fields:
            if one.kind is not FieldKind.SECRET:
                self.inputs[one.key].set_value(options.get(one.key, one.default))

    @property
    def typed(self) -> Typed:
        """All that stands here, for the form that takes this one's place."""
        edited = frozenset(key for key, one in self.inputs.items() if one.was_edited)
        return Typed(self.values(), edited, self._rest.isVisibleTo(self))

    def take_up(self, typed: Typed) -> None:
        """Begin with what was `typed` into a form of the same provider, which may have been in
        another language."""
        texts = {NAME: typed.values.name, SENDER: typed.values.sender, **typed.values.options}
        for key in typed.edited & self.inputs.keys():
            one = self.inputs[key]
            one.was_edited = True
            if isinstance(one, SecretInput):
                one.take(typed.values.secrets.get(key, Secret("")))
            else:
                one.set_value(texts.get(key, ""))
        self._fold(open_=typed.is_unfolded)
        self._show_problems()
        self.changed.emit()

    def set_around(self, around: Around) -> None:
        """Say what else is known: other accounts' names, whether secrets are kept."""
        self._around = around
        self._show_problems()

    def values(self) -> FormValues:
        """What stands here now."""
        typed = {
            key: one.secret()
            for key, one in self.inputs.items()
            if isinstance(one, SecretInput) and one.secret()
        }
        options = {
            one.key: self.inputs[one.key].value()
            for one in self.info.fields
            if one.kind is not FieldKind.SECRET
        }
        return FormValues(self.name_input.value(), self.sender_input.value(), options, typed)

    def problems(self) -> dict[str, str]:
        """What is wrong, shown or not yet."""
        return problems(self.info, self.values(), self._around)

    def check(self) -> bool:
        """Show everything that is wrong and go to the first of it; whether nothing is."""
        for one in self.inputs.values():
            one.was_edited = True
        self._show_problems()
        for key in self._order():
            if self.inputs[key].problem:
                self.go_to(key)
                return False
        return True

    def show_problem(self, key: str, sentence: str) -> None:
        """Say what came out elsewhere about a field, until it is edited, and go there."""
        self._told[key] = sentence
        self._show_problems()
        self.go_to(key)

    def go_to(self, key: str) -> None:
        """Put the focus into a field, unfolding it first."""
        one = self.inputs[key]
        if self._rest.isAncestorOf(one):
            self._fold(open_=True)
        one.control.setFocus()
        if isinstance(one.control, QLineEdit):
            one.control.selectAll()  # as Tab does: typing takes the place of what stands there

    def forget_secrets(self) -> None:
        """Let nothing that was typed into secret fields stay."""
        for one in self.inputs.values():
            if isinstance(one, SecretInput):
                one.set_value("")

    def _made(self, declared: Field, address_note: str) -> Input:
        words = translated(FIELDS[declared.help])
        note = str(words) if declared.help in _EXPLAINED else ""
        if declared.help is FieldHelp.ADDRESS:
            note = address_note
        made = input_for(declared, self._theme, note)
        made.control.setToolTip(str(words))
        if not note:
            made.control.setAccessibleDescription(str(words))
        return made

    def _order(self) -> list[str]:
        return [NAME, *(one.key for one in self.info.fields), SENDER]

    def _fold_button(self) -> QPushButton:
        made = button(
            "", "link", pressed=lambda: self._fold(open_=not self._rest.isVisibleTo(self))
        )
        made.setText(self.tr("More"))
        return made

    def _fold(self, *, open_: bool) -> None:
        self._rest.setVisible(open_)
        self.more.setText(self.tr("Less") if open_ else self.tr("More"))

    def _edited(self, key: str) -> None:
        self._told.pop(key, None)
        self._show_problems()
        self.changed.emit()

    def _show_problems(self) -> None:
        found = self.problems()
        for key, one in self.inputs.items():
            own = found.get(key, "") if one.was_edited else ""
            one.show_problem(own or self._told.get(key, ""))


def _is_wide(declared: Field) -> bool:
    return declared.kind in (FieldKind.URL, FieldKind.FILE) or declared.help in _EXPLAINED


def _grid(placed: Sequence[Placed]) -> QGridLayout:
    """Two columns; wide ones take both."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.M)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    line, column = 0, 0
    for one, is_wide in placed:
        if is_wide and column:
            line, column = line + 1, 0
        grid.addWidget(one, line, column, 1, 2 if is_wide else 1)
        line, column = (line + 1, 0) if is_wide or column else (line, 1)
    return grid
