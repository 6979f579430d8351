"""Counting and cutting: hand-computed boundaries, an independent count, and what always holds."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import (
    STANDARD,
    DoubleCharacter,
    Encoding,
    EncodingChoice,
    ForcingCharacter,
    Measure,
    NotGsmError,
    PartSizes,
    UnsendableError,
    choose,
    doubles,
    forcing,
    gsm7_octets,
    measure,
    measure_octets,
    split,
    ucs2_octets,
    unsendable,
)

GSM, UCS2 = Encoding.GSM7, Encoding.UCS2
CUTTING = PartSizes(max_parts=5, keeps_pairs=False)

# 3GPP TS 23.038 §6.2.1, written down once more by code, so that the tables check each other.
BASIC_BY_CODE = {
    0x00: 0x40, 0x01: 0xA3, 0x02: 0x24, 0x03: 0xA5, 0x04: 0xE8, 0x05: 0xE9, 0x06: 0xF9, 0x07: 0xEC,
    0x08: 0xF2, 0x09: 0xC7, 0x0A: 0x0A, 0x0B: 0xD8, 0x0C: 0xF8, 0x0D: 0x0D, 0x0E: 0xC5, 0x0F: 0xE5,
    0x10: 0x394, 0x11: 0x5F, 0x12: 0x3A6, 0x13: 0x393, 0x14: 0x39B, 0x15: 0x3A9, 0x16: 0x3A0,
    0x17: 0x3A8, 0x18: 0x3A3, 0x19: 0x398, 0x1A: 0x39E, 0x1C: 0xC6, 0x1D: 0xE6, 0x1E: 0xDF,
    0x1F: 0xC9, 0x24: 0xA4, 0x40: 0xA1, 0x5B: 0xC4, 0x5C: 0xD6, 0x5D: 0xD1, 0x5E: 0xDC, 0x5F: 0xA7,
    0x60: 0xBF, 0x7B: 0xE4, 0x7C: 0xF6, 0x7D: 0xF1, 0x7E: 0xFC, 0x7F: 0xE0,
}  # fmt: skip
EXTENSION_BY_CODE = {
    0x0A: 0x0C, 0x14: 0x5E, 0x28: 0x7B, 0x29: 0x7D, 0x2F: 0x5C, 0x3C: 0x5B, 0x3D: 0x7E, 0x3E: 0x5D,
    0x40: 0x7C, 0x65: 0x20AC,
}  # fmt: skip
BASIC = {chr(BASIC_BY_CODE.get(code, code)): code for code in range(128) if code != 0x1B}
EXTENSION = {chr(char): code for code, char in EXTENSION_BY_CODE.items()}


def naive(text: str, sizes: PartSizes) -> tuple[Encoding, int, list[str]]:
    """Encoding, units and parts, one character at a time; written from the rule alone."""
    gsm = all(char in BASIC or char in EXTENSION for char in text)
    single, multi = (
        (sizes.gsm_single, sizes.gsm_multi) if gsm else (sizes.ucs2_single, sizes.ucs2_multi)
    )
    widths = [2 if (char in EXTENSION if gsm else ord(char) > 0xFFFF) else 1 for char in text]
    total = sum(widths)
    if not text:
        return GSM, 0, []
    if total <= single:
        return (GSM if gsm else UCS2), total, [text]
    parts = [""]
    room = multi
    for char, width in zip(text, widths, strict=True):
        if width > room:
            parts.append("")
            room = multi
        parts[-1] += char
        room -= width
    return (GSM if gsm else UCS2), total, parts


gsm_texts = st.text(st.sampled_from(sorted(BASIC) + sorted(EXTENSION) * 4), min_size=1)
pieces = st.one_of(
    gsm_texts,
    st.text(st.sampled_from("aβЖ中\u00a0€{ç`"), min_size=1),
    st.text(st.sampled_from("aα😀🇬🇷€\u200d"), min_size=1),
    st.text(st.sampled_from("a😀\ud83d\ude00"), min_size=1),  # lone surrogates
    st.text(),
)
# Long runs reach the boundaries that short texts never see.
runs = st.lists(st.tuples(pieces, st.integers(1, 100)), min_size=1, max_size=3)
texts = runs.map(lambda runs: "".join(piece * times for piece, times in runs)[:2000])
sizes = st.one_of(
    st.just(STANDARD),
    st.builds(
        lambda gs, gm, us, um: PartSizes(max(gs, gm), gm, max(us, um), um),
        *[st.integers(2, 12)] * 4,
    ),
)


class TestAlphabet:
    def test_every_basic_character_has_its_septet(self) -> None:
        for char, code in BASIC.items():
            assert gsm7_octets(char) == bytes([code]), char

    def test_every_extension_character_has_escape_and_code(self) -> None:
        for char, code in EXTENSION.items():
            assert gsm7_octets(char) == bytes([0x1B, code]), char

    def test_nothing_else_is_gsm(self) -> None:
        gsm = {chr(code) for code in range(0x110000) if choose(chr(code)) is GSM}
        assert gsm == set(BASIC) | set(EXTENSION)
        assert len(gsm) == 137

    @pytest.mark.parametrize(
        "char", ["\x1b", "\x00", "ç", "`", "\u00a0", "\t", "á", "α", "’", "Α", "\u2126", "º", "😀"]
    )
    def test_forces_ucs2(self, char: str) -> None:
        assert choose(f"a{char}") is UCS2
        assert measure(f"a{char}").encoding is UCS2

    @pytest.mark.parametrize("char", ["Ç", "\f", "€", "Δ", "Ω", "\n", "\r", "@", "_", "ß", "à"])
    def test_is_gsm(self, char: str) -> None:
        assert choose(f"a{char}") is GSM

    def test_octets_of_a_text(self) -> None:
        assert gsm7_octets("@$_ €[Ω") == bytes.fromhex("00 02 11 20 1b65 1b3c 15")

    def test_octets_refuse_what_is_not_gsm(self) -> None:
        with pytest.raises(NotGsmError) as caught:
            gsm7_octets("aβγβ")
        assert caught.value.characters == ("β", "γ")

    def test_ucs2_octets(self) -> None:
        assert ucs2_octets("aα😀") == bytes.fromhex("0061 03b1 d83d de00")


# Encoding, units, per part, parts, units left: all by hand.
BOUNDARIES = [
    ("", Measure(GSM, 0, 160, 0, 160)),
    ("a", Measure(GSM, 1, 160, 1, 159)),
    ("a" * 160, Measure(GSM, 160, 160, 1, 0)),
    ("a" * 161, Measure(GSM, 161, 153, 2, 145)),
    ("a" * 306, Measure(GSM, 306, 153, 2, 0)),
    ("a" * 307, Measure(GSM, 307, 153, 3, 152)),
    ("a" * 158 + "€", Measure(GSM, 160, 160, 1, 0)),
    ("a" * 159 + "€", Measure(GSM, 161, 153, 2, 145)),
    # The pair would lie over septets 153 and 154: it moves, one septet stays unused.
    ("a" * 152 + "€" + "a" * 7, Measure(GSM, 161, 153, 2, 144)),
    ("a" * 151 + "€" + "a" * 8, Measure(GSM, 161, 153, 2, 145)),
    ("a" * 152 + "€" + "a" * 151, Measure(GSM, 305, 153, 2, 0)),
    ("a" * 152 + "€" + "a" * 152, Measure(GSM, 306, 153, 3, 152)),
    # Every pair of an all-€ text moves: 76 to a part.
    ("€" * 80, Measure(GSM, 160, 160, 1, 0)),
    ("€" * 81, Measure(GSM, 162, 153, 2, 143)),
    ("€" * 152, Measure(GSM, 304, 153, 2, 1)),
    ("€" * 153, Measure(GSM, 306, 153, 3, 151)),
    ("α", Measure(UCS2, 1, 70, 1, 69)),
    ("α" * 70, Measure(UCS2, 70, 70, 1, 0)),
    ("α" * 71, Measure(UCS2, 71, 67, 2, 63)),
    ("α" * 134, Measure(UCS2, 134, 67, 2, 0)),
    ("α" * 135, Measure(UCS2, 135, 67, 3, 66)),
    ("α" * 68 + "😀", Measure(UCS2, 70, 70, 1, 0)),
    ("α" * 69 + "😀", Measure(UCS2, 71, 67, 2, 63)),
    ("α" * 66 + "😀" + "α" * 3, Measure(UCS2, 71, 67, 2, 62)),
    ("α" * 65 + "😀" + "α" * 4, Measure(UCS2, 71, 67, 2, 63)),
    ("😀" * 35, Measure(UCS2, 70, 70, 1, 0)),
    ("😀" * 36, Measure(UCS2, 72, 67, 2, 61)),
    ("😀" * 66, Measure(UCS2, 132, 67, 2, 1)),
    ("😀" * 67, Measure(UCS2, 134, 67, 3, 65)),
    # In UCS-2 the extension table means nothing.
    ("€" * 69 + "α", Measure(UCS2, 70, 70, 1, 0)),
]


class TestBoundaries:
    @pytest.mark.parametrize(("text", "expected"), BOUNDARIES)
    def test_measure(self, text: str, expected: Measure) -> None:
        assert measure(text) == expected

    def test_split_moves_the_pair_that_would_be_cut(self) -> None:
        assert split("a" * 152 + "€" + "b" * 7) == ("a" * 152, "€" + "b" * 7)
        assert split("α" * 66 + "😀βββ") == ("α" * 66, "😀βββ")

    def test_split_of_one_part_and_of_nothing(self) -> None:
        assert split("€" * 80) == ("€" * 80,)
        assert split("") == ()

    def test_sizes_are_the_providers(self) -> None:
        # providers.md §1.10: 63 units a part beyond 70.
        d7_messages = PartSizes(ucs2_multi=63)
        assert measure("α" * 126, d7_messages).parts == 2
        assert measure("α" * 127, d7_messages).parts == 3
        assert [len(part) for part in split("α" * 127, d7_messages)] == [63, 63, 1]


class TestGatewayThatCutsPairs:
    def test_counts_units_alone(self) -> None:
        # 306 septets: two parts if cut anywhere, three if pairs are kept.
        text = "a" * 152 + "€" + "a" * 152
        assert measure(text, CUTTING) == Measure(GSM, 306, 153, 2, 0)
        assert measure("😀" * 67, CUTTING) == Measure(UCS2, 134, 67, 2, 0)
        assert measure("😀" * 68, CUTTING) == Measure(UCS2, 136, 67, 3, 65)

    def test_a_cut_character_goes_to_the_part_of_its_second_half(self) -> None:
        assert split("a" * 152 + "€" + "b" * 152, CUTTING) == ("a" * 152, "€" + "b" * 152)
        assert [len(part) for part in split("😀" * 68, CUTTING)] == [33, 34, 1]

    @given(texts, sizes)
    def test_parts_are_units_divided_and_rounded_up(self, text: str, given: PartSizes) -> None:
        cutting = PartSizes(
            given.gsm_single, given.gsm_multi, given.ucs2_single, given.ucs2_multi, None, False
        )
        got = measure(text, cutting)
        if got.parts > 1:
            assert got.parts == -(-got.units // got.per_part)
            assert got.units_left == got.parts * got.per_part - got.units
        parts = split(text, cutting)
        assert "".join(parts) == text
        assert len(parts) == got.parts
        assert all(parts)


class TestAlways:
    @given(texts, sizes)
    def test_agrees_with_the_naive_count(self, text: str, given: PartSizes) -> None:
        encoding, units, parts = naive(text, given)
        got = measure(text, given)
        assert (got.encoding, got.units, got.parts) == (encoding, units, len(parts))
        assert split(text, given) == tuple(parts)

    @given(texts, sizes, st.sampled_from([EncodingChoice.AUTO, EncodingChoice.UNICODE]))
    def test_parts(self, text: str, given: PartSizes, choice: EncodingChoice) -> None:
        got = measure(text, given, choice)
        parts = split(text, given, choice)
        assert "".join(parts) == text
        assert len(parts) == got.parts
        widths = [self.units(part, got.encoding) for part in parts]
        assert sum(widths) == got.units
        assert all(0 < width <= got.per_part for width in widths)
        if parts:
            assert got.units_left == got.per_part - widths[-1]
        if got.encoding is UCS2 and not unsendable(text):
            # As octets on the wire: no part begins or ends within a pair.
            assert b"".join(map(ucs2_octets, parts)) == ucs2_octets(text)

    @given(gsm_texts, sizes)
    def test_no_septet_pair_is_cut_on_the_wire(self, text: str, given: PartSizes) -> None:
        octets = [gsm7_octets(part) for part in split(text, given)]
        assert b"".join(octets) == gsm7_octets(text)
        assert not any(part.endswith(b"\x1b") for part in octets)

    @given(texts)
    def test_gsm_exactly_if_nothing_forces(self, text: str) -> None:
        assert (choose(text) is GSM) == (not forcing(text))
        assert measure(text).encoding is choose(text)

    @given(texts)
    def test_units_are_code_points_and_doubles(self, text: str) -> None:
        got = measure(text)
        assert got.units == len(text) + len(doubles(text, got.encoding))

    @staticmethod
    def units(part: str, encoding: Encoding) -> int:
        wide = EXTENSION if encoding is GSM else {char for char in part if ord(char) > 0xFFFF}
        return sum(2 if char in wide else 1 for char in part)


class TestChoice:
    def test_unicode_when_asked_for(self) -> None:
        got = measure("a" * 71, choice=EncodingChoice.UNICODE)
        assert got == Measure(UCS2, 71, 67, 2, 63)
        assert len(split("a" * 71, choice=EncodingChoice.UNICODE)) == 2
        assert measure("", choice=EncodingChoice.UNICODE) == Measure(UCS2, 0, 70, 0, 70)

    def test_gsm_when_asked_for(self) -> None:
        assert measure("a€", choice=EncodingChoice.GSM) == measure("a€")

    def test_gsm_refuses_and_names_what_is_in_the_way(self) -> None:
        for work in (measure, split):
            with pytest.raises(NotGsmError) as caught:
                work("ω “x” ω", STANDARD, EncodingChoice.GSM)
            assert caught.value.characters == ("ω", "“", "”")

    def test_the_words_of_the_errors_hold_no_text(self) -> None:
        not_gsm = NotGsmError("ωщ")
        assert "ω" not in f"{not_gsm} {not_gsm!r}"
        with pytest.raises(UnsendableError) as caught:
            ucs2_octets("secret\ud800")
        assert "secret" not in f"{caught.value} {caught.value!r}"
        assert caught.value.__cause__ is None

    @pytest.mark.parametrize("error", [NotGsmError("ω"), UnsendableError([3])])
    def test_errors_survive_a_worker_process(self, error: ValueError) -> None:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert vars(again) == vars(error)


class TestCharacters:
    def test_forcing_counts_code_points(self) -> None:
        assert forcing("a😀’€\u0000") == (
            ForcingCharacter(1, "😀", "U+1F600", None),
            ForcingCharacter(2, "’", "U+2019", "'"),
            ForcingCharacter(4, "\x00", "U+0000", ""),
        )
        assert forcing("Ωmega €") == ()

    def test_doubles(self) -> None:
        assert doubles("a[€\f", GSM) == (
            DoubleCharacter(1, "["),
            DoubleCharacter(2, "€"),
            DoubleCharacter(3, "\f"),
        )
        assert doubles("€😀α", UCS2) == (DoubleCharacter(1, "😀"),)


class TestUnsendable:
    def test_half_a_character(self) -> None:
        text = json.loads('"hi \\ud83d!"')
        assert unsendable(text) == (3,)
        assert measure(text) == Measure(UCS2, 5, 70, 1, 65)
        assert split(text) == (text,)
        assert forcing(text) == (ForcingCharacter(3, "\ud83d", "U+D83D", None),)
        with pytest.raises(UnsendableError) as caught:
            ucs2_octets(text)
        assert caught.value.indexes == (3,)

    def test_two_halves_that_are_two_code_points_are_not_one_character(self) -> None:
        text = "\ud83d\ude00" * 36
        assert unsendable(text) == tuple(range(72))
        assert measure(text) == Measure(UCS2, 72, 67, 2, 62)
        assert [len(part) for part in split(text)] == [67, 5]

    def test_what_cannot_be_sent(self) -> None:
        assert unsendable("a\0\ufffe\uffff\ufdd0\U0010ffff") == (1, 2, 3, 4, 5)

    def test_what_can(self) -> None:
        assert unsendable("a\t\x1b\ufeff\ufffd\ue000😀𝓐\u0300") == ()
        assert unsendable("plain") == ()


class TestSizes:
    @pytest.mark.parametrize(
        "sizes", [(160, 1, 70, 67), (152, 153, 70, 67), (160, 153, 70, 0), (160, 153, 66, 67)]
    )
    def test_sizes_that_cannot_be_are_refused(self, sizes: tuple[int, int, int, int]) -> None:
        with pytest.raises(ValueError, match="at least 2"):
            PartSizes(*sizes)

    def test_a_limit_below_one_is_refused(self) -> None:
        with pytest.raises(ValueError, match="max_parts"):
            PartSizes(max_parts=0)

    @pytest.mark.parametrize(
        ("octets", "per_part", "parts", "left"),
        [(0, 140, 0, 140), (140, 140, 1, 0), (141, 134, 2, 127), (268, 134, 2, 0)],
    )
    def test_octets(self, octets: int, per_part: int, parts: int, left: int) -> None:
        assert measure_octets(octets) == Measure(Encoding.OCTETS, octets, per_part, parts, left)
