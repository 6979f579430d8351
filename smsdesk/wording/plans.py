"""Words for a plan: who gets nothing and why, what is in the way of a draft, what to know before.

`subject` in them is that of `Excluded` and `Issue`: a field, characters, a position, a limit.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.plan import Excluded, Exclusion, Issue, PlanProblem, PlanWarning
from smsdesk.domain.template import TemplateProblem
from smsdesk.wording.words import Translate, Words, as_it_is, said

EXCLUSIONS: Mapping[Exclusion, Words] = {
    Exclusion.INVALID_NUMBER: said("This is not a number that can be written to: {subject}."),
    Exclusion.DUPLICATE: said("This number was there before; it gets the message once."),
    Exclusion.OPTED_OUT: said("This number asked not to be written to."),
    Exclusion.MISSING_FIELD: said(
        "There is no value for {subject}.",
        "Fill it in, or give the field a fallback: {{name|customer}}.",
    ),
    Exclusion.EMPTY_TEXT: said("The text is empty."),
    Exclusion.TOO_LONG: said(
        "The text is too long: the provider takes at most {subject} parts.", "Shorten it."
    ),
    Exclusion.NOT_GSM: said(
        "The text cannot be written in GSM-7 because of: {subject}",
        "Leave these characters out, or send it as Unicode.",
    ),
    Exclusion.UNSENDABLE_CHARACTER: said(
        "The text holds characters that cannot be sent at all.",
        "It was probably damaged when it was copied; type it again.",
    ),
}
"""Why somebody gets nothing."""

NUMBER_PROBLEMS: Mapping[str, str] = {
    "empty": said("it is empty").sentence,
    "not_a_number": said("there is something in it besides a number").sentence,
    "too_short": said("it is too short").sentence,
    "too_long": said("it is too long").sentence,
    "no_country": said("its country is not known; write it with + and the country code").sentence,
    "invalid_country": said("no country has this code").sentence,
    "not_valid": said("its country has no numbers of this length").sentence,
}
"""By the value of `NumberProblem`: that enum's module loads the number library, which is slow."""

PROBLEMS: Mapping[PlanProblem, Words] = {
    PlanProblem.NO_TEXT: said("There is no text.", "Write one."),
    PlanProblem.NO_RECIPIENTS: said("There are no recipients.", "Name at least one."),
    PlanProblem.SENDER_REQUIRED: said(
        "This provider needs a sender.", "Give one, or set one for the account."
    ),
    PlanProblem.SENDER_TOO_LONG: said(
        "The sender is too long: the provider takes at most {subject}.", "Shorten it."
    ),
    PlanProblem.SENDER_CHARACTERS: said(
        "The sender “{subject}” holds characters that no sender may have.",
        "Use Latin letters, digits and blanks, or a number.",
    ),
    PlanProblem.FLASH_UNSUPPORTED: said("This provider has no flash messages."),
    PlanProblem.BINARY_UNSUPPORTED: said("This provider has no binary messages."),
    PlanProblem.BINARY_NOT_HEX: said(
        "The content is not hexadecimal.", "Write two digits (0 to 9, A to F) for each octet."
    ),
    PlanProblem.VALIDITY_UNSUPPORTED: said("This provider's messages have no validity."),
    PlanProblem.VALIDITY_RANGE: said("The validity must be within {subject} minutes."),
    PlanProblem.UNKNOWN_OPTION: said("This provider has no message option “{subject}”."),
    PlanProblem.OPTION_VALUE: said("The value of the message option “{subject}” is not allowed."),
    PlanProblem.TEMPLATE_SYNTAX: said(
        "The braces in the text do not fit together at character {subject}.",
        "Write {{{{ and }}}} for braces that are meant as such.",
    ),
}
"""Why nothing of a draft can be sent."""

WARNINGS: Mapping[PlanWarning, Words] = {
    PlanWarning.NUMBER_RANGE_UNKNOWN: said(
        "At least one number has the right length but belongs to no range in use.",
        "It may be new, or mistyped.",
    ),
    PlanWarning.PAIR_MAY_BE_CUT: said(
        "This provider may cut a character in two where one part ends and the next begins.",
        "Shorten the text to one part, or leave out characters that count double.",
    ),
    PlanWarning.REPLACED_CHARACTERS: said(
        "Characters were replaced so that the text fits GSM-7.", "Read it once more."
    ),
}
"""What to know before sending."""

TEMPLATE_PROBLEMS: Mapping[TemplateProblem, Words] = {
    TemplateProblem.UNCLOSED: said("A {{ is not closed on its line."),
    TemplateProblem.UNOPENED: said("A }} has no {{ before it."),
    TemplateProblem.NESTED: said("A {{ stands within another field."),
    TemplateProblem.NO_NAME: said("A field has no name."),
}
"""What is wrong with a template. As in all words, a brace is written twice; `filled` halves it."""


def exclusion_words(excluded: Excluded, translate: Translate = as_it_is) -> Words:
    """Why this one gets nothing."""
    subject = excluded.subject
    if excluded.exclusion is Exclusion.INVALID_NUMBER and subject in NUMBER_PROBLEMS:
        subject = translate(NUMBER_PROBLEMS[subject])
    return EXCLUSIONS[excluded.exclusion].translated(translate).filled(subject=subject)


def issue_words(issue: Issue, translate: Translate = as_it_is) -> Words:
    """What is in the way of a draft."""
    subject = issue.subject
    if issue.problem is PlanProblem.TEMPLATE_SYNTAX:
        subject = str(int(subject) + 1)  # an index; people count from one
    return PROBLEMS[issue.problem].translated(translate).filled(subject=subject)
