"""From a draft to a plan: who gets exactly what, how many parts, who gets nothing and why.

Pure: no clock, no store, no network. What the plan says is what the outbox stores.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.encoding import (
    Encoding,
    EncodingChoice,
    Measure,
    PartSizes,
    doubles,
    measure,
    unsendable,
)
from smsdesk.domain.phone import BadNumber, PhoneNumber
from smsdesk.domain.phone import parse as parse_number
from smsdesk.domain.plan import (
    Excluded,
    Exclusion,
    Issue,
    PlannedMessage,
    PlanProblem,
    PlanWarning,
    SendPlan,
)
from smsdesk.domain.provider_info import Capability, Field, ProviderInfo, SenderRules
from smsdesk.domain.template import Template, TemplateError
from smsdesk.domain.transliteration import to_gsm

_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_DIGITS = re.compile(r"\+?[0-9]+")
_PRINTABLE = re.compile(r"\x20*[\x21-\x7e][\x20-\x7e]*")
_FIELD = re.compile(r"\{[^\S\n]*[^\s{}|][^{}\n]*\}")
_DOUBLED_BRACES = re.compile(r"\{\{|\}\}")
KEPT_TEXTS = 4096
"""How many different texts are remembered while planning: most batches have one."""


def plan(draft: Draft, account_id: int, info: ProviderInfo) -> SendPlan:
    """Decide everything about a batch. Never raises for what a person typed: it is in the plan."""
    issues = [
        *_text_issues(draft, info),
        *sender_issues(draft.sender, info.limits.sender),
        *_option_issues(draft, info),
    ]
    messages: tuple[PlannedMessage, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    warnings: frozenset[PlanWarning] = frozenset()
    try:
        messages, excluded, warnings = _write_all(draft, info)
    except TemplateError as error:
        issues.append(Issue(PlanProblem.TEMPLATE_SYNTAX, str(error.position)))
    return SendPlan(
        account_id=account_id,
        sender=draft.sender,
        messages=messages,
        excluded=excluded,
        issues=tuple(issues),
        warnings=warnings,
        options=draft.options,
        source_text=draft.text,
    )


def sender_issues(sender: str, rules: SenderRules) -> Iterator[Issue]:
    """What is wrong with a sender by the provider's rules; nothing when it is right."""
    if not sender:
        if rules.required:
            yield Issue(PlanProblem.SENDER_REQUIRED)
        return
    if _DIGITS.fullmatch(sender):
        length, most = len(sender.lstrip("+")), rules.digits_max
    elif _PRINTABLE.fullmatch(sender):
        length, most = len(sender), rules.alphanumeric_max
    else:
        yield Issue(PlanProblem.SENDER_CHARACTERS, sender)
        return
    if most is not None and length > most:
        yield Issue(PlanProblem.SENDER_TOO_LONG, str(most))


def _write_all(
    draft: Draft, info: ProviderInfo
) -> tuple[tuple[PlannedMessage, ...], tuple[Excluded, ...], frozenset[PlanWarning]]:
    """Raises TemplateError."""
    writer = _writer(draft, info.limits.parts)
    gate = _Gate(draft)
    messages: list[PlannedMessage] = []
    excluded: list[Excluded] = []
    for addressee in draft.addressees:
        number = gate.number(addressee)
        if isinstance(number, _Refused):
            excluded.append(_excluded(addressee, number, number.e164))
            continue
        written = writer(addressee)
        if isinstance(written, _Refused):
            excluded.append(_excluded(addressee, written, number.e164))
        elif not gate.enter(number, written.text):
            excluded.append(_excluded(addressee, _Refused(Exclusion.DUPLICATE), number.e164))
        else:
            messages.append(
                PlannedMessage(number.e164, written.text, written.encoding, written.parts)
            )
            gate.warn(number, written)
    return tuple(messages), tuple(excluded), frozenset(gate.warnings)


def _excluded(addressee: Addressee, refused: _Refused, e164: str) -> Excluded:
    return Excluded(
        addressee.number,
        refused.exclusion,
        refused.subject,
        addressee.row,
        addressee.name,
        e164,
    )


@dataclass(frozen=True, slots=True)
class _Refused:
    exclusion: Exclusion
    subject: str = ""
    e164: str = ""
    """Of one who may not pass."""


@dataclass(frozen=True, slots=True)
class _Written:
    text: str
    encoding: Encoding
    parts: int
    warnings: frozenset[PlanWarning] = frozenset()


class _Gate:
    """Who may pass: valid, not opted out, not twice. Collects the warnings on the way."""

    def __init__(self, draft: Draft) -> None:
        self._region = draft.default_region
        self._opted_out = draft.opted_out
        self._one_per_number = draft.one_per_number
        self._seen: set[str | tuple[str, str]] = set()
        self.warnings: set[PlanWarning] = set()

    def number(self, addressee: Addressee) -> PhoneNumber | _Refused:
        try:
            number = parse_number(addressee.number, self._region)
        except BadNumber as error:
            return _Refused(Exclusion.INVALID_NUMBER, error.reason.value)
        if number.e164 in self._opted_out:
            return _Refused(Exclusion.OPTED_OUT, e164=number.e164)
        return number

    def enter(self, number: PhoneNumber, text: str) -> bool:
        key = number.e164 if self._one_per_number else (number.e164, text)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def warn(self, number: PhoneNumber, written: _Written) -> None:
        if not number.known:
            self.warnings.add(PlanWarning.NUMBER_RANGE_UNKNOWN)
        if written.warnings:
            self.warnings |= written.warnings


