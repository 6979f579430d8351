"""Rules of the house that neither ruff nor mypy nor the import contracts know.

Each rule is a function from a parsed module to complaints, and stands beside a sample that it
must complain about; what the rules are for is in ARCHITECTURE.md.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

import pytest

from tests.support.isolation import CHECKOUT

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50  # without the docstring: facts and their sources are welcome
VAGUE_NAMES = {
    "common",
    "core",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "util",
    "utils",
}
FOLDERS = ("smsdesk", "packaging", "tests")
WIDGETS_MAY_IMPORT = {"domain", "wording", "ui"}
# Folders of tests that mirror no package.
OTHER_TESTS = {"architecture", "benchmarks", "data", "e2e", "packaging", "support"}


@dataclass(frozen=True)
class Module:
    """One Python file: its path from the checkout and its text."""

    path: PurePosixPath
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text, str(self.path))

    def calls(self) -> Iterator[tuple[int, str]]:
        """Line and dotted name (as far as it is one) of everything called."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield node.lineno, ast.unparse(node.func)


def has_no_docstring(module: Module) -> Iterator[str]:
    """A module says what lives in it and what does not."""
    if not ast.get_docstring(module.tree):
        yield "no module docstring"


def has_a_vague_name(module: Module) -> Iterator[str]:
    """The file is the noun; these nouns say nothing."""
    for part in (*module.path.parts[:-1], module.path.stem):
        if part in VAGUE_NAMES:
            yield f"name {part!r}"


def opens_a_nested_loop(module: Module) -> Iterator[str]:
    """`dialog.exec()` inside a coroutine kills other tasks: `open()` and await `finished`."""
    for line, name in module.calls():
        if name.endswith((".exec", ".exec_")):
            yield f"line {line}: {name}()"


