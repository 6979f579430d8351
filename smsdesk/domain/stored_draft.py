"""A draft as it was left, to be taken up again: what was typed, not what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from smsdesk.domain.encoding import EncodingChoice


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """Everything that stood on the Compose page. `rows` come from a file: number and fields."""

    text: str = ""
    recipients: tuple[str, ...] = ()
    """As typed."""
    account_id: int | None = None
    sender: str = ""
    encoding: EncodingChoice = EncodingChoice.AUTO
    flash: bool = False
    binary: bool = False
    validity_minutes: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    file_name: str = ""
    rows: tuple[tuple[int, str, Mapping[str, str]], ...] = ()
    """Row of the spreadsheet, number as it stands there, merge fields."""
    group_ids: tuple[int, ...] = ()
    contact_ids: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    """Members of groups who are not to get it, by number."""
    one_per_number: bool = True

    def __repr__(self) -> str:
        return f"StoredDraft({len(self.recipients)} recipients, {len(self.rows)} rows)"

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be missed if it were gone."""
        return not (self.text or self.recipients or self.rows or self.group_ids or self.contact_ids)
