"""What a call to a provider may raise, sorted by: could it have been sent, and who can mend it.

ProviderError
├─ NotSent          Unreachable · Throttled · Unavailable            a retry is safe
├─ MaybeSent        ReplyTimedOut · ConnectionLost · ReplyUnreadable · ProviderUnsure
├─ MessageRefused   BadRecipient · BadSender · BadContent · BadParameter · Blocked · BadSchedule
│                   · NoRoute · NotDone
├─ AccountProblem   BadCredentials · NoCredit · NoPermission · InterfaceMissing
└─ UnexpectedReply  ours to mend
"""

from __future__ import annotations

from typing import ClassVar, Self

from smsdesk.domain.errors import Cause, Reason, SmsDeskError
from smsdesk.domain.outcome import Rejected, Uncertain


class ProviderError(SmsDeskError):
    """A call that did not do what was asked. `detail` is the provider's words, redacted."""

    code = "provider_error"
    reason: ClassVar[Reason | None] = None
    cause: ClassVar[Cause | None] = None
    retryable: ClassVar[bool] = False
    account_wide: ClassVar[bool] = False

    def __init__(self, detail: str = "", *, retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.retry_after_s = retry_after_s

    def reworded(self, detail: str) -> Self:
        """The same error saying it in other words."""
        SmsDeskError.__init__(self, detail)
        self.detail = detail
        return self

    def outcome(self) -> Rejected | Uncertain:
        """What this error means for every message of the call that raised it."""
        if self.reason is None:
            return Uncertain(self.cause or Cause.PROVIDER_UNSURE, self.detail)
        return Rejected(
            self.reason,
            retryable=self.retryable,
            retry_after_s=self.retry_after_s,
            account_wide=self.account_wide,
            detail=self.detail,
        )


class NotSent(ProviderError):
    """Nothing reached the provider, or it said that it took nothing: trying again is safe."""

    code = "not_sent"
    reason = Reason.PROVIDER_DOWN
    retryable = True


class Unreachable(NotSent):
    """No connection: name, address, proxy or TLS. `step` is dns, connect, tls or proxy."""

    code = "unreachable"

    def __init__(self, detail: str = "", *, step: str = "connect") -> None:
        super().__init__(detail)
        self.step = step


class Throttled(NotSent):
    """Too fast; `retry_after_s` when the provider says how long to wait."""

    code = "throttled"
    reason = Reason.THROTTLED


class Unavailable(NotSent):
    """The provider answered that it can take nothing now."""

    code = "unavailable"


class MaybeSent(ProviderError):
    """It may have been sent. Never again by itself."""

    code = "maybe_sent"
    cause = Cause.PROVIDER_UNSURE


class ReplyTimedOut(MaybeSent):
    """The request was written and no answer came in time."""

    code = "reply_timed_out"
    cause = Cause.REPLY_TIMED_OUT


class ConnectionLost(MaybeSent):
    """The connection broke after the first byte was written."""

    code = "connection_lost"
    cause = Cause.CONNECTION_LOST


class ReplyUnreadable(MaybeSent):
    """An answer came and it is not one this provider gives."""

    code = "reply_unreadable"
    cause = Cause.REPLY_UNREADABLE


class ProviderUnsure(MaybeSent):
    """The provider itself says that something broke on the way."""

    code = "provider_unsure"


class MessageRefused(ProviderError):
    """This message is wrong; others may go."""

    code = "message_refused"


class BadRecipient(MessageRefused):
    """The number."""

    code = "bad_recipient"
    reason = Reason.DESTINATION


class BadSender(MessageRefused):
    """The sender."""

    code = "bad_sender"
    reason = Reason.SENDER


class BadContent(MessageRefused):
    """The text."""

    code = "bad_content"
    reason = Reason.CONTENT


class BadParameter(MessageRefused):
    """Something else in the request; includes redirects, which are not followed."""

    code = "bad_parameter"
    reason = Reason.PARAMETER


class Blocked(MessageRefused):
    """The provider's rules: do-not-disturb, spam, duplicate, template."""

    code = "blocked"
    reason = Reason.BLOCKED


class BadSchedule(MessageRefused):
    """The time asked for."""

    code = "bad_schedule"
    reason = Reason.SCHEDULE


class NoRoute(MessageRefused):
    """The destination is not served."""

    code = "no_route"
    reason = Reason.NO_ROUTE


class NotDone(MessageRefused):
    """The provider says that it failed, and not why: of a contact to delete, perhaps because it
    has none (providers.md §4.1)."""

    code = "not_done"
    reason = Reason.PARAMETER


class AccountProblem(ProviderError):
    """Holds for every message of the account: it is paused and keeps its queue."""

    code = "account_problem"
    account_wide = True


class BadCredentials(AccountProblem):
    """User name, password or key."""

    code = "bad_credentials"
    reason = Reason.AUTH


class NoCredit(AccountProblem):
    """The balance is used up."""

    code = "no_credit"
    reason = Reason.CREDIT


class NoPermission(AccountProblem):
    """The account lacks a right, or this address may not use it."""

    code = "no_permission"
    reason = Reason.PERMISSION


class InterfaceMissing(AccountProblem):
    """Somebody answers at the address, but not with this provider's interface: a wrong address,
    or an interface that was switched off."""

    code = "interface_missing"
    reason = Reason.PARAMETER


class UnexpectedReply(ProviderError):
    """An answer to a harmless call (balance, status) that we cannot read: ours to mend.

    Should a sending call ever end so, nobody knows whether it went out.
    """

    code = "unexpected_reply"
    cause = Cause.REPLY_UNREADABLE


_BY_REASON: dict[Reason, type[ProviderError]] = {
    Reason.AUTH: BadCredentials,
    Reason.PERMISSION: NoPermission,
    Reason.CREDIT: NoCredit,
    Reason.SENDER: BadSender,
    Reason.DESTINATION: BadRecipient,
    Reason.CONTENT: BadContent,
    Reason.PARAMETER: BadParameter,
    Reason.SCHEDULE: BadSchedule,
    Reason.BLOCKED: Blocked,
    Reason.THROTTLED: Throttled,
    Reason.NO_ROUTE: NoRoute,
    Reason.PROVIDER_DOWN: Unavailable,
    Reason.NOT_ATTEMPTED: Unavailable,
}
_BY_CAUSE: dict[Cause, type[ProviderError]] = {
    Cause.REPLY_TIMED_OUT: ReplyTimedOut,
    Cause.CONNECTION_LOST: ConnectionLost,
    Cause.REPLY_UNREADABLE: ReplyUnreadable,
}


def error_for(outcome: Rejected | Uncertain) -> ProviderError:
    """The error that says the same as a row of a provider's table, for calls that send nothing."""
    if isinstance(outcome, Uncertain):
        return _BY_CAUSE.get(outcome.cause, ProviderUnsure)(outcome.detail)
    kind = _BY_REASON[outcome.reason]
    if kind is Throttled:
        return Throttled(outcome.detail, retry_after_s=outcome.retry_after_s)
    return kind(outcome.detail)
