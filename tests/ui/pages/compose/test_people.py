"""Writing to people and groups of the contact book, through the real field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from sqlalchemy import Connection

from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails
from smsdesk.domain.recipient import ChoiceKind
from smsdesk.events import ContactsChanged
from smsdesk.store import consents, contacts, groups
from smsdesk.ui.widgets.basics import Tone
from tests.support.composing import Composing, in_compose, press
from tests.support.window import shown_text, until

ELENI = ContactDetails("+306912345678", "Παππά", "Ελένη", custom={"doctor": "Souza"})
MARIA = ContactDetails("+306912345671", "Οικονόμου", "Μαρία")
JOHN = ContactDetails("+447400123456", "Smith", "John")
ANNA = ContactDetails("+447400123456", "Smith", "Anna")


async def fill_book(at: Composing) -> None:
    """Four people; three of them patients, of whom two share a number."""

    def fill(connection: Connection) -> None:
        ids = contacts.add_many(connection, [ELENI, MARIA, JOHN, ANNA], at.desk.clock.now())
        patients = groups.add(connection, "Patients")
        groups.put(connection, [(patients.id, one) for one in (ids[0], ids[2], ids[3])])

    await at.desk.db.run(fill)


async def type_and_take(at: Composing, typed: str) -> None:
    """Type, wait for the offers, take the first."""
    field = at.page.form.to
    field.line.setFocus()
    write(field.line, typed)
    await until(field.offers.isVisible)
    QTest.keyClick(field.offers, Qt.Key.Key_Down)
    before = len(at.page.model.recipients.chosen)
    QTest.keyClick(field.offers, Qt.Key.Key_Return)
    await until(lambda: len(at.page.model.recipients.chosen) > before)
    await at.planned()


def write(line: QLineEdit, text: str) -> None:
    """Type it key by key; QTest knows no Greek."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(line, event)


def link(at: Composing, part: str) -> QPushButton:
    """The one with this in its text."""
    every = at.page.form.summary.findChildren(QPushButton)
    return next(one for one in every if part in one.text())


def links(at: Composing) -> list[str]:
    """The figures below the recipients that lead to a list."""
    return [one.text() for one in at.page.form.summary.findChildren(QPushButton) if one.text()]


def test_a_person_is_found_by_a_part_of_the_name_and_fills_the_fields(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await type_and_take(at, "παππ")
        chip = at.page.form.to.chips[0]
        assert (chip.text, chip.detail) == ("Ελένη Παππά", "+30 691 234 5678")
        await at.write("Dear {name}, {doctor} waits.")
        plan = at.page.model.plans.plan
        assert plan is not None
        assert [one.text for one in plan.messages] == ["Dear Ελένη, Souza waits."]
        assert at.page.foot.preview_line.name.text() == "Ελένη Παππά"

    in_compose(tmp_path, act)


def test_a_group_is_one_chip_and_a_shared_number_gets_one_message(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await type_and_take(at, "pat")
        chip = at.page.form.to.chips[0]
        assert (chip.text, chip.detail, chip.tone) == ("Patients", "3", Tone.GOOD)
        await at.write("Dear {name}")
        assert "2 people will receive this" in shown_text(at.page.form.summary)
        assert "1 duplicate merged" in links(at)
        press(at.page.form.more)
        at.page.form.more_panel.each.setChecked(True)
        await at.planned()
        assert "3 people will receive this" in shown_text(at.page.form.summary)

    in_compose(tmp_path, act)


def test_names_of_a_pasted_list_are_looked_up(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        at.page.form.to.line.setFocus()
        write(at.page.form.to.line, "patients; Οικονομου Μαρια; 6912345672; Nobody Such")
        QTest.keyClick(at.page.form.to.line, Qt.Key.Key_Return)
        await until(lambda: len(at.page.form.to.chips) == 4)
        chips = at.page.form.to.chips
        assert {chip.text for chip in chips[:2]} == {"Patients", "Μαρία Οικονόμου"}
        assert [chip.text for chip in chips[2:]] == ["+30 691 234 5672", "Nobody Such"]
        assert chips[3].problem

    in_compose(tmp_path, act)


def test_a_typed_number_shows_whose_it_is_unless_it_is_shared(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await at.send_to("6912345678, +447400123456")
        await until(lambda: at.page.form.to.chips[0].text == "Ελένη Παππά")
        assert at.page.form.to.chips[1].text == "+44 7400 123456"
        await at.write("Dear {name}")
        assert "1 without name" in links(at)

    in_compose(tmp_path, act)


def test_who_opted_out_is_left_out_at_once(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await type_and_take(at, "pat")
        await at.write("Hello")
        assert "1 opted out" not in links(at)
        now = at.desk.clock.now()
        record = ConsentRecord(ELENI.mobile, ConsentKind.OPT_OUT, now, "phone")
        await at.desk.db.run(lambda c: consents.opt_out(c, [record], now))
        at.desk.bus.publish(ContactsChanged())
        await until(lambda: "1 opted out" in links(at))
        link = next(
            x for x in at.page.form.summary.findChildren(QPushButton) if "opted" in x.text()
        )
        press(link)
        [entry] = at.page.form.summary.list.entries
        assert entry.startswith("Ελένη Παππά")

    in_compose(tmp_path, act)


def test_a_draft_comes_back_with_its_people(tmp_path: Path) -> None:
    async def write(at: Composing) -> None:
        await fill_book(at)
        await type_and_take(at, "pat")
        await at.write("Hello")
        await until(lambda: at.page.model.keeper.is_saved)

    async def look(at: Composing) -> None:
        await until(lambda: bool(at.page.model.recipients.chosen))
        [one] = at.page.model.recipients.chosen
        assert (one.kind, one.title, len(one.addressees)) == (ChoiceKind.GROUP, "Patients", 3)

    in_compose(tmp_path, write)
    in_compose(tmp_path, look)


def test_a_member_is_left_out_from_the_list_of_those_who_lack_something(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await type_and_take(at, "pat")
        await at.write("{doctor} waits.")
        assert "1 person will receive this" in shown_text(at.page.form.summary)
        link = next(
            x for x in at.page.form.summary.findChildren(QPushButton) if "doctor" in x.text()
        )
        press(link)
        entries = at.page.form.summary.list
        QTest.keyClick(entries.view, Qt.Key.Key_Delete)
        await until(lambda: bool(at.page.model.recipients.left_out))
        await at.planned()
        assert at.page.model.recipients.left_out == {"+447400123456"}

    in_compose(tmp_path, act)


def test_an_erased_person_leaves_the_draft_that_is_open(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await fill_book(at)
        await at.send_to("6912345678, 6912345671")
        await at.write("Hello")
        await until(lambda: at.page.model.keeper.is_saved)
        await at.desk.erasing.erase(ELENI.mobile)
        await until(lambda: at.page.model.recipients.typed == ["6912345671"])
        await until(lambda: at.page.model.keeper.is_saved)
        stored = await at.desk.drafts.load()
        assert stored is not None
        assert stored.recipients == ("6912345671",)

    in_compose(tmp_path, act)
