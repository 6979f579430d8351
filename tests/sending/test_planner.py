"""The plan says exactly what goes to whom, who gets nothing, and what is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.encoding import Encoding, EncodingChoice, PartSizes, measure
from smsdesk.domain.message import SendOptions
from smsdesk.domain.plan import (
    EXCLUSION_REASON,
    Excluded,
    Exclusion,
    Issue,
    PlannedMessage,
    PlanProblem,
    PlanWarning,
    SendPlan,
)
from smsdesk.domain.provider_info import (
    Capability,
    Field,
    FieldHelp,
    FieldKind,
    Limits,
    ProviderInfo,
    SenderRules,
)
from smsdesk.sending import planner
from smsdesk.sending.planner import sender_issues

ONE, TWO, THREE = "+306900000001", "+306900000002", "+306900000003"
GSM7, UCS2, OCTETS = Encoding.GSM7, Encoding.UCS2, Encoding.OCTETS
EVERYTHING = frozenset(Capability)
PRIORITY = Field("priority", FieldKind.INTEGER, FieldHelp.PRIORITY, minimum=0, maximum=3)
TYPE = Field("type", FieldKind.CHOICE, FieldHelp.MESSAGE_TYPE, choices=("0", "5"))


def info(
    *,
    parts: PartSizes | None = None,
    sender: SenderRules | None = None,
    validity: tuple[int, int] | None = (2, 4320),
    capabilities: frozenset[Capability] = EVERYTHING,
) -> ProviderInfo:
    """A provider that can do everything, but for what is given."""
    limits = Limits(
        parts=parts or PartSizes(),
        sender=sender or SenderRules(),
        validity_minutes=validity,
    )
    return ProviderInfo("x", "X", "", "", (), capabilities, limits, (PRIORITY, TYPE))


def draft(
    text: str = "Hello",
    to: Sequence[str | Addressee] = (ONE,),
    *,
    sender: str = "Clinic",
    encoding: EncodingChoice = EncodingChoice.AUTO,
    binary: bool = False,
    region: str | None = None,
    options: SendOptions | None = None,
    opted_out: Sequence[str] = (),
    one_per_number: bool = True,
) -> Draft:
    """A draft to these numbers."""
    return Draft(
        text,
        tuple(each if isinstance(each, Addressee) else Addressee(each) for each in to),
        sender=sender,
        encoding=encoding,
        binary=binary,
        default_region=region,
        options=options or SendOptions(),
        opted_out=frozenset(opted_out),
        one_per_number=one_per_number,
    )


def person(number: str, row: int | None = None, **fields: str) -> Addressee:
    """An addressee with merge values."""
    return Addressee(number, fields, row)


def plan(of: Draft, provider: ProviderInfo | None = None) -> SendPlan:
    """The plan for account 7."""
    return planner.plan(of, 7, provider or info())


def texts(of: SendPlan) -> list[tuple[str, str]]:
    """(recipient, text) of each message."""
    return [(message.recipient, message.text) for message in of.messages]


def exclusions(of: SendPlan) -> list[tuple[str, Exclusion, str]]:
    """(number as given, why, what) of each excluded."""
    return [(each.number, each.exclusion, each.subject) for each in of.excluded]


def problems(of: SendPlan) -> list[PlanProblem]:
    """What is in the way."""
    return [issue.problem for issue in of.issues]


def test_a_plan_is_the_whole_of_it() -> None:
    options = SendOptions(flash=True, validity_minutes=60, extra={"priority": "2"})
    made = plan(draft("Καλημέρα", [ONE, TWO], options=options))
    assert made == SendPlan(
        account_id=7,
        sender="Clinic",
        messages=(
            PlannedMessage(ONE, "Καλημέρα", UCS2, 1),
            PlannedMessage(TWO, "Καλημέρα", UCS2, 1),
        ),
        options=options,
        source_text="Καλημέρα",
    )
    assert made.sendable
    assert made.parts == 2


class TestNumbers:
    def test_are_brought_into_one_form(self) -> None:
        made = plan(
            draft(to=["690 000 0001", "0030 6900000002", "tel:+30-690-000-0003"], region="GR")
        )
        assert [m.recipient for m in made.messages] == [ONE, TWO, THREE]

    @pytest.mark.parametrize(
        ("number", "subject"),
        [
            ("", "empty"),
            ("Maria", "not_a_number"),
            ("+301", "too_short"),
            ("6900000001", "no_country"),
            ("+9996900000001", "invalid_country"),
            ("+30690000000123456", "too_long"),
        ],
    )
    def test_that_are_none_are_excluded(self, number: str, subject: str) -> None:
        made = plan(draft(to=[Addressee(number, row=12), TWO]))
        assert made.excluded == (Excluded(number, Exclusion.INVALID_NUMBER, subject, 12),)
        assert [m.recipient for m in made.messages] == [TWO]

    def test_of_an_unknown_range_are_warned_of(self) -> None:
        made = plan(draft(to=["+306000000001"]))
        assert len(made.messages) == 1
        assert made.warnings == {PlanWarning.NUMBER_RANGE_UNKNOWN}
        assert plan(draft()).warnings == frozenset()

    def test_of_an_unknown_range_that_get_nothing_are_not(self) -> None:
        made = plan(draft(to=["+306000000001", ONE], opted_out=["+306000000001"]))
        assert made.warnings == frozenset()

    def test_that_opted_out_are_excluded(self) -> None:
        made = plan(draft(to=["6900000001", TWO], region="GR", opted_out=[ONE]))
        assert exclusions(made) == [("6900000001", Exclusion.OPTED_OUT, "")]
        assert [m.recipient for m in made.messages] == [TWO]

    def test_nobody_at_all(self) -> None:
        made = plan(draft(to=[]))
        assert problems(made) == [PlanProblem.NO_RECIPIENTS]
        assert not made.sendable

    def test_nobody_left(self) -> None:
        made = plan(draft(to=["x", ONE], opted_out=[ONE]))
        assert (made.messages, made.issues) == ((), ())
        assert not made.sendable


class TestDuplicates:
    def test_one_number_gets_one_message(self) -> None:
        made = plan(draft(to=[ONE, "0030 690 0000001", TWO, ONE]))
        assert [m.recipient for m in made.messages] == [ONE, TWO]
        assert exclusions(made) == [
            ("0030 690 0000001", Exclusion.DUPLICATE, ""),
            (ONE, Exclusion.DUPLICATE, ""),
        ]

    def test_one_number_gets_the_first_text(self) -> None:
        made = plan(draft("For {name}", [person(ONE, name="Anna"), person(ONE, 5, name="Petros")]))
        assert texts(made) == [(ONE, "For Anna")]
        assert made.excluded == (Excluded(ONE, Exclusion.DUPLICATE, "", 5),)

    def test_one_number_gets_each_text_if_wanted(self) -> None:
        people = [person(ONE, name="Anna"), person(ONE, name="Petros"), person(ONE, name="Anna")]
        made = plan(draft("For {name}", people, one_per_number=False))
        assert texts(made) == [(ONE, "For Anna"), (ONE, "For Petros")]
        assert exclusions(made) == [(ONE, Exclusion.DUPLICATE, "")]

    def test_the_same_text_after_replacing_is_the_same(self) -> None:
        people = [person(ONE, name="“Anna”"), person(ONE, name='"Anna"')]
        of = draft("For {name}", people, one_per_number=False, encoding=EncodingChoice.GSM)
        assert texts(plan(of)) == [(ONE, 'For "Anna"')]

    def test_one_that_got_nothing_does_not_count(self) -> None:
        made = plan(draft("For {name}", [person(ONE), person(ONE, name="Anna")]))
        assert texts(made) == [(ONE, "For Anna")]
        assert [why for _, why, _ in exclusions(made)] == [Exclusion.MISSING_FIELD]


class TestMerging:
    def test_each_gets_a_text_of_their_own(self) -> None:
        people = [person(ONE, name="Anna", time="9:00"), person(TWO, name="Πέτρος", time="10:00")]
        made = plan(draft("Dear {name}, {time}.", people))
        assert made.messages == (
            PlannedMessage(ONE, "Dear Anna, 9:00.", GSM7, 1),
            PlannedMessage(TWO, "Dear Πέτρος, 10:00.", UCS2, 1),
        )
        assert made.source_text == "Dear {name}, {time}."

    def test_a_missing_value_excludes(self) -> None:
        people = [person(ONE, 2, name="Anna"), person(TWO, 3, time="9"), person(THREE, 4, name=" ")]
        made = plan(draft("Dear {name}, {time}, {name}", people))
        assert made.messages == ()
        assert made.excluded == (
            Excluded(ONE, Exclusion.MISSING_FIELD, "time", 2),
            Excluded(TWO, Exclusion.MISSING_FIELD, "name", 3),
            Excluded(THREE, Exclusion.MISSING_FIELD, "name, time", 4),
        )

    def test_a_fallback_stands_in(self) -> None:
        made = plan(draft("Dear {name|customer}", [person(ONE, name="Anna"), person(TWO)]))
        assert texts(made) == [(ONE, "Dear Anna"), (TWO, "Dear customer")]

    def test_a_text_that_becomes_empty_excludes(self) -> None:
        made = plan(draft("{note|}", [person(ONE, note="x"), person(TWO, note="")]))
        assert texts(made) == [(ONE, "x")]
        assert exclusions(made) == [(TWO, Exclusion.EMPTY_TEXT, "")]

    def test_braces_in_a_value_are_text(self) -> None:
        made = plan(draft("{name}", [person(ONE, name="{time}")]))
        assert texts(made) == [(ONE, "{time}")]

    @pytest.mark.parametrize(
        ("text", "position"), [("Dear {name", 5), ("50% off :-}", 10), ("{a} and {", 8), ("{}", 0)]
    )
    def test_a_slip_in_a_template_stops_everything(self, text: str, position: int) -> None:
        made = plan(draft(text, [person(ONE, name="Anna")]))
        assert made.issues == (Issue(PlanProblem.TEMPLATE_SYNTAX, str(position)),)
        assert made.messages == ()
        assert not made.sendable

    def test_doubled_braces_are_single_ones_for_those_who_merge(self) -> None:
        made = plan(draft("{{{name}}}", [person(ONE, name="Anna")]))
        assert texts(made) == [(ONE, "{Anna}")]

    def test_values_without_fields_change_nothing(self) -> None:
        made = plan(draft("Same for all", [person(ONE, name="Anna"), TWO]))
        assert texts(made) == [(ONE, "Same for all"), (TWO, "Same for all")]


class TestBracesWithoutValues:
    @pytest.mark.parametrize(
        "text", ["{}", "a } b", "{ first", "{{x}}", "{{x}} }", "if (a) {\n b }", ":-}", "{ } {| 5}"]
    )
    def test_that_form_no_field_are_text(self, text: str) -> None:
        made = plan(draft(text, [ONE]))
        assert texts(made) == [(ONE, text)]

    def test_that_form_a_field_are_never_sent_unfilled(self) -> None:
        made = plan(draft("Dear {name}", [ONE]))
        assert exclusions(made) == [(ONE, Exclusion.MISSING_FIELD, "name")]

    def test_that_form_a_field_with_a_fallback_are_filled(self) -> None:
        assert texts(plan(draft("Dear {name|customer}", [ONE]))) == [(ONE, "Dear customer")]

    @pytest.mark.parametrize(
        "text", ["Dear {name}, 50% off :-}", "{ Dear {name}", "Dear {name}\n{", "{} for {name}"]
    )
    def test_that_form_a_field_beside_a_slip_are_never_sent_unfilled(self, text: str) -> None:
        made = plan(draft(text, [ONE]))
        assert problems(made) == [PlanProblem.TEMPLATE_SYNTAX]
        assert made.messages == ()


class TestEncoding:
    def test_is_chosen_for_each_text(self) -> None:
        people = [person(ONE, name="Anna"), person(TWO, name="Άννα")]
        made = plan(draft("{name}", people))
        assert [m.encoding for m in made.messages] == [GSM7, UCS2]

    def test_unicode_if_wanted(self) -> None:
        made = plan(draft("plain " * 14, encoding=EncodingChoice.UNICODE))
        assert [(m.encoding, m.parts) for m in made.messages] == [(UCS2, 2)]

    def test_gsm_if_wanted_with_replacements(self) -> None:
        made = plan(draft("“Ναι” – €5…", encoding=EncodingChoice.GSM))
        assert made.messages == (PlannedMessage(ONE, '"NAI" - €5...', GSM7, 1),)
        assert made.warnings == {PlanWarning.REPLACED_CHARACTERS}
        assert made.source_text == "“Ναι” – €5…"

    def test_gsm_without_replacements_needs_no_warning(self) -> None:
        assert plan(draft("é € ok", encoding=EncodingChoice.GSM)).warnings == frozenset()

    def test_gsm_excludes_what_it_cannot_carry(self) -> None:
        made = plan(draft("“Hi” 😀 Привет 😀", encoding=EncodingChoice.GSM))
        assert exclusions(made) == [(ONE, Exclusion.NOT_GSM, "😀Привет")]
        assert made.warnings == frozenset()

    def test_gsm_leaves_nothing_of_a_text_without_width(self) -> None:
        made = plan(draft("\u200b", encoding=EncodingChoice.GSM))
        assert exclusions(made) == [(ONE, Exclusion.EMPTY_TEXT, "")]

    @pytest.mark.parametrize("char", ["\ud83d", "\0", "\uffff"])
    def test_what_no_encoding_carries_excludes(self, char: str) -> None:
        made = plan(draft(f"Hello {char}"))
        assert exclusions(made) == [(ONE, Exclusion.UNSENDABLE_CHARACTER, "")]

    @pytest.mark.parametrize("text", ["", "   ", "\n\u00a0"])
    def test_nothing_to_say(self, text: str) -> None:
        made = plan(draft(text))
        assert PlanProblem.NO_TEXT in problems(made)
        assert exclusions(made) == [(ONE, Exclusion.EMPTY_TEXT, "")]


class TestParts:
    def test_are_the_providers(self) -> None:
        sizes = PartSizes(gsm_single=150, gsm_multi=140, ucs2_single=60, ucs2_multi=50)
        provider = info(parts=sizes)
        for length, parts in ((150, 1), (151, 2), (280, 2), (281, 3)):
            assert plan(draft("a" * length), provider).parts == parts
        for length, parts in ((60, 1), (61, 2), (100, 2), (101, 3)):
            assert plan(draft("я" * length), provider).parts == parts

    def test_more_than_the_provider_takes_are_refused_before(self) -> None:
        provider = info(parts=PartSizes(max_parts=5))
        assert plan(draft("a" * 765), provider).parts == 5
        made = plan(draft("a" * 766), provider)
        assert exclusions(made) == [(ONE, Exclusion.TOO_LONG, "5")]

    def test_too_long_for_one_is_not_too_long_for_all(self) -> None:
        people = [person(ONE, name="a" * 200), person(TWO, name="b")]
        made = plan(draft("{name}", people), info(parts=PartSizes(max_parts=1)))
        assert texts(made) == [(TWO, "b")]
        assert exclusions(made) == [(ONE, Exclusion.TOO_LONG, "1")]

    @pytest.mark.parametrize(
        ("text", "keeps", "warned"),
        [
            ("a" * 152 + "€" * 10, False, True),
            ("a" * 152 + "€" * 10, True, False),
            ("a" * 200, False, False),
            ("€" * 10, False, False),
            ("я" * 66 + "😀" * 5, False, True),
            ("я" * 80, False, False),
        ],
    )
    def test_a_pair_that_may_be_cut_is_warned_of(
        self, text: str, keeps: bool, warned: bool
    ) -> None:
        made = plan(draft(text), info(parts=PartSizes(keeps_pairs=keeps)))
        assert (PlanWarning.PAIR_MAY_BE_CUT in made.warnings) is warned


class TestBinary:
    def test_is_hex_of_octets(self) -> None:
        made = plan(draft("0605040B8423F0", binary=True))
        assert made.messages == (PlannedMessage(ONE, "0605040b8423f0", OCTETS, 1),)
        assert made.issues == ()

    @pytest.mark.parametrize(("octets", "parts"), [(140, 1), (141, 2), (268, 2), (269, 3)])
    def test_is_counted_in_octets(self, octets: int, parts: int) -> None:
        assert plan(draft("00" * octets, binary=True)).parts == parts

    def test_too_much(self) -> None:
        made = plan(draft("00" * 141, binary=True), info(parts=PartSizes(max_parts=1)))
        assert exclusions(made) == [(ONE, Exclusion.TOO_LONG, "1")]

    @pytest.mark.parametrize("text", ["060", "xyz0", "06 05", "0605\n", "é0", "٠٦"])
    def test_that_is_none(self, text: str) -> None:
        made = plan(draft(text, binary=True))
        assert problems(made) == [PlanProblem.BINARY_NOT_HEX]
        assert not made.sendable

    def test_nothing(self) -> None:
        assert problems(plan(draft("", binary=True))) == [PlanProblem.NO_TEXT]

    def test_the_provider_cannot(self) -> None:
        provider = info(capabilities=EVERYTHING - {Capability.BINARY})
        assert problems(plan(draft("00", binary=True), provider)) == [
            PlanProblem.BINARY_UNSUPPORTED
        ]
        assert problems(plan(draft("00"), provider)) == []

    def test_has_no_merge_fields(self) -> None:
        made = plan(draft("00", [person(ONE, name="Anna")], binary=True))
        assert texts(made) == [(ONE, "00")]


class TestSender:
    @pytest.mark.parametrize(
        ("sender", "problem"),
        [
            ("Clinic", None),
            ("Eleven char", None),
            ("Twelve chars", PlanProblem.SENDER_TOO_LONG),
            ("123456789012345", None),
            ("+123456789012345", None),
            ("1234567890123456", PlanProblem.SENDER_TOO_LONG),
            ("12345678901a", PlanProblem.SENDER_TOO_LONG),
            ("Ιατρείο", PlanProblem.SENDER_CHARACTERS),
            ("AΒC", PlanProblem.SENDER_CHARACTERS),  # a Greek capital that looks Latin
            ("Café", PlanProblem.SENDER_CHARACTERS),
            ("Cli\nnic", PlanProblem.SENDER_CHARACTERS),
            ("Clinic\n", PlanProblem.SENDER_CHARACTERS),
            ("٠١٢٣", PlanProblem.SENDER_CHARACTERS),
            (" ", PlanProblem.SENDER_CHARACTERS),
            ("+", None),
            ("+30 690", None),
            ("", PlanProblem.SENDER_REQUIRED),
        ],
    )
    def test_by_the_usual_rules(self, sender: str, problem: PlanProblem | None) -> None:
        found = plan(draft(sender=sender))
        assert problems(found) == ([] if problem is None else [problem])

    def test_says_what_is_wrong(self) -> None:
        rules = SenderRules(alphanumeric_max=11, digits_max=15)
        assert list(sender_issues("Twelve chars", rules)) == [
            Issue(PlanProblem.SENDER_TOO_LONG, "11")
        ]
        assert list(sender_issues("1" * 16, rules)) == [Issue(PlanProblem.SENDER_TOO_LONG, "15")]
        assert list(sender_issues("Ω", rules)) == [Issue(PlanProblem.SENDER_CHARACTERS, "Ω")]

    def test_by_the_providers_rules(self) -> None:
        free = SenderRules(alphanumeric_max=None, digits_max=None, required=False)
        assert list(sender_issues("", free)) == []
        assert list(sender_issues("x" * 50, free)) == []
        assert list(sender_issues("1" * 50, free)) == []

    def test_is_no_reason_to_exclude_anybody(self) -> None:
        made = plan(draft(sender="Ιατρείο"))
        assert len(made.messages) == 1
        assert not made.sendable


class TestOptions:
    @pytest.mark.parametrize(
        ("options", "issue"),
        [
            (SendOptions(), None),
            (SendOptions(flash=True), None),
            (SendOptions(validity_minutes=2), None),
            (SendOptions(validity_minutes=4320), None),
            (SendOptions(validity_minutes=1), Issue(PlanProblem.VALIDITY_RANGE, "2-4320")),
            (SendOptions(validity_minutes=4321), Issue(PlanProblem.VALIDITY_RANGE, "2-4320")),
            (SendOptions(extra={"priority": "3"}), None),
            (SendOptions(extra={"priority": ""}), None),
            (SendOptions(extra={"priority": "4"}), Issue(PlanProblem.OPTION_VALUE, "priority")),
            (SendOptions(extra={"priority": "high"}), Issue(PlanProblem.OPTION_VALUE, "priority")),
            (SendOptions(extra={"type": "5"}), None),
            (SendOptions(extra={"type": "1"}), Issue(PlanProblem.OPTION_VALUE, "type")),
            (SendOptions(extra={"colour": "red"}), Issue(PlanProblem.UNKNOWN_OPTION, "colour")),
        ],
    )
    def test_are_checked(self, options: SendOptions, issue: Issue | None) -> None:
        made = plan(draft(options=options))
        assert made.issues == (() if issue is None else (issue,))
        assert made.options == options

    def test_that_the_provider_lacks(self) -> None:
        provider = info(capabilities=EVERYTHING - {Capability.FLASH}, validity=None)
        options = SendOptions(flash=True, validity_minutes=60)
        assert problems(plan(draft(options=options), provider)) == [
            PlanProblem.FLASH_UNSUPPORTED,
            PlanProblem.VALIDITY_UNSUPPORTED,
        ]

    def test_all_problems_are_told_at_once(self) -> None:
        options = SendOptions(flash=True, validity_minutes=1, extra={"x": "y"})
        of = draft("", [], sender="Ω", options=options)
        provider = info(capabilities=frozenset())
        assert problems(plan(of, provider)) == [
            PlanProblem.NO_RECIPIENTS,
            PlanProblem.NO_TEXT,
            PlanProblem.FLASH_UNSUPPORTED,
            PlanProblem.VALIDITY_RANGE,
            PlanProblem.SENDER_CHARACTERS,
            PlanProblem.UNKNOWN_OPTION,
        ]


def test_every_exclusion_has_a_reason_of_the_vocabulary() -> None:
    assert EXCLUSION_REASON.keys() == set(Exclusion)


def test_reprs_hold_no_text_and_no_number() -> None:
    of = draft("Your test was positive", [ONE, person("6900000009", note="private")])
    shown = repr(of) + repr(plan(of)) + repr(of.addressees)
    for private in ("positive", "30690", "6900000009", "private"):
        assert private not in shown


class TestManyTexts:
    def test_more_than_are_remembered(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(planner, "KEPT_TEXTS", 2)
        people = [person(f"+3069000{n:05d}", name=f"{n % 5}") for n in range(50)]
        made = plan(draft("For {name}", people))
        assert [m.text for m in made.messages] == [f"For {n % 5}" for n in range(50)]


characters = st.text(st.sampled_from("ab1€|~{}é“”Ωώя😀\n \u200b\0\ud83d,"), max_size=60)
names = st.sampled_from(["name", "time"])
values: st.SearchStrategy[Mapping[str, str]] = st.dictionaries(names, characters, max_size=2)
numbers = st.sampled_from([ONE, TWO, THREE, "6900000001", "12", "", "Maria", "+306000000001"])
addressees = st.lists(
    st.builds(Addressee, numbers, values, st.none() | st.integers(1, 99)), max_size=8
)
bodies = st.lists(
    st.sampled_from(
        ["{name}", "{time|later}", "{", "}", "{{", "Dear ", "Ώρα ", "😀", "a" * 70, ""]
    ),
    max_size=8,
).map("".join)
drafts = st.builds(
    Draft,
    bodies | characters,
    addressees.map(tuple),
    sender=st.sampled_from(["", "Clinic", "Twelve chars", "Ω"]),
    encoding=st.sampled_from(list(EncodingChoice)),
    binary=st.booleans(),
    default_region=st.sampled_from([None, "GR"]),
    opted_out=st.frozensets(st.sampled_from([ONE, TWO])),
    one_per_number=st.booleans(),
)
provider_sizes = st.builds(
    PartSizes,
    max_parts=st.none() | st.integers(1, 3),
    keeps_pairs=st.booleans(),
)


@given(drafts, provider_sizes)
def test_everybody_is_accounted_for(of: Draft, sizes: PartSizes) -> None:
    made = plan(of, info(parts=sizes))
    if PlanProblem.TEMPLATE_SYNTAX in problems(made):
        assert (made.messages, made.excluded) == ((), ())
        return
    assert len(made.messages) + len(made.excluded) == len(of.addressees)
    assert made.parts == sum(message.parts for message in made.messages)
    recipients = [m.recipient for m in made.messages]
    assert not set(recipients) & of.opted_out
    if of.one_per_number:
        assert len(set(recipients)) == len(recipients)
    assert len({(m.recipient, m.text) for m in made.messages}) == len(made.messages)


@given(drafts, provider_sizes)
def test_every_message_can_be_sent_as_it_is_counted(of: Draft, sizes: PartSizes) -> None:
    for message in plan(of, info(parts=sizes)).messages:
        assert message.text.strip()
        assert message.parts >= 1
        assert sizes.max_parts is None or message.parts <= sizes.max_parts
        if message.encoding is OCTETS:
            continue
        choice = {GSM7: EncodingChoice.GSM, UCS2: EncodingChoice.UNICODE}[message.encoding]
        assert measure(message.text, sizes, choice).parts == message.parts
        if of.encoding is EncodingChoice.GSM:
            assert message.encoding is GSM7


@given(drafts)
def test_the_plan_is_a_value(of: Draft) -> None:
    assert plan(of) == plan(of)
    assert plan(of).source_text == of.text
