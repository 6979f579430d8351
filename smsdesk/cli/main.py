"""The entry of the command line: the list of commands, and one place where every error ends.

An error is one sentence on standard error, or one JSON document on standard output; a traceback
goes nowhere but into the redacted log.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from smsdesk import __version__
from smsdesk.cli import terminal
from smsdesk.cli.answer import (
    DONE,
    REFUSED,
    WRONG_CALL,
    Answer,
    Call,
    CallError,
    Refusal,
    Windows,
)
from smsdesk.cli.frame import DeskGroup, Listed
from smsdesk.domain.errors import SmsDeskError

COMMANDS = {
    "segments": Listed("smsdesk.cli.segments:segments", "Count a text: encoding, units, parts."),
    "accounts": Listed("smsdesk.cli.accounts:accounts", "Add, list, test, edit, remove accounts."),
    "balance": Listed("smsdesk.cli.balance:balance", "Ask what is left on accounts."),
    "send": Listed("smsdesk.cli.send:send", "Send a text to one or many."),
    "messages": Listed("smsdesk.cli.messages:messages", "What became of messages; settle, resend."),
    "contacts": Listed("smsdesk.cli.contacts:contacts", "The contact book: import, …"),
    "schedule": Listed("smsdesk.cli.schedule:schedule", "What goes out later; move, cancel."),
    "agent": Listed("smsdesk.cli.agent:agent", "Send what is due, in the background."),
    "practice": Listed("smsdesk.cli.practice:practice", "Serve the practice providers."),
    "demo": Listed("smsdesk.cli.demo:demo", "Show what it does, against the practice providers."),
}


@click.group("smsdesk", cls=DeskGroup, listed=COMMANDS, invoke_without_command=True)
@click.version_option(__version__, message="%(version)s")
@click.option(
    "--hidden",
    is_flag=True,
    help="Open the window in the tray; minimised where there is none.",
)
@click.pass_context
def root(context: click.Context, *, hidden: bool) -> Answer | int | None:
    """Send SMS from your desk through the provider of your choice.

    Exit status: 0 everything asked for was done; 1 something was refused or failed; 2 the call
    itself is wrong; 3 at least one message needs a decision.
    """
    if context.invoked_subcommand is not None:
        if hidden:
            raise CallError("--hidden is for opening the window; a command has none.")
        return None
    call: Call = context.obj
    if call.windows is None or not terminal.has_display():
        raise CallError(
            "There is no display to open the window on. `smsdesk --help` lists the commands that"
            " need none; `smsdesk demo --headless` shows what they do."
        )
    return call.windows.open(None if call.profile is None else Path(call.profile), hidden)


def main(arguments: Sequence[str] | None = None, windows: Windows | None = None) -> int:
    """Run a command line and return its exit status. Without a command the window is opened."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    terminal.use_utf8()
    call = Call(as_json=_asks_for_json(arguments), windows=windows)
    document: Mapping[str, object]
    try:
        _refuse_broken(arguments)
        answer = root.main(arguments, prog_name="smsdesk", standalone_mode=False, obj=call)
        return _show(answer, call) if isinstance(answer, Answer) else int(answer or DONE)
    except (CallError, Refusal) as error:
        document, status = {"code": error.code, "message": error.message}, error.status
    except click.UsageError as error:
        document, status = {"code": CallError.code, "message": _usage(error)}, WRONG_CALL
    except (click.Abort, KeyboardInterrupt):
        document, status = {"code": "interrupted", "message": "Interrupted."}, REFUSED
    except terminal.OutputLost as error:
        call.document_written = True  # as far as it can be
        message = f"The answer could not be written to standard output ({error})."
        document, status = {"code": "output_lost", "message": message}, REFUSED
    except SmsDeskError as error:
        from smsdesk.cli.errors import error_document, status_of

        document, status = error_document(error), status_of(error)
    except Exception as error:  # noqa: BLE001 -- the last place that can say anything
        from smsdesk.cli.errors import unexpected_document

        document, status = unexpected_document(error, call), REFUSED
    return _fail(call, document, status)


def _show(answer: Answer, call: Call) -> int:
    if call.as_json:
        terminal.write_document(answer.document)
    else:
        for line in answer.lines:
            terminal.write_line(line)
    return answer.status


def _fail(call: Call, document: Mapping[str, object], status: int) -> int:
    if call.as_json and not call.document_written:
        terminal.write_document({"error": document})
    else:
        terminal.tell(str(document["message"]))
    return status


def _asks_for_json(arguments: Sequence[str]) -> bool:
    """Known before anything is parsed, so that an error in parsing is answered in JSON too."""
    for argument in arguments:
        if argument == "--":
            return False
        if argument == "--json":
            return True
    return False


def _refuse_broken(arguments: Sequence[str]) -> None:
    for place, argument in enumerate(arguments, start=1):
        try:
            argument.encode("utf-8")
        except UnicodeEncodeError:
            raise CallError(
                f"Argument {place} is not text in the encoding of this terminal; nothing was done."
                " A text can also come from standard input (-), as UTF-8."
            ) from None


def _usage(error: click.UsageError) -> str:
    sentence = error.format_message().strip()
    if isinstance(error, click.NoSuchOption):
        sentence = f"{sentence.rstrip('.')}. Write -- before a text that begins with a dash."
    if not sentence.endswith((".", "?", ")")):
        sentence += "."
    if error.ctx is not None:
        sentence += f" `{error.ctx.command_path} --help` explains it."
    return sentence
