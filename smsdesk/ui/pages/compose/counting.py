"""The count of the text at hand, at every keystroke: merged for one person and measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smsdesk.domain.encoding import (
    Encoding,
    EncodingChoice,
    Measure,
    NotGsmError,
    PartSizes,
    measure,
    measure_octets,
)
from smsdesk.domain.template import Template, TemplateError
from smsdesk.domain.transliteration import to_gsm
from smsdesk.sending.advice import pieces_of
from smsdesk.ui.widgets.costly import forcing_count


@dataclass(frozen=True, slots=True)
class Count:
    """`capacity` is what the parts so far hold; `forcing` characters need Unicode."""

    encoding: Encoding
    units: int
    capacity: int
    parts: int
    fills: tuple[float, ...]
    forcing: int
    by_choice: bool = False
    """Unicode because somebody chose it."""
    from_fields: bool = False
    """Only what fills the merge fields needs Unicode."""


def merged(text: str, fields: Mapping[str, str]) -> str:
    """The text as one person gets it; as it stands where its braces do not fit together."""
    if "{" not in text and "}" not in text:
        return text
    try:
        template = Template.parse(text)
    except TemplateError:
        return text
    return template.render(fields).text if template.fields or fields else text


def count(
    text: str,
    fields: Mapping[str, str],
    sizes: PartSizes,
    choice: EncodingChoice,
    *,
    binary: bool,
) -> Count:
    """Of one message."""
    if binary:
        return _counted(measure_octets(len("".join(text.split())) // 2, sizes), 0)
    whole = merged(text, fields)
    try:
        measured = measure(whole, sizes, choice)
    except NotGsmError:
        whole = to_gsm(whole).text
        measured = measure(whole, sizes)
    forced = measured.encoding is Encoding.UCS2
    by_choice = choice is EncodingChoice.UNICODE
    forcing = forcing_count(whole) if forced and not by_choice else 0
    in_text = forcing if whole is text else min(forcing, forcing_count(_literal(text)))
    from_fields = bool(forcing and not in_text)
    return _counted(measured, in_text or forcing, by_choice, from_fields=from_fields)


def _literal(text: str) -> str:
    return "".join(piece for _, piece, is_text in pieces_of(text) if is_text)


def _counted(
    measured: Measure, forcing: int, by_choice: bool = False, *, from_fields: bool = False
) -> Count:
    last = (measured.per_part - measured.units_left) / measured.per_part
    full = max(measured.parts - 1, 0)
    return Count(
        encoding=measured.encoding,
        units=measured.units,
        capacity=measured.units + measured.units_left,
        parts=measured.parts,
        fills=(1.0,) * full + (last,),
        forcing=forcing,
        by_choice=by_choice,
        from_fields=from_fields,
    )
