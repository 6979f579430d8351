"""A person is known again in what others wrote, and nobody else is taken for them."""

from __future__ import annotations

import pytest

from smsdesk.domain.traces import Traces

ELENI = Traces.of("+306912345678", ["Παππά Ελένη", "Smith"])
LONDON = Traces.of("+442079460000")


@pytest.mark.parametrize(
    "text",
    [
        "+306912345678",
        "00306912345678",
        "6912345678",
        "691 234 5678",
        "(691) 234-56.78",
        "call 691\u00a0234\u00a05678 tonight",
        "06912345678.0",
        "6912345678/2101234567",
    ],
)
def test_the_number_in_any_form(text: str) -> None:
    assert ELENI.in_number(text)
    assert ELENI.in_texts("", text)


@pytest.mark.parametrize("text", ["", "691234567", "6912345679", "691 234 and 5678", "+3069123"])
def test_other_numbers(text: str) -> None:
    assert not ELENI.in_number(text)


def test_a_trunk_prefix_is_no_part_of_it() -> None:
    assert LONDON.in_number("020 7946 0000")
    assert LONDON.in_number("+44 20 7946 0000")


@pytest.mark.parametrize(
    "texts", [("ΠΑΠΠΑ", "Ελενη"), ("Dear Eleni… Ελένη Παππά!",), ("x", "Παππά-Ελένη")]
)
def test_the_whole_name(texts: tuple[str, ...]) -> None:
    assert ELENI.in_texts(*texts)


@pytest.mark.parametrize("texts", [("Παππά",), ("Ελένη", "Παππάς"), ("Smith",), ("",), ()])
def test_not_a_part_of_it(texts: tuple[str, ...]) -> None:
    assert not ELENI.in_texts(*texts)


def test_a_short_number_is_sought_whole() -> None:
    assert Traces.of("+12345").digits == "12345"


def test_no_trace_in_what_is_logged() -> None:
    assert "691" not in repr(ELENI)
