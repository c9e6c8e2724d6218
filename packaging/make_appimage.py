"""The AppImage: one file that runs on any Linux, made by appimagetool.

That tool fetches the small program that starts an AppImage from GitHub, and no package of pip, apt or npm
brings it along: so this is only carried out where somebody has put appimagetool on the search path, as the
release workflow does.
"""

import shutil
import subprocess
from pathlib import Path

import linux_tree
import release_moment
import system_packages


def appimage(root: Path, bundle: Path, into: Path, version: str, moment: int) -> Path:
    """Build the AppImage around the built program; return it."""
    room = app_dir(root, bundle, into / ".AppDir", version, moment)
    file = into / f"gymtimer-{version}-{system_packages.machine()}.AppImage"
    variables = {**release_moment.variables(moment), "ARCH": system_packages.machine(), "VERSION": version}
    command = ["appimagetool", "--no-appstream", str(room), str(file)]
    subprocess.run(command, check=True, env=variables, stdout=subprocess.DEVNULL)
    shutil.rmtree(room)
    return file


def app_dir(root: Path, bundle: Path, room: Path, version: str, moment: int) -> Path:
    """Lay out the folder that becomes the AppImage; return it."""
    shutil.rmtree(room, ignore_errors=True)
    linux_tree.lay(root, bundle, room / "usr", version, moment)
    (room / "AppRun").symlink_to("usr/lib/gymtimer/gymtimer")
    (room / f"{linux_tree.APP}.desktop").symlink_to(f"usr/share/applications/{linux_tree.APP}.desktop")
    icon = f"usr/share/icons/hicolor/256x256/apps/{linux_tree.APP}.png"
    for name in (f"{linux_tree.APP}.png", ".DirIcon"):
        (room / name).symlink_to(icon)
    release_moment.stamp(room, moment)
    return room
