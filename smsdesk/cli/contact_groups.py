"""`smsdesk contacts groups`: who belongs together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Answer, Call
from smsdesk.cli.contact_given import (
    group_named,
    listed_groups,
    people_at,
    region_option,
)
from smsdesk.cli.frame import DeskGroup
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned
from smsdesk.domain.contact import Group, SavedSearch


@click.group("groups", cls=DeskGroup, invoke_without_command=True)
@click.pass_context
def groups(context: click.Context) -> Answer | None:
    """List groups, or do something with them."""
    return None if context.invoked_subcommand is not None else _listed(context.obj)


@groups.command("list")
@click.pass_obj
def list_groups(call: Call) -> Answer:
    """All groups, with how many people are in each."""
    return _listed(call)


@groups.command("add")
@click.argument("name")
@click.option("--search", metavar="TEXT", help="A saved search: whoever it finds.")
@click.pass_obj
def add(call: Call, *, name: str, search: str | None) -> Answer:
    """Make a group."""
    saved = None if search is None else SavedSearch(search)
    made = on_desk(call, lambda desk: desk.groups.add(name, saved))
    return Answer(group_document(made), [f"Made the group “{made.name}”."])


@groups.command("rename")
@click.argument("name")
@click.argument("new_name")
@click.pass_obj
def rename(call: Call, *, name: str, new_name: str) -> Answer:
    """Call a group otherwise."""

    async def work(desk: Desk) -> Group:
        group = await group_named(desk, name)
        await desk.groups.rename(group.id, new_name)
        return await desk.groups.get(group.id)

    renamed = on_desk(call, work)
    return Answer(group_document(renamed), [f"It is called “{renamed.name}” now."])


@groups.command("remove")
@click.argument("name")
@click.pass_obj
def remove(call: Call, *, name: str) -> Answer:
    """Forget a group. Its people stay in the book."""

    async def work(desk: Desk) -> Group:
        group = await group_named(desk, name)
        await desk.groups.remove(group.id)
        return group

    gone = on_desk(call, work)
    return Answer({"removed": gone.id}, [f"Removed the group “{gone.name}”. Its people stay."])


@groups.command("put")
@click.argument("name")
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@region_option
@click.pass_obj
def put(call: Call, *, name: str, numbers: Sequence[str], region: str | None) -> Answer:
    """Put the people at these numbers into a group, which is made if there is none."""

    async def work(desk: Desk) -> int:
        ids = await _ids(desk, numbers, region)
        [group_id] = await listed_groups(desk, [name])
        return await desk.groups.put(group_id, ids)

    count = on_desk(call, work)
    return Answer({"group": name, "put": count}, [f"Put into it: {count}."])


@groups.command("take")
@click.argument("name")
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@region_option
@click.pass_obj
def take(call: Call, *, name: str, numbers: Sequence[str], region: str | None) -> Answer:
    """Take the people at these numbers out of a group."""

    async def work(desk: Desk) -> int:
        group = await group_named(desk, name)
        return await desk.groups.take_out(group.id, await _ids(desk, numbers, region))

    count = on_desk(call, work)
    return Answer({"group": name, "taken": count}, [f"Taken out of it: {count}."])


def group_document(group: Group, size: int | None = None) -> dict[str, Any]:
    """A group; of a live one what it looks for."""
    search = group.search
    document: dict[str, Any] = {
        "id": group.id,
        "name": group.name,
        "search": None
        if search is None
        else {"text": search.text, "group": search.group_id, "opted_out": search.opted_out},
    }
    return document if size is None else {**document, "size": size}


async def _ids(desk: Desk, numbers: Sequence[str], region: str | None) -> list[int]:
    return [one.id for number in numbers for one in await people_at(desk, number, region)]


def _listed(call: Call) -> Answer:
    found = on_desk(call, lambda desk: desk.groups.all())
    documents = [group_document(one.group, one.size) for one in found]
    return Answer(documents, _rows(documents))


def _rows(documents: Sequence[dict[str, Any]]) -> Iterator[str]:
    if not documents:
        yield "There are no groups yet. `smsdesk contacts groups add NAME` makes one."
        return
    rows = [
        (one["name"], str(one["size"]), "" if one["search"] is None else one["search"]["text"])
        for one in documents
    ]
    yield from aligned(("name", "people", "looks for"), rows)
