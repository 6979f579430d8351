"""What the import calls things: separators, countries, results, counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.contact_import import (
    ColumnUse,
    ContactImport,
    Existing,
    ImportState,
    RejectedRow,
    RowCounts,
    RowOutcome,
    RowReason,
    SamePerson,
)
from smsdesk.domain.import_look import ImportProgress, PreviewRow
from smsdesk.ui.moments import moment
from smsdesk.ui.pages.contacts.numbers import country, international
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked
from smsdesk.wording.imports import COLUMN_USES, OUTCOMES, REPAIRS, reason_words

TONES = {
    RowOutcome.ADD: Tone.GOOD,
    RowOutcome.UPDATE: Tone.INFO,
    RowOutcome.UNCHANGED: Tone.PLAIN,
    RowOutcome.CHECK: Tone.WARN,
    RowOutcome.REJECT: Tone.BAD,
}
USES = (
    ColumnUse.SURNAME,
    ColumnUse.NAME,
    ColumnUse.FULL_NAME,
    ColumnUse.MOBILE,
    ColumnUse.PHONE,
    ColumnUse.COMMENTS,
    ColumnUse.EMAIL,
    ColumnUse.LANGUAGE,
    ColumnUse.GROUPS,
    ColumnUse.OPT_OUT,
    ColumnUse.CUSTOM,
    ColumnUse.IGNORE,
)
SEPARATORS = (",", ";", "\t", "|")


def number(value: int) -> str:
    """With the separators of the interface's language."""
    return QLocale().toString(value)


# How a file is understood


def separator_word(separator: str) -> str:
    """What stands between the cells."""
    return {
        ",": _tr("commas"),
        ";": _tr("semicolons"),
        "\t": _tr("tabs"),
        "|": _tr("bars"),
        "": _tr("one column"),
    }.get(separator, separator)


def use_word(use: ColumnUse, title: str) -> str:
    """What a column is taken for; a field of its own bears the column's name."""
    if use is ColumnUse.CUSTOM:
        return _tr("Field “{0}”").format(title)
    return marked(COLUMN_USES[use].sentence)


def region_word(region: str | None) -> str:
    """A country with its calling code."""
    from smsdesk.domain.phone import calling_code

    if region is None:
        return _tr("none")
    code = calling_code(region)
    return f"{country(region)} +{code}" if code else country(region)


def existing_word(existing: Existing) -> str:
    """What is done with somebody who is in the book."""
    return {
        Existing.UPDATE: _tr("Already there: update"),
        Existing.SKIP: _tr("Already there: skip"),
        Existing.ASK: _tr("Already there: ask"),
    }[existing]


def same_person_word(same: SamePerson) -> str:
    """Whom a row with a known number is taken for."""
    return {
        SamePerson.NUMBER: _tr("Same number: same person"),
        SamePerson.NUMBER_AND_NAME: _tr("Same number, other name: another person"),
    }[same]


# Rows


def outcome_word(outcome: RowOutcome) -> str:
    """The word in the pill of a row."""
    return marked(OUTCOMES[outcome].sentence)


def counted_outcome(outcome: RowOutcome, count: int) -> str:
    """So many rows of a kind: "11,204 add"."""
    return {
        RowOutcome.ADD: _n("%Ln to add", count),
        RowOutcome.UPDATE: _n("%Ln to update", count),
        RowOutcome.UNCHANGED: _n("%Ln without change", count),
        RowOutcome.CHECK: _n("%Ln to check", count),
        RowOutcome.REJECT: _n("%Ln cannot be read", count),
    }[outcome]


def becomes(row: PreviewRow) -> str:
    """The number that comes of a row: with a question mark if it is guessed; without one, why."""
    if row.mobile:
        doubt = "?" if row.outcome is RowOutcome.CHECK else ""
        return international(row.mobile) + doubt
    return short_reason(row.reason) if row.reason is not None else ""


def why(row: PreviewRow) -> str:
    """What became of a row, in words: for the tooltip and a screen reader."""
    said = [outcome_word(row.outcome)]
    if row.reason is not None:
        said.append(reason_sentence(row.reason))
    if row.repair is not None:
        said.append(marked(REPAIRS[row.repair].sentence))
    return ". ".join(one.rstrip(".") for one in said) + "."


def reason_sentence(reason: RowReason) -> str:
    """Why a row is rejected or must be looked at, and what helps."""
    return str(reason_words(reason, marked))


