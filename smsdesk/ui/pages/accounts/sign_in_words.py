"""How tests end, in words: a short head and the rest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.widgets.amounts import balance_text
from smsdesk.ui.wording import error_sentence, translated
from smsdesk.wording.errors import ERRORS, error_words


def signed_in_words(result: SignedIn) -> tuple[str, str]:
    """It worked: the balance and how fast."""
    told = []
    if result.balance is not None:
        told.append(_tr("Balance {amount}").format(amount=balance_text(result.balance)))
    elapsed_ms = max(1, round(result.elapsed_s * 1000))
    told.append(_tr("answered in {time} ms").format(time=QLocale().toString(elapsed_ms)))
    return _tr("Signed in."), " · ".join(told)


def failed_words(error: SmsDeskError) -> tuple[str, str]:
    """It did not work: what is wrong, then what to do."""
    step = getattr(error, "step", "")
    words = ERRORS.get(f"{error.code}.{step}") or ERRORS.get(error.code)
    if words is None or "{" in words.sentence + words.hint:
        return _tr("That did not work."), error_sentence(error)
    hint = translated(words).hint
    detail = getattr(error, "detail", "")
    said = str(error_words(error).sentence) if detail else ""
    quoted = said.removeprefix(words.sentence).strip()
    return translated(words).sentence, " ".join(part for part in (hint, quoted) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountTelling", text)
