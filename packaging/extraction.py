"""Which texts of the sources are shown to people: read from the syntax trees, nothing is imported.

lupdate knows `tr()` and `translate()` only; here the marks of `smsdesk.wording` and the short
`_tr` of a module are understood too. Writing the catalogues is in `translate.py`.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "smsdesk" / "ui"
WORDING = ROOT / "smsdesk" / "wording"
WORDING_CONTEXT = "wording"  # the CONTEXT of smsdesk/ui/wording.py
COUNTED = "counted"
MARKS = ("said", "mark", COUNTED)  # of smsdesk/wording/words.py
# What Qt's own menus and dialogs say: it brings no Greek, and not all of the others. Where it has
# a translation, that one is shown.
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
QT_TEXTS = {
    "QLineEdit": _EDITING,
    "QWidgetTextControl": _EDITING,
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QPlatformTheme": ("OK", "&Yes", "&No", "Open", "Save", "Close", "Cancel", "Discard", "Help"),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
    "QFileDialog": (
        *("&Look in:", "File &name:", "Files of &type:", "All files (*)", "Directory:"),
        *("&Open", "&Choose", "&Save", "Save As", "&Rename", "&Delete", "Remove", "Show "),
        *("&New Folder", "New Folder", "Show &hidden files", "Recent Places", "Sidebar", "Files"),
        *("Back", "Go back", "Forward", "Go forward"),
        *("Parent Directory", "Go to the parent directory"),
        *("Create New Folder", "Create a New Folder"),
        *("List View", "Change to list view mode", "Detail View", "Change to detail view mode"),
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?",
        "Could not delete directory.",
    ),
}


@dataclass(frozen=True, order=True)
class Message:
    """A text to translate, as the catalogues name it."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


@dataclass
class Extract:
    """What was found, and what stands where no tool could find it ("file:line: why")."""

    messages: set[Message] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)


def extract() -> Extract:
    """Everything that the window shows."""
    found = Extract({Message(one, text) for one, texts in QT_TEXTS.items() for text in texts})
    for path in sorted(WINDOW.rglob("*.py")):
        extract_window(path.read_text("utf-8"), path.relative_to(ROOT).as_posix(), found)
    for path in sorted(WORDING.rglob("*.py")):
        extract_marks(path.read_text("utf-8"), path.relative_to(ROOT).as_posix(), found)
    return found


def extract_window(source: str, name: str, found: Extract) -> None:
    """`self.tr()`, `QCoreApplication.translate()`, `QT_TRANSLATE_NOOP()` and a module's own."""
    tree = ast.parse(source, name)
    _Window(name, found, _shorthands(tree)).visit(tree)


def extract_marks(source: str, name: str, found: Extract) -> None:
    """`said("…", "…")`, `mark("…")`, and `counted("…")` for texts with a number."""
    for node in ast.walk(ast.parse(source, name)):
        if not isinstance(node, ast.Call) or _name(node.func) not in MARKS:
            continue
        plural = _name(node.func) == COUNTED
        for argument in node.args:
            text = _literal(argument)
            if text:
                found.messages.add(Message(WORDING_CONTEXT, text, plural=plural))
            elif text is None and not isinstance(argument, ast.Name):  # a parameter of `said`
                found.complaints.append(f"{name}:{node.lineno}: not a literal")


@dataclass(frozen=True)
class _Shorthand:
    """A function of a module that translates its first argument in a fixed context."""

    context: str
    plural: bool


class _Window(ast.NodeVisitor):
    def __init__(self, name: str, found: Extract, shorthands: dict[str, _Shorthand]) -> None:
        self.name = name
        self.found = found
        self.shorthands = shorthands
        self.classes: list[str] = []
        self.functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.functions.append(node.name)
        self.generic_visit(node)
        self.functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = _name(node.func)
        if called == "tr" and isinstance(node.func, ast.Attribute):
            self._tr(node, node.func.value)
        elif called in ("translate", "QT_TRANSLATE_NOOP"):
            self._translate(node)
        elif called in self.shorthands and isinstance(node.func, ast.Name):
            known = self.shorthands[called]
            self._add(node, known.context, node.args[:1], "", known.plural, marked_is_fine=True)

    def _tr(self, node: ast.Call, owner: ast.expr) -> None:
        if _name(owner) != "self" or not self.classes:
            self._complain(node, "tr() of another object, so its context is not known")
            return
        comment = _literal(node.args[1]) if len(node.args) > 1 else ""
        self._add(node, self.classes[-1], node.args[:1], comment, len(node.args) > 2)

    def _translate(self, node: ast.Call) -> None:
        context = _literal(node.args[0]) if node.args else None
        if context is None or (self.functions[-1:] and self.functions[-1] in self.shorthands):
            return  # what gets there was found where it is marked, or where the shorthand is used
        comment = _literal(node.args[2]) if len(node.args) > 2 else ""
        self._add(node, context, node.args[1:2], comment, len(node.args) > 3)

    def _add(
        self,
        node: ast.Call,
        context: str,
        texts: list[ast.expr],
        comment: str | None,
        plural: bool,
        *,
        marked_is_fine: bool = False,
    ) -> None:
        text = _literal(texts[0]) if texts else None
        if text:
            self.found.messages.add(Message(context, text, comment or "", plural))
        elif not (marked_is_fine and texts and _may_be_marked(texts[0])):
            self._complain(node, "not a literal")

    def _complain(self, node: ast.Call, why: str) -> None:
        self.found.complaints.append(f"{self.name}:{node.lineno}: {why}")


def _shorthands(tree: ast.Module) -> dict[str, _Shorthand]:
    """Functions like `def _tr(text): return QCoreApplication.translate("Place", text)`."""
    found = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        for node in ast.walk(function):
            if not isinstance(node, ast.Call) or _name(node.func) != "translate":
                continue
            context = _literal(node.args[0])
            if context and _name(node.args[1]) == function.args.args[0].arg:
                found[function.name] = _Shorthand(context, len(node.args) > 3)
    return found


def _may_be_marked(node: ast.expr) -> bool:
    """Whether this may hold a text that is marked elsewhere; one put together here may not."""
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str)):
        return node.value or ""
    return None
