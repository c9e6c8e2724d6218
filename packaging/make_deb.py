"""The package for Debian and Ubuntu."""

import re
import shutil
import subprocess
from pathlib import Path

import linux_tree
import release_moment
import release_notes
import system_packages

#: Debian's names of the processors that Qt comes for.
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}

#: Every Debian has them, most packages need them.
ALWAYS = ("libstdc++6", "libgcc-s1")

#: Only the system's voice, which stands in for the bundled one, and what most desktops have anyway.
WISHED = ("libespeak-ng1", "shared-mime-info", "desktop-file-utils", "pulseaudio | pipewire-pulse")

CONTROL = """\
Package: gymtimer
Version: {version}
Section: misc
Priority: optional
Architecture: {machine}
Maintainer: gymtimer contributors <gymtimer@users.noreply.github.com>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Homepage: https://github.com/gymtimer/gymtimer
Description: timer that speaks heavy negatives, second by second
 gymtimer runs a session of negative (eccentric) strength training: the lifter
 lowers a weight that is too heavy to lift, the program says "lower, two,
 three, four" exactly on the second, cues the partner to bring it back up,
 waits for the partner's button, keeps the rest, and writes down what was
 done.
 .
 Python, Qt and a voice are inside. It works without a network, and connects
 to none.
"""


def deb(root: Path, bundle: Path, into: Path, version: str, moment: int) -> Path:
    """Build the package around the built program; return it."""
    machine = MACHINES[system_packages.machine()]
    room = into / ".deb"
    shutil.rmtree(room, ignore_errors=True)
    linux_tree.lay(root, bundle, room / "usr", version, moment)
    overrides = room / "usr" / "share" / "lintian" / "overrides" / "gymtimer"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(root / linux_tree.LINUX / "lintian-overrides", overrides)
    _control(room, version, machine)
    release_moment.stamp(room, moment)
    file = into / f"gymtimer_{release_notes.debian_version(version)}_{machine}.deb"
    # The best xz makes it a tenth smaller and takes two minutes; several threads would show in the bytes.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--threads-max=1", "--build"]
    command += [str(room), str(file)]
    subprocess.run(command, check=True, env=release_moment.variables(moment), stdout=subprocess.DEVNULL)
    shutil.rmtree(room)
    return file


def _control(room: Path, version: str, machine: str) -> None:
    files = [path for path in (room / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    depends = [*ALWAYS, f"libc6 (>= {oldest_glibc(files)})", *needs()]
    text = CONTROL.format(
        version=release_notes.debian_version(version),
        machine=machine,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(sorted(depends)),
        recommends=", ".join(WISHED),
    )
    (room / "DEBIAN").mkdir()
    (room / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    sums = ["md5sum", *(str(path.relative_to(room)) for path in sorted(files))]
    told = subprocess.run(sums, cwd=room, check=True, capture_output=True, text=True).stdout
    (room / "DEBIAN" / "md5sums").write_text(told, encoding="utf-8")


def needs() -> list[str]:
    """Return what Qt and sound need, as dependencies: those that the bootstrap installs for `run`."""
    names = [need.debian.replace("|", " | ") for need in system_packages.RUN]
    return [name for name in dict.fromkeys(names) if name not in WISHED]


def oldest_glibc(files: list[Path]) -> str:
    """Return the oldest C library that has all that the programs and libraries among *files* ask for."""
    found = {2 * 1000 + 17}
    for path in files:
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                asked = re.findall(rb"GLIBC_(\d+)\.(\d+)", file.read())
                found |= {int(major) * 1000 + int(minor) for major, minor in asked}
    return f"{max(found) // 1000}.{max(found) % 1000}"
