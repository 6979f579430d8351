"""Words for what is declared: the fields of accounts and messages, what a provider can do, and
why an account rests."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.account import PauseCause
from smsdesk.domain.provider_info import Capability, FieldHelp, FieldKind
from smsdesk.wording.words import Words, said

FIELDS: Mapping[FieldHelp, Words] = {
    FieldHelp.ADDRESS: said(
        "Address of the provider's interface.", "The interface's own paths are appended to it."
    ),
    FieldHelp.USERNAME: said("User name that the provider gave you."),
    FieldHelp.PASSWORD: said("Password that goes with the user name."),
    FieldHelp.ACCESS_KEY: said("Key from the provider's pages, plain or already as base64."),
    FieldHelp.TOKEN: said("Token that the provider gave you."),
    FieldHelp.CA_FILE: said(
        "File with a certificate authority to trust besides the usual ones (PEM).",
        "Only where the provider or your office uses one of its own.",
    ),
    FieldHelp.KEY_FORM: said("Whether the key is plain, already base64, or to be found out."),
    FieldHelp.HTTP_METHOD: said("How requests are sent."),
    FieldHelp.EXTRA_PARAMETERS: said("Further parameters for every request, as name=value&…"),
    FieldHelp.CALLBACK_URL: said("Address that the provider calls when a batch call worked."),
    FieldHelp.ERRBACK_URL: said("Address that the provider calls when a batch call failed."),
    FieldHelp.RECEIPTS: said("Whether to ask for delivery receipts: 1 asks, 0 does not."),
    FieldHelp.RECEIPT_URL: said("Address that the provider sends delivery receipts to."),
    FieldHelp.RECEIPT_LEVEL: said(
        "Which receipts to ask for: from the network, the handset, both."
    ),
    FieldHelp.SUBMIT_MODE: said("Whether messages go out one by one or many in a call."),
    FieldHelp.PRIORITY: said("How urgent it is, from the lowest number up."),
    FieldHelp.TAGS: said("Words by which the provider routes or counts, separated by commas."),
    FieldHelp.CODING: said("Coding to state instead of the one that follows from the text."),
    FieldHelp.DELIVERY_TIME: said("When the provider shall deliver it."),
    FieldHelp.MESSAGE_TYPE: said("The provider's own number for the kind of message."),
    FieldHelp.PUSH_URL: said("Address that the handset shall open."),
    FieldHelp.RATE: said("At most so many parts a second."),
    FieldHelp.SCHEDULE_PARAMETERS: said(
        "What the provider calls the day and the time of a message that it keeps."
    ),
    FieldHelp.KEEPER: said(
        "Who usually keeps a message that is to go out later; each send can say otherwise.",
        "The provider sends it even when this computer is off, but it can no longer be changed or"
        " taken back. What SMS Desk keeps can be changed until it goes, and SMS Desk must be"
        " running then.",
    ),
}
"""What each field is for."""

KINDS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: said("text").sentence,
    FieldKind.SECRET: said("secret").sentence,
    FieldKind.CHOICE: said("choice").sentence,
    FieldKind.URL: said("address").sentence,
    FieldKind.SENDER: said("sender").sentence,
    FieldKind.INTEGER: said("whole number").sentence,
    FieldKind.FILE: said("file").sentence,
}
"""What kind of value a field takes."""

CAPABILITIES: Mapping[Capability, Words] = {
    Capability.BALANCE: said("Balance", "Tells what is left on the account."),
    Capability.STATUS_PULL: said("Status", "Can be asked what became of a message."),
    Capability.RECEIPTS_PUSH: said("Receipts", "Sends delivery receipts to an address of yours."),
    Capability.SCHEDULE: said("Schedule", "Keeps messages until a time you name."),
    Capability.CANCEL: said("Cancel", "Can take a scheduled message back."),
    Capability.CONTACTS: said("Contacts", "Keeps a list of contacts."),
    Capability.HLR: said("Lookup", "Tells whether a number is in use and in which network."),
    Capability.INBOUND: said("Inbox", "Hands on messages that people send to you."),
    Capability.BINARY: said("Binary", "Sends octets instead of a text."),
    Capability.FLASH: said("Flash", "Sends messages that show at once and are not kept."),
    Capability.VALIDITY: said("Validity", "Gives up after a time you name."),
    Capability.BATCH: said("Batch", "Takes one text for many people in one call."),
    Capability.PERSONALISED_BATCH: said(
        "Personal batch", "Takes a text of its own for each of many people in one call."
    ),
    Capability.PRICE: said("Price", "Tells beforehand what a part costs."),
}
"""What an interface can do: its name, and what that means."""

PAUSES: Mapping[PauseCause, Words] = {
    PauseCause.USER: said("You paused it.", "Resume it when it shall send again."),
    PauseCause.AUTH: said(
        "The provider refused the sign-in.", "Correct the user name, password or key, then resume."
    ),
    PauseCause.PERMISSION: said(
        "The provider says that the account lacks a right.", "Ask the provider, then resume."
    ),
    PauseCause.CREDIT: said("The account has no credit left.", "Top it up, then resume."),
    PauseCause.REMOVED: said("It was removed."),
}
"""Why an account does not send."""
