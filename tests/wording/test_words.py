"""Everything that has a code has words; the words are whole sentences and fill their places."""

from __future__ import annotations

import enum
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import smsdesk
from smsdesk.cli.errors import error_document
from smsdesk.domain.account import PauseCause
from smsdesk.domain.contact_import import ColumnUse, Repair, RowOutcome, RowReason
from smsdesk.domain.errors import Cause, Reason, SmsDeskError
from smsdesk.domain.import_look import LookNote
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.phone import NumberProblem
from smsdesk.domain.plan import Excluded, Exclusion, Issue, PlanProblem, PlanWarning
from smsdesk.domain.provider_info import Capability, FieldHelp, FieldKind
from smsdesk.domain.reminder import Late
from smsdesk.domain.reminder_difference import Change
from smsdesk.domain.template import TemplateProblem
from smsdesk.domain.typed_moment import MomentProblem
from smsdesk.files.rows import FileDamaged, RowProblem, RowTooLong
from smsdesk.providers import registry
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.store.errors import WrongState
from smsdesk.wording import declarations, details, errors, imports, outcomes, plans, reminders
from smsdesk.wording.words import Words

TABLES: list[tuple[type[enum.Enum], Mapping[Any, object]]] = [
    (MessageState, outcomes.STATES),
    (Reason, outcomes.REASONS),
    (Cause, outcomes.CAUSES),
    (Exclusion, plans.EXCLUSIONS),
    (PlanProblem, plans.PROBLEMS),
    (PlanWarning, plans.WARNINGS),
    (TemplateProblem, plans.TEMPLATE_PROBLEMS),
    (FieldHelp, declarations.FIELDS),
    (FieldKind, declarations.KINDS),
    (Capability, declarations.CAPABILITIES),
    (PauseCause, declarations.PAUSES),
    (RowOutcome, imports.OUTCOMES),
    (RowReason, imports.ROW_REASONS),
    (Repair, imports.REPAIRS),
    (ColumnUse, imports.COLUMN_USES),
    (LookNote, imports.LOOK_NOTES),
    (Change, reminders.CHANGES),
    (Late, reminders.LATES),
    (MomentProblem, reminders.MOMENTS),
    (RowProblem, reminders.CELLS),
]
NOT_IMPORTED = ("smsdesk.ui", "smsdesk.__main__")
_PLACE = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")


def every_error() -> set[type[SmsDeskError]]:
    """All kinds of errors, of all modules but the window's (which need Qt)."""
    for module in pkgutil.walk_packages(smsdesk.__path__, "smsdesk."):
        if not module.name.startswith(NOT_IMPORTED) and "migrations" not in module.name:
            importlib.import_module(module.name)
    found: set[type[SmsDeskError]] = set()
    left: list[type[SmsDeskError]] = [SmsDeskError]
    while left:
        kind = left.pop()
        if kind not in found:
            found.add(kind)
            left += kind.__subclasses__()
    return {kind for kind in found if kind.__module__.startswith("smsdesk.")}


def every_words() -> Iterator[tuple[str, Words]]:
    for _, table in TABLES:
        for key, words in table.items():
            if isinstance(words, Words):
                yield str(key), words
    yield from errors.ERRORS.items()


@pytest.mark.parametrize(("kind", "table"), TABLES, ids=lambda one: getattr(one, "__name__", ""))
def test_every_member_has_words(kind: type[enum.Enum], table: Mapping[Any, object]) -> None:
    assert set(table) == set(kind)
    assert all(str(words) for words in table.values())


def test_every_number_problem_has_words() -> None:
    assert set(plans.NUMBER_PROBLEMS) == {one.value for one in NumberProblem}


def test_every_error_has_words_of_its_own() -> None:
    silent = {kind.code: kind.__name__ for kind in every_error() if kind.code not in errors.ERRORS}
    assert not silent


def test_no_words_for_what_does_not_exist() -> None:
    codes = {kind.code for kind in every_error()}
    assert {code.partition(".")[0] for code in errors.ERRORS} <= codes


def test_codes_of_different_errors_differ() -> None:
    # A subclass that only adds nothing to its parent's meaning may share the code.
    seen: dict[str, type[SmsDeskError]] = {}
    for kind in sorted(every_error(), key=lambda one: len(one.__mro__)):
        other = seen.setdefault(kind.code, kind)
        assert issubclass(kind, other), (kind, other)


@pytest.mark.parametrize(("key", "words"), list(every_words()), ids=lambda one: str(one)[:40])
def test_words_are_sentences_that_can_be_filled(key: str, words: Words) -> None:
    assert set(_PLACE.findall(f"{words.sentence} {words.hint}")) <= {"subject", "known", "row"}, key
    filled = str(words.filled(subject="that", known="these", row="17"))
    assert "{subject}" not in filled
    assert filled == filled.strip()
    assert filled[0].isupper(), key
    assert "  " not in filled
    if words.hint and not isinstance(words.hint, enum.Enum):
        assert words.hint.rstrip().endswith((".", "}", "…")), key


def test_subject_and_detail_are_filled_in() -> None:
    said = str(errors.error_words(Unreachable("ECONNREFUSED", step="connect")))
    assert "refuses connections" in said
    assert "ECONNREFUSED" not in said
    assert said.startswith("Nobody answers")
    assert "{" not in said


