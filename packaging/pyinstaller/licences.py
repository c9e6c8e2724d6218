"""The licences of all libraries that the built program holds."""

import re
from collections.abc import Iterable, Iterator
from importlib import metadata

_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|thirdpartynotices)[^/]*$", re.IGNORECASE)

#: Entry of PyInstaller's list of files: name in the program, where it comes from, kind.
Entry = tuple[str, str, str]


def distributions(names: Iterable[str]) -> dict[str, metadata.Distribution]:
    """Return what was installed as the modules and files called *names*, by its own name."""
    owners = metadata.packages_distributions()
    tops = {re.split(r"[./\\]", name)[0] for name in names}
    found = {owner for top in tops for owner in owners.get(top, ())} - {"gymtimer"}
    return {name.lower().replace("_", "-"): metadata.distribution(name) for name in sorted(found)}


def licences_of(names: Iterable[str]) -> list[Entry]:
    """Return the files to take along, each below the name of its library."""
    return [entry for name, its in distributions(names).items() for entry in _texts(name, its)]


def _texts(name: str, its: metadata.Distribution) -> Iterator[Entry]:
    for file in its.files or ():
        if _TEXT.search(str(file)) and not str(file).endswith((".py", ".pyc")):
            yield f"gymtimer/resources/licences/libraries/{name}/{file.name}", str(file.locate()), "DATA"
