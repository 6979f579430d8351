"""What somebody says about columns counts more than the guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.contacts.column_mapping import UnknownColumn, map_columns
from smsdesk.contacts.columns import look_at
from smsdesk.domain.contact_import import ColumnUse

_U = ColumnUse


def test_what_somebody_says_counts(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Mobile,Work,Note\nMaria,6912345678,6941112233,x\n", "utf-8")
    seen = look_at(file)
    chosen = map_columns(seen, {"mobile": "work", "surname": "A", "Doctor": "Note"})
    assert [one.use for one in chosen] == [_U.SURNAME, _U.PHONE, _U.MOBILE, _U.CUSTOM]
    assert chosen[3].custom == "Doctor"
    ignored = map_columns(seen, {"ignore": "Note"})
    assert ignored[3].use is _U.IGNORE
    with pytest.raises(UnknownColumn) as refusal:
        map_columns(seen, {"mobile": "Fax"})
    assert refusal.value.known == ("Name", "Mobile", "Work", "Note")
