"""What a template costs as it stands: measured with its fallbacks in place of the fields.

What fills the fields is known when somebody is written to, and counted there.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.domain.encoding import STANDARD, Encoding, measure
from smsdesk.domain.template import Template, TemplateError


@dataclass(frozen=True, slots=True)
class Count:
    """`capacity` is what the parts so far hold; `fills` is how full each part is, 0 to 1."""

    encoding: Encoding
    units: int
    capacity: int
    parts: int
    fills: tuple[float, ...]
    fields: tuple[str, ...] = ()
    """The merge fields, each once, in order."""
    problem: TemplateError | None = None
    """Why the braces do not fit together, if they do not."""


def count(text: str) -> Count:
    """Of the text as it would go out with nothing known of the recipient."""
    fields: tuple[str, ...] = ()
    problem = None
    rendered = text
    try:
        template = Template.parse(text)
    except TemplateError as error:
        problem = error
    else:
        fields = template.fields
        rendered = template.render({}).text
    measured = measure(rendered, STANDARD)
    last = (measured.per_part - measured.units_left) / measured.per_part
    return Count(
        measured.encoding,
        measured.units,
        measured.units + measured.units_left,
        measured.parts,
        (1.0,) * max(measured.parts - 1, 0) + (last,),
        fields,
        problem,
    )