def rejected_line(row: RejectedRow) -> str:
    """A rejected row in a line."""
    value = f" · “{row.value}”" if row.value else ""
    return f"{_tr('Row {0}').format(number(row.row))}{value} · {reason_sentence(row.reason)}"


def short_reason(reason: RowReason) -> str:
    """In a few words, for a narrow column."""
    return {
        RowReason.NO_NUMBER: _tr("no number"),
        RowReason.NOT_A_NUMBER: _tr("not a number"),
        RowReason.TOO_SHORT: _tr("too short"),
        RowReason.TOO_LONG: _tr("too long"),
        RowReason.NO_COUNTRY: _tr("no country"),
        RowReason.INVALID_COUNTRY: _tr("unknown country"),
        RowReason.NOT_VALID: _tr("wrong length"),
        RowReason.LOST_DIGITS: _tr("digits lost"),
        RowReason.DATE: _tr("a date"),
        RowReason.FAILED_FORMULA: _tr("failed formula"),
        RowReason.SEVERAL_NUMBERS: _tr("several numbers"),
        RowReason.WORDS_BESIDE: _tr("words beside it"),
        RowReason.BROKEN_QUOTES: _tr("broken row"),
        RowReason.UNREADABLE_BYTES: _tr("unreadable characters"),
        RowReason.NUL_BYTES: _tr("unreadable characters"),
        RowReason.BROKEN_CARD: _tr("broken card"),
        RowReason.SEVERAL_PEOPLE: _tr("several people"),
        RowReason.UNCLEAR_OPT_OUT: _tr("opt-out unclear"),
    }.get(reason, "")


# Imports


def added(counts: RowCounts) -> int:
    """How many rows get into the book."""
    return counts.added + counts.updated


def progress_line(progress: ImportProgress) -> str:
    """How far an import is: "8,412 of 12,000 · 37 need a look"."""
    done = number(progress.rows_done)
    if progress.rows_all is None:
        said = [_n("%Ln row(s)", progress.rows_done)]
    else:
        said = [_tr("{0} of {1}").format(done, number(progress.rows_all))]
    looks = progress.counts.check + progress.counts.rejected
    if looks:
        said.append(_n("%Ln need a look", looks))
    return " · ".join(said)


def time_left(seconds: float | None) -> str:
    """How long it still takes."""
    if seconds is None:
        return ""
    if seconds < 60:
        return _n("%Ln second(s) left", max(1, round(seconds)))
    return _n("%Ln minute(s) left", round(seconds / 60))


def result_line(counts: RowCounts) -> str:
    """What became of the rows: "11,204 added · 702 updated · …"."""
    rejected = counts.rejected + counts.check
    said = [
        result_word(RowOutcome.ADD, counts.added),
        result_word(RowOutcome.UPDATE, counts.updated),
        result_word(RowOutcome.UNCHANGED, counts.unchanged) if counts.unchanged else "",
        result_word(RowOutcome.REJECT, rejected) if rejected else "",
    ]
    return " · ".join(one for one in said if one)


def result_word(outcome: RowOutcome, count: int) -> str:
    """So many rows became that: "11,204 added"."""
    return {
        RowOutcome.ADD: _n("%Ln added", count),
        RowOutcome.UPDATE: _n("%Ln updated", count),
        RowOutcome.UNCHANGED: _n("%Ln without change", count),
        RowOutcome.CHECK: _n("%Ln to check", count),
        RowOutcome.REJECT: _n("%Ln not imported", count),
    }[outcome]


def state_sentence(done: ContactImport) -> str:
    """How an import stands."""
    when = moment(done.ended_at or done.started_at)
    return {
        ImportState.RUNNING: _tr("Interrupted after {0} rows").format(number(done.rows_done)),
        ImportState.CANCELLING: _tr("Is being taken back"),
        ImportState.DONE: _tr("Imported {0}").format(when),
        ImportState.CANCELLED: _tr("Cancelled {0}: nothing of it was kept").format(when),
        ImportState.UNDONE: _tr("Taken back"),
    }[done.state]


def undone_sentence(restored: int, kept: int) -> str:
    """What came of taking an import back."""
    said = _n("The import was taken back: %Ln contact(s) are as they were before.", restored)
    if kept:
        said += " " + _n("%Ln contact(s) were edited since and stay as they are.", kept)
    return said


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsImport", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("ContactsImport", text, None, count)
