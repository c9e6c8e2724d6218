"""The folder of the AppImage; its tool can't be had here, so a stand-in takes the folder."""

from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.built import ELSEWHERE, ROOT
from tests.packaging.test_bootstrap import module

pytestmark = ELSEWHERE

#: Copies what it is given, and tells how it was called.
STAND_IN = """#!/bin/sh
test "$ARCH" = "$(uname -m)" && test -n "$SOURCE_DATE_EPOCH" || exit 1
cp -a "$2" "$3"
"""


@pytest.fixture
def appimage(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script."""
    return module("make_appimage", monkeypatch)


def test_the_folder_starts_the_program_and_shows_its_icon(
    appimage: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the format wants at its top leads to what is in the program."""
    bundle = tmp_path / "gymtimer"
    bundle.mkdir()
    (bundle / "gymtimer").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (bundle / "gymtimer").chmod(0o755)
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text(STAND_IN, encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent), prepend=":")

    made = appimage.appimage(ROOT, bundle, tmp_path, "1.2.0", 1767225600)

    assert made.name.startswith("gymtimer-1.2.0-")
    assert made.suffix == ".AppImage"
    assert (made / "AppRun").resolve() == (made / "usr" / "lib" / "gymtimer" / "gymtimer").resolve()
    desktop = made / "io.github.gymtimer.gymtimer.desktop"
    assert "\nExec=gymtimer %f\n" in desktop.read_text(encoding="utf-8")
    for name in (".DirIcon", "io.github.gymtimer.gymtimer.png"):
        assert (made / name).read_bytes().startswith(b"\x89PNG")
    assert {path.stat().st_mtime for path in made.rglob("*") if path.is_file()} == {1767225600}
