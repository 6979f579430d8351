"""Forms made from declarations: every provider of the registry, every kind of field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from smsdesk import settings
from smsdesk.accounts import offers
from smsdesk.domain.provider_info import Field, FieldHelp, FieldKind
from smsdesk.ui.forms.account_form import AccountForm
from smsdesk.ui.forms.checks import Around, FormValues, problems
from smsdesk.ui.forms.inputs import ChoiceInput, FileInput, SecretInput, TextInput, input_for
from smsdesk.ui.forms.labels import choice_label, field_label
from smsdesk.ui.theme import Theme
from tests.support.window import application, find

INFOS = {info.key: info for info in offers.infos()}
PASSWORD = "correct horse"
FITTING = {
    "username": "practice",
    "base_url": "https://sms.example.com/api",
    "rate": "20",
    "receipt_url": "https://office.example.com/receipts",
    "callback_url": "https://office.example.com/done",
    "errback_url": "https://office.example.com/failed",
    "extra_parameters": "entityid=12",
}


@pytest.fixture(scope="module")
def theme() -> Iterator[Theme]:
    app = application()
    made = Theme(app, settings.Theme.LIGHT)
    yield made
    made.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=sorted(INFOS))
def form(request: pytest.FixtureRequest, theme: Theme) -> Iterator[AccountForm]:
    made = AccountForm(INFOS[request.param], theme)
    made.resize(700, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_declared_field_has_an_input_with_a_name(form: AccountForm) -> None:
    assert set(form.inputs) == {"name", "sender", *(one.key for one in form.info.fields)}
    for one in form.inputs.values():
        assert one.control.accessibleName() == one.name
    names = [one.name for one in form.inputs.values()]
    assert len(set(names)) == len(names)


def test_choices_have_words_of_their_own(form: AccountForm) -> None:
    for one in form.info.fields:
        for value in one.choices:
            assert choice_label(one, value) != value


def test_only_what_must_be_filled_in_is_missing_at_first(form: AccountForm) -> None:
    needed = {one.key for one in form.info.fields if one.required and not one.default}
    assert set(form.problems()) == needed
    assert not any(one.problem for one in form.inputs.values()), "nobody has been here yet"
    assert not form.check()
    assert {key for key, one in form.inputs.items() if one.problem} == needed


def test_a_filled_form_is_right_and_says_what_was_typed(form: AccountForm) -> None:
    _fill(form)
    assert form.check(), form.problems()
    values = form.values()
    assert values.name == "Office"
    assert values.sender == "Dentist"
    secrets = {one.key for one in form.info.secret_fields}
    assert set(values.secrets) == secrets
    assert set(values.options) == {one.key for one in form.info.fields} - secrets
    for one in form.info.fields:
        if one.key in values.options and one.kind is not FieldKind.CHOICE:
            expected = FITTING.get(one.key, "")
            assert values.options[one.key] == expected


def test_what_is_typed_is_checked_at_once(form: AccountForm) -> None:
    address = form.inputs["base_url"]
    assert isinstance(address, TextInput)
    address.line.clear()
    QTest.keyClicks(address.line, "https://user@sms.example.com")
    assert "without a user name" in address.problem
    address.line.clear()
    QTest.keyClicks(address.line, "https://sms.example.com")
    assert address.problem == ""


def test_a_secret_is_nowhere_but_in_its_own_value(form: AccountForm) -> None:
    _fill(form)
    for key in (one.key for one in form.info.secret_fields):
        secret = form.inputs[key]
        assert isinstance(secret, SecretInput)
        for shown in (False, True):
            secret.eye.setChecked(shown)
            secret.line.selectAll()
            QTest.keySequence(secret.line, "Ctrl+C")
            QTest.keySequence(secret.line, "Ctrl+Insert")
            assert _everything_readable(form).count(PASSWORD) == 0
        assert secret.secret().reveal() == PASSWORD
    values = form.values()
    assert PASSWORD not in repr(values)
    form.forget_secrets()
    assert not form.values().secrets


def test_the_eye_shows_the_characters_and_hides_them_again(theme: Theme) -> None:
    made = SecretInput("password", "Password", theme)
    made.resize(300, 80)
    made.show()
    QTest.keyClicks(made.line, "iiiiiiii")
    made.line.clearFocus()
    hidden = made.line.grab().toImage()
    QTest.mouseClick(made.eye, Qt.MouseButton.LeftButton)
    assert made.line.grab().toImage() != hidden
    assert made.line.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(made.eye, Qt.MouseButton.LeftButton)
    assert made.line.grab().toImage() == hidden
    made.close()
    made.deleteLater()


def test_enter_submits_and_does_nothing_else(form: AccountForm) -> None:
    submitted: list[bool] = []
    form.submitted.connect(lambda: submitted.append(True))
    QTest.keyClick(form.name_input.line, Qt.Key.Key_Return)
    assert submitted == [True]


def test_a_problem_found_elsewhere_stays_until_the_field_is_edited(form: AccountForm) -> None:
    form.show_problem("base_url", "Nobody lives there.")
    form.name_input.left.emit()
    address = form.inputs["base_url"]
    assert address.problem == "Nobody lives there."
    assert isinstance(address, TextInput)
    QTest.keyClicks(address.line, "x")
    assert address.problem != "Nobody lives there."


def test_a_folded_field_is_unfolded_when_one_must_go_there(form: AccountForm) -> None:
    folded = [one for one in form.info.fields if not one.required]
    assert folded
    assert not form.inputs[folded[0].key].isVisible()
    form.go_to(folded[0].key)
    assert form.inputs[folded[0].key].isVisible()
    assert form.more.text() == "Less"
    form.more.click()
    assert not form.inputs[folded[0].key].isVisible()


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "Give it a name"), ("x" * 81, "up to 80"), ("Other", "already an account named “Other”")],
)
def test_names_are_checked(name: str, said: str) -> None:
    info = INFOS["isms"]
    found = problems(info, FormValues(name, "", {}, {}), Around(taken_names={"Other"}))
    assert said in found["name"]


def test_senders_are_checked_by_the_providers_rules() -> None:
    info = INFOS["isms"]
    found = problems(info, FormValues("a", "TwelveLetter", {}, {}), Around())
    assert "too long" in found["sender"]
    assert "sender" not in problems(info, FormValues("a", "", {}, {}), Around())


def test_a_kept_secret_need_not_be_typed_again() -> None:
    info = INFOS["isms"]
    values = FormValues("a", "", {"username": "u", "base_url": "https://a.example"}, {})
    assert set(problems(info, values, Around())) == {"password"}
    assert not problems(info, values, Around(keeps_secrets=True))


def test_numbers_say_their_range() -> None:
    info = INFOS["d7"]
    values = FormValues("a", "", {"rate": "5000"}, {})
    assert problems(info, values, Around())["rate"] == "A whole number from 1 to 1000."


def test_each_kind_of_field_has_an_input(theme: Theme) -> None:
    for kind in FieldKind:
        declared = Field("key", kind, FieldHelp.USERNAME, choices=("a", "b"))
        made = input_for(declared, theme)
        assert made.name == field_label(declared)
        made.deleteLater()


def test_browsing_fills_in_the_path(theme: Theme) -> None:
    made = input_for(Field("ca_file", FieldKind.FILE, FieldHelp.CA_FILE), theme)
    assert isinstance(made, FileInput)
    made.show()
    changed: list[bool] = []
    made.changed.connect(lambda: changed.append(True))
    made.browse.click()
    dialog = made.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/etc/ca.pem")
    assert made.value() == "/etc/ca.pem"
    assert changed
    dialog.close()
    made.close()
    made.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _fill(form: AccountForm) -> None:
    form.more.click()
    for key, one in form.inputs.items():
        if isinstance(one, SecretInput):
            QTest.keyClicks(one.line, PASSWORD)
        elif isinstance(one, ChoiceInput):
            QTest.keyClick(find(one, QComboBox, one.name), Qt.Key.Key_Down)
        else:
            line = cast(TextInput, one).line
            line.clear()
            told = {"name": "Office", "sender": "Dentist", **FITTING}
            QTest.keyClicks(line, told.get(key, ""))


def _everything_readable(form: AccountForm) -> str:
    """What a screen reader, the clipboard or a log could get hold of."""
    found = []
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    found += [clipboard.text(mode) for mode in modes]
    for one in form.inputs.values():
        for widget in (one, one.control):
            read = QAccessible.queryAccessibleInterface(widget)
            if read is not None:
                found += [read.text(kind) for kind in QAccessible.Text if kind.value < 5]
            found += [repr(widget), widget.toolTip(), widget.accessibleDescription()]
    return "\n".join(found)
