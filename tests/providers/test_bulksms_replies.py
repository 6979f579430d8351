"""The bulksms platform's sending answers: every shape of providers.md §3.2, and any mix of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.providers.bulksms_replies import CODES, outcome_of_code, read_outcomes
from smsdesk.providers.errors import ReplyUnreadable

A, B, C, D = RECIPIENTS = ("306912340000", "306912340001", "306912340002", "306912340003")
STRANGER = "306999999999"
SILENT = Uncertain(Cause.NOT_IN_REPLY)


def got(*ids: str) -> Accepted:
    """Accepted with these ids."""
    return Accepted(tuple(PartReceipt(id_) for id_ in ids))


def no(code: int) -> Outcome:
    """What a code means."""
    return outcome_of_code(code)


def left(code: int) -> Rejected:
    """Not attempted, because this code stopped the platform."""
    return Rejected(Reason.NOT_ATTEMPTED, retryable=True, detail=str(code))


def torn(*codes: int) -> Uncertain:
    """Several entries for one recipient."""
    return Uncertain(Cause.PROVIDER_UNSURE, ", ".join(map(str, codes)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # One recipient.
        (
            f"1701|{A}|550e8400-e29b-41d4-a716-446655440000",
            [got("550e8400-e29b-41d4-a716-446655440000")],
        ),
        (f"1701|{A}:550e8400", [got("550e8400")]),
        (f"1701|+{A}|x", [got("x")]),
        (f"1701|00{A}|x", [got("x")]),
        (f" \r\n1701 | {A} | x\n\n", [got("x")]),
        (f"\ufeff1701|{A}|x", [got("x")]),
        (f"1701|{A}|x,", [got("x")]),
        (f"1701|{A}|a|b:c.d_e+f/g=", [got("a|b:c.d_e+f/g=")]),
        (f"1701|{A}:a:b|c", [got("a:b|c")]),
        (f"1701|{A}", [got()]),
        (f"1701|{A}|", [got()]),
        (f"1701|{A}|NA", [got()]),
        ("1701", [got()]),
        ("1701|NA|x", [got("x")]),
        ("1701||x", [got("x")]),
        (f"1701|{B}|x", [SILENT]),
        (f"1706|{B}", [SILENT]),
        (f"1701|{A}|x,1701|{A}|y", [torn(1701, 1701)]),
        (f"1701|{A}|x,1706|{A}", [torn(1701, 1706)]),
        (f"1701|{A}|x,1701|{B}|y", [got("x")]),
        (f"1701|{A}|x\nThank you", [got("x")]),
        (f"1701|{A}|x,1025", [got("x")]),
        # Several: joined by commas or line ends.
        (f"1701|{A}|x,1701|{B}|y", [got("x"), got("y")]),
        (f"1701|{A}|x\r\n1701|{B}|y\r\n", [got("x"), got("y")]),
        (f"1701|{A}:x,1701|{B}|y", [got("x"), got("y")]),
        (f"1701|{B}|y,1701|{A}|x", [got("x"), got("y")]),
        (f"1701|{A}|x,1701|{B}|x", [got("x"), got("x")]),
        # A bad number has its own entry and the others go on.
        (f"1706|{A},1701|{B}|y", [no(1706), got("y")]),
        (f"1706|NA,1701|{B}:y,1701|{C}:z", [no(1706), got("y"), got("z")]),
        (f"1701|{A}|x,1706|NA,1701|{C}|z", [got("x"), no(1706), got("z")]),
        (f"1701|{A}|x,1706|n/a", [got("x"), no(1706)]),
        (f"1701|{A}|x,1706", [got("x"), no(1706)]),
        # By elimination, whatever the order.
        (f"1701|{B}|y,1706|NA", [no(1706), got("y")]),
        (f"1701|{C}|z,1706|NA,1706|NA", [no(1706), no(1706), got("z")]),
        (f"1701|NA|x,1706|{B}", [got("x"), no(1706)]),
        ("1706|NA,1706|NA", [no(1706), no(1706)]),
        # By place, if there is an entry for everybody and the named ones are in theirs.
        (f"1706|NA,1701|{B}|y,1032|NA", [no(1706), got("y"), no(1032)]),
        ("1706|NA,1032|NA", [no(1706), no(1032)]),
        ("1701|NA|x,1701|NA|y", [got("x"), got("y")]),
        (f"1706|NA,1032|NA,1701|{A}|x", [got("x"), SILENT, SILENT]),
        ("1701|NA|x,1706|NA", [SILENT, SILENT]),
        (f"1701|NA|x,1701|NA|y,1701|{A}|z", [got("z"), SILENT, SILENT]),
        ("1701|NA|x,1701|NA|y,1706|NA", [SILENT, SILENT, SILENT]),
        # By place in an answer that stops short.
        (f"1706|NA,1701|{B}|y", [no(1706), got("y"), SILENT]),
        ("1706|NA", [no(1706), SILENT]),
        ("1701|NA|x", [SILENT, SILENT]),
        (f"1706|NA,1701|{C}|z", [SILENT, SILENT, got("z")]),
        (f"1706|NA,1025|{B}", [no(1706), no(1025), left(1025)]),
        (f"1701|{A}|x,1025|NA", [got("x"), no(1025), left(1025)]),
        (f"1701|{A}|x,1025", [got("x"), no(1025), left(1025), left(1025)]),
        # The platform stopped: who comes after was not attempted.
        (f"1701|{A}|x,1025|{B}", [got("x"), no(1025), left(1025), left(1025)]),
        (f"1701|{A}|x,1025|{D}", [got("x"), left(1025), left(1025), no(1025)]),
        (f"1701|{A}|x,1701|{B}|y,1025|{B}", [got("x"), torn(1701, 1025), left(1025)]),
        (f"1709|{A}", [no(1709), left(1709)]),
        (f"1706|{A},1707|{B}", [no(1706), no(1707), left(1707)]),
        (f"18|{A}", [no(18), left(18)]),
        (f"88|{A}", [no(88), left(88)]),
        (f"1709|{C}", [left(1709), left(1709), no(1709)]),
        # Somebody before the last that was reached is no such case.
        (f"1701|{B}|y,1025|{C}", [SILENT, got("y"), no(1025)]),
        # Nor is silence without a stop, or when the stop itself is unsure.
        (f"1701|{A}|x", [got("x"), SILENT]),
        (f"1706|{A}", [no(1706), SILENT]),
        (f"11|{A}", [no(11), SILENT]),
        (f"1701|{A}|x,1715|{B}", [got("x"), no(1715), SILENT]),
        (f"1710|{A}", [no(1710), SILENT]),
        (f"1711|{A}", [no(1711), SILENT]),
        (f"1025|{A},1701|{B}|y", [no(1025), got("y"), SILENT]),
        # Bare codes speak of the whole call; so does a wrong password.
        ("1703", [no(1703)] * 3),
        (f"1703|{A}", [no(1703)] * 3),
        (f"1703|{STRANGER}", [no(1703)] * 2),
        ("1703|NA", [no(1703)] * 2),
        ("1709", [no(1709)] * 3),
        ("1706|", [no(1706)] * 2),
        ("1715", [no(1715)] * 3),
        ("18", [no(18)] * 2),
        ("1701", [SILENT] * 2),
        # Contradictions and strangers.
        (f"1701|{A}|x,1701|{STRANGER}|y", [got("x"), SILENT]),
        (f"1701|{A}|x,1025|{STRANGER}", [got("x"), SILENT]),
        (f"1701|{STRANGER}|x,1706|NA", [SILENT, SILENT]),
        (f"1701|{A}|x,1701|{A}|y,1025|{B}", [torn(1701, 1701), no(1025), SILENT]),
        (f"1701|{A}|x,1701|{B}|y,1706|NA", [got("x"), got("y")]),
        (f"1701|{A}|x,1701|{A}|y,1706|NA", [torn(1701, 1701), SILENT]),
        (f"1701|{A}|x,!?,1025|{B}", [got("x"), no(1025), SILENT]),
        (f"1701|{A}|x,1706|NA,!?", [got("x"), SILENT]),
        (f"1701|{A}|x,17012|{B}|y", [got("x"), SILENT]),
        (f"1701|{A}|x y,1701|{B}|z", [SILENT, got("z")]),
        (f"1701|{A}|x,1701|abc|y", [got("x"), SILENT]),
        (f"1703|{A},1701|{B}|y", [no(1703), got("y")]),
        ("1703,!?", [SILENT, SILENT]),
        (f"1701|{A}|x,1701|{B[:-1]}|y", [got("x"), SILENT]),
    ],
)
def test_shapes(text: str, expected: list[Outcome]) -> None:
    assert read_outcomes(text, RECIPIENTS[: len(expected)]) == tuple(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"1701|{A}|x,1701|{A}|y", [got("x"), got("y")]),
        (f"1701|{A}|x,1706|{A}", [got("x"), no(1706)]),
        (f"1701|{A}|x", [got("x"), SILENT]),
        (f"1701|{A}|x,1701|{A}|y,1701|{A}|z", [torn(1701, 1701, 1701)] * 2),
        (f"1706|NA,1701|{A}|x", [got("x"), no(1706)]),
    ],
)
def test_number_asked_for_twice(text: str, expected: list[Outcome]) -> None:
    assert read_outcomes(text, (A, A)) == tuple(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \r\n,,",
        "Scheduled|123",
        "<html>1701</html>",
        f"<b>1701|{A}|x</b>",
        f"<pre>\n1701|{A}|x\n</pre>",
        "17011",
        "1701 ok",
        "1701|abc|x",
        "OK",
        "7",
        f"１７０１|{A}|x",
        f"1701|{A}|" + "x" * 300,
        "1701|" + " " * 100_000 + "|x",
        "|".join(["1701"] * 100_000),
    ],
)
def test_unreadable(text: str) -> None:
    with pytest.raises(ReplyUnreadable):
        read_outcomes(text, (A,))


def test_long_answers_are_read_soon() -> None:
    text = ",".join(f"1701|{STRANGER}|{number}" for number in range(30_000))
    assert read_outcomes(f"{text},1701|{B}|x", RECIPIENTS) == (SILENT, got("x"), SILENT, SILENT)


# An honest platform: it works through the numbers in turn and stops at an error.


@dataclass(frozen=True)
class Truth:
    """What it did to one recipient: the code, and the id of a success."""

    code: int
    id: str = ""


STOPS = sorted(
    code
    for code, row in CODES.items()
    if isinstance(row, Rejected) and row.reason not in (Reason.DESTINATION, Reason.AUTH)
)
IDS = st.text("abcdef0123456789-:|._", min_size=1, max_size=12).filter(
    lambda id_: id_.strip("|:") == id_
)


@st.composite
def honest(draw: st.DrawFn) -> tuple[str, tuple[str, ...], list[Outcome]]:
    """An answer, who was asked for, and what became of them."""
    recipients = draw(st.permutations(RECIPIENTS).map(tuple))[: draw(st.integers(1, 4))]
    truths: list[Truth] = []
    for _ in recipients:
        kind = draw(st.sampled_from(("sent", "sent", "bad number", "stop")))
        if kind == "sent":
            truths.append(Truth(1701, draw(IDS)))
        else:
            truths.append(Truth(1706 if kind == "bad number" else draw(st.sampled_from(STOPS))))
        if kind == "stop":
            break
    entries = []
    for recipient, truth in zip(recipients, truths, strict=False):
        number = draw(st.sampled_from((recipient, f"+{recipient}")))
        if truth.code == 1706:
            number = draw(st.sampled_from((number, "NA")))
        sign = draw(st.sampled_from("|:"))
        entries.append(f"{truth.code}|{number}" + (f"{sign}{truth.id}" if truth.id else ""))
    text = draw(st.sampled_from((",", "\n", "\r\n", ",\n"))).join(entries)
    expected: list[Outcome] = [
        got(truth.id) if truth.code == 1701 else no(truth.code) for truth in truths
    ]
    expected += [left(truths[-1].code)] * (len(recipients) - len(truths))
    return text, recipients, expected


@given(honest())
def test_honest_answers_are_understood(
    case: tuple[str, tuple[str, ...], list[Outcome]],
) -> None:
    text, recipients, expected = case
    assert list(read_outcomes(text, recipients)) == expected


# Any mix at all.

NUMBERS = st.sampled_from([*RECIPIENTS, f"+{B}", "NA", "", STRANGER, "x"])
CODES_SAID = st.sampled_from([1701, 1701, 1701, 1706, 1025, 1703, 1709, 1715, 88, 11, 9999])
ENTRIES = st.builds(
    lambda code, number, sign, id_: (
        f"{code}|{number}{sign}{id_}"
        if code == 1701
        else f"{code}" + (f"|{number}" if sign == "|" else "")
    ),
    CODES_SAID,
    NUMBERS,
    st.sampled_from("|:"),
    st.integers(1, 5).map(str),
) | st.sampled_from(["!?", "", "1701"])


def outcomes_or_doubt(text: str, recipients: Sequence[str]) -> tuple[Outcome, ...]:
    """As the base class has it."""
    try:
        return read_outcomes(text, recipients)
    except ReplyUnreadable as error:
        return (error.outcome(),) * len(recipients)


@given(st.lists(ENTRIES, max_size=6), st.integers(1, 4), st.sampled_from([",", "\n"]))
@example(entries=["1701|NA|1", "1706|NA"], count=2, joint=",")
@example(entries=[f"1701|{A}|1", f"1701|{A}|1"], count=1, joint=",")
def test_any_mix_gives_true_outcomes(entries: list[str], count: int, joint: str) -> None:
    recipients = RECIPIENTS[:count]
    outcomes = outcomes_or_doubt(joint.join(entries), recipients)
    assert len(outcomes) == count
    ids = Counter[str]()
    for place, (recipient, outcome) in enumerate(zip(recipients, outcomes, strict=True)):
        own = [entry for entry in entries if f"|{recipient}" in entry or f"|+{recipient}" in entry]
        if isinstance(outcome, Accepted):
            ids.update(outcome.ids)
            nameless = [
                e for e in entries if e == "1701" or e.startswith(("1701|NA", "1701||", "1701|:"))
            ]
            assert own == [e for e in own if e.startswith("1701|")][:1]
            assert own or nameless
        elif isinstance(outcome, Rejected) and outcome.reason is Reason.NOT_ATTEMPTED:
            assert not own
            assert not entries[-1].startswith(("1701", "1706", "1715", "9999", "11|"))
        elif isinstance(outcome, Rejected):
            assert not any(entry.startswith("1701") for entry in own), (place, own)
            assert any(entry.startswith(outcome.detail) for entry in entries)
    said = Counter(entry[-1] for entry in entries if entry.startswith("1701|"))
    assert all(said[id_] >= times for id_, times in ids.items())


@given(st.text("1706325,|:\n+NA" + A, max_size=60))
def test_any_text_gives_an_outcome_each(text: str) -> None:
    for recipients in ((A,), (A, B)):
        for outcome in outcomes_or_doubt(text, recipients):
            assert not isinstance(outcome, Accepted) or "1701" in text
