"""What is shown of accounts before the store is open is what their overviews say when it is."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

from smsdesk.accounts.first_look import FirstOverviews
from smsdesk.accounts.overview import Secrets
from smsdesk.bootstrap import open_desk
from smsdesk.domain.account import NewAccount, PauseCause
from smsdesk.domain.money import Balance
from smsdesk.domain.secret import Secret
from smsdesk.store import accounts as stored
from smsdesk.system.vault import SessionVault


async def test_they_are_the_overviews(tmp_path: Path) -> None:
    vault = SessionVault()
    await vault.put("key-a", "password", Secret("s3cret"))
    async with open_desk(tmp_path / "profile", vault=vault, log_to_stderr=False) as desk:
        assert not await desk.first_overviews.any()
        now = desk.clock.now()
        made = []
        for name, key in (("A", "key-a"), ("B", "key-b"), ("Gone", "key-c")):
            new = NewAccount(name, "isms", {"username": "u"}, "Clinic", key)
            made.append(await desk.db.run(partial(stored.add, new=new, now=now)))
        await desk.db.run(lambda c: stored.pause(c, made[1].id, PauseCause.CREDIT))
        await desk.db.run(lambda c: stored.remove(c, made[2].id, now))
        for amount, minutes in (("5.00", 3), ("4.20", 1)):
            balance, at = Balance(Decimal(amount), "EUR"), now - timedelta(minutes=minutes)
            await desk.db.run(
                partial(stored.record_balance, account_id=made[0].id, balance=balance, now=at)
            )
        found = await desk.first_overviews.all()
        assert found == await desk.overviews.all()
        assert [one.secrets for one in found] == [Secrets.READY, Secrets.MISSING]
        assert found[0].balance == Balance(Decimal("4.20"), "EUR")
        assert await desk.first_overviews.any()
        elsewhere = FirstOverviews(tmp_path / "none.db", desk.vault)
        assert await elsewhere.all() == ()


async def test_an_account_that_the_program_does_not_know_is_left_to_them(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "profile", vault=SessionVault(), log_to_stderr=False) as desk:
        new = NewAccount("Odd", "no-such-provider", {}, "", "key")
        await desk.db.run(partial(stored.add, new=new, now=desk.clock.now()))
        assert await desk.first_overviews.all() == ()
        assert not await desk.first_overviews.any()
