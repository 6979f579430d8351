"""The contact book as Compose sees it: what typing may mean, whom chips stand for, whose numbers
were typed. The list itself is in `recipients`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.recipient import ChoiceKind, Chosen, Offer
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.events import ContactsChanged, GroupsChanged, PersonErased
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.recipients import RecipientList

OFFERS_MOST = 8
"""More are not looked through."""
NAME_DIGITS_MOST = 4


class PeopleModel(QObject):
    """Changes the list it is given, and says so."""

    changed = Signal()
    offered = Signal(tuple)
    """What was typed may mean one of these `Offer`s."""

    def __init__(
        self,
        context: Context,
        recipients: RecipientList,
        parent: QObject,
        *,
        region: Callable[[], str | None],
    ) -> None:
        """`region` is the country of numbers written without one."""
        super().__init__(parent)
        self._context = context
        self._region = region
        self._recipients = recipients
        for event in (ContactsChanged, GroupsChanged):
            context.bridge.coalesce(context.desk.bus, event, self._look_again, self)
        context.bridge.coalesce(context.desk.bus, PersonErased, self._forget, self)

    def offer(self, typed: str, region: str | None) -> None:
        """Ask what this may mean; `offered` follows."""
        self._context.bridge.spawn(self._offer(typed, region), self, "offers")

    def take(self, offer: Offer) -> None:
        """Write to this person, group or number, too."""
        if offer.kind is ChoiceKind.NUMBER:
            self._recipients.add(offer.title)
            self.changed.emit()
            return
        self._context.bridge.spawn(self._take(offer), self, "recipient")

    def add(self, text: str, region: str | None) -> None:
        """Everybody in a text: numbers, and names of people and groups as the book has them."""
        from smsdesk.sending.addressees import addressees_in

        pieces = [one.number for one in addressees_in(text) if one.number.strip()]
        names = [piece for piece in pieces if _may_be_a_name(piece)]
        self._recipients.typed += [piece for piece in pieces if piece not in names]
        if names:
            self._context.bridge.spawn(self._add_names(names), self, "recipients")
        self.changed.emit()
        self.recognise(region)

    async def of_draft(self, draft: StoredDraft) -> tuple[Chosen, ...]:
        """The people and groups of a draft, as they are now. Raises StoreProblem."""
        wanted = [(ChoiceKind.GROUP, one) for one in draft.group_ids]
        wanted += [(ChoiceKind.PERSON, one) for one in draft.contact_ids]
        people = self._context.desk.people
        found = [await people.chosen(kind, one) for kind, one in wanted]
        return tuple(one for one in found if one is not None)

    def recognise(self, region: str | None) -> None:
        """Find out whose the typed numbers are."""
        if self._recipients.typed:
            self._context.bridge.spawn(self._recognise(region), self, "known people")

    async def _offer(self, typed: str, region: str | None) -> None:
        found = await self._context.desk.people.offers(typed, region, OFFERS_MOST)
        recipients = self._recipients
        there = {(one.kind, one.id) for one in recipients.chosen}
        numbers = {recipients.judged(raw, region).e164 for raw in recipients.typed}
        self.offered.emit(
            tuple(
                one
                for one in found
                if (one.kind, one.id) not in there
                and not (one.kind is ChoiceKind.NUMBER and one.title in numbers)
            )
        )

    async def _take(self, offer: Offer) -> None:
        chosen = await self._context.desk.people.chosen(offer.kind, offer.id)
        if chosen is not None:
            self._recipients.choose(chosen)
        self.changed.emit()

    async def _add_names(self, names: Sequence[str]) -> None:
        for name in names:
            found = await self._context.desk.people.named(name)
            if found is None:
                # It stays as typed, with what is wrong with it.
                self._recipients.typed.append(name)
            else:
                await self._take(found)
        self.changed.emit()

    async def _recognise(self, region: str | None) -> None:
        recipients = self._recipients
        numbers = [recipients.judged(raw, region).e164 for raw in recipients.typed]
        known = await self._context.desk.people.known([number for number in numbers if number])
        if known != recipients.known:
            recipients.known = known
            self.changed.emit()

    def _forget(self, events: Sequence[PersonErased]) -> None:
        """An erased person must not be saved anew with the draft."""
        for event in events:
            self._recipients.forget(event.mobile, self._region())
        self.changed.emit()

    def _look_again(self, _events: object) -> None:
        self._context.bridge.spawn(self._renew(), self, "people again")

    async def _renew(self) -> None:
        held = self._recipients.chosen
        people = self._context.desk.people
        renewed = [await people.chosen(one.kind, one.id) for one in held]
        if self._recipients.chosen == held:
            self._recipients.renew([one for one in renewed if one is not None])
            # Also without a change here: somebody may have opted out.
            self.changed.emit()


def _may_be_a_name(text: str) -> bool:
    """Letters, and not the digits of a number beside them ("VIP 2026" is a name)."""
    digits = sum(char.isdecimal() for char in text)
    return digits <= NAME_DIGITS_MOST and any(char.isalpha() for char in text)
