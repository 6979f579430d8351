"""How the contacts of one account stand with its provider: what goes there, what is to be done,
what is being done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts import offers
from smsdesk.contacts.sync_plan import SyncPlan
from smsdesk.contacts.sync_run import SyncPhase, SyncProgress
from smsdesk.contacts.syncing import SyncReport
from smsdesk.domain.account import Account
from smsdesk.domain.contact import Group
from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncScope, SyncStep
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import Capability
from smsdesk.events import AccountsChanged, ContactsChanged, ContactSyncChanged, GroupsChanged
from smsdesk.ui.context import Context
from smsdesk.ui.questions import Questions

PLAN_AFTER_MS = 300
"""Comparing a large book takes a while, so not after each single change."""
NOTE_READ = "contacts/only-there-read"


class SyncModel(QObject):
    """Does nothing until `visit`."""

    accounts_changed = Signal()
    choice_changed = Signal()
    plan_changed = Signal()
    run_changed = Signal()
    groups_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._desk = context.desk
        self.accounts: tuple[Account, ...] = ()
        """All in use, also those that keep no contacts."""
        self.account: Account | None = None
        self.choice = SyncChoice(0)
        self.groups: tuple[Group, ...] = ()
        self.plan: SyncPlan | None = None
        self.refused: tuple[SyncStep, ...] = ()
        self.completed_line = ""
        self.shown: SyncAction | None = None
        """Only such steps are listed; None for all."""
        self.is_loaded = False
        self._wanted: int | None = None
        self._questions = Questions(context.bridge, self)
        self._soon = QTimer(self, interval=PLAN_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._read_plan)
        bridge, bus = context.bridge, context.desk.bus
        bridge.coalesce(bus, ContactSyncChanged, self._sync_changed, self)
        bridge.coalesce(bus, ContactsChanged, lambda _events: self._changed(), self)
        bridge.coalesce(bus, GroupsChanged, lambda _events: self._groups_changed(), self)
        bridge.coalesce(bus, AccountsChanged, lambda _events: self._read_accounts(), self)

    # Which account

    def visit(self, account_id: int | None) -> None:
        """Show this account; None shows the one before, or the first that keeps contacts."""
        self._wanted = account_id
        self.is_loaded = True
        self._read_accounts()

    def can_sync(self, account: Account) -> bool:
        """Whether its provider keeps contacts."""
        return bool(offers.info(account.provider).can(Capability.CONTACTS))

    @property
    def provider(self) -> str:
        """What the account's provider is called."""
        return "" if self.account is None else offers.info(self.account.provider).name

    @property
    def is_possible(self) -> bool:
        """Whether the account keeps contacts."""
        return self.account is not None and self.can_sync(self.account)

    # What goes there

    def choose_scope(self, scope: SyncScope) -> None:
        """All, groups, or nothing."""
        self._choose(replace(self.choice, scope=scope))

    def choose_group(self, group_id: int, chosen: bool) -> None:
        """One more group, or one less."""
        ids = self.choice.group_ids
        ids = ids | {group_id} if chosen else ids - {group_id}
        self._choose(replace(self.choice, group_ids=ids))

    def choose_interval(self, minutes: int | None) -> None:
        """When a run begins by itself."""
        self._choose(replace(self.choice, every_minutes=minutes))

    def _choose(self, choice: SyncChoice) -> None:
        if choice == self.choice or not self.is_possible:
            return
        self.choice = choice
        self.plan = None  # what was compared is no longer what would be done
        self._questions.drop("plan")
        self.choice_changed.emit()
        self.plan_changed.emit()
        # Never dropped for the next one: what was chosen is stored.
        self._context.bridge.spawn(self._store_choice(choice), owner=self)

    # What is to be done, and what is being done

    @property
    def progress(self) -> SyncProgress | None:
        """How far a run is, if one goes on in this process."""
        if self.account is None:
            return None
        progress = self._desk.syncing.progress(self.account.id)
        if progress is None and self._desk.sync_runs.is_going_on(self.account.id):
            return SyncProgress(SyncPhase.COMPARING)
        return progress

    @property
    def outcome(self) -> SyncReport | SmsDeskError | None:
        """How the last one that was asked for here ended. None once something has changed since a
        whole one: nobody should read that all is in step above what is to be done."""
        outcome = None if self.account is None else self._desk.sync_runs.outcome(self.account.id)
        is_whole = isinstance(outcome, SyncReport) and outcome.is_complete
        return None if is_whole and self.plan is not None and self.plan.calls else outcome

    @property
    def steps(self) -> tuple[SyncStep, ...]:
        """What a run would do, and what is refused; those that are wanted to be seen."""
        planned = self.plan.steps if self.plan is not None else ()
        left = (replace(one, action=SyncAction.LEAVE) for one in self.refused)
        every = (*(one for one in planned if one.action is not SyncAction.LEAVE), *left)
        return tuple(one for one in every if self.shown in (None, one.action))

    def refusal(self, mobile: str) -> SyncStep | None:
        """What was asked of the provider for a number, and why it refused."""
        return next((one for one in self.refused if one.mobile == mobile), None)

    def filter(self, action: SyncAction | None) -> None:
        """List only such steps."""
        self.shown = action
        self.plan_changed.emit()

    def begin(self) -> None:
        """Sync now."""
        if self.account is not None:
            self._desk.sync_runs.begin(self.account.id)
            self.run_changed.emit()

    def pause(self) -> None:
        """Begin no further call for now."""
        self._tell(self._desk.syncing.pause)

    def resume(self) -> None:
        """Go on."""
        self._tell(self._desk.syncing.resume)

    def cancel(self) -> None:
        """End the run; what is left is done by the next."""
        self._tell(self._desk.sync_runs.cancel)

    def retry_refused(self) -> None:
        """Let the next run try once more what was refused."""
        if self.account is not None:
            self._questions.ask("retry", self._retry(self.account.id))

    def _tell(self, what: Callable[[int], None]) -> None:
        if self.account is not None:
            what(self.account.id)
            self.run_changed.emit()

    # The note that is said once

    @property
    def is_note_wanted(self) -> bool:
        """Whether it was not read yet."""
        return self._context.remembered.value(NOTE_READ) is None

    def note_read(self) -> None:
        """Never say it again."""
        self._context.remembered.setValue(NOTE_READ, "yes")
        self.choice_changed.emit()

    # Reading

    async def _store_choice(self, choice: SyncChoice) -> None:
        await self._desk.syncing.choose(choice)

    async def _retry(self, account_id: int) -> None:
        await self._desk.syncing.retry_refused(account_id)

    def _read_accounts(self) -> None:
        if self.is_loaded:
            self._questions.ask("accounts", self._load_accounts())

    async def _load_accounts(self) -> None:
        self.accounts = tuple(await self._desk.accounts.all())
        by_id = {one.id: one for one in self.accounts}
        before = self.account.id if self.account is not None else None
        able = [one for one in self.accounts if self.can_sync(one)]
        wanted = by_id.get(self._wanted or before or 0)
        self.account = wanted or next(iter([*able, *self.accounts]), None)
        self._wanted = None
        if self.account is None or self.account.id != before:
            self.plan, self.refused, self.shown = None, (), None
            self.choice = SyncChoice(0 if self.account is None else self.account.id)
        if self.account is not None and self.is_possible:
            self.choice = await self._desk.syncing.choice(self.account.id)
            await self._load_groups()
        self.accounts_changed.emit()
        self.choice_changed.emit()
        self.run_changed.emit()
        self._read_plan()

    async def _load_groups(self) -> None:
        self.groups = tuple(await self._desk.groups.listing())
        self.groups_changed.emit()

    def _read_plan(self) -> None:
        if self.account is not None and self.is_possible and self.progress is None:
            self._questions.ask("plan", self._load_plan(self.account.id))

    async def _load_plan(self, account_id: int) -> None:
        from smsdesk.ui.pages.contacts.syncing.words import completed_sentence

        syncing = self._desk.syncing
        plan = await syncing.plan(account_id)
        refused = await syncing.refused(account_id)
        completed = await syncing.completed_at(account_id)
        self.plan, self.refused = plan, refused
        self.completed_line = completed_sentence(completed)
        self.plan_changed.emit()

    def _sync_changed(self, events: list[ContactSyncChanged]) -> None:
        if self.account is None or self.account.id not in {one.account_id for one in events}:
            return
        if self.progress is None:
            self.plan = None  # it is from before the run
        self.run_changed.emit()
        self._changed()

    def _changed(self) -> None:
        if self.is_loaded and not self._soon.isActive():
            self._soon.start()

    def _groups_changed(self) -> None:
        if self.is_loaded and self.is_possible:
            self._questions.ask("groups", self._load_groups())
            self._changed()
