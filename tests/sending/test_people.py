"""Recipients out of the contact book, and out of what was sent lately."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import Exclusion
from smsdesk.domain.recipient import ChoiceKind
from smsdesk.sending.drafting import Drafting
from smsdesk.sending.people import NoSuchGroup, People
from smsdesk.store import accounts, consents, contacts, groups, messages
from tests.support.desk import Desk, open_desk

ELENI = ContactDetails("+306912345678", "Παππά", "Ελένη", custom={"doctor": "Souza"})
MARIA = ContactDetails("+306912345671", "Οικονόμου", "Μαρία")
JOHN = ContactDetails("+447400123456", "Smith", "John")
ANNA = ContactDetails("+447400123456", "Smith", "Anna")


async def test_recent_recipients_begin_like_what_is_typed(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        for number in ("+306911111111", "+306922222222", "+447700900123", "+306911111111"):
            await desk.outbox.put(desk.plan(number))
        people = People(desk.db)
        assert await people.recents("691", "GR", 8) == ("+306911111111",)
        assert await people.recents("0069", "GR", 8) == ()
        assert await people.recents("+30", None, 8) == ("+306911111111", "+306922222222")
        assert await people.recents("44 77", None, 8) == ("+447700900123",)
        assert await people.recents("", None, 8) == (
            "+306911111111",
            "+447700900123",
            "+306922222222",
        )


async def filled(desk: Desk) -> dict[str, int]:
    """Four people, three of them patients, two of whom share a number; the group's id by name."""
    now = desk.clock.now()

    def fill(connection: Connection) -> dict[str, int]:
        ids = contacts.add_many(connection, [ELENI, MARIA, JOHN, ANNA], now)
        patients = groups.add(connection, "Patients – May recall")
        groups.put(connection, [(patients.id, one) for one in (ids[0], ids[2], ids[3])])
        return {"patients": patients.id, "eleni": ids[0]}

    return await desk.db.run(fill)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("παπ", ["Ελένη Παππά"]),
        ("ΕΛΕΝΗ", ["Ελένη Παππά"]),
        ("smith a", ["Anna Smith"]),
        ("recall", ["Patients – May recall"]),
        ("0691 23", ["Μαρία Οικονόμου", "Ελένη Παππά"]),
        ("+44", ["John Smith", "Anna Smith"]),
        ("xyz", []),
    ],
)
async def test_what_typing_may_mean(tmp_path: Path, typed: str, titles: list[str]) -> None:
    async with open_desk(tmp_path) as desk:
        await filled(desk)
        found = await People(desk.db).offers(typed, "GR", 8)
        assert [one.title for one in found] == titles


async def test_a_group_stands_for_its_people_now(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        ids = await filled(desk)
        people = People(desk.db)
        chosen = await people.chosen(ChoiceKind.GROUP, ids["patients"])
        assert chosen is not None
        assert [one.name for one in chosen.addressees] == [
            "Anna Smith",
            "John Smith",
            "Ελένη Παππά",
        ]
        assert chosen.addressees[2].fields["doctor"] == "Souza"
        assert await people.group("PATIENTS – may recall") == chosen
        with pytest.raises(NoSuchGroup) as raised:
            await people.group("Nobody")
        assert raised.value.known == ("Patients – May recall",)
        assert await people.chosen(ChoiceKind.GROUP, 999) is None
        assert await people.chosen(ChoiceKind.PERSON, 999) is None


async def test_a_number_is_known_where_it_is_one_persons_alone(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        await filled(desk)
        known = await People(desk.db).known([ELENI.mobile, JOHN.mobile, "+306900000000"])
        assert {number: one.name for number, one in known.items()} == {ELENI.mobile: "Ελένη Παππά"}


async def opt_out(desk: Desk, number: str) -> None:
    """They want nothing any more."""
    now = desk.clock.now()
    record = ConsentRecord(number, ConsentKind.OPT_OUT, now, "phone")
    await desk.db.run(lambda c: consents.opt_out(c, [record], now))


async def test_nobody_who_opted_out_is_planned_for(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        await opt_out(desk, ELENI.mobile)
        draft = Draft("Hello", (Addressee(ELENI.mobile), Addressee(MARIA.mobile)), sender="Clinic")
        account = await desk.db.read(lambda c: accounts.get(c, desk.account_id))
        account = replace(account, provider="practice")
        plan = await Drafting(desk.db).plan(draft, account)
        assert [one.recipient for one in plan.messages] == [MARIA.mobile]
        assert [one.exclusion for one in plan.excluded] == [Exclusion.OPTED_OUT]


async def test_who_opts_out_between_review_and_send_gets_nothing(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        plan = desk.plan(ELENI.mobile, MARIA.mobile)
        await opt_out(desk, ELENI.mobile)
        batch = await desk.outbox.put(plan)
        assert [one.recipient for one in await desk.messages(batch)] == [MARIA.mobile]
        [excluded] = await desk.db.read(lambda c: messages.excluded(c, batch))
        assert (excluded.number, excluded.exclusion) == (ELENI.mobile, Exclusion.OPTED_OUT)


async def test_opting_out_takes_back_what_waits(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        batch = await desk.outbox.put(desk.plan(ELENI.mobile, MARIA.mobile))
        await opt_out(desk, ELENI.mobile)
        states = {one.recipient: one.state for one in await desk.messages(batch)}
        assert states == {
            ELENI.mobile: MessageState.CANCELLED,
            MARIA.mobile: MessageState.QUEUED,
        }
