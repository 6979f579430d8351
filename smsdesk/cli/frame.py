"""What every command shares: `--json` and `--profile` before and after it, loading when called,
and strictness about what is left over. What commands do is in their own files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click

from smsdesk.cli.answer import Call, CallError


@dataclass(frozen=True, slots=True)
class Listed:
    """A command that is not loaded yet: "module:name", and its line in the list of commands."""

    place: str
    summary: str


def call_of(context: click.Context) -> Call:
    """The call that a command belongs to."""
    return context.ensure_object(Call)


def _note_json(context: click.Context, _option: click.Parameter, value: bool) -> None:
    if value:
        call_of(context).as_json = True


def _note_profile(context: click.Context, _option: click.Parameter, value: str | None) -> None:
    if value == "":
        raise CallError("--profile needs a folder; this one has no name.")
    if value is not None:
        call_of(context).profile = value


def _shared_options() -> list[click.Parameter]:
    return [
        click.Option(
            ["--json", "as_json"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_note_json,
            help="Write one JSON document.",
        ),
        click.Option(
            ["--profile"],
            metavar="DIR",
            is_eager=True,
            expose_value=False,
            callback=_note_profile,
            help="The folder with store, settings and logs (or SMSDESK_PROFILE).",
        ),
    ]


class DeskCommand(click.Command):
    """A command with the shared options, that shows no leftover argument (it may be a secret)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += _shared_options()
        self.allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse more arguments than the command takes."""
        super().parse_args(ctx, args)
        if ctx.args:
            raise CallError(
                f"`{ctx.command_path}` takes fewer arguments: {len(ctx.args)} too many."
                " Quote a text that holds blanks."
            )
        return []


class DeskGroup(click.Group):
    """A group whose commands are loaded when they are called."""

    command_class = DeskCommand

    def __init__(self, *args: Any, listed: Mapping[str, Listed] | None = None, **kwargs: Any):
        kwargs.setdefault("no_args_is_help", False)  # one sentence, like every wrong call
        super().__init__(*args, **kwargs)
        self.params += _shared_options()
        self.listed = dict(listed or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Loaded or not, in the order of their declaration."""
        del ctx
        return [*self.listed, *self.commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load it."""
        found = self.listed.get(cmd_name)
        if found is None:
            return super().get_command(ctx, cmd_name)
        module, _, name = found.place.partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of the next argument, which must be one."""
        command = self.get_command(ctx, args[0])
        if command is None:
            known = ", ".join(self.list_commands(ctx))
            raise CallError(f"`{ctx.command_path}` has no such command. There are: {known}.")
        return args[0], command, args[1:]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without loading any."""
        del ctx
        rows = [(name, listed.summary) for name, listed in self.listed.items()]
        rows += [(name, one.get_short_help_str()) for name, one in self.commands.items()]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
