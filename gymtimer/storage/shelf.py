"""Finds plan files by name, in the folders that hold them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.mistake import quoted
from gymtimer.domain.plan import Plan
from gymtimer.storage.planfile import PlanError, PlanMistake, plan_of, read_text, shown
from gymtimer.storage.section import did_you_mean
from gymtimer.tongue import tr

#: What new plans are called; any .toml with a format opens too.
SUFFIX = ".gymplan.toml"

_OTHER_SUFFIX = ".toml"
_FORMAT = re.compile(r"^\ufeff?[ \t]*format[ \t]*=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A plan file as the library shows it: with its plan, or with what is wrong with it."""

    path: Path
    plan: Plan | None
    error: PlanError | None


def find_plan(name_or_path: str, dirs: Iterable[Path]) -> Path:
    """Return the file of a plan: a path, or the name of a file in one of *dirs* without its ending.

    A bare word is looked for in *dirs* first, in their order, whatever its case.
    Raises PlanError where there is no such plan.
    """
    stems: dict[str, Path] = {}
    for path in _files(dirs):
        stems.setdefault(stem(path).casefold(), path)
    named = Path(name_or_path)
    is_word = named.name == name_or_path and not name_or_path.casefold().endswith(_OTHER_SUFFIX)
    if is_word and (found := stems.get(name_or_path.casefold())):
        return found
    try:
        if not is_word or named.is_file():
            return named
    except ValueError:  # a NUL in the name
        pass
    instead = f" {tr('Name a plan of the library, or a file.')}"
    what = tr("no plan is called {word}.", word=quoted(name_or_path))
    text = f"{what}{did_you_mean(name_or_path, stems) or instead}"
    raise PlanError((PlanMistake(shown(named), 1, 1, text),))


def list_plans(dirs: Iterable[Path], catalogue: Catalogue) -> tuple[Listed, ...]:
    """Return all plans of *dirs*, folder by folder, by file name; broken ones with their errors.

    A .toml that isn't called a plan and has no format is something else, and left out.
    """
    return tuple(listed for path in _files(dirs) if (listed := _listed(path, catalogue)) is not None)


def stem(path: Path) -> str:
    """Return the name of a plan file without its ending: ``demo``."""
    name = path.name
    ending = next((end for end in (SUFFIX, _OTHER_SUFFIX) if name.casefold().endswith(end)), "")
    return name[: len(name) - len(ending)]


def _files(dirs: Iterable[Path]) -> Iterator[Path]:
    """Yield the .toml files of *dirs*; a folder that is absent or closed has none."""
    for folder in dirs:
        try:
            paths = sorted(folder.iterdir(), key=lambda path: (path.name.casefold(), path.name))
        except OSError:
            continue
        for path in paths:
            is_toml = path.name.casefold().endswith(_OTHER_SUFFIX) and not path.name.startswith(".")
            if is_toml and path.is_file():
                yield path


def _listed(path: Path, catalogue: Catalogue) -> Listed | None:
    is_plan = path.name.casefold().endswith(SUFFIX)
    try:
        text = read_text(path)
        is_plan = is_plan or _FORMAT.search(text) is not None
        return Listed(path, plan_of(text, catalogue, shown(path)), None) if is_plan else None
    except PlanError as error:
        return Listed(path, None, error) if is_plan else None
