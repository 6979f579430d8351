"""`smsdesk contacts import` and `undo-import`: a file of people into the contact book, and back.

What the columns are taken for can be told with `--map`; the rest is guessed as in the window.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import REFUSED, Answer, Call, CallError
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import RECORD_ID
from smsdesk.cli.run import interruptible, on_desk
from smsdesk.cli.table import aligned
from smsdesk.domain.contact_import import (
    ColumnUse,
    ContactImport,
    Existing,
    ImportChoices,
    ImportState,
    RejectedRow,
    RowCounts,
    RowOutcome,
    SamePerson,
)
from smsdesk.domain.import_look import FileLook, ImportProgress, LookNote, PreviewRow

SHOWN_ROWS = 20
"""Rejected rows that people are shown; `--rejected` and `--json` have all."""
_SEPARATORS = {
    **{"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "pipe": "|"},
    **{sign: sign for sign in (",", ";", "\t", "|")},
    "\\t": "\t",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for."""

    file: Path
    mapped: Mapping[str, str]
    region: str | None
    groups: tuple[str, ...]
    existing: Existing
    same_person: SamePerson
    accept_guesses: bool
    consent: str
    encoding: str
    separator: str
    sheet: str
    rejected: Path | None


@click.command("import", cls=DeskCommand)
@click.argument("file", metavar="FILE")
@click.option(
    "--map",
    "pairs",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="What a column is: mobile, surname, name, full_name, comments, email, language, groups,"
    " opt_out, ignore, or a field of your own. COLUMN is its title, or A, B, …",
)
@click.option("--region", metavar="GR", help="The country of numbers without one.")
@click.option("--group", "groups", multiple=True, metavar="G", help="A group they all join.")
@click.option(
    "--existing",
    type=click.Choice(["update", "skip"]),
    default="update",
    help="What to do with people who are in the book.",
)
@click.option(
    "--same-person",
    type=click.Choice(["number", "name"]),
    default="number",
    help="By number, or by number and name (families share a phone).",
)
@click.option("--accept-guesses", is_flag=True, help="Take numbers that could only be guessed.")
@click.option("--consent", default="", metavar="TEXT", help="What these people agreed to.")
@click.option("--encoding", default="", help="Of a text, if it is recognised wrongly.")
@click.option("--separator", default="", help="Of a text: comma, semicolon, tab, bar.")
@click.option("--sheet", default="", metavar="NAME", help="Of a workbook with several.")
@click.option("--rejected", metavar="FILE", help="Write rejected rows there (.csv or .xlsx).")
@click.option("--dry-run", is_flag=True, help="Say what it would do; change nothing.")
@click.pass_obj
def import_file(call: Call, /, *, dry_run: bool, **given: Any) -> Answer:
    """Import people from a CSV, TSV, XLSX, ODS or vCard file.

    Every row ends as added, updated, unchanged or rejected with a reason; rejected ones leave
    the exit status 0. Ctrl+C takes everything back. Called again after a crash, with the same
    file and options, it goes on where it stopped.
    """
    wish = _wish(**given)

    async def work(desk: Desk) -> Answer:
        desk.importing.apart = False  # there is no window that would have to wait
        look = await _look(desk, wish)
        choices = _choices(look, wish, desk.settings.default_region)
        if not call.as_json:
            _tell_columns(look, choices)
        if dry_run:
            return await _dry_run(desk, wish, choices)
        return await _import(desk, wish, choices)

    return on_desk(call, work)


async def _look(desk: Desk, wish: Wish) -> FileLook:
    """Raises CallError for a sheet that is not there."""
    if wish.sheet:
        sheets = (await desk.importing.look(wish.file)).sheets
        if wish.sheet not in sheets:
            there = f"is one of {', '.join(sheets)}" if sheets else "is for workbooks"
            raise CallError(f"--sheet {there}; the file is {wish.file.name}.")
    return await desk.importing.look(
        wish.file, encoding=wish.encoding, separator=wish.separator, sheet=wish.sheet
    )


@click.command("undo-import", cls=DeskCommand)
@click.argument("import_id", metavar="ID", type=RECORD_ID)
@click.pass_obj
def undo_import(call: Call, import_id: int) -> Answer:
    """Take back an import of the last 30 days. Contacts edited since are kept as they are."""

    async def work(desk: Desk) -> Any:
        return await desk.importing.undo(import_id)

    undone = on_desk(call, work)
    lines = [f"Took back {undone.restored} contacts."]
    if undone.kept:
        lines.append(f"Kept as they are, because they were changed since: {undone.kept}.")
    return Answer({"id": import_id, "restored": undone.restored, "kept": undone.kept}, lines)


def _wish(
    *,
    file: str,
    pairs: Sequence[str],
    existing: str,
    same_person: str,
    separator: str,
    rejected: str | None,
    **given: Any,
) -> Wish:
    """Raises CallError."""
    if separator and separator.lower() not in _SEPARATORS:
        raise CallError("--separator is one of comma, semicolon, tab, bar.")
    target = None if rejected is None else Path(rejected)
    if target is not None and target.suffix.lower() not in (".csv", ".xlsx"):
        raise CallError("--rejected needs a name that ends in .csv or .xlsx.")
    return Wish(
        file=Path(file),
        mapped=_mapped(pairs),
        existing=Existing(existing),
        same_person=SamePerson(same_person),
        separator=_SEPARATORS.get(separator.lower(), ""),
        rejected=target,
        **given,
    )


