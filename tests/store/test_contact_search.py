"""A search finds whom a plain look at everybody would find, the best first, by the indexes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from smsdesk.domain.contact import Contact, ContactDetails, ContactSort, SavedSearch
from smsdesk.domain.contact_query import TextQuery
from smsdesk.domain.name_key import fold, search_words
from smsdesk.store import consents, contact_search, contacts, groups, typed_text
from smsdesk.store.contact_search import Wanted
from smsdesk.store.contact_tables import contacts as contact_table
from smsdesk.store.typed_text import SORTED_AT_ONCE
from tests.support.people import opted_out, person
from tests.support.store import NOW, connected, migrated, transaction

PAPPA = person("+306912345678", "Παππά", "Ελένη", comments="prefers mornings")
MULLER = person("+4915123456789", "Müller", "Jürgen", email="j.mueller@mail.example")
SHEVCHENKO = person("+380632132121", "Шевченко", "Ірина", custom={"card": "104882"})
SMITH = person("+447700900123", "Smith", "John Paul", comments="recall 2026")
ONEIL = person("+447700900124", "O'Neil", "Łukasz")
MANSOORI = person("+971509001234", "Al Mansoori", "أحمد")
NAMELESS = person("+306900000001")
EVERYBODY = (PAPPA, MULLER, SHEVCHENKO, SMITH, ONEIL, MANSOORI, NAMELESS)


@pytest.fixture
def people(connection: Connection) -> list[int]:
    """Everybody's ids, in the order above."""
    return list(contacts.add_many(connection, EVERYBODY, NOW))


def found(connection: Connection, wanted: Wanted | str, people: Sequence[int]) -> list[str]:
    """Surnames in the order in which they are found."""
    wanted = Wanted(wanted) if isinstance(wanted, str) else wanted
    ids = contact_search.ids(connection, wanted)
    assert contact_search.count(connection, wanted) == len(ids)
    by_id = dict(zip(people, EVERYBODY, strict=True))
    return [by_id[contact_id].surname for contact_id in ids]


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("παππ", ["Παππά"]),
        ("ΠΑΠΠ", ["Παππά"]),
        ("Παππά ελ", ["Παππά"]),
        ("ελενη παπ", ["Παππά"]),
        ("mull", ["Müller"]),
        ("jur", ["Müller"]),
        ("шев", ["Шевченко"]),
        ("ір", ["Шевченко"]),
        ("ир", []),
        ("luk", ["O'Neil"]),
        ("o'n", ["O'Neil"]),
        ("neil", ["O'Neil"]),
        ("paul smi", ["Smith"]),
        ("al", ["Al Mansoori"]),
        ("أح", ["Al Mansoori"]),
        ("recall", ["Smith"]),
        ("mail.example", ["Müller"]),
        ("104882", ["Шевченко"]),
        ("  mull  ", ["Müller"]),
        ("mull x", []),
        ("0691 23", ["Παππά"]),
        ("+30 691 234 5678", ["Παππά"]),
        ("(0691) 234-5678", ["Παππά"]),
        ("0063", ["Шевченко"]),
        ("063", ["Шевченко"]),
        ("٠٦٩١", ["Παππά"]),
        ("7700900", ["O'Neil", "Smith"]),
        ("smith 7700", ["Smith"]),
        ("smith 691", []),
        ("smith 20", ["Smith"]),
        ("smith 77", []),
        ("smith 07700", ["Smith"]),
        ("2026", ["Smith"]),
        ("'", []),
        ('"*', []),
        ("%", []),
        ("AND", []),
    ],
)
def test_what_people_type_finds_whom_they_mean(
    connection: Connection, people: list[int], text: str, surnames: list[str]
) -> None:
    assert found(connection, text, people) == surnames


@pytest.mark.parametrize("text", ["", " ", "0", "00", "+", "+ 0", "(0", "\u0301"])
def test_what_says_nothing_yet_finds_everybody(
    connection: Connection, people: list[int], text: str
) -> None:
    assert len(found(connection, text, people)) == len(people)


def test_surnames_come_before_names_and_names_before_the_rest(connection: Connection) -> None:
    other = person("+306900000010", "Xenos", comments="friend of Maria")
    named = person("+306900000011", "Zoe", "Maria")
    named_too = person("+306900000012", "Adam", "Maria")
    surnamed = person("+306900000013", "Mariani", "Bo")
    ids = contacts.add_many(connection, [other, named, named_too, surnamed], NOW)
    assert contact_search.ids(connection, Wanted("maria")) == [ids[3], ids[2], ids[1], ids[0]]
    assert contact_search.ids(connection, Wanted("maria"), most=2) == [ids[3], ids[2]]


