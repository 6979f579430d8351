"""The plan of what stands on the page, made again in a thread whenever typing rests; then what the
doctor's offer would save, and the price where the provider tells one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts.prices import Cost
from smsdesk.domain.account import Account
from smsdesk.domain.draft import Draft
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.sending.advice import Advice, advise
from smsdesk.ui.context import Context

REST_MS = 120
REST_LONG_MS = 350
MANY = 500
"""With more recipients than this a plan takes long enough to wait longer for it."""
PLACEHOLDER = "."
"""Stands for the text that is not written yet, so that people can be counted."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan is to be made of."""

    draft: Draft
    account: Account
    info: ProviderInfo


class LivePlan(QObject):
    """`plan` is the newest; `changed` comes with it, and again with advice and cost."""

    changed = Signal()

    def __init__(self, context: Context, ask: Callable[[], Asked | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = ask
        self._task: asyncio.Task[None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._clear()

    def _clear(self) -> None:
        self.plan: SendPlan | None = None
        self.counts_text = False
        """Whether the parts of the plan are those of a text."""
        self.advice: Advice | None = None
        self.saved_parts = 0
        self.cost: Cost | None = None
        self._priced_by: int | None = None
        """The account whose price the cost is of."""
        self.saved_cost: Cost | None = None

    def later(self, recipients: int) -> None:
        """Something has changed: make the plan anew when it rests."""
        self._timer.start(REST_LONG_MS if recipients > MANY else REST_MS)

    @property
    def busy(self) -> bool:
        """Whether a newer plan is on its way."""
        return self._timer.isActive() or (self._task is not None and not self._task.done())

    def _begin(self) -> None:
        if self._task is not None:
            self._task.cancel()
        asked = self._ask()
        if asked is None:
            self._clear()
            self.changed.emit()
            return
        self._task = self._context.bridge.spawn(self._make(asked), self, "live plan")

    async def _make(self, asked: Asked) -> None:
        draft, drafting = asked.draft, self._context.desk.drafting
        plan = await drafting.plan(draft, asked.account)
        counts_text = bool(plan.messages)
        if not draft.text.strip() and draft.addressees:
            # Before anything is written, nobody is kept out by the text.
            people = replace(draft, text=PLACEHOLDER, binary=False)
            plan = await drafting.plan(people, asked.account)
        self.plan, self.counts_text = plan, counts_text
        self.advice, self.saved_parts, self.saved_cost = None, 0, None
        # The price of before stands until the new one is known, but never another account's.
        if not counts_text or asked.account.id != self._priced_by:
            self.cost = None
        advice = None if draft.binary else await self._advice(asked)
        if advice is not None:
            cheaper = await drafting.plan(replace(draft, text=advice.text), asked.account)
            each = advice.parts_before - advice.parts_after
            same = counts_text and len(cheaper.messages) == len(plan.messages)
            self.saved_parts = plan.parts - cheaper.parts if same else each
            if same:
                longest = [max(one.parts for one in p.messages) for p in (plan, cheaper)]
                advice = replace(advice, parts_before=longest[0], parts_after=longest[1])
            self.advice = advice if self.saved_parts > 0 else None
        self.changed.emit()
        if counts_text and asked.info.can(Capability.PRICE):
            self.cost = await self._context.desk.prices.cost(plan)
            self._priced_by = asked.account.id
            self._price_savings()
            self.changed.emit()

    async def _advice(self, asked: Asked) -> Advice | None:
        draft, sizes = asked.draft, asked.info.limits.parts
        return await asyncio.to_thread(advise, draft.text, sizes, draft.encoding)

    def _price_savings(self) -> None:
        if self.plan is None or self.cost is None or not self.saved_parts:
            return
        per_part = self.cost.amount / self.plan.parts
        self.saved_cost = Cost(per_part * self.saved_parts, self.cost.unit)
