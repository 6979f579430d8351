"""The lines of vCards: unfolded, pictures passed over, each taken apart into a property.

vCard 2.1 differs from its successors: quoted-printable with soft line breaks, a charset for each
property, bare types. What a property means is in `vcards`.
"""

from __future__ import annotations

import codecs
import io
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

OWN_FIELD = "X-SMSDESK-FIELD"
"""A field that an office invented; its name stands in the X-ABLabel of the same group."""
OWN_OPT_OUT = "X-SMSDESK-OPTED-OUT"
LONGEST_LINE = 131_072
"""Bytes of one property; what is longer, a picture aside, breaks its card."""
_KEPT = re.compile(
    rb"(?:[A-Za-z0-9-]+\.)?(?:BEGIN|END|FN|N|TEL|EMAIL|NOTE|LANG|CATEGORIES|ORG|BDAY|X-ABLABEL|AGENT"
    rb"|UID|(?:X-ADDRESSBOOKSERVER-)?(?:KIND|MEMBER)|X-SMSDESK-[A-Z-]+)"
    rb"[;:]",
    re.IGNORECASE,
)
_PROPERTY = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?[A-Za-z0-9_-]+[;:]")
_QUOTED_PRINTABLE = re.compile(rb"[;=]QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+")
_PARAMETER = re.compile(r';((?:"[^"]*"|[^;:"])*)')
_SPLIT_AT = {
    separator: re.compile(rf"((?:[^\\{separator}]|\\.|\\$)*)(?:{separator}|$)", re.DOTALL)
    for separator in ";,"
}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_TEL = re.compile(r"tel:", re.IGNORECASE)
_FAR = 100


@dataclass(frozen=True)
class Property:
    """One property of a card. `text` is as it stands there, escapes included."""

    name: str
    text: str = ""
    group: str = ""
    types: frozenset[str] = frozenset()
    is_preferred: bool = False

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """What stands between semicolons."""
        return tuple(_plain(part).strip() for part in _split(self.text, ";"))

    @cached_property
    def listed(self) -> tuple[str, ...]:
        """What stands between commas (in vCard 2.1 also between semicolons)."""
        pieces = [piece for part in _split(self.text, ";") for piece in _split(part, ",")]
        return tuple(text for piece in pieces if (text := _plain(piece).strip()))

    @cached_property
    def value(self) -> str:
        """As one text; of a telephone link the number, unless parameters belong to it."""
        text = _plain(self.text).strip()
        is_link = self.name == "TEL" and ";" not in text and _TEL.match(text)
        return _TEL.sub("", text, count=1) if is_link else text


def content_lines(file: BinaryIO, encoding: str) -> Iterator[bytes]:
    """The properties that are of use, unfolded, in their own encoding; an overlong one, and a
    line that belongs to none, as b"?"."""
    kept: bytearray | None = None  # None: what stood last is of no use
    is_soft = is_too_long = False
    for line, is_begun in _physical(file, encoding):
        if is_begun:  # the rest of a very long line
            is_too_long = kept is not None
            continue
        if is_soft and kept is not None:
            kept = _joined(kept[:-1], line)
        elif line[:1] in (b" ", b"\t"):
            kept = None if kept is None else _joined(kept, line[1:])
        elif not line.strip() or (kept is None and _BASE64.fullmatch(line)):
            pass
        else:
            if kept is not None:
                yield b"?" if is_too_long else bytes(kept)
            is_too_long = False
            kept = bytearray(line) if _is_wanted(line) else None
        is_too_long = is_too_long or (kept is not None and len(kept) > LONGEST_LINE)
        is_soft = kept is not None and kept.endswith(b"=") and _is_quoted_printable(kept)
    if kept is not None:
        yield b"?" if is_too_long else bytes(kept)


