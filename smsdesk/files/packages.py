"""Spreadsheet files as what they are inside: a zip of XML parts, read with bounds.

A part is told to listeners piece by piece, so that nothing is ever larger than what was read of
it; documents that define entities are refused. What the elements mean is known to the readers.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from smsdesk.files.rows import FileDamaged, FileEncrypted, FileTooLarge, reading

MOST_PART_BYTES = 1 << 30
"""Of a sheet, unpacked: several times a million rows."""
MOST_SMALL_PART_BYTES = 1 << 27
"""Of a part that is kept in memory."""
MOST_TAG_BYTES = 1 << 20
"""Of one start tag with its attributes."""
_PIECE_BYTES = 1 << 16
_IS_ENCRYPTED = 0x1

Attributes = Mapping[str, str]


class Listener:
    """What is told of a part's elements; overrides what it wants to hear."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins: its name without the prefix of the outermost element's namespace,
        its attributes with theirs."""

    def end(self, name: str) -> None:
        """It ends."""

    def text(self, data: str) -> None:
        """Characters, perhaps in several pieces."""


class Package:
    """An open zip; use `opened`."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self.name = name
        # Some writers differ in case between what they call a part and what they store.
        self._parts = {info.filename.casefold(): info for info in archive.infolist()}

    def has(self, part: str) -> bool:
        """Whether there is a part of this name."""
        return part.casefold() in self._parts

    def head(self, part: str) -> bytes:
        """The first bytes of a part, or nothing."""
        info = self._parts.get(part.casefold())
        if info is None:
            return b""
        with self._archive.open(info) as stream:
            return stream.read(512)

    def tell(self, part: str, listener: Listener) -> None:
        """Tell a whole small part; one that is not there is like an empty one."""
        for _ in self.pieces(part, listener, most_bytes=MOST_SMALL_PART_BYTES):
            pass

    def pieces(
        self, part: str, listener: Listener, *, most_bytes: int = MOST_PART_BYTES
    ) -> Iterator[None]:
        """Tell a part piece by piece, stopping after each."""
        if not self.has(part):
            return
        parser = self._parser(listener)
        told = 0
        for piece in self._bytes(part, most_bytes):
            parser.Parse(piece, False)
            told += len(piece)
            if told - parser.CurrentByteIndex > MOST_TAG_BYTES:
                raise FileTooLarge(self.name)
            yield
        parser.Parse(b"", True)
        yield

    def tags(self, part: str, name: bytes, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
        """Start tags of this name that match, in order, found without telling the part: that is
        many times as fast. Only of parts in UTF-8, and text in a comment may look like one."""
        rest = b""
        for piece in self._bytes(part, MOST_PART_BYTES):
            known = rest + piece
            cut = known.rfind(b"<")
            rest = known[cut:] if cut >= 0 and len(known) - cut <= MOST_TAG_BYTES else b""
            if name in known:
                yield from pattern.finditer(known, 0, max(cut, 0))

    def _bytes(self, part: str, most: int) -> Iterator[bytes]:
        info = self._parts.get(part.casefold())
        if info is None:
            return
        if info.flag_bits & _IS_ENCRYPTED:
            raise FileEncrypted(self.name)
        with self._archive.open(info) as stream:
            while piece := stream.read(_PIECE_BYTES):
                most -= len(piece)
                if most < 0:
                    raise FileTooLarge(self.name)
                yield piece

    def _parser(self, listener: Listener) -> expat.XMLParserType:
        def refuse(*_: object) -> None:
            raise FileDamaged(self.name)

        def begin(name: str, attributes: Attributes) -> None:
            """The outermost element tells whether names bear a prefix; to strip it costs time."""
            start, end = listener.start, listener.end
            if ":" in name:
                parser.StartElementHandler = lambda name, attributes: start(_bare(name), attributes)
                parser.EndElementHandler = lambda name: end(_bare(name))
            else:
                parser.StartElementHandler, parser.EndElementHandler = start, end
            start(_bare(name), attributes)

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = refuse
        parser.StartElementHandler = begin
        parser.CharacterDataHandler = listener.text
        return parser


def _bare(name: str) -> str:
    return name[name.find(":") + 1 :]


@contextmanager
def damage(name: str) -> Iterator[None]:
    """Turn what a broken package raises into FileDamaged."""
    try:
        yield
    except (
        *(zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, NotImplementedError),
        *(RuntimeError, LookupError, ValueError, ArithmeticError),
    ) as error:
        raise FileDamaged(name) from error


@contextmanager
def opened(path: Path) -> Iterator[Package]:
    """The package in this file. Raises FileDamaged for what is no zip."""
    with reading(path), damage(path.name), zipfile.ZipFile(path) as archive:
        yield Package(archive, path.name)
