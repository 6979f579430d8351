"""`smsdesk contacts`: the list of its commands, which are loaded when they are called."""

from __future__ import annotations

import click

from smsdesk.cli.frame import DeskGroup, Listed

COMMANDS = {
    "import": Listed(
        "smsdesk.cli.contact_import:import_file", "Import a file: CSV, XLSX, ODS, vCard."
    ),
    "undo-import": Listed("smsdesk.cli.contact_import:undo_import", "Take back an import."),
    "sync": Listed("smsdesk.cli.contact_sync:sync", "Bring a provider's own list in step."),
}


@click.group("contacts", cls=DeskGroup, listed=COMMANDS)
def contacts() -> None:
    """The contact book."""
