"""Colours can be read in both themes, come from one place only, and the style sheet is whole."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from string import Template

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from smsdesk import settings
from smsdesk.system.assets import asset_text
from smsdesk.ui import theme
from smsdesk.ui.theme import DARK, LIGHT, Palette, Theme, tokens
from tests.support.window import application

UI = Path(theme.__file__).parent
TEXT_CONTRAST = 4.5
"""WCAG 2.1, 1.4.3 (AA), for text."""
MARK_CONTRAST = 3.0
"""WCAG 2.1, 1.4.11 (AA), for what shows focus or state."""
PALETTES = pytest.mark.parametrize(
    "palette", [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
)
GROUNDS = ("window", "sidebar", "card", "field")
STANDS_ON = {
    "text": (*GROUNDS, "hover", "accent_soft", "good_soft", "warn_soft", "bad_soft", "border"),
    "muted": (*GROUNDS, "hover", "accent_soft", "good_soft", "warn_soft", "bad_soft"),
    "accent_text": (*GROUNDS, "hover", "accent_soft", "good_soft", "warn_soft", "bad_soft"),
    "good": (*GROUNDS, "hover", "accent_soft", "good_soft"),
    "warn": (*GROUNDS, "hover", "accent_soft", "warn_soft"),
    "bad": (*GROUNDS, "hover", "accent_soft", "bad_soft"),
    "on_accent": ("accent", "accent_hover", "accent_focused"),
}
"""Each colour of text, and the grounds it is seen on: a row may be chosen or under the mouse, a
link may stand in a notice, a pressed button has the ground `border`. What cannot be used is left
out, as the standard does."""
MARKS = {
    "accent": (*GROUNDS, "hover", "accent_soft"),
    "text": ("window", "card", "accent_focused"),
}
"""Rings of focus and filled boxes. The ring of what is filled with the accent is `text`, and must
be seen against the filling as well as against what is around."""


def _luminance(color: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    weights = (0.2126, 0.7152, 0.0722)
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip(weights, linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _too_weak(palette: Palette, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{name} on {ground}: {found:.2f}"
        for name, grounds in pairs.items()
        for ground in grounds
        if (found := contrast(getattr(palette, name), getattr(palette, ground))) < least
    ]


def test_the_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_every_text_can_be_read_on_every_ground_it_stands_on(palette: Palette) -> None:
    assert not _too_weak(palette, STANDS_ON, TEXT_CONTRAST)


@PALETTES
def test_focus_and_marks_can_be_seen(palette: Palette) -> None:
    assert not _too_weak(palette, MARKS, MARK_CONTRAST)


@PALETTES
def test_colours_are_written_alike(palette: Palette) -> None:
    for field in fields(palette):
        assert re.fullmatch(r"#[0-9a-f]{6}", getattr(palette, field.name)), field.name


# One place only

LITERAL = re.compile(
    r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3}(?:[0-9a-fA-F]{2})?)?\b|\b(?:rgb|hsv|hsl)a?\("
)
COLOUR_NAMES = frozenset(QColor.colorNames()) - {"transparent"}


def _sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        if path.name != "theme.py":
            yield path, ast.parse(path.read_text("utf-8"))


def _literal_colours(tree: ast.Module) -> Iterator[str]:
    """Colours written as numbers, as strings, or by a name of Qt's."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if LITERAL.fullmatch(node.value) or re.search(r"\brgba?\(\s*\d", node.value):
                yield f"{node.lineno}: {node.value}"
        elif isinstance(node, ast.Call) and _name(node.func) in ("QColor", "fromRgb", "fromRgbF"):
            for given in node.args:
                if isinstance(given, ast.Constant):
                    yield f"{node.lineno}: QColor({given.value!r})"
        elif (
            isinstance(node, ast.Attribute)
            and _name(node.value) == "GlobalColor"
            and node.attr != "transparent"
        ):
            yield f"{node.lineno}: {node.attr}"


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def test_no_widget_has_a_colour_of_its_own() -> None:
    found = {
        str(path.relative_to(UI)): colours
        for path, tree in _sources()
        if (colours := list(_literal_colours(tree)))
    }
    assert not found


def test_no_widget_has_a_style_sheet_of_its_own() -> None:
    found = [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) == "setStyleSheet"
    ]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        'c = "#fff"',
        'c = "#12345678"',
        "c = QColor(1, 2, 3)",
        'c = QColor("red")',
        "c = Qt.GlobalColor.red",
        'c = "color: rgb(1, 2, 3)"',
    ],
)
def test_a_literal_colour_would_be_found(source: str) -> None:
    assert list(_literal_colours(ast.parse(source)))