def works_through_events_in_a_coroutine(module: Module) -> Iterator[str]:
    """It runs a step of another task within this one's; asyncio refuses, and the step is lost."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AsyncFunctionDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call):
                    name = ast.unparse(call.func)
                    if name.endswith((".processEvents", ".qWait")):
                        yield f"line {call.lineno}: {name}()"


def takes_a_widget_for_its_own(module: Module) -> Iterator[str]:
    """What these return is the asked widget's child to PySide, and ends with it: see
    `smsdesk/ui/widgets/focus_chain.py`, which gives it back."""
    if module.path.name != "focus_chain.py":
        for line, name in module.calls():
            if name.endswith((".nextInFocusChain", ".previousInFocusChain", ".focusProxy")):
                yield f"line {line}: {name}()"


def sleeps(module: Module) -> Iterator[str]:
    """One thread serves interface, HTTP and dispatcher."""
    for line, name in module.calls():
        if name in ("time.sleep", "sleep"):
            yield f"line {line}: {name}()"


def prints(module: Module) -> Iterator[str]:
    """Only `cli` speaks to a terminal."""
    if module.path.parts[:2] != ("smsdesk", "cli"):
        for line, name in module.calls():
            if name == "print":
                yield f"line {line}: print()"


def reads_the_clock(module: Module) -> Iterator[str]:
    """The domain is told what time it is."""
    if module.path.parts[:2] == ("smsdesk", "domain"):
        for line, name in module.calls():
            if name.rpartition(".")[2] in ("now", "utcnow", "today"):
                yield f"line {line}: {name}()"


def is_too_long(module: Module) -> Iterator[str]:
    """When a file grows beyond this it holds two things."""
    lines = module.text.count("\n")
    if lines > MAX_FILE_LINES:
        yield f"{lines} lines"


def has_a_long_function(module: Module) -> Iterator[str]:
    """So does a function; a revision of the store only lists columns."""
    if "versions" in module.path.parts:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            lines = node.end_lineno - node.lineno + 1
            if ast.get_docstring(node) and node.body[0].end_lineno:
                lines -= node.body[0].end_lineno - node.body[0].lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield f"line {node.lineno}: {node.name} has {lines} lines"


def does_work_in_init(module: Module) -> Iterator[str]:
    """Importing a package must not import what is in it."""
    if module.path.name == "__init__.py" and len(module.path.parts) > 2:
        for node in module.tree.body[1:]:
            yield f"line {node.lineno}: more than a docstring"


def shows_widgets_to_a_view_model(module: Module) -> Iterator[str]:
    """A view model is state and commands; it is tested without a window."""
    if module.path.name == "view_model.py":
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Import | ast.ImportFrom) and "QtWidgets" in ast.unparse(node):
                yield f"line {node.lineno}: {ast.unparse(node)}"


def gives_a_widget_more_than_values(module: Module) -> Iterator[str]:
    """A widget knows values and signals, never services."""
    if module.path.parts[:3] == ("smsdesk", "ui", "widgets"):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [one.name for one in node.names]
                names = [node.module or ""] if isinstance(node, ast.ImportFrom) else names
                for name in names:
                    if name.startswith("smsdesk.") and name.split(".")[1] not in WIDGETS_MAY_IMPORT:
                        yield f"line {node.lineno}: {name}"


def writes_queries_outside_the_store(module: Module) -> Iterator[str]:
    """A service may hold a connection, so that steps share a transaction; the store speaks SQL."""
    if module.path.parts[:2] != ("smsdesk", "store"):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                text = ast.unparse(node)
                if "sqlalchemy" in text and text != "from sqlalchemy import Connection":
                    yield f"line {node.lineno}: {text}"


Rule = Callable[[Module], Iterator[str]]

# Rule, the folders it holds for, and a sinner: a path and a text.
RULES: list[tuple[Rule, tuple[str, ...], tuple[str, str]]] = [
    (has_no_docstring, ("smsdesk", "packaging"), ("smsdesk/a.py", "import os\n")),
    (has_a_vague_name, FOLDERS, ("smsdesk/utils/a.py", "")),
    (has_a_vague_name, FOLDERS, ("smsdesk/core.py", "")),
    (opens_a_nested_loop, ("smsdesk",), ("smsdesk/ui/a.py", "dialog.exec()")),
    (
        works_through_events_in_a_coroutine,
        ("smsdesk", "tests"),
        ("tests/ui/test_a.py", "async def f():\n    app.processEvents()\n"),
    ),
    (
        takes_a_widget_for_its_own,
        ("smsdesk",),
        ("smsdesk/ui/a.py", "one.nextInFocusChain()"),
    ),
    (sleeps, ("smsdesk",), ("smsdesk/tasks.py", "time.sleep(1)")),
    (prints, ("smsdesk",), ("smsdesk/store/a.py", "print(1)")),
    (reads_the_clock, ("smsdesk",), ("smsdesk/domain/a.py", "datetime.now(UTC)")),
    (is_too_long, ("smsdesk", "packaging"), ("smsdesk/a.py", "\n" * 401)),
    (
        has_a_long_function,
        ("smsdesk", "packaging"),
        ("smsdesk/a.py", 'async def f():\n    """It."""\n' + "    f()\n" * 50),
    ),
    (does_work_in_init, ("smsdesk",), ("smsdesk/store/__init__.py", '"""It."""\nimport os\n')),
    (
        writes_queries_outside_the_store,
        ("smsdesk",),
        ("smsdesk/sending/a.py", "from sqlalchemy import Connection, select"),
    ),
    (
        gives_a_widget_more_than_values,
        ("smsdesk",),
        ("smsdesk/ui/widgets/badge.py", "from smsdesk.sending.outbox import Outbox"),
    ),
    (
        shows_widgets_to_a_view_model,
        ("smsdesk",),
        ("smsdesk/ui/pages/x/view_model.py", "def f():\n    from PySide6 import QtWidgets\n"),
    ),
]


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    """Every Python file of the project."""
    paths = [path for folder in FOLDERS for path in sorted((CHECKOUT / folder).rglob("*.py"))]
    return [
        Module(PurePosixPath(path.relative_to(CHECKOUT).as_posix()), path.read_text("utf-8"))
        for path in paths
    ]


@pytest.mark.parametrize("rule", list(dict.fromkeys(rule for rule, _, _ in RULES)))
def test_nobody_breaks(rule: Rule, modules: list[Module]) -> None:
    folders = next(folders for other, folders, _ in RULES if other is rule)
    complaints = [
        f"{module.path}: {complaint}"
        for module in modules
        if module.path.parts[0] in folders
        for complaint in rule(module)
    ]
    assert not complaints, "\n".join([rule.__doc__ or "", *complaints])


@pytest.mark.parametrize(("rule", "sinner"), [(rule, sinner) for rule, _, sinner in RULES])
def test_rule_bites(rule: Rule, sinner: tuple[str, str]) -> None:
    path, text = sinner
    assert list(rule(Module(PurePosixPath(path), text)))


def test_the_innocent_are_left_alone() -> None:
    text = '"""What lives here."""\n\nimport re\n\n\ndef f(x: str) -> bool:\n    return bool(x)\n'
    for path in ("smsdesk/domain/a.py", "smsdesk/cli/a.py", "smsdesk/__init__.py"):
        module = Module(PurePosixPath(path), text)
        assert not [complaint for rule, _, _ in RULES for complaint in rule(module)]


def test_every_package_has_an_init() -> None:
    folders = {path.parent for path in (CHECKOUT / "smsdesk").rglob("*.py")}
    assert not [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()]


def test_tests_mirror_the_tree() -> None:
    packages = {path.name for path in (CHECKOUT / "smsdesk").iterdir()} | OTHER_TESTS
    found = {path.parent for path in (CHECKOUT / "tests").rglob("test_*.py")}
    strangers = [
        folder.relative_to(CHECKOUT).as_posix()
        for folder in sorted(found)
        if folder != CHECKOUT / "tests"
        and folder.relative_to(CHECKOUT / "tests").parts[0] not in packages
    ]
    assert not strangers


def test_tests_hold_no_init() -> None:
    # `packaging/__init__.py` would hide the library of that name from everybody.
    roots: list[Path] = [CHECKOUT / "tests", CHECKOUT / "packaging"]
    assert not [path for root in roots for path in root.rglob("__init__.py")]
