"""The files of an installation on Linux: the program, and what desktop, shell and `man` know it by."""

import gzip
import shutil
from pathlib import Path

import completions
import release_notes

APP = "io.github.gymtimer.gymtimer"
PLAN = "application-vnd.gymtimer.plan+toml"
LINUX = Path("packaging", "linux")


def lay(root: Path, bundle: Path, prefix: Path, version: str, moment: int) -> None:
    """Lay everything under *prefix*, which stands for /usr."""
    shutil.copytree(bundle, prefix / "lib" / "gymtimer", symlinks=True)
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / "gymtimer").symlink_to("../lib/gymtimer/gymtimer")
    share = prefix / "share"
    _copy(root / LINUX / f"{APP}.desktop", share / "applications" / f"{APP}.desktop")
    _copy(root / LINUX / f"{APP}.mime.xml", share / "mime" / "packages" / f"{APP}.xml")
    _write(share / "metainfo" / f"{APP}.metainfo.xml", metainfo(root))
    _icons(root / "resources" / "icons", share / "icons" / "hicolor")
    page = (root / LINUX / "gymtimer.1").read_bytes()
    _write(share / "man" / "man1" / "gymtimer.1.gz", gzip.compress(page, mtime=0))
    _write(share / "bash-completion" / "completions" / "gymtimer", completions.bash())
    _write(share / "zsh" / "vendor-completions" / "_gymtimer", completions.zsh())
    _write(share / "fish" / "vendor_completions.d" / "gymtimer.fish", completions.fish())
    _documents(root, share / "doc" / "gymtimer", version, moment)


def metainfo(root: Path) -> str:
    """Return the AppStream file, with the releases that the changelog tells of."""
    text = (root / LINUX / f"{APP}.metainfo.xml").read_text(encoding="utf-8")
    releases = release_notes.releases((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    lines = [f'    <release version="{one.version}" date="{one.day}"/>' for one in releases]
    told = "<releases>\n" + "\n".join(lines) + "\n  </releases>" if lines else "<releases/>"
    return text.replace("<releases/>", told)


def _icons(drawn: Path, theme: Path) -> None:
    for png in drawn.glob("gymtimer-*.png"):
        size = png.stem.removeprefix("gymtimer-")
        _copy(png, theme / f"{size}x{size}" / "apps" / f"{APP}.png")
    _copy(drawn / "gymtimer.svg", theme / "scalable" / "apps" / f"{APP}.svg")
    _copy(drawn / "gymtimer-symbolic.svg", theme / "symbolic" / "apps" / f"{APP}-symbolic.svg")
    _copy(drawn / "gymtimer-plan.svg", theme / "scalable" / "mimetypes" / f"{PLAN}.svg")


def _documents(root: Path, doc: Path, version: str, moment: int) -> None:
    for page in ("README.md", "docs/plans.md"):
        _copy(root / page, doc / Path(page).name)
    _copy(root / LINUX / "copyright", doc / "copyright")
    told = release_notes.debian(root, version, moment)
    _write(doc / "changelog.gz", gzip.compress(told.encode("utf-8"), mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, content: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
