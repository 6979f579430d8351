"""Names are found however they are typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.name_key import fold, search_words, words


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("παππ", "Παππά"),
        ("ΠΑΠΠΑΣ", "Παππάς"),
        ("mull", "Müller"),
        ("strasse", "Straße"),
        ("łodz", "Łódź"),
        ("soren", "Søren"),
        ("шевч", "ШЕВЧЕНКО"),
        ("jose", "José"),
    ],
)
def test_typing_begins_what_is_stored(typed: str, stored: str) -> None:
    assert fold(stored).startswith(fold(typed))


@given(st.text(max_size=40))
def test_folding_is_done_once_and_for_all(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_words_are_of_any_script() -> None:
    assert words("O’Neil-Παππά, Ёлка (VIP) 12") == ["o", "neil", "παππα", "елка", "vip", "12"]


def test_a_person_is_found_by_everything_but_the_number() -> None:
    details = ContactDetails(
        "+306912345678", "Παππά", "Ελένη", "Prefers mornings", "e@pappa.gr", custom={"dog": "Rex"}
    )
    assert details.sort_key == "παππα ελενη"
    assert details.name_key == "ελενη παππα"
    assert details.search_words == "παππα ελενη prefers mornings e pappa gr rex"
    assert details.merge_values["dog"] == "Rex"
    assert details.merge_values["surname"] == "Παππά"
    assert "306912345678" not in repr(details)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna 🌸", ["anna", "🌸"]),
        ("👍🏽!", ["👍"]),
        ("Σοφία❤️ & 5€", ["σοφια", "5", "❤", "€"]),
        ("«a»–b…", ["a", "b"]),
        ("a+b", ["a", "b"]),
    ],
)
def test_symbols_are_words_of_a_search(text: str, found: list[str]) -> None:
    assert search_words(text) == found
