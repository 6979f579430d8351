"""The table of replacements as a whole, and replacing in place."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smsdesk.domain.encoding import Encoding, choose, forcing
from smsdesk.domain.replacements import replacement, replacements
from smsdesk.domain.transliteration import Replaced, to_gsm

GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
GREEK_IN_GSM = "ABΓΔEZHΘIKΛMNΞOΠPΣTYΦXΨΩ"


class TestTable:
    def test_values_are_gsm(self) -> None:
        assert [
            char for char, value in replacements().items() if choose(value) is Encoding.UCS2
        ] == []

    def test_what_gsm_has_is_left_alone(self) -> None:
        assert [char for char in replacements() if choose(char) is Encoding.GSM7] == []

    def test_keys_are_single_code_points(self) -> None:
        assert {len(char) for char in replacements()} == {1}

    def test_every_space_of_unicode_becomes_one(self) -> None:
        everything = map(chr, range(sys.maxunicode + 1))
        spaces = {char for char in everything if unicodedata.category(char) == "Zs"} - {" "}
        assert spaces
        assert {replacement(char) for char in spaces} == {" "}

    def test_every_dash_and_quote_of_general_punctuation(self) -> None:
        values: dict[str, set[str | None]] = {}
        for char in map(chr, range(0x2010, 0x2040)):
            values.setdefault(unicodedata.category(char), set()).add(replacement(char))
        assert values["Pd"] == {"-"}
        assert values["Pi"] | values["Pf"] == {"'", '"', "<", ">"}

    def test_every_accented_latin_letter_of_europe(self) -> None:
        letters = [
            chr(code)
            for code in [*range(0xC0, 0x180), *range(0x218, 0x21C), *range(0x1E00, 0x1F00)]
            if "LATIN" in unicodedata.name(chr(code), "") and choose(chr(code)) is Encoding.UCS2
        ]
        # Signs of medieval manuscripts, in nobody's spelling today.
        odd = set("ẜẝẟỺỻỼỽỾỿẚ")
        assert [char for char in letters if char not in odd and not replacement(char)] == []

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("ãõçáíóúâêôÃÕÁÍÓÚÂÊÔ", "aocaiouaeoAOAIOUAEO"),  # Portuguese
            ("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ"),  # Polish
            ("áčďéěíňóřšťúůýž", "acdéeinorstuuyz"),  # Czech
            ("áéíóöőúüűŐŰ", "aéioöouüuOU"),  # Hungarian
            ("ăâîșțşţ", "aaistst"),  # Romanian, both spellings of s and t
            ("çğıİöşü", "cgiIösü"),  # Turkish
            ("đšžčćĐ", "dszccD"),
            ("œŒŸ", "oeOEY"),
            ("ðþÐÞýæ", "dthDThyæ"),
            ("ơưấậĐ", "ouaaD"),
        ],
    )
    def test_languages(self, text: str, expected: str) -> None:
        assert to_gsm(text).text == expected

    def test_greek_capitals_and_small_letters(self) -> None:
        assert to_gsm(GREEK).text == GREEK_IN_GSM
        assert to_gsm(GREEK.lower()).text == GREEK_IN_GSM
        assert to_gsm("ςάέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ").text == "ΣAEHIOYΩIYIYAEHIOYΩIY"

    def test_polytonic_greek(self) -> None:
        letters = [
            chr(code)
            for code in range(0x1F00, 0x2000)
            if unicodedata.category(chr(code)) in ("Ll", "Lu", "Lt")
        ]
        assert [char for char in letters if not replacement(char)] == []
        assert to_gsm("Ἀρχῇ ᾧ ῥ").text == "APXH Ω P"

    @pytest.mark.parametrize(
        ("char", "value"),
        [
            ("…", "..."),
            ("“", '"'),
            ("’", "'"),
            ("`", "'"),
            ("«", '"'),
            ("–", "-"),
            ("—", "-"),
            ("\u2212", "-"),
            ("\u00ad", ""),
            ("\u200b", ""),
            ("\t", " "),
            ("\u2028", "\n"),
            ("ﬁ", "fi"),
            ("½", "1/2"),
            ("⅔", "2/3"),
            ("•", "*"),
            ("²", "2"),
            ("№", "No"),
            ("™", "TM"),
            ("°", "deg"),
            ("Ⅳ", "IV"),
            ("ﬃ", "ffi"),
            ("Ａ", "A"),
            ("\u037e", ";"),
            ("\u2126", "Ω"),
            ("\u0301", ""),
        ],
    )
    def test_signs(self, char: str, value: str) -> None:
        assert replacement(char) == value

    @pytest.mark.parametrize("char", "😀❤日ж日あ한שم٣\U0001f3fd\ud83d\ue000")
    def test_nothing_is_invented(self, char: str) -> None:
        assert replacement(char) is None

    @pytest.mark.parametrize("char", ["a", "é", "Ç", "€", "Ω", " ", "\n"])
    def test_nothing_is_offered_for_gsm(self, char: str) -> None:
        assert replacement(char) is None


class TestToGsm:
    def test_leaves_gsm_alone(self) -> None:
        text = "Çà è €5 [Ω]\f"
        result = to_gsm(text)
        assert (result.text, result.replaced, result.remaining) == (text, (), ())

    def test_tells_what_it_did_and_what_remains(self) -> None:
        result = to_gsm("“Γειά” 😀")
        assert result.text == '"ΓEIA" 😀'
        assert result.replaced == (
            Replaced(0, "“", '"'),
            Replaced(2, "ε", "E"),
            Replaced(3, "ι", "I"),
            Replaced(4, "ά", "A"),
            Replaced(5, "”", '"'),
        )
        assert result.remaining == forcing('"ΓEIA" 😀')
        assert [one.char for one in result.remaining] == ["😀"]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("cafe\u0301", "café"),  # GSM has é
            ("man\u0303ana", "mañana"),
            ("a\u0301", "a"),
            ("o\u0302\u0301", "o"),
            ("ε\u0301 ι\u0308\u0301", "E I"),
            ("\u0301abc", "abc"),
            ("s\u0331\u0301", "s"),
        ],
    )
    def test_combining_sequences_are_composed_first(self, text: str, expected: str) -> None:
        assert to_gsm(text).text == expected

    @pytest.mark.parametrize(
        "text",
        [
            "и\u0306",
            "👩\u200d👧",
            "❤\ufe0f",
            "👍🏽",
            "🇬🇷",
            "ب\u064e",
            "\u0915\u094d\u200d",
            "ж\u0301",
            "a\u064e",
        ],
    )
    def test_marks_stay_with_what_stays(self, text: str) -> None:
        assert to_gsm(text).text == text

    def test_a_keycap_is_its_digit(self) -> None:
        assert to_gsm("1\ufe0f\u20e3 ©\ufe0f").text == "1 (c)"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("1½", "1 1/2"),
            ("½", "1/2"),
            ("a ½", "a 1/2"),
            ("10²", "10^2"),
            ("m²", "m2"),
            ("CO₂", "CO2"),
            ("10₂", "10 2"),
            ("5５", "55"),
            ("3①", "3(1)"),
        ],
    )
    def test_digits_do_not_run_together(self, text: str, expected: str) -> None:
        assert to_gsm(text).text == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("5 μg", "5 ug"),
            ("5μg", "5ug"),
            ("5 µg", "5 ug"),
            ("μια", "MIA"),
            ("5 μ", "5 M"),
            ("σμs", "ΣMs"),
        ],
    )
    def test_micro_never_becomes_mega(self, text: str, expected: str) -> None:
        assert to_gsm(text).text == expected

    @given(st.text())
    @example("1\u0301½")
    @example("\ud83d\u0301’")
    def test_always(self, text: str) -> None:
        result = to_gsm(text)
        assert result.remaining == forcing(result.text)
        again = to_gsm(result.text)
        assert again.text == result.text
        # What was replaced is where it is said to be; the rest is untouched.
        rebuilt, at = "", 0
        for one in result.replaced:
            assert text.startswith(one.original, one.index)
            assert choose(one.replacement) is Encoding.GSM7
            rebuilt += text[at : one.index] + one.replacement
            at = one.index + len(one.original)
        assert rebuilt + text[at:] == result.text

    @given(st.text(st.sampled_from(sorted(replacements()))))
    def test_whatever_has_replacements_ends_as_gsm(self, text: str) -> None:
        result = to_gsm(text)
        assert choose(result.text) is Encoding.GSM7
        assert result.remaining == ()

    @given(st.sampled_from(sorted(replacements())))
    def test_a_character_alone_becomes_what_the_table_says(self, char: str) -> None:
        assert to_gsm(char).text == replacements()[char]