def test_a_word_may_be_that_of_a_group(connection: Connection, people: list[int]) -> None:
    patients = groups.add(connection, "Ασθενείς Αθήνα")
    groups.put(connection, [(patients.id, people[0]), (patients.id, people[1])])
    assert found(connection, "αθην", people) == ["Müller", "Παππά"]
    assert found(connection, "ασθ mull", people) == ["Müller"]
    assert found(connection, "ασθ αθη πρ", people) == []


@pytest.mark.parametrize(
    ("sort", "surnames"),
    [
        (ContactSort.BEST, ["", "Al Mansoori", "Müller", "O'Neil", "Smith", "Παππά", "Шевченко"]),
        (ContactSort.SORT_KEY, ["", "Al Mansoori", "Müller", "O'Neil", "Smith", "Παππά"]),
        (ContactSort.NAME_KEY, ["", "Smith", "Müller", "O'Neil", "Παππά", "Шевченко"]),
        (ContactSort.MOBILE, ["", "Παππά", "Шевченко", "Smith", "O'Neil", "Müller"]),
        (ContactSort.UPDATED, ["Παππά", "Müller", "Шевченко", "Smith", "O'Neil", "Al Mansoori"]),
    ],
)
def test_a_list_can_be_in_any_order(
    connection: Connection, people: list[int], sort: ContactSort, surnames: list[str]
) -> None:
    ordered = found(connection, Wanted(sort=sort), people)
    assert ordered[: len(surnames)] == surnames
    back = found(connection, Wanted(sort=sort, descending=True), people)
    assert back == ordered[::-1]
    some = set(found(connection, "l", people))
    of_some = [surname for surname in ordered if surname in some]
    if sort is not ContactSort.BEST:
        assert found(connection, Wanted("l", sort=sort), people) == of_some


def test_every_part_must_match(connection: Connection, people: list[int]) -> None:
    group = groups.add(connection, "VIP")
    groups.put(connection, [(group.id, contact_id) for contact_id in people[:4]])
    consents.opt_out(connection, [opted_out(PAPPA.mobile)], NOW)
    consents.opt_out(connection, [opted_out(ONEIL.mobile)], NOW)
    assert found(connection, Wanted(opted_out=True), people) == ["O'Neil", "Παππά"]
    assert len(found(connection, Wanted(opted_out=False), people)) == 5
    assert found(connection, Wanted(opted_out=True, group_id=group.id), people) == ["Παππά"]
    assert found(connection, Wanted("l", opted_out=True), people) == ["O'Neil"]
    assert found(connection, Wanted("m", group_id=group.id), people) == ["Müller", "Παππά"]
    assert found(connection, Wanted(group_id=group.id + 1), people) == []


def test_a_live_group_is_whoever_matches_now(connection: Connection, people: list[int]) -> None:
    vip = groups.add(connection, "VIP")
    groups.put(connection, [(vip.id, contact_id) for contact_id in people[:4]])
    live = groups.add(connection, "Mornings", SavedSearch("m", group_id=vip.id, opted_out=False))
    nested = groups.add(connection, "Nested", SavedSearch("mu", group_id=live.id))
    assert found(connection, Wanted(group_id=live.id), people) == ["Müller", "Παππά"]
    assert found(connection, Wanted(group_id=nested.id), people) == ["Müller"]
    assert found(connection, Wanted("παπ", group_id=live.id), people) == ["Παππά"]
    assert found(connection, Wanted(group_id=live.id, opted_out=True), people) == []
    consents.opt_out(connection, [opted_out(PAPPA.mobile)], NOW)
    assert found(connection, Wanted(group_id=live.id), people) == ["Müller"]


def test_live_groups_that_look_among_each_other_come_to_an_end(
    connection: Connection, people: list[int]
) -> None:
    one = groups.add(connection, "One", SavedSearch("m"))
    other = groups.add(connection, "Other", SavedSearch("mull", group_id=one.id))
    groups.set_search(connection, one.id, SavedSearch("m", group_id=other.id))
    assert found(connection, Wanted(group_id=one.id), people) == ["Müller"]


def test_groups_are_found_by_their_words(connection: Connection) -> None:
    for name in ("Πελάτες Αθήνα", "Athens patients", "Αθηναίοι"):
        groups.add(connection, name)
    named = contact_search.groups_named(connection, "αθην")
    assert [group.name for group in named] == ["Αθηναίοι", "Πελάτες Αθήνα"]
    assert contact_search.groups_named(connection, " ") == []