def _writer(draft: Draft, sizes: PartSizes) -> Callable[[Addressee], _Written | _Refused]:
    """What turns an addressee into a text. Raises TemplateError."""
    if draft.binary:
        fixed = _binary(draft.text, sizes)
        return lambda _addressee: fixed
    finish = _Finisher(draft.encoding, sizes)
    template = _template(draft)
    if template is None or not template.fields:
        text = draft.text if template is None else template.render({}).text
        same = finish(text)
        return lambda _addressee: same

    def write(addressee: Addressee) -> _Written | _Refused:
        rendered = template.render(addressee.fields)
        if rendered.missing:
            return _Refused(Exclusion.MISSING_FIELD, ", ".join(rendered.missing))
        return finish(rendered.text)

    return write


def _template(draft: Draft) -> Template | None:
    """The text as a template; None when it is to be taken as it stands.

    When nobody brings merge values, braces that form no field are ordinary text: a price list or
    "{}" is no slip then. What is a field still counts, also beside such braces, so that "Dear
    {name}" never goes out unfilled. Raises TemplateError.
    """
    if any(addressee.fields for addressee in draft.addressees):
        return Template.parse(draft.text)
    try:
        template = Template.parse(draft.text)
    except TemplateError:
        if _FIELD.search(_DOUBLED_BRACES.sub("", draft.text)):
            raise
        return None
    return template if template.fields else None


class _Finisher:
    """Encodes and measures a text, remembering what it has seen."""

    def __init__(self, choice: EncodingChoice, sizes: PartSizes) -> None:
        self._choice = choice
        self._sizes = sizes
        self._known: dict[str, _Written | _Refused] = {}

    def __call__(self, text: str) -> _Written | _Refused:
        found = self._known.get(text)
        if found is None:
            found = self._finish(text)
            if len(self._known) < KEPT_TEXTS:
                self._known[text] = found
        return found

    def _finish(self, text: str) -> _Written | _Refused:
        if not text.strip():
            return _Refused(Exclusion.EMPTY_TEXT)
        if unsendable(text):
            return _Refused(Exclusion.UNSENDABLE_CHARACTER)
        warnings: set[PlanWarning] = set()
        if self._choice is EncodingChoice.GSM:
            changed = to_gsm(text)
            if changed.remaining:
                characters = dict.fromkeys(c.char for c in changed.remaining)
                return _Refused(Exclusion.NOT_GSM, "".join(characters))
            if changed.replaced:
                warnings.add(PlanWarning.REPLACED_CHARACTERS)
            text = changed.text
            if not text.strip():
                return _Refused(Exclusion.EMPTY_TEXT)
        measured = measure(text, self._sizes, self._choice)
        most = self._sizes.max_parts
        if most is not None and measured.parts > most:
            return _Refused(Exclusion.TOO_LONG, str(most))
        if not self._sizes.keeps_pairs and _may_cut_pair(text, measured):
            warnings.add(PlanWarning.PAIR_MAY_BE_CUT)
        return _Written(text, measured.encoding, measured.parts, frozenset(warnings))


def _may_cut_pair(text: str, measured: Measure) -> bool:
    return measured.parts > 1 and bool(doubles(text, measured.encoding))


def _binary(text: str, sizes: PartSizes) -> _Written | _Refused:
    octets = len(text) // 2
    if octets == 0:
        return _Refused(Exclusion.EMPTY_TEXT)
    single, multi = sizes.single(Encoding.OCTETS), sizes.multi(Encoding.OCTETS)
    parts = 1 if octets <= single else -(-octets // multi)
    if sizes.max_parts is not None and parts > sizes.max_parts:
        return _Refused(Exclusion.TOO_LONG, str(sizes.max_parts))
    return _Written(text.lower(), Encoding.OCTETS, parts)


def _text_issues(draft: Draft, info: ProviderInfo) -> Iterator[Issue]:
    if not draft.addressees:
        yield Issue(PlanProblem.NO_RECIPIENTS)
    if not draft.text.strip():
        yield Issue(PlanProblem.NO_TEXT)
    if draft.binary:
        if not info.can(Capability.BINARY):
            yield Issue(PlanProblem.BINARY_UNSUPPORTED)
        if draft.text.strip() and not _HEX.fullmatch(draft.text):
            yield Issue(PlanProblem.BINARY_NOT_HEX)
    if draft.options.flash and not info.can(Capability.FLASH):
        yield Issue(PlanProblem.FLASH_UNSUPPORTED)
    minutes = draft.options.validity_minutes
    if minutes is not None:
        allowed = info.limits.validity_minutes
        if allowed is None:
            yield Issue(PlanProblem.VALIDITY_UNSUPPORTED)
        elif not allowed[0] <= minutes <= allowed[1]:
            yield Issue(PlanProblem.VALIDITY_RANGE, f"{allowed[0]}-{allowed[1]}")


def _option_issues(draft: Draft, info: ProviderInfo) -> Iterator[Issue]:
    declared: Mapping[str, Field] = {field.key: field for field in info.message_fields}
    for key, value in draft.options.extra.items():
        if key not in declared:
            yield Issue(PlanProblem.UNKNOWN_OPTION, key)
        elif not declared[key].accepts(value):
            yield Issue(PlanProblem.OPTION_VALUE, key)
