"""The count of a reminder at each keystroke: filled for one appointment and measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smsdesk.domain.encoding import (
    Encoding,
    EncodingChoice,
    NotGsmError,
    PartSizes,
    measure,
)
from smsdesk.domain.template import Template, TemplateError
from smsdesk.domain.transliteration import to_gsm


@dataclass(frozen=True, slots=True)
class Count:
    """`capacity` is what the parts so far hold; `fills` is how full each is, 0 to 1."""

    text: str
    """As one person gets it."""
    encoding: Encoding
    units: int
    capacity: int
    parts: int
    fills: tuple[float, ...]


def count(text: str, fields: Mapping[str, str], sizes: PartSizes, choice: EncodingChoice) -> Count:
    """Of one reminder; a text whose braces do not fit together counts as it stands."""
    try:
        whole = Template.parse(text).render(fields).text
    except TemplateError:
        whole = text
    try:
        measured = measure(whole, sizes, choice)
    except NotGsmError:
        whole = to_gsm(whole).text
        measured = measure(whole, sizes)
    last = (measured.per_part - measured.units_left) / measured.per_part
    return Count(
        whole,
        measured.encoding,
        measured.units,
        measured.units + measured.units_left,
        measured.parts,
        (1.0,) * max(measured.parts - 1, 0) + (last,),
    )
