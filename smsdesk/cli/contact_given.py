"""People, numbers and groups as they are named in calls of the contact book's commands, and the
options that several of these have. What is given with any call is in `given`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import CallError, Refusal
from smsdesk.cli.contact_documents import called
from smsdesk.cli.given import RECORD_ID
from smsdesk.domain.contact import Contact, Group

F = TypeVar("F", bound=Callable[..., Any])

region_option = click.option("--region", metavar="GR", help="The country of a number without one.")
id_option = click.option(
    "--id", "contact_id", type=RECORD_ID, metavar="N", help="Which one, if several share it."
)
search_option = click.option(
    "--search", default="", metavar="TEXT", help="Words of theirs, or part of the number."
)
group_option = click.option("--group", metavar="G", help="Of this group.")


def consent_options(function: F) -> F:
    """How somebody's word came, for the record."""
    for option in (
        click.option("--by", default="", metavar="NAME", help="Who writes this down."),
        click.option("--wording", default="", metavar="TEXT", help="What they said or signed."),
        click.option("--source", default="", metavar="TEXT", help="How it came: form, phone, …"),
    ):
        function = option(function)
    return function


def number_of(desk: Desk, raw: str, region: str | None) -> str:
    """E.164 of a number as it was typed. Raises NumberRefused."""
    from smsdesk.contacts.errors import NumberRefused
    from smsdesk.domain.phone import BadNumber, calling_code, parse

    if region is not None and calling_code(region) is None:
        raise CallError("--region is a country by its two letters, as in GR.")
    try:
        return parse(raw, region or desk.settings.default_region or None).e164
    except BadNumber as bad:
        raise NumberRefused(raw, bad.reason) from None


async def people_at(desk: Desk, raw: str, region: str | None) -> list[Contact]:
    """Everybody at this number. Refuses one that nobody has."""
    found = await desk.contacts.people_at(number_of(desk, raw, region))
    if not found:
        raise Refusal("unknown_contact", "Nobody in the contact book has this number.")
    return found


async def person_at(desk: Desk, raw: str, region: str | None, contact_id: int | None) -> Contact:
    """The one at this number who is meant."""
    found = await people_at(desk, raw, region)
    if contact_id is not None:
        chosen = [one for one in found if one.id == contact_id]
        if not chosen:
            raise Refusal("unknown_contact", f"Nobody with the id {contact_id} has this number.")
        return chosen[0]
    if len(found) > 1:
        who = "; ".join(f"--id {one.id} is {called(one)}" for one in found)
        raise Refusal("several_people", f"Several people share this number: {who}.")
    return found[0]


async def group_named(desk: Desk, name: str) -> Group:
    """A group that is there. Raises UnknownGroup."""
    return await desk.groups.by_name(name)


async def listed_groups(desk: Desk, names: Iterable[str]) -> list[int]:
    """Groups that people can be put into, made where there are none. Raises GroupIsLive,
    GroupNameRefused."""
    from smsdesk.contacts.errors import UnknownGroup
    from smsdesk.contacts.import_errors import GroupIsLive

    ids = []
    for name in names:
        try:
            group = await desk.groups.by_name(name)
        except UnknownGroup:
            group = await desk.groups.add(name)
        if group.search is not None:
            raise GroupIsLive(group.name)
        ids.append(group.id)
    return ids
