"""Words for what stands in the way of sending later."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.wording.words import Words, said

SCHEDULES: Mapping[str, Words] = {
    "time_passed": said(
        "This time has passed: {subject}. Nothing was scheduled.", "Choose a later one."
    ),
    "provider_keeps_nothing": said(
        "The provider of “{subject}” cannot keep messages for later. Nothing was scheduled.",
        "Let this program keep it; it must run at that time.",
    ),
    "provider_keeps_once": said(
        "Repeats, and messages that are drawn up anew when their time comes, cannot be kept by the"
        " provider. Nothing was scheduled.",
        "Let this program keep it; it must run at that time.",
    ),
    "schedule_not_waiting": said(
        "Nothing can be changed about this any more ({subject}).",
        "What the provider keeps goes out as it was given to it.",
    ),
    "reminders_changed": said(
        "Something changed since the differences of “{subject}” were shown, so nothing was done.",
        "Look at them again.",
    ),
    "no_such_column": said("The file has no column “{subject}”.", "The columns are: {known}."),
}
