"""A text that is kept to be used again, under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """`text` may hold merge fields; see `template.py`."""

    id: int
    name: str
    text: str
