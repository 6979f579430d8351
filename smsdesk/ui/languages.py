"""The language of the interface: which there are, which holds, and the catalogues behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smsdesk.system.assets import asset

LANGUAGES = {
    "en": "English",
    "el": "Ελληνικά",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "uk": "Українська",
}
"""By code, each in its own words."""


class Languages:
    """Installs the translators of one language, ours and Qt's, for the life of the program.

    Where the catalogues have not been compiled (`packaging/translate.py`) it speaks English.
    """

    def __init__(self, app: QApplication, wanted: str) -> None:
        """`wanted` is a code of `LANGUAGES`; "" takes the system's, English where we lack it."""
        self._before = QLocale()
        self._translators: list[tuple[QTranslator, bytes]] = []
        self.speak(app, wanted)

    def speak(self, app: QApplication, wanted: str) -> None:
        """This one from now on; what is shown already must be made anew by whoever made it."""
        self._take_out(app)
        self.code = code_of(wanted)
        self.locale = locale_of(self.code)
        QLocale.setDefault(self.locale)
        self._install(app, catalogues(), "smsdesk")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(app, Path(qt), "qtbase")

    def remove(self, app: QApplication) -> None:
        """Take the translators out again."""
        self._take_out(app)
        QLocale.setDefault(self._before)

    def _take_out(self, app: QApplication) -> None:
        for translator, _ in self._translators:
            app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()

    def _install(self, app: QApplication, folder: Path | None, name: str) -> None:
        """Read whole: Qt maps a file that it is given the name of, and an update that writes over
        it under the running program crashes it at the next text."""
        catalogue = None if folder is None else folder / f"{name}_{self.code}.qm"
        if catalogue is None or not catalogue.is_file():
            return
        content = catalogue.read_bytes()
        translator = QTranslator(app)
        if translator.load(content):
            app.installTranslator(translator)
            self._translators.append((translator, content))  # Qt keeps no copy of it


def catalogues() -> Path | None:
    """The folder of the compiled catalogues, None where there is none."""
    try:
        return asset("translations")
    except FileNotFoundError:
        return None


def code_of(wanted: str) -> str:
    """The code of `LANGUAGES` for a preference, which is a tag or ""."""
    code = wanted.replace("-", "_")
    return code if code in LANGUAGES else system_language()


def locale_of(code: str) -> QLocale:
    """How a language writes dates and amounts, as in the system's country where it is spoken."""
    usual = QLocale(code)
    country = QLocale.system().territory()
    here = QLocale(usual.language(), country)
    if here.territory() == country and "_" not in code:
        return here
    if usual.language() == QLocale.Language.English and country != QLocale.Country.AnyCountry:
        return QLocale("en_GB")  # the day first, as nearly everywhere but in the United States
    return usual


def system_language() -> str:
    """The first of the system's languages that we have."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        if code in LANGUAGES:
            return code
        for ours in LANGUAGES:
            if ours.partition("_")[0] == code.partition("_")[0]:
                return ours
    return "en"
