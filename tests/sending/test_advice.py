"""What would make a text cheaper."""

from __future__ import annotations

import pytest

from smsdesk.domain.encoding import STANDARD, EncodingChoice
from smsdesk.sending.advice import (
    AdviceKind,
    advise,
    asks_for_reply,
    can_be_answered,
    costly,
    pieces_of,
)

LONG = "x" * 80


def test_a_curly_quote_that_doubles_the_cost_is_named() -> None:
    advice = advise(f"It’s {LONG}", STANDARD, EncodingChoice.AUTO)
    assert advice is not None
    assert advice.kind is AdviceKind.REPLACE
    assert advice.pairs == (("’", "'"),)
    assert (advice.parts_before, advice.parts_after) == (2, 1)
    assert advice.text == f"It's {LONG}"


@pytest.mark.parametrize(
    "text",
    [
        f"It's {LONG}",  # GSM already
        "It’s short",  # one part either way
        f"It’s 😀 {LONG}",  # nothing can stand for the emoji
    ],
)
def test_there_is_no_advice_where_nothing_is_gained(text: str) -> None:
    assert advise(text, STANDARD, EncodingChoice.AUTO) is None


def test_what_was_chosen_is_not_argued_with() -> None:
    assert advise(f"It’s {LONG}", STANDARD, EncodingChoice.UNICODE) is None


def test_greek_becomes_capitals_and_fields_keep_their_names() -> None:
    text = "Αγαπητή {Όνομα|κυρία}, " + "καλημέρα " * 9
    advice = advise(text, STANDARD, EncodingChoice.AUTO)
    assert advice is not None
    assert advice.kind is AdviceKind.GREEK_CAPITALS
    assert "{Όνομα|κυρία}" in advice.text
    rebuilt = text
    for one in reversed(advice.replaced):
        end = one.index + len(one.original)
        rebuilt = rebuilt[: one.index] + one.replacement + rebuilt[end:]
    assert rebuilt == advice.text


def test_fields_and_doubled_braces_are_told_apart() -> None:
    assert list(pieces_of("a {{b}} {c} d")) == [
        (0, "a {{b}} ", True),
        (8, "{c}", False),
        (11, " d", True),
    ]


def test_a_name_in_a_field_does_not_count_as_text() -> None:
    assert not costly("Dear {Όνομα}")
    assert costly("Dear {name}’s")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please reply YES to confirm", "reply YES"),
        ("Reply with STOP", "Reply with STOP"),
        ("Send STOP to end", "STOP"),
        ("Παρακαλούμε απαντήστε ΝΑΙ", "απαντήστε"),
        ("Call us on 210 555 0100", ""),
    ],
)
def test_a_text_that_asks_for_an_answer_is_noticed(text: str, words: str) -> None:
    assert asks_for_reply(text) == words


def test_only_numbers_can_be_answered() -> None:
    assert can_be_answered("+306912345678")
    assert not can_be_answered("Clinic")
    assert not can_be_answered("")


def test_what_fills_a_field_may_be_what_makes_a_part_too_many() -> None:
    text = "Dear {name|patient}, your yearly check’s due. Call us on 210 555 0100 or reply YES."
    advice = advise(text, STANDARD, EncodingChoice.AUTO)
    assert advice is not None
    assert advice.text == text.replace("’", "'")
