"""What can be done with contacts: change, put into groups, opt out, delete, take back.

Nothing here asks whether it is meant; the page does before it calls.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smsdesk.contacts.book import BulkEdit
from smsdesk.contacts.consents import OptedOut
from smsdesk.contacts.query import ChangeSet, ContactRow
from smsdesk.domain.contact import ConsentKind, ContactField, SavedSearch
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.view_model import ContactsViewModel
from smsdesk.ui.pages.contacts.words import kept_line
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import error_sentence

if TYPE_CHECKING:
    from smsdesk.ui.pages.contacts.group_picker import Chosen

ROWS_A_QUESTION = 500


class ContactCommands(QObject):
    """Says what was done, and what can be taken back."""

    done = Signal(str, int)
    """A sentence, and the id of the set by which it can be taken back."""
    search_kept = Signal(int)
    """The id of the new group."""
    sets_changed = Signal()
    progressed = Signal(int, int)
    """So many contacts are changed, of so many; none of none when it has ended."""

    def __init__(self, context: Context, page: ContactsViewModel) -> None:
        super().__init__(page)
        self._context = context
        self._desk = context.desk
        self._page = page
        self.sets: tuple[ChangeSet, ...] = ()
        """What can be taken back, newest first."""
        self._is_stopped = False

    # One contact

    def edit_field(self, row: ContactRow, field: ContactField, text: str) -> None:
        """Write something else into one field of a contact as it was shown."""
        self._spawn(self._edit_field(row, field, text))

    def note_consent(
        self, kind: ConsentKind, mobiles: Collection[str], source: str, wording: str
    ) -> None:
        """Put on record what the people at these numbers said, and let it hold."""
        self._spawn(self._note_consent(kind, tuple(dict.fromkeys(mobiles)), source, wording))

    def opt_out_many(self, ids: Collection[int], source: str, wording: str) -> None:
        """The people at these contacts' numbers want no messages."""
        self._change_many(self._opt_out_many(ids, source, wording))

    def numbers_of(self, ids: Sequence[int], then: Callable[[tuple[str, ...]], object]) -> None:
        """Find out the numbers of these contacts, each once, then go on."""
        self._spawn(self._numbers_of(ids, then))

    def save_held(self, mobile: str, name: str) -> None:
        """Write all that is held on the people at a number into a file."""
        self._spawn(self._save_held(mobile, Path(name)))

    def erase(self, mobile: str) -> None:
        """Delete everything that is held on the people at a number. Cannot be taken back."""
        self._change_many(self._erase(mobile))

    # Many contacts

    def remove(self, ids: Collection[int]) -> None:
        """Delete these contacts; can be taken back."""
        self._change_many(self._remove(ids))

    def put(self, ids: Collection[int], chosen: Chosen) -> None:
        """Into these groups; new ones are made."""
        self._change_many(self._put(ids, chosen))

    def take_out(self, ids: Collection[int], group_ids: frozenset[int]) -> None:
        """Out of these groups."""
        self._change_many(self._edited(ids, BulkEdit(remove_group_ids=group_ids)))

    def set_field(self, ids: Collection[int], field: ContactField | str, value: str) -> None:
        """The same value for all; "" empties it."""
        name = field.value if isinstance(field, ContactField) else field
        edit = (
            BulkEdit(set_fields={name: value})
            if value
            else BulkEdit(clear_fields=frozenset({name}))
        )
        self._change_many(self._edited(ids, edit))

    def stop(self) -> None:
        """Go no further with the contacts that are being changed; what is done can be undone."""
        self._is_stopped = True

    def undo(self, set_id: int) -> None:
        """Take a set of changes back."""
        self._change_many(self._undo(set_id))

    def look_for_sets(self) -> None:
        """Find out what can be taken back."""
        self._spawn(self._load_sets())

    # Groups

    def keep_search(self, name: str, search: SavedSearch) -> None:
        """Make a group of whoever matches."""
        self._spawn(self._keep_search(name, search))

    # How

    async def _edit_field(self, row: ContactRow, field: ContactField, text: str) -> None:
        contact = row.contact
        changes: dict[str, Any] = {field.value: text}
        details = replace(contact.details, **changes)
        try:
            await self._desk.book.change(contact, details)
        finally:
            self._page.mend_soon()

    async def _note_consent(
        self, kind: ConsentKind, mobiles: Sequence[str], source: str, wording: str
    ) -> None:
        consents, by = self._desk.consents, recorder()
        if kind is ConsentKind.OPT_OUT:
            cancelled = 0
            for mobile in mobiles:
                cancelled += len(await consents.opt_out(mobile, source, wording, by))
            kept = await consents.kept_by_provider(mobiles)
            self._say_opted_out(OptedOut(len(mobiles), cancelled, tuple(at for _, at in kept)))
            return
        act = consents.opt_in if kind is ConsentKind.OPT_IN else consents.record_consent
        for mobile in mobiles:
            await act(mobile, source, wording, by)
        said = {
            ConsentKind.OPT_IN: self.tr("%Ln number(s) opted in again.", "", len(mobiles)),
            ConsentKind.CONSENT: self.tr("Consent recorded."),
        }[kind]
        self._context.tell(said, Tone.GOOD)

    async def _opt_out_many(self, ids: Collection[int], source: str, wording: str) -> None:
        done = await self._desk.consents.opt_out_people(
            ids, source, wording, recorder(), go_on=self._go_on
        )
        self._say_opted_out(done)

    def _say_opted_out(self, done: OptedOut) -> None:
        said, tone = self.tr("%Ln number(s) opted out.", "", done.numbers), Tone.GOOD
        if done.cancelled:
            gone = self.tr("%Ln waiting message(s) were cancelled.", "", done.cancelled)
            said = f"{said} {gone}"
        if done.kept:
            said, tone = f"{said} {kept_line(done.kept)}", Tone.WARN
        self._context.tell(said, tone)

    async def _save_held(self, mobile: str, file: Path) -> None:
        await self._desk.erasing.save_held(mobile, file)
        said = self.tr("All that is held on this person is in the file {0}.")
        self._context.tell(said.format(file.name), Tone.GOOD)

    async def _erase(self, mobile: str) -> None:
        await self._desk.erasing.erase(mobile)
        said = self.tr("Everything held on this person is gone. The number gets nothing any more.")
        self._context.tell(said, Tone.GOOD)

    async def _numbers_of(
        self, ids: Sequence[int], then: Callable[[tuple[str, ...]], object]
    ) -> None:
        rows = await self._rows(ids)
        then(tuple(dict.fromkeys(row.contact.details.mobile for row in rows)))

    async def _rows(self, ids: Sequence[int]) -> list[ContactRow]:
        found: list[ContactRow] = []
        for start in range(0, len(ids), ROWS_A_QUESTION):
            found += await self._desk.contacts.rows(ids[start : start + ROWS_A_QUESTION])
        return found

    async def _remove(self, ids: Collection[int]) -> None:
        change = await self._desk.book.remove(ids, go_on=self._go_on)
        self.done.emit(self.tr("%Ln contact(s) were deleted.", "", change.count), change.id)

    async def _put(self, ids: Collection[int], chosen: Chosen) -> None:
        made = [(await self._desk.groups.add(name)).id for name in chosen.new]
        await self._edited(ids, BulkEdit(add_group_ids=chosen.ids.union(made)))

    async def _edited(self, ids: Collection[int], edit: BulkEdit) -> None:
        change = await self._desk.book.edit_many(ids, edit, go_on=self._go_on)
        if change.count:
            said = self.tr("%Ln contact(s) were changed.", "", change.count)
            self.done.emit(said, change.id)
        else:
            self._context.tell(self.tr("They are all so already; nothing changed."), Tone.INFO)

    async def _undo(self, set_id: int) -> None:
        undone = await self._desk.book.undo(set_id, go_on=self._go_on)
        said = self.tr("%Ln contact(s) are as they were before.", "", undone.restored)
        if undone.kept:
            kept = self.tr("%Ln stayed as they are: edited since.", "", undone.kept)
            said = f"{said} {kept}"
        self._context.tell(said, Tone.GOOD)

    async def _load_sets(self) -> None:
        self.sets = await self._desk.contact_undo.sets()
        self.sets_changed.emit()

    async def _keep_search(self, name: str, search: SavedSearch) -> None:
        try:
            group = await self._desk.groups.add(name, search)
        except SmsDeskError as error:
            self._context.tell(error_sentence(error), Tone.BAD)
            return
        said = self.tr("“{0}” is a group now: whoever matches the search is in it.")
        self._context.tell(said.format(group.name), Tone.GOOD)
        self.search_kept.emit(group.id)

    def _go_on(self, done: int, of: int) -> bool:
        if done < of:
            self.progressed.emit(done, of)
        return not self._is_stopped

    def _change_many(self, work: Coroutine[Any, Any, None]) -> None:
        self._spawn(self._busy_with(work))

    async def _busy_with(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._is_stopped = False
            self.progressed.emit(0, 0)
            self._page.mend_soon()
        await self._load_sets()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, owner=self)


def recorder() -> str:
    """Who sits here, for the record: the name with which they signed in to the computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
