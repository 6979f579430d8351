"""Aligned rows, and text that cannot play with the terminal."""

from __future__ import annotations

import pytest

from smsdesk.cli.table import aligned, shortened, width
from smsdesk.cli.terminal import harmless


def test_columns_are_aligned_by_what_is_seen() -> None:
    rows = [("日本", "x"), ("e\u0301", "x"), ("abcd", "x")]
    lines = list(aligned(("name", "mark"), rows))
    assert lines == ["name  mark", "日本  x", "e\u0301     x", "abcd  x"]


def test_the_last_column_has_no_blanks_behind_it() -> None:
    assert list(aligned(("a", "b"), [("1", "")])) == ["a  b", "1"]


def test_a_table_without_rows_has_its_heading() -> None:
    assert list(aligned(("a", "b"), [])) == ["a  b"]


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("καλή", 4), ("漢字", 4), ("e\u0301", 1), ("a\u200db", 2)]
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("a\n b", 9, "a b"),
        ("漢字漢", 5, "漢字…"),
        ("", 1, ""),
    ],
)
def test_shortened(text: str, most: int, short: str) -> None:
    assert shortened(text, most) == short
    assert width(shortened(text, most)) <= most


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Καλημέρα 🎂", "Καλημέρα 🎂"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\nb", "a\\nb"),
        ("\u202egnp", "\\u202egnp"),
        ("\ud800", "\\ud800"),
        ("family 👨\u200d👩", "family 👨\u200d👩"),
        ("\u00a0", "\u00a0"),
    ],
)
def test_harmless(text: str, shown: str) -> None:
    assert harmless(text) == shown
