"""The pages for coaches: every command that they show is typed, and what comes is compared."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")

#: A block of the page: its language and its lines.
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)

#: Stands for lines that are not shown.
SOME = "..."


def commands() -> list[tuple[str, list[str]]]:
    """Return each command of the page with the lines that it is said to print."""
    found: list[tuple[str, list[str]]] = []
    for language, text in BLOCK.findall(PAGE):
        for line in text.splitlines() if language == "console" else ():
            if line.startswith("$ "):
                found.append((line.removeprefix("$ "), []))
            else:
                found[-1][1].append(line)
    return found


@pytest.fixture
def desk(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in which the files lie that the page has people save."""
    chest, slip, lifter = (text for language, text in BLOCK.findall(PAGE) if language == "toml")
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "chest.gymplan.toml").write_text(chest, encoding="utf-8")
    (folder / "slip.gymplan.toml").write_text(slip, encoding="utf-8")
    lifters = home / "data" / "lifters"
    lifters.mkdir(parents=True)
    (lifters / "Ana.toml").write_text(lifter, encoding="utf-8")
    (folder / "log.json").write_text('{"format": 1, "is": "gymtimer log", "sessions": [\n]}\n')
    monkeypatch.chdir(folder)
    return folder


def agrees(shown: list[str], printed: list[str]) -> bool:
    """Return whether what is shown is what was printed, but for the lines that "..." stands for."""
    if not shown:
        return not printed
    if shown[0] == SOME:
        return any(agrees(shown[1:], printed[start:]) for start in range(len(printed) + 1))
    return bool(printed) and shown[0] == printed[0] and agrees(shown[1:], printed[1:])


@pytest.mark.parametrize(("line", "shown"), commands(), ids=[line for line, _ in commands()])
def test_every_command_prints_what_the_page_shows(gymtimer, desk, line, shown):
    """Letter by letter."""
    name, *words = shlex.split(line)
    assert name == "gymtimer"

    said = gymtimer(*words)

    printed = (said.out + said.err).splitlines()
    assert agrees(shown, printed), "\n".join(printed[:40])


def test_dots_stand_for_lines_that_are_left_out():
    """None of them, or many; everything else has to be there."""
    assert agrees(["a", SOME, "z"], ["a", "z"])
    assert agrees([SOME, "z"], ["a", "b", "z"])
    assert not agrees(["a", SOME, "z"], ["a", "b"])
    assert not agrees(["a"], ["a", "b"])
