"""Recipients as people give them: pasted numbers, and tables with a column of numbers.

Whether a number is one is the planner's judgement; reading files is in `files`.
"""

from __future__ import annotations

import re

from smsdesk.domain.draft import Addressee

# Commas and the like; blanks only where the next number shows that it begins, since numbers are
# written with blanks inside.
_BETWEEN = re.compile(r"[,;\r\n\t]+|\s+(?=\+)")
_LINK = re.compile(r"\s*tel:", re.IGNORECASE)


def addressees_in(text: str) -> tuple[Addressee, ...]:
    """One for each number of a text; an empty text is one number that will be refused."""
    if _LINK.match(text):  # its parameters are set off by semicolons
        return (Addressee(text.strip()),)
    numbers = [piece.strip() for piece in _BETWEEN.split(text)]
    found = tuple(Addressee(number) for number in numbers if number)
    return found or (Addressee(text),)
