"""People who are in the book twice: who is thought to be, who is not, and what merging does."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from smsdesk.contacts.duplicates import (
    PEOPLE_A_READ,
    Duplicates,
    Shared,
    is_similar,
    proposal,
)
from smsdesk.contacts.errors import NumberRefused, UnknownContact
from smsdesk.contacts.query import Undone
from smsdesk.domain.contact import ChangeKind, Contact, ContactDetails
from smsdesk.store import contacts
from tests.support.book import OpenBook
from tests.support.people import person
from tests.support.store import NOW

A, B, C = "+306912345678", "+306912345679", "+306912345670"
Found = list[tuple[Shared, list[int]]]


@pytest.fixture
def duplicates(book: OpenBook, tmp_path: Path) -> Duplicates:
    return Duplicates(book.db, tmp_path / "book.db", book.clock, book.bus, book=book.book)


async def put(book: OpenBook, *people: ContactDetails) -> list[int]:
    return list(await book.db.run(lambda c: contacts.add_many(c, people, NOW)))


async def found(duplicates: Duplicates) -> Found:
    return [(one.shared, [who.id for who in one.people]) async for one in duplicates.find()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Παππά", "Ελένη"), ("ΠΑΠΠΑ", "ΕΛΕΝΗ")),
        (("Παππά", "Ελένη"), ("Ελένη", "Παππά")),
        (("Παππά", "Ελένη"), ("Παππά", "")),
        (("Παππά", "Ελένη"), ("Παππά", "Ε")),
        (("Παππά", "Ελένη"), ("Παπά", "Ελένη")),
        (("Smith", "John"), ("Smith", "John Peter")),
    ],
)
def test_names_that_may_be_one(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert is_similar(person(A, *one), person(A, *other))
    assert is_similar(person(A, *other), person(A, *one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Παππά", "Ελένη"), ("Παππάς", "Νίκος")),
        (("Smith", "John"), ("Smith", "Mary")),
        (("Smith", "J"), ("Smith", "Mary")),
        (("Smith", "John"), ("Jones", "")),
    ],
)
def test_names_of_two(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not is_similar(person(A, *one), person(A, *other))
    assert not is_similar(person(A, *other), person(A, *one))


async def test_one_number(book: OpenBook, duplicates: Duplicates) -> None:
    ids = await put(
        book,
        person(A, "Παππά", "Ελένη"),
        person(A, "Παππάς", "Νίκος"),
        person(A, "Παππα", "Ελενη"),
        person(A),
        person(B, "Smith"),
        person(C),
        person(C),
    )
    assert await found(duplicates) == [
        (Shared.NUMBER, [ids[5], ids[6]]),
        (Shared.NUMBER, [ids[0], ids[2], ids[3]]),
    ]


async def test_one_address_or_one_name(book: OpenBook, duplicates: Duplicates) -> None:
    ids = await put(
        book,
        person(A, "Παππά", email="Eleni@example.org"),
        person(B, "Smith", email="eleni@EXAMPLE.org"),
        person(C, "ΣΜΙΘ", "Α"),
        person("+447700900123", "Σμιθ", "α"),
        person("+447700900124", "Twice", email="t@example.org"),
        person("+447700900125", "Twice", email="t@example.org"),
        person("+447700900126"),
        person("+447700900127"),
    )
    assert await found(duplicates) == [
        (Shared.EMAIL, ids[0:2]),
        (Shared.EMAIL, ids[4:6]),
        (Shared.NAME, ids[2:4]),
    ]


async def test_a_name_of_many_says_nothing(book: OpenBook, duplicates: Duplicates) -> None:
    await put(
        book, *(person(f"+30690000000{number}", "Smith", email="a@b.c") for number in range(9))
    )
    assert await found(duplicates) == []


async def test_more_than_are_read_at_once(book: OpenBook, duplicates: Duplicates) -> None:
    people = [
        person(f"+30690{number // 3:07d}", "Smith", f"X{number // 3}")
        for number in range(PEOPLE_A_READ + 500)
    ]
    ids = await put(book, *people)
    groups = await found(duplicates)
    assert {shared for shared, _ in groups} == {Shared.NUMBER}
    assert [some for _, some in groups] == [ids[at : at + 3] for at in range(0, len(ids), 3)]
    assert all(one < other for one, other in pairwise(some[0] for _, some in groups))


async def test_stopping_early(book: OpenBook, duplicates: Duplicates) -> None:
    await put(book, person(A, "Smith"), person(A, "Smith"), person(B, "Smith"))
    async with aclosing(duplicates.find()) as groups:
        assert (await anext(groups)).shared is Shared.NUMBER


async def test_merging_and_taking_it_back(book: OpenBook, duplicates: Duplicates) -> None:
    vip, other = await book.groups.add("VIP"), await book.groups.add("Other")
    keep = await book.book.add(person(A, "Παππά"), [vip.id])
    gone = await book.book.add(person(B, "Παππά", "Ελένη", comments="x"), [other.id])
    group_ids = await duplicates.group_ids([keep.id, gone.id])
    assert group_ids == {vip.id, other.id}
    done = await duplicates.merge(keep.id, [gone.id, 999], proposal(keep, [gone]), group_ids)
    assert (done.kind, done.count) == (ChangeKind.MERGE, 2)
    merged = await book.book.get(keep.id)
    assert merged.details == person(A, "Παππά", "Ελένη", comments="x", custom={"Mobile 2": B})
    assert await book.contacts.group_ids(keep.id) == (vip.id, other.id)
    assert await book.contacts.total() == 1
    assert await book.undo.undo(done.id) == Undone(2, 0)
    assert await book.book.get(keep.id) == keep
    assert await book.book.get(gone.id) == gone
    assert await book.contacts.group_ids(keep.id) == (vip.id,)
    assert await book.contacts.group_ids(gone.id) == (other.id,)


async def test_merging_with_nobody_there(book: OpenBook, duplicates: Duplicates) -> None:
    [there] = await put(book, person(A, "Smith"))
    with pytest.raises(UnknownContact):
        await duplicates.merge(999, [there], person(A), ())
    with pytest.raises(NumberRefused):
        await duplicates.merge(there, [], person("12"), ())
    assert await book.contacts.total() == 1
    assert await book.undo.sets() == ()


def test_what_is_proposed() -> None:
    def stored(number: int, details: ContactDetails) -> Contact:
        return Contact(number, details, NOW, NOW)

    first = person(A, "Smith", comments="one", custom={"age": "44", "Mobile 2": "x"})
    second = replace(person(B, "Smyth", "John", comments="two"), language="en")
    third = person(A, email="a@b.c", comments="one", custom={"age": "45", "card": "7"})
    proposed = proposal(stored(1, first), [stored(2, second), stored(3, third)])
    assert proposed == ContactDetails(
        A,
        "Smith",
        "John",
        "one\ntwo",
        "a@b.c",
        "en",
        {"age": "44", "Mobile 2": "x", "card": "7", "Mobile 3": B},
    )
