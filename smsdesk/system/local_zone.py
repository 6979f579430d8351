"""The time zone of this machine, by its IANA name."""

from __future__ import annotations

from zoneinfo import ZoneInfoNotFoundError


def local_zone() -> str:
    """As the system has it (TZ, /etc/localtime, the registry); "UTC" where it says nothing that
    is known."""
    # tzlocal reads files and the registry; most commands do not ask.
    import tzlocal

    try:
        return str(tzlocal.get_localzone_name())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
