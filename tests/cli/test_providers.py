"""The table of providers and capabilities, and the README that shows it."""

from __future__ import annotations

from smsdesk.cli.providers import capability_table
from smsdesk.providers import registry
from tests.support.command import smsdesk
from tests.support.isolation import CHECKOUT

BEGINS = "<!-- providers: written by `smsdesk accounts providers --markdown`, checked by a test -->"
ENDS = "<!-- end of providers -->"


def test_the_readme_has_the_table_of_the_code() -> None:
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    table = readme.partition(f"{BEGINS}\n")[2].partition(ENDS)[0]
    assert table == smsdesk("accounts", "providers", "--markdown").out


def test_a_column_for_each_provider_and_a_mark_for_what_it_can() -> None:
    infos = registry.infos()
    lines = list(capability_table(infos))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert len({len(row) for row in rows}) == 1
    keys = [cell.strip("`") for cell in rows[2][1:]]
    assert keys == [info.key for info in infos]
    balance = next(row for row in rows if row[0].startswith("Balance"))
    assert balance[1:] == ["yes"] * len(infos)
    assert not any(row[0].startswith("Inbox") for row in rows)  # nobody's interface has it yet
