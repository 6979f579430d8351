"""Words for each preference: its name, what it does, and the names of its choices.

The keys are those of `smsdesk.settings`; "undo_seconds.0" is the word for a value in the place
of a number.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.wording.words import Words, counted, mark, said

PREFERENCES: Mapping[str, Words] = {
    "language": said("Language", "The language of the window. It changes at once."),
    "theme": said("Colours", "Light or dark, or as the system has it."),
    "default_region": said(
        "Country of numbers",
        "Where numbers that are written without + and a country code belong.",
    ),
    "time_zone": said(
        "Time zone", "The zone in which times are meant when a message is to go out later."
    ),
    "late_minutes": said(
        "When a time was missed",
        "What is scheduled here and could not go out in time, because this program did not run, is"
        " sent without asking when it is not later than this.",
    ),
    "quiet_hours": said(
        "Quiet hours",
        "When people in each country are left in peace. A message whose time falls into them is"
        " told before, or waits until they are over: chosen with each scheduled message. What is"
        " scheduled already keeps its time.",
    ),
    "own_number": said(
        "Your own number", "Where “Send test to me” goes. Write it with + and the country code."
    ),
    "undo_seconds": said(
        "Time to undo", "After you press Send, nothing goes out for so long and can be taken back."
    ),
    "confirm_above_parts": said(
        "Review before sending",
        "Show what will be sent, to whom and at what cost, and ask, when it is more than this.",
    ),
    "type_count_above_parts": said(
        "Type the number to confirm",
        "Ask to type the number of messages when a batch is larger than this, so that nobody"
        " sends to everybody by mistake.",
    ),
    "tray_icon": said(
        "Icon in the tray",
        "Beside the clock, with what goes out next. Not every desktop has a place for it.",
    ),
    "when_closing": said(
        "When the window is closed",
        "What is scheduled here, or still waits, goes out only while SMS Desk runs. The window is"
        " hidden only where the desktop has a tray.",
    ),
    "start_at_sign_in": said(
        "Start when I sign in",
        "SMS Desk starts in the tray, or as a minimised window where there is none, so that what"
        " is scheduled here goes out in time.",
    ),
    "balance_refresh_minutes": said(
        "Ask for balances",
        "How often accounts are asked what is left. They are also asked after each batch, and"
        " never more often than the provider allows.",
    ),
    "status_refresh_minutes": said(
        "Ask for delivery status",
        "The longest rest between two questions what became of a message, where a provider has to"
        " be asked. New messages are asked for sooner.",
    ),
    "keep_history_days": said(
        "Keep history",
        "Messages that are settled are deleted for good when they are older. What still waits, or"
        " needs your decision, is kept.",
    ),
    "log_level": said(
        "Log",
        "How much is written to the log in the data folder. It never holds passwords or keys.",
    ),
}
"""By key: the name, and one sentence or two."""

CHOICES: Mapping[str, str] = {
    "theme.system": mark("As the system"),
    "theme.light": mark("Light"),
    "theme.dark": mark("Dark"),
    "tray_icon.needed": mark("While needed"),
    "tray_icon.always": mark("Always"),
    "tray_icon.never": mark("Never"),
    "when_closing.ask": mark("Ask when needed"),
    "when_closing.keep_running": mark("Keep running in the tray"),
    "when_closing.leave": mark("Leave the program"),
    "log_level.debug": mark("Everything"),
    "log_level.info": mark("What happens"),
    "log_level.warning": mark("What may go wrong"),
    "log_level.error": mark("Errors only"),
}
"""By key and value."""

ZEROS: Mapping[str, str] = {
    "undo_seconds": mark("No time to undo"),
    "confirm_above_parts": mark("Always"),
    "type_count_above_parts": mark("Never"),
    "balance_refresh_minutes": mark("Only when I press Refresh"),
    "status_refresh_minutes": mark("Only when I press Refresh status"),
    "keep_history_days": mark("For ever"),
    "late_minutes": mark("Always ask"),
}
"""What stands in the place of 0."""

UNITS: Mapping[str, str] = {
    "undo_seconds": counted("{number} seconds"),
    "confirm_above_parts": counted("Above {number} parts"),
    "type_count_above_parts": counted("Above {number} parts"),
    "balance_refresh_minutes": counted("Every {number} minutes"),
    "status_refresh_minutes": counted("Every {number} minutes"),
    "keep_history_days": counted("{number} days"),
    "late_minutes": counted("Up to {number} minutes late"),
}
"""What stands around a number."""
