"""An error as the document and the sentence of the command line, with what to type next.

The words themselves are in `wording`; here are only those that name commands and options.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smsdesk.cli.answer import REFUSED, WRONG_CALL, Call
from smsdesk.domain.errors import SmsDeskError
from smsdesk.wording.errors import error_words
from smsdesk.wording.words import Words

WRONG_CALL_CODES = frozenset(
    {
        *("unknown_provider", "unknown_field", "field_required", "field_refused"),
        *("secret_as_option", "unknown_column", "encoding_unknown", "no_such_column"),
    }
)
"""The call names something that does not exist, or misses or misspells a value."""

_HINTS: Mapping[str, str] = {
    "insecure_address": "Use https, or say --allow-http if you accept that.",
    "unknown_provider": "`smsdesk accounts providers` lists them.",
    "unknown_account": "`smsdesk accounts list` shows them.",
    "secret_as_option": "Use --secret-stdin, or leave it out and be asked for it.",
    "secret_missing": (
        "Give it with --secret-stdin for this once, or keep it with"
        " `smsdesk accounts edit NAME --secret-stdin`."
    ),
    "vault_unusable": "Give the secret with --secret-stdin; it is then used for this run only.",
    "account_paused": "`smsdesk accounts edit NAME --resume` lets it send again.",
    "queue_not_empty": "Say --yes to cancel them and remove the account.",
    "import_no_column": "Say which with --map mobile=COLUMN.",
    "import_interrupted": (
        "When that is mended, the same command goes on where it stopped;"
        " `smsdesk contacts undo-import ID` takes back what is in."
    ),
    "reminders_changed": "Say it again.",
    "import_busy": "Wait until it has ended.",
    "bad_credentials": "Correct them with `smsdesk accounts edit NAME --secret-stdin`.",
}
"""What to type, in the place of the window's hint."""
_OF_ACCOUNTS = frozenset({"secret_missing", "account_paused"})
"""Their subject is the NAME of the hint."""


def error_document(error: SmsDeskError) -> dict[str, Any]:
    """Code, reason or cause where there is one, and the sentence; never a secret."""
    words = error_words(error)
    hint = _HINTS.get(error.code, words.hint)
    document: dict[str, Any] = {"code": error.code}
    reason = getattr(error, "reason", None)
    if reason is not None:
        document["reason"] = reason.value
    hint = hint.replace("NAME", shlex.quote(error.subject)) if error.code in _OF_ACCOUNTS else hint
    import_id = getattr(error, "import_id", None)
    if import_id is not None:
        document["id"] = import_id
        hint = hint.replace("ID", str(import_id))
    document["message"] = str(Words(words.sentence, hint))
    if hasattr(error, "retryable"):
        document["retryable"] = bool(error.retryable)
    return document


def status_of(error: SmsDeskError) -> int:
    """The exit status for an error."""
    return WRONG_CALL if error.code in WRONG_CALL_CODES else REFUSED


def unexpected_document(error: Exception, call: Call) -> dict[str, Any]:
    """Put an error that nobody expected into the log, and say so."""
    from smsdesk.bootstrap import note_crash

    path = note_crash(Path(call.profile) if call.profile else None, error)
    where = f" The details are in {path}." if path else ""
    return {
        "code": "unexpected",
        "message": f"SMS Desk made a mistake and stopped.{where}"
        " `smsdesk messages` shows what was sent.",
    }
