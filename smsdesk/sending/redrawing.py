"""A stored draft as a plan: its groups and people as they are now, whoever opted out left out."""

from __future__ import annotations

from collections.abc import Callable

from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import SendOptions
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.recipient import ChoiceKind
from smsdesk.domain.schedule import Schedule
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.sending.drafting import Drafting
from smsdesk.sending.people import People
from smsdesk.store import accounts
from smsdesk.store.database import Database


class Redrawing:
    """Every method only reads. All raise StoreProblem."""

    def __init__(
        self, db: Database, people: People, drafting: Drafting, region: Callable[[], str]
    ) -> None:
        """`region` is the country of numbers written without one; "" for none."""
        self._db = db
        self._people = people
        self._drafting = drafting
        self._region = region

    async def plan(self, schedule: Schedule) -> SendPlan:
        """Who would get what if it went out now. Raises NotFound for an account that is gone."""
        account = await self._db.read(lambda c: accounts.get(c, schedule.account_id))
        return await self._drafting.plan(await self.draft(schedule.draft), account)

    async def draft(self, stored: StoredDraft) -> Draft:
        """Everybody the stored draft means, as the contact book has them now."""
        region = self._region() or None
        addressees = [Addressee(number, fields, row or None) for row, number, fields in stored.rows]
        left_out = frozenset(stored.left_out)
        for group_id in stored.group_ids:
            group = await self._people.chosen(ChoiceKind.GROUP, group_id)
            members = () if group is None else group.addressees
            addressees += [one for one in members if one.number not in left_out]
        for contact_id in stored.contact_ids:
            person = await self._people.chosen(ChoiceKind.PERSON, contact_id)
            addressees += () if person is None else person.addressees
        addressees += await self._people.typed(stored.recipients, region)
        return Draft(
            text="".join(stored.text.split()) if stored.binary else stored.text,
            addressees=tuple(addressees),
            sender=stored.sender.strip(),
            encoding=stored.encoding,
            binary=stored.binary,
            default_region=region,
            options=SendOptions(stored.flash, stored.validity_minutes, stored.extra),
            one_per_number=stored.one_per_number,
        )
