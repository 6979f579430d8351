"""What is marked in a text, in Qt's units."""

from __future__ import annotations

import pytest

from smsdesk.domain.encoding import Encoding
from smsdesk.ui.widgets.costly import Mark, explanation, fields_in, forcing_count, marks_in, utf16

GSM, UCS2 = Encoding.GSM7, Encoding.UCS2


@pytest.mark.parametrize(
    ("text", "encoding", "forcing", "marks"),
    [
        ("plain", GSM, True, ()),
        ("a€[", GSM, True, ((1, 3, Mark.TWICE),)),
        ("a€", UCS2, True, ()),
        ("it’s", UCS2, True, ((2, 3, Mark.FEW),)),
        ("it’s", UCS2, False, ()),
        ("😀b😀", UCS2, True, ((0, 2, Mark.FEW), (3, 5, Mark.FEW))),
        ("a😀", UCS2, False, ((1, 3, Mark.TWICE),)),
        ("{Όνομα} ’", UCS2, True, ((8, 9, Mark.FEW),)),
        ("αβγδεζηθικ λμν", UCS2, True, ((0, 14, Mark.FORCING),)),
    ],
)
def test_costly_runs_are_found(
    text: str, encoding: Encoding, forcing: bool, marks: tuple[tuple[int, int, Mark], ...]
) -> None:
    assert marks_in(text, encoding, forcing=forcing) == marks


def test_indexes_become_qts() -> None:
    at = utf16("a😀b")
    assert [at(index) for index in range(4)] == [0, 1, 3, 4]


def test_fields_are_found_and_doubled_braces_are_not() -> None:
    assert fields_in("{{x}} {a} { b |c}") == [(6, 9, "a"), (10, 17, "b")]


def test_characters_are_explained() -> None:
    assert "' could stand instead" in explanation("’", UCS2)
    assert "Nothing can stand" in explanation("😀", UCS2)
    assert "could be left out" in explanation("\u200b", UCS2)
    assert explanation("€", GSM) == "€ (U+20AC) counts as two characters."
    assert explanation("€", UCS2) == ""
    assert explanation("a", GSM) == ""


def test_forcing_characters_are_counted() -> None:
    assert forcing_count("a’b’😀") == 3
