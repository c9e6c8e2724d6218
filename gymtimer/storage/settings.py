"""Settings: what the athlete chose, in one TOML file."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomlkit

from gymtimer.domain.mistake import quoted
from gymtimer.domain.pacing import Limits, Pacing, limited, limits_of
from gymtimer.storage.aside import set_aside
from gymtimer.storage.errors import StorageError
from gymtimer.storage.section import did_you_mean, got, one_of
from gymtimer.storage.tomlfile import FORMAT, NotTomlError, read_toml, write_text

_LONGEST_TEXT = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What the athlete chose.

    Attributes:
        pacing: what shapes the tape.
        voice: the speech engine.
        sound: the sound device.
        output_delay: how much later than the computer thinks its sound is heard.
        full_screen: whether a session fills the screen.
        last_plan: path of the plan that was open last; "" for none.
        last_lifter: names of those who lifted last, a tab between them; "" for nobody.

    """

    pacing: Pacing = field(default_factory=Pacing)
    voice: str = field(
        default="auto",
        metadata=limited("speech engine", choices=("auto", "neural", "system", "none")),
    )
    sound: str = field(
        default="auto",
        metadata=limited("sound device", choices=("auto", "qt", "simpleaudio", "none")),
    )
    output_delay: int = field(default=0, metadata=limited("delay of the loudspeaker, in ms", 0, 2000))
    full_screen: bool = field(default=True, metadata=limited("fill the screen during a session"))
    last_plan: str = field(default="", metadata=limited("plan that was open last"))
    last_lifter: str = field(default="", metadata=limited("who lifted last, names with a tab between"))


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the settings file, as declared in `Settings` or `Pacing`.

    Attributes:
        key: as in the file, ``own-lift``.
        name: of the field.
        default: its value where nothing was chosen; its type is the setting's.
        limits: what it may be.

    """

    key: str
    name: str
    default: bool | int | str
    limits: Limits


def table_of(kind: type[Settings] | type[Pacing]) -> tuple[Setting, ...]:
    """Return the settings that *kind* declares, in order."""
    usual = kind()
    return tuple(
        Setting(one.name.replace("_", "-"), one.name, getattr(usual, one.name), limits_of(one.metadata))
        for one in fields(kind)
        if one.metadata
    )


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings of the file at *path*, and sentences about what was wrong with it.

    A wrong value becomes the default; a file that is no TOML is set aside, and
    the one saved before it is read.  No file means all defaults.
    """
    try:
        tables, _ = read_toml(path)
    except FileNotFoundError:
        return Settings(), ()
    except NotTomlError as damage:
        return _before(path, damage)
    except StorageError as error:
        return Settings(), (f"{error} The settings are the usual ones.",)
    return _settings(path, tables)


def save_settings(path: Path, settings: Settings) -> None:
    """Write *settings* to *path*; comments and what this gymtimer doesn't know stay.

    Raises:
        StorageError: it can't be written; the old file is untouched.

    """
    try:
        tables, text = read_toml(path)
    except (FileNotFoundError, NotTomlError):
        tables, text = {}, ""
    document = tomlkit.parse(text)
    if "format" not in tables:
        document["format"] = FORMAT
    _put(document, tables, table_of(Settings), settings)
    pacing = tables.get("pacing")
    if not isinstance(pacing, dict):
        document["pacing"], pacing = tomlkit.table(), {}
    _put(document["pacing"], pacing, table_of(Pacing), settings.pacing)
    write_text(path, tomlkit.dumps(document))


def _put(table: Any, there: dict[str, Any], declared: tuple[Setting, ...], chosen: Settings | Pacing) -> None:
    """Write what was *chosen* into *table* of the document; *there* is what it said before."""
    for setting in declared:
        value = getattr(chosen, setting.name)
        if setting.key not in there:
            table[setting.key] = tomlkit.item(value).comment(_help(setting))
        elif _wanted(setting, there[setting.key]) or there[setting.key] != value:
            table[setting.key] = value


def _help(setting: Setting) -> str:
    """Return the meaning with what may be written."""
    limits = setting.limits
    if limits.choices:
        return f"{limits.meaning}: {', '.join(limits.choices)}"
    return limits.meaning if limits.most is None else f"{limits.meaning}, {limits.least} to {limits.most}"


def _before(path: Path, damage: NotTomlError) -> tuple[Settings, tuple[str, ...]]:
    """Set the damaged file aside; return the settings saved before it."""
    backup = path.with_name(path.name + ".bak")
    try:
        told = f"{damage} It was set aside as {set_aside(path).name}"
    except OSError as error:
        told = f"{damage} It can't be renamed ({error.strerror})"
    try:
        settings, more = _settings(backup, read_toml(backup)[0])
    except (FileNotFoundError, StorageError):
        return Settings(), (f"{told}; the settings are the usual ones.",)
    return settings, (f"{told}; the settings before it are back.", *more)


def _settings(path: Path, tables: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    found = tables.get("format", FORMAT)
    newer = isinstance(found, int) and found > FORMAT
    told = list(_unknown(path, tables, {"format", "pacing"}, table_of(Settings)))
    pacing, fault = tables.get("pacing", {}), ""
    if not isinstance(pacing, dict):
        fault = f"{path.name}: pacing: expected a table [pacing], got {got(pacing)}; the usual ones are used."
        pacing = {}
    told += [fault] if fault else _unknown(path, pacing, set(), table_of(Pacing))
    if newer:
        left = "what this one doesn't know is left as it is"
        told = [f"{path.name}: written by a newer gymtimer (format {found}); {left}."]
    chosen = _chosen(path, tables, table_of(Settings), told)
    paced = _chosen(path, pacing, table_of(Pacing), told)
    return replace(Settings(), pacing=replace(Pacing(), **paced), **chosen), tuple(told)


def _unknown(
    path: Path, table: dict[str, Any], others: set[str], declared: tuple[Setting, ...]
) -> Iterator[str]:
    known = others | {setting.key for setting in declared}
    for key in table:
        if key not in known:
            hint = did_you_mean(key, known) or " It does nothing."
            yield f"{path.name}: unknown setting {quoted(key)}.{hint}"


def _chosen(
    path: Path, table: dict[str, Any], declared: tuple[Setting, ...], told: list[str]
) -> dict[str, Any]:
    chosen = {}
    for setting in declared:
        if setting.key not in table:
            continue
        if wanted := _wanted(setting, value := table[setting.key]):
            usual = tomlkit.item(setting.default).as_string()
            told.append(f"{path.name}: {setting.key}: expected {wanted}, got {got(value)}; {usual} is used.")
        else:
            chosen[setting.name] = value
    return chosen


def _wanted(setting: Setting, value: object) -> str:
    """Return what *value* should be, or "" if it is right."""
    limits = setting.limits
    if isinstance(setting.default, bool):
        return "" if isinstance(value, bool) else "true or false"
    if isinstance(setting.default, int):
        least, most = limits.least or 0, limits.most or 0
        right = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        return "" if right else f"a whole number from {least} to {most}"
    if limits.choices:
        return "" if value in limits.choices else one_of(limits.choices)
    return "" if isinstance(value, str) and len(value) <= _LONGEST_TEXT else "a text"
