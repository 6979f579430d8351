"""Texts with merge fields: `{field}`, `{field|fallback}`, and `{{` `}}` for literal braces.

A template is read once and rendered for each recipient. Where the values come from, and what to
do about a missing one, is not decided here.

The grammar, left to right. `{{` is one `{`, and `}}` one `}`. Any other `{` opens a field, which
the next `}` closes on the same line; what stands between is a name, or a name and, after the
first `|`, a fallback. White space around both is dropped. A fallback may be empty, which says
that nothing shall stand there. A brace that fits none of this is an error at its position,
never silently text: a typing slip must not reach the recipients.
"""

import enum
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache


class TemplateProblem(enum.Enum):
    """What is wrong with a template."""

    UNCLOSED = "unclosed"  # a { without its } on the same line
    UNOPENED = "unopened"  # a } without its {
    NESTED = "nested"  # a { within a field
    NO_NAME = "no_name"  # a field without a name


class TemplateError(ValueError):
    """The text is no template. `position` is the code point index of the brace at fault."""

    def __init__(self, position: int, problem: TemplateProblem) -> None:
        self.position = position
        self.problem = problem
        super().__init__(f"{problem.value} at {position}")

    def __reduce__(self) -> tuple[type["TemplateError"], tuple[int, TemplateProblem]]:
        return type(self), (self.position, self.problem)


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text for one recipient, and the fields that had neither a value nor a fallback.

    `missing` has each name once, as the template spells it first; nothing stands in their place.
    """

    text: str = field(repr=False)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    fallback: str | None


@lru_cache(maxsize=1024)
def folded_name(name: str) -> str:
    """The form in which field names are compared: case, white space and composition ignored."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


class Template:
    """A parsed text. `fields` has each name once, in order, as first written."""

    __slots__ = ("_constant", "_pieces", "_slots", "fields")

    fields: tuple[str, ...]

    def __init__(self, pieces: tuple[str | _Field, ...]) -> None:
        """Use `parse`; `pieces` are literal texts and fields in order."""
        spelling: dict[str, str] = {}
        for piece in pieces:
            if isinstance(piece, _Field):
                spelling.setdefault(folded_name(piece.name), piece.name)
        self.fields = tuple(spelling.values())
        self._pieces = [piece if isinstance(piece, str) else "" for piece in pieces]
        self._slots = [
            (place, spelling[folded_name(piece.name)], piece.fallback)
            for place, piece in enumerate(pieces)
            if isinstance(piece, _Field)
        ]
        self._constant = None if self._slots else Rendered("".join(self._pieces))

    @classmethod
    def parse(cls, text: str) -> "Template":
        """Raises TemplateError."""
        return cls(_parsed(text))

    def render(self, values: Mapping[str, str]) -> Rendered:
        """The text with `values` in place, white space around each dropped.

        A key spelled as in `fields` counts before one that differs in case or white space. A
        blank value is as good as none. Braces in a value are ordinary characters.
        """
        if self._constant is not None:
            return self._constant
        found = {name: _value(values, name) for name in self.fields}
        pieces = self._pieces.copy()
        missing: dict[str, None] = {}
        for place, name, fallback in self._slots:
            value = found[name]
            if value:
                pieces[place] = value
            elif fallback is not None:
                pieces[place] = fallback
            else:
                missing[name] = None
        return Rendered("".join(pieces), tuple(missing))


def _value(values: Mapping[str, str], name: str) -> str:
    value = values.get(name)
    if value is None:
        wanted = folded_name(name)
        value = next((values[key] for key in values if folded_name(key) == wanted), "")
    return value.strip()


def _parsed(text: str) -> tuple[str | _Field, ...]:
    pieces: list[str | _Field] = []
    at = 0
    while at < len(text):
        brace = _next_brace(text, at)
        if brace > at:
            pieces.append(text[at:brace])
        if brace == len(text):
            break
        if text[brace : brace + 2] in ("{{", "}}"):
            pieces.append(text[brace])
            at = brace + 2
        elif text[brace] == "}":
            raise TemplateError(brace, TemplateProblem.UNOPENED)
        else:
            piece, at = _field(text, brace)
            pieces.append(piece)
    return tuple(pieces)


def _next_brace(text: str, at: int) -> int:
    found = [place for place in (text.find("{", at), text.find("}", at)) if place >= 0]
    return min(found, default=len(text))


def _field(text: str, opening: int) -> tuple[_Field, int]:
    """The field that opens there, and the place after its closing brace."""
    closing = text.find("}", opening)
    line = text.find("\n", opening)
    if closing < 0 or 0 <= line < closing:
        raise TemplateError(opening, TemplateProblem.UNCLOSED)
    nested = text.find("{", opening + 1, closing)
    if nested >= 0:
        raise TemplateError(nested, TemplateProblem.NESTED)
    name, bar, fallback = text[opening + 1 : closing].partition("|")
    if not name.strip():
        raise TemplateError(opening, TemplateProblem.NO_NAME)
    return _Field(name.strip(), fallback.strip() if bar else None), closing + 1
