"""Columns as data: what a table shows of a row, how wide, and whether it can be sorted by."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from smsdesk.ui.widgets.basics import Tone

R = TypeVar("R")


class Look(enum.Enum):
    """How a cell is painted."""

    TEXT = "text"
    STRONG = "strong"
    QUIET = "quiet"
    PILL = "pill"
    TICK = "tick"
    """A box that is ticked when the row is selected."""


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column. `key` names it in what is remembered and in the order that is asked for."""

    key: str
    title: str
    text: Callable[[R], str]
    width: int
    """In pixels at 100 %, until somebody drags it."""
    look: Look = Look.TEXT
    sortable: bool = True
    stretches: bool = False
    """Takes what the others leave; one column should."""
    least: str = ""
    """Where the table is narrow it may be as narrow as this text; "": it never gives way."""
    words: tuple[str, ...] = ()
    """All that a pill may say, where that is known: it is as wide as the longest, not `width`."""
    dispensable: int = 0
    """Is left out where the others would have no room: the highest first; 0 always stays."""
    tone: Callable[[R], Tone] | None = None
    """The weight of a pill."""
    tip: Callable[[R], str] | None = None
    """What is shown when the pointer rests on a cell; its text when it does not fit."""
    copied: Callable[[R], str] | None = None
    """What is copied as text, where that is not what is shown."""
    descends_first: bool = False
    """The first press on its header sorts downwards: the newest first."""
