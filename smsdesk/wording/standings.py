"""Words for how an account stands: one for a label, and what it means."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.accounts.standing import Standing
from smsdesk.wording.words import Words, said

STANDINGS: Mapping[Standing, Words] = {
    Standing.ONLINE: said("Online", "The provider answers."),
    Standing.LOW: said("Low", "There is less left than your alert says."),
    Standing.NOT_ASKED: said("Not checked", "The provider has not been asked yet."),
    Standing.PAUSED: said("Paused", "It sends nothing until it is resumed."),
    Standing.SIGN_IN_FAILED: said("Sign-in failed", "The provider refused the sign-in."),
    Standing.SIGN_IN_NEEDED: said("Sign-in needed", "Its password or key is not here."),
    Standing.OFFLINE: said("Offline", "The provider cannot be reached."),
}
"""Of the account as a whole."""
