"""What was written for systems that this one is not: held to what can be checked here."""

import json
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gymtimer import __version__
from tests.packaging.built import ELSEWHERE, ROOT, need

PACKAGING = ROOT / "packaging"
APP_ID = "io.github.gymtimer.gymtimer"
FLATPAK = PACKAGING / "flatpak" / f"{APP_ID}.yml"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
INNO = PACKAGING / "windows" / "gymtimer.iss"

#: The sections of a script of Inno Setup, and the words that may begin a parameter in those that we use
#: (its manual, "Script Sections").
SECTIONS = {
    "InstallDelete": {"Type", "Name"},
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "AppUserModelID", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}


def test_all_say_that_they_were_not_run() -> None:
    """Until somebody has: then these lines go, and this test with them."""
    for path in (
        INNO,
        PACKAGING / "macos" / "Info.plist",
        PACKAGING / "macos" / "entitlements.plist",
        WORKFLOW,
    ):
        assert "not yet run" in path.read_text(encoding="utf-8"), path
    assert "not yet built" in " ".join(FLATPAK.read_text(encoding="utf-8").replace("#", "").split())


def test_the_mac_knows_our_type() -> None:
    """The type that is exported is the type that is opened; the id is that of the other systems."""
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleIdentifier"] == APP_ID
    (exported,) = info["UTExportedTypeDeclarations"]
    (opened,) = info["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["gymplan.toml"]
    assert "toml" not in exported["UTTypeConformsTo"]


def test_the_mac_lets_the_program_do_nothing_but_run() -> None:
    """No network, no microphone, no camera."""
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(name.startswith("com.apple.security.cs.") for name in rights)


def test_the_windows_script_is_well_formed() -> None:
    """Every section and every parameter is one of Inno Setup's; every source is there."""
    section = ""
    for line in INNO.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith((";", "#", " ")):
            continue
        if head := re.fullmatch(r"\[(\w+)\]", line):
            section = head[1]
            assert section == "Setup" or section in SECTIONS
        elif section == "Setup":
            assert re.fullmatch(r"[A-Z]\w+=\S.*", line), line
        else:
            quoted = re.sub(r'"(?:[^"]|"")*"', '""', line)
            names = {part.split(":")[0].strip() for part in quoted.split(";") if part.strip()}
            assert names <= SECTIONS[section], line
    text = INNO.read_text(encoding="utf-8")
    for source in re.findall(r"\{#Root\}\\([\w\\.]+\.ico|LICENSE)\b", text):
        assert (ROOT / source.replace("\\", "/")).exists()


def test_windows_keeps_the_toml_files_of_others() -> None:
    """An entry under "Open with" is all."""
    text = INNO.read_text(encoding="utf-8")
    assert r"\.toml\OpenWithProgids" in text
    assert r'Classes\.toml"' not in text


def test_windows_numbers_of_a_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four of them, and a text that Python can read."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    import make_bundle

    told = make_bundle.version_info("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in told
    assert 'StringStruct("ProductVersion", "1.2.3")' in told
    compile(told, "version", "eval")


def test_the_workflow_is_valid() -> None:
    """By the schema of GitHub's workflows."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, str(WORKFLOW)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_workflow_is_safe() -> None:
    """By zizmor: no rights that are not needed, no text of strangers in a shell."""
    tool = Path(sys.executable).with_name("zizmor")
    command = [str(tool), "--offline", "--no-progress", "--config", str(WORKFLOW.parents[1] / "zizmor.yml")]
    done = subprocess.run([*command, str(WORKFLOW)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_workflow_names_files_that_exist() -> None:
    """Scripts move; a workflow that nobody has run must move with them."""
    text = WORKFLOW.read_text(encoding="utf-8").replace("\\", "/")
    named = set(re.findall(r"(?:packaging|\.ci)/[\w/.-]+", text)) - {"packaging"}
    assert {"packaging/bootstrap.py", "packaging/build.py", "packaging/smoke.py", ".ci/run"} <= named
    assert [name for name in named if not (ROOT / name).exists()] == []


@ELSEWHERE
def test_the_flatpak_manifest_is_valid() -> None:
    """By flatpak-builder, which reads it and shows what it understood."""
    need("flatpak-builder")
    command = ["flatpak-builder", "--show-manifest", str(FLATPAK)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["id"] == APP_ID
    assert not [right for right in told["finish-args"] if "network" in right]
    assert f"gymtimer-{__version__}-py3-none-any.whl" in told["modules"][0]["sources"][0]["path"]
    for source in told["modules"][0]["sources"]:
        if "dist" not in source["path"]:
            assert (FLATPAK.parent / source["path"]).exists(), source["path"]
