"""Of each kind of question only the newest is answered."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject

from smsdesk.ui.bridge import Bridge
from smsdesk.ui.questions import Questions


async def test_only_the_newest_of_a_kind_is_answered() -> None:
    answers: list[str] = []
    errors: list[BaseException] = []
    owner = QObject()
    bridge = Bridge(errors.append)
    questions = Questions(bridge, owner)

    async def answer(what: str) -> None:
        await asyncio.sleep(0)
        answers.append(what)

    questions.ask("person", answer("first"))
    questions.ask("total", answer("total"))
    questions.ask("person", answer("second"))
    questions.ask("groups", answer("groups"))
    questions.drop("groups")
    questions.drop("nothing was asked")
    await bridge.rest(1)
    assert sorted(answers) == ["second", "total"]
    assert errors == []
    await bridge.stop()
