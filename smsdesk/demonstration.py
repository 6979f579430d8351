"""A profile to look at: accounts at the practice providers, people, and two weeks of messages.

Everything in it is made up; the numbers are those that regulators keep for films. What is shown
of it is up to the window.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import cycle, product

from sqlalchemy import Connection

from smsdesk.bootstrap import Desk
from smsdesk.demonstration_balances import note_balances
from smsdesk.demonstration_schedules import schedule_some
from smsdesk.domain.account import Account
from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails, SavedSearch
from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.domain.encoding import measure
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.outcome import PartReceipt
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.secret import Secret
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import claims, consents, contacts, groups, history, messages, outbox
from smsdesk.store.claims import Settlement

DESK = "demonstration"
SEED = 7
DAYS = 14
LOW_BALANCE_OF = "d7"
NAMES = {
    "isms": "iSMS Athens",
    "d7": "D7 Clinic",
    "decisiontelecom": "DecisionTelecom",
    "bulksms": "Bulk reseller",
    "practice": "Practice",
}
SENDER = "DrPappas"
BALANCES = {
    "isms": Decimal("3948.47"),
    "d7": Decimal("10.23"),
    "decisiontelecom": Decimal("6123.95"),
    "bulksms": Decimal("12345.12"),
    "practice": Decimal(1_000),
}
ALERT = Decimal(15)
_S = MessageState


@dataclass(frozen=True, slots=True)
class _Text:
    """A text and the country whose numbers it goes to."""

    text: str
    prefix: str


SINGLES = (
    _Text("Reminder: tomorrow at 10:30 with Dr Pappas. Reply STOP to opt out.", "+3069100"),
    _Text("Υπενθύμιση: αύριο στις 10:30 στο ιατρείο του κ. Παππά.", "+3069100"),
    _Text("Нагадування: завтра о 10:30 у лікаря Шевченко.", "+3809900"),
    _Text("Lembrete: amanhã às 8:30 com a Dra. Souza.", "+55119000"),
    _Text("تذكير: موعدك غدا الساعة 10:30.", "+97150000"),
    _Text("Your parcel has arrived and waits for you at the counter.", "+4477009"),
    _Text("Emlékeztető: holnap 8:15, Kovács Ágnes.", "+3620000"),
)
BATCHES = (
    _Text(
        "Dear patient, your yearly check is due. Call 210 555 0100 and we will book you in.",
        "+3069100",
    ),
    _Text("Το ιατρείο θα παραμείνει κλειστό 24-26/12. Καλές γιορτές!", "+3069100"),
    _Text("School closes at 12:00 today because of the weather.", "+4477009"),
)
_FATES: tuple[tuple[MessageState, Problem | None], ...] = (
    *((_S.DELIVERED, None),) * 58,
    (_S.FAILED, None),
    (_S.REJECTED, Problem(Reason.DESTINATION, detail="1706")),
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where people come from: their numbers, their language, what they may be called."""

    prefix: str
    digits: int
    """Of a number, behind the prefix."""
    language: str
    share: int
    surnames: str
    names: str


PEOPLE = 1_284
PLACES = (
    _Place(
        "+3069100",
        5,
        "el",
        14,
        "Παππά Παπαδόπουλος Οικονόμου Γεωργίου Νικολάου Δημητρίου Καραγιάννης Βλάχος Αγγελή Μακρή"
        " Κωνσταντίνου Ιωάννου Βασιλείου Αντωνίου Χατζή Σταματίου Αλεξίου Αναγνώστου Ζαχαρίου"
        " Θεοδώρου Καλογερά Λαμπρόπουλος Μιχαηλίδη Ξένου Παναγιώτου Ράπτη Σαββίδη Τσακίρη Φωτίου"
        " Χριστοδούλου Ψαρά Διαμαντή Κοντού Λεμονή Μαυρίδη Πετρίδη",
        "Ελένη Γιώργος Μαρία Κώστας Σοφία Νίκος Άννα Δημήτρης Κατερίνα Θανάσης Ηλέκτρα Πέτρος"
        " Βασιλική Χρήστος Ιωάννα Σπύρος Δέσποινα Μανώλης Ευαγγελία Στέλιος Ζωή Αλέξανδρος",
    ),
    _Place(
        "+447700900",
        3,
        "en",
        4,
        "Smith Jones Taylor Brown O’Neill Patel Walker Wright Thompson Müller Evans Khan Hughes"
        " Edwards Green Wood Harris Clarke Jackson Turner Hill Cooper",
        "John Emma Oliver Amelia Harry Grace Jürgen Priya George Molly Liam Chloe",
    ),
    _Place(
        "+3809900",
        5,
        "uk",
        3,
        "Шевченко Коваленко Бондаренко Ткаченко Мельник Кравчук Поліщук Лисенко Савченко Марченко"
        " Руденко Петренко Клименко Павленко Гончар Мороз",
        "Ірина Олександр Наталія Андрій Оксана Тарас Юлія Богдан Марія Сергій Тетяна Іван",
    ),
    _Place(
        "+55119000",
        5,
        "pt-BR",
        3,
        "Silva Souza Oliveira Gonçalves Araújo Conceição Simões Magalhães Pereira Costa Ferreira"
        " Rodrigues Almeida Nascimento Carvalho Barbosa",
        "João Maria Antônio Inês Luís Letícia José Beatriz Paulo Camila Rafael Júlia",
    ),
    _Place(
        "+97150000",
        4,
        "ar",
        1,
        "المنصوري العلي حداد خليل نجار صالح قاسم Haddad",
        "أحمد فاطمة يوسف ليلى محمد مريم خالد نور",
    ),
    _Place(
        "+3620000",
        4,
        "hu",
        1,
        "Kovács Nagy Szabó Tóth Horváth Varga Kiss Molnár",
        "Ágnes László Éva István Zsófia Péter Katalin Gábor",
    ),
)
GROUPS = {"Patients": 0.74, "Recall in spring": 0.16, "Suppliers": 0.05, "VIP": 0.03, "Staff": 0.01}
"""The share of people in each."""
SYNCED_GROUP = "Patients"
"""Chosen to go to the first account, and not there yet."""
COMMENTS = (
    *("",) * 12,
    "Prefers mornings.",
    "Prefers to be called after 17:00.",
    "Mother reads the messages.",
    "Allergic to penicillin.",
    "Προτιμά πρωινά ραντεβού.",
    "Просить дзвонити після обіду.",
)


