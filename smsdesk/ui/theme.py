"""The one place of colours, spacing, radii and type sizes, light and dark.

The style sheet in `resources/style` and the widgets that paint themselves take them from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from smsdesk import settings
from smsdesk.system.assets import asset, asset_text


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by their use, as #rrggbb."""

    window: str
    sidebar: str
    card: str
    field: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_focused: str
    """Under the ring of focus of what is filled with the accent."""
    accent_hover: str
    accent_soft: str
    accent_text: str
    """Accent as text: links and the chosen page."""
    hover: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    track: str
    """The unfilled part of a bar."""


LIGHT = Palette(
    window="#f5f6f9",
    sidebar="#fbfcfe",
    card="#ffffff",
    field="#ffffff",
    border="#e3e7ee",
    border_strong="#c8cfda",
    text="#1a2233",
    muted="#5d687b",
    accent="#1c69ea",
    on_accent="#ffffff",
    accent_focused="#1c69ea",
    accent_hover="#1558cc",
    accent_soft="#e7effd",
    accent_text="#1a5fd6",
    hover="#eef1f6",
    good="#0b6b34",
    good_soft="#e4f5ea",
    warn="#8a4b08",
    warn_soft="#fff3df",
    bad="#b3241c",
    bad_soft="#fdeae8",
    track="#cfdcf5",
)
DARK = Palette(
    window="#13171e",
    sidebar="#171c24",
    card="#1a2029",
    field="#161b22",
    border="#2b333f",
    border_strong="#465162",
    text="#eef1f6",
    muted="#9ca7b8",
    accent="#5b9bff",
    on_accent="#08152b",
    accent_focused="#3f81ee",
    accent_hover="#7db0ff",
    accent_soft="#1c3259",
    accent_text="#7fb1ff",
    hover="#222a35",
    good="#57d98a",
    good_soft="#15301f",
    warn="#f5b74f",
    warn_soft="#3a2b10",
    bad="#ff8078",
    bad_soft="#411e1e",
    track="#2a3d62",
)


class Space:
    """Distances in pixels at 100 %, on a grid of 8 with halves."""

    HAIR = 1
    XXS = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    PAGE = 22
    """At the left and right of a page."""
    PAGE_TOP = 18
    SIDE = 10
    """At the left and right of the navigation."""


class Size:
    """Sizes of things in pixels at 100 %."""

    RADIUS = 8
    RADIUS_SMALL = 6
    RADIUS_TINY = 4
    RADIUS_BAR = 3
    CONTROL = 38
    CONTROL_SMALL = 30
    NAVIGATION = 196
    PANEL = 276
    PANEL_MIN = 240
    BAR = 7
    ICON = 18
    ICON_SMALL = 15
    PREFERENCE = 228
    LIST = 232
    LIST_MIN = 150
    READING = 460
    FOCUS = 2
    ROW = 34
    WELCOME = 640
    DIALOG = 432
    REPORT_WIDTH = 560
    REPORT_HEIGHT = 240
    BUTTON_INSIDE = 17
    LINK_INSIDE = 18
    FILTER_INSIDE = 22
    FIELD_INSIDE = 34
    FIELD_RINGED = 32
    ARROW_FIELD = 26
    ARROW = 14
    ARROW_SMALL = 12
    BOX = 16
    BOX_RINGED = 14
    RADIO_RADIUS = 9
    RADIO_RING = 5
    RADIO_DOT = 8
    SCROLL = 10
    SCROLL_HANDLE = 28


class Pad:
    """Room around what stands in a control, in pixels at 100 %, as a style sheet counts it: above
    and below, at the sides; or above, right, below, left.

    Each is also there as `..._ringed`: what the thicker border of the focus leaves of it.
    """

    BUTTON = (6, 13)
    SMALL = (2, 9)
    LINK = (0, 2)
    TOOL = (4, 4)
    QUIET = (2, 2)
    FIELD = (0, 10)
    EDITOR = (6, 6)
    TIP = (6, 6)
    PILL = (2, 9)
    ENTRY = (7, 9)
    PROGRAM_NAME = (16, 10, 14, 10)
    POPUP = (4, 4)
    MENU_ITEM = (6, 22, 6, 12)
    ITEM = (3, 4)
    LINE = (8, 10)
    CELL = (0, 10)
    HEADER = (7, 10)


