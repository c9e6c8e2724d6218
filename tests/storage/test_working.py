"""Working loads in their file: what is written comes back, what is wrong is told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.working import WorkingLoad
from gymtimer.storage.errors import StorageError
from gymtimer.storage.working import read_working, save_working, shares_in, with_load

LOADS = (
    WorkingLoad("Chest", "bench_press", 10_250, date(2026, 11, 25), "Last rep 4 s."),
    WorkingLoad('A "plan"\n\t\\', "x\x7f", 9_500),
)


def test_what_is_written_comes_back(tmp_path):
    """Whatever a plan is called; in a folder that is made when it is needed."""
    path = tmp_path / "working-loads" / "Ana.toml"
    save_working(path, LOADS)

    assert read_working(path) == LOADS
    assert "percent = 102.5\n" in path.read_text(encoding="utf-8")


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8), st.integers(5000, 15_000)
)
def test_any_text_and_any_share_come_back(tmp_path_factory, text, share):
    """Line ends, quotes and signs among them."""
    path = tmp_path_factory.mktemp("working") / "a.toml"
    loads = (WorkingLoad(text, text, share, None, text),)
    save_working(path, loads)

    assert read_working(path) == loads


def test_without_a_file_there_are_none(tmp_path):
    """All is as planned; nor for nobody."""
    assert read_working(tmp_path / "Ana.toml") == ()
    assert shares_in(tmp_path / "none", "Ana", "Chest") == ()
    assert shares_in(tmp_path, "", "Chest") == ()
    assert shares_in(tmp_path, "Ana", "Chest") == ()


def test_the_shares_are_those_of_the_lifter_and_the_plan(tmp_path):
    """By exercise."""
    save_working(tmp_path / "Ana.toml", LOADS)

    assert shares_in(tmp_path, "ana", "Chest") == (("bench_press", 10_250),)
    assert shares_in(tmp_path, "Ben", "Chest") == ()


def test_a_new_load_takes_the_place_of_the_old_one():
    """One that is as planned takes it away."""
    new = WorkingLoad("Chest", "bench_press", 10_506)

    assert with_load(LOADS, new) == (LOADS[1], new)
    assert with_load(LOADS, WorkingLoad("Chest", "bench_press", 10_000)) == (LOADS[1],)


ROW = '[[load]]\nplan = "P"\nexercise = "e"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("load = [", "Ana.toml: can't be read"),
        ("format = 2\n", "Ana.toml: written for another gymtimer (format 2, this one reads 1)."),
        ("", "Ana.toml: written for another gymtimer (format None"),
        ("format = 1\nload = 3\n", "Ana.toml: load: write [[load]]"),
        ("format = 1\nload = [3]\n", "Ana.toml: load 1: write plan ="),
        ("format = 1\n[[load]]\nplan = 3\n", "Ana.toml: load 1: write plan ="),
        (f"format = 1\n{ROW}", "Ana.toml: load 1: percent: expected a number from 50 to 150, like 102.5."),
        (f"format = 1\n{ROW}percent = 151\n", "Ana.toml: load 1: percent:"),
        (f"format = 1\n{ROW}percent = true\n", "Ana.toml: load 1: percent:"),
        (f"format = 1\n{ROW}percent = nan\n", "Ana.toml: load 1: percent:"),
        (f"format = 1\n{ROW}percent = inf\n", "Ana.toml: load 1: percent:"),
    ],
)
def test_what_is_wrong_is_told(tmp_path, text, told):
    """Where, what, what instead."""
    path = tmp_path / "Ana.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(StorageError) as wrong:
        read_working(path)
    assert str(wrong.value).startswith(told)
