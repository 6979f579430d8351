"""Words for how contacts stand with a provider's own list, and for what a sync does."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.contact_sync import SyncAction, SyncState, SyncStep
from smsdesk.domain.errors import Reason
from smsdesk.wording.outcomes import DETAIL
from smsdesk.wording.words import Translate, Words, as_it_is, said

STATES: Mapping[SyncState, Words] = {
    SyncState.NOT_CHOSEN: said("Not chosen", "This contact does not go to this account."),
    SyncState.WAITING: said("Waiting", "The next sync brings it to the provider."),
    SyncState.IN_STEP: said("In step", "The provider has it as it is here."),
    SyncState.DELETING: said("Being deleted", "The next sync takes it away from the provider."),
    SyncState.REFUSED: said(
        "Refused", "The provider does not take it; it is tried again when you change it or ask."
    ),
    SyncState.UNCERTAIN: said(
        "Uncertain",
        "The connection broke before the provider answered. The next sync does it again, which"
        " is harmless.",
    ),
}
"""The name of each state, and what it means."""

ACTIONS: Mapping[SyncAction, str] = {
    SyncAction.ADD: said("Add").sentence,
    SyncAction.CHANGE: said("Change").sentence,
    SyncAction.DELETE: said("Delete").sentence,
    SyncAction.SAVE_AGAIN: said("Save again").sentence,
    SyncAction.DELETE_AGAIN: said("Delete again").sentence,
    SyncAction.LEAVE: said("Leave as refused").sentence,
}
"""What a sync does with a number."""

_REFUSALS: Mapping[Reason, Words] = {
    Reason.DESTINATION: said("The provider does not take this number.", "Check the number."),
    Reason.CONTENT: said(
        "The names and comments are too long for the provider, or hold characters that cannot be"
        " sent.",
        "Shorten or change them.",
    ),
}
_NOT_SAVED = said(
    "The provider did not save this contact and does not say why.",
    "Change it, or ask for another try.",
)
_NOT_DELETED = said(
    "The provider did not delete this contact and does not say why; perhaps it has none of this"
    " number.",
    "Ask for another try, or look at the provider's own pages.",
)

ONLY_THERE = said(
    "Contacts that exist only at the provider cannot be seen by any program: its interface adds"
    " and deletes, but does not list.",
    "To have them here, export them on the provider's pages and import the file.",
)
"""To be said once, before the first sync."""


def refusal_words(step: SyncStep, translate: Translate = as_it_is) -> Words:
    """Why the provider does not take a contact, with its own words if it gave any."""
    general = _NOT_DELETED if step.action is SyncAction.DELETE else _NOT_SAVED
    words = _REFUSALS.get(step.reason, general) if step.reason is not None else general
    words = words.translated(translate)
    if not step.detail:
        return words
    return Words(f"{words.sentence} {translate(DETAIL).format(detail=step.detail)}", words.hint)
