"""The changelog, read and turned into what packages want to know of it."""

import re
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

_HEAD = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)

UNRELEASED = "Unreleased"


class Release(NamedTuple):
    """A released version, its day as 2026-01-31, and its text in Markdown."""

    version: str
    day: str
    text: str


def releases(changelog: str) -> tuple[Release, ...]:
    """Return what was released, newest first."""
    return tuple(one for one in _sections(changelog) if one.version != UNRELEASED)


def waiting(changelog: str) -> str:
    """Return what was not released yet; "" if that is nothing."""
    return next((one.text for one in _sections(changelog) if one.version == UNRELEASED), "")


def released(changelog: str, version: str, day: str) -> str:
    """Return the changelog with what was waiting under the heading of *version*."""
    return changelog.replace(f"## [{UNRELEASED}]", f"## [{UNRELEASED}]\n\n## [{version}] - {day}", 1)


def debian(root: Path, version: str, moment: int) -> str:
    """Return the changelog of a Debian package, with one entry for *version*."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    its = next((one.text for one in releases(text) if one.version == version), waiting(text))
    points = [line.removeprefix("- ") for line in its.splitlines() if line.startswith("- ")]
    lines = "\n".join(
        textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ") for point in points
    )
    when = datetime.fromtimestamp(moment, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    who = "gymtimer contributors <gymtimer@users.noreply.github.com>"
    return f"gymtimer ({debian_version(version)}) unstable; urgency=medium\n\n{lines}\n\n -- {who}  {when}\n"


def debian_version(version: str) -> str:
    """Return the version as Debian sorts it: a candidate before what it is a candidate for."""
    return version.replace("rc", "~rc")


def _sections(changelog: str) -> list[Release]:
    heads = list(_HEAD.finditer(changelog))
    ends = [head.start() for head in heads[1:]] + [len(changelog)]
    return [
        Release(head["version"], head["day"] or "", changelog[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]
