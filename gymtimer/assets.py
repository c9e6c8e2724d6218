"""Assets: where plans, exercises, fonts, themes, sounds are in this installation."""

from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of the file or folder *parts* under ``resources/``.

    A wheel and a PyInstaller bundle have it inside the package, a checkout
    beside it.

    Raises:
        FileNotFoundError: there is no such file in this installation.

    """
    package = Path(__file__).resolve().parent
    for place in (package, package.parent):
        found = place.joinpath("resources", *parts)
        if found.exists():
            return found
    raise FileNotFoundError(
        f"resources/{'/'.join(parts)}: missing from this installation, {package}."
        " Please install gymtimer again."
    )
