"""Accounts added, tested, edited, paused and removed in the real window."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NoReturn, cast

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from sqlalchemy import Connection, update

from smsdesk.accounts.overview import Secrets
from smsdesk.bootstrap import Desk
from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import MessageState
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.server import RunningPractice, running
from smsdesk.sending.planner import plan
from smsdesk.store import accounts as stored
from smsdesk.store import messages
from smsdesk.store.tables import messages as messages_table
from smsdesk.system.vault import Vault
from smsdesk.ui import places
from smsdesk.ui.dialogs.ask_secret import AskSecretDialog
from smsdesk.ui.forms.inputs import ChoiceInput, SecretInput, TextInput
from smsdesk.ui.pages.accounts.account_card import AccountCard
from smsdesk.ui.pages.accounts.form_view import FormView
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.accounts.view_model import State
from smsdesk.ui.program import Program
from tests.support.window import find, in_window, shown_text, until

PASSWORD = "practice"
CONFIG = PracticeConfig(balance=Decimal("3948.47"))
PATHS = {
    "d7": "/d7",
    "isms": "/isms/api/http",
    "decisiontelecom": "/decisiontelecom/v1/api",
    "bulksms": "/bulksms",
}
KEYS = {"decisiontelecom": "0123456789abcdef0123456789abcdef"}


@pytest.fixture
def no_keyring() -> Iterator[Vault]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call] # keyring's own
    yield Vault("profile")
    keyring.set_keyring(before)


def _page(program: Program) -> AccountsPage:
    page = program.window.page
    assert isinstance(page, AccountsPage)
    return page


def _press(parent: QWidget, text: str) -> None:
    QTest.mouseClick(find(parent, QPushButton, text), Qt.MouseButton.LeftButton)


def _form(program: Program, provider: str) -> FormView:
    program.window.go(places.Accounts(add=True))
    page = _page(program)
    assert page.choice is not None
    cards = {card.info.key: card for card in page.choice.cards}
    QTest.mouseClick(cards[provider].choose, Qt.MouseButton.LeftButton)
    assert page.form is not None
    return page.form


def _type(form: FormView, **values: str) -> None:
    for key, value in values.items():
        line = cast(TextInput | SecretInput, form.form.inputs[key]).line
        line.clear()
        QTest.keyClicks(line, value)


async def _tested(form: FormView) -> tuple[str, str]:
    QTest.mouseClick(form.test, Qt.MouseButton.LeftButton)
    await until(lambda: not form.model.is_busy)
    return form.result.text


async def _add(desk: Desk, server: RunningPractice, name: str = "Athens") -> Account:
    added = await desk.accounts.add(
        "isms",
        name,
        sender="DrPappas",
        options={"username": PASSWORD, "base_url": server.base_url + PATHS["isms"]},
        given_secrets={"password": Secret(PASSWORD)},
        allow_http=True,
    )
    return added.account


async def _card(program: Program, account: Account) -> AccountCard:
    program.window.go(places.Accounts())
    page = _page(program)
    await until(lambda: account.id in page.list.cards)
    return page.list.cards[account.id]


@pytest.mark.parametrize("provider", PATHS)
def test_each_provider_is_added_tested_and_ready(tmp_path: Path, provider: str) -> None:
    async def act(program: Program) -> None:
        async with running(CONFIG) as server:
            form = _form(program, provider)
            values = {"name": "Office", "base_url": server.base_url + PATHS[provider]}
            for field in form.model.info.secret_fields:
                values[field.key] = KEYS.get(provider, PASSWORD)
            if "username" in form.form.inputs:
                values["username"] = PASSWORD
            _type(form, **values)
            head, rest = await _tested(form)
            assert head == "Signed in."
            assert rest.startswith("Balance 3,948.47")
            assert rest.endswith(" ms")
            assert not await program.desk.accounts.all(), "a test stores nothing"
            QTest.keyClick(form.form.name_input.line, Qt.Key.Key_Return)
            page = _page(program)
            await until(page.done.isVisible)
            assert "Office is ready." in shown_text(page.done)
            (account,) = await program.desk.accounts.all()
            assert (account.provider, account.name) == (provider, "Office")
            QTest.mouseClick(page.done.write, Qt.MouseButton.LeftButton)
            assert type(program.window.page).__name__ == "ComposePage"
            card = await _card(program, account)
            assert "Online" in shown_text(card)

    in_window(tmp_path, act)


def test_the_focus_stays_where_one_works(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.activateWindow()
        await until(program.window.isActiveWindow)
        async with running(CONFIG) as server:
            form = _form(program, "isms")
            line = form.form.name_input.line
            await until(line.hasFocus)
            QTest.keyClicks(line, "Office")
            assert line.text() == "Office", "what is proposed gives way to what is typed"
            _type(form, username=PASSWORD, password=PASSWORD)
            _type(form, base_url=server.base_url + PATHS["isms"])
            form.test.setFocus()
            QTest.keyClick(form.test, Qt.Key.Key_Space)
            assert not form.test.isEnabled()
            assert not program.window.navigation.isAncestorOf(program.window.focusWidget())
            await until(lambda: not form.model.is_busy)
            await until(form.test.hasFocus)

    in_window(tmp_path, act)


def test_a_wrong_password_is_named_and_may_be_stored_only_on_purpose(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            form = _form(program, "isms")
            _type(
                form,
                username=PASSWORD,
                password="wrong",
                base_url=server.base_url + "/isms/api/http",
            )
            QTest.mouseClick(form.next, Qt.MouseButton.LeftButton)
            await until(form.anyway.isVisible)
            assert form.result.text[0].startswith("The provider refused the sign-in")
            assert not await program.desk.accounts.all()
            assert _page(program).form is form
            QTest.mouseClick(form.anyway, Qt.MouseButton.LeftButton)
            await until(_page(program).done.isVisible)
            assert "has not worked yet" in shown_text(_page(program).done)

    in_window(tmp_path, act)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://127.0.0.1:1/api", "Nobody answers"),
        ("https://127.0.0.1:1/api", "Nobody answers"),
        ("{server}/nothing/here", "not with this provider's interface"),
    ],
)
def test_what_is_wrong_with_an_address_is_said(tmp_path: Path, address: str, said: str) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            form = _form(program, "bulksms")
            written = address.format(server=server.base_url)
            _type(form, username="u", password="p", base_url=written)
            head, rest = await _tested(form)
            assert said in head
            assert rest

    in_window(tmp_path, act)


def test_a_gap_is_shown_at_its_field_and_nothing_is_asked(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        form = _form(program, "isms")
        QTest.keyClick(form.form.name_input.line, Qt.Key.Key_Return)
        assert form.form.inputs["username"].problem == "This must be filled in."
        assert form.form.inputs["password"].problem == "This must be filled in."
        assert not form.model.is_busy

    in_window(tmp_path, act)


def test_plain_http_needs_consent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_args: object, **_options: object) -> NoReturn:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    async def act(program: Program) -> None:
        form = _form(program, "bulksms")
        _type(form, username="u", password="p", base_url="http://sms.example.com/api")
        assert form.consent.isVisible()
        assert not form.consent.isChecked()
        QTest.mouseClick(form.test, Qt.MouseButton.LeftButton)
        assert not form.model.is_busy, "nothing goes out without consent"
        assert "Agree to plain http" in form.result.text[0]
        QTest.keyClick(form.consent, Qt.Key.Key_Space)
        head, _rest = await _tested(form)
        assert "no server of this name" in head
        _type(form, base_url="https://sms.example.com/api")
        assert not form.consent.isVisible()

    in_window(tmp_path, act)


def test_isms_offers_http_only_when_https_does_not_answer(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        form = _form(program, "isms")
        _type(form, username="u", password="p", base_url="https://127.0.0.1:1/api")
        assert not form.consent.isVisible()
        await _tested(form)
        assert form.consent.isVisible()

    in_window(tmp_path, act)


def test_back_keeps_what_was_typed_and_escape_forgets_it(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        form = _form(program, "isms")
        _type(form, username="pappas", password="p")
        QTest.mouseClick(form.back_button, Qt.MouseButton.LeftButton)
        assert _form(program, "isms") is form
        assert form.form.values().options["username"] == "pappas"
        program.window.activateWindow()
        QTest.keyClick(form.form.name_input.line, Qt.Key.Key_Escape)
        assert _page(program).form is None
        again = _form(program, "isms")
        assert again is not form
        assert again.form.values().options["username"] == ""

    in_window(tmp_path, act)


def test_the_way_to_the_accounts_leads_out_of_the_choice_but_not_of_a_form(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Accounts(add=True))
        page = _page(program)
        program.window.go(places.Accounts())
        assert page.list.isVisible()
        form = _form(program, "isms")
        _type(form, username="half of it")
        program.window.go(places.Compose())
        program.window.go(places.Accounts())
        assert form.isVisible()

    in_window(tmp_path, act)


def test_side_card_says_what_is_honest(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        for provider in PATHS:
            told = shown_text(_form(program, provider))
            assert "✓ Send, long and Unicode" in told
            assert ("cannot be asked what became of a message" in told) is (
                provider in ("d7", "bulksms")
            )

    in_window(tmp_path, act)


def test_editing_leaves_an_empty_password_as_it_is(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            desk = program.desk
            account = await _add(desk, server)
            card = await _card(program, account)
            QTest.mouseClick(card.edit, Qt.MouseButton.LeftButton)
            form = _page(program).form
            assert form is not None
            assert form.form.values().sender == "DrPappas"
            _type(form, name="Athens centre", sender="Pappas")
            QTest.keyClick(form.form.name_input.line, Qt.Key.Key_Return)
            await until(lambda: _page(program).form is None)
            changed = await desk.accounts.find("Athens centre")
            assert changed.sender == "Pappas"
            assert await desk.vault.get(changed.vault_key, "password") == Secret(PASSWORD)
            assert any("is saved" in told for told in program.window.notices.sentences)

    in_window(tmp_path, act)


def test_a_link_opens_the_account_that_is_to_be_mended(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            account = await _add(program.desk, server)
            program.window.go(places.Accounts(account_id=account.id))
            await until(lambda: _page(program).form is not None)
            assert "Edit Athens" in shown_text(_page(program))

    in_window(tmp_path, act)


def test_pause_and_resume(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            account = await _add(program.desk, server)
            card = await _card(program, account)
            _press(card, "Pause: Athens")
            await until(lambda: card.pause.text() == "Resume")
            assert "Paused" in shown_text(card)
            assert "You paused it." in shown_text(card)
            _press(card, "Resume: Athens")
            await until(lambda: card.pause.text() == "Pause")
            assert (await program.desk.accounts.find("Athens")).paused is None

    in_window(tmp_path, act)


def test_a_refused_sign_in_is_shown_and_tested_anew(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            desk = program.desk
            account = await _add(desk, server)
            await desk.db.run(lambda c: stored.pause(c, account.id, PauseCause.AUTH))
            card = await _card(program, account)
            assert "Sign-in failed" in shown_text(card)
            _press(card, "Test: Athens")
            await until(lambda: "Signed in." in shown_text(card))

    in_window(tmp_path, act)


def _give_to_provider(connection: Connection, batch_id: int, now: datetime) -> None:
    kept = update(messages_table).where(messages_table.c.batch_id == batch_id)
    connection.execute(kept.values(state="accepted", not_before=now + timedelta(days=1)))


def test_removing_says_what_happens_to_the_queue_first(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with running() as server:
            desk = program.desk
            account = await _add(desk, server)
            await desk.accounts.pause(account)
            people = tuple(Addressee(f"+30694000010{number}", {}) for number in range(3))
            info = (await desk.clients.client(account.id)).info
            await desk.outbox.put(plan(Draft("Hello", people, sender="A"), account.id, info))
            later = plan(Draft("Later", people[:1], sender="A"), account.id, info)
            kept = await desk.outbox.put(later)
            await desk.db.run(lambda c: _give_to_provider(c, kept, desk.clock.now()))
            card = await _card(program, account)
            _press(card, "Remove: Athens")
            await until(card.confirm.isVisible)
            assert "3 waiting message" in shown_text(card)
            assert "1 message that the provider keeps will go out all the same." in shown_text(card)
            assert "will be cancelled" in shown_text(card)
            assert "history stays" in shown_text(card)
            QTest.keyClick(card.keep, Qt.Key.Key_Space)
            assert not card.confirm.isVisible()
            assert not card.account.removed_at
            _press(card, "Remove: Athens")
            await until(card.confirm.isVisible)
            QTest.mouseClick(card.confirm, Qt.MouseButton.LeftButton)
            page = _page(program)
            await until(lambda: not page.list.cards)
            assert "No account yet" in shown_text(page)
            assert await desk.vault.get(account.vault_key, "password") is None
            left = await desk.db.read(lambda c: messages.listing(c, messages.Filter()))
            cancelled, accepted = MessageState.CANCELLED, MessageState.ACCEPTED
            assert {one.state for one in left} == {cancelled, accepted}

    in_window(tmp_path, act)


def test_without_a_keyring_the_password_is_asked_for_at_each_start(
    tmp_path: Path, no_keyring: Vault
) -> None:
    async def first(program: Program) -> None:
        async with running() as server:
            form = _form(program, "isms")
            address = server.base_url + PATHS["isms"]
            _type(form, username=PASSWORD, password=PASSWORD, base_url=address)
            await until(form.each_start.isVisible)
            assert "no usable keyring" in shown_text(form)
            QTest.mouseClick(form.next, Qt.MouseButton.LeftButton)
            assert not form.model.is_busy
            assert "Agree to be asked" in form.result.text[0]
            QTest.keyClick(form.each_start, Qt.Key.Key_Space)
            QTest.mouseClick(form.next, Qt.MouseButton.LeftButton)
            await until(_page(program).done.isVisible)
            (only,) = await program.desk.overviews.all()
            assert only.secrets is Secrets.READY, "lent for this run"

    async def second(program: Program) -> None:
        await until(lambda: program.window.findChildren(AskSecretDialog))
        (dialog,) = program.window.findChildren(AskSecretDialog)
        assert not dialog.use.isEnabled()
        _press(dialog, "Not now")
        (held,) = await program.desk.overviews.all()
        assert held.secrets is Secrets.NO_KEYRING
        card = await _card(program, held.account)
        assert "No keyring" in shown_text(card)
        assert card.enter.isVisible()

    async def third(program: Program) -> None:
        await until(lambda: program.window.findChildren(AskSecretDialog))
        (dialog,) = program.window.findChildren(AskSecretDialog)
        (one,) = dialog.inputs.values()
        QTest.keyClicks(one.line, PASSWORD)
        QTest.keyClick(one.line, Qt.Key.Key_Return)
        program.window.go(places.Accounts())
        model = _page(program).model
        await until(lambda: [model.state(o) for o in model.overviews] == [State.ONLINE])

    in_window(tmp_path, first, vault=no_keyring)
    in_window(tmp_path, second, vault=no_keyring)
    in_window(tmp_path, third, vault=no_keyring)


def test_choices_are_made_by_key(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        form = _form(program, "bulksms")
        QTest.mouseClick(form.form.more, Qt.MouseButton.LeftButton)
        method = form.form.inputs["http_method"]
        assert isinstance(method, ChoiceInput)
        QTest.keyClick(method.box, Qt.Key.Key_Down)
        assert form.form.values().options["http_method"] == "post"

    in_window(tmp_path, act)
