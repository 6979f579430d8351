"""In which encoding a text file is written: known by its marks, its validity, or its letters.

The whole file is looked at, a piece at a time: the first accented name may stand in row 50,000.
"""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from pathlib import Path
from typing import BinaryIO

from smsdesk.files.rows import EncodingUnknown, FileKindUnknown, reading

# Longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LATIN = "cp1252"
_GREEK, _GREEK_ISO = "cp1253", "iso8859-7"
# Ά, the one letter in which the two Greek pages differ; and what only Windows's has.
_ISO_ALPHA = re.compile(rb"(?<![\x80-\xff])\xb6(?=[\xdc-\xfe\xc1-\xd9])")
_WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]|(?<![\x80-\xff])\xa2(?=[\xdc-\xfe\xc1-\xd9])")
# Letters from the most to the least frequent, accents aside; the second is Russian and Ukrainian.
_ALPHABETS = {
    "cp1253": "ΑΟΙΕΤΝΣΗΥΡΠΚΜΛΩΓΔΧΘΦΒΞΖΨ",
    "cp1251": "ОЕАИНТСРВЛКМДПУІЯЫЬГЗБЧЙХЖЇЄШЮЦЩЭФЪЁҐ",
}
# Without a mark these must be told the order of their bytes.
_UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_MOSTLY = 5
"""So many sound characters beyond ASCII for one that is broken are no coincidence."""
_FEWEST_ZEROS = 4
_NOT_A_LETTER = 6.0
_CAPITAL_INSIDE = 4.0
# Words, as bytes that are letters in one of the three; what is a dash or a quote in all is none.
_WORDS = re.compile(rb"[A-Za-z\xa2\xa5\xa8\xaa\xaf\xb2-\xb4\xb8-\xba\xbc\xbe-\xff]+")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b\0")) + b"\x7f"
_PIECE_BYTES = 1 << 16
_SAMPLE_BYTES = 1 << 16


def find_encoding(path: Path) -> str:
    """Python's name of the encoding. Raises FileKindUnknown for what is no text."""
    with reading(path), path.open("rb") as file:
        head = file.read(_SAMPLE_BYTES)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        wide = _wide(head)
        if wide:
            return wide
        if _is_binary(head):
            raise FileKindUnknown(path.name)
        file.seek(0)
        if _is_utf8(file):
            return "utf-8"
        file.seek(0)
        return _by_letters(_sample(file))


def given_encoding(path: Path, name: str) -> str:
    """Python's name of what somebody calls an encoding, with the mark of this file in mind.

    Raises EncodingUnknown, and what opening the file raises.
    """
    try:
        found = codecs.lookup(name)
        "".encode(found.name)  # refuses what makes bytes of bytes
    except (LookupError, ValueError):
        raise EncodingUnknown(name) from None
    with reading(path), path.open("rb") as file:
        head = file.read(4)
    marked = next((marked for mark, marked in _MARKS if head.startswith(mark)), "")
    if found.name in _UNMARKED and marked != found.name:
        return _UNMARKED[found.name]
    if found.name == "utf-8" and marked == "utf-8-sig":
        return marked
    return found.name


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: digits, separators and line ends have a zero byte, on one side."""
    pairs = len(head) // 2
    odd, even = head[1::2].count(0), head[0 : 2 * pairs : 2].count(0)
    for many, few, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if many >= _FEWEST_ZEROS and many > pairs * 0.1 and few < pairs * 0.01:
            return name
    return ""


def _is_binary(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > len(head) * 0.02 or head.count(0) > len(head) * 0.2


def _is_utf8(file: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while piece := file.read(_PIECE_BYTES):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _sample(file: BinaryIO) -> bytes:
    """Lines that hold more than ASCII: only these can tell encodings apart."""
    sample = bytearray()
    while len(sample) < _SAMPLE_BYTES and (line := file.readline(_SAMPLE_BYTES)):
        if not line.isascii():
            sample += line
    return bytes(sample)


def _by_letters(sample: bytes) -> str:
    """UTF-8 with a few broken characters, or the code page in which the words make most sense.

    Libraries that guess need more than the one or two names that may be all there is: of 100
    Greek words alone, charset-normalizer with these three to choose from took 85 for another.
    """
    mended = sample.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    if sum(not char.isascii() for char in mended) - broken > _MOSTLY * broken:
        return "utf-8"
    words = [word for word in _WORDS.findall(sample) if not word.isascii()]
    mixed = sum(any(byte < 0x80 for byte in word) for word in words)
    if 2 * mixed >= len(words):
        return _LATIN  # accents among plain letters; Greek and Cyrillic words have none of these
    found = min(_ALPHABETS, key=lambda encoding: _strangeness(words, encoding))
    if found == _GREEK and _ISO_ALPHA.search(sample) and not _WINDOWS_ONLY.search(sample):
        return _GREEK_ISO
    return found


def _strangeness(words: list[bytes], encoding: str) -> float:
    """How far these words are from the language of that code page: mean over their letters."""
    alphabet = _ALPHABETS[encoding]
    ranks = {letter: math.log(rank + 2) for rank, letter in enumerate(alphabet)}
    total, letters = 0.0, 0
    for word in words:
        before = ""
        for char in word.decode(encoding, "replace"):
            capital = char.upper()
            if capital not in ranks:
                capital = unicodedata.normalize("NFD", capital)[0]
            total += ranks.get(capital, _NOT_A_LETTER)
            if before.islower() and char.isupper():
                total += _CAPITAL_INSIDE
            letters += 1
            before = char
    return total / letters
