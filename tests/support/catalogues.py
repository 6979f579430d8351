"""Qt's catalogues as values, and what must agree between a text and its translation."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FORMS = {"en": 2, "el": 2, "pt_BR": 2, "ru": 3, "uk": 3}
"""How many plurals each language has in Qt's rules."""
_PLACE = re.compile(r"%L?n|\{+\w*(?:\|\w+)?|\}+|\t.*|https?://[\w.:/]*\w")


@dataclass(frozen=True, slots=True)
class Translation:
    """An entry of a catalogue: one form, or as many as the language has."""

    context: str
    source: str
    comment: str
    plural: bool
    kind: str
    """ "" when it is finished."""
    forms: tuple[str, ...]


def translations(path: Path) -> Iterator[Translation]:
    """All entries of a catalogue."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            plural = message.get("numerus") == "yes"
            texts = found.findall("numerusform") if plural else [found]
            yield Translation(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural,
                found.get("type", ""),
                tuple(text.text or "" for text in texts),
            )


def disagreements(source: str, translated: str) -> Iterator[str]:
    """What a translation has lost of its source, or has too much."""
    if Counter(_PLACE.findall(source)) != Counter(_PLACE.findall(translated)):
        yield "places"
    if source.count("&") != translated.count("&"):
        yield "mnemonics"
    if source.endswith("…") != translated.endswith("…"):
        yield "ellipsis"
    if source[:1].isspace() != translated[:1].isspace() or source.endswith(" ") != (
        translated.endswith(" ")
    ):
        yield "blanks at the ends"
    if "SMS Desk" in source and "SMS Desk" not in translated:
        yield "name of the program"
