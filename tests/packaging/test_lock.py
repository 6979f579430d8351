"""The lock file says exactly what is installed, and agrees with what `pyproject.toml` asks for."""

from __future__ import annotations

import re
import tomllib
from itertools import product

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.isolation import CHECKOUT

LOCK = (CHECKOUT / "packaging" / "requirements.lock").read_text("utf-8")
# A requirement and the lines that continue it.
ENTRIES = re.findall(r"^([^\s#].*(?:\n    --hash.*)*)", LOCK, re.MULTILINE)
LOCKED = [Requirement(entry.split("\\")[0].strip()) for entry in ENTRIES]

PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}


def environment(python: str, system: str) -> dict[str, str]:
    return {
        "python_version": python,
        "python_full_version": f"{python}.1",
        "sys_platform": system,
        "platform_system": SYSTEMS[system],
        "os_name": "nt" if system == "win32" else "posix",
        "platform_machine": "x86_64",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def applies(requirement: Requirement, where: dict[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(where)


@pytest.mark.parametrize(("python", "system"), list(product(PYTHONS, SYSTEMS)))
def test_lock_satisfies_the_project(python: str, system: str) -> None:
    where = environment(python, system)
    locked: dict[str, str] = {}
    for requirement in LOCKED:
        if applies(requirement, where):
            name = canonicalize_name(requirement.name)
            assert name not in locked
            locked[name] = str(requirement.specifier).removeprefix("==")
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = [*project["project"]["dependencies"], *groups["dev"], *groups["build"]]
    for requirement in map(Requirement, wanted):
        if applies(requirement, where):
            version = locked[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), requirement


def test_every_package_has_hashes() -> None:
    assert len(ENTRIES) > 50
    for entry in ENTRIES:
        assert re.match(r"[a-z0-9.-]+==\S+ ", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_lock_names_no_place() -> None:
    # The index is a matter of each machine's own pip configuration.
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|--index|--extra|--find|--trusted)", LOCK, re.MULTILINE)
    assert not re.search(r"(^|[\s=])/\w", LOCK)


def test_lock_leaves_pip_to_the_venv() -> None:
    assert not {"pip", "uv", "smsdesk"} & {canonicalize_name(one.name) for one in LOCKED}


def test_every_package_stands_in_the_licence_table() -> None:
    text = (CHECKOUT / "packaging" / "README.md").read_text("utf-8").split("## Licences")[1]
    named = {canonicalize_name(word) for word in re.findall(r"[\w.-]+\w", text)}
    assert not sorted({canonicalize_name(one.name) for one in LOCKED} - named)
