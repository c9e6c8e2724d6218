"""Themes: the colours of the program, by what they mean."""

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from gymtimer.tongue import tr

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class ThemeError(ValueError):
    """Something in a theme file that its author has to change."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they mean, never by what they look like; each "#RRGGBB".

    Attributes:
        ground: behind everything.
        panel: cards and small buttons.
        edge: the outline of panels.
        off: a mark that is not lit: a rep still to come.
        ink: what is read from afar.
        quiet: what is read from one metre.
        lower: the lifter lowers.
        lift: somebody brings the weight up.
        hold: a pause.
        rest: nobody is under the bar.
        ready: before the set, after the session, and every "go on".
        alarm: RACK IT as a line or letters on the ground; always with its word.
        alarm_ground: RACK IT as a ground for letters in ink.

    """

    ground: str
    panel: str
    edge: str
    off: str
    ink: str
    quiet: str
    lower: str
    lift: str
    hold: str
    rest: str
    ready: str
    alarm: str
    alarm_ground: str

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the theme file at *path*.

        Raises:
            ThemeError: a colour is missing, unknown or not of the form "#RRGGBB".

        """
        colours = tomllib.loads(path.read_text(encoding="utf-8")).get("colour", {})
        wanted = {field.name for field in fields(cls)}
        for name in sorted(wanted ^ colours.keys()):
            known = ", ".join(sorted(wanted))
            if name in wanted:
                told = tr(
                    '{file}: colour "{name}" is missing; a theme has {known}',
                    file=path,
                    name=name,
                    known=known,
                )
            else:
                told = tr(
                    '{file}: colour "{name}" means nothing here; a theme has {known}',
                    file=path,
                    name=name,
                    known=known,
                )
            raise ThemeError(told)
        for name, colour in colours.items():
            if not _COLOUR.fullmatch(str(colour)):
                told = tr(
                    '{file}: {name} = "{colour}" is no colour; write it like "#FF7F45"',
                    file=path,
                    name=name,
                    colour=colour,
                )
                raise ThemeError(told)
        return cls(**colours)
