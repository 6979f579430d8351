"""The window in all its languages: nothing is left untranslated, lost, or cut off."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import translate
from extraction import ROOT, WINDOW, Extract, Message, extract, extract_marks, extract_window
from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtWidgets import QDockWidget
from translate import ENGLISH, LANGUAGES, catalogue

from smsdesk.demonstration import furnish_profile
from smsdesk.settings import save_settings
from smsdesk.store.errors import NameTaken, WrongState
from smsdesk.system.paths import open_profile
from smsdesk.ui import languages
from smsdesk.ui.languages import LANGUAGES as OFFERED
from smsdesk.ui.program import Program
from smsdesk.ui.window.main_window import FIRST, SMALLEST
from smsdesk.ui.wording import counted, error_sentence
from smsdesk.wording.settings import UNITS
from tests.support.catalogues import FORMS, disagreements, translations
from tests.support.plain_texts import plain_texts
from tests.support.scenes import Scene, first_scenes, scenes
from tests.support.shown import cut_off, shown_texts
from tests.support.window import application, in_window, settled


@pytest.fixture(scope="module")
def found() -> Extract:
    """Everything that the sources show."""
    return extract()


def test_every_text_can_be_found_by_the_tools(found: Extract) -> None:
    assert found.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_are_whole(language: str, found: Extract) -> None:
    entries = list(translations(catalogue(language)))
    held = {Message(one.context, one.source, one.comment, one.plural) for one in entries}
    wanted = {one for one in found.messages if one.plural or language != ENGLISH}
    assert sorted(wanted - held) == [], "run packaging/translate.py, then translate"
    assert sorted(held - wanted) == [], "run packaging/translate.py"
    unfinished = [one for one in entries if one.kind or not all(one.forms)]
    assert unfinished == []
    assert [one for one in entries if one.plural and len(one.forms) != FORMS[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_their_texts_hold(language: str) -> None:
    lost = [
        (one.source, form, what)
        for one in translations(catalogue(language))
        for form in one.forms
        for what in disagreements(one.source, form)
    ]
    assert lost == []


def test_catalogues_are_as_the_tool_writes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {language: catalogue(language).read_text("utf-8") for language in LANGUAGES}
    monkeypatch.setattr(translate, "CATALOGUES", tmp_path)
    for language, text in before.items():
        catalogue(language).write_text(text, "utf-8")
    translate.update()
    for language, text in before.items():
        assert catalogue(language).read_text("utf-8") == text, "run packaging/translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_name_no_places_of_any_machine(language: str) -> None:
    text = catalogue(language).read_text("utf-8")
    assert "<location" not in text
    assert "file" not in text.split("<context>")[0]


def test_nothing_visible_escapes_translation() -> None:
    plain = [
        text
        for path in sorted(WINDOW.rglob("*.py"))
        for text in plain_texts(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    ]
    assert plain == []


@pytest.mark.parametrize(
    "line",
    [
        'label("Some text")',
        'button("Send")',
        'self.field.setToolTip(f"Send to {name}")',
        'self.title.setText("one" if one else self.tr("many"))',
        'label(self.tr("To") + " somebody")',
        'super().__init__("Messages")',
        'return "There is nothing."',
        'WORDS = {1: "Nothing to see here"}',
    ],
)
def test_a_text_that_escapes_is_found(line: str) -> None:
    body = f"class Page:\n    def make(self):\n        {line}\n"
    assert len(list(plain_texts(body, "page.py"))) == 1


@pytest.mark.parametrize(
    "line",
    [
        'label(self.tr("Some text"))',
        "label(f\"{name} · {_tr('To')}\")",
        'label("")',
        'self.setWindowTitle("SMS Desk")',
        'raise ValueError("this is not shown")',
        '_log.warning("this is not shown")',
    ],
)
def test_what_is_translated_or_not_shown_is_no_escape(line: str) -> None:
    assert (
        list(plain_texts(f"def make(self):\n    '''Words of a docstring.'''\n    {line}\n", ""))
        == []
    )


SOURCE = """
def _tr(text):
    return QCoreApplication.translate("Place", text)

