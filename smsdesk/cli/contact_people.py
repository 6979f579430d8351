"""`smsdesk contacts add`, `edit` and `remove`: one person of the book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Answer, Call, CallError
from smsdesk.cli.contact_documents import called, shown
from smsdesk.cli.contact_given import (
    id_option,
    listed_groups,
    number_of,
    person_at,
    region_option,
)
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import on_desk
from smsdesk.domain.contact import Contact, ContactDetails

_TEXTS = {
    "surname": "Family name.",
    "name": "First name.",
    "comments": "What one should know of them.",
    "email": "E-mail address.",
    "language": "Theirs, as in el or pt-BR.",
}


def _field_options(function: Any) -> Any:
    for name in reversed(_TEXTS):
        function = click.option(f"--{name}", metavar="TEXT", help=_TEXTS[name])(function)
    return click.option(
        "--field", "pairs", multiple=True, metavar="NAME=VALUE", help="A field of your own."
    )(function)


@click.command("add", cls=DeskCommand)
@click.option("--mobile", required=True, metavar="NUMBER", help="Where they get messages.")
@_field_options
@click.option("--group", "groups", multiple=True, metavar="G", help="Put into it; may be repeated.")
@region_option
@click.pass_obj
def add(call: Call, /, *, mobile: str, region: str | None, **given: Any) -> Answer:
    """Enter a person. Others may have the same number: families share a telephone."""
    custom = _custom(given["pairs"])

    async def work(desk: Desk) -> dict[str, Any]:
        details = ContactDetails(
            number_of(desk, mobile, region),
            custom=custom,
            **{name: given[name] or "" for name in _TEXTS},
        )
        group_ids = await listed_groups(desk, given["groups"])
        return await shown(desk, await desk.book.add(details, group_ids))

    document = on_desk(call, work)
    return Answer(document, [f"Added, id {document['id']}."])


@click.command("edit", cls=DeskCommand)
@click.argument("number")
@id_option
@click.option("--mobile", metavar="NUMBER", help="Another number.")
@_field_options
@click.option("--group", "groups", multiple=True, metavar="G", help="Put into it; may be repeated.")
@click.option("--no-group", "left", multiple=True, metavar="G", help="Take out of it.")
@region_option
@click.pass_obj
def edit(
    call: Call,
    /,
    *,
    number: str,
    contact_id: int | None,
    region: str | None,
    mobile: str | None,
    pairs: Sequence[str],
    groups: Sequence[str],
    left: Sequence[str],
    **given: str | None,
) -> Answer:
    """Change the person at NUMBER. An option given empty clears its field."""
    texts = {name: text for name, text in given.items() if text is not None}
    custom = _custom(pairs, may_be_empty=True)
    if not (texts or custom or groups or left or mobile is not None):
        raise CallError("Say what to change: --mobile, --name, --field …")

    async def work(desk: Desk) -> tuple[dict[str, Any], bool]:
        contact = await person_at(desk, number, region, contact_id)
        was_out = await desk.consents.opted_out_among([contact.details.mobile])
        details = contact.details
        changed = replace(
            details,
            **texts,
            mobile=details.mobile if mobile is None else number_of(desk, mobile, region),
            custom={**details.custom, **custom},
        )
        group_ids = await _groups_then(desk, contact, groups, left)
        now_is = await desk.book.change(contact, changed, group_ids)
        return await shown(desk, now_is), bool(was_out) and now_is.details.mobile != details.mobile

    document, was_out = on_desk(call, work)
    lines = ["Changed."]
    if was_out:
        lines.append(
            f"They have opted out, and so {document['mobile']} gets no messages either:"
            " `opt-in` changes that."
        )
    return Answer(document, lines)


@click.command("remove", cls=DeskCommand)
@click.argument("number")
@id_option
@region_option
@click.pass_obj
def remove(call: Call, *, number: str, contact_id: int | None, region: str | None) -> Answer:
    """Delete the person at NUMBER. Messages and the record of consent stay; see `erase`."""

    async def work(desk: Desk) -> tuple[Contact, int]:
        contact = await person_at(desk, number, region, contact_id)
        return contact, (await desk.book.remove([contact.id])).id

    contact, set_id = on_desk(call, work)
    lines = [f"Deleted {called(contact)}. `smsdesk contacts undo` brings them back, for 30 days."]
    return Answer({"removed": [contact.id], "change": set_id}, lines)


async def _groups_then(
    desk: Desk, contact: Contact, joined: Sequence[str], left: Sequence[str]
) -> set[int] | None:
    """The groups of a person after this change; None when it does not touch them."""
    if not (joined or left):
        return None
    there = set(await desk.contacts.group_ids(contact.id))
    gone = {(await desk.groups.by_name(name)).id for name in left}
    return (there | set(await listed_groups(desk, joined))) - gone


def _custom(pairs: Sequence[str], *, may_be_empty: bool = False) -> dict[str, str]:
    """Raises CallError."""
    custom: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip() or not (value.strip() or may_be_empty):
            raise CallError("Write --field NAME=VALUE, as in --field age=44.")
        if name.strip() in custom:
            raise CallError(f"--field {name.strip()}=… is there twice.")
        custom[name.strip()] = value
    return custom
