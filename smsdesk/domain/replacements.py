"""What a character outside GSM 03.38 could become: the table, and one look-up.

Punctuation, signs and letters without a decomposition are written out; accented letters and
compatibility forms are derived from Unicode's own data. Applying the table to a whole text, where
neighbours matter, is in `transliteration`. Emoji, Cyrillic, Arabic and CJK have no entry.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from smsdesk.domain.gsm0338 import CHARACTERS

# One replacement, and every character that becomes it.
_SIGNS: Final = (
    ("'", "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb`´\uff07"),
    ("'", "\u0374\u0384\u1fbd\u1fbf\u1fef\u1ffd\u1ffe"),  # Greek spacing accents and breathings
    ('"', "\u201c\u201d\u201e\u201f\u2033\u2036\u02ba\u02dd«»\u301d\u301e\u301f¨\u0385"),
    ("'''", "\u2034"),
    ("<", "\u2039\u2329\u27e8"),
    (">", "\u203a\u232a\u27e9"),
    ("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u2e3a\u2e3b\ufe58"),
    ("...", "\u2026\u22ef"),
    ("..", "\u2025"),
    (".", "\u2024\u00b7\u0387\u2219\u22c5\u2027"),  # with Greek ano teleia
    (",", "\u00b8\u0375"),
    (";", "\u037e"),
    (":", "\u2236\u02d0\ua789"),
    ("!", "\u01c3"),
    ("!!", "\u203c"),
    ("?!", "\u2048\u203d"),
    ("!?", "\u2049"),
    ("??", "\u2047"),
    ("/", "\u2044\u2215\u00f7"),
    ("\\", "\u2216"),
    ("|", "¦\u2223\u2758"),
    ("^", "\u02c6\u2038"),
    ("~", "\u02dc\u223c\u2248\u1fc0"),
    ("_", "\u2017"),
    ("*", "\u2022\u2023\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u25a1\u2217\u204e"),
    ("+", "\u2020"),
    ("+/-", "±"),
    ("-/+", "\u2213"),
    ("x", "×\u2715"),
    ("<=", "\u2264\u2a7d"),
    (">=", "\u2265\u2a7e"),
    ("!=", "\u2260"),
    ("==", "\u2261"),
    ("<<", "\u226a"),
    (">>", "\u226b"),
    ("<-", "\u2190"),
    ("->", "\u2192\u279c\u279d\u279e\u2794"),
    ("<->", "\u2194"),
    ("<=", "\u21d0"),
    ("=>", "\u21d2"),
    # "o" reads as a nought: 25oC.
    ("deg", "°"),
    ("o", "º"),
    ("a", "ª"),
    ("(c)", "©"),
    ("(r)", "®"),
    ("(p)", "\u2117"),
    # Not the Greek letter, whose capital would turn micrograms into megagrams.
    ("u", "µ"),
    ("Δ", "\u2206"),
    ("Π", "\u220f"),
    ("Σ", "\u2211"),
    ("UAH", "\u20b4"),
    ("RUB", "\u20bd"),
    ("TRY", "\u20ba"),
    ("INR", "\u20b9"),
    ("ILS", "\u20aa"),
    ("KRW", "\u20a9"),
    ("VND", "\u20ab"),
    ("PHP", "\u20b1"),
    ("NGN", "\u20a6"),
    ("KZT", "\u20b8"),
    ("AZN", "\u20bc"),
    ("GEL", "\u20be"),
    ("THB", "\u0e3f"),
    ("BTC", "\u20bf"),
    ("GRD", "\u20af"),
    ("£", "\u20a4"),
    ("c", "¢"),
)

_LETTERS: Final = {
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "ħ": "h",
    "Ħ": "H",
    "ı": "i",
    "ĸ": "k",
    "ł": "l",
    "Ł": "L",
    "ŋ": "n",
    "Ŋ": "N",
    "ſ": "s",
    "ŧ": "t",
    "Ŧ": "T",
    "œ": "oe",
    "Œ": "OE",
    "ẞ": "SS",
    "ə": "e",
    "Ə": "E",
    "ǝ": "e",
    "Ǝ": "E",
    "ƒ": "f",
    "Ƒ": "F",
    "ɓ": "b",
    "Ɓ": "B",
    "ɗ": "d",
    "Ɗ": "D",
    "ɖ": "d",
    "Ɖ": "D",
    "ɛ": "e",
    "Ɛ": "E",
    "ɣ": "g",
    "Ɣ": "G",
    "ɨ": "i",
    "Ɨ": "I",
    "ƙ": "k",
    "Ƙ": "K",
    "ɔ": "o",
    "Ɔ": "O",
    "ʋ": "v",
    "Ʋ": "V",
    "ƴ": "y",
    "Ƴ": "Y",
    "ƶ": "z",
    "Ƶ": "Z",
    "ƀ": "b",
    "Ƀ": "B",
    "ȷ": "j",
    "ɫ": "l",
    "\u0149": "'n",
}

# GSM has the Greek capitals that look like no Latin one; the others borrow the lookalike.
_GREEK_CAPITALS: Final = dict(
    zip("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "ABΓΔEZHΘIKΛMNΞOΠPΣTYΦXΨΩ", strict=True)
)
_GREEK_VARIANTS: Final = {
    "ς": "Σ",
    "ϐ": "B",
    "ϑ": "Θ",
    "ϴ": "Θ",
    "ϒ": "Y",
    "ϕ": "Φ",
    "ϖ": "Π",
    "ϗ": "KAI",
    "ϰ": "K",
    "ϱ": "P",
    "ϲ": "Σ",
    "Ϲ": "Σ",
    "ϵ": "E",
    "ϳ": "J",
    "Ϳ": "J",
    "Ϛ": "ΣT",
    "ϛ": "ΣT",
    "ͺ": "",
}

# Invisible, or half of a letter: nothing stands in their place.
_DROPPED: Final = (
    *range(0x0000, 0x0009),
    *range(0x000E, 0x0020),
    0x007F,
    0x00AD,
    *range(0x0300, 0x0370),
    0x061C,
    *range(0x180B, 0x180F),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2065),
    *range(0x2066, 0x2070),
    0x20E3,
    *range(0xFE00, 0xFE10),
    0xFEFF,
)
_SPACES: Final = (0x0009, 0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_LINE_ENDS: Final = (0x000B, 0x0085, 0x2028, 0x2029)

_ACCENTED: Final = ((0x00C0, 0x0250), (0x1E00, 0x1F00), (0x0370, 0x0400), (0x1F00, 0x2000))
_COMPATIBLE: Final = (
    (0x00B2, 0x00BF),  # raised digits, fractions
    (0x0132, 0x0134),  # ij
    (0x013F, 0x0141),  # Catalan l·l
    (0x01C4, 0x01F4),  # dž, lj, nj, dz
    (0x02B0, 0x02B9),  # raised letters
    (0x02E0, 0x02E4),
    (0x1D2C, 0x1D6B),
    (0x2070, 0x20A0),  # raised and lowered digits
    (0x2100, 0x2190),  # №, ™, fractions, Roman numerals
    (0x2474, 0x2500),  # (1), 1., encircled letters
    (0xFB00, 0xFB07),  # fi, fl, …
    (0xFF01, 0xFF5F),  # full width
    (0xFFE0, 0xFFE3),
    (0xFFE5, 0xFFE7),
    (0x1D400, 0x1D800),  # mathematical letters, popular as decoration
)


def _spelled_out() -> dict[str, str]:
    table = {char: value for value, chars in _SIGNS for char in chars}
    table |= _LETTERS
    table |= _GREEK_CAPITALS
    table |= {capital.lower(): value for capital, value in _GREEK_CAPITALS.items()}
    table |= _GREEK_VARIANTS
    table |= dict.fromkeys(map(chr, _DROPPED), "")
    table |= dict.fromkeys(map(chr, _SPACES), " ")
    table |= dict.fromkeys(map(chr, _LINE_ENDS), "\n")
    table |= {chr(0x2460 + n): f"({n + 1})" for n in range(20)}
    return {char: value for char, value in table.items() if char not in CHARACTERS}


def _in_gsm(text: str, table: Mapping[str, str]) -> str | None:
    """`text` with each character replaced that needs it; None if one cannot be."""
    values = [char if char in CHARACTERS else table.get(char) for char in text]
    known = [value for value in values if value is not None]
    return "".join(known) if len(known) == len(values) else None


def _without_mark(char: str, table: Mapping[str, str]) -> str | None:
    """The nearest letter that GSM has or the table knows, one mark less at a time."""
    decomposition = unicodedata.decomposition(char)
    if not decomposition or decomposition.startswith("<"):
        return None
    base = chr(int(decomposition.split()[0], 16))
    if base in CHARACTERS:
        return base
    return table[base] if base in table else _without_mark(base, table)


def _compatible(char: str, table: Mapping[str, str]) -> str | None:
    """What Unicode calls the same but for its form."""
    plain = unicodedata.normalize("NFKC", char)
    return None if plain == char else _in_gsm(plain, table)


def _derived(
    ranges: Iterable[tuple[int, int]],
    table: Mapping[str, str],
    rule: Callable[[str, Mapping[str, str]], str | None],
) -> dict[str, str]:
    entries = {}
    for start, end in ranges:
        for char in map(chr, range(start, end)):
            if char not in CHARACTERS and char not in table:
                value = rule(char, table)
                if value is not None:
                    entries[char] = value
    return entries


@cache
def replacements() -> Mapping[str, str]:
    """One code point outside GSM 03.38 to a text within it; "" where the code point may just go.

    Made at its first use: many start the program without writing anything.
    """
    table = _spelled_out()
    table |= _derived(_ACCENTED, table, _without_mark)
    table |= _derived(_COMPATIBLE, table, _compatible)
    return MappingProxyType(table)


def replacement(char: str) -> str | None:
    """What could stand for this code point; None if nothing can, or if it is GSM already."""
    return replacements().get(char)
