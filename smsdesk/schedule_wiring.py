"""The part of the desk that sends later: its services, each made when it is first asked for.

It stands beside `bootstrap`, which it belongs to, because the two together are too long for a
file.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from smsdesk.events import Bus
from smsdesk.system.clock import Clock
from smsdesk.tasks import Work

if TYPE_CHECKING:
    from smsdesk.sending.drafting import Drafting
    from smsdesk.sending.instants import OfficeTimes
    from smsdesk.sending.people import People
    from smsdesk.sending.redrawing import Redrawing
    from smsdesk.sending.reminders import Reminders
    from smsdesk.sending.scheduler import Scheduler
    from smsdesk.sending.scheduling import Scheduling
    from smsdesk.settings import Settings
    from smsdesk.store.database import Database


class ScheduleWiring:
    """What `Desk` inherits. Whoever does brings the attributes."""

    db: Database
    clock: Clock
    bus: Bus
    settings: Settings

    @cached_property
    def drafting(self) -> Drafting:
        """What one wants to know while writing."""
        from smsdesk.sending.drafting import Drafting

        return Drafting(self.db)

    @cached_property
    def people(self) -> People:
        """Recipients out of the contact book."""
        from smsdesk.sending.people import People

        return People(self.db)

    @cached_property
    def scheduling(self) -> Scheduling:
        """What goes out later, for people."""
        from smsdesk.sending.scheduling import Scheduling

        return Scheduling(self.db, self.clock, self.bus, self.office)

    @cached_property
    def redrawing(self) -> Redrawing:
        """What makes a plan of a draft that was kept."""
        from smsdesk.sending.redrawing import Redrawing

        return Redrawing(self.db, self.people, self.drafting, lambda: self.settings.default_region)

    @cached_property
    def reminders(self) -> Reminders:
        """Appointment reminders from a file."""
        from smsdesk.sending.reminders import Reminders

        return Reminders(self.db, self.clock, self.bus, drafting=self.drafting, office=self.office)

    @cached_property
    def scheduler(self) -> Scheduler:
        """What lets it out when its time has come."""
        from smsdesk.sending.scheduler import Scheduler

        return Scheduler(
            self.db, self.clock, self.bus, office=self.office, draw=self.redrawing.plan
        )

    def home_zone(self) -> str:
        """The time zone of this office: as it was set, else the machine's."""
        from smsdesk.system.local_zone import local_zone

        return self.settings.time_zone or local_zone()

    def office(self) -> OfficeTimes:
        """What holds here for times: the zone, and the quiet hours."""
        from smsdesk.domain.quiet_hours import from_text
        from smsdesk.sending.instants import OfficeTimes

        return OfficeTimes(self.home_zone(), from_text(self.settings.quiet_hours))

    def schedule_background(self) -> dict[str, Work]:
        """What goes on about schedules while the program runs, by name."""

        async def let_out() -> None:
            await self.scheduler.run()

        return {"scheduler": let_out}
