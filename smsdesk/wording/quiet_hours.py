"""Where each default of the quiet hours comes from, in a sentence; the addresses are in the README.

"Customary" is what services for sending say of a country; only where a rule was read itself is it
called one.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.wording.words import mark

SOURCES: Mapping[str, str] = {
    "*": mark(
        "Customary: services for sending keep marketing back from 20:00 to 8:00. For reminders an"
        " hour less is kept here."
    ),
    "BR": mark(
        "Customary: services for sending name different hours; most keep marketing back at night"
        " and on Sundays. Public holidays are not known here."
    ),
    "FR": mark(
        "Customary: French services send marketing from 8:00 to 20:00 on working days only and say"
        " that the law wants it. Public holidays are not known here."
    ),
    "IN": mark("Customary: services for sending let promotions out from 10:00 to 21:00 only."),
    "KZ": mark("Customary: one service keeps marketing back from 22:00 to 9:00."),
    "US": mark(
        "47 CFR 64.1200(c)(1): no telephone solicitation before 8:00 or after 21:00 where the"
        " called person is. Some states say 20:00, which is kept here for promotions."
    ),
}
"""By country (ISO 3166); * for everywhere else."""

OWN = mark("Set in this office.")
ADDED = mark("Added in this office.")
