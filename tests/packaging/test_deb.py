"""The Debian package, tried on a bare Debian 12: installed, trained with, removed."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from gymtimer import __version__
from tests.packaging import built, floor
from tests.packaging.built import ELSEWHERE
from tests.packaging.clean_root import LIFTER, TOOLS, CleanRoot, at_the_desk, clean_root, plain
from tests.whole import rig
from tests.whole.rig import Screen, SoundCard

pytestmark = [pytest.mark.built, pytest.mark.slow, ELSEWHERE]


@pytest.fixture(scope="module")
def deb(shop: Path) -> Path:
    """Return the package."""
    return next(shop.glob("*.deb"))


@pytest.fixture(scope="module")
def bare(card: SoundCard, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRoot]:
    """Return a bare Debian 12."""
    if os.geteuid() != 0:
        pytest.skip("only root can make a bare system in a folder; CI is root")
    built.need(*TOOLS)
    with clean_root(tmp_path_factory.mktemp("bare") / "root", "bookworm", card.runtime) as root:
        yield root


def test_lintian_has_nothing_to_say(deb: Path) -> None:
    """Debian's own checker; what it can't like about a built program is overridden, with the reason."""
    built.need("lintian")
    command = ["lintian", "--allow-root", "--fail-on", "error,warning", str(deb)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_its_version_and_needs_are_told(deb: Path) -> None:
    """What Qt and sound need, with the C library it was built with; nothing of Python."""
    asked = ["dpkg-deb", "--field", str(deb), "Version", "Depends"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert f"Version: {__version__}\n" in told
    for name in ("libc6 (>= 2.", "libegl1", "libxcb-cursor0", "libpulse0"):
        assert name in told
    assert "python" not in told


@pytest.mark.screen
@pytest.mark.sound
def test_a_bare_system_installs_it_trains_with_it_and_is_bare_again(
    deb: Path, bare: CleanRoot, screen: Screen, card: SoundCard
) -> None:
    """`apt install ./gymtimer.deb` is all: the demo plan is run by key presses and heard."""
    before = bare.files()
    shutil.copy(deb, bare.root / "gymtimer.deb")
    bare.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/gymtimer.deb")
    (bare.root / "gymtimer.deb").unlink()
    _finds_all_libraries(bare)
    desk = at_the_desk(bare, screen.name, card.runtime)

    def say(*words: str) -> str:
        return bare.run("gymtimer", *words, user=LIFTER, environment=desk)

    assert say("--version") == f"gymtimer {__version__}\n"
    _train(bare, desk, screen, card, say)
    assert floor.done(say) == floor.DONE
    told = say("doctor", "--silent")
    assert "ok: gymtimer's own voice (hibari) speaks" in told
    assert "ok: sound: Qt is chosen, device 'Null Output'" in told

    bare.run("apt-get", "purge", "-y", "-qq", "gymtimer")
    _only_the_log_is_left(bare.files() - before)


def _train(bare: CleanRoot, desk: Mapping[str, str], screen: Screen, card: SoundCard, say: floor.Say) -> None:
    errors = bare.root / "tmp" / "errors"
    with errors.open("wb") as writes:
        command = bare.command("gymtimer", "run", "demo", user=LIFTER)
        process = subprocess.Popen(command, env=dict(desk), stderr=writes)
    program = rig.Program(process, screen, errors)
    try:
        rig.wait_for(lambda: program.place or process.poll() is not None, "the window opens", 30)
        trained = floor.train(program, card, say)
        assert program.quit(times=2) == 0
    finally:
        program.close()
    assert all(line.startswith(floor.NO_VIDEO) for line in program.errors.split("\n") if line), program.errors
    trained.exact()
    words = iter(trained.understood())
    for word in floor.COUNT:
        assert word in words, f"{word!r} is not understood, or in another place: {trained.understood()}"


def _finds_all_libraries(bare: CleanRoot) -> None:
    """Every library that is loaded, now or later, is there."""
    script = "find /usr/lib/gymtimer -name '*.so*' -type f | xargs ldd 2>/dev/null | grep 'not found' || :"
    inside = "/usr/lib/gymtimer/_internal"  # the program looks there first
    told = bare.run("sh", "-c", script, environment=plain(LD_LIBRARY_PATH=inside))
    assert {line.split()[0] for line in told.splitlines()} == set()


def _only_the_log_is_left(left: set[str]) -> None:
    """The folders of the program in the home of who trained, and what other packages left."""
    home = "home/lifter/"
    folders = (".cache", ".config", ".local", ".local/share", ".local/state")
    own = [f"{home}{folder}" for folder in folders]
    for name in left:
        if name.startswith(f"{home}.cache/fontconfig"):
            continue  # the system's own, for all programs
        if name.startswith(home):
            assert name in own or any(name.startswith(f"{folder}/gymtimer") for folder in own), name
        else:
            assert "gymtimer" not in name
