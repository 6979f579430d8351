"""What changed, as typed values, and the plain bus that carries them to whoever looks at it.

An event says what to look at again, never what it looks like now. One thread publishes and
listens; coalescing for the screen is the bridge's work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, after it was stored."""


@dataclass(frozen=True, slots=True)
class MessagesChanged(Event):
    """State, problem or provider ids of these messages."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class BatchesChanged(Event):
    """These batches came, went, or had many of their messages changed at once."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class AccountsChanged(Event):
    """These accounts were added, edited, paused, resumed or removed."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class BalanceChanged(Event):
    """What is left at this account was asked, with whatever result."""

    account_id: int


@dataclass(frozen=True, slots=True)
class ProgressChanged(Event):
    """Of what is being sent now: how far it is, how fast, and what has begun or ended."""


@dataclass(frozen=True, slots=True)
class BatchFinished(Event):
    """Nothing of this batch waits any more to be handed over."""

    batch_id: int
    account_id: int


@dataclass(frozen=True, slots=True)
class TemplatesChanged(Event):
    """Some of the stored texts."""


@dataclass(frozen=True, slots=True)
class ContactsChanged(Event):
    """The contact book: people, who belongs to which group, who opted out."""


@dataclass(frozen=True, slots=True)
class PersonErased(Event):
    """Everything about the people at this number (E.164) is gone; who still shows it forgets it."""

    mobile: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GroupsChanged(Event):
    """Groups came, went, or have another name or search."""


@dataclass(frozen=True, slots=True)
class ImportChanged(Event):
    """This import is further, has ended, or was undone."""

    import_id: int


@dataclass(frozen=True, slots=True)
class ImportRunChanged(Event):
    """The import that this process does has begun, is further, or has ended."""


@dataclass(frozen=True, slots=True)
class ContactSyncChanged(Event):
    """How contacts stand at this account, or what goes there."""

    account_id: int


@dataclass(frozen=True, slots=True)
class ContactSyncWanted(Event):
    """Somebody chose what goes to this account, or that refused ones be tried again."""

    account_id: int


@dataclass(frozen=True, slots=True)
class SchedulesChanged(Event):
    """What goes out later: made, moved, cancelled, gone out, missed."""


@dataclass(frozen=True, slots=True)
class SettingsChanged(Event):
    """These preferences have new values."""

    keys: frozenset[str]


E = TypeVar("E", bound=Event)
ErrorFunnel = Callable[[Exception, Event], None]
"""Told of a handler's exception and of the event it was handling; must not raise."""


class Bus:
    """Carries events to handlers: at once, in the order in which they subscribed."""

    def __init__(self, on_error: ErrorFunnel) -> None:
        self._on_error = on_error
        self._handlers: dict[type[Event], list[Callable[[Any], None]]] = {}

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Call `handler` for every event of exactly this type, until the returned is called.

        The same handler may subscribe twice and is then called twice. Unsubscribing twice is
        harmless.
        """
        handlers = self._handlers.setdefault(kind, [])

        def call(event: E) -> None:
            handler(event)

        def unsubscribe() -> None:
            if call in handlers:
                handlers.remove(call)

        handlers.append(call)
        return unsubscribe

    def publish(self, event: Event) -> None:
        """Call every handler; one that raises does not stop the others.

        A handler may publish (its event is carried at once), subscribe (from the next event
        on) and unsubscribe others (they are no longer called, this time included).
        """
        handlers = self._handlers.get(type(event), [])
        for handler in tuple(handlers):
            if handler not in handlers:
                continue
            try:
                handler(event)
            except Exception as error:  # noqa: BLE001 -- handed on, whatever it is
                self._on_error(error, event)
