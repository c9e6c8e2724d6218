"""Keeping plan files."""

import pytest

from gymtimer.storage.errors import StorageError
from gymtimer.storage.keeping import (
    KEPT_FOR,
    ChangedError,
    bring_back,
    changed,
    copy_in,
    duplicate,
    file_name,
    read_kept,
    save_kept,
    save_new,
    sweep,
    throw_away,
)
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.recent import MOST, note_recent, read_recent
from gymtimer.tongue import use


def test_line_ends_and_mark_stay_what_they_were(tmp_path) -> None:
    """A file from Windows goes back as it came."""
    path = tmp_path / "a.toml"
    path.write_bytes(b"\xef\xbb\xbfformat = 1\r\nname = 'A'\r\n")
    kept = read_kept(path)
    assert kept.text == "format = 1\nname = 'A'\n"

    after = save_kept(kept, kept.text + "# x\n")

    assert path.read_bytes() == b"\xef\xbb\xbfformat = 1\r\nname = 'A'\r\n# x\r\n"
    assert not changed(after)


def test_a_file_that_another_program_wrote_is_not_written_over(tmp_path) -> None:
    """Unless that is what is wanted; one that is gone is written again."""
    path = tmp_path / "a.toml"
    path.write_text("format = 1\n")
    kept = read_kept(path)
    path.write_text("format = 1 # theirs\n")
    assert changed(kept)
    with pytest.raises(ChangedError, match=r"a\.toml was changed"):
        save_kept(kept, "format = 1 # ours\n")
    assert "theirs" in path.read_text()

    kept = save_kept(kept, "format = 1 # ours\n", over=True)
    assert path.read_text() == "format = 1 # ours\n"
    path.unlink()
    save_kept(kept, "again\n")
    assert path.read_text() == "again\n"


def test_a_new_plan_is_called_after_its_name(tmp_path) -> None:
    """One of the same name gets a number."""
    assert save_new(tmp_path, "Chest & arms, pure!", "a").path.name == "chest-arms-pure.gymplan.toml"
    assert save_new(tmp_path, "Chest & arms, pure!", "b").path.name == "chest-arms-pure-2.gymplan.toml"
    assert file_name("///") == "plan.gymplan.toml"
    assert file_name("Con") == "con-plan.gymplan.toml"
    assert file_name("Ärme") == "ärme.gymplan.toml"
    assert len(file_name("x" * 500)) < 100


def test_a_copy_has_another_name_and_all_remarks(tmp_path) -> None:
    """And the copy of a copy is numbered."""
    path = tmp_path / "chest.toml"
    path.write_text('format = 1\nname = "Chest" # the one\n')

    one = duplicate(path, tmp_path, "Chest")
    two = duplicate(one, tmp_path, "Chest, copy")

    assert one.name == "chest-copy.gymplan.toml"
    assert one.read_text() == 'format = 1\nname = "Chest, copy" # the one\n'
    assert 'name = "Chest, copy 2" # the one' in two.read_text()


def test_a_copy_has_no_marks_for_reading_in_its_name(tmp_path) -> None:
    """They are for pages alone, also where people read from the right."""
    path = tmp_path / "chest.toml"
    path.write_text('format = 1\nname = "Chest"\n')
    use("he", lambda text, sense, count: "")
    try:
        one = duplicate(path, tmp_path, "Chest")
    finally:
        use()
    assert one.read_text() == 'format = 1\nname = "Chest, copy"\n'


def test_a_file_from_elsewhere_is_copied_in_as_it_is(tmp_path) -> None:
    """Under an ending that marks it as a plan."""
    path = tmp_path / "Coach's plan.toml"
    path.write_bytes(b"format = 1\r\n")
    plans = tmp_path / "plans"

    assert copy_in(path, plans).name == "coach-s-plan.gymplan.toml"
    assert (plans / "coach-s-plan.gymplan.toml").read_bytes() == b"format = 1\r\n"
    with pytest.raises(PlanError):
        copy_in(tmp_path / "nothing.toml", plans)


def test_what_was_thrown_away_comes_back(tmp_path) -> None:
    """To where it was; where that is taken, beside it."""
    path, trash = tmp_path / "a.gymplan.toml", tmp_path / "trash"
    path.write_text("mine")
    thrown = throw_away(path, trash, 1000.5)
    assert not path.exists()

    assert bring_back(thrown) == path
    assert path.read_text() == "mine"

    thrown = throw_away(path, trash, 1000.5)
    path.write_text("another")
    assert bring_back(thrown).name == "a-2.gymplan.toml"
    with pytest.raises(StorageError):
        throw_away(tmp_path / "nothing", trash, 1)
    with pytest.raises(StorageError):
        bring_back(thrown)


def test_the_trash_is_emptied_after_thirty_days(tmp_path) -> None:
    """Not a second sooner, and nothing that we did not put there."""
    trash = tmp_path / "trash"
    sweep(trash, 0)
    path = tmp_path / "a.gymplan.toml"
    path.write_text("mine")
    thrown = throw_away(path, trash, 1000)
    (trash / "note.txt").write_text("")

    sweep(trash, 1000 + KEPT_FOR)
    assert thrown.now.exists()
    sweep(trash, 1001 + KEPT_FOR)
    assert [one.name for one in trash.iterdir()] == ["note.txt"]


def test_the_last_plan_stands_first(tmp_path) -> None:
    """Each once, so many and no more; a list that can't be read or written is an empty one."""
    place = tmp_path / "recent"
    for name in ("a", "b", "a", *map(str, range(MOST))):
        note_recent(place, tmp_path / name)

    recent = read_recent(place)
    assert recent[0] == str(tmp_path / str(MOST - 1))
    assert len(recent) == MOST
    assert note_recent(place, tmp_path / "0")[:2] == (str(tmp_path / "0"), recent[0])
    assert read_recent(tmp_path) == ()
    assert note_recent(tmp_path, tmp_path / "a") == (str(tmp_path / "a"),)
    assert note_recent(place, tmp_path / "a\nb")[0].endswith("a\nb")
    assert str(tmp_path / "a\nb").splitlines()[0] not in read_recent(place)
