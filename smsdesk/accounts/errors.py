"""What can be wrong with an account as it is given, or stand in the way of using it."""

from __future__ import annotations

from collections.abc import Iterable

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import FieldRule


class UnknownAccount(SmsDeskError):
    """No account in use has this name; `subject` is the name."""

    code = "unknown_account"


class BadName(SmsDeskError):
    """Empty, too long, or not one line."""

    code = "bad_name"


class FieldProblem(SmsDeskError):
    """Base of what is wrong with a field; `subject` is its key, `known` helps to mend it."""

    code = "field_refused"

    def __init__(self, subject: str, known: Iterable[str] = ()) -> None:
        super().__init__(subject)
        self.known = tuple(known)


class UnknownField(FieldProblem):
    """The provider declares no such field; `known` are those it does declare."""

    code = "unknown_field"


class FieldRequired(FieldProblem):
    """A field without default was left empty."""

    code = "field_required"


class FieldRefused(FieldProblem):
    """The value is not allowed; `known` are the choices, if there are any. `step` is the value of
    the declared rule that it breaks, or ""."""

    def __init__(
        self, subject: str, known: Iterable[str] = (), rule: FieldRule | None = None
    ) -> None:
        super().__init__(subject, known)
        self.step = "" if rule is None else rule.value


class SecretAsOption(FieldProblem):
    """A secret field was given where other values are; only the vault takes it."""

    code = "secret_as_option"


class SecretMissing(SmsDeskError):
    """The vault knows no secret for this account; `subject` is its name."""

    code = "secret_missing"


class AccountPaused(SmsDeskError):
    """It does not send until it is resumed; `subject` is its name."""

    code = "account_paused"


class QueueNotEmpty(SmsDeskError):
    """Messages of the account still wait; `subject` is how many."""

    code = "queue_not_empty"


class NoSignInTest(SmsDeskError):
    """The interface has no harmless call that would prove the sign-in."""

    code = "no_sign_in_test"