NAMES = st.sampled_from(
    [
        "",
        "Παππά",
        "παππάς",
        "Müller",
        "Muller-Mann",
        "O'Neil",
        "Шевченко",
        "Łuk",
        "أحمد",
        "Ana",
        "a b",
    ]
)
NOTES = st.sampled_from(["", "recall 2026", "Ana's mother", "νέος ΠΕΛΆΤΗΣ", "12 34", "ꟃarra Ა"])
MOBILES = st.sampled_from(["+30691234567", "+306912", "+380632132121", "+447700900123", "+12"])
PEOPLE = st.lists(
    st.builds(
        person,
        MOBILES,
        NAMES,
        NAMES,
        comments=NOTES,
        custom=st.sampled_from([{}, {"card": "691"}, {"town": "Αθήνα"}]),
    ),
    max_size=7,
)
TYPED = st.lists(
    st.sampled_from(
        [
            *("π", "παπ", "ΠΑΠΠΆ", "mu", "Müll", "o'n", "o'", "neil", "a", "ana", "b", "шев"),
            *("luk", "2", "20", "691", "0691", "069", "12", "+30", "00", "-", ".", "νε", "VIP"),
            *("αθ", "ꟃ", "Ა", "أ", "%", '"'),
        ]
    ),
    max_size=3,
).map(" ".join)


def plainly(people: Iterable[Contact], text: str, in_groups: dict[int, list[str]]) -> set[int]:
    """Who matches, looked at one by one and written without a look at the search."""
    query = TextQuery.of(text)

    def matches(one: Contact) -> bool:
        if query.is_empty:
            return True
        details = one.details
        both = (f"{details.surname} {details.name}", f"{details.name} {details.surname}")
        if any(fold(name).startswith(fold(text)) for name in both):
            return True
        if query.digits and query.digits in details.mobile:
            return True
        own = search_words(
            " ".join((*both, details.comments, details.email, *details.custom.values()))
        )
        told = [*own, *search_words(" ".join(in_groups.get(one.id, [])))]
        return bool(search_words(text)) and all(
            any(other.startswith(word) for other in told)
            or (word in query.numbers and query.numbers[word] in details.mobile)
            for word in search_words(text)
        )

    return {one.id for one in people if matches(one)}


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """One store for all examples; each is rolled back."""
    with connected(migrated(tmp_path_factory.mktemp("search") / "store.db")) as connection:
        yield connection


@contextmanager
def book(
    opened: Connection, details: Sequence[ContactDetails], members: set[int]
) -> Iterator[tuple[list[Contact], dict[int, list[str]]]]:
    """These people, some of them in groups."""
    with transaction(opened, keep=False):
        ids = list(contacts.add_many(opened, details, NOW))
        in_groups: dict[int, list[str]] = {}
        for name in ("VIP", "Πελάτες Αθήνα"):
            group = groups.add(opened, name)
            some = [contact_id for at, contact_id in enumerate(ids) if at in members]
            groups.put(opened, [(group.id, contact_id) for contact_id in some])
            for contact_id in some:
                in_groups.setdefault(contact_id, []).append(name)
            members = {at + 1 for at in members}
        yield list(contacts.rows(opened, ids).values()), in_groups


