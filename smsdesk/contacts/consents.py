"""Who wants no messages, and the record an office can show of what people said about it.

It goes by the number: whoever opts out does so for everybody who shares the telephone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from smsdesk.contacts.errors import NumberRefused
from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.events import Bus, ContactsChanged, MessagesChanged
from smsdesk.store import consents as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


class Consents:
    """Every method is one transaction. All raise StoreProblem; those that take a number as typed
    also NumberRefused."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        bus: Bus,
        default_region: Callable[[], str] = str,
    ) -> None:
        """`default_region` is asked each time; "" for none."""
        self._db = db
        self._clock = clock
        self._bus = bus
        self._default_region = default_region

    async def opt_out(
        self, raw_number: str, source: str = "", wording: str = "", by: str = ""
    ) -> tuple[int, ...]:
        """From now on this number gets nothing; what still waited for it is cancelled. Returns
        the ids of those messages."""
        record = self._record(ConsentKind.OPT_OUT, raw_number, source, wording, by)
        ids = await self._db.run(lambda c: stored.opt_out(c, [record], record.at))
        if ids:
            self._bus.publish(MessagesChanged(frozenset(ids)))
        self._bus.publish(ContactsChanged())
        return tuple(ids)

    async def opt_in(
        self, raw_number: str, source: str = "", wording: str = "", by: str = ""
    ) -> bool:
        """This number may be written to again; whether it could not before."""
        record = self._record(ConsentKind.OPT_IN, raw_number, source, wording, by)
        was_out = await self._db.run(lambda c: stored.opt_in(c, record))
        self._bus.publish(ContactsChanged())
        return was_out

    async def record_consent(
        self, raw_number: str, source: str = "", wording: str = "", by: str = ""
    ) -> ConsentRecord:
        """Note that somebody agreed. Whoever has opted out stays so: that takes `opt_in`."""
        record = self._record(ConsentKind.CONSENT, raw_number, source, wording, by)
        await self._db.run(lambda c: stored.record_many(c, [record]))
        self._bus.publish(ContactsChanged())
        return record

    async def records(self, mobile: str) -> tuple[ConsentRecord, ...]:
        """What is on record for a number (E.164), oldest first."""
        return await self._db.read(lambda c: stored.records(c, mobile))

    async def kept_by_provider(self, mobiles: Iterable[str]) -> tuple[tuple[int, datetime], ...]:
        """The messages to these numbers (E.164) that a provider keeps until later and delivers
        whatever is said here: ids and times (UTC), the first first."""
        wanted, now = tuple(dict.fromkeys(mobiles)), self._clock.now()
        return tuple(await self._db.read(lambda c: stored.kept_by_provider(c, wanted, now)))

    async def opted_out(self) -> frozenset[str]:
        """Every number that gets nothing, in E.164."""
        return await self._db.read(stored.all_opted_out)

    async def opted_out_among(self, numbers: Iterable[str]) -> frozenset[str]:
        """Which of these numbers (E.164) get nothing."""
        wanted = tuple(numbers)
        return await self._db.read(lambda c: stored.opted_out_among(c, wanted))

    def _record(
        self, kind: ConsentKind, raw_number: str, source: str, wording: str, by: str
    ) -> ConsentRecord:
        try:
            mobile = parse(raw_number, self._default_region() or None).e164
        except BadNumber as bad:
            raise NumberRefused(raw_number, bad.reason) from None
        return ConsentRecord(
            mobile, kind, self._clock.now(), source.strip(), wording.strip(), by.strip()
        )
