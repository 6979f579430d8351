"""What is given with a call: options, secrets, moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.cli.answer import CallError
from smsdesk.cli.given import fields_given, instant

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


def test_fields() -> None:
    assert fields_given(["a=1", "b=x=y", "c="]) == {"a": "1", "b": "x=y", "c": ""}


@pytest.mark.parametrize("pairs", [["secret-word"], ["=secret-word"], ["a=1", "a=secret-word"]])
def test_wrong_fields_are_not_shown(pairs: list[str]) -> None:
    with pytest.raises(CallError) as caught:
        fields_given(pairs)
    assert "secret-word" not in caught.value.message


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02T09:00:00+02:00", datetime(2026, 3, 2, 7, 0, tzinfo=UTC)),
        ("2026-03-02T09:00Z", datetime(2026, 3, 2, 9, 0, tzinfo=UTC)),
        # The tests' zone is two hours ahead of UTC, three in summer.
        ("2026-03-02", datetime(2026, 3, 1, 22, 0, tzinfo=UTC)),
        ("2026-06-02 10:00", datetime(2026, 6, 2, 7, 0, tzinfo=UTC)),
        ("90s", NOW - timedelta(seconds=90)),
        ("5min", NOW - timedelta(minutes=5)),
        ("2h", NOW - timedelta(hours=2)),
        ("1w", NOW - timedelta(days=7)),
    ],
)
def test_instants(text: str, moment: datetime) -> None:
    assert instant(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "yesterday", "2h30", "-2h", "2026-13-01", "999999999w"])
def test_what_is_no_instant(text: str) -> None:
    with pytest.raises(CallError):
        instant(text, NOW)
