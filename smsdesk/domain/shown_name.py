"""How people of the contact book are called in lists: name and surname, as one says them."""

from __future__ import annotations

from collections.abc import Iterable


def full_name(name: str, surname: str) -> str:
    """Both, as far as they are known; "" without either."""
    return f"{name} {surname}".strip()


def names_by_number(people: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Who has which number, of number (E.164), name and surname of each; a family that shares
    one is named together, in their order. Numbers of nobody with a name are left out."""
    named: dict[str, list[str]] = {}
    for number, name, surname in people:
        if called := full_name(name, surname):
            named.setdefault(number, []).append(called)
    return {number: ", ".join(dict.fromkeys(names)) for number, names in named.items()}
