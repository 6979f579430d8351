"""The sentences of `smsdesk.wording` in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import MessageState, Problem
from smsdesk.wording import outcomes
from smsdesk.wording.words import Words

if TYPE_CHECKING:
    from smsdesk.domain.plan import Excluded, Issue

CONTEXT = "wording"
"""Under which the translators find what `smsdesk.wording.mark` marks."""


def translated(words: Words) -> Words:
    """The same words in the language of the interface, places still unfilled."""
    return words.translated(marked)


def marked(text: str) -> str:
    """A marked text of `smsdesk.wording` in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, text)


def counted(text: str, number: int) -> str:
    """A text that is marked with `smsdesk.wording.words.counted`, in the form for a number."""
    return QCoreApplication.translate(CONTEXT, text, None, number)


def error_words(error: SmsDeskError) -> Words:
    """What an error says to people."""
    # The start has no time for what hardly ever happens.
    from smsdesk.wording import errors

    return errors.error_words(error, marked)


def error_sentence(error: SmsDeskError) -> str:
    """What an error says to people, sentence and hint in one."""
    return str(error_words(error))


def problem_words(problem: Problem, state: MessageState | None = None) -> Words:
    """What a problem means for the message that has it and stands in `state`."""
    return outcomes.problem_words(problem, state, marked)


def exclusion_words(excluded: Excluded) -> Words:
    """Why somebody gets nothing."""
    from smsdesk.wording import plans

    return plans.exclusion_words(excluded, marked)


def issue_words(issue: Issue) -> Words:
    """What is in the way of a draft."""
    from smsdesk.wording import plans

    return plans.issue_words(issue, marked)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for it
    """The text as it is; marks it as one to be translated under `context`. Qt's own is untyped."""
    del context
    return text