@contextmanager
def as_among_many(read: int) -> Iterator[None]:
    """The ways of a search are chosen as in a book so large that a handful counts as many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contact_search, "MANY", read)
        patch.setattr(typed_text, "SORTED_AT_ONCE", read)
        patch.setattr(typed_text, "FEW_TO_READ", read)
        yield


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    PEOPLE,
    st.sets(st.integers(0, 6)),
    st.tuples(TYPED, TYPED),
    st.tuples(st.sampled_from(ContactSort), st.sampled_from([0, 1, 2, 1_000])),
)
def test_a_search_finds_whom_a_look_at_everybody_would_find(
    opened: Connection,
    details: list[ContactDetails],
    members: set[int],
    typed: tuple[str, str],
    asked: tuple[ContactSort, int],
) -> None:
    (text, other), (sort, many) = typed, asked
    with as_among_many(many), book(opened, details, members) as (people, in_groups):
        ids = contact_search.ids(opened, Wanted(text, sort=sort))
        assert len(ids) == len(set(ids))
        expected = plainly(people, text, in_groups)
        assert set(ids) == expected
        # A live group is looked for through the rows, not through the index.
        live = groups.add(opened, "Live", SavedSearch(other))
        both = contact_search.ids(opened, Wanted(text, group_id=live.id, sort=sort))
        assert set(both) == expected & plainly(people, other, in_groups)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(PEOPLE, st.sets(st.integers(0, 6)), TYPED)
def test_the_order_is_the_same_among_few_and_among_many(
    opened: Connection, details: list[ContactDetails], members: set[int], text: str
) -> None:
    with book(opened, details, members) as (people, _):
        everybody = groups.add(opened, "Everybody")
        groups.put(opened, [(everybody.id, one.id) for one in people])
        among_few = contact_search.ids(opened, Wanted(text, group_id=everybody.id))
        if "ever" not in text:
            assert among_few == contact_search.ids(opened, Wanted(text))


def check_index(connection: Connection) -> None:
    """Whether the index holds what the rows hold; SQLite raises an error if not."""
    for statement in (
        "INSERT INTO contact_words(contact_words) VALUES ('integrity-check')",
        "INSERT INTO contact_numbers(contact_numbers) VALUES ('integrity-check')",
    ):
        connection.exec_driver_sql(statement)


def test_the_index_follows_every_change(connection: Connection) -> None:
    [contact_id] = contacts.add_many(connection, [PAPPA], NOW)
    contact = contacts.get(connection, contact_id)
    contacts.change(connection, contact, MULLER, NOW)
    assert contact_search.ids(connection, Wanted("παππ")) == []
    assert contact_search.ids(connection, Wanted("mail")) == [contact_id]
    assert contact_search.ids(connection, Wanted("691")) == []
    assert contact_search.ids(connection, Wanted("1512")) == [contact_id]
    contacts.remove_many(connection, [contact_id])
    assert contact_search.ids(connection, Wanted("mail")) == []
    assert contact_search.ids(connection, Wanted("1512")) == []
    check_index(connection)


def test_a_number_among_words_may_be_another_one_than_the_longest(connection: Connection) -> None:
    ids = contacts.add_many(
        connection,
        [
            person("+306912345678", "Smith", comments="card 104882"),
            person("+306900104882", "Smith", comments="room 6912"),
            person("+306900000002", "Smith", comments="card 104882"),
        ],
        NOW,
    )
    assert contact_search.ids(connection, Wanted("smith 104882 6912")) == list(ids[:2])


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("sort", [ContactSort.SORT_KEY, ContactSort.MOBILE, ContactSort.UPDATED])
@pytest.mark.parametrize("descending", [False, True])
def test_the_order_by_a_column_is_the_same_for_few_and_for_many(
    connection: Connection, sort: ContactSort, descending: bool
) -> None:
    wanted = Wanted("30", sort=sort, descending=descending)
    sorted_at_once = contact_search.ids(connection, wanted)
    assert len(sorted_at_once) == len([one for one in EVERYBODY if "30" in one.mobile])
    with as_among_many(0):
        assert contact_search.ids(connection, wanted) == sorted_at_once


def test_many_are_found_in_the_order_of_their_ids(connection: Connection) -> None:
    many = SORTED_AT_ONCE + 1
    crowd = [person(f"+3069{number:08d}", f"S{number}", comments="crowd") for number in range(many)]
    ids = contacts.add_many(connection, crowd, NOW)
    assert contact_search.ids(connection, Wanted("crow")) == list(ids)
    contacts.remove_many(connection, ids[-2:])
    left = contact_search.ids(connection, Wanted("crow"))
    assert left == sorted(ids[:-2], key=lambda one: crowd[one - ids[0]].sort_key)


@pytest.mark.parametrize("text", ["🌸", "anna 🌸", "🌸 anna", "❤", "👍", "€", "ann ❤️"])
def test_emoji_and_other_symbols_are_found(connection: Connection, text: str) -> None:
    flowery = person("+306900000001", "Anna 🌸", "❤️", comments="👍🏽 5€")
    [contact_id, _] = contacts.add_many(connection, [flowery, person("+306900000002", "Anna")], NOW)
    assert contact_search.ids(connection, Wanted(text)) == [contact_id]
    [row] = connection.execute(
        select(contact_table.c.id).where(contact_search.condition(connection, Wanted(text)))
    ).all()
    assert row.id == contact_id
    check_index(connection)


def test_a_nul_is_taken_out_as_an_import_does(connection: Connection) -> None:
    [contact_id] = contacts.add_many(
        connection, [person("+306900000001", "An\0na", custom={"a\0b": "c\0d"})], NOW
    )
    details = contacts.get(connection, contact_id).details
    assert (details.surname, details.custom) == ("Anna", {"ab": "cd"})
