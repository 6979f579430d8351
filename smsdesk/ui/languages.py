"""The language of the interface: which there are, which holds, and the catalogues behind it."""

from __future__ import annotations

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
    """Installs the translators of one language, ours and Qt's, for the life of the program."""

    def __init__(self, app: QApplication, wanted: str) -> None:
        """`wanted` is a code of `LANGUAGES`; "" takes the system's, English where we lack it."""
        wanted = wanted.replace("-", "_")  # a tag, as it is stored
        self.code = wanted if wanted in LANGUAGES else system_language()
        self.locale = QLocale(self.code if wanted else QLocale.system().name())
        if self.locale.language() != QLocale(self.code).language():
            self.locale = QLocale(self.code)
        QLocale.setDefault(self.locale)
        self._translators: list[QTranslator] = []
        self._install(app, str(asset("translations")), f"smsdesk_{self.code}")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(app, qt, f"qtbase_{self.code}")

    def remove(self, app: QApplication) -> None:
        """Take the translators out again."""
        for translator in self._translators:
            app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()

    def _install(self, app: QApplication, folder: str, name: str) -> None:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            self._translators.append(translator)


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
