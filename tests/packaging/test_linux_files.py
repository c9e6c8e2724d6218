"""What a Linux desktop, a shell and `man` know the program by, each held to its own validator."""

import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from gymtimer.cli.arguments import parser
from tests.packaging.built import ELSEWHERE, ROOT, need
from tests.packaging.test_bootstrap import module

LINUX = ROOT / "packaging" / "linux"
APP_ID = "io.github.gymtimer.gymtimer"

pytestmark = ELSEWHERE


def checked(*command: str | Path) -> str:
    """Return what a validator prints; fail unless it is content."""
    need(str(command[0]))
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def completions(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script that makes completions."""
    return module("completions", monkeypatch)


def test_all_files_bear_the_id_of_the_program() -> None:
    """What the window says it belongs to is how its desktop file, its icon and its entry are called."""
    for ending in ("desktop", "metainfo.xml", "mime.xml"):
        assert (LINUX / f"{APP_ID}.{ending}").exists()
    assert f'setDesktopFileName("{APP_ID}")' in (ROOT / "gymtimer" / "opening.py").read_text(encoding="utf-8")
    text = (LINUX / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"\nIcon={APP_ID}\n" in text
    assert f"<id>{APP_ID}</id>" in (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")


def test_the_desktop_file_is_valid() -> None:
    """It starts the program with the file that was clicked, and is its type's program."""
    assert "error" not in checked("desktop-file-validate", LINUX / f"{APP_ID}.desktop")


def test_the_entry_of_the_software_shop_is_valid(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Even before the first release, and with the releases that the changelog tells of."""
    checked("appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml")
    tree = module("linux_tree", monkeypatch)
    (tmp_path / "packaging" / "linux").mkdir(parents=True)
    text = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    (tmp_path / "packaging" / "linux" / f"{APP_ID}.metainfo.xml").write_text(text, encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text("## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\n- New.\n")
    told = tmp_path / f"{APP_ID}.metainfo.xml"
    told.write_text(tree.metainfo(tmp_path), encoding="utf-8")
    assert '<release version="1.0.0" date="2026-12-01"/>' in told.read_text(encoding="utf-8")
    checked("appstreamcli", "validate", "--no-net", told)


def test_plans_have_a_type_and_no_other_file_has_it(tmp_path: Path) -> None:
    """By the data base that desktops make of it: *.gymplan.toml only, never all of TOML."""
    checked("xmllint", "--noout", LINUX / f"{APP_ID}.mime.xml")
    (tmp_path / "packages").mkdir()
    text = (LINUX / f"{APP_ID}.mime.xml").read_text(encoding="utf-8")
    (tmp_path / "packages" / f"{APP_ID}.xml").write_text(text, encoding="utf-8")
    checked("update-mime-database", tmp_path)
    globs = (tmp_path / "globs2").read_text(encoding="utf-8").splitlines()
    assert [line for line in globs if not line.startswith("#")] == [
        "60:application/vnd.gymtimer.plan+toml:*.gymplan.toml"
    ]


def test_the_manual_page_is_valid() -> None:
    """Both to mandoc and to groff, without a warning."""
    assert checked("mandoc", "-T", "lint", "-W", "warning", LINUX / "gymtimer.1") == ""


def test_the_manual_page_tells_of_every_command_and_option(completions: ModuleType) -> None:
    """Whoever adds one writes it down."""
    page = (LINUX / "gymtimer.1").read_text(encoding="utf-8").replace("\\-", "-")
    for verb in completions.verbs():
        assert re.search(rf"\.B(I)? {verb.name}\b", page), verb.name
        for word in verb.options:
            assert word.names[-1] in page, f"{verb.name} {word.names[-1]}"


def test_completions_know_every_command(completions: ModuleType) -> None:
    """They are made of what the program itself reads; nothing that is hidden from people is in them."""
    assert [verb.name for verb in completions.verbs()] == list(_names())
    assert "--part" not in completions.bash() + completions.zsh() + completions.fish()


def _names() -> list[str]:
    listed = re.search(r"\{([\w,]+)\}", parser().format_usage().replace("COMMAND", _choices()))
    assert listed is not None
    return listed[1].split(",")


def _choices() -> str:
    text = parser().format_help().split("commands:\n")[1].split("\n\n")[0]
    return "{" + ",".join(re.findall(r"^    (\w+) ", text, re.MULTILINE)) + "}"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_understood_by_their_shell(
    completions: ModuleType, shell: str, tmp_path: Path
) -> None:
    """Its own parser finds no fault."""
    script = tmp_path / shell
    script.write_text(completions.SHELLS[shell](), encoding="utf-8")
    checked(shell, "-n", script)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("sh",), "show"),
        (("run", "de"), "demo"),
        (("export", "--format", "h"), "hevy"),
        (("render", "demo", "--vo"), "--voice"),
    ],
    ids=str,
)
def test_bash_completes(completions: ModuleType, tmp_path: Path, words: tuple[str, ...], found: str) -> None:
    """Commands, plans of the library, options and what may follow them."""
    need("bash")
    (tmp_path / "gymtimer").write_text(completions.bash(), encoding="utf-8")
    line = " ".join(("gymtimer", *words))
    script = (
        f'. ./gymtimer; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _gymtimer; echo "${{COMPREPLY[*]}}"'
    )
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"{found}\n", "")


@pytest.mark.parametrize(("line", "found"), [("gymtimer ex", "export"), ("gymtimer run de", "demo")])
def test_fish_completes(completions: ModuleType, tmp_path: Path, line: str, found: str) -> None:
    """Commands, and plans of the library."""
    need("fish")
    (tmp_path / "gymtimer.fish").write_text(completions.fish(), encoding="utf-8")
    ask = f"source gymtimer.fish; complete -C '{line}'"
    variables = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        ["fish", "-c", ask], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
    )
    assert [answer.split("\t")[0] for answer in done.stdout.splitlines()] == [found]


def test_shell_scripts_are_sound() -> None:
    """By shellcheck."""
    assert checked("shellcheck", LINUX / "install.sh", ROOT / ".ci" / "run") == ""


def test_the_archive_tells_of_packages_that_exist_in_our_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """What its README.txt has people type is what the bootstrap installs."""
    told = (LINUX / "README.txt").read_text(encoding="utf-8")
    needs = module("system_packages", monkeypatch).RUN
    for line, names in (
        ("apt install", {n.debian for n in needs}),
        ("dnf install", {n.fedora for n in needs}),
    ):
        typed = re.search(rf"sudo {line} (.+)", told)
        assert typed is not None
        assert set(typed[1].split()) <= names


def test_icons_are_what_their_drawings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every size is there, sharp and not older than its drawing; Windows and macOS have theirs."""
    from PySide6.QtGui import QImage

    icons = module("make_icons", monkeypatch)
    for size in icons.SIZES:
        kept = QImage(str(icons.ICONS / f"gymtimer-{size}.png"))
        drawn = QImage.fromData(icons.picture(icons.drawing(size), size))
        assert (kept.width(), kept.height()) == (size, size)
        assert kept.convertToFormat(drawn.format()) == drawn, f"{size}: python packaging/make_icons.py"
    windows = (ROOT / "packaging" / "windows" / "gymtimer.ico").read_bytes()
    assert windows.startswith(b"\0\0\1\0")
    assert windows.count(b"\x89PNG") == len(icons.ICO)
    macos = (ROOT / "packaging" / "macos" / "gymtimer.icns").read_bytes()
    assert macos[:4] == b"icns"
    assert int.from_bytes(macos[4:8], "big") == len(macos)
