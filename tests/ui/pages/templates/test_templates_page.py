"""Templates are made, written, kept by themselves, copied, deleted, brought back and used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smsdesk.bootstrap import Desk
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.ui import places
from smsdesk.ui.pages.templates.list_model import TEMPLATE, TemplateList
from smsdesk.ui.pages.templates.page import TemplatesPage
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.message_editor import MessageEditor
from tests.support.window import in_window, shown_text, until

LEFT = Qt.MouseButton.LeftButton


async def opened(program: Program, count: int) -> TemplatesPage:
    """The page with so many templates."""
    program.window.go(places.Templates())
    page = program.window.page
    assert isinstance(page, TemplatesPage)
    await until(lambda: page.model.list.rowCount() == count)
    return page


async def two(desk: Desk) -> None:
    await desk.templates.add("Reminder", "Dear {name|patient}, tomorrow at {time}.")
    await desk.templates.add("Results", "Your results are in.")


async def stored(program: Program) -> dict[str, str]:
    return {one.name: one.text for one in await program.desk.templates.all()}


def test_the_list_is_a_sound_model() -> None:
    parent = QObject()
    model = TemplateList(parent)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent
    )
    assert tester.model() is model
    first, second = StoredTemplate(1, "A", "a"), StoredTemplate(2, "B", "b")
    model.show_templates((first, second))
    model.show_templates((StoredTemplate(1, "C", "c"), second))
    assert model.index(0).data() == "C"
    assert model.place(2).data(TEMPLATE) == second
    assert not model.place(3).isValid()
    model.show_templates((second,))
    model.show_templates(())
    assert model.rowCount() == 0


def test_the_first_template(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 0)
        await until(page.first.isVisible)
        assert "No templates yet" in shown_text(page)
        assert not page.use.isEnabled()
        QTest.mouseClick(page.first, LEFT)
        await until(lambda: page.editor.name.isVisible() and page.editor.name.hasFocus())
        QTest.keyClicks(page.editor.name, "Reminder")
        page.editor.text.setFocus()
        QTest.keyClicks(page.editor.text, "Tomorrow at 9")
        await until(lambda: page.state.text() == "Saved")
        assert await stored(program) == {"Reminder": "Tomorrow at 9"}

    in_window(tmp_path, act)


def test_what_is_open_is_counted_as_in_compose(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        editor = page.editor
        assert editor.text.text == "Dear {name|patient}, tomorrow at {time}."
        assert editor.counter.encoding.text() == "GSM-7"
        assert editor.counter.used.text() == str(len("Dear patient, tomorrow at ."))
        assert "name" in shown_text(editor)
        editor.text.put_text("Αύριο")
        assert editor.counter.encoding.text() == "Unicode"
        editor.text.put_text("Dear {name")
        assert editor.text_problem.isVisible()
        assert "6" in editor.text_problem.text()

    in_window(tmp_path, act, prepare=two)


def test_another_one_is_opened_and_the_first_is_saved(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        page.editor.text.setFocus()
        QTest.keyClicks(page.editor.text, " Bye.")
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_Down)
        assert page.editor.name.text() == "Results"
        await until(lambda: page.model.list.templates[0].text.endswith(" Bye."))
        assert page.editor.text.text == "Your results are in."

    in_window(tmp_path, act, prepare=two)


def test_names_that_cannot_be(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        name = page.editor.name
        name.setFocus()
        name.selectAll()
        QTest.keyClick(name, Qt.Key.Key_Delete)
        assert page.editor.problem.isVisible()
        QTest.keyClicks(name, "Results")
        QTest.keyClick(name, Qt.Key.Key_Return)
        await until(lambda: "already" in page.editor.problem.text())
        assert set(await stored(program)) == {"Reminder", "Results"}
        QTest.keyClicks(name, " 2")
        QTest.keyClick(name, Qt.Key.Key_Return)
        await until(lambda: page.editor.problem.isHidden() and page.state.text() == "Saved")
        assert set(await stored(program)) == {"Results 2", "Results"}
        await until(lambda: page.view.currentIndex().data() == "Results 2")

    in_window(tmp_path, act, prepare=two)


def test_a_copy_has_a_name_of_its_own(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        QTest.mouseClick(page.editor.duplicate, LEFT)
        await until(lambda: page.editor.name.text() == "Reminder (copy)")
        QTest.mouseClick(page.new, LEFT)
        await until(lambda: page.editor.name.text() == "New template")
        QTest.mouseClick(page.new, LEFT)
        await until(lambda: page.editor.name.text() == "New template 2")
        kept = await stored(program)
        assert kept["Reminder (copy)"] == kept["Reminder"]

    in_window(tmp_path, act, prepare=two)


def test_deleting_can_be_undone(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
        await until(page.removed.isVisible)
        assert "“Reminder” was deleted" in shown_text(page)
        assert set(await stored(program)) == {"Results"}
        assert page.editor.name.text() == "Results"
        QTest.mouseClick(page.removed.undo, LEFT)
        await until(lambda: page.editor.name.text() == "Reminder")
        assert set(await stored(program)) == {"Reminder", "Results"}
        assert page.removed.isHidden()
        await until(page.view.hasFocus)

    in_window(tmp_path, act, prepare=two)


def test_a_template_is_used_in_a_message(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(lambda: page.editor.name.text() == "Reminder")
        QTest.mouseClick(page.use, LEFT)
        await until(lambda: type(program.window.page).__name__ == "ComposePage")
        compose = program.window.page
        assert compose is not None
        editor = compose.findChild(MessageEditor)
        assert isinstance(editor, MessageEditor)
        await until(lambda: editor.text == "Dear {name|patient}, tomorrow at {time}.")

    in_window(tmp_path, act, prepare=two)


def test_the_list_is_searched_by_key(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 2)
        await until(page.view.isVisible)
        QTest.keyClick(page.editor.name, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        await until(page.search.hasFocus)
        QTest.keyClicks(page.search, "RESULTS your")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert [page.view.isRowHidden(row) for row in (0, 1)] == [True, False]
        QTest.keyClicks(page.search, " nowhere")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert page.nothing.isVisible()
        await program.desk.templates.add("Nowhere", "Your results")
        await until(lambda: page.model.list.rowCount() == 3)
        assert [page.view.isRowHidden(row) for row in (0, 1, 2)] == [False, True, True]
        QTest.keyClick(page.search, Qt.Key.Key_Escape)
        await until(lambda: not any(page.view.isRowHidden(row) for row in (0, 1, 2)))
        assert page.nothing.isHidden()

    in_window(tmp_path, act, prepare=two)


def test_without_a_list_there_is_nothing_to_search(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = await opened(program, 0)
        await until(page.first.isVisible)
        assert page.search_field is None

    in_window(tmp_path, act)
