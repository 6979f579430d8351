"""Words for what stands in the way of a change of the contact book."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.wording.words import Words, said

BOOK: Mapping[str, Words] = {
    "number_refused": said(
        "This is no telephone number, because {subject}: “{known}”", "Correct the number."
    ),
    "unknown_contact": said(
        "This contact is no longer in the book.", "Somebody may have deleted it meanwhile."
    ),
    "edited_meanwhile": said(
        "Somebody else has changed this contact meanwhile, so nothing was changed.",
        "Look at it again, then make your change.",
    ),
    "unknown_group": said("There is no group “{subject}”."),
    "group_name_taken": said(
        "There is already a group named “{subject}”; case and accents make no difference.",
        "Choose another name.",
    ),
    "group_name_refused": said(
        "A group needs a name of one line with up to 80 characters.", "Choose another name."
    ),
    "group_is_listed": said(
        "The members of “{subject}” are put in and taken out: it is no saved search.",
        "Save the search under another name.",
    ),
    "endless_search": said(
        "The group “{subject}” would look among its own members.", "Choose another group."
    ),
    "message_under_way": said(
        "A message to this number is being handed over just now ({subject}), so nothing was"
        " erased.",
        "Wait until its outcome is known, then do it again.",
    ),
    "nothing_to_undo": said(
        "This cannot be taken back: it was already, or it is more than 30 days ago."
    ),
}