def _mapped(pairs: Sequence[str]) -> dict[str, str]:
    mapped: dict[str, str] = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals or not field.strip() or not column:
            raise CallError("Write --map FIELD=COLUMN, as in --map mobile=Telephone.")
        if field in mapped:
            raise CallError(f"--map {field}=… is there twice.")
        mapped[field] = column
    return mapped


def _choices(look: FileLook, wish: Wish, default_region: str) -> ImportChoices:
    """Raises UnknownColumn."""
    from smsdesk.contacts.column_mapping import map_columns
    from smsdesk.domain.phone import calling_code

    region = (wish.region or default_region or "").upper() or None
    if region is not None and calling_code(region) is None:
        raise CallError("--region is a country by its two letters, as in GR.")
    return ImportChoices(
        columns=map_columns(look, wish.mapped),
        has_header=look.has_header,
        encoding=wish.encoding,
        separator=wish.separator,
        sheet=wish.sheet,
        region=region,
        groups=tuple(" ".join(name.split()) for name in wish.groups if name.strip()),
        existing=wish.existing,
        same_person=wish.same_person,
        accept_guesses=wish.accept_guesses,
        consent=wish.consent,
    )


async def _import(desk: Desk, wish: Wish, choices: ImportChoices) -> Answer:
    importing = desk.importing
    started: list[int] = []

    def on_progress(progress: ImportProgress) -> None:
        if not started:
            started.append(progress.import_id)
        elif progress.rows_done % 10_000 == 0:
            terminal.tell(f"{progress.rows_done} rows …")

    with interruptible() as interruption:
        running = asyncio.ensure_future(importing.run(wish.file, choices, on_progress=on_progress))
        asked = asyncio.ensure_future(interruption.wait())
        await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if not running.done() and started:
            terminal.tell("Taking back what was imported …")
            await importing.cancel(started[0])
        done = await running
    rejected = await importing.rejected(done.id)
    saved = 0
    if wish.rejected is not None and done.state is ImportState.DONE:
        from smsdesk.wording.imports import REASON_HEADING, reason_words

        saved = await importing.save_rejected(
            done.id, wish.rejected, REASON_HEADING, lambda row: str(reason_words(row.reason))
        )
    return _answer(done.id, done, rejected, saved)


async def _dry_run(desk: Desk, wish: Wish, choices: ImportChoices) -> Answer:
    from smsdesk.contacts.preview import every_row

    counts, rows = await every_row(desk.profile.store, wish.file, choices)
    refused = (RowOutcome.REJECT, RowOutcome.CHECK)
    rejected = [_as_rejected(row) for row in rows if row.outcome in refused]
    return _answer(None, counts, rejected, 0)


def _as_rejected(row: PreviewRow) -> RejectedRow:
    assert row.reason is not None  # noqa: S101 -- so are the rows of these outcomes
    return RejectedRow(row.row, row.value, row.reason)


def _answer(
    import_id: int | None,
    done: ContactImport | RowCounts,
    rejected: Sequence[RejectedRow],
    saved: int,
) -> Answer:
    counts = done if isinstance(done, RowCounts) else done.counts
    document: dict[str, Any] = {
        "id": import_id,
        "added": counts.added,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "rejected": [
            {"row": one.row, "value": one.value, "reason": one.reason.value} for one in rejected
        ],
    }
    if isinstance(done, ContactImport) and done.state is not ImportState.DONE:
        document |= {"added": 0, "updated": 0, "unchanged": 0, "rejected": []}
        return Answer(document, ["Everything was taken back: nothing was imported."], REFUSED)
    return Answer(document, _lines(import_id, counts, rejected, saved))


def _lines(
    import_id: int | None, counts: RowCounts, rejected: Sequence[RejectedRow], saved: int
) -> Iterator[str]:
    from smsdesk.wording.imports import reason_words

    would = "would be " if import_id is None else ""
    yield (
        f"{counts.added} {would}added, {counts.updated} updated, {counts.unchanged} unchanged,"
        f" {len(rejected)} rejected."
    )
    if rejected:
        rows = [
            (str(one.row), one.value or "–", str(reason_words(one.reason)))
            for one in rejected[:SHOWN_ROWS]
        ]
        yield from aligned(("row", "value", "why"), rows)
        if len(rejected) > SHOWN_ROWS:
            yield f"… and {len(rejected) - SHOWN_ROWS} more."
    if saved:
        yield f"Wrote {saved} rejected rows. Mend them and import that file."
    if import_id is not None:
        yield f"`smsdesk contacts undo-import {import_id}` takes it back, for 30 days."


def _tell_columns(look: FileLook, choices: ImportChoices) -> None:
    """How the file was understood, beside the answer."""
    from smsdesk.wording.imports import LOOK_NOTES

    kind = ", ".join(part for part in (look.format.value, look.encoding) if part)
    named = (
        f"{column.title}: {choice.custom if choice.use is ColumnUse.CUSTOM else choice.use.value}"
        for column, choice in zip(look.columns, choices.columns, strict=True)
    )
    terminal.tell(f"{look.name} ({kind}) – {'; '.join(named)}")
    for note in sorted(look.notes, key=lambda one: one.value):
        count = f" ({look.title_rows})" if note is LookNote.TITLE_ROWS else ""
        terminal.tell(f"{LOOK_NOTES[note]}{count}")
