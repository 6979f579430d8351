"""`smsdesk contacts`: the book from a shell, as people and as scripts see it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from smsdesk.store import messages, outbox
from smsdesk.store.tables import messages as table
from tests.support.command import Ran, smsdesk
from tests.support.store import NOW, add_account, connected, migrated, plan_of, transaction

ELENI, GERMAN = "+306912345678", "+4915123456789"


@pytest.fixture(autouse=True)
def _store() -> None:
    """Much faster than the program makes one."""
    migrated(Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db")


def contacts(*arguments: str, status: int = 0) -> Ran:
    """A command of the book that must end so."""
    ran = smsdesk("contacts", *arguments)
    assert ran.status == status, ran
    return ran


def told(*arguments: str, status: int = 0) -> Any:
    """Its document."""
    return contacts(*arguments, "--json", status=status).document


def add_family() -> list[int]:
    """Two who share a telephone, and one who does not."""
    people = [
        ("6912345678", "Παππά", "Ελένη", "--field=age=44", "--group=VIP", "--comments=a\nb"),
        (ELENI, "Παππάς", "Νίκος"),
        (GERMAN, "Müller", "Jürgen", "--email=j@example.org", "--language=de"),
    ]
    return [
        told(
            *("add", "--region", "gr", "--mobile", mobile, "--surname", surname, "--name", name),
            *more,
        )["id"]
        for mobile, surname, name, *more in people
    ]


def ids(*arguments: str) -> list[int]:
    """Who is listed."""
    return [one["id"] for one in told("list", *arguments)]


def test_an_empty_book() -> None:
    assert told("list") == []
    assert contacts("list").out == "There are no such contacts.\n"
    assert told("groups") == told("duplicates") == told("undo", "--list") == []
    assert "groups add NAME" in contacts("groups").out
    assert "Nobody" in contacts("duplicates").out


def test_what_is_listed() -> None:
    eleni, nikos, jurgen = add_family()
    listed = told("list")
    assert [one["id"] for one in listed] == [jurgen, eleni, nikos]
    assert {key: listed[1][key] for key in listed[1] if not key.endswith("_at")} == {
        "id": eleni,
        "surname": "Παππά",
        "name": "Ελένη",
        "mobile": ELENI,
        "comments": "a\nb",
        "email": "",
        "language": "",
        "custom": {"age": "44"},
        "groups": ["VIP"],
        "opted_out": False,
    }
    assert (listed[0]["email"], listed[0]["language"]) == ("j@example.org", "de")
    lines = contacts("list").out.splitlines()
    assert lines[0].split() == ["id", "surname", "name", "mobile", "groups", "comments"]
    assert lines[2].split() == [str(eleni), "Παππά", "Ελένη", ELENI, "VIP", "a", "b"]


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_reader_that_went_away_is_no_failure(more: tuple[str, ...]) -> None:
    add_family()
    command = [sys.executable, "-m", "smsdesk", "contacts", "list", *more]
    reader, writer = os.pipe()
    os.close(reader)
    listed = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert (listed.returncode, listed.stderr) == (0, b"")


def test_who_is_listed() -> None:
    eleni, nikos, jurgen = add_family()
    contacts("opt-out", GERMAN)
    assert ids("--search", "νικ") == [nikos]
    assert ids("--search", "69123") == [eleni, nikos]
    assert ids("--group", "vip") == [eleni]
    assert ids("--opted-out") == [jurgen]
    assert ids("--group", "VIP", "--search", "νικ") == []
    error = contacts("list", "--group", "Nobody", "--json", status=1).error
    assert error["code"] == "unknown_group"


def test_a_terminal_gets_no_escapes() -> None:
    contacts("add", "--mobile", GERMAN, "--surname", "\x1b[31mred")
    assert "\x1b" not in contacts("list").out


def test_changing_somebody() -> None:
    _, _, jurgen = add_family()
    changed = told(
        *("edit", GERMAN, "--mobile", "6987654321", "--region", "GR", "--name", "", "--group", "A"),
        *("--field", "card=7", "--comments", "x"),
    )
    assert (changed["id"], changed["mobile"], changed["name"]) == (jurgen, "+306987654321", "")
    assert (changed["surname"], changed["custom"], changed["groups"]) == (
        *("Müller", {"card": "7"}, ["A"]),
    )
    again = told("edit", "+306987654321", "--field", "card=", "--no-group", "a", "--group", "B")
    assert (again["custom"], again["groups"], again["comments"]) == ({}, ["B"], "x")


def test_who_shares_a_number_is_named() -> None:
    eleni, nikos, _ = add_family()
    error = contacts("edit", ELENI, "--name", "X", "--json", status=1).error
    assert error["code"] == "several_people"
    assert f"--id {eleni} is Ελένη Παππά; --id {nikos} is Νίκος Παππάς" in error["message"]
    assert told("edit", ELENI, "--id", str(nikos), "--name", "X")["name"] == "X"
    error = contacts("remove", GERMAN, "--id", str(nikos), "--json", status=1).error
    assert error["code"] == "unknown_contact"
    assert len(ids()) == 3


@pytest.mark.parametrize("command", [("edit", "--name=X"), ("remove",), ("groups", "put", "G")])
def test_nobody_has_the_number(command: tuple[str, ...]) -> None:
    ran = contacts(*command, ELENI, "--json", status=1)
    assert ran.error["code"] == "unknown_contact"


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("add", "--mobile", ELENI, "--field", "age"),
        ("add", "--mobile", ELENI, "--field", "=44"),
        ("add", "--mobile", ELENI, "--field", "a=1", "--field", "a=2"),
        ("add", "--mobile", "6912345678", "--region", "Greece"),
        ("edit", ELENI),
        ("export", "a.ods"),
        ("groups", "put", "G"),
        ("erase", ELENI),
        ("merge", "1"),
        ("remove", ELENI, "--id", "0"),
        ("nothing",),
    ],
)
def test_wrong_calls(arguments: tuple[str, ...]) -> None:
    assert contacts(*arguments, "--json", status=2).error["code"] == "usage"
    assert told("list") == []


def test_a_number_without_a_country() -> None:
    error = contacts("add", "--mobile", "6912345678", "--json", status=1).error
    assert error["code"] == "number_refused"
    settings = Path(os.environ["SMSDESK_PROFILE"]) / "settings.json"
    settings.write_text(json.dumps({"default_region": "GR"}))
    assert told("add", "--mobile", "6912345678")["mobile"] == ELENI


def test_removing_and_taking_it_back() -> None:
    eleni, nikos, jurgen = add_family()
    removed = told("remove", ELENI, "--id", str(nikos))
    assert removed["removed"] == [nikos]
    assert ids() == [jurgen, eleni]
    [change] = told("undo", "--list")
    assert (change["id"], change["kind"], change["contacts"]) == (removed["change"], "delete", 1)
    assert told("undo") == {"id": removed["change"], "restored": 1, "kept": 0}
    assert ids() == [jurgen, eleni, nikos]
    assert contacts("undo", "--json", status=1).error["code"] == "nothing_to_undo"
    assert contacts("undo", "7", "--json", status=1).error["code"] == "nothing_to_undo"


def test_groups() -> None:
    eleni, nikos, jurgen = add_family()
    live = told("groups", "add", "Live", "--search", "νικ")
    assert live["search"] == {"text": "νικ", "group": None, "opted_out": None}
    assert told("groups", "put", "VIP", ELENI, GERMAN) == {"group": "VIP", "put": 2}
    assert told("groups", "take", "vip", GERMAN) == {"group": "vip", "taken": 1}
    assert told("groups", "put", "New", GERMAN)["put"] == 1
    sizes = {one["name"]: one["size"] for one in told("groups", "list")}
    assert sizes == {"Live": 1, "New": 1, "VIP": 2}
    assert ids("--group", "VIP") == [eleni, nikos]
    assert ids("--group", "live") == [nikos]
    assert told("groups", "rename", "VIP", "Best")["name"] == "Best"
    assert contacts("groups", "rename", "Best", "LIVE", "--json", status=1).error["code"] == (
        "group_name_taken"
    )
    assert contacts("groups", "put", "Live", GERMAN, "--json", status=1).error["code"] == (
        "group_is_live"
    )
    contacts("groups", "remove", "Best")
    assert [one["name"] for one in told("groups")] == ["Live", "New"]
    assert ids() == [jurgen, eleni, nikos]


def test_consent() -> None:
    add_family()
    out = told("opt-out", ELENI, "--source", "phone", "--wording", "No more", "--by", "Maria")
    none: list[int] = []
    assert out == {"mobile": ELENI, "opted_out": True, "cancelled": none, "kept_by_provider": none}
    assert told("consent", ELENI, "--source", "form")["opted_out"]
    assert told("opt-in", "6912345678", "--region", "GR") == {
        "mobile": ELENI,
        "opted_out": False,
        "was_opted_out": True,
    }
    found = told("records", ELENI)
    assert (found["mobile"], found["opted_out"]) == (ELENI, False)
    assert [one["kind"] for one in found["records"]] == ["opt_out", "consent", "opt_in"]
    first = found["records"][0]
    assert (first["source"], first["wording"], first["by"]) == ("phone", "No more", "Maria")
    assert "opted in again" in contacts("records", ELENI).out
    assert told("records", GERMAN)["records"] == []


def test_what_a_provider_keeps_is_named() -> None:
    at = datetime(2999, 1, 2, 3, 4, tzinfo=UTC)
    file = Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db"
    with connected(file) as opened, transaction(opened):
        plan = plan_of(add_account(opened).id, [ELENI])
        batch = outbox.add_batch(opened, plan, now=NOW, not_before=NOW)
        [kept] = messages.listing(opened, messages.Filter(batch_id=batch))
        opened.execute(update(table).values(state="accepted", not_before=at))
    ran = contacts("opt-out", ELENI)
    told_at = f"{at.astimezone():%Y-%m-%d %H:%M}"
    assert f"cannot be taken back: 1. It will deliver them: {told_at}." in ran.out
    out = told("opt-out", ELENI)
    assert (out["kept_by_provider"], out["cancelled"]) == ([kept.id], [])


def test_an_opt_out_follows_to_another_number() -> None:
    eleni, _, jurgen = add_family()
    new = "+306900000000"
    contacts("opt-out", GERMAN)
    ran = contacts("edit", GERMAN, "--mobile", new)
    assert f"so {new} gets no messages either" in ran.out
    assert ids("--opted-out") == [jurgen]
    [record] = told("records", new)["records"]
    assert (record["kind"], record["source"]) == ("opt_out", "number_changed")
    assert contacts("edit", new, "--name", "J").out == "Changed.\n"
    assert "one of them has opted out" in contacts("merge", str(eleni), str(jurgen)).out
    assert told("records", ELENI)["opted_out"]


def test_export_and_import(tmp_path: Path) -> None:
    add_family()
    for suffix in (".csv", ".xlsx", ".vcf"):
        file = str(tmp_path / f"a{suffix}")
        assert told("export", file) == {"file": file, "contacts": 3}
        done = told("import", file, "--dry-run")
        assert (done["unchanged"], done["rejected"]) == (3, [])
    file = str(tmp_path / "some.csv")
    assert told("export", file, "--search", "νικ", "--delimiter", "semicolon")["contacts"] == 1
    assert Path(file).read_text("utf-8-sig").startswith("surname;name;mobile;")


def test_duplicates() -> None:
    eleni, nikos, _ = add_family()
    twice = told("add", "--mobile", ELENI, "--surname", "ΠΑΠΠΑ", "--name", "Ελενη", "--group=B")
    [found] = told("duplicates")
    assert (found["shared"], [one["id"] for one in found["contacts"]]) == (
        *("number", [eleni, twice["id"]]),
    )
    assert str(twice["id"]) in contacts("duplicates").out
    merged = told("merge", str(eleni), str(twice["id"]))
    assert merged["contact"]["groups"] == ["B", "VIP"]
    assert told("duplicates") == []
    assert told("undo")["restored"] == 2
    assert len(ids()) == 4
    assert contacts("merge", str(nikos), "99", "--json", status=1).error["code"] == (
        "unknown_contact"
    )
    assert contacts("merge", "1", "1", "--json", status=1).error["code"] == "nothing_to_merge"


def test_held_and_erased(tmp_path: Path) -> None:
    add_family()
    file = tmp_path / "held.json"
    held = told("held", ELENI, str(file))
    assert [one["name"] for one in held["contacts"]] == ["Ελένη", "Νίκος"]
    assert json.loads(file.read_text("utf-8")) == held
    assert json.loads(contacts("held", ELENI).out)["contacts"] == held["contacts"]
    erased = told("erase", ELENI, "--yes")
    assert (erased["mobile"], erased["contacts"], erased["swept"]) == (ELENI, 2, True)
    assert [one["surname"] for one in told("list")] == ["Müller"]
    assert told("records", ELENI) == {"mobile": ELENI, "opted_out": True, "records": []}
    assert "stays among the numbers" in contacts("erase", GERMAN, "--yes").out


def test_every_command_explains_itself() -> None:
    text = smsdesk("contacts", "--help").out
    for name in ("list", "add", "groups", "export", "opt-out", "held", "erase", "import", "sync"):
        assert f"  {name} " in text
        assert smsdesk("contacts", name, "--help").status == 0
