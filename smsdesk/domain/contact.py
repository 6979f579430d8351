"""A person in the contact book: the four fields that iSMS knows, and what offices add to them.

Groups, consent and what was sent to them are kept beside it, not in it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any, Final

from smsdesk.domain.name_key import fold, search_words

_UNTIDY: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_LINE_END: Final = re.compile(r"\r\n?|[\x0b\x0c]")


class ContactField(enum.Enum):
    """What every contact has; other fields are those that an office invents (`custom`)."""

    SURNAME = "surname"
    NAME = "name"
    MOBILE = "mobile"
    COMMENTS = "comments"
    EMAIL = "email"
    LANGUAGE = "language"


MERGE_FIELDS = tuple(one.value for one in ContactField)
"""What a text can hold of whoever stands in the book."""


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """What is written down about a person. Empty texts where nothing is known."""

    mobile: str
    """E.164. Several people may share one."""
    surname: str = ""
    name: str = ""
    comments: str = ""
    email: str = ""
    language: str = ""
    """ISO 639 with an optional region, as in "el" or "pt-BR"."""
    custom: Mapping[str, str] = field(default_factory=dict)
    """Field name to value; values are never empty."""

    def __post_init__(self) -> None:
        """Wherever they come from, lines end alike and nothing is in them that no file can hold:
        what is exported and imported again is what it was."""
        told = f"{self.surname}{self.name}{self.comments}{self.email}{self.language}"
        if _UNTIDY.search(told):
            for field_name in ("surname", "name", "comments", "email", "language"):
                object.__setattr__(self, field_name, _tidy(getattr(self, field_name)))
        if self.custom and _UNTIDY.search("".join(chain(self.custom, self.custom.values()))):
            tidied = ((_tidy(name), _tidy(value)) for name, value in self.custom.items())
            kept = {name: value for name, value in tidied if name and value}
            object.__setattr__(self, "custom", kept)

    def __repr__(self) -> str:
        return f"ContactDetails({len(self.custom)} custom fields)"

    def as_json(self) -> dict[str, Any]:
        """Every field by its name, for documents and for storing."""
        return {
            "surname": self.surname,
            "name": self.name,
            "mobile": self.mobile,
            "comments": self.comments,
            "email": self.email,
            "language": self.language,
            "custom": dict(self.custom),
        }

    @property
    def sort_key(self) -> str:
        """Folded surname and name: what lists are ordered and searched by."""
        return self._name_keys()[0]

    @property
    def name_key(self) -> str:
        """Folded name and surname, the other way to say who it is."""
        return self._name_keys()[1]

    @property
    def search_words(self) -> str:
        """Every folded word that the person can be found by, the number aside."""
        return self.keys[2]

    @property
    def keys(self) -> tuple[str, str, str]:
        """`sort_key`, `name_key` and `search_words` at the price of one: a book has many people."""
        sort_key, name_key = self._name_keys()
        others = (self.comments, self.email, *self.custom.values())
        told = fold(" ".join(filter(None, others)))
        found = search_words(f"{sort_key} {told}", folded=True)
        return sort_key, name_key, " ".join(dict.fromkeys(found))

    def _name_keys(self) -> tuple[str, str]:
        surname, name = fold(self.surname), fold(self.name)
        if surname and name:
            return f"{surname} {name}", f"{name} {surname}"
        return (surname or name,) * 2

    @property
    def merge_values(self) -> dict[str, str]:
        """Merge field to value. A custom field cannot hide one that every contact has."""
        own = {one.value: str(getattr(self, one.value)) for one in ContactField}
        return {**self.custom, **own}


def _tidy(text: str) -> str:
    return _UNTIDY.sub("", _LINE_END.sub("\n", text))


@dataclass(frozen=True, slots=True)
class Contact:
    """A stored person."""

    id: int
    details: ContactDetails
    created_at: datetime
    updated_at: datetime

    def __repr__(self) -> str:
        return f"Contact({self.id})"


class ContactSort(enum.Enum):
    """What a list of contacts can be in the order of."""

    BEST = "best"
    """By how well they match what was typed; without a search by surname."""
    SORT_KEY = "sort_key"
    NAME_KEY = "name_key"
    MOBILE = "mobile"
    UPDATED = "updated"


class ChangeKind(enum.Enum):
    """What a set of changes that can be taken back together came from."""

    IMPORT = "import"
    EDIT = "edit"
    DELETE = "delete"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What a live group looks for; every part that is given must match."""

    text: str = ""
    """As typed into the search field."""
    group_id: int | None = None
    opted_out: bool | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together. With a `search` it is a live group: whoever matches now."""

    id: int
    name: str
    search: SavedSearch | None = None


class ConsentKind(enum.Enum):
    """What somebody said about getting messages."""

    CONSENT = "consent"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One line of a number's record, so that an office can show what it relied on."""

    mobile: str
    """E.164."""
    kind: ConsentKind
    at: datetime
    source: str = ""
    """How it came: "form", "phone", "import", "inbox", or in the office's words."""
    wording: str = ""
    """What the person agreed to or said."""
    recorded_by: str = ""

    def __repr__(self) -> str:
        return f"ConsentRecord({self.kind.value})"