# The style sheet


def _rules() -> str:
    return re.sub(r"/\*.*?\*/", "", asset_text("style/app.qss"), flags=re.DOTALL)


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    values = re.findall(r":\s*([^;{}]+);", _rules())
    assert not [value for value in values if LITERAL.search(value)]
    words = {word for value in values for word in re.findall(r"(?<![\w$-])[a-z]+(?![\w-])", value)}
    assert not words & COLOUR_NAMES


@PALETTES
def test_every_token_of_the_style_sheet_exists(palette: Palette) -> None:
    known = tokens(palette)
    assert not set(Template(_rules()).get_identifiers()) - known.keys()
    assert not [t for t in known if t.startswith("picture_") and not Path(known[t]).is_file()]


def test_every_colour_is_used() -> None:
    code = "\n".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    used = set(Template(_rules()).get_identifiers())
    unused = {
        field.name
        for field in fields(Palette)
        if field.name not in used
        and not re.search(rf"palette\.{field.name}\b|[\"']{field.name}[\"']", code)
    }
    assert not unused


TYPE_PIXELS = re.compile(r"font-size:\s*\d")


def test_type_sizes_of_the_style_sheet_come_from_the_theme() -> None:
    assert not [line.strip() for line in _rules().splitlines() if TYPE_PIXELS.search(line)]


def test_the_ring_of_a_filled_button_lies_on_the_ground_that_is_checked() -> None:
    (ring,) = re.findall(r'QPushButton\[role="primary"\]:focus \{([^}]*)\}', _rules())
    assert "background: $accent_focused" in ring
    assert "solid $text" in ring


PIXELS = re.compile(r"(?<![\w$])(\d+)px")


def test_the_style_sheet_has_no_size_of_its_own() -> None:
    """But for lines as thin as can be."""
    own = [line.strip() for line in _rules().splitlines() if set(PIXELS.findall(line)) - {"0", "1"}]
    assert own == []


@PALETTES
def test_a_ring_of_focus_moves_nothing(palette: Palette) -> None:
    known = tokens(palette)
    for ringed in (name for name in known if name.endswith("_ringed") and name.startswith("pad_")):
        usual = [int(side) for side in PIXELS.findall(known[ringed.removesuffix("_ringed")])]
        left = [int(side) for side in PIXELS.findall(known[ringed])]
        assert left == [max(0, side - 1) for side in usual], ringed


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QComboBox, QPushButton, QCheckBox])
def test_no_control_grows_with_the_focus(kind: type[QWidget]) -> None:
    """Or everything below it would move, at each Tab."""
    theme = Theme(application(), settings.Theme.LIGHT)
    theme.dress()
    window, first, second = QWidget(), kind(), kind()
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addWidget(second)
    window.show()
    window.activateWindow()
    heights = []
    for one in (first, second):
        one.setFocus()
        application().processEvents()
        assert one.hasFocus()
        heights.append((first.sizeHint().height(), second.sizeHint().height()))
    assert heights[0] == heights[1]
    assert heights[0][0] == heights[0][1]
    window.close()


SETS_DISTANCES = re.compile(
    r"set(ContentsMargins|Spacing|(Horizontal|Vertical)Spacing)|addS(pacing|trut)"
    r"|set(Fixed|Minimum|Maximum)(Width|Height|Size)"
)


def _literal_distances(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and SETS_DISTANCES.fullmatch(_name(node.func)):
            for given in node.args:
                if isinstance(given, ast.Constant) and given.value not in (0, 1):
                    yield f"{node.lineno}: {_name(node.func)}({given.value!r})"


def test_no_widget_has_distances_of_its_own() -> None:
    found = {
        str(path.relative_to(UI)): distances
        for path, tree in _sources()
        if (distances := list(_literal_distances(tree)))
    }
    assert not found


@pytest.mark.parametrize("call", ["setSpacing(6)", "setContentsMargins(0, 0, 12, 0)"])
def test_a_literal_distance_would_be_found(call: str) -> None:
    assert list(_literal_distances(ast.parse(f"layout.{call}")))


# Choosing


def test_the_system_is_followed_until_one_is_chosen() -> None:
    chosen = Theme(application(), settings.Theme.SYSTEM)
    try:
        restyled: list[bool] = []
        chosen.changed.connect(lambda: restyled.append(chosen.is_dark))
        chosen.choose(settings.Theme.DARK)
        assert chosen.palette is DARK
        chosen.choose(settings.Theme.LIGHT)
        assert chosen.palette is LIGHT
        assert restyled == [True, False]
        assert application().palette().window().color() == QColor(LIGHT.window)
    finally:
        chosen.deleteLater()
