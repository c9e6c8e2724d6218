"""The release: what stops it, what it writes, what it says."""

import json
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from gymtimer import __version__
from tests.packaging.built import ROOT
from tests.packaging.test_bootstrap import module

LOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A bell.\n\n## [1.0.0] - 2026-12-01\n\n- All of it.\n"


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script."""
    return module("release", monkeypatch)


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return what reads the changelog."""
    return module("release_notes", monkeypatch)


@pytest.fixture
def checkout(tmp_path: Path, release: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small checkout in which releases happen."""
    root = tmp_path / "checkout"
    (root / "gymtimer").mkdir(parents=True)
    (root / "gymtimer" / "__init__.py").write_text('"""It."""\n\n__version__ = "1.0.0"\n', encoding="utf-8")
    (root / "CHANGELOG.md").write_text(LOG, encoding="utf-8")
    (root / ".gitignore").write_text("dist/\n", encoding="utf-8")
    requirements = root / "packaging" / "requirements"
    requirements.mkdir(parents=True)
    flatpak = root / release.FLATPAK
    flatpak.parent.mkdir()
    flatpak.write_text("path: dist/gymtimer-1.0.0-py3-none-any.whl\n", encoding="utf-8")
    (requirements / "run.txt").write_text("numpy==2.4.6 \\\n    --hash=sha256:" + "a" * 64, encoding="utf-8")
    monkeypatch.setattr(release, "ROOT", root)
    for words in (
        ["init", "--quiet", "--initial-branch=main"],
        ["config", "user.name", "Ana"],
        ["config", "user.email", "ana@example.org"],
        ["add", "-A"],
        ["commit", "--quiet", "-m", "First"],
        ["tag", "v1.0.0"],
    ):
        release.git(*words, at=root)
    return root


@pytest.fixture
def green(release: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let tests and builds succeed at once; return the copies that were tested."""
    tested: list[Path] = []
    monkeypatch.setattr(release, "tested", tested.append)

    def call(words: list[str]) -> int:
        folder = Path(words[-1])
        folder.mkdir()
        (folder / "gymtimer-1.1.0-py3-none-any.whl").write_bytes(b"wheel")
        return 0

    monkeypatch.setattr(release.subprocess, "call", call)
    return tested


def test_all_that_stands_in_the_way_is_told_at_once(release: ModuleType) -> None:
    """A wrong version, changes that are in no commit, nothing to tell of."""
    told = list(release.faults("one", "1.0.0", "## [Unreleased]\n", " M x.py", []))
    assert [line.split(";")[0].split(":")[0] for line in told] == [
        '"one" is no version',
        "the checkout has changes that are in no commit",
        "CHANGELOG.md has nothing under [Unreleased]",
    ]
    assert list(release.faults("0.9.0", "1.0.0", LOG, "", [])) == [
        "0.9.0 is older than 1.0.0, which the checkout has"
    ]
    assert "a version is released once" in next(release.faults("1.0.0", "1.0.0", LOG, "", ["v1.0.0"]))
    assert list(release.faults("1.1.0", "1.0.0", LOG, "", ["v1.0.0"])) == []


def test_a_candidate_comes_before_its_version(release: ModuleType) -> None:
    """And after the version before."""
    versions = ["1.0.0", "1.1.0rc1", "1.1.0rc2", "1.1.0", "1.10.0"]
    assert sorted(versions, key=release.order) == versions


@pytest.mark.usefixtures("green")
def test_a_release_is_a_commit_a_tag_and_a_shelf(
    release: ModuleType, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With checksums and the list of parts; what is to be uploaded is told."""
    release.release("1.1.0", rehearse=False)
    assert release.git("tag", "--list", at=checkout).split() == ["v1.0.0", "v1.1.0"]
    assert release.git("log", "-1", "--format=%s", at=checkout) == "release: Version 1.1.0"
    assert release.git("status", "--porcelain", at=checkout) == ""
    assert '__version__ = "1.1.0"' in (checkout / "gymtimer" / "__init__.py").read_text(encoding="utf-8")
    assert "gymtimer-1.1.0-py3-none" in (checkout / release.FLATPAK).read_text(encoding="utf-8")
    shelf = checkout / "dist" / "1.1.0"
    sums = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
    assert subprocess.run(sums, cwd=shelf, check=False).returncode == 0
    told = capsys.readouterr().out
    assert "gymtimer-1.1.0-py3-none-any.whl" in told
    assert "git push origin HEAD v1.1.0" in told


def test_a_rehearsal_leaves_the_checkout_alone(
    release: ModuleType, checkout: Path, green: list[Path]
) -> None:
    """All but the commit and the tag happen, in a copy."""
    before = release.git("rev-parse", "HEAD", at=checkout)
    release.release("1.1.0", rehearse=True)
    assert release.git("rev-parse", "HEAD", at=checkout) == before
    assert release.git("tag", "--list", at=checkout) == "v1.0.0"
    assert green != [checkout]
    assert (checkout / "dist" / "1.1.0" / "SHA256SUMS").exists()


def test_a_test_that_fails_stops_it(
    release: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing has happened then."""
    before = release.git("rev-parse", "HEAD", at=checkout)
    monkeypatch.setattr(release.subprocess, "call", lambda words: 1)
    with pytest.raises(release.ReleaseError, match="a check failed"):
        release.release("1.1.0", rehearse=False)
    assert release.git("rev-parse", "HEAD", at=checkout) == before


def test_two_builds_that_differ_stop_it(
    release: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it is told in which file."""
    monkeypatch.setattr(release, "tested", lambda copy: None)

    def call(words: list[str]) -> int:
        Path(words[-1]).mkdir()
        Path(words[-1], "gymtimer.deb").write_text(words[-1], encoding="utf-8")
        return 0

    monkeypatch.setattr(release.subprocess, "call", call)
    with pytest.raises(release.ReleaseError, match=r"differ: gymtimer\.deb"):
        release.release("1.1.0", rehearse=False)


def test_the_changelog_is_read_and_turned(notes: ModuleType) -> None:
    """What waited is released under its version and day."""
    assert [(one.version, one.day) for one in notes.releases(LOG)] == [("1.0.0", "2026-12-01")]
    assert notes.waiting(LOG) == "### Added\n\n- A bell."
    told = notes.released(LOG, "1.1.0", "2027-01-02")
    assert [one.version for one in notes.releases(told)] == ["1.1.0", "1.0.0"]
    assert notes.waiting(told) == ""


def test_our_changelog_can_be_read(notes: ModuleType) -> None:
    """There is something for lifters in the version to come, or in the last."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert notes.waiting(text) or notes.releases(text)


def test_debian_gets_its_own_form_of_it(notes: ModuleType, tmp_path: Path) -> None:
    """Its points in lines of at most 80 letters, a date as in mails."""
    (tmp_path / "CHANGELOG.md").write_text(LOG.replace("A bell.", "A bell. " * 20), encoding="utf-8")
    told = notes.debian(tmp_path, "1.1.0", 1767225600)
    assert told.startswith("gymtimer (1.1.0) unstable; urgency=medium\n\n  * A bell.")
    assert told.endswith("  Thu, 01 Jan 2026 00:00:00 +0000\n")
    assert "gymtimer (1.1.0~rc1) " in notes.debian(tmp_path, "1.1.0rc1", 1767225600)
    assert max(len(line) for line in told.splitlines() if line.startswith("  ")) <= 80


def test_the_list_of_parts_is_valid_and_complete(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By the schema of CycloneDX; every library of the lock, every file that was built."""
    sbom = module("sbom", monkeypatch)
    wheel = tmp_path / "gymtimer.whl"
    wheel.write_bytes(b"wheel")
    told = sbom.bill(ROOT, __version__, 1767225600, [wheel])
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(told) is None
    names = {part["name"] for part in json.loads(told)["components"]}
    locked = (ROOT / "packaging" / "requirements" / "run.txt").read_text(encoding="utf-8")
    assert names == {line.split("==")[0] for line in locked.splitlines() if "==" in line} | {"gymtimer.whl"}
    assert told == sbom.bill(ROOT, __version__, 1767225600, [wheel])
