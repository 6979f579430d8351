"""What can be wrong with the store itself, as the user's world and not as a bug of ours."""

from __future__ import annotations

from smsdesk.domain.errors import SmsDeskError


class StoreProblem(SmsDeskError):
    """The store could not do what was asked; nothing of it was done. `subject` is its file."""

    code = "store_problem"


class StoreFull(StoreProblem):
    """The disk or the quota is full."""

    code = "store_full"


class StoreReadOnly(StoreProblem):
    """The file or its folder may not be written."""

    code = "store_read_only"


class StoreLocked(StoreProblem):
    """Another program held the store for longer than we waited."""

    code = "store_locked"


class StoreDamaged(StoreProblem):
    """The file is no store of ours, or its content is broken."""

    code = "store_damaged"


class StoreUnreachable(StoreProblem):
    """The file cannot be opened or read: missing folder, rights, a failing disk."""

    code = "store_unreachable"


class StoreTooNew(StoreProblem):
    """A newer program has changed the store; this one must not touch it."""

    code = "store_too_new"


class NotFound(SmsDeskError):
    """No such account, batch or message; `subject` names what was asked for."""

    code = "not_found"


class NameTaken(SmsDeskError):
    """An account of this name exists."""

    code = "name_taken"


class AccountRemoved(SmsDeskError):
    """Nothing can be queued for it any more; `subject` is its name."""

    code = "account_removed"


class OptedOut(SmsDeskError):
    """The message's number gets nothing any more; `subject` is the message's id."""

    code = "opted_out"


class StoreEmptied(StoreProblem):
    """There is nothing in the file, and this profile was in use: the history is elsewhere."""

    code = "store_emptied"


class WrongState(SmsDeskError):
    """The message is not in a state from which this can be done; `subject` is the state."""

    code = "wrong_state"
