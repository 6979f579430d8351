"""The demonstration: the window on a throw-away profile full of made-up messages, and pictures of
every page. No keyring is touched and nothing leaves the computer.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk import settings
from smsdesk.settings import save_settings
from smsdesk.system.paths import open_profile
from smsdesk.ui import places
from smsdesk.ui.main import run
from smsdesk.ui.window.main_window import FIRST

if TYPE_CHECKING:
    from smsdesk.bootstrap import Desk
    from smsdesk.ui.program import Drive, Prepare, Program

LANGUAGES = ("en", "el")
LOOK_EVERY_S = 0.15
MOST_LOOKS = 40
"""A page is taken when it looks the same twice: by then it has fetched what it shows."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: where to go, and what to do there first."""

    name: str
    place: places.Place
    chooses: bool = False
    """Press the first row of the page's table, which is shown in full beside it."""


TEXT = "Dear {name|patient}, your yearly check’s due. Call us on 210 555 0100 or reply YES."
FIRST_START = (Scene("welcome", places.Welcome()),)
SCENES = (
    Scene("compose", places.Compose(text=TEXT, recipients=("+306912345678", "+447700900123"))),
    Scene("messages", places.Messages(), chooses=True),
    Scene("scheduled", places.Scheduled()),
    Scene("contacts", places.Contacts(), chooses=True),
    Scene("contacts-sync", places.ContactsSync()),
    Scene("templates", places.Templates()),
    Scene("add-account", places.Accounts(add=True)),
    Scene("accounts", places.Accounts()),
    Scene("settings", places.Settings()),
)


def show() -> int:
    """Open the window on a throw-away profile; returns when it is left."""
    with tempfile.TemporaryDirectory(prefix="smsdesk-demo-") as folder:
        return _run(Path(folder), _furnish)


def shoot(folder: Path) -> list[Path]:
    """Save a picture of every page, in light and dark, English and Greek, and return their paths.

    Draws without a screen. Raises OSError where the folder cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    album = _Album(folder)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory(prefix="smsdesk-demo-") as profile:
            save_settings(open_profile(Path(profile)).settings, {"language": language})
            _run(Path(profile), None, partial(_shoot, FIRST_START, album))
        with tempfile.TemporaryDirectory(prefix="smsdesk-demo-") as profile:
            settings_ = {"language": language, "default_region": "GR"}
            save_settings(open_profile(Path(profile) / "profile").settings, settings_)
            scenes = (*SCENES, Scene("contacts-import", _list_in(Path(profile))))
            _run(Path(profile) / "profile", _furnish, partial(_shoot, scenes, album))
    return album.saved


def _run(folder: Path, prepare: Prepare | None, drive: Drive | None = None) -> int:
    # Imported late, so that this window is painted as early as any other.
    from smsdesk.system.vault import SessionVault

    return run(folder, vault=SessionVault(), prepare=prepare, drive=drive)


def _list_in(folder: Path) -> places.Place:
    from smsdesk.demonstration_files import write_list

    return places.ContactsImport(write_list(folder))


async def _furnish(desk: Desk) -> None:
    from smsdesk.demonstration import furnish_profile
    from smsdesk.system.autostart import NeverAtSignIn

    desk.at_sign_in = NeverAtSignIn()
    await furnish_profile(desk)


async def _shoot(scenes: tuple[Scene, ...], album: _Album, program: Program) -> None:
    program.window.resize(FIRST)  # the screen that is not there is smaller than any
    await _balances_asked(program)
    for theme in (settings.Theme.LIGHT, settings.Theme.DARK):
        program.theme.choose(theme)
        for scene in scenes:
            # What was brought along to Compose the first time is still there.
            again = theme is settings.Theme.DARK and isinstance(scene.place, places.Compose)
            program.window.go(places.Compose() if again else scene.place)
            await _settled(program)
            if scene.chooses:
                await _choose_first(program)
            album.keep(program, scene.name, theme.value)
    program.leave()


async def _choose_first(program: Program) -> None:
    from smsdesk.ui.tables.view import RowTable

    page = program.window.page
    table = None if page is None else page.findChild(RowTable)
    if table is not None:
        table.selectRow(0)
        await _settled(program)


async def _balances_asked(program: Program) -> None:
    """Until the panel says of every account what is left: it asks by itself, at its leisure."""
    lately = program.desk.clock.now() - timedelta(hours=1)
    for _ in range(MOST_LOOKS):
        overviews = await program.desk.overviews.all()
        if all(one.checked_at and one.checked_at > lately for one in overviews):
            return
        await asyncio.sleep(LOOK_EVERY_S)


async def _settled(program: Program) -> None:
    before = None
    for _ in range(MOST_LOOKS):
        await asyncio.sleep(LOOK_EVERY_S)
        now = program.window.grab().toImage()
        if now == before:
            return
        before = now


@dataclass(slots=True)
class _Album:
    """Where the pictures go, and those that are there."""

    folder: Path
    saved: list[Path] = field(default_factory=list)

    def keep(self, program: Program, scene: str, theme: str) -> None:
        """Take a picture of the window. Raises OSError."""
        path = self.folder / f"{scene}-{theme}-{program.languages.code}.png"
        if not program.window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        self.saved.append(path)
