"""What can stand in the way of a change of the contact book."""

from __future__ import annotations

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.phone import NumberProblem


class NumberRefused(SmsDeskError):
    """The text is no number that could be written to. `value` is the text (`known` for the words
    that people read), which stays out of the error's own text, since that may reach a log."""

    code = "number_refused"

    def __init__(self, value: str, problem: NumberProblem) -> None:
        super().__init__(problem.value)
        self.value = value
        self.known = (value,)
        self.problem = problem


class UnknownContact(SmsDeskError):
    """There is no such person in the book any more."""

    code = "unknown_contact"


class UnknownGroup(SmsDeskError):
    """There is no such group any more; `subject` is its name, if that is known."""

    code = "unknown_group"


class GroupNameTaken(SmsDeskError):
    """Another group is called so, apart from case and accents; `subject` is the name."""

    code = "group_name_taken"


class GroupNameRefused(SmsDeskError):
    """A group needs a name of one line and a reasonable length."""

    code = "group_name_refused"


class GroupIsListed(SmsDeskError):
    """It has no search that could be changed; `subject` is its name."""

    code = "group_is_listed"


class EditedMeanwhile(SmsDeskError):
    """Somebody else has changed this person since it was read."""

    code = "edited_meanwhile"


class NothingToUndo(SmsDeskError):
    """This change was taken back already, or is too old to be."""

    code = "nothing_to_undo"


class EndlessSearch(SmsDeskError):
    """A live group would look among its own members; `subject` is its name."""

    code = "endless_search"


class MessageUnderWay(SmsDeskError):
    """A message to this number is being handed over just now; `subject` are the ids."""

    code = "message_under_way"
