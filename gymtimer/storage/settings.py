"""Settings: what the athlete chose, in one TOML file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomlkit

from gymtimer.domain.button import LEARNABLE, meaning_of
from gymtimer.domain.mistake import one_of, quoted
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.aside import set_aside
from gymtimer.storage.declared import Learned, Setting, Settings, table_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.section import did_you_mean, got
from gymtimer.storage.tomlfile import FORMAT, NotTomlError, read_toml, write_text
from gymtimer.tongue import mark, tr

__all__ = ["Setting", "Settings", "read_settings", "save_settings", "table_of"]

_LONGEST_TEXT = 1000
#: The table of learned keys.
KEYS = "keys"


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
        return Settings(), (f"{error} {tr('The settings are the usual ones.')}",)
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
    _put_keys(document, settings.keys)
    write_text(path, tomlkit.dumps(document))


def _put(table: Any, there: dict[str, Any], declared: tuple[Setting, ...], chosen: Settings | Pacing) -> None:
    """Write what was *chosen* into *table* of the document; *there* is what it said before."""
    for setting in declared:
        value = getattr(chosen, setting.name)
        if setting.key not in there:
            table[setting.key] = tomlkit.item(value).comment(_help(setting))
        elif _wanted(setting, there[setting.key]) or there[setting.key] != value:
            table[setting.key] = value


def _put_keys(document: Any, learned: Learned) -> None:
    """Write what was *learned*; a key of the document that is none of them was forgotten."""
    if not isinstance(document.get(KEYS), dict):
        if not learned:
            return
        document[KEYS] = tomlkit.table()
    table, wanted = document[KEYS], dict(learned)
    for key in [key for key in table if key not in wanted]:
        del table[key]
    for key, meaning in wanted.items():
        if table.get(key) != meaning:
            table[key] = meaning


def _help(setting: Setting) -> str:
    """Return the meaning with what may be written."""
    limits = setting.limits
    if limits.choices:
        return f"{limits.meaning}: {', '.join(limits.choices)}"
    return limits.meaning if limits.most is None else f"{limits.meaning}, {limits.least} to {limits.most}"


#: What became of a damaged file: where it is out of the way, where it is not; without one saved before, with.
_ASIDE = (
    mark("It was set aside as {file}; the settings are the usual ones."),
    mark("It was set aside as {file}; the settings before it are back."),
)
_STUCK = (
    mark("It can't be renamed ({reason}); the settings are the usual ones."),
    mark("It can't be renamed ({reason}); the settings before it are back."),
)


def _before(path: Path, damage: NotTomlError) -> tuple[Settings, tuple[str, ...]]:
    """Set the damaged file aside; return the settings saved before it."""
    backup = path.with_name(path.name + ".bak")
    try:
        (usual, back), said = _ASIDE, {"file": set_aside(path).name}
    except OSError as error:
        (usual, back), said = _STUCK, {"reason": str(error.strerror)}
    try:
        settings, more = _settings(backup, read_toml(backup)[0])
    except (FileNotFoundError, StorageError):
        return Settings(), (f"{damage} {tr(usual, **said)}",)
    return settings, (f"{damage} {tr(back, **said)}", *more)


def _settings(path: Path, tables: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    found = tables.get("format", FORMAT)
    newer = isinstance(found, int) and found > FORMAT
    told = list(_unknown(path, tables, {"format", "pacing", KEYS}, table_of(Settings)))
    pacing, fault = tables.get("pacing", {}), ""
    if not isinstance(pacing, dict):
        said = {"file": path.name, "got": got(pacing)}
        fault = tr("{file}: pacing: expected a table [pacing], got {got}; the usual ones are used.", **said)
        pacing = {}
    told += [fault] if fault else _unknown(path, pacing, set(), table_of(Pacing))
    if newer:
        told = [
            tr(
                "{file}: written by a newer gymtimer (format {found});"
                " what this one doesn't know is left as it is.",
                file=path.name,
                found=found,
            )
        ]
    chosen = _chosen(path, tables, table_of(Settings), told)
    paced = _chosen(path, pacing, table_of(Pacing), told)
    learned = _learned(path, tables.get(KEYS, {}), told)
    return replace(Settings(), pacing=replace(Pacing(), **paced), keys=learned, **chosen), tuple(told)


def _learned(path: Path, table: object, told: list[str]) -> Learned:
    """Return what was learned; a key that means nothing known is told, and left out."""
    if not isinstance(table, dict):
        said = {"file": path.name, "keys": KEYS, "got": got(table)}
        told.append(tr("{file}: {keys}: expected a table [{keys}], got {got}; no key is learned.", **said))
        return ()
    meanings = tuple(meaning.value for meaning in LEARNABLE)
    learned = []
    for key, meaning in table.items():
        if isinstance(meaning, str) and meaning_of(meaning) is not None:
            learned.append((key, meaning))
        else:
            told.append(
                tr(
                    "{place}: expected {choice}, got {got}; the key means what it did before.",
                    place=f"{path.name}: {KEYS}: {quoted(key)}",
                    choice=one_of(meanings),
                    got=got(meaning),
                )
            )
    return tuple(learned)


def _unknown(
    path: Path, table: dict[str, Any], others: set[str], declared: tuple[Setting, ...]
) -> Iterator[str]:
    known = others | {setting.key for setting in declared}
    for key in table:
        if key not in known:
            hint = did_you_mean(key, known) or f" {tr('It does nothing.')}"
            yield f"{path.name}: {tr('unknown setting {word}.', word=quoted(key))}{hint}"


def _chosen(
    path: Path, table: dict[str, Any], declared: tuple[Setting, ...], told: list[str]
) -> dict[str, Any]:
    chosen = {}
    for setting in declared:
        if setting.key not in table:
            continue
        if wanted := _wanted(setting, value := table[setting.key]):
            usual = tomlkit.item(setting.default).as_string()
            told.append(
                tr(
                    "{place}: expected {wanted}, got {got}; {usual} is used.",
                    place=f"{path.name}: {setting.key}",
                    wanted=wanted,
                    got=got(value),
                    usual=usual,
                )
            )
        else:
            chosen[setting.name] = value
    return chosen


def _wanted(setting: Setting, value: object) -> str:
    """Return what *value* should be, or "" if it is right."""
    limits = setting.limits
    if isinstance(setting.default, bool):
        return "" if isinstance(value, bool) else tr("true or false")
    if isinstance(setting.default, int):
        least, most = limits.least or 0, limits.most or 0
        right = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        return "" if right else tr("a whole number from {least} to {most}", least=least, most=most)
    if limits.choices:
        return "" if value in limits.choices else one_of(limits.choices)
    return "" if isinstance(value, str) and len(value) <= _LONGEST_TEXT else tr("a text")