DOCTORS = ("Dr Pappas", "Dr Souza", "Dr Shevchenko")


async def furnish_profile(desk: Desk) -> None:
    """Fill an empty profile: an account of each kind, people, and history. Raises SmsDeskError."""
    address, _token = await desk.practice.open()
    root = address.removesuffix(INTERFACES["practice"][0])
    if desk.practice.server is not None:
        desk.practice.server.network.balances.update(BALANCES)
    accounts = [await _account(desk, key, root) for key in NAMES]
    now = desk.clock.now()
    people = await desk.db.run(lambda connection: _people(connection, now))
    patients = await desk.groups.by_name(SYNCED_GROUP)
    synced = SyncChoice(accounts[0].id, SyncScope.GROUPS, frozenset({patients.id}))
    await desk.syncing.choose(synced)
    await desk.db.run(lambda connection: _history(connection, accounts, people, now))
    await desk.db.run(lambda connection: note_balances(connection, accounts, BALANCES, now))
    low = next(account for account in accounts if account.provider == LOW_BALANCE_OF)
    await desk.db.run(lambda connection: stored_accounts.set_low_balance(connection, low.id, ALERT))
    await schedule_some(desk, {account.provider: account for account in accounts}, SENDER)
    await desk.templates.add("Yearly check", "Dear {name|patient}, your yearly check is due.")
    await desk.templates.add("Closed", "We are closed on {day}. In urgent cases call 166.")
    await desk.templates.add("Υπενθύμιση", "Υπενθύμιση: {ημέρα} στις {ώρα}.")


async def _account(desk: Desk, key: str, root: str) -> Account:
    path, options, secret = INTERFACES[key]
    secret_field = {"decisiontelecom": "access_key", "practice": "token"}.get(key, "password")
    added = await desk.accounts.add(
        key,
        NAMES[key],
        sender=SENDER,
        options={**options, "base_url": root + path},
        given_secrets={secret_field: Secret(secret)},
        allow_http=True,
    )
    return added.account


def _people(connection: Connection, now: datetime) -> dict[str, list[str]]:
    """The contact book; the numbers in it by what they begin with."""
    chance = random.Random(SEED)  # noqa: S311 - made-up people, the same in every demonstration
    places = chance.choices(PLACES, [place.share for place in PLACES], k=PEOPLE)
    details: list[ContactDetails] = []
    names = {place.prefix: _names(chance, place) for place in PLACES}
    for number, place in enumerate(places):
        family = details[-1] if number % 40 == 39 and places[number - 1] is place else None
        details.append(_person(chance, place, next(names[place.prefix]), number, family))
    ids = contacts.add_many(connection, details, now - timedelta(days=60))
    listed = {name: groups.add(connection, name).id for name in GROUPS}
    members = [
        (listed[name], contact_id)
        for contact_id in ids
        for name, share in GROUPS.items()
        if chance.random() < share
    ]
    groups.put(connection, members)
    groups.add(connection, "Mornings", SavedSearch("mornings", listed["Patients"]))
    _consents(connection, chance, [one.mobile for one in details], now)
    prefixes = {text.prefix for text in (*SINGLES, *BATCHES)}
    return {
        prefix: [one.mobile for one in details if one.mobile.startswith(prefix)]
        for prefix in prefixes
    }


def _names(chance: random.Random, place: _Place) -> Iterator[tuple[str, str]]:
    """Surname and name, none twice before all have been."""
    every = list(product(place.surnames.split(), place.names.split()))
    chance.shuffle(every)
    return cycle(every)


