"""The libraries and tools that gymtimer needs from a Linux system, found or installed."""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from environment import SetUpError


class Need(NamedTuple):
    """A library or a tool: what to look for, the package that has it on Debian, the one on Fedora.

    A Debian package that changed its name has both, the newer one first, parted by "|".
    """

    found_by: str
    debian: str
    fedora: str


RUN = (
    # Qt loads these even when it draws into memory.
    Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Need("libglib-2.0.so.0", "libglib2.0-0t64|libglib2.0-0", "glib2"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    # QtNetwork, by which a second start finds the first.
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    # A window under X11.
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    # A window under Wayland.
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    # QtMultimedia can't be imported without the first, complains without the second.
    Need("libpulse.so.0", "libpulse0", "pulseaudio-libs"),
    Need("libXrandr.so.2", "libxrandr2", "libXrandr"),
    # The voice of the system.
    Need("libespeak-ng.so.1", "libespeak-ng1", "espeak-ng"),
)
TEST = (
    # A screen with a window manager, keys pressed from outside.
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Need("xauth", "xauth", "xorg-x11-xauth"),
    Need("openbox", "openbox", "openbox"),
    Need("xdotool", "xdotool", "xdotool"),
    # A screen reader, which hears what the program tells others.
    Need("dbus-daemon", "dbus-daemon|dbus", "dbus-daemon"),
    Need("", "at-spi2-core", "at-spi2-core"),
    # A sound card in memory.
    Need("pulseaudio", "pulseaudio", "pulseaudio"),
    Need("pactl", "pulseaudio-utils", "pulseaudio-utils"),
    Need("", "libasound2-plugins", "alsa-plugins-pulseaudio"),
    Need("espeak-ng", "espeak-ng", "espeak-ng"),
    # What is built for Linux: made, checked, tried on a bare system.
    Need("dpkg-deb", "dpkg", "dpkg"),
    Need("objdump", "binutils", "binutils"),
    Need("debootstrap", "debootstrap", "debootstrap"),
    Need("lintian", "lintian", "lintian"),
    Need("desktop-file-validate", "desktop-file-utils", "desktop-file-utils"),
    Need("appstreamcli", "appstream", "appstream"),
    Need("xmllint", "libxml2-utils", "libxml2"),
    Need("update-mime-database", "shared-mime-info", "shared-mime-info"),
    Need("mandoc", "mandoc", "mandoc"),
    Need("shellcheck", "shellcheck", "ShellCheck"),
    Need("zsh", "zsh", "zsh"),
    Need("fish", "fish", "fish"),
    Need("flatpak-builder", "flatpak-builder", "flatpak-builder"),
    Need("git", "git", "git-core"),
    Need("strace", "strace", "strace"),
    # simpleaudio has no wheel for Linux.
    Need("gcc", "gcc", "gcc"),
    Need("", "libc6-dev", "glibc-devel"),
    Need("", "libasound2-dev", "alsa-lib-devel"),
)


def provide(verb: str) -> None:
    """Install what the verb needs and the system lacks; raise SetUpError if that can't be done."""
    if not sys.platform.startswith("linux"):
        return
    needs = RUN if verb == "run" else RUN + TEST
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        _provide_by_apt([need.debian for need in needs] + _parts_of_python(verb))
    elif absent := missing(needs, _is_here):
        raise SetUpError(_what_to_type(absent))
    elif not importlib.util.find_spec("ensurepip"):
        raise SetUpError(
            "This Python comes without venv and ensurepip. Install those parts of it, then try again."
        )


def missing(needs: Iterable[Need], is_here: Callable[[str], bool]) -> list[Need]:
    """Return the needs that were looked for and not found."""
    return [need for need in needs if need.found_by and not is_here(need.found_by)]


def absent_packages(wanted: Iterable[str], installed: Collection[str]) -> list[str]:
    """Return the wanted Debian packages of which no name is installed."""
    return [names for names in wanted if not set(names.split("|")) & set(installed)]


def chosen(names: str, is_known: Callable[[str], bool]) -> str:
    """Return the name that this release gives a package of several names: the newest it knows."""
    every = names.split("|")
    return next((name for name in every[:-1] if is_known(name)), every[-1])


def apt_line(packages: Sequence[str]) -> list[str]:
    """Return the command that installs the packages. It never removes one: a desktop may live off it."""
    return ["apt-get", "install", "-y", "--no-install-recommends", "--no-remove", *packages]


def _parts_of_python(verb: str) -> list[str]:
    """Return the Debian packages of this Python that are not installed with it."""
    name = f"python3.{sys.version_info.minor}"
    parts = []
    if not importlib.util.find_spec("ensurepip"):
        parts.append(f"{name}-venv")
    if verb == "test" and not Path(sysconfig.get_path("include"), "Python.h").exists():
        parts.append(f"{name}-dev")
    return parts


def _provide_by_apt(wanted: Sequence[str]) -> None:
    """Install the wanted packages that are absent, as root or through sudo without a password."""
    absent = absent_packages(wanted, _installed(wanted))
    if not absent:
        return
    rights = _rights()
    if rights is None:
        line = " ".join(apt_line([chosen(names, _is_known) for names in absent]))
        line = f"sudo apt-get update && sudo {line}"
        raise SetUpError(f"The system lacks something. Type this, then try again:\n  {line}")
    print("Fetching the system's list of packages ...", flush=True)
    subprocess.run([*rights, "apt-get", "update", "-qq"], check=False)  # a dead mirror need not matter
    line_words = apt_line([chosen(names, _is_known) for names in absent])
    print("Installing:", *line_words[5:], flush=True)
    waiting = ["-qq", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run([*rights, *line_words, *waiting], check=False, stdout=subprocess.DEVNULL)
    still = absent_packages(absent, _installed(absent))
    if done.returncode or still:
        raise SetUpError(f"That failed; see above. Put it right, then type:\n  {' '.join(line_words)}")


def _rights() -> list[str] | None:
    """Return the words to put before a command for root's rights; None if they can't be had unasked."""
    quiet = "DEBIAN_FRONTEND=noninteractive"
    if os.geteuid() == 0:
        return ["env", quiet]
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n", "env", quiet] if asked.returncode == 0 else None


def _installed(wanted: Iterable[str]) -> set[str]:
    """Return the names, of all the wanted ones, that dpkg says are installed."""
    names = [name for several in wanted for name in several.split("|")]
    query = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n", *names]
    said = subprocess.run(query, check=False, capture_output=True, text=True).stdout
    return installed_in(said)


def installed_in(said: str) -> set[str]:
    """Return the packages that dpkg-query, asked for state and name, says are installed."""
    lines = [line.split() for line in said.splitlines()]
    return {words[-1] for words in lines if words and words[0] == "ii"}


def _is_known(package: str) -> bool:
    """Return whether this release of the system has the package."""
    return subprocess.run(["apt-cache", "show", package], check=False, capture_output=True).returncode == 0


def _is_here(library_or_tool: str) -> bool:
    """Return whether a shared library can be loaded, or a tool is on the search path."""
    if ".so" not in library_or_tool:
        return shutil.which(library_or_tool) is not None
    try:
        ctypes.CDLL(library_or_tool)
    except OSError:
        return False
    return True


def _what_to_type(absent: Sequence[Need]) -> str:
    """Return what is missing, in words, with the line for Fedora and its kin."""
    packages = sorted({need.fedora for need in absent})
    return (
        f"The system lacks: {', '.join(need.found_by for need in absent)}.\n"
        f"On Fedora and its kin type this, then try again:\n  sudo dnf install {' '.join(packages)}\n"
        "Elsewhere install the packages that have these files."
    )


def machine() -> str:
    """Return the processor of this computer, as Linux calls it."""
    return platform.machine()
