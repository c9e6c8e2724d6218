"""The built program: what is in it, how it starts, whether two builds are the same."""

import hashlib
import os
import re
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from gymtimer import __version__
from tests.packaging import built
from tests.packaging.built import ELSEWHERE, ROOT, said
from tests.packaging.floor import NO_VIDEO
from tests.whole import rig
from tests.whole.rig import Screen

pytestmark = [pytest.mark.built, pytest.mark.slow, ELSEWHERE]

#: The parts of Qt that we use, and what those are made of.
QT = {
    *("Core", "Gui", "Widgets", "Network", "Svg", "Multimedia", "DBus", "Concurrent"),
    *("XcbQpa", "WaylandClient", "WlShellIntegration"),
}

#: In megabytes of 1000 kilobytes, as a shop counts, with the voice.
LARGEST = 260

#: The first frame of the built program may take so much longer than that of the checkout.
SLOWER = 1.2


@pytest.fixture(scope="module")
def bundle(shop: Path) -> Path:
    """Return the folder of the built program."""
    return shop / "gymtimer"


@pytest.fixture(scope="module")
def program(bundle: Path) -> Path:
    """Return the built program."""
    return bundle / "gymtimer"


def names(bundle: Path) -> list[str]:
    """Return all files of the built program."""
    return [str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_file()]


def test_it_is_small_enough(bundle: Path) -> None:
    """Installed, with Python, Qt and the voice."""
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    assert size <= LARGEST * 1e6


def test_it_holds_no_other_qt_than_it_uses(bundle: Path) -> None:
    """None that is GPL only, none that draws in GTK, no tools, of their words only those we speak."""
    held = {found[1] for name in names(bundle) if (found := re.search(r"libQt6(\w+)\.so", name))}
    assert held == QT
    assert not [name for name in names(bundle) if re.search(r"gtk|gdk|pango|cairo|Qml|QtPdf|WebEngine", name)]
    assert [Path(name).name for name in names(bundle) if "translations/q" in name] == ["qtbase_de.qm"]


def test_it_holds_the_licence_of_everything_in_it(bundle: Path) -> None:
    """Ours, Qt's, the font's, the voice's, and that of each library."""
    folder = bundle / "_internal" / "gymtimer" / "resources" / "licences"
    here = {path.name for path in folder.iterdir()}
    assert {path.name for path in (ROOT / "LICENSES").iterdir()} | {"LICENSE", "libraries"} == here
    libraries = {path.name for path in (folder / "libraries").iterdir()}
    assert {
        "numpy",
        "onnxruntime",
        "hibari-tts",
        "tomlkit",
        "platformdirs",
        "wakepy",
        "soundfile",
    } <= libraries


def test_it_can_reach_no_server(bundle: Path) -> None:
    """Python's TLS is not in it, nor Qt's."""
    assert not [name for name in names(bundle) if re.search(r"libssl|libcrypto|_ssl\.|plugins/tls", name)]


def test_it_tries_to_reach_nobody(program: Path, tmp_path: Path) -> None:
    """Neither it nor the library of its voice: no call to the kernel names another computer."""
    built.need("strace")
    calls = tmp_path / "calls"
    watch = ("strace", "-f", "-qq", "-e", "trace=execve,connect,sendto,sendmsg", "-o", calls)
    said(*watch, program, "render", "demo", "-o", "demo.wav", home=tmp_path)
    told = calls.read_text(encoding="utf-8", errors="replace")
    assert "gymtimer.audio.speech" in told  # the voice's own process was watched, too
    assert "AF_INET" not in told
    assert len(list((tmp_path / "gymtimer" / "cache" / "voice").iterdir())) > 5  # the voice has spoken


