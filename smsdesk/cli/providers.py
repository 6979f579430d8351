"""Providers and what they can do, as a document, for people, and as the README's table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from smsdesk.cli.table import aligned
from smsdesk.domain.provider_info import Capability, Field, ProviderInfo
from smsdesk.wording.declarations import CAPABILITIES, FIELDS, KINDS


def provider_document(info: ProviderInfo) -> dict[str, Any]:
    """Everything a provider declares."""
    return {
        "key": info.key,
        "name": info.name,
        "website": info.website,
        "country": info.country,
        "fields": [_field_document(field) for field in info.fields],
        "message_fields": [_field_document(field) for field in info.message_fields],
        "capabilities": sorted(one.value for one in info.capabilities),
    }


def for_people(infos: Sequence[ProviderInfo]) -> Iterator[str]:
    """Each provider with its fields and capabilities."""
    for number, info in enumerate(infos):
        if number:
            yield ""
        yield f"{info.key}: {info.name}{f', {info.website}' if info.website else ''}"
        can = [CAPABILITIES[one].sentence.lower() for one in Capability if info.can(one)]
        yield f"  can: {', '.join(can) or 'send'}"
        for title, fields in (("field", info.fields), ("message option", info.message_fields)):
            if fields:
                rows = [_field_row(field) for field in fields]
                headings = (title, "kind", "needed", "default", "what for")
                yield from (f"  {line}" for line in aligned(headings, rows))


def capability_table(infos: Sequence[ProviderInfo]) -> Iterator[str]:
    """A Markdown table: a row for each capability that any provider has, a column a provider."""
    yield "| | " + " | ".join(info.name for info in infos) + " |"
    yield "|---|" + ":-:|" * len(infos)
    yield "| key | " + " | ".join(f"`{info.key}`" for info in infos) + " |"
    for capability in Capability:
        if not any(info.can(capability) for info in infos):
            continue
        words = CAPABILITIES[capability]
        marks = ("yes" if info.can(capability) else "" for info in infos)
        yield f"| {words.sentence}: {_lower_first(words.hint)} | " + " | ".join(marks) + " |"


def _field_document(field: Field) -> dict[str, Any]:
    document: dict[str, Any] = {
        "name": field.key,
        "kind": field.kind.value,
        "required": field.required,
        "default": field.default,
        "help": str(FIELDS[field.help]),
    }
    if field.choices:
        document["choices"] = list(field.choices)
    return document


def _field_row(field: Field) -> tuple[str, ...]:
    kind = KINDS[field.kind]
    if field.choices:
        kind = " or ".join(field.choices)
    needed = "yes" if field.required else ""
    return (field.key, kind, needed, field.default, FIELDS[field.help].sentence)


def _lower_first(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")
