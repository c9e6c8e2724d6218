"""Finding plan files by name, and listing all there are."""

from pathlib import Path

import pytest

from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.shelf import find_plan, list_plans, stem

ROOT = Path(__file__).parents[2]
CATALOGUE = read_catalogue(ROOT / "resources" / "exercises.toml")
BUNDLED = ROOT / "resources" / "plans"

PLAN = 'format = 1\nname = "Mine"\n[[exercise]]\nname = "Bench press"\nsets = "4x4 50A0 105%"\n'


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "Monday.gymplan.toml").write_text(PLAN)
    (folder / "tuesday.toml").write_text(PLAN)
    (folder / "demo.gymplan.toml").write_text(PLAN)
    return folder


def test_a_plan_is_found_by_name(shelf: Path) -> None:
    """A word is the name of a file without its ending, whatever its case."""
    assert find_plan("monday", [shelf, BUNDLED]) == shelf / "Monday.gymplan.toml"
    assert find_plan("Tuesday", [shelf, BUNDLED]) == shelf / "tuesday.toml"
    assert find_plan("i3-bench-negatives-starter", [shelf, BUNDLED]).parent == BUNDLED


def test_the_first_folder_wins(shelf: Path) -> None:
    """An athlete's own demo hides the bundled one, if their folder comes first."""
    assert find_plan("demo", [shelf, BUNDLED]).parent == shelf
    assert find_plan("demo", [BUNDLED, shelf]).parent == BUNDLED


def test_a_path_is_a_path(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a folder or an ending is a file, there or not; a bare file without an ending is one too."""
    for name in ("somewhere/demo", "demo.toml", "./demo", str(shelf / "demo.gymplan.toml")):
        assert find_plan(name, [shelf, BUNDLED]) == Path(name)
    monkeypatch.chdir(shelf)
    (shelf / "wednesday").write_text(PLAN)
    assert find_plan("wednesday", [BUNDLED]) == Path("wednesday")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("dmo", 'dmo:1:1: no plan is called "dmo". Did you mean "demo"?'),
        ("zzz", 'zzz:1:1: no plan is called "zzz". Name a plan of the library, or a file.'),
        ("a\0b", 'a?b:1:1: no plan is called "a?b". Name a plan of the library, or a file.'),
        ("", '.:1:1: no plan is called "". Name a plan of the library, or a file.'),
    ],
)
def test_an_unknown_plan_is_told(name: str, text: str) -> None:
    """A name that no file has is an error with the nearest name."""
    with pytest.raises(PlanError) as caught:
        find_plan(name, [BUNDLED])
    assert str(caught.value) == text


def test_all_plans_are_listed(shelf: Path) -> None:
    """Plans come folder by folder and by name; broken ones keep their errors."""
    (shelf / "broken.gymplan.toml").write_text("format = 1")
    (shelf / "also-broken.toml").write_text('format = 1\nname = "x')
    listed = list_plans([shelf, shelf / "absent", BUNDLED], CATALOGUE)
    own = [entry for entry in listed if entry.path.parent == shelf]
    assert [entry.path.name for entry in own] == [
        "also-broken.toml",
        "broken.gymplan.toml",
        "demo.gymplan.toml",
        "Monday.gymplan.toml",
        "tuesday.toml",
    ]
    assert [entry.error is None for entry in own] == [False, False, True, True, True]
    assert all((entry.plan is None) != (entry.error is None) for entry in listed)
    assert listed[: len(own)] == tuple(own)
    assert len(listed) == len(own) + len(list(BUNDLED.iterdir()))


def test_what_is_no_plan_is_left_out(shelf: Path) -> None:
    """Other files, hidden ones, folders and foreign .toml files are not listed."""
    (shelf / "pyproject.toml").write_text("[tool]\n")
    (shelf / "foreign.toml").write_bytes(b"\xff\xfe")
    (shelf / ".hidden.gymplan.toml").write_text(PLAN)
    (shelf / "notes.txt").write_text(PLAN)
    (shelf / "folder.toml").mkdir()
    names = [entry.path.name for entry in list_plans([shelf], CATALOGUE)]
    assert names == ["demo.gymplan.toml", "Monday.gymplan.toml", "tuesday.toml"]


def test_a_stem_has_no_ending() -> None:
    """Both endings go, in any case; other dots stay."""
    names = ["demo.gymplan.toml", "Demo.GymPlan.TOML", "a.b.toml", "demo"]
    assert [stem(Path(name)) for name in names] == ["demo", "Demo", "a.b", "demo"]
