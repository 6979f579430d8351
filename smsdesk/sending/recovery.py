"""After a crash: what a dead process had under way may have been sent, and is shown so."""

from __future__ import annotations

from collections.abc import Callable

from smsdesk.events import Bus, MessagesChanged
from smsdesk.store import claims
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


async def recover(
    db: Database, clock: Clock, bus: Bus, is_alive: Callable[[str], bool]
) -> tuple[int, ...]:
    """Mark what dead desks left in `submitting` as uncertain. Returns the message ids.

    `is_alive` says whether the process with this desk id still runs; a living one is left alone.
    Reads only, when there is nothing to recover. Raises StoreProblem.
    """
    desks = await db.read(claims.desks_at_work)
    dead = {desk for desk in desks if not is_alive(desk)}
    if not dead:
        return ()
    now = clock.now()
    ids = await db.run(lambda connection: claims.recover(connection, dead, now=now))
    if ids:
        bus.publish(MessagesChanged(frozenset(ids)))
    return tuple(ids)
