"""What the tests of the command line share."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gymtimer.cli.entry import run

ROOT = Path(__file__).parents[2]


@dataclass
class Spoken:
    """What a command said.

    Attributes:
        code: its exit code.
        out: its standard output.
        err: its standard error.
        opened: the windows it opened, as (plan, lifters).

    """

    code: int
    out: str
    err: str
    opened: list[tuple[Path | None, tuple[str, ...]]] = field(default_factory=list)


Gymtimer = Callable[..., Spoken]


@pytest.fixture
def gymtimer(capsys: pytest.CaptureFixture[str]) -> Gymtimer:
    """Return what carries out a command line inside this process, with a window that only takes notes."""

    def carry_out(*words: object) -> Spoken:
        opened = []

        def open_window(plan: Path | None, lifters: tuple[str, ...], week: int | None) -> int:
            opened.append((plan, lifters))
            return 0

        try:
            code = run([str(word) for word in words], open_window)
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return Spoken(code, said.out, said.err, opened)

    return carry_out


@pytest.fixture
def process() -> Gymtimer:
    """Return what carries out a command line in a process of its own, after *before* was run in it."""

    def carry_out(*words: object, before: str = "", after: str = "", **environment: str) -> Spoken:
        lines = (
            before,
            "import sys",
            "from gymtimer.__main__ import main",
            "code = main()",
            after,
            "sys.exit(code)",
        )
        script = "\n".join(lines)
        ended = subprocess.run(
            [sys.executable, "-W", "error", "-c", script, *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            cwd=ROOT,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )
        return Spoken(ended.returncode, ended.stdout, ended.stderr)

    return carry_out


@pytest.fixture
def plan_file(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes a plan of exercises into a file."""

    def write(*exercises: str, name: str = "bench.toml", head: Sequence[str] = ()) -> Path:
        path = tmp_path / name
        lines = ["format = 1", 'name = "Test"', *head]
        for exercise in exercises:
            lines += ["", "[[exercise]]", exercise]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write
