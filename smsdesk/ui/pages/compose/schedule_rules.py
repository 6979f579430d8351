"""The rest of the sheet for sending later: who keeps it with the consequence in words, what holds
when it is late, quiet hours, and when it is decided who gets it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.schedule import Drawn, QuietRule
from smsdesk.ui.pages.compose.schedule_choice import KINDS, QUIET_RULES
from smsdesk.ui.pages.compose.schedule_model import ScheduleModel
from smsdesk.ui.pages.compose.warnings import long_words
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, column, label, labelled

LATE_MINUTES = (0, 15, 60, 240, 1440)
"""0 always asks."""
MINUTES_AN_HOUR = 60


class KeeperCard(Card):
    """Who waits for the time. Follows the model."""

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.here = QRadioButton(self.tr("SMS Desk keeps it"))
        self.provider = QRadioButton()
        self._group = QButtonGroup(self)
        for one, kept_by in ((self.here, KeptBy.HERE), (self.provider, KeptBy.PROVIDER)):
            self._group.addButton(one)
            one.clicked.connect(lambda _on, chosen=kept_by: model.rule(kept_by=chosen))
        self.consequence = label("", "muted", wrap=True)
        self.late = _narrow(QComboBox())
        self.late.activated.connect(
            lambda at: model.rule(late_minutes=self.late.itemData(at) or None)
        )
        self._late_box = QWidget()
        inside = labelled(self.tr("If it was not running then"), self.late)
        inside.setContentsMargins(0, 0, 0, 0)
        self._late_box.setLayout(inside)
        self.body.addWidget(label(self.tr("Who keeps it until then"), "label"))
        self.body.addWidget(self.here)
        self.body.addWidget(self.provider)
        self.body.addWidget(self.consequence)
        self.body.addWidget(self._late_box)
        model.changed.connect(self.refresh)

    def refresh(self) -> None:
        """What holds now."""
        model, rules = self._model, self._model.choice.rules
        provider = rules.kept_by is KeptBy.PROVIDER
        self.provider.setText(self.tr("{provider} keeps it").format(provider=model.provider_name))
        self.provider.setVisible(model.provider_can)
        self.provider.setEnabled(model.provider_may)
        self.here.setVisible(model.provider_can)
        (self.provider if provider else self.here).setChecked(True)
        self.consequence.setText(self._consequence())
        self.late.clear()
        minutes = rules.late_minutes or 0
        for one in sorted({*LATE_MINUTES, minutes}):
            self.late.addItem(self._late(one), one)
        self.late.setCurrentIndex(self.late.findData(minutes))
        self._late_box.setVisible(not provider)

    def _consequence(self) -> str:
        model = self._model
        provider = model.provider_name
        if model.choice.rules.kept_by is KeptBy.PROVIDER:
            said = self.tr(
                "{provider} gets it now and sends it then, even when this computer is off. It can"
                " no longer be changed or taken back from here."
            ).format(provider=provider)
            if not model.provider_tells:
                silent = self.tr(
                    "{provider} answers only that it has taken the messages, not whether each"
                    " number is right, and cannot be asked later."
                ).format(provider=provider)
                said = f"{said} {silent}"
            if model.usual_keeper is KeptBy.PROVIDER:
                usual = self.tr("Under Accounts this is set as usual for the account.")
                said = f"{said} {usual}"
            return said
        if not model.provider_can:
            return self.tr(
                "{provider} has no scheduling of its own, so SMS Desk sends it then and must be"
                " running. Until then it can be changed, moved and cancelled."
            ).format(provider=provider)
        said = self.tr(
            "SMS Desk sends it then and must be running. Until then it can be changed, moved and"
            " cancelled."
        )
        if not model.provider_may:
            repeats = self.tr(
                "{provider} can keep neither repeats nor what is decided only then."
            ).format(provider=provider)
            return f"{said} {repeats}"
        return said

    def _late(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Always ask before sending")
        if minutes % MINUTES_AN_HOUR:
            return self.tr("Send it up to %Ln minutes late, else ask", "", minutes)
        return self.tr("Send it up to %Ln hours late, else ask", "", minutes // MINUTES_AN_HOUR)


class QuietCard(Card):
    """Quiet hours, and how many they concern. Follows the model."""

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.kind, self.quiet = _narrow(QComboBox()), _narrow(QComboBox())
        for kind, text in zip(KINDS, (self.tr("Reminder"), self.tr("Promotion")), strict=True):
            self.kind.addItem(text, kind)
        names = (
            self.tr("Tell me"),
            self.tr("Wait until they are over"),
            self.tr("Do not mind them"),
        )
        for rule, text in zip(QUIET_RULES, names, strict=True):
            self.quiet.addItem(text, rule)
        self.kind.activated.connect(lambda at: model.rule(kind=self.kind.itemData(at)))
        self.quiet.activated.connect(lambda at: model.rule(quiet=self.quiet.itemData(at)))
        self.concerned = label("", "warn", wrap=True)
        self.running = label("", "warn", wrap=True)
        self.guessed = label("", "muted", wrap=True)
        self.fixed = QRadioButton(self.tr("Whoever is in the groups now"))
        self.anew = QRadioButton(self.tr("Whoever is in the groups then"))
        self._group = QButtonGroup(self)
        for one, drawn in ((self.fixed, Drawn.FIXED), (self.anew, Drawn.ANEW)):
            self._group.addButton(one)
            one.clicked.connect(lambda _on, chosen=drawn: model.rule(drawn=chosen))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.addLayout(labelled(self.tr("Kind of message"), self.kind), 0, 0)
        grid.addLayout(labelled(self.tr("In quiet hours"), self.quiet), 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._groups = QWidget()
        who = column(label(self.tr("Who gets it"), "label"), self.fixed, self.anew)
        who.addWidget(label(self.tr("Who opts out meanwhile is left out."), "muted", wrap=True))
        self._groups.setLayout(who)
        self.body.addLayout(grid)
        self.body.addWidget(self.concerned)
        self.body.addWidget(self.running)
        self.body.addWidget(self.guessed)
        self.body.addWidget(self._groups)
        model.changed.connect(self.refresh)

    def refresh(self) -> None:
        """What holds now."""
        model, rules = self._model, self._model.choice.rules
        self.kind.setCurrentIndex(self.kind.findData(rules.kind))
        self.quiet.setCurrentIndex(self.quiet.findData(rules.quiet))
        self.kind.setToolTip(
            self.tr("Promotions keep longer quiet hours.")
            if rules.kind is MessageKind.PROMOTION
            else ""
        )
        laid = model.laid
        quiet = 0 if laid is None else laid.quiet
        if rules.quiet is QuietRule.HOLD:
            said = self.tr("%Ln people have quiet hours then and get it when they end.", "", quiet)
        else:
            said = self.tr("%Ln people would get it in their quiet hours.", "", quiet)
        self.concerned.setText(said)
        self.concerned.setVisible(bool(quiet))
        long = model.long
        self.running.setText("" if long is None else long_words(model.people, long))
        self.running.setVisible(long is not None)
        guessed = 0 if laid is None else laid.guessed
        self.guessed.setText(
            self.tr("The time zones of %Ln people are guesses by their numbers.", "", guessed)
        )
        self.guessed.setVisible(bool(guessed))
        self._groups.setVisible(model.has_groups)
        (self.anew if rules.drawn is Drawn.ANEW else self.fixed).setChecked(True)


def _narrow(box: QComboBox) -> QComboBox:
    """As wide as there is room, however long its choices are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box
