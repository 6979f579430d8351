"""Words for imports: what becomes of a row and why, what was mended, what a column is taken for."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.contact_import import ColumnUse, Repair, RowOutcome, RowReason
from smsdesk.domain.import_look import LookNote
from smsdesk.wording.words import Translate, Words, as_it_is, mark, said

REASON_HEADING = mark("why it was not imported")
"""Of the column that is added to rejected rows."""

OUTCOMES: Mapping[RowOutcome, Words] = {
    RowOutcome.ADD: said("Add"),
    RowOutcome.UPDATE: said("Update"),
    RowOutcome.UNCHANGED: said("No change"),
    RowOutcome.CHECK: said("Check"),
    RowOutcome.REJECT: said("Cannot read"),
}

ROW_REASONS: Mapping[RowReason, Words] = {
    RowReason.NO_NUMBER: said("There is no number."),
    RowReason.NOT_A_NUMBER: said("This is not a number."),
    RowReason.TOO_SHORT: said("The number is too short."),
    RowReason.TOO_LONG: said("The number is too long."),
    RowReason.NO_COUNTRY: said(
        "The number has no country code, and no country is chosen for such numbers."
    ),
    RowReason.INVALID_COUNTRY: said("No country has this code."),
    RowReason.NOT_VALID: said("The number has a length that its country does not use."),
    RowReason.LOST_DIGITS: said(
        "The spreadsheet has lost digits of the number.",
        "Format the column as text and enter the number again.",
    ),
    RowReason.DATE: said("This is a date or a time, not a number."),
    RowReason.FAILED_FORMULA: said("A formula in the cell has no result."),
    RowReason.SEVERAL_NUMBERS: said("There are several numbers in the cell.", "Leave one."),
    RowReason.WORDS_BESIDE: said(
        "Words stand beside the number in the cell.", "Leave only the number."
    ),
    RowReason.BROKEN_QUOTES: said(
        "The quotation marks of the row do not fit together, so nobody can say where its cells end."
    ),
    RowReason.UNREADABLE_BYTES: said(
        "Characters of the row cannot be read.", "Choose another encoding."
    ),
    RowReason.BROKEN_CARD: said("The card is broken off or holds strange lines."),
    RowReason.SEVERAL_PEOPLE: said(
        "Several people in the contact book have this number, and none of them this name."
    ),
    RowReason.ALREADY_THERE: said("This person is in the contact book already."),
    RowReason.OTHER_COUNTRY: said(
        "It is no number of the chosen country; it may be one of another."
    ),
    RowReason.MISSING_PLUS: said(
        "No country is chosen; with a plus before it this would be a number."
    ),
    RowReason.UNKNOWN_RANGE: said(
        "The length is right, but the country has given out no such numbers as far as we know."
    ),
    RowReason.ZEROS_AT_END: said(
        "It ends in so many zeros that a spreadsheet may have put them in the place of digits."
    ),
    RowReason.NUL_BYTES: said(
        "Empty characters stand in the row: the file may be damaged here.", "Check it."
    ),
    RowReason.UNCLEAR_OPT_OUT: said(
        "Nobody can tell whether this person wants messages.", "Write yes or no."
    ),
}
"""Of rejected rows and of those to check."""

REPAIRS: Mapping[Repair, Words] = {
    Repair.LOST_PLUS: said("The missing plus was put before the country code."),
    Repair.LOST_ZERO: said("The zero that the spreadsheet had cut off was put back."),
    Repair.SCIENTIFIC: said("The number was written as 3.06…E+11; all digits were there."),
    Repair.THOUSANDS: said("The commas between the thousands were left out."),
    Repair.SAME_TWICE: said("The same number stood there more than once."),
}

COLUMN_USES: Mapping[ColumnUse, Words] = {
    ColumnUse.SURNAME: said("Surname"),
    ColumnUse.NAME: said("Name"),
    ColumnUse.MOBILE: said("Mobile"),
    ColumnUse.PHONE: said("Other number"),
    ColumnUse.COMMENTS: said("Comments"),
    ColumnUse.EMAIL: said("E-mail"),
    ColumnUse.LANGUAGE: said("Language"),
    ColumnUse.FULL_NAME: said("Full name"),
    ColumnUse.GROUPS: said("Groups"),
    ColumnUse.OPT_OUT: said("Wants no messages"),
    ColumnUse.CUSTOM: said("Own field"),
    ColumnUse.IGNORE: said("Leave out"),
}

LOOK_NOTES: Mapping[LookNote, Words] = {
    LookNote.NO_HEADER: said("The first row is somebody: the columns have no names."),
    LookNote.NO_NUMBER_COLUMN: said(
        "Nobody can tell which column holds the numbers.", "Choose it."
    ),
    LookNote.NAMES_IN_ONE: said(
        "Surname and name stand in one column: they are told apart where there is a comma,"
        " otherwise all of it becomes the name."
    ),
    LookNote.NAMES_GUESSED: said("Which column holds the surname is a guess.", "Check it."),
    LookNote.DUPLICATE_HEADER: said("Two columns have the same name."),
    LookNote.MORE_SHEETS: said(
        "Only one sheet of the workbook is read: the first that holds numbers."
    ),
    LookNote.HIDDEN_ROWS: said("Some rows are hidden in the spreadsheet; they are read, too."),
    LookNote.TITLE_ROWS: said("The rows above the names of the columns are left out."),
}


def reason_words(reason: RowReason, translate: Translate = as_it_is) -> Words:
    """Why a row is rejected or must be looked at."""
    return ROW_REASONS[reason].translated(translate)
