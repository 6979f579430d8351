"""Writing on the page: counter, advice, merge fields, preview, More; each keystroke counted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.transliteration import to_gsm
from smsdesk.ui.widgets.message_editor import MessageEditor
from tests.support.composing import CONTROL, Composing, add_account, in_compose, press
from tests.support.window import until

CURLY = "Dear customer, your yearly check’s due. Call us on 210 555 0100 or come by."
GREEK = (
    "Καλημέρα σας, το ραντεβού σας για τον ετήσιο έλεγχο είναι τη Δευτέρα στις 10:30. Θα"
    " χαρούμε να σας δούμε."
)


def test_every_key_is_counted(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        counter = at.page.foot.counter
        assert counter.sentence.startswith("GSM-7 every character fits 0 / 160")
        at.type("H")
        assert counter.used.text() == "1"
        assert not counter.batch.isVisible()
        around = counter.parts.parentWidget()
        assert around is not None
        assert counter.parts.geometry().right() == around.rect().right()
        at.type("i[")
        assert counter.used.text() == "4"
        at.page.form.editor.insertPlainText("’")
        assert counter.encoding.text() == "Unicode"
        assert counter.sentence.startswith("Unicode because of 1 character 4 / 70")
        QTest.keyClick(at.page.form.editor, Qt.Key.Key_Backspace)
        assert counter.encoding.text() == "GSM-7"
        at.page.form.editor.setPlainText("x" * 161)
        assert counter.sentence.startswith("GSM-7 every character fits 161 / 306 · 2 parts")
        await at.send_to("6912345678, 6912345679")
        await until(lambda: "4 parts in all" in counter.sentence)

    in_compose(tmp_path, act)


def test_the_price_of_all_is_told_where_the_provider_tells_one(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678, 6912345679")
        await at.write("Hello")
        await until(lambda: "about 0.04" in at.page.foot.counter.sentence)

    in_compose(tmp_path, act, provider="d7")


def test_the_doctor_replaces_and_one_undo_brings_it_back(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        doctor, editor = at.page.foot.doctor, at.page.form.editor
        await at.send_to("6912345678, 6912345679")
        await at.write(CURLY)
        await until(doctor.isVisible)
        assert doctor.replacing.text() == "Replace, save 2 parts"
        assert "’" in doctor.sentence.text()
        press(doctor.showing)
        assert editor.textCursor().selectedText() == "’"
        press(doctor.replacing)
        assert editor.text == CURLY.replace("’", "'")
        assert at.page.foot.counter.encoding.text() == "GSM-7"
        assert doctor.isHidden()
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.text == CURLY
        await until(doctor.isVisible)

    in_compose(tmp_path, act)


def test_greek_capitals_are_shown_before_they_are_taken(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        doctor, editor = at.page.foot.doctor, at.page.form.editor
        await at.send_to("6912345678")
        await at.write(GREEK)
        await until(doctor.isVisible)
        press(doctor.showing)
        assert doctor.example.text() == to_gsm(GREEK).text
        assert editor.text == GREEK
        press(doctor.replacing)
        assert editor.text == doctor.example.text()
        editor.undo()
        assert editor.text == GREEK

    in_compose(tmp_path, act)


def test_a_short_text_gets_no_advice(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("It’s me")
        assert at.page.foot.doctor.isHidden()

    in_compose(tmp_path, act)


def people(folder: Path) -> Path:
    """Three people, one without a name."""
    file = folder / "people.csv"
    rows = ["name,mobile", "Ελένη,6912345678", "John,6912345679", ",6912345670"]
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def test_a_field_that_nobody_fills_leaves_nobody_and_says_why(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("+306912345678")
        await at.write("Dear {name}")
        await at.planned()
        summary = at.page.form.summary
        assert summary.people.text() == "0 people will receive this"
        shown = [link.text() for link in summary._links.values() if link.isVisible()]
        assert shown == ["1 without name"]

    in_compose(tmp_path, act)


def test_merge_fields_come_from_the_file_and_are_previewed(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        foot, editor = at.page.foot, at.page.form.editor
        at.page.model.file.open(people(tmp_path))
        await until(at.page.form.file_panel.isVisible)
        press(at.page.form.file_panel.findChildren(type(foot.testing))[0])
        at.page.form.field_menu.aboutToShow.emit()
        await at.write("Dear ")
        next(a for a in at.page.form.field_menu.actions() if a.text() == "name").trigger()
        await at.planned()
        assert editor.text == "Dear {name}"
        assert foot.preview_line.name.text() == "Ελένη"
        assert foot.counter.encoding.text() == "Unicode"
        assert foot.counter.reason.text() == "because of what fills the fields"
        press(foot.preview_line.name)
        assert foot.preview.text.text() == "Dear Ελένη"
        press(foot.preview_line.stepper.on)
        assert foot.preview.text.text() == "Dear John"
        assert foot.counter.encoding.text() == "GSM-7"
        link = next(
            link
            for link in at.page.form.summary._links.values()
            if link.isVisible() and "without name" in link.text()
        )
        press(link)
        assert at.page.form.summary.list.entries[0].startswith("6912345670 · row 4")
        editor.setPlainText("Dear {name|customer}")
        await until(link.isHidden)

    in_compose(tmp_path, act)


def test_a_brace_offers_the_fields(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        editor = at.page.form.editor
        at.page.model.file.open(people(tmp_path))
        await until(lambda: "name" in at.page.model.recipients.fields)
        at.type("Dear {n")
        popup = editor.names
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert editor.text == "Dear {name}"
        QTest.keyClick(editor, Qt.Key.Key_Left)
        assert editor.textCursor().position() == len("Dear ")
        QTest.keyClick(editor, Qt.Key.Key_Right)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text == "Dear "
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.text == "Dear {name}"

    in_compose(tmp_path, act)


def test_hovering_explains_a_costly_character(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        editor = at.page.form.editor
        await at.write("’ and €")
        said = editor.explanation_at(editor.cursorRect(_at(editor, 0)).center() + QPoint(2, 0))
        assert "makes the whole message Unicode" in said
        assert "' could stand instead" in said
        assert "U+2019" in editor.accessibleDescription()

    in_compose(tmp_path, act)


def _at(editor: MessageEditor, position: int) -> QTextCursor:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    return cursor


def test_the_sender_is_checked_as_it_is_typed(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        field = at.page.form.sender_field
        field.selectAll()
        QTest.keyClicks(field, "DrPappas")
        assert field._count.text() == "8 / 11"
        assert field.problem.isHidden()
        QTest.keyClicks(field, "1234")
        assert field.problem.text().startswith("The sender is too long")
        assert field.accessibleDescription() == field.problem.text()
        field.clear()
        assert field.problem.text().startswith("This provider needs a sender")

    in_compose(tmp_path, act)


def test_more_shows_what_the_provider_has(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        form, panel = at.page.form, at.page.form.more_panel
        press(form.more)
        assert panel.isVisible()
        assert panel.flash.isVisible()
        assert not panel.binary.isVisible()
        panel.flash.click()
        panel.validity.setValue(30)
        panel.encoding.setCurrentIndex(panel.encoding.findData(EncodingChoice.UNICODE))
        panel.encoding.activated.emit(panel.encoding.currentIndex())
        assert at.page.foot.counter.encoding.text() == "Unicode"
        assert at.page.foot.counter.reason.text() == "because you chose it"
        await at.send_to("6912345678")
        await at.write("Hello")
        await at.review()
        press(at.page.sheet.send)
        await until(lambda: len(at.server.network.arrivals()) == 1)
        assert at.server.network.arrivals()[0].flash

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_more_has_the_providers_own_options(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        press(at.page.form.more)
        tags = at.page.form.more_panel._extra_fields["tags"]
        QTest.keyClicks(tags, "clinic,recall")
        assert at.page.model.wishes.extra == {"tags": "clinic,recall"}
        QTest.keyClicks(tags, " !")
        assert tags.property("invalid")

    in_compose(tmp_path, act, provider="d7")


def test_no_other_account_s_price_is_shown(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await add_account(at.desk, at.server, "practice", "Tells no price")
        await at.send_to("6912345678")
        await at.write("Hello")
        await until(lambda: "about 0.02" in at.page.foot.counter.sentence)
        await until(lambda: at.page.form.account.count() == 2)
        box = at.page.form.account
        box.activated.emit(box.findText("Tells no price"))
        await until(lambda: getattr(at.page.model.account, "name", "") == "Tells no price")
        await at.planned()
        assert "1 part in all" in at.page.foot.counter.sentence
        assert "about" not in at.page.foot.counter.sentence

    in_compose(tmp_path, act, provider="d7")


def test_escape_closes_the_names_that_a_brace_offers(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        editor = at.page.form.editor
        editor.know_fields(["name", "surname"])
        at.type("Dear {")
        await until(editor.names.isVisible)
        QTest.keyClick(editor.names, Qt.Key.Key_Escape)
        assert not editor.names.isVisible()
        at.type("n")
        assert editor.names.isVisible()

    in_compose(tmp_path, act)


def test_a_brace_offers_the_fields_of_contacts_before_anybody_is_chosen(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        editor = at.page.form.editor
        at.type("Dear {na")
        await until(editor.names.isVisible)
        assert editor.names.currentIndex().data() == "name"
        at.page.form.field_menu.aboutToShow.emit()
        offered = [one.text() for one in at.page.form.field_menu.actions() if one.isEnabled()]
        assert offered[:2] == ["surname", "name"]

    in_compose(tmp_path, act)


def test_who_will_receive_it_stays_while_a_field_is_half_typed(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Dear {name|patient}, ")
        said = at.page.form.summary.people.text()
        assert said == "1 person will receive this"
        at.type("{na")
        await until(lambda: at.page.model.plans.plan and at.page.model.plans.plan.issues)
        assert at.page.form.summary.people.text() == said

    in_compose(tmp_path, act)


def test_the_minutes_stand_as_far_in_as_what_is_beside_them(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        panel = at.page.form.more_panel
        press(at.page.form.more)
        await until(panel.validity.isVisible)
        assert panel.validity.lineEdit().textMargins().left() > 0

    in_compose(tmp_path, act)
