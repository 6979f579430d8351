"""`smsdesk practice`: the practice providers as a server on loopback, until Ctrl+C."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import click

from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, Call, Refusal
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import interruptible
from smsdesk.cli.table import aligned
from smsdesk.practice.config import DEFAULT_PORT
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.practice.server import running


@click.command("practice", cls=DeskCommand)
@click.option("--port", type=click.IntRange(0, 65535), default=DEFAULT_PORT, help="0 takes any.")
@click.pass_obj
def practice(call: Call, port: int) -> int:
    """Serve every provider's interface on this computer, with faults on demand, until Ctrl+C.

    Nothing leaves this computer. The last three digits of a number choose a fault: 006 never
    answers, 007 breaks the connection … (smsdesk/practice/README.md has them all).
    """
    try:
        asyncio.run(_serve(call, port))
    except OSError as error:
        message = f"Port {port} cannot be used ({error.strerror}). Choose another with --port."
        raise Refusal("port_taken", message) from None
    return DONE


async def _serve(call: Call, port: int) -> None:
    async with running(port=port) as server:
        with interruptible() as interruption:
            if call.as_json:
                call.document_written = True
                terminal.write_document(practice_document(server.base_url))
            else:
                for line in _for_people(server.base_url):
                    terminal.write_line(line)
            await interruption.wait()


def practice_document(base_url: str) -> dict[str, Any]:
    """Where each interface is and what opens it."""
    return {
        "page": f"{base_url}/",
        "providers": [
            {"provider": key, "base_url": base_url + path, **options, "secret": secret}
            for key, (path, options, secret) in INTERFACES.items()
        ],
    }


def _for_people(base_url: str) -> Iterator[str]:
    yield f"What arrived is shown at {base_url}/ (Ctrl+C ends)."
    rows = [
        (key, base_url + path, options.get("username", ""), secret)
        for key, (path, options, secret) in INTERFACES.items()
    ]
    yield from aligned(("provider", "base_url", "username", "secret"), rows)
    yield (
        "Add one with `smsdesk accounts add --provider KEY --name NAME --allow-http --option"
        " base_url=… --option username=…`."
    )
