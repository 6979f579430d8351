"""What the sync calls things: what goes there, what a run does, how far it is, how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.contacts.sync_plan import SyncPlan
from smsdesk.contacts.sync_run import SyncPhase, SyncProgress
from smsdesk.contacts.syncing import SyncReport
from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncScope, SyncStep
from smsdesk.ui.moments import moment
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import error_sentence, marked
from smsdesk.wording.contact_sync import ACTIONS, ONLY_THERE, refusal_words

MINUTE_S = 60
HOUR_MINUTES = 60
INTERVALS: tuple[int | None, ...] = (None, 0, 60, 240, 1_440)
"""Minutes between automatic runs; 0 is after each change, None never."""
TONES = {
    SyncAction.ADD: Tone.GOOD,
    SyncAction.CHANGE: Tone.INFO,
    SyncAction.SAVE_AGAIN: Tone.WARN,
    SyncAction.DELETE: Tone.PLAIN,
    SyncAction.DELETE_AGAIN: Tone.WARN,
    SyncAction.LEAVE: Tone.BAD,
}


def number(value: int) -> str:
    """With the separators of the interface's language."""
    return QLocale().toString(value)


# Choosing


def scope_word(scope: SyncScope) -> str:
    """Which contacts go there."""
    return {
        SyncScope.ALL: _tr("All contacts"),
        SyncScope.GROUPS: _tr("Only these groups:"),
        SyncScope.NONE: _tr("Nothing"),
    }[scope]


def interval_word(minutes: int | None) -> str:
    """When a run begins by itself."""
    if minutes is None:
        return _tr("Only when I press Sync now")
    if minutes == 0:
        return _tr("Soon after each change")
    return _n("Every %Ln hour(s)", max(1, round(minutes / HOUR_MINUTES)))


def only_there_sentence() -> str:
    """What nobody's program can see."""
    return marked(ONLY_THERE.sentence)


# What a run will do


def action_word(action: SyncAction) -> str:
    """What is done with a number."""
    return marked(ACTIONS[action])


def counted_action(action: SyncAction, count: int) -> str:
    """So many of them: "12 to add"."""
    return {
        SyncAction.ADD: _n("%Ln to add", count),
        SyncAction.CHANGE: _n("%Ln to change", count),
        SyncAction.DELETE: _n("%Ln to delete", count),
        SyncAction.SAVE_AGAIN: _n("%Ln to save again", count),
        SyncAction.DELETE_AGAIN: _n("%Ln to delete again", count),
        SyncAction.LEAVE: _n("%Ln refused", count),
    }[action]


def plan_sentence(plan: SyncPlan, choice: SyncChoice, name: str, refused: int) -> str:
    """What a sync would do, in a sentence."""
    if plan.calls:
        said = _n("%Ln contact(s) will be brought in step.", plan.calls)
        if plan.duration_s is not None and plan.duration_s >= MINUTE_S:
            said += " " + _n(
                "That takes at least %Ln minute(s).", round(plan.duration_s / MINUTE_S)
            )
        return said
    if choice.scope is SyncScope.GROUPS and not choice.group_ids:
        choice = replace(choice, scope=SyncScope.NONE)
    if choice.scope is SyncScope.NONE and not plan.in_step:
        return _tr("Nothing goes to {0} yet. Choose above what shall go there.").format(name)
    if refused:
        return _n("In step, but for what was refused: %Ln contact(s) at {0}.", plan.in_step).format(
            name
        )
    return _n("Everything is in step: %Ln contact(s) at {0}.", plan.in_step).format(name)


def refusal_sentence(step: SyncStep) -> str:
    """Why the provider does not take it."""
    return str(refusal_words(step, marked))


# A run


def phase_word(progress: SyncProgress) -> str:
    """What a run is doing."""
    return {
        SyncPhase.COMPARING: _tr("Comparing…"),
        SyncPhase.WORKING: _tr("Syncing"),
        SyncPhase.RESTING: _tr("Waiting for the provider"),
        SyncPhase.PAUSED: _tr("Paused"),
        SyncPhase.STOPPING: _tr("Ending…"),
    }[progress.phase]


def progress_line(progress: SyncProgress) -> str:
    """How far it is: "120 of 1,284 · 2 refused · 4 per second · 5 minutes left"."""
    said = [_tr("{0} of {1}").format(number(progress.done), number(progress.total))]
    if progress.refused:
        said.append(_n("%Ln refused", progress.refused))
    if progress.uncertain:
        said.append(_n("%Ln without a clear end so far", progress.uncertain))
    if progress.phase is SyncPhase.WORKING and progress.left_s:
        per_minute = (progress.total - progress.done) / progress.left_s * MINUTE_S
        said += [_rate(per_minute), _left(progress.left_s)]
    return " · ".join(said)


def trouble_sentence(progress: SyncProgress) -> str:
    """Why it rests."""
    return error_sentence(progress.trouble) if progress.trouble is not None else ""


def report_sentences(report: SyncReport) -> list[str]:
    """How a run ended."""
    said = []
    if report.saved:
        said.append(_n("%Ln contact(s) saved.", report.saved))
    if report.deleted:
        said.append(_n("%Ln contact(s) deleted.", report.deleted))
    if report.uncertain:
        said.append(
            _n(
                "%Ln without a clear end: the next sync does it again, which is harmless.",
                len(report.uncertain),
            )
        )
    if report.waiting:
        said.append(_n("%Ln contact(s) still wait.", report.waiting))
    if report.stopped_by is not None:
        said.append(error_sentence(report.stopped_by))
    return said


def report_title(report: SyncReport) -> str:
    """How a run ended, in a few words."""
    if report.cancelled:
        return _tr("The sync was cancelled")
    if report.stopped_by is not None:
        return _tr("The sync could not go on")
    if report.is_complete and not report.refused:
        return _tr("Everything is in step")
    if report.is_complete:
        return _tr("In step, but for what was refused")
    return _tr("Not everything is in step yet")


def completed_sentence(at: datetime | None) -> str:
    """When everything was in step the last time."""
    if at is None:
        return ""
    return _tr("Last complete sync: {0}").format(moment(at))


def _rate(per_minute: float) -> str:
    if per_minute >= MINUTE_S:
        return _n("%Ln per second", round(per_minute / MINUTE_S))
    return _n("%Ln per minute", max(1, round(per_minute)))


def _left(seconds: float) -> str:
    if seconds < MINUTE_S:
        return _n("%Ln second(s) left", max(1, round(seconds)))
    return _n("%Ln minute(s) left", round(seconds / MINUTE_S))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsSync", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("ContactsSync", text, None, count)
