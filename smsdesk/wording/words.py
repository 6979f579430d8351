"""A sentence and a hint, and the mark by which a translator finds them. No sentences here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

Translate = Callable[[str], str]
"""Gives a marked text in another language, its places still unfilled."""


_ENDS: Final = ".!?…:;"


def mark(text: str) -> str:
    """The text as it is. Says that it is shown to people, so that tools collect it to translate."""
    return text


def counted(text: str) -> str:
    """As `mark`, for a text whose words depend on the number in its place `{number}`."""
    return text


def as_it_is(text: str) -> str:
    """The `Translate` of whoever speaks English."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """What happened, and what to do about it. Both may hold `{subject}` and its like."""

    sentence: str
    hint: str = ""

    def filled(self, **values: str) -> Words:
        """With the values in their places."""
        return Words(self.sentence.format_map(values), self.hint.format_map(values))

    def translated(self, translate: Translate) -> Words:
        """In another language, the places still unfilled."""
        return Words(translate(self.sentence), translate(self.hint) if self.hint else "")

    def __str__(self) -> str:
        if not self.hint:
            return self.sentence
        # What fills a place at the end of a sentence, such as the name of a file, has no full stop.
        stop = "" if self.sentence.rstrip("”»)")[-1:] in _ENDS else "."
        return f"{self.sentence}{stop} {self.hint}"


def said(sentence: str, hint: str = "") -> Words:
    """Words of a table; both texts are marked for translation."""
    return Words(mark(sentence), mark(hint))
