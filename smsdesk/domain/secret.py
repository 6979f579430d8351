"""A value that must not be seen: it shows itself only when asked by name.

The vault hands these out and providers take them; nothing else unwraps them but the check of a
declared field, and the line of a form that takes another one's place.
"""

from __future__ import annotations

import hmac
from typing import Final, NoReturn


class Secret:
    """A password, key or token. `repr`, `str`, formatting and pickling never show the value."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value: Final = value

    def reveal(self) -> str:
        """Return the value; called only where it goes on the wire or into the keyring."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "…"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(_octets(self._value), _octets(other._value))

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not copied out of the process")


def _octets(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
