"""Who wants no messages, and the record an office can show of what people said about it.

It goes by the number: whoever opts out does so for everybody who shares the telephone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from smsdesk.contacts.errors import NumberRefused
from smsdesk.contacts.id_lots import GoOn, lots, to_the_end
from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.events import Bus, ContactsChanged, MessagesChanged
from smsdesk.store import consents as stored
from smsdesk.store import contacts as people
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


@dataclass(frozen=True, slots=True)
class OptedOut:
    """What opting many people out has come to."""

    numbers: int = 0
    """That got messages until now."""
    cancelled: int = 0
    """Messages that waited for them."""
    kept: tuple[datetime, ...] = ()
    """When messages go out that a provider keeps, and delivers whatever is said here (UTC)."""


class Consents:
    """Every method but `opt_out_people` is one transaction. All raise StoreProblem; those that
    take a number as typed also NumberRefused."""

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

    async def opt_out_people(
        self,
        ids: Collection[int],
        source: str = "",
        wording: str = "",
        by: str = "",
        *,
        go_on: GoOn = to_the_end,
    ) -> OptedOut:
        """The same for the numbers of these people, some thousand a transaction. Those that have
        opted out already are passed over, so that it can be done again if it breaks off."""
        now = self._clock.now()

        def record(mobile: str) -> ConsentRecord:
            kind = ConsentKind.OPT_OUT
            return ConsentRecord(mobile, kind, now, source.strip(), wording.strip(), by.strip())

        numbers, cancelled, kept = 0, 0, list[datetime]()
        in_lots = await lots(ids)
        seen, of = 0, sum(map(len, in_lots))
        try:
            for lot in in_lots:
                done = await self._db.run(partial(_opt_out_lot, ids=lot, record=record, now=now))
                numbers += done.numbers
                cancelled += len(done.cancelled)
                kept += done.kept
                if done.cancelled:
                    self._bus.publish(MessagesChanged(frozenset(done.cancelled)))
                seen += len(lot)
                if not go_on(seen, of):
                    break
        finally:
            self._bus.publish(ContactsChanged())
        return OptedOut(numbers, cancelled, tuple(sorted(kept)))

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


class _Lot(NamedTuple):
    numbers: int = 0
    cancelled: Sequence[int] = ()
    kept: Sequence[datetime] = ()


def _opt_out_lot(
    connection: Connection,
    ids: Sequence[int],
    record: Callable[[str], ConsentRecord],
    now: datetime,
) -> _Lot:
    mobiles = {one.details.mobile for one in people.rows(connection, ids).values()}
    new = sorted(mobiles - stored.opted_out_among(connection, mobiles))
    if not new:
        return _Lot()
    cancelled = stored.opt_out(connection, [record(one) for one in new], now)
    kept = stored.kept_by_provider(connection, new, now)
    return _Lot(len(new), cancelled, [at for _, at in kept])
