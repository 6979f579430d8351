"""The count of one message."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import STANDARD, Encoding, EncodingChoice, measure
from smsdesk.ui.pages.compose.counting import count, merged

AUTO = EncodingChoice.AUTO


@given(st.text(alphabet=st.characters(exclude_characters="{}", exclude_categories=["Cs"])))
def test_it_agrees_with_the_measure(text: str) -> None:
    counted, measured = count(text, {}, STANDARD, AUTO, binary=False), measure(text)
    assert (counted.encoding, counted.units, counted.parts) == (
        measured.encoding,
        measured.units,
        measured.parts,
    )
    assert len(counted.fills) == max(measured.parts, 1)
    assert all(0 <= fill <= 1 for fill in counted.fills)


def test_fields_are_filled_before_counting() -> None:
    counted = count("Dear {name}", {"name": "Ελένη"}, STANDARD, AUTO, binary=False)
    assert counted.encoding is Encoding.UCS2
    assert counted.from_fields
    assert counted.units == len("Dear Ελένη")


def test_the_texts_own_characters_are_named_first() -> None:
    counted = count("It’s {name}", {"name": "Ελένη"}, STANDARD, AUTO, binary=False)
    assert counted.forcing == 1
    assert not counted.from_fields


def test_gsm_by_choice_counts_what_is_replaced() -> None:
    counted = count("It’s …", {}, STANDARD, EncodingChoice.GSM, binary=False)
    assert (counted.encoding, counted.units) == (Encoding.GSM7, len("It's ..."))


def test_binary_counts_octets() -> None:
    counted = count("00 ff", {}, STANDARD, AUTO, binary=True)
    assert (counted.encoding, counted.units, counted.capacity) == (Encoding.OCTETS, 2, 140)


def test_braces_that_do_not_fit_stay_as_they_are() -> None:
    assert merged("a { b", {"b": "x"}) == "a { b"
    assert merged("{b|c}", {}) == "c"
    assert merged("{{b}}", {"b": "x"}) == "{b}"
