"""Write the lock files in packaging/requirements anew (needs uv: `pip install uv`).

One file serves every Python from 3.11 on, and Linux, Windows and macOS: lines carry markers. `python3
packaging/lock.py` keeps the versions that still fit; with `--upgrade` it takes the newest.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"

# To install the project without a network; uv pip compile leaves [build-system] out.
BUILD = ("hatchling", "editables")
# pyttsx3 asks for all of pyobjc, 170 packages, and uses two and what those need. (No part of 13 may come
# before all parts are out.)
OVERRIDES = ("pyobjc; python_version < '3'",)
MACOS = (
    "pyobjc-core<13; sys_platform == 'darwin'",
    "pyobjc-framework-cocoa<13; sys_platform == 'darwin'",
    "pyobjc-framework-quartz<13; sys_platform == 'darwin'",
    "pyobjc-framework-avfoundation<13; sys_platform == 'darwin'",
    # The last ones with wheels for Macs with an Intel chip; said twice, or all systems would get them.
    "onnxruntime<1.24; sys_platform == 'darwin' and platform_machine == 'x86_64'",
    "onnxruntime>=1.24; sys_platform != 'darwin' or platform_machine != 'x86_64'",
)


def lock(name: str, *words: str, extra: tuple[str, ...] = ()) -> None:
    """Write one lock file from the inputs in `words` and the requirements in `extra`."""
    with tempfile.TemporaryDirectory() as folder:
        more, overrides = Path(folder, "more.in"), Path(folder, "overrides.in")
        more.write_text("\n".join(extra), encoding="utf-8")
        overrides.write_text("\n".join(OVERRIDES), encoding="utf-8")
        command = [
            "uv",
            "pip",
            "compile",
            "--quiet",
            "--no-config",
            "--universal",
            "--python-version",
            "3.11",
        ]
        command += ["--generate-hashes", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        command += ["--custom-compile-command", "python3 packaging/lock.py"]
        command += ["--override", str(overrides), "-o", str(REQUIREMENTS / name), *words, str(more)]
        subprocess.run(
            [*command, *sys.argv[1:]], check=True, cwd=ROOT, env={**os.environ, "UV_NO_PROGRESS": "1"}
        )


def main() -> None:
    """Write all lock files; the later ones keep to the versions of the first."""
    run = REQUIREMENTS / "run.txt"
    lock("run.txt", "pyproject.toml", extra=BUILD + MACOS)
    lock(
        "test.txt",
        "pyproject.toml",
        "--group",
        "test",
        "--constraint",
        str(run),
        extra=(*BUILD, *MACOS, "setuptools"),
    )
    # Compiled on Linux, by the setuptools of test.txt: Python 3.12 no longer brings one.
    simpleaudio = (
        "simpleaudio==1.0.4; python_version < '3.12'",
        "simpleaudio-patched>=1.0.5,<2; python_version >= '3.12'",
    )
    lock("sound.txt", extra=simpleaudio)


if __name__ == "__main__":
    main()