class Type:
    """Type sizes in pixels at 100 %."""

    TINY = 12
    SMALL = 13
    BODY = 14
    MESSAGE = 15
    CARD_TITLE = 15
    TITLE = 19
    BIG = 21
    WELCOME = 25


FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
"""The first that is installed; the system's own font where none is."""
HALF = 0.5


class Theme(QObject):
    """Which palette holds now. `changed` comes after the application has been restyled."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: settings.Theme) -> None:
        """Gives an empty window its colour; `dress` does the rest."""
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._sheet: Template | None = None
        # What the system wants is told by an enumeration, and the first of those that belong to Qt
        # as a whole makes PySide load a hundred: an empty window does without (see `dress`).
        looks_dark = app.palette().window().color().lightnessF() < HALF
        is_dark = looks_dark if choice is settings.Theme.SYSTEM else self.is_dark
        self.palette = DARK if is_dark else LIGHT
        """The colours that hold now."""
        app.setPalette(qt_palette(self.palette))

    def dress(self) -> None:
        """Font and style sheet, and from now on also what the system changes."""
        self._sheet = Template(asset_text("style/app.qss"))
        self._app.styleHints().colorSchemeChanged.connect(self._restyle)
        font = QFont()
        font.setFamilies([*FAMILIES, font.family()])
        font.setPixelSize(Type.BODY)
        self._app.setFont(font)
        self._restyle()

    @property
    def is_dark(self) -> bool:
        """Whether the dark ones hold."""
        if self._choice is settings.Theme.SYSTEM:
            from PySide6.QtCore import Qt

            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is settings.Theme.DARK

    def choose(self, choice: settings.Theme) -> None:
        """Light, dark, or what the system has."""
        self._choice = choice
        self._restyle()

    def color(self, name: str) -> QColor:
        """A colour of the palette by its use, for painting."""
        return QColor(getattr(self.palette, name))

    def _restyle(self) -> None:
        self.palette = DARK if self.is_dark else LIGHT
        self._app.setPalette(qt_palette(self.palette))
        if self._sheet is not None:
            self._app.setStyleSheet(self._sheet.substitute(tokens(self.palette)))
        self.changed.emit()


def tokens(palette: Palette) -> dict[str, str]:
    """What `$name` in the style sheet stands for: colours as they are, sizes in pixels, and the
    files of the little pictures in boxes."""
    found = {field.name: getattr(palette, field.name) for field in fields(palette)}
    name = "dark" if palette is DARK else "light"
    for picture in ("check", "down", "up"):
        found[f"picture_{picture}"] = asset(f"style/{picture}-{name}.svg").as_posix()
    for group in (Space, Size, Type):
        for name, value in vars(group).items():
            if re.fullmatch(r"[A-Z_]+", name):
                found[f"{group.__name__.lower()}_{name.lower()}"] = f"{value}px"
    for name, sides in vars(Pad).items():
        if re.fullmatch(r"[A-Z_]+", name):
            found[f"pad_{name.lower()}"] = _sides(sides)
            thicker = Size.FOCUS - Space.HAIR
            found[f"pad_{name.lower()}_ringed"] = _sides(max(0, side - thicker) for side in sides)
    return found


def _sides(sides: Iterable[int]) -> str:
    return " ".join(f"{side}px" for side in sides)


def qt_palette(palette: Palette) -> QPalette:
    """For what no style sheet reaches: text cursors, placeholders, selections."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "field"),
        (roles.AlternateBase, "hover"),
        (roles.Text, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Button, "card"),
        (roles.ButtonText, "text"),
        (roles.ToolTipBase, "card"),
        (roles.ToolTipText, "text"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent_text"),
        (roles.Mid, "border"),
    ):
        made.setColor(role, QColor(getattr(palette, name)))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.muted))
    return made
