"""Finds texts in the window's sources that are shown to people without being translated.

Two looks at each syntax tree: at what is handed to the functions that show texts, and at every
literal that reads like a sentence, wherever it stands.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from smsdesk.ui.theme import FAMILIES

SHOWING: dict[str, tuple[int, ...]] = {
    "label": (0,),
    "button": (0,),
    "labelled": (0,),
    "Pill": (0,),
    "Entry": (1,),
    "Column": (1,),
    "FilterButton": (0,),
    "QAction": (0, 1),
    "QCheckBox": (0,),
    "QDockWidget": (0,),
    "QFileDialog": (1, 3),
    "QGroupBox": (0,),
    "QLabel": (0,),
    "QMenu": (0,),
    "QPushButton": (0,),
    "QRadioButton": (0,),
    "TextInput": (1,),
    "addAction": (0, 1),
    "addItem": (0, 1),
    "addMenu": (0, 1),
    "add": (0, 1),
    "offer": (0, 1),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setPlaceholderText": (0,),
    "setPrefix": (0,),
    "setSpecialValueText": (0,),
    "setStatusTip": (0,),
    "setSuffix": (0,),
    "setText": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "setWhatsThis": (0,),
    "setWindowTitle": (0,),
    "show_as": (0,),
    "tell": (0,),
}
"""Functions that show texts, and which of their arguments are."""
KEYWORDS = ("name", "text", "title", "note", "placeholder", "tip")
TRANSLATING = ("tr", "translate", "_tr", "_n", "QT_TRANSLATE_NOOP", "said", "mark")
UNSEEN_CALLS = ("spawn", "getLogger", "warning", "error", "critical", "info", "debug", "exception")
"""Whose arguments go to the log, or name a task in it."""
NAMES = (
    *("SMS Desk", "GSM-7", "Unicode", "GNOME Keyring", "KWallet"),
    *("Windows Credential Locker", "macOS Keychain", "+30 691 234 5678"),
    *FAMILIES,
)
"""Proper names, the same in every language."""
_PATTERN = re.compile(r"[dMy ,.]+")
"""Of a date."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"^\W*[^\W\d_]+[,:]? [^\W\d_]+[\w ,;:.'’]*[.…?!]?$")


def plain_texts(source: str, name: str) -> Iterator[str]:
    """Each as "file:line: text"."""
    tree = ast.parse(source, name)
    found = {(line, text) for line, text in (*_handed_over(tree), *_sentences(tree))}
    for line, text in sorted(found):
        yield f"{name}:{line}: {text!r}"


def _handed_over(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _name(node.func)
        places = SHOWING.get(called, ())
        shown = [node.args[place] for place in places if place < len(node.args)]
        if called == "__init__":  # of a page with its title, of a card with its role
            shown = [one for one in node.args if _begins_large(one)]
        if not shown and called not in SHOWING:
            continue
        shown += [keyword.value for keyword in node.keywords if keyword.arg in KEYWORDS]
        for argument in shown:
            for text in _literals(argument):
                if _WORD.search(text) and not _is_name(text):
                    yield node.lineno, text


def _literals(node: ast.expr) -> Iterator[str]:
    """The literal texts that an expression is put together from, but for translated ones."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=left, orelse=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.Call(func=ast.Attribute(value=owner, attr="format" | "join" | "replace")):
            yield from _literals(owner)


def _sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    unseen: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Assert) or _is_unseen_call(node):
            unseen.update(id(child) for child in ast.walk(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            unseen.add(id(node.value))  # a docstring, or one of an attribute
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in unseen
        ):
            text = node.value
            if _SENTENCE.match(text) and not _is_name(text):
                yield node.lineno, text


def _begins_large(node: ast.expr) -> bool:
    return any(text[:1].isupper() for text in _literals(node))


def _is_name(text: str) -> bool:
    return text.strip() in NAMES or _PATTERN.fullmatch(text) is not None


def _is_unseen_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in (*TRANSLATING, *UNSEEN_CALLS)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