def parse_property(line: bytes, encoding: str) -> Property | None:
    """None for what is no property."""
    head, colon, value = _cut(line)
    if not colon:
        return None
    name, _, _ = head.partition(";")
    group, _, bare = name.rpartition(".")
    parameters = list(_parameters(head[len(name) :]))
    types = {word.lower() for key, value in parameters if key in ("TYPE", "") for word in value}
    charset = next((value[0] for key, value in parameters if key == "CHARSET" and value), "")
    if any("QUOTED-PRINTABLE" in (word.upper() for word in value) for _, value in parameters):
        value = quopri.decodestring(value)
    preferences = [value[0] for key, value in parameters if key == "PREF" and value]
    return Property(
        bare.upper(),
        value.decode(_codec(charset, encoding), "replace"),
        group.lower(),
        frozenset(types),
        "pref" in types or preferences == ["1"],
    )


def _physical(file: BinaryIO, encoding: str) -> Iterator[tuple[bytes, bool]]:
    """Lines without their ends, in UTF-8 where each character takes several bytes; those that
    are very long in pieces, all but the first marked."""
    wide = encoding.startswith(("utf-16", "utf-32"))
    source: Iterable[bytes]
    text: io.TextIOWrapper | None = None
    if wide or _has_old_ends(file):
        given, made = (encoding, "utf-8") if wide else ("latin-1", "latin-1")
        text = lines = io.TextIOWrapper(file, given, errors="replace", newline="")
        source = (piece.encode(made) for piece in iter(lambda: lines.readline(LONGEST_LINE), ""))
    else:
        source = iter(lambda: file.readline(LONGEST_LINE), b"")
    is_begun = False
    for place, piece in enumerate(source):
        line = piece.removeprefix(codecs.BOM_UTF8) if not place else piece
        yield line.rstrip(b"\r\n").replace(b"\0", b""), is_begun
        is_begun = not piece.endswith((b"\n", b"\r"))
    if text is not None:
        text.detach()


def _has_old_ends(file: BinaryIO) -> bool:
    """Whether lines end as on Macs of old, in \\r alone."""
    start = file.tell()
    head = file.read(LONGEST_LINE)
    file.seek(start)
    return b"\r" in head and b"\n" not in head


def _joined(kept: bytearray, line: bytes) -> bytearray:
    """As long as there is use for it."""
    return kept if len(kept) > LONGEST_LINE else kept + line


def _is_wanted(line: bytes) -> bool:
    return bool(_KEPT.match(line)) or not _PROPERTY.match(line)


def _is_quoted_printable(kept: bytearray) -> bool:
    return bool(_QUOTED_PRINTABLE.search(kept.partition(b":")[0]))


def _cut(line: bytes) -> tuple[str, bytes, bytes]:
    """Name and parameters, the colon, the value; a colon may stand within quotes."""
    is_quoted = False
    for place, byte in enumerate(line):
        if byte == 0x22:
            is_quoted = not is_quoted
        elif byte == 0x3A and not is_quoted:
            head = line[:place].decode("utf-8", "replace")
            return head, b":", line[place + 1 :]
        elif place > LONGEST_LINE // _FAR:
            break
    return "", b"", b""


def _parameters(text: str) -> Iterator[tuple[str, list[str]]]:
    for found in _PARAMETER.finditer(text):
        key, equals, values = found[1].partition("=")
        if not equals:
            key, values = "", found[1]  # vCard 2.1
        yield key.strip().upper(), [one.strip() for one in values.replace('"', "").split(",")]


def _codec(charset: str, encoding: str) -> str:
    if encoding.startswith(("utf-16", "utf-32")):
        return "utf-8"  # as `_physical` gives it
    if not charset:
        return encoding
    try:
        return codecs.lookup(charset).name
    except LookupError:
        return encoding


def _split(text: str, separator: str) -> list[str]:
    if separator not in text:
        return [text]
    pieces = [found[1] for found in _SPLIT_AT[separator].finditer(text)]
    return pieces[:-1] if text and not text.endswith(separator) else pieces


def _plain(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
