"""What stands on the Compose page and what can be done with it; how it looks is in `form`.

Counting is done at each keystroke; plans, prices and advice follow when typing rests.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLocale, QObject, Signal

from smsdesk.domain.account import Account
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.encoding import EncodingChoice, PartSizes
from smsdesk.domain.message import SendOptions
from smsdesk.domain.plan import Excluded, Exclusion, Issue, SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.recipient import ChoiceKind, Chosen
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.events import AccountsChanged, SettingsChanged, TemplatesChanged
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.counting import Count, count
from smsdesk.ui.pages.compose.draft_keeper import DraftKeeper
from smsdesk.ui.pages.compose.file_model import FileModel
from smsdesk.ui.pages.compose.live_plan import Asked, LivePlan
from smsdesk.ui.pages.compose.people_model import PeopleModel
from smsdesk.ui.pages.compose.recipients import RecipientList, addressee_of


@dataclass(frozen=True, slots=True)
class Wishes:
    """How it is to be sent, beyond text and sender."""

    encoding: EncodingChoice = EncodingChoice.AUTO
    flash: bool = False
    binary: bool = False
    validity_minutes: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    one_per_number: bool = True
    """People who share a number get one message, not one each."""


class ComposeModel(QObject):
    """One message in the making. Every setter keeps the draft and asks for a new plan."""

    accounts_changed = Signal()
    recipients_changed = Signal()
    counted = Signal()
    replaced = Signal()
    """Everything is another: a draft taken up, a new message."""
    templates_changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.accounts: tuple[Account, ...] = ()
        self.loaded = False
        self.account: Account | None = None
        self.info: ProviderInfo | None = None
        self.sender_text = ""
        self.text = ""
        self.wishes = Wishes()
        self.recipients = RecipientList()
        self.file = FileModel(context, self.recipients, self)
        self.people = PeopleModel(context, self.recipients, self, region=lambda: self.region)
        self.templates: tuple[StoredTemplate, ...] = ()
        self.preview_place = 0
        self._read_in = self.region
        self._found: tuple[SendPlan, int, Addressee | None] | None = None
        self.plans = LivePlan(context, self._asked, self)
        self.keeper = DraftKeeper(context, self.as_stored, self)
        self._set_aside: tuple[StoredDraft, Sequence[Chosen]] = (StoredDraft(), ())
        self._count = count("", {}, PartSizes(), EncodingChoice.AUTO, binary=False)
        context.bridge.coalesce(context.desk.bus, AccountsChanged, self._look_again, self)
        context.bridge.coalesce(context.desk.bus, TemplatesChanged, self._look_again, self)
        context.bridge.coalesce(context.desk.bus, SettingsChanged, self._region_changed, self)
        self.plans.changed.connect(self._planned)
        self.people.changed.connect(self._people_changed)
        self.file.changed.connect(self._file_changed)
        self.loading = context.bridge.spawn(self._load(), self, "compose")

    # What there is

    @property
    def region(self) -> str | None:
        """The country of numbers written without one."""
        chosen = self._context.desk.settings.default_region
        if chosen:
            return chosen
        code = QLocale.territoryToCode(QLocale.system().territory())
        return code if len(code) == 2 and code != "ZZ" else None

    @property
    def now_counted(self) -> Count:
        """The count of the text at hand."""
        return self._count

    def draft(self) -> Draft:
        """For the planner."""
        wishes = self.wishes
        return Draft(
            text="".join(self.text.split()) if wishes.binary else self.text,
            addressees=self.recipients.addressees(self.region),
            sender=self.sender_text.strip(),
            encoding=wishes.encoding,
            binary=wishes.binary,
            default_region=self.region,
            options=SendOptions(wishes.flash, wishes.validity_minutes, wishes.extra),
            one_per_number=wishes.one_per_number,
        )

    def as_stored(self) -> StoredDraft:
        """For the store."""
        wishes = self.wishes
        rows, chosen = self.recipients.rows, self.recipients.chosen
        return StoredDraft(
            text=self.text,
            recipients=tuple(self.recipients.typed),
            account_id=None if self.account is None else self.account.id,
            sender=self.sender_text,
            encoding=wishes.encoding,
            flash=wishes.flash,
            binary=wishes.binary,
            validity_minutes=wishes.validity_minutes,
            extra=dict(wishes.extra),
            file_name=self.recipients.file_name,
            rows=tuple((one.row or 0, one.number, one.fields) for one in rows),
            group_ids=tuple(one.id for one in chosen if one.kind is ChoiceKind.GROUP),
            contact_ids=tuple(one.id for one in chosen if one.kind is ChoiceKind.PERSON),
            left_out=tuple(sorted(self.recipients.left_out)),
            one_per_number=wishes.one_per_number,
        )

    def sender_problems(self) -> tuple[Issue, ...]:
        """What is wrong with the sender by the provider's rules."""
        if self.info is None:
            return ()
        from smsdesk.sending.planner import sender_issues

        return tuple(sender_issues(self.sender_text.strip(), self.info.limits.sender))

    def excluded(self, *kinds: Exclusion) -> tuple[Excluded, ...]:
        """Who gets nothing for these reasons, by the newest plan."""
        plan = self.plans.plan
        return tuple(x for x in plan.excluded if x.exclusion in kinds) if plan else ()

    def previewed(self) -> Addressee | None:
        """Whose text is counted and shown."""
        plan = self.plans.plan
        if plan is None:
            return self.recipients.first(self.region)
        place = min(self.preview_place, len(plan.messages) - 1)
        # Looked for once a plan, not at each keystroke.
        found = self._found
        if found is None or found[0] is not plan or found[1] != place:
            everybody = self.recipients.addressees(self.region)
            one = addressee_of(everybody, plan, place, self.region)
            self._found = found = (plan, place, one)
        return found[2]

    # What a person does

    def write(self, text: str) -> None:
        """The text is now this one."""
        self.text = text
        self._recount()
        self._edited()

    def add(self, text: str) -> None:
        """These recipients, too: one or many."""
        self.people.add(text, self.region)

    def remove_chosen(self, place: int) -> None:
        """Without the person or group at this place."""
        self.recipients.chosen.pop(place)
        self._recipients_edited()

    def remove_typed(self, place: int) -> str:
        """Without the typed recipient at this place; what it was."""
        gone = self.recipients.typed.pop(place)
        self._recipients_edited()
        return gone

    def remove(self, one: Excluded) -> None:
        """Without this entry of a list."""
        self.recipients.remove(one)
        self._recipients_edited()

    def correct(self, one: Excluded, number: str) -> None:
        """Another number for this entry of a list."""
        self.recipients.correct(one, number.strip())
        self._recipients_edited()

    def drop_file(self) -> None:
        """Without the people of the file."""
        self.recipients.drop_file()
        self._recipients_edited()

    def choose_column(self, column: int) -> None:
        """The numbers of the file are in this column."""
        self.recipients.choose_column(column)
        self._recipients_edited()

    def choose_account(self, account: Account) -> None:
        """Send through this one, with its sender."""
        if self.account is not None and account.id == self.account.id:
            return
        self.sender_text = account.sender
        self._context.bridge.spawn(self._use(account), self, "account")

    def write_sender(self, sender: str) -> None:
        """Another sender."""
        self.sender_text = sender
        self._edited()

    def wish(self, wishes: Wishes) -> None:
        """Send it so."""
        self.wishes = wishes
        self._recount()
        self._edited()

    def step(self, by: int) -> None:
        """Preview the next or the one before."""
        plan = self.plans.plan
        last = len(plan.messages) - 1 if plan else 0
        self.preview_place = min(max(self.preview_place + by, 0), max(last, 0))
        self._recount()
        self.plans.changed.emit()

    def clear(self) -> None:
        """A new message; what was there can be brought back with `bring_back`."""
        self._set_aside = (self.as_stored(), tuple(self.recipients.chosen))
        account = self.account
        self._take(StoredDraft(sender=account.sender if account else ""))

    def bring_back(self) -> None:
        """The message that `clear` put aside."""
        self._take(*self._set_aside)

    async def take_up(self, stored: StoredDraft, chosen: Sequence[Chosen] | None = None) -> None:
        """A stored draft instead of what is there, with its account where that can be had; with
        these people and groups, by default as they are now. Raises StoreProblem."""
        found = next((a for a in self.accounts if a.id == stored.account_id), None)
        if found is not None:
            await self._use(found)
        self._take(stored, await self.people.of_draft(stored) if chosen is None else chosen)

    def begin(self, text: str, recipients: tuple[str, ...]) -> None:
        """A message with this to begin with."""
        if text:
            self.text = text
        for one in recipients:
            self.recipients.add(one)
        self.people.recognise(self.region)
        self.replaced.emit()
        self._recipients_edited()
        self._recount()

    def save_template(self, name: str) -> None:
        """Keep this text under a name."""
        self._context.bridge.spawn(
            self._context.desk.templates.add(name.strip(), self.text), self, "template"
        )

    # What follows

    def _edited(self) -> None:
        self.keeper.later()
        self.plans.later(len(self.recipients))

    def _recipients_edited(self) -> None:
        self.recipients_changed.emit()
        self._edited()

    def _people_changed(self) -> None:
        self._found = None
        self._recipients_edited()
        self._recount()

    def _recount(self) -> None:
        sizes = self.info.limits.parts if self.info else PartSizes()
        fields: Mapping[str, str] = {}
        if "{" in self.text and (one := self.previewed()) is not None:
            fields = one.fields
        wishes = self.wishes
        self._count = count(self.text, fields, sizes, wishes.encoding, binary=wishes.binary)
        self.counted.emit()

    def _planned(self) -> None:
        if "{" in self.text:
            self._recount()

    def _asked(self) -> Asked | None:
        if self.account is None or self.info is None:
            return None
        return Asked(self.draft(), self.account, self.info)

    def _take(self, stored: StoredDraft, chosen: Sequence[Chosen] = ()) -> None:
        self.text, self.sender_text = stored.text, stored.sender
        self.preview_place = 0
        self.wishes = Wishes(
            *(stored.encoding, stored.flash, stored.binary, stored.validity_minutes),
            stored.extra,
            stored.one_per_number,
        )
        rows = [Addressee(number, fields, row or None) for row, number, fields in stored.rows]
        self.recipients.restore(stored.recipients, stored.file_name, rows, stored.left_out)
        self.recipients.renew(chosen)
        self.people.recognise(self.region)
        self.replaced.emit()
        self._recount()
        self._recipients_edited()

    def _look_again(self, _events: object) -> None:
        self._context.bridge.spawn(self._reload(), self, "compose")

    def _region_changed(self, _events: object) -> None:
        if self._read_in != self.region:
            self._read_in = self.region
            self.people.recognise(self.region)
            self._people_changed()

    async def _load(self) -> None:
        stored = await self.keeper.load()
        await self._reload()
        if stored is not None and not stored.is_empty:
            await self.take_up(stored)
            self.keeper.took_up(stored)
        self.loaded = True

    async def _reload(self) -> None:
        self.accounts = await self._context.desk.accounts.all()
        self.templates = await self._context.desk.templates.all()
        self.templates_changed.emit()
        held = self.account
        kept = next((a for a in self.accounts if held is not None and a.id == held.id), None)
        if kept is None:
            able = [one for one in self.accounts if one.paused is None]
            kept = next(iter(able or self.accounts), None)
            self.sender_text = kept.sender if kept is not None else self.sender_text
        elif held is not None and self.sender_text == held.sender:
            self.sender_text = kept.sender
        if kept is None:
            self.account = self.info = None
            self.accounts_changed.emit()
            self.plans.later(0)
        else:
            await self._use(kept)

    async def _use(self, account: Account) -> None:
        self.info = await self._context.desk.drafting.info(account)
        self.account = account
        declared = {one.key for one in self.info.message_fields}
        extra = {key: value for key, value in self.wishes.extra.items() if key in declared}
        self.wishes = replace(self.wishes, extra=extra)
        self.accounts_changed.emit()
        self._recount()
        self._edited()

    def _file_changed(self) -> None:
        self.preview_place = 0
        self._recipients_edited()
        self._recount()
