"""The built program: one folder with Python, Qt and the voice inside, made by PyInstaller."""

import subprocess
import sys
from pathlib import Path

import release_moment
from build_error import BuildError

SPEC = Path("packaging", "pyinstaller", "gymtimer.spec")

#: What Windows shows of a program's file: four numbers, then texts.
VERSION_INFO = """\
VSVersionInfo(
    ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3F, flags=0, OS=0x40004, fileType=1),
    kids=[
        StringFileInfo([StringTable("040904B0", [
            StringStruct("CompanyName", "gymtimer contributors"),
            StringStruct("FileDescription", "gymtimer"),
            StringStruct("FileVersion", "{version}"),
            StringStruct("InternalName", "gymtimer"),
            StringStruct("LegalCopyright", "Copyright 2026 gymtimer contributors, MIT licence"),
            StringStruct("OriginalFilename", "gymtimer.exe"),
            StringStruct("ProductName", "gymtimer"),
            StringStruct("ProductVersion", "{version}"),
        ])]),
        VarFileInfo([VarStruct("Translation", [0x409, 1200])]),
    ],
)
"""


def bundle(root: Path, into: Path, moment: int, version: str) -> Path:
    """Build the program; return its folder (on macOS the .app lies beside it)."""
    work = into / ".pyinstaller"
    work.mkdir(parents=True, exist_ok=True)
    (work / "version-info.txt").write_text(version_info(version), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(into), "--workpath", str(work), str(root / SPEC)]
    variables = {**release_moment.variables(moment), "GYMTIMER_VERSION_INFO": str(work / "version-info.txt")}
    # PyInstaller keeps what it has analysed in the home; each build shall see all for itself.
    variables["PYINSTALLER_CONFIG_DIR"] = str(work / "config")
    done = subprocess.run(command, cwd=root, check=False, env=variables, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"PyInstaller failed:\n{done.stderr[-4000:]}")
    release_moment.stamp(into / "gymtimer", moment)
    return into / "gymtimer"


def version_info(version: str) -> str:
    """Return the text that PyInstaller makes a version resource of Windows from."""
    parts = [part for part in version.split(".") if part.isdigit()]
    return VERSION_INFO.format(version=version, numbers=", ".join([*parts, "0", "0", "0", "0"][:4]))
