"""The way into practice, from wherever it is offered: an account inside, and a first message.

Nothing of it leaves the program.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.wording import QT_TRANSLATE_NOOP

ACCOUNT_NAME = QT_TRANSLATE_NOOP("Practising", "Practice")
KEY = "practice"
SENDER = "Practice"
SAMPLE_TEXT = QT_TRANSLATE_NOOP(
    "Practising", "Good morning! Your appointment is on Monday at 10:30. See you then!"
)
SAMPLE_NUMBER = "+306940000000"


async def practise(context: Context) -> None:
    """Make the practice account if there is none, then go to Compose with a first message."""
    desk = context.desk
    await desk.overviews.open_practice(desk.accounts, _tr(ACCOUNT_NAME), SENDER)
    context.go(places.Compose(text=_tr(SAMPLE_TEXT), recipients=(SAMPLE_NUMBER,)))


def provider_name(info: ProviderInfo) -> str:
    """What a provider is called: by its own name, which only the one inside has in every
    language."""
    return _tr(ACCOUNT_NAME) if info.key == KEY else info.name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Practising", text)
