"""Where somebody lives by their number, and how sure that is."""

from __future__ import annotations

import pytest

from smsdesk.domain.number_zone import zone_of


@pytest.mark.parametrize(
    ("number", "zone", "certain"),
    [
        ("+306912345678", "Europe/Athens", True),
        ("+380632132121", "Europe/Kyiv", True),
        ("+5511961234567", "America/Sao_Paulo", True),
        ("+12125550123", "America/New_York", True),
        ("+13105550123", "America/Los_Angeles", True),
        ("+447400123456", "Europe/London", False),
        ("+351912345678", "Europe/Lisbon", False),
        ("+79123456789", "Europe/Moscow", False),
        ("+18005550123", "America/New_York", False),
        ("not a number", None, False),
        ("+88316000000", None, False),
    ],
)
def test_the_zone_of_a_number(number: str, zone: str | None, certain: bool) -> None:
    found = zone_of(number)
    assert (found.zone, found.certain) == (zone, certain)
