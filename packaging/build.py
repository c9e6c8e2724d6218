"""Build what people install: `python packaging/build.py [WHAT...] [--into FOLDER]`.

Run it with the Python of .venv, after `python3 packaging/bootstrap.py test`. Without names it builds all that
this system can. The same commit gives the same bytes.
"""

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import make_appimage
import make_archive
import make_bundle
import make_deb
import make_wheel
import release_moment
from build_error import BuildError

ROOT = Path(__file__).resolve().parent.parent
LINUX = ("archive", "deb", "appimage")
EVERYTHING = ("wheel", "sdist", "bundle", *LINUX)


def version_of(root: Path) -> str:
    """Return the version, from the one place that has it."""
    text = (root / "gymtimer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise BuildError(f"{root}/gymtimer/__init__.py: no __version__")
    return found[1]


def lacking(system: str = sys.platform) -> dict[str, str]:
    """Return what can't be built here, each with the reason."""
    if system != "linux":
        return dict.fromkeys(LINUX, "for Linux only")
    missing = {}
    if shutil.which("dpkg-deb") is None:
        missing["deb"] = "dpkg-deb is missing"
    if shutil.which("appimagetool") is None:
        missing["appimage"] = "appimagetool is missing: no package of pip, apt or npm brings it whole"
    return missing


def build(names: Iterable[str], into: Path) -> Iterator[Path]:
    """Build all that is named, in the folder; yield each file, and the folder of the bundle."""
    wanted, moment, version = tuple(names), release_moment.moment_of(ROOT), version_of(ROOT)
    into.mkdir(parents=True, exist_ok=True)
    if "wheel" in wanted:
        yield make_wheel.wheel(ROOT, into, moment)
    if "sdist" in wanted:
        yield make_wheel.sdist(ROOT, into, moment)
    if not {"bundle", *LINUX} & set(wanted):
        return
    bundle = make_bundle.bundle(ROOT, into, moment, version)
    if "bundle" in wanted:
        yield bundle
    makers = {"archive": make_archive.archive, "deb": make_deb.deb, "appimage": make_appimage.appimage}
    for name, make in makers.items():
        if name in wanted:
            yield make(ROOT, bundle, into, version, moment)


def main() -> int:
    """Build what the command line names; return the exit code."""
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__)
    parser.add_argument("what", nargs="*", help=", ".join(EVERYTHING))
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="the folder, dist without")
    asked = parser.parse_args()
    if wrong := sorted({*asked.what} - {*EVERYTHING}):
        parser.error(f"no such thing: {', '.join(wrong)}")
    impossible = lacking()
    for name, reason in impossible.items():
        if name in asked.what or not asked.what:
            print(f"{name}: not built: {reason}.", file=sys.stderr)
    if {*asked.what} & {*impossible}:
        return 1
    names = asked.what or [name for name in EVERYTHING if name not in impossible]
    try:
        for path in build(names, asked.into.absolute()):
            size = sum(one.lstat().st_size for one in (path, *path.rglob("*")))
            print(f"{path}  {size / 1e6:.1f} MB")
    except (BuildError, subprocess.CalledProcessError) as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
