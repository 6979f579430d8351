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


def test_a_whole_name_does_not_stand_beside_the_surname_of_before() -> None:
    before = ContactDetails("+306912345678", surname="Παπαδόπουλος", name="Γιώργος")

    def names(text: str) -> tuple[str, str]:
        merged = merge(before, ContactDetails("+306912345678", name=text), is_whole=True)
        return merged.surname, merged.name

    assert names("ΠΑΠΑΔΟΠΟΥΛΟΣ Γιώργος του Νικολάου") == ("Παπαδόπουλος", "Γιώργος του Νικολάου")
    assert names("Μαρία Νίκου") == ("", "Μαρία Νίκου")
    assert names("Γιώργος Παπαδόπουλος") == ("Παπαδόπουλος", "Γιώργος")
    assert names("Γιώργος") == ("Παπαδόπουλος", "Γιώργος")
