"""Words for every error that this program raises on purpose, by its code.

Which kind of a code a sentence belongs to is in the code's own class; a code with a dot is one
whose words depend on the step that failed. Codes of the command line itself are in `cli`.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.errors import SmsDeskError
from smsdesk.wording.book import BOOK
from smsdesk.wording.details import detail_words
from smsdesk.wording.outcomes import DETAIL, STATES
from smsdesk.wording.plans import NUMBER_PROBLEMS
from smsdesk.wording.schedules import SCHEDULES
from smsdesk.wording.words import Translate, Words, as_it_is, said

_GENERAL: Mapping[str, Words] = {
    "error": said("Something could not be done."),
    "not_found": said("There is no {subject} here."),
    "wrong_state": said("That cannot be done: the message's state is “{subject}”."),
}

_CALLS: Mapping[str, Words] = {
    "provider_error": said("The provider did not do what was asked."),
    "not_sent": said("The provider took nothing.", "It is safe to try again."),
    "unreachable": said(
        "There is no connection to the provider.",
        "Check the network and the address of the account, then try again.",
    ),
    "unreachable.dns": said(
        "The provider's address is not known: there is no server of this name.",
        "Check the spelling of the account's address, and whether this computer is online.",
    ),
    "unreachable.connect": said(
        "Nobody answers at the provider's address.",
        "Check the account's address and port, and whether a firewall is in the way.",
    ),
    "unreachable.tls": said(
        "There is no secure connection to the provider: its certificate or its TLS was refused.",
        "Check whether the address is right and is https, and this computer's clock. If the"
        " provider has a certificate authority of its own, name its file (ca_file).",
    ),
    "unreachable.proxy": said(
        "The proxy of this computer does not let us through.",
        "Check the proxy settings of the system (HTTPS_PROXY, NO_PROXY).",
    ),
    "throttled": said("The provider asks us to go more slowly.", "Try again in a minute."),
    "unavailable": said("The provider can take nothing just now.", "Try again in a few minutes."),
    "maybe_sent": said("Nobody can say whether the provider did it."),
    "reply_timed_out": said(
        "The provider did not answer in time.", "Check the address and the network; try again."
    ),
    "connection_lost": said(
        "The connection broke before the provider answered.", "Try again in a few minutes."
    ),
    "reply_unreadable": said(
        "The answer is none that this provider gives.",
        "Check the address: another server, a proxy or a sign-in page may be answering.",
    ),
    "provider_unsure": said(
        "The provider reports that something broke on its side.", "Try again later, or ask it."
    ),
    "message_refused": said("The provider does not take this."),
    "bad_recipient": said("The provider does not take this number.", "Check the number."),
    "bad_sender": said("The provider does not allow this sender.", "Choose another."),
    "bad_content": said("The provider does not take this text.", "Shorten or change it."),
    "bad_parameter": said(
        "The provider did not understand the request, or points to another address.",
        "Check the address and the options of the account.",
    ),
    "blocked": said("The provider's rules block this.", "Ask the provider why."),
    "bad_schedule": said("The provider does not take this time.", "Choose another."),
    "no_route": said("The provider has no way to this network.", "Ask the provider."),
    "not_done": said("The provider says that it failed, and not why.", "Try again later."),
    "account_problem": said("The provider does not let this account do it.", "Ask the provider."),
    "bad_credentials": said(
        "The provider refused the sign-in: user name, password or key is wrong.",
        "Correct them in the account.",
    ),
    "no_credit": said("The account has no credit left.", "Top it up."),
    "no_permission": said(
        "The provider says that this account lacks the right to do this.",
        "Ask the provider to allow it, or whether this computer's address must be registered.",
    ),
    "interface_missing": said(
        "Somebody answers at this address, but not with this provider's interface.",
        "Check the account's address. If it is right, the provider may have switched this"
        " interface off: ask it.",
    ),
    "unexpected_reply": said(
        "The provider answered something that SMS Desk does not know.",
        "Nothing was sent by this. Check the address of the account; if it is right, please"
        " report it.",
    ),
}
"""Of calls that send nothing: balance, status, prices, the account test."""

_ACCOUNTS: Mapping[str, Words] = {
    "unknown_provider": said("There is no provider “{subject}”."),
    "insecure_address": said(
        "The address is plain http: the password and every message would travel unprotected.",
        "Use https, or say expressly that plain http is allowed for this account.",
    ),
    "bad_address": said(
        "This is not the address of an interface.",
        "Write it like https://sms.example.com/api, without a user name, question mark or #.",
    ),
    "bad_ca_file": said(
        "The certificate file cannot be read or holds no certificate: {subject}",
        "Name a file in PEM form.",
    ),
    "bad_proxy": said(
        "The proxy that the system names cannot be used.",
        "Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.",
    ),
    "name_taken": said("There is already an account named “{subject}”.", "Choose another name."),
    "bad_name": said(
        "An account needs a name of one line with up to 80 characters.", "Choose another name."
    ),
    "unknown_account": said("There is no account named “{subject}”."),
    "account_removed": said(
        "The account “{subject}” was removed, so nothing goes out by it any more. Nothing was"
        " done.",
        "Write the message anew and send it by another account.",
    ),
    "opted_out": said(
        "This person does not want messages any more, so nothing was queued.",
        "Drop the message, or record first that they want messages again.",
    ),
    "no_such_group": said("There is no group named “{subject}”.", "The groups are: {known}."),
    "unknown_field": said(
        "This provider's accounts have no field “{subject}”.", "The fields are: {known}."
    ),
    "field_required": said("The field “{subject}” must be filled in."),
    "field_refused": said("The value of the field “{subject}” is not allowed.", "{known}"),
    "field_refused.short_without_colon": said(
        "The field “{subject}” may have 16 characters at most (letters other than the English"
        " count double) and no colon: this provider's sign-in cannot carry more."
    ),
    "secret_as_option": said(
        "The field “{subject}” is a secret and is not taken from the command line, where other"
        " programs and the shell's history would see it.",
    ),
    "secret_missing": said(
        "The secret of the account “{subject}” is not known here.",
        "Enter it anew in the account.",
    ),
    "account_paused": said("The account “{subject}” is paused, so nothing was sent."),
    "queue_not_empty": said(
        "Messages of this account are still waiting: {subject}.",
        "Let them go out or cancel them first, or agree that removing the account cancels them.",
    ),
    "practice_unavailable": said(
        "The practice server inside the program does not run, so nothing was sent. {subject}",
        "Start SMS Desk again; if it stays so, remove the practice account and make a new one.",
    ),
    "no_contact_sync": said(
        "The provider of the account “{subject}” keeps no list of contacts, so there is nothing to"
        " bring in step.",
        "Only iSMS.gr has one.",
    ),
    "being_synced": said(
        "The contacts of the account “{subject}” are being synced already, perhaps by another"
        " process.",
        "Wait until that has ended.",
    ),
    "no_balance": said("This provider's interface does not tell what is left."),
    "no_sign_in_test": said("This provider's interface has nothing by which a sign-in is tried."),
}

_STORE: Mapping[str, Words] = {
    "store_problem": said(
        "The store could not do what was asked, and nothing of it was done: {subject}",
        "Try again; if it stays so, restore a backup.",
    ),
    "store_full": said(
        "There is no space left for the store, so nothing was changed: {subject}",
        "Free some space, then do it again.",
    ),
    "store_read_only": said(
        "The store may not be written, so nothing was changed: {subject}",
        "Check its rights. From a read-only disk, copy it to another one first.",
    ),
    "store_locked": said(
        "Another program holds the store, so nothing was changed: {subject}",
        "Close the other program (a backup, a database browser), then do it again.",
    ),
    "store_damaged": said(
        "This file is no store of SMS Desk, or it is damaged; it was left as it is: {subject}",
        "Restore a backup, or name another profile.",
    ),
    "store_emptied": said(
        "There is nothing in the store any more, and this profile was in use; the file was left as"
        " it is: {subject}",
        "Put a backup in its place (the newest one in the folder “backups”). Only to begin anew,"
        " without the history: delete the file.",
    ),
    "store_unreachable": said(
        "The store cannot be opened: {subject}", "Check the folder, its rights and the disk."
    ),
    "store_too_new": said(
        "A newer SMS Desk has changed the store; this one leaves it as it is: {subject}",
        "Use the newer program.",
    ),
}

_SETTINGS: Mapping[str, Words] = {
    "setting_invalid": said(
        "The setting “{subject}” has a value that is not allowed; its default holds."
    ),
    "settings_unreadable": said("The settings cannot be read; the defaults hold: {subject}"),
    "settings_broken": said(
        "The settings were damaged and were put aside; the defaults hold: {subject}"
    ),
    "settings_not_saved": said("The settings could not be saved: {subject}"),
}

_FILES: Mapping[str, Words] = {
    "file_unreadable": said("The file cannot be read: {subject}"),
    "file_missing": said("There is no such file: {subject}", "Check the name."),
    "file_denied": said(
        "The file may not be read, or another program keeps it: {subject}",
        "Close the other program, or check the rights.",
    ),
    "file_not_regular": said("This is no file, but a folder or a device: {subject}"),
    "file_empty": said("There is nothing in the file: {subject}"),
    "file_kind_unknown": said(
        "The file is neither text nor a spreadsheet: {subject}", "Save it as CSV, XLSX or ODS."
    ),
    "file_kind_old": said(
        "This kind of spreadsheet is not read: {subject}", "Save it as XLSX or CSV first."
    ),
    "file_encrypted": said(
        "The file is protected by a password: {subject}", "Save a copy without one."
    ),
    "file_damaged": said("The spreadsheet is damaged: {subject}", "Save it anew."),
    "file_too_large": said("The file is far larger than a list of people: {subject}"),
    "file_row_too_long": said(
        "Row {row} of the file is longer than any row of a list: {subject}",
        "Check that the file is what you think it is.",
    ),
    "file_not_written": said(
        "The file could not be written: {subject}",
        "Choose another folder, free some space, or close the program that has the file open.",
    ),
    "no_number_column": said(
        "No column of {subject} is known as the one with the numbers.",
        "Name it “number”. The columns are: {known}.",
    ),
    "broken_row": said(
        "Row {subject} of the file is broken: where its cells end, or which letters they hold,"
        " could only be guessed. Nothing was sent.",
        "Mend the quotation marks or the encoding of the file, or save it as XLSX.",
    ),
}

_SYSTEM: Mapping[str, Words] = {
    "vault_error": said("The keyring did not do what was asked.", "Try again."),
    "vault_unusable": said(
        "There is no usable keyring on this computer, so secrets are not kept.",
        "Install or unlock one, or enter the secret each time.",
    ),
    "vault_refused": said("The keyring failed: {subject}.", "Try again; unlock it first."),
    "vault_locked": said("The keyring is locked: {subject}.", "Unlock it, then try again."),
    "vault_unreachable": said(
        "The keyring does not answer: {subject}.", "Start or set up its service, then try again."
    ),
    "vault_denied": said(
        "The keyring does not let this program change the entry: {subject}.",
        "Allow it in the keyring's own program.",
    ),
    "secret_not_kept": said(
        "The keyring did not keep the secret as it was given: {subject}.",
        "It may be too long for it; use another keyring.",
    ),
    "profile_unusable": said("The profile's folder cannot be used: {subject}"),
    "profile_missing": said("There is no profile in this folder: {subject}"),
    "profile_not_a_folder": said(
        "Something that is no folder stands where the profile should be: {subject}",
        "Name another folder.",
    ),
    "profile_read_only": said(
        "The profile may not be read or written: {subject}",
        "Check its rights. From a read-only disk, copy it to another one first.",
    ),
    "profile_disk_full": said(
        "There is no space left for the profile: {subject}", "Free some space, then try again."
    ),
    "profile_id_broken": said(
        "The profile's id is damaged; a new one would lose all stored passwords: {subject}",
        "Restore this file from a backup.",
    ),
    "mark_refused": said(
        "This process cannot be marked as running, so it must not send: {subject}",
        "Check the rights and the disk of the profile's folder.",
    ),
    "autostart_not_changed": said(
        "Starting at sign-in could not be changed: {subject}",
        "Check the rights and the disk, then try again.",
    ),
    "autostart_unknown": said(
        "How programs are started at sign-in on this system is not known: {subject}",
        "Let the system start `smsdesk --hidden` itself.",
    ),
    "autostart_pointless": said(
        "This is a throw-away profile, which will be gone at the next sign-in.",
        "Switch it on in your own.",
    ),
    "taken": said("This is being done already, here or by another process: {subject}"),
    "log_unwritable": said("The log cannot be written; everything else goes on: {subject}"),
}

_IMPORTS: Mapping[str, Words] = {
    "encoding_unknown": said("There is no encoding “{subject}”."),
    "unknown_column": said("The file has no column “{subject}”.", "Its columns are: {known}."),
    "import_busy": said(
        "Another import goes on just now.", "Wait until it has ended, or cancel it."
    ),
    "import_interrupted": said(
        "The import was interrupted, because {subject}. What was imported until then is in the"
        " book.",
        "When that is mended, go on with the import, or take it back.",
    ),
    "import_no_column": said(
        "Nobody can tell which column of {subject} holds the numbers, so nothing was imported.",
        "Choose the column.",
    ),
    "import_not_kept": said(
        "There is no room for a private copy of the file, so nothing was imported: {subject}",
        "Free some space, then do it again.",
    ),
    "group_is_live": said(
        "Nobody can be put into “{subject}”: this group is whoever its search finds.",
        "Choose another group.",
    ),
    "helper_died": said(
        "The process that read the file was ended from outside.",
        "Go on with the import, or cancel it; nothing is lost.",
    ),
}

ERRORS: Mapping[str, Words] = {
    **_GENERAL,
    **_CALLS,
    **_ACCOUNTS,
    **_STORE,
    **_SETTINGS,
    **_FILES,
    **BOOK,
    **_IMPORTS,
    **SCHEDULES,
    **_SYSTEM,
}
"""By code, or by code and step ("unreachable.dns")."""

_STORE_FAILS: Mapping[str, str] = {
    "store_full": said("there is no space left for the store").sentence,
    "store_read_only": said("the store may no longer be written").sentence,
    "store_locked": said("another program holds the store").sentence,
    "store_damaged": said("the store is damaged").sentence,
    "store_unreachable": said("the store cannot be reached any more").sentence,
    "store_problem": said("the store failed").sentence,
}

SUBJECTS: Mapping[str, Mapping[str, str]] = {
    "import_interrupted": _STORE_FAILS,
    "number_refused": NUMBER_PROBLEMS,
    "wrong_state": {state.value: words.sentence for state, words in STATES.items()},
}
"""By code: words for a subject that is a value of this program's own."""


def error_words(error: SmsDeskError, translate: Translate = as_it_is) -> Words:
    """What an error says to people; its subject and the provider's own words are filled in."""
    step = getattr(error, "step", "")
    words = ERRORS.get(f"{error.code}.{step}") or ERRORS.get(error.code) or ERRORS["error"]
    known = ", ".join(getattr(error, "known", ()))
    own = SUBJECTS.get(error.code, {}).get(error.subject)
    subject = translate(own) if own else error.subject
    row = str(getattr(error, "row", ""))
    words = words.translated(translate).filled(subject=subject, known=known, row=row)
    detail = getattr(error, "detail", "")
    if not detail:
        return words
    told = translate(DETAIL).format(detail=detail_words(detail, translate))
    return Words(f"{words.sentence} {told}", words.hint)
