"""The practice server's own arithmetic, against figures from TS 23.038 and 23.040."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.practice import alphabet

GSM_TEXT = st.text(st.sampled_from("aZ@£$ΔΩé 0€[]{}\\~|^\n"), max_size=700)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        # 76 pairs fit a part of 153, one septet stays empty.
        ("€" * 152, 2),
        ("€" * 153, 3),
        ("a" * 152 + "€" + "a" * 152, 3),
    ],
)
def test_gsm_parts(text: str, parts: int) -> None:
    assert alphabet.gsm_parts(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("я" * 70, 1),
        ("я" * 71, 2),
        ("я" * 134, 2),
        ("я" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 67, 3),
    ],
)
def test_ucs2_parts(text: str, parts: int) -> None:
    assert alphabet.ucs2_parts(text) == parts


@pytest.mark.parametrize(("length", "parts"), [(140, 1), (141, 2), (268, 2), (269, 3)])
def test_octet_parts(length: int, parts: int) -> None:
    assert alphabet.octet_parts(length) == parts


def test_table_positions_of_the_standard() -> None:
    codes = {"@": 0x00, "_": 0x11, "$": 0x02, "¡": 0x40, "¿": 0x60, "à": 0x7F, "Ç": 0x09, "É": 0x1F}
    assert {char: alphabet.to_gsm(char)[0] for char in codes} == codes
    assert alphabet.to_gsm("€[") == b"\x1b\x65\x1b\x3c"
    assert len(alphabet._BASIC) == 128


def test_everything_else_becomes_a_question_mark() -> None:
    assert alphabet.to_gsm("aя😀") == b"a??"
    assert alphabet.replaced("aя😀€") == "a??€"
    assert not alphabet.is_gsm("ç")
    assert alphabet.is_gsm("Ç€")


def test_an_escape_without_a_follower_is_a_space() -> None:
    assert alphabet.from_gsm(b"a\x1b") == "a "
    assert alphabet.from_gsm(b"\x1ba") == "a"
    assert alphabet.from_gsm(b"\xff") == "\ufffd"


def test_cutting_blindly_goes_through_pairs_and_stops_after_the_most() -> None:
    cut = alphabet.cut_blindly(b"x" * 800, width=1, sizes=alphabet.GSM, most=5)
    assert [len(part) for part in cut] == [153] * 5
    wide = alphabet.cut_blindly(b"x" * 142, width=2, sizes=alphabet.UCS2, most=5)
    assert [len(part) for part in wide] == [134, 8]


@given(GSM_TEXT)
def test_a_text_in_the_alphabet_survives(text: str) -> None:
    assert alphabet.from_gsm(alphabet.to_gsm(text)) == text


@given(GSM_TEXT)
def test_parts_are_bounded_by_the_septets(text: str) -> None:
    septets = len(alphabet.to_gsm(text))
    parts = alphabet.gsm_parts(text)
    if septets <= 160:
        assert parts == 1
    else:
        assert -(-septets // 153) <= parts <= -(-septets // 152)