def test_it_speaks_on_the_command_line(program: Path, tmp_path: Path) -> None:
    """All commands, with all voices; sound and FIT files, too."""
    assert said(program, "--version", home=tmp_path) == f"gymtimer {__version__}\n"
    assert "demo.gymplan.toml: fine" in said(program, "check", "demo", home=tmp_path)
    said(program, "render", "demo", "-o", "demo.ogg", home=tmp_path)
    assert (tmp_path / "demo.ogg").stat().st_size > 100_000
    told = said(program, "doctor", "--silent", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert "ok: gymtimer's own voice (hibari) speaks" in told
    assert "ok: fit-tool" in told
    assert not (tmp_path / ".cache").exists()  # where the voice's library would keep what it reports


@pytest.mark.screen
def test_its_first_frame_comes_as_soon_as_from_the_checkout(
    program: Path, screen: Screen, tmp_path: Path
) -> None:
    """At most a fifth later; medians of turns, so that a busy computer troubles both."""
    checkout, ours = (sys.executable, "-m", "gymtimer"), (str(program),)
    took: dict[Sequence[str], list[float]] = {checkout: [], ours: []}
    for turn in range(8):
        for command, its in took.items():
            its.append(_first_frame(command, screen, tmp_path / f"{turn}{len(command)}"))
    ratio = statistics.median(took[ours][1:]) / statistics.median(took[checkout][1:])
    print(f"first frame: checkout {statistics.median(took[checkout][1:]):.2f} s, built x {ratio:.2f}")
    assert ratio <= SLOWER


def _first_frame(command: Sequence[str], screen: Screen, home: Path) -> float:
    """Return how long the program takes from its start to its first pixel, in seconds."""

    def dark() -> bool:
        return bool(screen.pixels[::16, ::16, :3].any(axis=2).mean() < 0.5)

    rig.wait_for(dark, "the screen is empty")
    home.mkdir()
    start = time.monotonic()
    with rig.running(command, cwd=ROOT, env=rig.variables_of(home, screen, home), stderr=-3):
        while dark():
            assert time.monotonic() < start + 30, "no window"
            time.sleep(0.001)
        return time.monotonic() - start


@pytest.mark.screen
def test_a_plan_opens_as_a_desktop_opens_it(
    program: Path, screen: Screen, home: Path, tmp_path: Path
) -> None:
    """A file that is no plan is told in the window, which then stands on the home page."""
    plan = tmp_path / "chest.gymplan.toml"
    plan.write_text('format = 1\nname = "Chest"\n', encoding="utf-8")
    with rig.program(home, screen, tmp_path, str(plan), start=(str(program),)) as running:
        running.wait_for_colour("#D78878", least=300)  # the message, in the colour of alarm
        assert running.quit() == 0
        assert running.errors.strip().startswith(NO_VIDEO) or not running.errors


def test_two_builds_are_the_same_byte_for_byte(bundle: Path, tmp_path: Path) -> None:
    """Built in another folder from a copy of the source."""
    built.build(tmp_path, "bundle", checkout=built.copied(ROOT, tmp_path / "elsewhere"))
    assert _sums(tmp_path / "gymtimer") == _sums(bundle)


def _sums(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_archive_installs_itself_and_goes_away_again(shop: Path, tmp_path: Path) -> None:
    """Into a home, with a desktop file that finds it; what was trained stays."""
    built.unpack(next(shop.glob("*-linux-*.tar.gz")), tmp_path)
    unpacked = next(tmp_path.glob("gymtimer-*"))
    person, log = tmp_path / "person", tmp_path / "person" / ".local" / "share" / "gymtimer"
    log.mkdir(parents=True)
    (log / "journal.sqlite").touch()
    environment = {"HOME": str(person), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    install = [str(unpacked / "install.sh")]
    with rig.running(install, env=environment, stdout=-3) as process:
        assert process.wait(120) == 0
    local = person / ".local"
    assert said(local / "bin" / "gymtimer", "--version", home=tmp_path) == f"gymtimer {__version__}\n"
    desktop = (local / "share" / "applications" / "io.github.gymtimer.gymtimer.desktop").read_text()
    assert f'\nExec="{local}/bin/gymtimer" %f\n' in desktop
    with rig.running([*install, "--remove"], env=environment, stdout=-3) as process:
        assert process.wait(60) == 0
    left = [path for path in local.rglob("*") if path.is_file() or path.is_symlink()]
    assert [path for path in left if "gymtimer" in str(path)] == [log / "journal.sqlite"]
