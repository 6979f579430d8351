"""`smsdesk segments`: the document that scripts read, line by line and for one text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import EncodingChoice, measure
from tests.support.command import smsdesk

KEYS = ["encoding", "units", "per_part", "parts", "units_left", "forcing", "double", "text"]


def counted(*arguments: str, stdin: str = "") -> dict[str, Any]:
    ran = smsdesk("segments", "--json", *arguments, stdin=stdin)
    assert ran.status == 0, ran
    document: dict[str, Any] = ran.document
    return document


def test_the_document_is_as_documented() -> None:
    document = counted("Hé’{")
    assert list(document) == KEYS
    assert document == {
        "encoding": "ucs-2",
        "units": 4,
        "per_part": 70,
        "parts": 1,
        "units_left": 66,
        "forcing": [{"index": 2, "char": "’", "code": "U+2019", "replacement": "'"}],
        "double": [],
        "text": "Hé’{",
    }
    assert list(document["forcing"][0]) == ["index", "char", "code", "replacement"]


def test_double_characters_are_counted_in_code_points() -> None:
    assert counted("a€b{")["double"] == [{"index": 1, "char": "€"}, {"index": 3, "char": "{"}]
    assert counted("ж😀")["double"] == [{"index": 1, "char": "😀"}]


def test_nothing_can_replace_cyrillic() -> None:
    assert counted("ж")["forcing"][0]["replacement"] is None


def test_gsm_applies_the_replacements_and_shows_them() -> None:
    document = counted("--encoding", "gsm", "“Καλημέρα” […]")
    assert document["encoding"] == "gsm-7"
    assert document["text"] == '"KAΛHMEPA" [...]'
    # In the text as given, and in the text as sent.
    assert [one["index"] for one in document["forcing"]][:1] == [0]
    assert [one["index"] for one in document["double"]] == [11, 15]


def test_gsm_names_what_it_cannot_carry() -> None:
    ran = smsdesk("segments", "--json", "--encoding", "gsm", "кот 🐈 кот")
    assert ran.status == 1
    assert ran.error["code"] == "not_gsm"
    assert "кот🐈" in ran.error["message"]


def test_unicode_is_taken_at_its_word() -> None:
    document = counted("--encoding", "unicode", "hello")
    assert (document["encoding"], document["per_part"]) == ("ucs-2", 70)


def test_an_empty_text_has_no_parts() -> None:
    assert counted("")["parts"] == 0


@pytest.mark.parametrize(
    ("written", "text"),
    [("a\nb\n", "a\nb"), ("a\r\n", "a"), ("a\n\n", "a\n"), ("a", "a"), ("\ufeffa", "a"), ("", "")],
)
def test_standard_input_loses_one_line_end(written: str, text: str) -> None:
    assert counted("-", stdin=written)["text"] == text


def test_standard_input_must_be_utf8() -> None:
    ran = smsdesk("segments", "--json", "-", stdin=b"caf\xe9")
    assert (ran.status, ran.error["code"]) == (2, "usage")


def test_lines_answers_each_line_and_goes_on_after_a_bad_one() -> None:
    lines = ['"one"', "two", "[1]", '"\\ud83d"', "", '"\\ud83d\\ude00"', "[" * 100_000]
    ran = smsdesk("segments", "--lines", stdin="\n".join(lines) + "\n")
    documents = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 1
    assert [one.get("text") for one in documents] == ["one", None, None, None, None, "😀", None]
    codes = [one["error"]["code"] for one in documents if "error" in one]
    bad = "not_a_json_string"
    assert codes == [bad, bad, "unsendable_character", bad, bad]


def test_lines_names_what_gsm_cannot_carry_and_goes_on() -> None:
    ran = smsdesk("segments", "--lines", "--encoding", "gsm", stdin='"ж"\n"ok"\n')
    first, second = map(json.loads, ran.out.splitlines())
    assert (ran.status, first["error"]["code"], second["parts"]) == (1, "not_gsm", 1)


def test_lines_survives_bytes_that_are_no_utf8() -> None:
    ran = smsdesk("segments", "--lines", stdin=b'"\xff"\n"a"')
    assert (ran.status, len(ran.out.splitlines())) == (1, 2)


def test_lines_takes_no_text() -> None:
    assert smsdesk("segments", "--lines", "hello").status == 2


def test_without_a_text_the_call_is_wrong() -> None:
    ran = smsdesk("segments")
    assert (ran.status, ran.out) == (2, "")
    assert "TEXT" in ran.err


def test_people_read_sentences() -> None:
    ran = smsdesk("segments", "It’s {1}")
    assert ran.status == 0
    assert "Unicode: 8 units, 1 part of 70, 62 left." in ran.out
    assert "U+2019" in ran.out
    assert smsdesk("segments", "{").out.splitlines()[-1].split() == ["0", "{"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=5))
def test_any_text_is_counted_as_the_domain_counts_it(texts: list[str]) -> None:
    ran = smsdesk("segments", "--lines", stdin="".join(json.dumps(one) + "\n" for one in texts))
    assert ran.status == 0
    # Not splitlines(): some of the characters are line ends to Python.
    documents = [json.loads(line) for line in ran.out.split("\n")[:-1]]
    assert [one["text"] for one in documents] == texts
    for text, document in zip(texts, documents, strict=True):
        measured = measure(text, choice=EncodingChoice.AUTO)
        assert (document["units"], document["parts"]) == (measured.units, measured.parts)
