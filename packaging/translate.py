"""Brings the catalogues of the window's languages up to date and compiles them.

`python packaging/translate.py` after a change of texts: what is new is then "unfinished" in
`resources/translations/*.ts`, what is gone is gone. `translate.py build [FOLDER]` only compiles
them, as the set-up and packaging do. Which texts there are is found out in `extraction.py`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from extraction import ROOT, extract

CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "el", "pt_BR", "ru", "uk")
ENGLISH = "en"  # the sources' own; its catalogue holds the plurals only


def catalogue(language: str) -> Path:
    """Where the translations into a language are kept."""
    return CATALOGUES / f"smsdesk_{language}.ts"


def update() -> list[str]:
    """Extract all texts and merge them into the catalogues; returns what could not be extracted."""
    found = extract()
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.cpp"  # the language that lupdate reads best
        calls = [
            f"QCoreApplication::translate({_quoted(one.context)}, {_quoted(one.text)},"
            f" {_quoted(one.comment)}{', n' if one.plural else ''});\n"
            for one in sorted(found.messages)
        ]
        texts.write_text("".join(calls), "utf-8")
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == ENGLISH else []
            tool(
                "lupdate",
                *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
                *("-disable-heuristic", "similartext"),  # a wrong sentence is worse than none
                *("-source-language", "en", "-target-language", language, *only),
                *(str(texts), "-ts", str(catalogue(language))),
            )
    return found.complaints


def build(folder: Path) -> None:
    """Compile the catalogues into `folder`; texts without a translation stay English."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source = catalogue(language)
        compiled = folder / f"{source.stem}.qm"
        fresh = compiled.with_suffix(".new")
        tool("lrelease", "-silent", "-removeidentical", str(source), "-qm", str(fresh))
        fresh.replace(compiled)


def tool(name: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        raise SystemExit("PySide6 is not installed here; use the Python in .venv.")
    ending = ".exe" if sys.platform == "win32" else ""
    program = Path(found.origin).with_name(f"{name}{ending}")
    if subprocess.call([str(program), *arguments]):
        raise SystemExit(f"{name} failed: see the message above.")


def main(arguments: list[str]) -> int:
    """Do what the command line says and return the exit status."""
    if arguments[:1] == ["build"] and len(arguments) <= 2:
        build(Path(arguments[1]) if arguments[1:] else CATALOGUES)
        return 0
    if arguments:
        print("usage: python packaging/translate.py [build [FOLDER]]", file=sys.stderr)
        return 2
    complaints = update()
    build(CATALOGUES)
    print("".join(f"{complaint}\n" for complaint in complaints), end="", file=sys.stderr)
    return 1 if complaints else 0


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
