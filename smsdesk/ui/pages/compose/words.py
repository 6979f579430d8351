"""Sentences of the Compose page that several of its parts say, and amounts by locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.accounts.prices import Cost
from smsdesk.domain.account import Account
from smsdesk.domain.encoding import Encoding, EncodingChoice
from smsdesk.domain.plan import EXCLUSION_REASON, Excluded, Exclusion, Issue
from smsdesk.ui.pages.compose.counting import Count
from smsdesk.ui.pages.compose.review_model import Obstacle, Refusal
from smsdesk.ui.widgets.amounts import amount_text
from smsdesk.ui.wording import marked, translated
from smsdesk.wording.declarations import PAUSES
from smsdesk.wording.plans import EXCLUSIONS, NUMBER_PROBLEMS, PROBLEMS


def number(count: int) -> str:
    """A whole number by locale."""
    return QLocale().toString(count)


def money(cost: Cost) -> str:
    """An amount with its unit."""
    unit = cost.unit or ""
    return f"{amount_text(cost.amount)} {_tr('credits') if unit == 'credits' else unit}".rstrip()


def encoding_name(encoding: Encoding) -> str:
    """As people of the field call it."""
    if encoding is Encoding.GSM7:
        return "GSM-7"
    return "Unicode" if encoding is Encoding.UCS2 else _tr("Binary")


def reason(count: Count) -> str:
    """Why it is this encoding."""
    if count.encoding is Encoding.OCTETS:
        return _tr("octets as they are")
    if count.encoding is Encoding.GSM7:
        return _tr("every character fits")
    if count.by_choice:
        return _tr("because you chose it")
    if count.from_fields:
        return _tr("because of what fills the fields")
    return _n("because of %Ln characters", count.forcing)


def choice_name(choice: EncodingChoice) -> str:
    """What one may ask for."""
    return {
        EncodingChoice.AUTO: _tr("Automatic"),
        EncodingChoice.GSM: _tr("GSM-7, with characters replaced"),
        EncodingChoice.UNICODE: _tr("Unicode"),
    }[choice]


def issue_sentence(issue: Issue) -> str:
    """What is in the way of a draft."""
    return str(translated(PROBLEMS[issue.problem]).filled(subject=issue.subject))


def refusal_sentences(refusal: Refusal, account: Account | None) -> list[str]:
    """Why there is nothing to send yet."""
    said = [issue_sentence(issue) for issue in refusal.issues]
    if refusal.obstacle is Obstacle.NO_ACCOUNT:
        said.append(_tr("There is no account to send with yet. Add one first."))
    elif refusal.obstacle is Obstacle.NOBODY_LEFT:
        said.append(
            _tr("Nobody would get this message. Look at the line below the recipients for why.")
        )
    elif refusal.obstacle is Obstacle.NO_NUMBER:
        said.append(
            _tr("This is no number that can be written to. Write it with + and the country code.")
        )
    elif refusal.obstacle is Obstacle.ACCOUNT_PAUSED and account and account.paused:
        name = _tr("{account} is paused.").format(account=account.name)
        said.append(f"{name} {translated(PAUSES[account.paused])}")
    return said


def international(e164: str) -> str:
    """A number as written abroad."""
    from smsdesk.domain import phone

    return phone.international(e164)


def number_problem(code: str) -> str:
    """What is wrong with a number, as the end of a sentence."""
    return marked(NUMBER_PROBLEMS.get(code, code)) if code else ""


def excluded_line(one: Excluded) -> str:
    """An entry of a list of those who get nothing."""
    where = _tr("row {row}").format(row=number(one.row)) if one.row is not None else ""
    shown = one.number.strip() or _tr("(empty)")
    why = ""
    if one.exclusion is Exclusion.INVALID_NUMBER:
        why = number_problem(one.subject)
    elif one.exclusion in EXCLUSION_REASON and one.exclusion is not Exclusion.DUPLICATE:
        why = translated(EXCLUSIONS[one.exclusion]).filled(subject=one.subject).sentence
    return " · ".join(part for part in (one.name, shown, where, why) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compose", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Compose", text, None, count)