@pytest.mark.parametrize("code", details.DETAILS)
def test_own_details_are_words_and_those_of_others_stay(code: str) -> None:
    problem = Problem(cause=Cause.CONNECTION_LOST, detail=code)
    for said in (errors.error_words(Unreachable(code)), outcomes.problem_words(problem)):
        assert code not in str(said)
        assert details.DETAILS[code] in str(said)
    assert details.detail_words("Error 1709", str.upper) == "Error 1709"
    assert details.detail_words("Authentication error.", str.upper) == "Authentication error"
    assert details.detail_words(code, str.upper) == details.DETAILS[code].upper()


@pytest.mark.parametrize("step", ["dns", "connect", "tls", "proxy"])
def test_every_step_of_a_connection_has_words(step: str) -> None:
    words = errors.error_words(Unreachable(step=step))
    assert words != errors.error_words(Unreachable(step="unknown to us"))
    assert words.hint


def test_braces_in_what_is_filled_in_are_left_alone() -> None:
    words = plans.exclusion_words(Excluded("1", Exclusion.NOT_GSM, "{x}€{"))
    assert "{x}€{" in words.sentence
    fallback = plans.exclusion_words(Excluded("1", Exclusion.MISSING_FIELD, "name"))
    assert "{name|customer}" in fallback.hint
    braces = plans.issue_words(Issue(PlanProblem.TEMPLATE_SYNTAX, "5"))
    assert "{{ and }}" in braces.hint
    assert "at character 6." in braces.sentence


def test_why_a_number_is_none_is_said() -> None:
    said = plans.exclusion_words(Excluded("1", Exclusion.INVALID_NUMBER, "too_short")).sentence
    assert "too short" in said


@pytest.mark.parametrize("cause", Cause)
def test_doubt_says_that_it_was_not_sent_again(cause: Cause) -> None:
    words = outcomes.problem_words(Problem(cause=cause), MessageState.UNCERTAIN)
    assert "may have been sent, and was not sent again" in words.sentence
    assert outcomes.CAUSES[cause].sentence in words.sentence


@pytest.mark.parametrize("reason", Reason)
def test_a_refusal_says_that_nothing_was_sent_and_what_to_do(reason: Reason) -> None:
    words = outcomes.problem_words(Problem(reason))
    assert "was not sent" in words.sentence
    assert words.hint


def test_what_is_tried_again_by_itself_says_so() -> None:
    problem = Problem(Reason.THROTTLED, retryable=True)
    waiting = outcomes.problem_words(problem, MessageState.QUEUED)
    assert "tried again by itself" in waiting.hint
    assert "tried again by itself" not in outcomes.problem_words(problem).hint


def test_the_statuses_are_those_of_the_window() -> None:
    shown = {state.value: words.sentence for state, words in outcomes.STATES.items()}
    assert shown == {
        "scheduled": "Scheduled",
        "queued": "Waiting",
        "submitting": "Sending",
        "accepted": "On the way",
        "delivered": "Delivered",
        "failed": "Failed",
        "expired": "Failed",
        "rejected": "Failed",
        "uncertain": "Needs your decision",
        "cancelled": "Cancelled",
    }


def test_an_error_as_a_document() -> None:
    document = error_document(BadCredentials("401"))
    assert list(document) == ["code", "reason", "message", "retryable"]
    assert (document["code"], document["reason"]) == ("bad_credentials", "auth")


def test_every_declared_field_has_its_help() -> None:
    for info in registry.infos():
        for field in (*info.fields, *info.message_fields):
            assert declarations.FIELDS[field.help].sentence


def test_words_are_translated_before_their_places_are_filled() -> None:
    def shouted(text: str) -> str:
        return text.upper().replace("{SUBJECT}", "{subject}").replace("{DETAIL}", "{detail}")

    error = WrongState("queued")
    assert str(errors.error_words(error)) == (
        "That cannot be done: the message's state is “Waiting”."
    )
    assert errors.error_words(error, shouted).sentence.endswith("STATE IS “WAITING”.")
    number = Excluded("1", Exclusion.INVALID_NUMBER, "too_short")
    assert plans.exclusion_words(number, shouted).sentence.endswith("TO: IT IS TOO SHORT.")
    assert plans.exclusion_words(Excluded("1", Exclusion.NOT_GSM, "ж"), shouted).sentence.endswith(
        "BECAUSE OF: ж"
    )
    field = Issue(PlanProblem.UNKNOWN_OPTION, "tags")
    assert plans.issue_words(field, shouted).sentence.endswith("“tags”.")
    refused = Problem(Reason.SENDER, detail="no such Sender")
    assert outcomes.problem_words(refused, None, shouted).sentence.endswith("“no such Sender”.")
    unknown = outcomes.problem_words(Problem(cause=Cause.INTERRUPTED), None, shouted)
    assert str(unknown).isupper()


def test_a_sentence_ends_before_its_hint() -> None:
    words = Words("The spreadsheet is damaged: {subject}", "Save it anew.")
    assert (
        str(words.filled(subject="a.xlsx")) == "The spreadsheet is damaged: a.xlsx. Save it anew."
    )
    assert str(Words("It said: “No.”", "Ask.")) == "It said: “No.” Ask."


def test_so_it_does_on_the_command_line() -> None:
    message = error_document(FileDamaged("a.xlsx"))["message"]
    assert message == "The spreadsheet is damaged: a.xlsx. Save it anew."


def test_a_row_that_is_too_long_is_named() -> None:
    message = error_document(RowTooLong("a.xlsx", 17))["message"]
    assert message.startswith("Row 17 of the file is longer than any row of a list: a.xlsx.")
