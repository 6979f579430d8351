"""What is wrong with a filled-in form, field by field, in sentences. No widgets here.

The rules are the provider's declarations and the checks of `smsdesk.accounts`; what only the
provider can know is found by trying to sign in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from smsdesk.accounts.errors import BadName, FieldRefused
from smsdesk.accounts.form import checked_name
from smsdesk.accounts.offers import address_problem
from smsdesk.domain.plan import PlanProblem
from smsdesk.domain.provider_info import Field, FieldKind, ProviderInfo
from smsdesk.domain.secret import Secret
from smsdesk.sending.planner import sender_issues
from smsdesk.ui.wording import error_sentence, translated
from smsdesk.wording.errors import ERRORS
from smsdesk.wording.plans import PROBLEMS

NAME = "name"
SENDER = "sender"


@dataclass(frozen=True, slots=True)
class FormValues:
    """What stands in the form of an account. Only secrets that were typed are in `secrets`."""

    name: str
    sender: str
    options: Mapping[str, str] = field(repr=False)
    secrets: Mapping[str, Secret] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Around:
    """What the form of one account must know of others and of the keyring."""

    taken_names: Collection[str] = ()
    keeps_secrets: bool = False
    """Whether an empty secret stands for one that is kept already."""


def problems(info: ProviderInfo, values: FormValues, around: Around) -> dict[str, str]:
    """By field, "name" and "sender" included: why this value may not stand there."""
    found = {
        NAME: _name_problem(values.name, around.taken_names),
        SENDER: _sender_problem(values.sender, info),
    }
    for one in info.fields:
        if one.kind is FieldKind.SECRET:
            found[one.key] = _secret_problem(one, values.secrets.get(one.key), around)
        else:
            found[one.key] = _value_problem(one, values.options.get(one.key, ""))
    return {key: sentence for key, sentence in found.items() if sentence}


def _name_problem(name: str, taken: Collection[str]) -> str:
    if not name.strip():
        return _tr("Give it a name by which you know it.")
    try:
        checked = checked_name(name)
    except BadName as error:
        return error_sentence(error)
    if checked in taken:
        return str(translated(ERRORS["name_taken"]).filled(subject=checked))
    return ""


def _sender_problem(sender: str, info: ProviderInfo) -> str:
    for issue in sender_issues(sender.strip(), info.limits.sender):
        # None at all may still be given with each message.
        if issue.problem is not PlanProblem.SENDER_REQUIRED:
            return str(translated(PROBLEMS[issue.problem]).filled(subject=issue.subject))
    return ""


def _secret_problem(declared: Field, secret: Secret | None, around: Around) -> str:
    if not secret:
        return _needed() if declared.required and not around.keeps_secrets else ""
    return "" if declared.accepts(secret) else _refused(declared)


def _value_problem(declared: Field, written: str) -> str:
    value = written.strip() if declared.kind is not FieldKind.TEXT else written
    if not value and declared.required:
        return _needed()
    if not declared.accepts(value):
        return _refused(declared)
    if value and declared.kind is FieldKind.URL and declared.required:
        error = address_problem(value)
        return error_sentence(error) if error is not None else ""
    return ""


def _needed() -> str:
    return _tr("This must be filled in.")


def _refused(declared: Field) -> str:
    if declared.rule is not None:
        return error_sentence(FieldRefused(declared.key, rule=declared.rule))
    if declared.kind is FieldKind.INTEGER:
        return _tr("A whole number from {least} to {most}.").format(
            least=declared.minimum, most=declared.maximum
        )
    if declared.kind is FieldKind.URL:
        return _tr("An address that begins with https:// or http://.")
    return _tr("It is too long for this provider, or holds characters that it does not take.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FormChecks", text)
