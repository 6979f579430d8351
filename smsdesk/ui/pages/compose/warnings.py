"""What a person should know before pressing Send, each with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, SignalInstance
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.domain.plan import PlanWarning
from smsdesk.ui.pages.compose.review_model import Long, Review
from smsdesk.ui.theme import Space
from smsdesk.ui.when_words import clock, short_when
from smsdesk.ui.widgets.basics import Card, button, label
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.wording import translated
from smsdesk.wording.plans import WARNINGS


class Warnings(QWidget):
    """One soft card each."""

    def __init__(
        self,
        sender_asked: SignalInstance,
        text_asked: SignalInstance,
        later_asked: SignalInstance,
    ) -> None:
        super().__init__()
        self._sender_asked, self._text_asked = sender_asked, text_asked
        self._later_asked = later_asked
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M)
        self.sentences: tuple[str, ...] = ()
        self.links: list[QPushButton] = []
        """From the top."""

    def show_for(self, review: Review) -> None:
        """Those of this review."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.sentences = ()
        self.links = []
        if review.over_balance:
            self._add(self.tr("This costs more than is left on the account."), "bad")
        if review.reply_words:
            said = self.tr("Nobody can reply to {sender}, but the text says “{words}”.").format(
                sender=review.plan.sender or self.tr("this sender"), words=review.reply_words
            )
            self._add(said, "warn", (self.tr("Change the sender"), self._sender_asked))
        if review.repeated:
            said = self.tr("%Ln people got this very text today already.", "", review.repeated)
            self._add(said, "warn", (self.tr("Edit the text"), self._text_asked))
        if review.quiet:
            said = self.tr(
                "%Ln of these people are where it is late or very early now: they have quiet"
                " hours.",
                "",
                review.quiet,
            )
            self._add(said, "warn", (self.tr("Send it later"), self._later_asked))
        if review.long is not None:
            said = long_words(len(review.plan.messages), review.long)
            if review.long.now:
                said = f"{said} {self.tr('When it is scheduled, these can wait until they end.')}"
            self._add(said, "warn")
        for warning in PlanWarning:
            if warning in review.plan.warnings:
                self._add(str(translated(WARNINGS[warning])), "warn")

    def _add(
        self, sentence: str, role: str, way_out: tuple[str, SignalInstance] | None = None
    ) -> None:
        card = Card(role, margin=Space.M)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        card.setAccessibleName(sentence)
        card.body.addWidget(label(sentence, wrap=True))
        if way_out is not None:
            text, signal = way_out
            links = QWidget()
            links.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            flow = FlowLayout(links, gap=Space.M)
            ways = [button(text, "link", pressed=signal.emit)]
            if signal is self._sender_asked:
                other = self.tr("Edit the text")
                ways.append(button(other, "link", pressed=self._text_asked.emit))
            for way in ways:
                flow.addWidget(way)
            self.links += ways
            card.body.addWidget(links)
        self._layout.addWidget(card)
        self.sentences = (*self.sentences, sentence)


def long_words(count: int, found: Long) -> str:
    """That a batch of so many messages would run into quiet hours, and what becomes of it."""
    running = found.running
    filled = {
        "pace": QLocale().toString(round(running.per_s)),
        "until": short_when(found.until, found.today),
        "quiet": "" if running.quiet_from is None else clock(running.quiet_from),
        "people": QLocale().toString(running.overrun),
    }
    if found.held:
        said = _n(
            "%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of"
            " them, who get it when these are over. It ends about {until}.",
            count,
        )
    else:
        said = _n(
            "%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at"
            " {quiet} for {people} of them.",
            count,
        )
    return said.format(**filled)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Review", text, None, count)
