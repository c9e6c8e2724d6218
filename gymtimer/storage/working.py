"""Working loads: one TOML file for each lifter, beside the plans they scale."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from gymtimer.domain.working import AS_PLANNED, LEAST, MOST, WorkingLoad, shares_of
from gymtimer.storage.errors import StorageError
from gymtimer.tongue import tr

FORMAT = 1
_HEAD = (
    "# What this lifter lowers, in percent of what a plan says. Written when a proposal is accepted;\n"
    "# take a [[load]] out, and the plan's own load is back.\n\n"
)


def read_working(path: Path) -> tuple[WorkingLoad, ...]:
    """Return the working loads in the file at *path*; none where it is absent.

    Raises:
        StorageError: the file is damaged, or of a newer gymtimer.

    """
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as wrong:
        what = tr(
            "{file}: can't be read ({reason}). Put it right, or take it away.", file=path.name, reason=wrong
        )
        raise StorageError(what) from None
    if written.get("format") != FORMAT:
        raise StorageError(
            tr(
                "{file}: written for another gymtimer (format {found}, this one reads {ours})."
                " Please update gymtimer; nothing was changed.",
                file=path.name,
                found=written.get("format"),
                ours=FORMAT,
            )
        )
    rows = written.get("load", [])
    if not isinstance(rows, list):
        what = tr("load: write [[load]], in two brackets, above each.")
        raise StorageError(f"{path.name}: {what}")
    return tuple(_load(path, number, row) for number, row in enumerate(rows, start=1))


def shares_in(folder: Path, lifter: str, plan: str) -> tuple[tuple[str, int], ...]:
    """Return how much of the loads of *plan* is lowered by *lifter*, by exercise; nothing for nobody.

    Raises:
        StorageError: the lifter's file in *folder* is damaged, or of a newer gymtimer.

    """
    return tuple(shares_of(loads_in(folder, lifter), plan).items())


def loads_in(folder: Path, lifter: str) -> tuple[WorkingLoad, ...]:
    """Return all working loads of *lifter*; none for nobody.

    Raises:
        StorageError: as `shares_in` does.

    """
    if not lifter or not folder.is_dir():
        return ()
    from gymtimer.storage.lifters import lifter_path  # late: brings tomlkit

    return read_working(lifter_path(folder, lifter))


def _load(path: Path, number: int, row: Any) -> WorkingLoad:
    where = f"{path.name}: load {number}"
    if not isinstance(row, dict) or not all(isinstance(row.get(key), str) for key in ("plan", "exercise")):
        what = tr('write plan = "…" and exercise = "…" below [[load]].')
        raise StorageError(f"{where}: {what}")
    percent, day, why = row.get("percent"), row.get("day"), row.get("why", "")
    # Compared before it is rounded: infinity has no whole number.
    amount: float = percent if isinstance(percent, int | float) and not isinstance(percent, bool) else 0
    if not LEAST <= 100 * amount <= MOST:
        what = tr(
            "percent: expected a number from {least} to {most}, like 102.5.",
            least=LEAST // 100,
            most=MOST // 100,
        )
        raise StorageError(f"{where}: {what}")
    known = day if type(day) is date else None
    return WorkingLoad(row["plan"], row["exercise"], round(100 * amount), known, str(why))


def save_working(path: Path, loads: tuple[WorkingLoad, ...]) -> None:
    """Write *loads* to *path*, whole or not at all.

    Raises:
        StorageError: it can't be written; what was there is untouched.

    """
    from gymtimer.storage.tomlfile import write_text  # late: brings tomlkit

    rows = "".join(f"\n[[load]]\n{_row(load)}" for load in loads)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, f"{_HEAD}format = {FORMAT}\n{rows}")


def _row(load: WorkingLoad) -> str:
    percent = f"{load.share / 100:.2f}".rstrip("0").removesuffix(".")
    day = f"day = {load.day.isoformat()}\n" if load.day else ""
    why = f"why = {_text(load.why)}\n" if load.why else ""
    return f"plan = {_text(load.plan)}\nexercise = {_text(load.exercise)}\npercent = {percent}\n{day}{why}"


def _text(text: str) -> str:
    """Return *text* as TOML writes it; JSON's escapes are TOML's, but for the character 7F."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def with_load(loads: tuple[WorkingLoad, ...], new: WorkingLoad) -> tuple[WorkingLoad, ...]:
    """Return *loads* with *new* in the place of that of the same plan and exercise.

    One that is as planned needs no row.
    """
    others = tuple(one for one in loads if (one.plan, one.exercise) != (new.plan, new.exercise))
    return others if new.share == AS_PLANNED else (*others, new)
