"""What an account had left in the last weeks, on its card."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QPoint

from smsdesk.demonstration import furnish_profile
from smsdesk.domain.money import DayBalance
from smsdesk.ui import places
from smsdesk.ui.pages.accounts.account_card import AccountCard
from smsdesk.ui.pages.accounts.balance_trend import BalanceTrend
from smsdesk.ui.pages.accounts.view_model import State
from smsdesk.ui.program import Program
from tests.support.window import in_window, until

FIRST = date(2026, 11, 1)


def test_the_card_of_each_account_shows_how_its_balance_went(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Accounts())
        await until(lambda: len(window.findChildren(AccountCard)) == 5)
        cards = {one.account.provider: one for one in window.findChildren(AccountCard)}
        await until(cards["d7"].trend.isVisible)
        assert cards["d7"].trend.said.text().startswith("29 days ago: ")
        assert cards["d7"].trend.line.accessibleName() == "Balance of D7 Clinic"
        assert cards["practice"].trend.isHidden()  # known since today only

    in_window(tmp_path, act, prepare=furnish_profile)


def test_its_line_tells_each_day(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        trend = BalanceTrend(program.theme)
        days = [
            DayBalance(FIRST, Decimal(40)),
            DayBalance(FIRST + timedelta(days=9), Decimal("-1234.5")),
            DayBalance(FIRST + timedelta(days=10), Decimal(20)),
        ]
        trend.show_days("Athens", days, FIRST + timedelta(days=12))
        assert trend.said.text() == "12 days ago: 40"
        line = trend.line
        middle = line.height() // 2
        first, last = line.point_at(QPoint(0, middle)), line.point_at(QPoint(130, middle))
        assert first is not None
        assert last is not None
        assert first.said.endswith(": 40")
        assert last.said.endswith(": 20")
        assert "−1,234.50" in line.accessibleDescription()
        assert line.point_at(QPoint(0, -1)) is None
        assert not line.grab().isNull()
        trend.show_days("Athens", days[:1], FIRST)
        assert trend.isHidden()
        trend.deleteLater()

    in_window(tmp_path, act)


def test_an_account_below_its_alert_is_told_as_low_here_too(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Accounts())
        await until(lambda: len(window.findChildren(AccountCard)) == 5)
        model = next(one for one in window.findChildren(AccountCard))._model
        states = {one.account.provider: model.state(one) for one in model.overviews}
        assert states["d7"] is State.LOW
        assert states["isms"] is State.ONLINE

    in_window(tmp_path, act, prepare=furnish_profile)
