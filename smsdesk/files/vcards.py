"""Rows of vCard files (2.1, 3.0, 4.0; RFC 6350): a card is a row of fixed columns.

Cards are read as they are asked for; pictures are passed over without being kept. A card that is
broken costs that card. A card that is a group is no row, but a group of its members. How a line
of a card is taken apart is in `vcard_lines`.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from smsdesk.files.rows import (
    EMPTY_CELL,
    Cell,
    CellKind,
    Origin,
    Row,
    RowProblem,
    Table,
    TableKind,
    reading,
)
from smsdesk.files.text_encoding import find_encoding, given_encoding
from smsdesk.files.vcard_lines import (
    OWN_FIELD,
    OWN_OPT_OUT,
    Property,
    content_lines,
    parse_property,
)

HEADERS = (
    *("Full name", "Surname", "Name", "Mobile", "Mobile 2", "Phone", "Home phone", "Work phone"),
    *("Other phones", "Email", "Comments", "Language", "Groups", "Company", "Birthday"),
)
OPTED_OUT = "Opted out"
"""Follows HEADERS in files that this program wrote, and then come its custom fields."""
BETWEEN_GROUPS = " ::: "
"""As Google writes them; a category may hold commas."""
_MOBILE = {"cell", "mobile", "iphone", "κινητο", "κινητό", "celular", "telemóvel"}
_MOBILE_LABELS = (*_MOBILE, "мобил", "мобіл", "handy", "mobil", "cell")
_OWN_PRODUCT = b"PRODID:-//SMS Desk//"
_BEGINNING_BYTES = 200
_OF_APPLE = "X-ADDRESSBOOKSERVER-"
"""Stands before the names that version 4 has for groups."""
_SAYS_GROUP = re.compile(rb"KIND[^\r\n:]{0,60}:[ \t]*group", re.IGNORECASE)
_PIECE_BYTES = 1 << 16
_FAX = {"fax", "pager", "modem", "bbs", "textphone"}


@dataclass
class _Card:
    """What has been read of a card."""

    properties: list[Property] = field(default_factory=list)
    is_broken: bool = False
    has_ended: bool = False


def vcard_table(path: Path, *, encoding: str = "") -> Table:
    """The cards of a file. Raises FileUnreadable and its kinds."""
    found = given_encoding(path, encoding) if encoding else find_encoding(path)
    return Table(Origin(path.name, TableKind.VCARD, encoding=found), _rows(path, found))


def _rows(path: Path, encoding: str) -> Generator[Row]:
    own = _own_fields(path, encoding)
    titles = (*HEADERS, OPTED_OUT, *own) if own is not None else HEADERS
    yield Row(0, tuple(Cell(name, CellKind.TEXT) for name in titles))
    groups = _groups(path, encoding)
    for number, card in enumerate(_cards(path, encoding), 1):
        if _is_group(card):
            continue
        texts = _texts(card, groups.get(_uid(_first(card, "UID")), ()), is_own=own is not None)
        if own is not None:
            texts = (*texts, *_own_texts(card, own))
        cells = tuple(Cell(text, CellKind.TEXT) if text else EMPTY_CELL for text in texts)
        problems = set()
        if card.is_broken or not card.has_ended:
            problems.add(RowProblem.BROKEN_CARD)
        if any("\ufffd" in cell.text for cell in cells):
            problems.add(RowProblem.UNREADABLE_BYTES)
        yield Row(number, cells, frozenset(problems))


def _cards(path: Path, encoding: str) -> Iterator[_Card]:
    with reading(path), path.open("rb") as file:
        card: _Card | None = None
        agents = 0  # cards within a card, of vCard 2.1
        for line in content_lines(file, encoding):
            one = parse_property(line, encoding)
            name = one.name if one is not None else ""
            if one is not None and name == "BEGIN" and one.text.strip().upper() == "VCARD":
                if card is not None and card.properties and card.properties[-1].name == "AGENT":
                    agents += 1
                    continue
                if card is not None:
                    yield card
                card, agents = _Card(), 0
            elif card is None:
                continue
            elif name == "END" and agents:
                agents -= 1
                card.properties.pop()
            elif name == "END":
                card.has_ended = True
                yield card
                card = None
            elif agents:
                continue
            elif one is None:
                card.is_broken = True
            else:
                card.properties.append(one)
        if card is not None:
            yield card


def _groups(path: Path, encoding: str) -> dict[str, list[str]]:
    """Groups that are cards of their own and name their members: UID of a member -> names."""
    groups: dict[str, list[str]] = {}
    if not _may_have_groups(path):
        return groups
    for card in _cards(path, encoding):
        name = _first(card, "FN").value or _first(card, "N").parts[0]
        if _is_group(card) and name:
            for member in (*_all(card, "MEMBER"), *_all(card, f"{_OF_APPLE}MEMBER")):
                groups.setdefault(_uid(member), []).append(name)
    return groups


def _may_have_groups(path: Path) -> bool:
    """Fast: most files have none, and need not be taken apart twice."""
    with reading(path), path.open("rb") as file:
        before = b""
        while piece := file.read(_PIECE_BYTES):
            known = (before + piece).replace(b"\0", b"")
            if _SAYS_GROUP.search(known):
                return True
            before = known[-100:]
    return False


def _is_group(card: _Card) -> bool:
    return any(
        one.value.casefold() == "group"
        for one in (*_all(card, "KIND"), *_all(card, f"{_OF_APPLE}KIND"))
    )


def _uid(one: Property) -> str:
    return one.value.casefold().removeprefix("urn:uuid:")


def _texts(card: _Card, member_of: Iterable[str], *, is_own: bool) -> tuple[str, ...]:
    """The cells of a card, in the order of HEADERS."""
    surname, name = _names(card)
    company = " ".join(part for part in _first(card, "ORG").parts if part)
    full_name = "" if surname or name else _whole_name(card) or ("" if is_own else company)
    groups = [part for one in _all(card, "CATEGORIES") for part in one.listed]
    groups += member_of
    return (
        *(full_name, surname, name),
        *_phones(card),
        _first(card, "EMAIL").value,
        "\n".join(one.value for one in _all(card, "NOTE")),
        _first(card, "LANG").value,
        _joined(groups),
        company,
        _first(card, "BDAY").value,
    )


def _own_fields(path: Path, encoding: str) -> list[str] | None:
    """The names of the custom fields in a file that this program wrote; None for others."""
    with reading(path), path.open("rb") as file:
        if _OWN_PRODUCT not in file.read(_BEGINNING_BYTES):
            return None
    names: dict[str, None] = {}
    for card in _cards(path, encoding):
        names.update(dict.fromkeys(name for name, _ in _own(card)))
    return list(names)


def _own_texts(card: _Card, names: Sequence[str]) -> Iterator[str]:
    yield _first(card, OWN_OPT_OUT).value
    values = dict(_own(card))
    for name in names:
        yield values.get(name, "")


def _own(card: _Card) -> Iterator[tuple[str, str]]:
    """Custom fields and what they hold."""
    fields = {one.group: one.value for one in _all(card, OWN_FIELD)}
    for one in _all(card, "X-ABLABEL") if fields else ():
        if one.group in fields and one.value:
            yield one.value, fields[one.group]


def _joined(groups: list[str]) -> str:
    """So that a single one with a comma in it is not taken for two."""
    joined = BETWEEN_GROUPS.join(dict.fromkeys(groups))
    is_plain = BETWEEN_GROUPS in joined or not {",", ";", "|"} & set(joined)
    return joined if is_plain else joined + BETWEEN_GROUPS


def _names(card: _Card) -> tuple[str, str]:
    surname, given, additional = (*_first(card, "N").parts, "", "", "")[:3]
    return surname, " ".join(part for part in (given, additional) if part)


def _whole_name(card: _Card) -> str:
    """Every card must have one: of people without a name it is their number."""
    name = _first(card, "FN").value
    return "" if any(one.value == name for one in _all(card, "TEL")) else name


def _phones(card: _Card) -> tuple[str, ...]:
    """Mobile, second mobile, plain, at home, at work, others."""
    labels = {one.group: one.value for one in card.properties if one.name == "X-ABLABEL"}
    kinds: dict[str, list[str]] = {"mobile": [], "plain": [], "home": [], "work": [], "other": []}
    phones = [one for one in _all(card, "TEL") if one.value]
    for one in sorted(phones, key=lambda one: not one.is_preferred):
        kind = _kind(one.types, labels.get(one.group, ""))
        if one.value not in kinds[kind]:
            kinds[kind].append(one.value)
    first = [(kinds[kind] or [""])[0] for kind in ("plain", "home", "work")]
    beyond = [kinds["mobile"][2:], *(kinds[kind][1:] for kind in ("plain", "home", "work"))]
    others = [*kinds["other"], *(phone for phones in beyond for phone in phones)]
    mobiles = (*kinds["mobile"], "", "")[:2]
    return (*mobiles, *first, ", ".join(others))


def _kind(types: frozenset[str], label: str) -> str:
    label = label.casefold()
    if types & _MOBILE or any(word in label for word in _MOBILE_LABELS):
        return "mobile"
    if types & _FAX:
        return "other"
    if label:
        return "other"
    return "home" if "home" in types else "work" if "work" in types else "plain"


def _all(card: _Card, name: str) -> list[Property]:
    return [one for one in card.properties if one.name == name]


def _first(card: _Card, name: str) -> Property:
    """The preferred one that says something, else one that says nothing."""
    found = [one for one in _all(card, name) if any(one.parts)]
    found.sort(key=lambda one: not one.is_preferred)
    return found[0] if found else Property(name)
