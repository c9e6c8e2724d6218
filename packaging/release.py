"""Release a version with one command: `python3 packaging/release.py VERSION [--rehearse]`.

Checks the tree and the changelog; makes the commit of the release in a copy; there runs all tests and builds
all that this system can, twice, and compares; writes checksums and the list of parts into dist/VERSION; only
then takes the commit over, tags it, and prints what to upload. Nothing is sent anywhere. With --rehearse the
checkout stays as it is.
"""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import environment
import release_moment
import release_notes
import sbom

ROOT = Path(__file__).resolve().parent.parent
FORM = re.compile(r"^\d+\.\d+\.\d+(rc\d+)?$")
INIT = Path("gymtimer", "__init__.py")
CHANGELOG = Path("CHANGELOG.md")
FLATPAK = Path("packaging", "flatpak", "io.github.gymtimer.gymtimer.yml")


class ReleaseError(Exception):
    """What stops the release; the text tells the person what to do."""


def git(*words: str, at: Path | None = None) -> str:
    """Return what git prints, in this checkout without *at*; raise ReleaseError where it fails."""
    done = subprocess.run(["git", "-C", str(at or ROOT), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ReleaseError(f"git {words[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def faults(version: str, now: str, changelog: str, status: str, tags: list[str]) -> Iterator[str]:
    """Yield what stands in the way of *version*.

    *now* is the version of the checkout, *status* what `git status --porcelain` says.
    """
    if not FORM.match(version):
        yield f'"{version}" is no version; write it like 1.2.0 or 1.2.0rc1'
    elif order(version) < order(now):
        yield f"{version} is older than {now}, which the checkout has"
    if f"v{version}" in tags:
        yield f"v{version} is there already: a version is released once"
    if status:
        yield f"the checkout has changes that are in no commit:\n{status}"
    if not release_notes.waiting(changelog):
        yield "CHANGELOG.md has nothing under [Unreleased]: what does a lifter get from this version?"


def order(version: str) -> tuple[int, ...]:
    """Return numbers that sort versions; a candidate comes before what it is a candidate for."""
    plain, _, candidate = version.partition("rc")
    return (*(int(part) for part in plain.split(".")), int(candidate or 1_000_000))


def write_version(at: Path, version: str, day: str) -> None:
    """Write the version into the files of the checkout *at* that have it."""
    init = at / INIT
    text = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', init.read_text(encoding="utf-8"))
    init.write_text(text, encoding="utf-8")
    flatpak = at / FLATPAK
    text = re.sub(r"gymtimer-[^-]+-py3", f"gymtimer-{version}-py3", flatpak.read_text(encoding="utf-8"))
    flatpak.write_text(text, encoding="utf-8")
    log = at / CHANGELOG
    told = release_notes.released(log.read_text(encoding="utf-8"), version, day)
    log.write_text(told, encoding="utf-8")


def committed(room: Path, version: str, day: str) -> Path:
    """Return a copy of the checkout in *room* with the commit of the release."""
    copy = room / "gymtimer"
    git("clone", "--quiet", "--no-hardlinks", str(ROOT), str(copy))
    write_version(copy, version, day)
    who = [("user.name", git("config", "user.name")), ("user.email", git("config", "user.email"))]
    settings = [word for name, value in who for word in ("-c", f"{name}={value}")]
    git(*settings, "commit", "--quiet", "-am", f"release: Version {version}", at=copy)
    return copy


def tested(copy: Path) -> None:
    """Set the copy up and run all checks and tests; raise ReleaseError where one fails."""
    if subprocess.call([sys.executable, str(copy / "packaging" / "bootstrap.py"), "test"]):
        raise ReleaseError("a check failed; see above. The checkout is as it was")


def built(copy: Path, room: Path) -> Path:
    """Build twice, in two folders; return the first, or raise ReleaseError with what differs."""
    python, twin = environment.python_of(copy / ".venv"), room / "twin"
    git("clone", "--quiet", str(copy), str(twin))
    folders = []
    for source in (copy, twin):
        folders.append(source / "dist")
        if subprocess.call([str(python), str(source / "packaging" / "build.py"), "--into", str(folders[-1])]):
            raise ReleaseError("the build failed; see above. The checkout is as it was")
    if different := differences(*folders):
        raise ReleaseError(f"two builds of one commit differ: {', '.join(different)}")
    return folders[0]


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of the files that are not the same, or only in one of the two folders."""
    first, second = ({path.name: digest(path) for path in files(folder)} for folder in (one, other))
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def files(folder: Path) -> list[Path]:
    """Return what is handed out: the files, not the folder of the built program."""
    return sorted(path for path in folder.iterdir() if path.is_file())


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def shelved(copy: Path, made: Path, version: str) -> Path:
    """Put what was built into dist/VERSION with checksums and the list of parts; return the folder."""
    shelf = ROOT / "dist" / version
    shutil.rmtree(shelf, ignore_errors=True)
    shelf.mkdir(parents=True)
    for path in files(made):
        shutil.copy2(path, shelf / path.name)
    moment = release_moment.moment_of(copy)
    parts = shelf / f"gymtimer-{version}.cdx.json"
    parts.write_text(sbom.bill(copy, version, moment, files(shelf)), encoding="utf-8")
    sums = "".join(f"{digest(path)}  {path.name}\n" for path in files(shelf))
    (shelf / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return shelf


def release(version: str, *, rehearse: bool, say: Callable[[str], None] = print) -> None:
    """Carry out the whole of it."""
    changelog = (ROOT / CHANGELOG).read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / INIT).read_text(encoding="utf-8"))
    now = found[1] if found else "0.0.0"
    status, tags = git("status", "--porcelain"), git("tag", "--list").split()
    if wrong := list(faults(version, now, changelog, status, tags)):
        raise ReleaseError("\n".join(wrong))
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    with tempfile.TemporaryDirectory(prefix="gymtimer-release-", ignore_cleanup_errors=True) as room:
        copy = committed(Path(room), version, day)
        tested(copy)
        shelf = shelved(copy, built(copy, Path(room)), version)
        if not rehearse:
            git("pull", "--quiet", "--ff-only", str(copy), "HEAD")
            git("tag", "-a", f"v{version}", "-m", f"gymtimer {version}")
    for line in farewell(version, shelf, rehearse=rehearse):
        say(line)


def farewell(version: str, shelf: Path, *, rehearse: bool) -> Iterator[str]:
    """Yield what is to be done by hand."""
    yield f"\ngymtimer {version} lies in {shelf}:"
    yield from (f"  {path.name}  {path.stat().st_size / 1e6:.1f} MB" for path in files(shelf))
    if rehearse:
        yield "This was a rehearsal: no commit, no tag. Delete the folder, or look into it."
        return
    yield "The commit and the tag are in your checkout. Then, by hand:"
    yield f"  git push origin HEAD v{version}"
    yield "  wait for the workflow, which builds for Windows and macOS and drafts the release"
    yield "  add the files above to that draft, compare the checksums with its own, publish it"
    yield f"  python -m twine upload {shelf}/*.whl {shelf}/gymtimer-{version}.tar.gz"


def main() -> int:
    """Release what the command line names; return the exit code."""
    parser = argparse.ArgumentParser(prog="release.py", description=__doc__)
    parser.add_argument("version")
    parser.add_argument("--rehearse", action="store_true", help="do all but the commit and the tag")
    asked = parser.parse_args()
    try:
        release(asked.version, rehearse=asked.rehearse)
    except ReleaseError as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