def _person(
    chance: random.Random,
    place: _Place,
    named: tuple[str, str],
    number: int,
    family: ContactDetails | None,
) -> ContactDetails:
    mobile = f"{place.prefix}{number * 7919 % 10**place.digits:0{place.digits}d}"
    surname, name = named
    plain = f"person{number}@example.org" if chance.random() < 0.4 else ""
    return ContactDetails(
        mobile=mobile if family is None else family.mobile,
        surname=surname if family is None else family.surname,
        name=name,
        comments=chance.choice(COMMENTS),
        email=plain,
        language=place.language if chance.random() < 0.6 else "",
        custom={"doctor": chance.choice(DOCTORS)} if chance.random() < 0.5 else {},
    )


def _consents(
    connection: Connection, chance: random.Random, mobiles: list[str], now: datetime
) -> None:
    agreed = [
        ConsentRecord(
            mobile,
            ConsentKind.CONSENT,
            now - timedelta(days=chance.randrange(30, 60)),
            "form",
            "Please remind me by SMS.",
            "reception",
        )
        for mobile in dict.fromkeys(mobiles)
        if chance.random() < 0.5
    ]
    consents.record_many(connection, agreed)
    out = [
        ConsentRecord(
            mobile, ConsentKind.OPT_OUT, now - timedelta(days=16), "phone", "", "reception"
        )
        for mobile in chance.sample(sorted(set(mobiles)), 22)
    ]
    consents.opt_out(connection, out, now - timedelta(days=16))


def _history(
    connection: Connection, accounts: list[Account], people: dict[str, list[str]], now: datetime
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - made-up messages, the same in every demonstration
    for back in range(DAYS, -1, -1):
        day = (now - timedelta(days=back)).replace(hour=8, minute=0, second=0, microsecond=0)
        for at, text, count in _of_a_day(chance, day, weekend=day.weekday() >= 5):
            if at < now - timedelta(minutes=5):
                _batch(
                    connection,
                    chance.choice(accounts[:4]),
                    text,
                    people=[chance.choice(people[text.prefix]) for _ in range(count)],
                    at=at,
                    chance=chance,
                )
    _today(connection, accounts[0], now)


def _of_a_day(
    chance: random.Random, day: datetime, *, weekend: bool
) -> Iterator[tuple[datetime, _Text, int]]:
    minutes = sorted(chance.randrange(600) for _ in range(3 if weekend else 9))
    for minute in minutes:
        yield day + timedelta(minutes=minute), chance.choice(SINGLES), 1
    if not weekend:
        people = chance.randrange(20, 75)
        yield day + timedelta(minutes=615), chance.choice(BATCHES), people


def _today(connection: Connection, account: Account, now: datetime) -> None:
    """What a person would look at first: one on its way, one that failed, one to be decided."""
    fates = (
        (SINGLES[1], _S.DELIVERED, None),
        (SINGLES[0], _S.ACCEPTED, None),
        (SINGLES[2], _S.UNCERTAIN, Problem(cause=Cause.REPLY_TIMED_OUT)),
        (
            SINGLES[3],
            _S.REJECTED,
            Problem(Reason.DESTINATION, detail="No such message or recipient."),
        ),
        (SINGLES[4], _S.EXPIRED, None),
        (SINGLES[6], _S.DELIVERED, None),
    )
    for number, (text, state, problem) in enumerate(fates):
        at = now - timedelta(seconds=45 * (len(fates) - number))
        recipient = f"{text.prefix}{9_000_000 + number:07d}"[:13]
        _store(connection, account, text.text, {recipient: (state, problem)}, at)


def _batch(
    connection: Connection,
    account: Account,
    text: _Text,
    *,
    people: list[str],
    at: datetime,
    chance: random.Random,
) -> None:
    recipients = {mobile: chance.choice(_FATES) for mobile in people}
    _store(connection, account, text.text, recipients, at)


def _store(
    connection: Connection,
    account: Account,
    text: str,
    fates: dict[str, tuple[MessageState, Problem | None]],
    at: datetime,
) -> None:
    """Let messages go the way real ones go, at times of the past."""
    measured = measure(text)
    planned = tuple(
        PlannedMessage(recipient, text, measured.encoding, measured.parts) for recipient in fates
    )
    plan = SendPlan(account.id, SENDER, planned, source_text=text)
    batch = outbox.add_batch(connection, plan, now=at, not_before=at)
    taken = claims.claim(
        connection,
        account.id,
        desk=DESK,
        now=at + timedelta(seconds=1),
        calls=len(planned),
        per_call=1,
        parts=float(measured.parts * len(planned)),
    )
    settlements, finals = [], []
    for claimed in taken:
        state, problem = fates[claimed.recipient]
        handed_over = state in (_S.DELIVERED, _S.FAILED, _S.EXPIRED)
        receipts = (PartReceipt(f"I7{batch:03d}R{claimed.id}"),) if handed_over else ()
        first = _S.ACCEPTED if handed_over else state
        settlements.append(Settlement(claimed.id, first, problem, receipts))
        if handed_over:
            finals.append((claimed.id, state))
    claims.settle(connection, settlements, desk=DESK, now=at + timedelta(seconds=2))
    later = at + timedelta(seconds=9)
    for message_id, state in finals:
        messages.move(connection, message_id, {_S.ACCEPTED}, state, now=later)
        history.note(connection, [message_id], state, later)
