"""In which time zone the owner of a number lives, as far as the number tells.

Area codes are known to `phonenumbers`; for mobile numbers of countries with several zones only a
guess is possible: the one where most people live. Whether it is a guess is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, timezone

_UNKNOWN: Final = "Etc/Unknown"
# Where most people of a country with several zones live (CIA World Factbook: largest cities).
_MAIN: Final = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CD": "Africa/Kinshasa",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "ID": "Asia/Jakarta",
    "IT": "Europe/Rome",
    "KZ": "Asia/Almaty",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NO": "Europe/Oslo",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}


@dataclass(frozen=True, slots=True)
class NumberZone:
    """A zone, and whether other zones are possible for the number."""

    zone: str | None
    """IANA name; None where nothing is known (satellite, international services)."""
    certain: bool
    possible: tuple[str, ...]
    """Every zone the number may be in."""


def zone_of(e164: str) -> NumberZone:
    """The zone of a number (E.164); nothing is known of what is no number."""
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return NumberZone(None, certain=False, possible=())
    region = phonenumbers.region_code_for_number(number) or ""
    zones = timezone.time_zones_for_number(number)
    return _chosen(region, tuple(zones))


@lru_cache(maxsize=4096)
def _chosen(region: str, zones: tuple[str, ...]) -> NumberZone:
    possible = tuple(zone for zone in zones if zone != _UNKNOWN)
    if not possible:
        return NumberZone(_MAIN.get(region), certain=False, possible=())
    main = _MAIN.get(region)
    if main in possible and main is not None:
        return NumberZone(main, certain=len(possible) == 1, possible=possible)
    return NumberZone(possible[0], certain=len(possible) == 1, possible=possible)
