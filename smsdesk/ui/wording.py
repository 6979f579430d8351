"""The sentences of `smsdesk.wording` in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.errors import SmsDeskError
from smsdesk.wording.errors import error_words
from smsdesk.wording.words import Words

CONTEXT = "wording"
"""Under which the translators find what `smsdesk.wording.mark` marks."""


def translated(words: Words) -> Words:
    """The same words in the language of the interface, places still unfilled."""
    return Words(_tr(words.sentence), _tr(words.hint) if words.hint else "")


def marked(text: str) -> str:
    """A marked text of `smsdesk.wording` in the language of the interface."""
    return _tr(text)


def error_sentence(error: SmsDeskError) -> str:
    """What an error says to people."""
    return str(error_words(error))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for it
    """The text as it is; marks it as one to be translated under `context`. Qt's own is untyped."""
    del context
    return text


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
