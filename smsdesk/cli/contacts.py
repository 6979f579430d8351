"""`smsdesk contacts`: the list of its commands, which are loaded when they are called."""

from __future__ import annotations

import click

from smsdesk.cli.frame import DeskGroup, Listed

COMMANDS = {
    "list": Listed("smsdesk.cli.contact_list:list_contacts", "Who is in the book."),
    "add": Listed("smsdesk.cli.contact_people:add", "Enter a person."),
    "edit": Listed("smsdesk.cli.contact_people:edit", "Change a person."),
    "remove": Listed("smsdesk.cli.contact_people:remove", "Delete a person."),
    "groups": Listed("smsdesk.cli.contact_groups:groups", "Who belongs together."),
    "import": Listed(
        "smsdesk.cli.contact_import:import_file", "Import a file: CSV, XLSX, ODS, vCard."
    ),
    "undo-import": Listed("smsdesk.cli.contact_import:undo_import", "Take back an import."),
    "export": Listed("smsdesk.cli.contact_list:export", "Write people into a file."),
    "duplicates": Listed(
        "smsdesk.cli.contact_duplicates:duplicates", "Who may be in the book twice."
    ),
    "merge": Listed("smsdesk.cli.contact_duplicates:merge", "Make one person of several."),
    "undo": Listed("smsdesk.cli.contact_undo:undo", "Take back what was done to many."),
    "opt-out": Listed("smsdesk.cli.contact_consents:opt_out", "A number that gets nothing."),
    "opt-in": Listed("smsdesk.cli.contact_consents:opt_in", "It may be written to again."),
    "consent": Listed("smsdesk.cli.contact_consents:consent", "Note that somebody agreed."),
    "records": Listed("smsdesk.cli.contact_consents:records", "What somebody has said."),
    "held": Listed("smsdesk.cli.contact_privacy:held", "Everything that is held on somebody."),
    "erase": Listed("smsdesk.cli.contact_privacy:erase", "Delete all of it."),
    "sync": Listed("smsdesk.cli.contact_sync:sync", "Bring a provider's own list in step."),
}


@click.group("contacts", cls=DeskGroup, listed=COMMANDS)
def contacts() -> None:
    """The contact book."""
