"""The foot of the Compose page, always in sight: advice, counter, preview, what is in the way,
and the buttons that send.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.domain.plan import PlanProblem
from smsdesk.sending.advice import Advice, AdviceKind
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.preview import PreviewLine, PreviewPanel, person
from smsdesk.ui.pages.compose.review_model import Obstacle, Refusal, ReviewModel
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import (
    encoding_name,
    money,
    number,
    reason,
    refusal_sentences,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, restyle, row
from smsdesk.ui.widgets.counter_bar import CounterBar
from smsdesk.ui.widgets.doctor import Doctor
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.message_editor import MessageEditor

PAIRS_SHOWN = 4


class Foot(QWidget):
    """Follows the model; the editor is the one above."""

    account_wanted = Signal()
    refused_at = Signal(object)
    """Where to mend it: a PlanProblem, an Obstacle."""

    def __init__(
        self, context: Context, model: ComposeModel, review: ReviewModel, editor: MessageEditor
    ) -> None:
        super().__init__()
        self._model, self._review, self._editor = model, review, editor
        self.doctor = Doctor()
        self.counter = CounterBar(context.theme)
        self.preview = PreviewPanel()
        self.preview_line = PreviewLine(context.theme)
        self.problem = _Problem(self.account_wanted)
        self.own_number = _OwnNumber()
        self.testing = button(self.tr("Send test to me"), pressed=review.test)
        self.reviewing = button(self.tr("Review and send"), "primary")
        self.reviewing.setToolTip(self.tr("Ctrl+Enter"))
        self.later = button(self.tr("Schedule…"))
        buttons = QWidget()
        buttons.setLayout(row(None, self.testing, self.later, self.reviewing, spacing=Space.S))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self.doctor, self.preview, self.counter, self.problem, self.own_number):
            layout.addWidget(part)
        layout.addWidget(GivingRow(self.preview_line, buttons))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._wire()
        self.count()
        self.follow_plan()

    def _wire(self) -> None:
        model, review = self._model, self._review
        model.counted.connect(self.count)
        model.plans.changed.connect(self.follow_plan)
        model.recipients_changed.connect(self.problem.hide)
        self.doctor.show_asked.connect(self._show)
        self.doctor.replace_asked.connect(self._replace)
        self.preview_line.opened.connect(lambda: self.preview.setVisible(self.preview.isHidden()))
        self.preview_line.stepper.stepped.connect(model.step)
        self.own_number.given.connect(review.test)
        review.number_wanted.connect(self.own_number.ask)
        review.test_sent.connect(self.own_number.hide)
        review.refused.connect(self._refused)

    def prefer_later(self, wanted: bool, *, only: bool = False) -> None:
        """Whether it is to be scheduled rather than sent; `only`: it must not be sent now."""
        for one, primary in ((self.later, wanted), (self.reviewing, not wanted)):
            one.setProperty("role", "primary" if primary else None)
            restyle(one)
        self.reviewing.setVisible(not only)

    def count(self) -> None:
        """The text has changed."""
        now = self._model.now_counted
        self._editor.show_encoding(now.encoding, forced_by_choice=now.by_choice)
        self.counter.show_text_count(
            encoding_name(now.encoding),
            reason(now),
            number(now.units),
            f" / {number(now.capacity)} · ",
            self.tr("%Ln parts", "", now.parts),
        )
        self.counter.bar.show_fills(now.fills)
        if not self.doctor.isHidden() and not now.forcing:
            self.doctor.hide()
        if not self.problem.isHidden():
            self.problem.hide()

    def follow_plan(self) -> None:
        """A newer plan: the batch, the offer, the preview."""
        plans = self._model.plans
        plan = plans.plan
        if plan is None or not plans.counts_text or not plan.messages:
            self.counter.show_batch("")
        else:
            said = self.tr(" each · %Ln parts in all", "", plan.parts)
            if plans.cost is not None:
                about = self.tr("about {cost}").format(cost=money(plans.cost))
                said = f"{said} · {about}"
            self.counter.show_batch(said)
        self._offer(plans.advice)
        self._follow_preview()
        self._editor.explain()

    def _follow_preview(self) -> None:
        model, plan = self._model, self._model.plans.plan
        if plan is None or not plan.messages:
            self.preview_line.show_person("", 0, 0)
            self.preview.hide()
            return
        place = min(model.preview_place, len(plan.messages) - 1)
        message = plan.messages[place]
        who = person(message, model.previewed())
        self.preview_line.show_person(who, place, len(plan.messages))
        if model.plans.counts_text:
            self.preview.text.setText(message.text)
            parts = self.tr("%Ln parts", "", message.parts)
            self.preview.parts.setText(f"{encoding_name(message.encoding)} · {parts}")
        else:
            self.preview.text.setText("")
            self.preview.parts.setText(self.tr("There is no text yet."))

    # Advice

    def _offer(self, advice: Advice | None) -> None:
        if advice is None:
            self.doctor.hide()
            return
        plans = self._model.plans
        if plans.saved_cost is not None:
            replace = self.tr("Replace, save {cost}").format(cost=money(plans.saved_cost))
        else:
            replace = self.tr("Replace, save %Ln parts", "", plans.saved_parts)
        greek = advice.kind is AdviceKind.GREEK_CAPITALS
        show = self.tr("Preview") if greek else self.tr("Show")
        self.doctor.offer(self._sentence(advice), show, replace)

    def _sentence(self, advice: Advice) -> str:
        fits = self.tr("%Ln parts", "", advice.parts_after)
        instead = self.tr("%Ln parts", "", advice.parts_before)
        if advice.kind is AdviceKind.GREEK_CAPITALS:
            return self.tr(
                "In capitals without accents this fits in {parts} instead of {before}."
            ).format(parts=fits, before=instead)
        pairs = advice.pairs
        old = " ".join(original for original, _ in pairs[:PAIRS_SHOWN])
        new = " ".join(to or self.tr("(nothing)") for _, to in pairs[:PAIRS_SHOWN])
        more = " …" if len(pairs) > PAIRS_SHOWN else ""
        if len(pairs) == 1:
            said = self.tr(
                "The character {old} makes this cost more. With {new} it fits in {parts}"
                " instead of {before}."
            )
        else:
            said = self.tr(
                "The characters {old} make this cost more. With {new} it fits in {parts}"
                " instead of {before}."
            )
        return said.format(old=old + more, new=new + more, parts=fits, before=instead)

    def _show(self) -> None:
        advice = self._model.plans.advice
        if advice is None:
            return
        if advice.kind is AdviceKind.GREEK_CAPITALS:
            self.doctor.show_example(advice.text if self.doctor.example.isHidden() else "")
        else:
            self._editor.show_places(advice.replaced)

    def _replace(self) -> None:
        advice = self._model.plans.advice
        if advice is not None and not self._model.plans.busy:
            self._editor.replace(advice.replaced)
            self.doctor.hide()
            self._editor.setFocus()

    # What is in the way

    def _refused(self, refusal: Refusal) -> None:
        self.problem.say(
            refusal_sentences(refusal, self._model.account),
            to_accounts=refusal.obstacle in (Obstacle.NO_ACCOUNT, Obstacle.ACCOUNT_PAUSED),
        )
        where: PlanProblem | Obstacle | None = refusal.obstacle
        if refusal.issues:
            where = refusal.issues[0].problem
        if where is not Obstacle.NO_NUMBER:
            self.refused_at.emit(where)


class _Problem(Card):
    """Why there is nothing to send yet."""

    def __init__(self, account_wanted: object) -> None:
        super().__init__("bad", margin=Space.M)
        self.sentence = label("", wrap=True)
        self.accounts = button(self.tr("Accounts"), "small")
        self.accounts.clicked.connect(account_wanted)
        self.body.addLayout(row(self.sentence, self.accounts))
        self.hide()

    def say(self, sentences: list[str], *, to_accounts: bool) -> None:
        self.sentence.setText("\n".join(sentences))
        self.setAccessibleName(" ".join(sentences))
        self.accounts.setVisible(to_accounts)
        self.show()


class _OwnNumber(Card):
    """Asks once where tests go to."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Your own number"))
        self.line.setPlaceholderText(self.tr("Your own number"))
        sending = button(self.tr("Send test"), "small", pressed=self._give)
        closing = button(self.tr("Cancel"), "small", pressed=self.hide)
        self.body.addWidget(label(self.tr("Where shall tests go? It is kept in the settings.")))
        self.body.addLayout(row(self.line, sending, closing))
        self.hide()

    def ask(self) -> None:
        self.show()
        self.line.setFocus()

    def _give(self) -> None:
        if self.line.text().strip():
            self.given.emit(self.line.text().strip())
