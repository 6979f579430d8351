"""What is seldom needed: encoding, flash, validity, binary, and the provider's own options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.provider_info import Capability, Field
from smsdesk.ui.pages.compose.view_model import ComposeModel, Wishes
from smsdesk.ui.pages.compose.words import choice_name
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, label, labelled, restyle
from smsdesk.ui.widgets.choice_boxes import NumberBox
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.wording import translated
from smsdesk.wording.declarations import FIELDS


class MorePanel(Card):
    """Shows what the chosen account's provider can do, and nothing else."""

    def __init__(self, model: ComposeModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.encoding = _narrow(QComboBox())
        for choice in EncodingChoice:
            self.encoding.addItem(choice_name(choice), choice)
        self.encoding.activated.connect(
            lambda place: self._wish(encoding=self.encoding.itemData(place))
        )
        self.validity = NumberBox(0, 0, self._validity_changed)
        self.validity.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.validity.setSpecialValueText(self.tr("As the provider has it"))
        self.flash = QCheckBox(self.tr("Flash: show at once, keep nowhere"))
        self.flash.toggled.connect(lambda on: self._wish(flash=on))
        self.binary = QCheckBox(self.tr("Binary: the text is hexadecimal"))
        self.binary.toggled.connect(lambda on: self._wish(binary=on))
        self.each = QCheckBox(self.tr("People who share a number get one message each"))
        self.each.toggled.connect(lambda on: self._wish(one_per_number=not on))
        self._validity_box = QWidget()
        self._validity_box.setLayout(labelled(self.tr("Give up after (minutes)"), self.validity))
        self._extra = QGridLayout()
        self._extra.setHorizontalSpacing(Space.M)
        self._extra_fields: dict[str, QWidget] = {}
        self._provider = ""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.addLayout(labelled(self.tr("Encoding"), self.encoding), 0, 0)
        grid.addWidget(self._validity_box, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        choices = QWidget()
        flow = FlowLayout(choices, gap=Space.L)
        flow.addWidget(self.flash)
        flow.addWidget(self.binary)
        flow.addWidget(self.each)
        self.body.addWidget(choices)
        self.body.addLayout(self._extra)
        self.hide()
        model.accounts_changed.connect(self.refresh)
        model.replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """What this account's provider has, and what is wished now."""
        info, wishes = self._model.info, self._model.wishes
        self.encoding.setCurrentIndex(self.encoding.findData(wishes.encoding))
        for box, capability, on in (
            (self.flash, Capability.FLASH, wishes.flash),
            (self.binary, Capability.BINARY, wishes.binary),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
            box.setVisible(on or (info is not None and info.can(capability)))
        self.each.blockSignals(True)
        self.each.setChecked(not wishes.one_per_number)
        self.each.blockSignals(False)
        allowed = info.limits.validity_minutes if info is not None else None
        self._validity_box.setVisible(allowed is not None or wishes.validity_minutes is not None)
        self.validity.blockSignals(True)
        self.validity.setRange(0, allowed[1] if allowed else wishes.validity_minutes or 0)
        self.validity.setValue(wishes.validity_minutes or 0)
        self.validity.blockSignals(False)
        if info is not None and info.key != self._provider:
            self._provider = info.key
            self._build_extra(info.message_fields)
        self._fill_extra()

    def _wish(self, **changes: object) -> None:
        self._model.wish(replace(self._model.wishes, **changes))  # type: ignore[arg-type] # by name

    def _validity_changed(self, minutes: int) -> None:
        info = self._model.info
        allowed = info.limits.validity_minutes if info is not None else None
        if minutes and allowed is not None and minutes < allowed[0]:
            minutes = allowed[0]
        self._wish(validity_minutes=minutes or None)

    def _build_extra(self, fields: tuple[Field, ...]) -> None:
        while (item := self._extra.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._extra_fields.clear()
        for place, field in enumerate(fields):
            made = self._extra_field(field)
            self._extra_fields[field.key] = made
            words = translated(FIELDS[field.help])
            box = QWidget()
            caption = labelled(field.key, made, note=label(words.sentence, "muted", wrap=True))
            box.setLayout(caption)
            self._extra.addWidget(box, place, 0)

    def _extra_field(self, field: Field) -> QWidget:
        if field.choices:
            combo = _narrow(QComboBox())
            combo.addItem(self.tr("As the provider has it"), "")
            for choice in field.choices:
                combo.addItem(choice, choice)
            combo.activated.connect(
                lambda place, box=combo: self._extra_changed(field.key, box.itemData(place))
            )
            return combo
        line = QLineEdit()
        line.textEdited.connect(self._checked(field, line))
        return line

    def _checked(self, field: Field, line: QLineEdit) -> Callable[[str], None]:
        def typed(text: str) -> None:
            line.setProperty("invalid", not field.accepts(text.strip()))
            restyle(line)
            self._extra_changed(field.key, text.strip())

        return typed

    def _extra_changed(self, key: str, value: str) -> None:
        extra = {**self._model.wishes.extra, key: value}
        self._wish(extra={name: text for name, text in extra.items() if text})

    def _fill_extra(self) -> None:
        wishes: Wishes = self._model.wishes
        for key, made in self._extra_fields.items():
            value = wishes.extra.get(key, "")
            if isinstance(made, QComboBox):
                made.setCurrentIndex(max(made.findData(value), 0))
            elif isinstance(made, QLineEdit) and made.text().strip() != value:
                made.setText(value)


def _narrow(box: QComboBox) -> QComboBox:
    """As wide as there is room, however long its choices are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box
