"""Who is written to: typing, pasting, fixing, removing, files, completion."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from smsdesk.ui.pages.settings.page import SettingsPage
from smsdesk.ui.places import Compose
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.widgets.chips import CROSS
from tests.support.composing import Composing, in_compose, press
from tests.support.dropping import drop
from tests.support.window import shown_text, until


def links(at: Composing) -> dict[str, QPushButton]:
    """The links of the line below the recipients that are shown."""
    found = at.page.form.summary.findChildren(QPushButton)
    return {one.text(): one for one in found if one.isVisible() and one.text()}


def paste(at: Composing, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line = at.page.form.to.line
    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))


def test_a_pasted_list_becomes_chips(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        paste(at, "6912345678\n+44 7700 900123, 691 234 5678;\t69123")
        await at.planned()
        chips = at.page.form.to.chips
        assert [chip.text for chip in chips] == [
            "+30 691 234 5678",
            "+44 7700 900123",
            "+30 691 234 5678",
            "69123",
        ]
        assert chips[3].tone is Tone.BAD
        assert chips[3].problem == "it is too short"
        assert "it is too short" in at.page.form.to.line.accessibleDescription()
        assert "2 people will receive this" in shown_text(at.page.form.summary)
        assert set(links(at)) == {"1 duplicate merged", "1 number to fix"}

    in_compose(tmp_path, act)


def test_typing_ends_with_enter_a_comma_or_leaving(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        line = at.page.form.to.line
        line.setFocus()
        QTest.keyClicks(line, "6912345678,")
        chips = [len(at.page.form.to.chips)]
        QTest.keyClicks(line, "6912345679")
        QTest.keyClick(line, Qt.Key.Key_Return)
        chips.append(len(at.page.form.to.chips))
        QTest.keyClicks(line, "6912345670")
        at.page.form.editor.setFocus()
        chips.append(len(at.page.form.to.chips))
        assert chips == [1, 2, 3]

    in_compose(tmp_path, act)


def test_chips_are_removed_and_edited_by_key_and_mouse(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        field, line = at.page.form.to, at.page.form.to.line
        await at.send_to("6912345671, 6912345672, 6912345673, 6912345674")
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        assert at.page.model.recipients.typed == ["6912345671", "6912345672", "6912345673"]
        rect = field._rects[0]
        QTest.mouseClick(
            field,
            Qt.MouseButton.LeftButton,
            pos=QPoint(rect.right() - CROSS // 2, rect.center().y()),
        )
        assert at.page.model.recipients.typed == ["6912345672", "6912345673"]
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=field._rects[0].center())
        assert line.text() == "6912345672"
        QTest.keyClicks(line, "6999999999")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert at.page.model.recipients.typed == ["6912345673", "6999999999"]
        QTest.keyClick(line, Qt.Key.Key_Left)
        QTest.keyClick(line, Qt.Key.Key_Left)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        assert at.page.model.recipients.typed == ["6999999999"]

    in_compose(tmp_path, act)


def test_thousands_are_folded_into_one_chip(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        paste(at, "\n".join(f"+30691{n:07d}" for n in range(3_000)))
        await at.planned()
        field = at.page.form.to
        assert len(field.chips) < 40
        assert field.chips[-1].text.endswith("more")
        assert not field.findChildren(QPushButton)
        assert "3,000 people will receive this" in shown_text(at.page.form.summary)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field._rects[-1].center())
        entries = at.page.form.summary.list
        assert len(entries.entries) == 3_000
        press(entries.removing)
        await at.planned()
        assert "2,999 people will receive this" in shown_text(at.page.form.summary)

    in_compose(tmp_path, act)


def test_a_bad_number_is_fixed_in_its_list(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678, 69123, 12")
        press(links(at)["2 numbers to fix"])
        entries = at.page.form.summary.list
        assert entries.isVisible()
        assert entries.entries == ("69123 · it is too short", "12 · it is too short")
        QTest.keyClicks(entries.correction, "6912345679")
        QTest.keyClick(entries.correction, Qt.Key.Key_Return)
        await until(lambda: entries.entries == ("12 · it is too short",))
        QTest.keyClick(entries.view, Qt.Key.Key_Delete)
        await until(entries.isHidden)
        assert "2 people will receive this" in shown_text(at.page.form.summary)

    in_compose(tmp_path, act)


def test_recent_recipients_are_offered(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        await at.review()
        press(at.page.sheet.send)
        await until(lambda: not at.page.model.recipients.typed)
        line = at.page.form.to.line
        at.program.window.go(Compose())
        line.setFocus()
        QTest.keyClicks(line, "6912")
        popup = at.page.form.to.offers
        await until(popup.isVisible)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert at.page.model.recipients.typed == ["+306912345678"]

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


@pytest.mark.parametrize("where", ["editor", "to", "sender_field"])
def test_a_file_dropped_on_a_field_is_not_written_into_it(tmp_path: Path, where: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text("a,b\nAnna,6912345678\n", encoding="utf-8")

    async def act(at: Composing) -> None:
        form = at.page.form
        before = (form.editor.text, form.to.line.text(), form.sender_field.text())
        field = form.to.line if where == "to" else getattr(form, where)
        assert drop(field, file)
        await until(form.file_panel.isVisible)
        assert (form.editor.text, form.to.line.text(), form.sender_field.text()) == before

    in_compose(tmp_path, act)


def test_a_dropped_file_becomes_one_chip_and_names_its_bad_rows(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("a,b\nAnna,6912345678\nBen,\nCleo,6912345679\nDion,12\n", encoding="utf-8")

    async def act(at: Composing) -> None:
        assert drop(at.page.form, file)
        panel = at.page.form.file_panel
        await until(panel.isVisible)
        await at.planned()
        assert panel.columns.currentText() == "b"
        assert panel.fields.text() == "Merge fields: a"
        chip = at.page.form.to.chips[0]
        assert (chip.text, chip.detail, chip.tone) == ("people.csv", "3", Tone.GOOD)
        assert panel.bad.text() == "1 row left out"
        press(panel.bad)
        assert panel.left_out.entries == ("Row 3 · there is no number in it",)
        press(links(at)["1 number to fix"])
        assert at.page.form.summary.list.entries == ("12 · row 5 · it is too short",)
        panel.columns.setCurrentIndex(0)
        panel.columns.activated.emit(0)
        await at.planned()
        assert "4 numbers to fix" in links(at)
        line = at.page.form.to.line
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        assert not len(at.page.model.recipients)

    in_compose(tmp_path, act)


def test_a_file_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "nothing.csv"
    file.touch()

    async def act(at: Composing) -> None:
        at.page.model.file.open(file)
        await until(lambda: at.notices)
        assert "nothing.csv" in at.notices[0]

    in_compose(tmp_path, act)


def choose_encoding(at: Composing, encoding: str) -> None:
    box = at.page.form.file_panel.encoding
    box.setCurrentIndex(box.findData(encoding))
    box.activated.emit(box.currentIndex())


def test_the_encoding_of_the_file_may_be_said(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("κινητό,όνομα\n6912345678,Άννα\n,Ευδοκία\n".encode("cp1253"))

    async def act(at: Composing) -> None:
        panel, model = at.page.form.file_panel, at.page.model
        model.file.open(file)
        await until(panel.isVisible)
        assert panel.encoding.isVisible()
        assert panel.encoding.currentText() == "Greek (Windows-1253)"
        assert panel.columns.currentText() == "κινητό"
        press(panel.bad)
        panel.encoding.setFocus()
        choose_encoding(at, "cp1251")
        await until(lambda: model.recipients.fields == ("ьнпмб",))
        assert panel.columns.currentIndex() == 0
        assert panel.columns.currentText() == "кйнзфь"
        assert panel.fields.text() == "Merge fields: ьнпмб"
        await until(panel.encoding.hasFocus)
        assert panel.left_out.entries == ("Row 3 · there is no number in it",)
        choose_encoding(at, "cp1253")
        await until(lambda: model.recipients.fields == ("όνομα",))
        assert model.recipients.rows[0].fields == {"όνομα": "Άννα"}

    in_compose(tmp_path, act)


def test_a_file_that_cannot_be_read_otherwise_stays(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("mobile,name\n6912345678,Άννα\n".encode("cp1253"))

    async def act(at: Composing) -> None:
        panel, model = at.page.form.file_panel, at.page.model
        model.file.open(file)
        await until(panel.isVisible)
        file.unlink()
        choose_encoding(at, "cp1251")
        await until(lambda: at.notices)
        assert "people.csv" in at.notices[0]
        assert panel.encoding.currentData() == "cp1253"
        assert model.recipients.rows[0].fields == {"name": "Άννα"}

    in_compose(tmp_path, act)


def test_a_number_without_a_country_leads_to_where_it_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)

    async def act(at: Composing) -> None:
        summary = at.page.form.summary
        await at.send_to("6912345678")
        assert set(links(at)) == {"1 number to fix", "Choose the country"}
        press(summary.country)
        settings = at.program.window.page
        assert isinstance(settings, SettingsPage)
        await until(settings.rows["default_region"].control.field.hasFocus)
        await at.desk.change_settings({"default_region": "GR"})
        at.program.window.go(Compose())
        await until(lambda: at.page.form.to.chips[0].text == "+30 691 234 5678")
        await at.planned()
        assert not links(at)

    in_compose(tmp_path, act, settings={"default_region": ""})