def _n(text, count):
    return QCoreApplication.translate("Place", text, None, count)

MARKED = QT_TRANSLATE_NOOP("Other", "a marked one")

class Page(QWidget):
    class Inner(QWidget):
        def make(self):
            self.tr("an inner one")

    def make(self):
        self.tr("one " "in two pieces")
        self.tr("%n word(s)", "", count)
        self.tr("right", "not left")
        _tr("a short one"), _n("%n of them", 3), _tr(MARKED)
"""


def test_extraction_finds_every_way_to_mark_a_text() -> None:
    found = Extract()
    extract_window(SOURCE, "page.py", found)
    marks = 'A = said("It went.", "Look.")\nB = mark("Name"), counted("{number} days")'
    extract_marks(marks, "words.py", found)
    assert found.complaints == []
    assert found.messages == {
        Message("Place", "a short one"),
        Message("Place", "%n of them", plural=True),
        Message("Other", "a marked one"),
        Message("Inner", "an inner one"),
        Message("Page", "one in two pieces"),
        Message("Page", "%n word(s)", plural=True),
        Message("Page", "right", "not left"),
        Message("wording", "It went."),
        Message("wording", "Look."),
        Message("wording", "Name"),
        Message("wording", "{number} days", plural=True),
    }


@pytest.mark.parametrize(
    "line", ['self.tr(f"{name} went")', "self.tr(text)", 'other.tr("text")', '_tr("a" + name)']
)
def test_extraction_complains_of_what_no_tool_can_find(line: str) -> None:
    found = Extract()
    shorthand = 'def _tr(text):\n    return QCoreApplication.translate("Place", text)\n'
    extract_window(f"{shorthand}class Page:\n    def make(self):\n        {line}\n", "p.py", found)
    assert [complaint.partition(" ")[0] for complaint in found.complaints] == ["p.py:5:"]


NAMES = {"Practice", "Status"}
"""Sources that are also names of something in the demonstration, or the same word in some."""


def speak(folder: Path, language: str) -> None:
    """Let the program on this profile begin in this language."""
    save_settings(open_profile(folder).settings, {"language": language.replace("_", "-")})


def english_left(language: str, shown: set[str]) -> set[str]:
    """What is shown in English although there are words for it."""
    left: set[str] = set()
    for one in translations(catalogue(language)):
        if one.source in NAMES or any(form == one.source for form in one.forms):
            continue
        pattern = re.sub(r"%L?n|\\\{\w*\\\}", ".+", re.escape(one.source))
        if re.sub(r"\W|\.\+", "", pattern):  # a text of places alone fits everything
            left.update(text for text in shown if re.fullmatch(pattern, text))
    return left


Walk = Callable[[Program], AsyncIterator[Scene]]


def walked(walk: Walk, language: str, folder: Path, size: QSize = SMALLEST) -> set[str]:
    """Everything that is shown on a walk through the window; fails where something is cut off."""
    speak(folder, language)
    problems: list[str] = []
    seen: set[str] = set()

    async def act(program: Program) -> None:
        assert program.languages.code == language
        program.window.resize(size)
        for panel in program.window.findChildren(QDockWidget):
            panel.show()  # the page has least room then
        async for scene in walk(program):
            await settled(program.window)
            problems.extend(f"{scene.name}: {text}" for text in cut_off(scene.top))
            if scene.top is program.window:  # the walk itself gives the dialogs English texts
                seen.update(shown_texts(scene.top))

    in_window(folder, act, prepare=furnish_profile if walk is scenes else None)
    assert problems == [], "\n".join(problems)
    return seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_the_smallest_window_in_its_language(language: str, tmp_path: Path) -> None:
    seen = walked(scenes, language, tmp_path)
    assert len(seen) > 100
    if language != ENGLISH:
        assert english_left(language, seen) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_the_first_window_in_its_language(language: str, tmp_path: Path) -> None:
    # Two panes beside one another have less room there than one in the smallest window.
    assert walked(scenes, language, tmp_path, FIRST)


@pytest.mark.parametrize("language", ["el", "ru"])
def test_the_way_in_fits_the_smallest_window_in_the_longest_languages(
    language: str, tmp_path: Path
) -> None:
    assert english_left(language, walked(first_scenes, language, tmp_path)) == set()


def test_the_tools_know_the_languages_that_are_offered() -> None:
    assert set(LANGUAGES) == set(OFFERED)


def test_without_catalogues_it_speaks_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "catalogues", lambda: None)
    speak(tmp_path, "el")
    titles: list[str] = []

    async def act(program: Program) -> None:
        titles.append(program.window.page.accessibleName() if program.window.page else "")

    in_window(tmp_path, act)
    assert titles == ["Welcome"]


def test_an_update_that_writes_over_its_catalogue_does_not_reach_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = languages.catalogues()
    assert compiled is not None
    shipped = (compiled / "smsdesk_el.qm").read_bytes()
    catalogue_file = tmp_path / "smsdesk_el.qm"
    catalogue_file.write_bytes(shipped)
    monkeypatch.setattr(languages, "catalogues", lambda: tmp_path)
    app = application()
    spoken = languages.Languages(app, "el")
    try:
        before = QCoreApplication.translate("ReviewSheet", "Send %Ln messages", None, 2)
        said, other = "Αποστολή".encode("utf-16-be"), "ΑΛΛΟΤΙΝΑ".encode("utf-16-be")
        assert said in shipped
        with catalogue_file.open("r+b") as file:  # as lrelease and unpacking do: in its place
            file.write(shipped.replace(said, other))
        after = QCoreApplication.translate("ReviewSheet", "Send %Ln messages", None, 2)
    finally:
        spoken.remove(app)
    assert after == before


@pytest.mark.parametrize(
    ("language", "figure"),
    [("en", "1,234.50"), ("el", "1.234,50"), ("pt_BR", "1.234,50"), ("ru", "1\xa0234,50")],
)
def test_amounts_are_written_as_the_language_does(
    language: str, figure: str, tmp_path: Path
) -> None:
    speak(tmp_path, language)
    written: list[str] = []

    async def act(program: Program) -> None:
        del program
        written.append(QLocale().toString(1234.5, "f", 2))

    before = QLocale().name()
    in_window(tmp_path, act)
    assert written == [figure]
    assert QLocale().name() == before


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "Send 1 message · 1 second"),
        ("en", 2, "Send 2 messages · 2 seconds"),
        ("el", 1, "Αποστολή 1 μηνύματος · 1 δευτερόλεπτο"),
        ("el", 1140, "Αποστολή 1.140 μηνυμάτων · 1140 δευτερόλεπτα"),
        ("pt_BR", 1, "Enviar 1 mensagem · 1 segundo"),
        ("pt_BR", 5, "Enviar 5 mensagens · 5 segundos"),
        ("ru", 1, "Отправить 1 сообщение · 1 секунда"),
        ("ru", 3, "Отправить 3 сообщения · 3 секунды"),
        ("ru", 11, "Отправить 11 сообщений · 11 секунд"),
        ("ru", 21, "Отправить 21 сообщение · 21 секунда"),
        ("uk", 1, "Надіслати 1 повідомлення · 1 секунда"),
        ("uk", 22, "Надіслати 22 повідомлення · 22 секунди"),
        ("uk", 12, "Надіслати 12 повідомлень · 12 секунд"),
    ],
)
def test_plurals_are_those_of_the_language(language: str, number: int, said: str) -> None:
    app = application()
    spoken = languages.Languages(app, language)
    try:
        send = QCoreApplication.translate("ReviewSheet", "Send %Ln messages", None, number)
        unit = counted(UNITS["undo_seconds"], number).format(number=number)
    finally:
        spoken.remove(app)
    assert f"{send} · {unit}" == said


def test_an_error_is_told_in_the_language_of_the_window() -> None:
    app = application()
    spoken = languages.Languages(app, "el")
    try:
        told = error_sentence(NameTaken("Ιατρείο"))
        waits = error_sentence(WrongState("queued"))
    finally:
        spoken.remove(app)
    assert told == "Υπάρχει ήδη λογαριασμός με το όνομα «Ιατρείο». Επιλέξτε άλλο όνομα."
    assert "«Σε αναμονή»" in waits
