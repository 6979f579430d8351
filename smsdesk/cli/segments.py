"""`smsdesk segments`: counts a text. Reads no profile and starts fast, so it imports little."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.table import aligned
from smsdesk.domain.encoding import (
    Encoding,
    EncodingChoice,
    doubles,
    forcing,
    measure,
)

CHOICES = [choice.value for choice in EncodingChoice]
_NAMES = {Encoding.GSM7: "GSM-7", Encoding.UCS2: "Unicode"}


@click.command("segments", cls=DeskCommand)
@click.argument("text", required=False, metavar="TEXT|-")
@click.option("--encoding", type=click.Choice(CHOICES), default="auto", help="What to send it as.")
@click.option("--lines", is_flag=True, help="Read one JSON string a line from standard input.")
@click.pass_obj
def segments(call: Call, text: str | None, encoding: str, lines: bool) -> Answer | int:
    """Count a text: encoding, units, parts, and which characters cost more.

    TEXT - reads standard input (UTF-8, without the line end at its very end). With `--encoding
    gsm` the replacements that GSM-7 needs are applied, and `text` shows the result: `forcing`
    counts in the text as given, `double` in the result. With `--lines` each line of standard
    input is one JSON string and is answered by one document in one line, errors included.
    """
    choice = EncodingChoice(encoding)
    if lines:
        if text is not None:
            raise CallError("With --lines the texts come from standard input; leave TEXT out.")
        call.document_written = True
        return _count_lines(choice)
    if text is None:
        raise CallError("There is no TEXT. Name one, or - to read it from standard input.")
    document = count(terminal.read_text() if text == "-" else text, choice)
    return Answer(document, _for_people(document))


def count(text: str, choice: EncodingChoice) -> dict[str, Any]:
    """The count as its document. Raises Refusal for a text that cannot be sent that way."""
    broken = next((char for char in text if "\ud800" <= char <= "\udfff"), None)
    if broken is not None:
        raise Refusal("unsendable_character", "The text holds half a character (a lone surrogate).")
    sent = _in_gsm(text) if choice is EncodingChoice.GSM else text
    measured = measure(sent, choice=choice)
    return {
        "encoding": measured.encoding.value,
        "units": measured.units,
        "per_part": measured.per_part,
        "parts": measured.parts,
        "units_left": measured.units_left,
        "forcing": [
            {"index": one.index, "char": one.char, "code": one.code, "replacement": one.replacement}
            for one in forcing(text)
        ],
        "double": [
            {"index": one.index, "char": one.char} for one in doubles(sent, measured.encoding)
        ],
        "text": sent,
    }


def _in_gsm(text: str) -> str:
    from smsdesk.domain.transliteration import to_gsm

    changed = to_gsm(text)
    if changed.remaining:
        from smsdesk.domain.plan import Excluded, Exclusion
        from smsdesk.wording.plans import exclusion_words

        characters = "".join(dict.fromkeys(one.char for one in changed.remaining))
        words = exclusion_words(Excluded("", Exclusion.NOT_GSM, characters))
        raise Refusal(Exclusion.NOT_GSM.value, str(words))
    return changed.text


def _count_lines(choice: EncodingChoice) -> int:
    status = DONE
    for line in sys.stdin.buffer:
        try:
            document = count(_json_string(line), choice)
        except Refusal as refusal:
            document = {"error": {"code": refusal.code, "message": refusal.message}}
            status = REFUSED
        terminal.write_document(document)
    return status


def _json_string(line: bytes) -> str:
    try:
        text = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        text = None
    if not isinstance(text, str):
        raise Refusal("not_a_json_string", "This line is not one JSON string in UTF-8.")
    return text


def _for_people(document: dict[str, Any]) -> Iterator[str]:
    encoding = Encoding(document["encoding"])
    parts = "1 part" if document["parts"] == 1 else f"{document['parts']} parts"
    yield (
        f"{_NAMES[encoding]}: {document['units']} units, {parts} of {document['per_part']},"
        f" {document['units_left']} left."
    )
    if document["forcing"]:
        yield "Characters outside GSM-7:"
        rows = [
            (str(one["index"]), one["char"], one["code"], _offer(one["replacement"]))
            for one in document["forcing"]
        ]
        yield from aligned(("at", "character", "code", "could become"), rows)
    if document["double"]:
        yield "Characters that count double:"
        pairs = [(str(one["index"]), one["char"]) for one in document["double"]]
        yield from aligned(("at", "character"), pairs)


def _offer(replacement: str | None) -> str:
    if replacement is None:
        return "nothing"
    return replacement or "(left out)"
