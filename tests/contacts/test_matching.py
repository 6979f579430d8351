"""A row that is matched by name does not give the person another name."""

from __future__ import annotations

from smsdesk.contacts.matching import merge
from smsdesk.domain.contact import ContactDetails


def test_the_same_name_in_other_parts_stays_that_name() -> None:
    surname_only = ContactDetails("+306912345678", surname="Παππά")
    name_only = ContactDetails("+306912345678", name="Παππά")
    both = ContactDetails("+306912345678", surname="Παππά", name="Ελένη")
    in_one = ContactDetails("+306912345678", name="Ελένη Παππά")
    assert merge(surname_only, name_only) == surname_only
    assert merge(in_one, both) == both
    assert merge(both, in_one) == both
