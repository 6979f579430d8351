"""Words for appointment reminders from a file: what becomes of each, and why a row has none."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.reminder import Late
from smsdesk.domain.reminder_difference import Change
from smsdesk.domain.typed_moment import MomentProblem
from smsdesk.files.rows import RowProblem
from smsdesk.sending.appointments import LeftOutRow
from smsdesk.wording.plans import exclusion_words
from smsdesk.wording.words import Translate, Words, as_it_is, said

CHANGES: Mapping[Change, Words] = {
    Change.NEW: said("New"),
    Change.MOVED: said("Moved"),
    Change.CHANGED: said("Changed"),
    Change.AGAIN: said("One more"),
    Change.CANCELLED: said("Cancelled"),
    Change.SENT_BEFORE: said("Moved after its reminder was sent"),
    Change.TOO_LATE: said("Too late"),
    Change.STAYS_CANCELLED: said("Stays cancelled"),
    Change.UNCHANGED: said("No change"),
}

LATES: Mapping[Late, Words] = {
    Late.OVER: said("The appointment is over."),
    Late.PASSED: said("The time for the reminder has passed."),
    Late.QUIET: said("Quiet hours would hold it until the appointment has begun."),
}

MOMENTS: Mapping[MomentProblem, Words] = {
    MomentProblem.EMPTY: said("There is no date in it."),
    MomentProblem.UNREADABLE: said("This is not understood as a date."),
    MomentProblem.NO_TIME: said("There is a day, but no time."),
    MomentProblem.TIME_UNREADABLE: said("This is not understood as a time."),
    MomentProblem.IMPOSSIBLE: said("There is no such day or time."),
}

CELLS: Mapping[RowProblem, Words] = {
    RowProblem.BROKEN_QUOTES: said("Its quotation marks do not fit together."),
    RowProblem.UNREADABLE_BYTES: said("Characters in it cannot be read."),
    RowProblem.NUL_BYTES: said("There are characters in it that no text has."),
    RowProblem.EXTRA_CELLS: said("It has more cells than there are columns."),
    RowProblem.LOST_DIGITS: said("The spreadsheet has lost digits of a number."),
    RowProblem.NO_RESULT: said("A formula in it has no result."),
    RowProblem.ERROR_CELL: said("A cell in it shows an error."),
    RowProblem.BROKEN_CARD: said("The card is broken off or holds strange lines."),
    RowProblem.HIDDEN_ROW: said("The row is hidden in the spreadsheet."),
}

NO_NUMBER = said("There is no number in it.")
TWICE = said("Another row says the same to the same number at the same time.")


def left_out_words(left: LeftOutRow, translate: Translate = as_it_is) -> Words:
    """Why a row has no reminder."""
    if left.excluded is not None:
        return exclusion_words(left.excluded, translate)
    if left.moment is not None:
        words = MOMENTS[left.moment]
    elif left.cells is not None:
        words = CELLS[left.cells]
    else:
        words = TWICE if left.twice else NO_NUMBER
    return words.translated(translate)
