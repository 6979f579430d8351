"""What follows for other columns when one is taken for something."""

from __future__ import annotations

from smsdesk.domain.contact_import import IGNORED, ColumnChoice, ColumnUse
from smsdesk.ui.pages.contacts.importing.mapping_rules import has_numbers, with_use

U = ColumnUse
TITLES = ("A", "B", "C", "D")
GUESS = (ColumnChoice(U.SURNAME), ColumnChoice(U.NAME), ColumnChoice(U.MOBILE, "C"), IGNORED)


def test_another_mobile_makes_the_first_a_further_number() -> None:
    found = with_use(GUESS, TITLES, 3, U.MOBILE)
    assert found[2:] == (ColumnChoice(U.PHONE, "C"), ColumnChoice(U.MOBILE, "D"))


def test_another_surname_makes_the_first_a_field_of_its_own() -> None:
    found = with_use(GUESS, TITLES, 3, U.SURNAME)
    assert found[0] == ColumnChoice(U.CUSTOM, "A")
    assert found[3] == ColumnChoice(U.SURNAME)


def test_a_full_name_leaves_no_room_for_its_parts() -> None:
    found = with_use(GUESS, TITLES, 3, U.FULL_NAME)
    assert found[:2] == (IGNORED, IGNORED)
    assert with_use(found, TITLES, 0, U.SURNAME)[3] == IGNORED


def test_comments_and_groups_may_be_several() -> None:
    found = with_use(with_use(GUESS, TITLES, 3, U.COMMENTS), TITLES, 0, U.COMMENTS)
    assert [one.use for one in found] == [U.COMMENTS, U.NAME, U.MOBILE, U.COMMENTS]


def test_a_field_bears_the_name_of_its_column() -> None:
    assert with_use(GUESS, TITLES, 3, U.CUSTOM)[3] == ColumnChoice(U.CUSTOM, "D")


def test_without_mobile_and_other_number_there_are_no_numbers() -> None:
    assert has_numbers(GUESS)
    assert not has_numbers(with_use(GUESS, TITLES, 2, U.IGNORE))
    assert has_numbers(with_use(GUESS, TITLES, 2, U.PHONE))
