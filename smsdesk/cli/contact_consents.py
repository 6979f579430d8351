"""`smsdesk contacts opt-out`, `opt-in`, `consent` and `records`: who wants messages, and the record
of what they said. It goes by the number, whether or not anybody in the book has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Answer, Call
from smsdesk.cli.contact_documents import record_document
from smsdesk.cli.contact_given import (
    consent_options,
    number_of,
    region_option,
)
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned


@click.command("opt-out", cls=DeskCommand)
@click.argument("number")
@consent_options
@region_option
@click.pass_obj
def opt_out(call: Call, /, *, number: str, region: str | None, **record: str) -> Answer:
    """From now on NUMBER gets nothing. What still waited for it is cancelled.

    What the provider already keeps for later cannot be taken back; it is named.
    """

    async def work(
        desk: Desk,
    ) -> tuple[str, tuple[int, ...], tuple[tuple[int, datetime], ...]]:
        mobile = number_of(desk, number, region)
        cancelled = await desk.consents.opt_out(mobile, **record)
        return mobile, cancelled, await desk.consents.kept_by_provider([mobile])

    mobile, cancelled, kept = on_desk(call, work)
    lines = [f"{mobile} gets no messages from now on."]
    if cancelled:
        lines.append(f"Cancelled messages that were waiting: {len(cancelled)}.")
    if kept:
        times = ", ".join(f"{at.astimezone():%Y-%m-%d %H:%M}" for _, at in kept)
        lines.append(
            f"The provider keeps messages for this number that cannot be taken back: {len(kept)}."
            f" It will deliver them: {times}."
        )
    document = {
        "mobile": mobile,
        "opted_out": True,
        "cancelled": list(cancelled),
        "kept_by_provider": [message_id for message_id, _ in kept],
    }
    return Answer(document, lines)


@click.command("opt-in", cls=DeskCommand)
@click.argument("number")
@consent_options
@region_option
@click.pass_obj
def opt_in(call: Call, /, *, number: str, region: str | None, **record: str) -> Answer:
    """NUMBER may be written to again, because they said so."""

    async def work(desk: Desk) -> tuple[str, bool]:
        mobile = number_of(desk, number, region)
        return mobile, await desk.consents.opt_in(mobile, **record)

    mobile, was_out = on_desk(call, work)
    document = {"mobile": mobile, "opted_out": False, "was_opted_out": was_out}
    told = "may be written to again" if was_out else "had not opted out; it was noted"
    return Answer(document, [f"{mobile} {told}."])


@click.command("consent", cls=DeskCommand)
@click.argument("number")
@consent_options
@region_option
@click.pass_obj
def consent(call: Call, /, *, number: str, region: str | None, **record: str) -> Answer:
    """Note that NUMBER agreed to get messages. Who has opted out stays so: see `opt-in`."""

    async def work(desk: Desk) -> dict[str, Any]:
        mobile = number_of(desk, number, region)
        made = await desk.consents.record_consent(mobile, **record)
        out = await desk.consents.opted_out_among([mobile])
        return {"mobile": mobile, "opted_out": bool(out), "record": record_document(made)}

    document = on_desk(call, work)
    lines = ["Noted."]
    if document["opted_out"]:
        lines.append("They have opted out, and still get nothing: `opt-in` changes that.")
    return Answer(document, lines)


@click.command("records", cls=DeskCommand)
@click.argument("number")
@region_option
@click.pass_obj
def records(call: Call, *, number: str, region: str | None) -> Answer:
    """What is on record for NUMBER, oldest first."""

    async def work(desk: Desk) -> dict[str, Any]:
        mobile = number_of(desk, number, region)
        out = await desk.consents.opted_out_among([mobile])
        found = await desk.consents.records(mobile)
        return {
            "mobile": mobile,
            "opted_out": bool(out),
            "records": [record_document(one) for one in found],
        }

    document = on_desk(call, work)
    return Answer(document, _rows(document))


_KINDS = {"consent": "agreed", "opt_out": "opted out", "opt_in": "opted in again"}


def _rows(document: dict[str, Any]) -> Iterator[str]:
    found: Sequence[dict[str, str]] = document["records"]
    now = "gets nothing" if document["opted_out"] else "may be written to"
    yield f"{document['mobile']} {now}."
    if found:
        names = ("source", "wording", "by")
        rows = [
            (one["at"][:16].replace("T", " "), _KINDS[one["kind"]], *(one[name] for name in names))
            for one in found
        ]
        yield from aligned(("when", "what", "how it came", "in which words", "noted by"), rows)
