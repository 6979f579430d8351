"""The vocabulary of refusals is that of providers.md §0, and errors show their code alone."""

from __future__ import annotations

import pytest

from smsdesk.domain.errors import OUTAGE_REASONS, Cause, Reason, SmsDeskError

# providers.md §0, "Submission outcome".
REASONS = (
    "auth, permission, credit, sender, destination, content, parameter, schedule, blocked, "
    "throttled, no_route, provider_down, not_attempted"
)


def test_reasons_are_those_of_the_reference() -> None:
    assert [reason.value for reason in Reason] == REASONS.split(", ")


def test_codes_are_stable_words() -> None:
    for member in (*Reason, *Cause):
        assert member.value == member.name.lower()


def test_outages_pass_by_themselves() -> None:
    assert {Reason.PROVIDER_DOWN, Reason.THROTTLED} == OUTAGE_REASONS


@pytest.mark.parametrize(("subject", "shown"), [("", "error"), ("base_url", "error: base_url")])
def test_error_shows_code_and_subject(subject: str, shown: str) -> None:
    error = SmsDeskError(subject)
    assert (str(error), error.subject) == (shown, subject)


def test_error_of_a_kind_has_its_own_code() -> None:
    class Locked(SmsDeskError):
        code = "locked"

    assert str(Locked("profile")) == "locked: profile"
    assert isinstance(Locked(), SmsDeskError)
