"""What end-to-end tests of commands share: the practice server and accounts, as in tests/cli."""

from tests.cli.conftest import add_account, practice

__all__ = ["add_account", "practice"]
