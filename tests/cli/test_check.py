"""check: what is told of right and of wrong plans."""

import pytest

BENCH = 'name = "Bench press"\nsets = "2x2 neg 40A0 100kg"'


def test_a_fine_plan_is_told_with_its_size(gymtimer, plan_file):
    """Exercises, sets, warm-ups, minutes."""
    path = plan_file('name = "Bench press"\nwarm-up = "3 30X0 50%"\nsets = "4x4 50A0"\nrest = "3:00"')

    said = gymtimer("check", path)

    assert said.code == 0
    assert said.out == f"{path}: fine, 1 exercise, 4 sets, 1 warm-up, 15 min.\n"


def test_a_short_plan_takes_a_minute(gymtimer, plan_file):
    """No plan takes none."""
    path = plan_file('name = "Biceps curl"\nsets = "1x1 40A0"')

    assert gymtimer("check", path).out.endswith("1 set, 1 min.\n")


def test_every_mistake_of_every_plan_is_told(gymtimer, plan_file):
    """All at once, as FILE:LINE:COL: text, and the fine plan beside them is fine."""
    first = plan_file('name = "Bench press"\nsets = "2x2 neg 5A00"\nrets = "3:00"', name="first.toml")
    fine = plan_file(BENCH, name="fine.toml")
    last = plan_file('name = "Bench pres"\nsets = "2x2 50A0"', name="last.toml")

    said = gymtimer("check", first, fine, last)

    starts = [line.split(": ")[0] for line in said.out.splitlines()]
    assert said.code == 1
    assert starts == [f"{first}:6:17", f"{first}:7:1", f"{fine}", f"{last}:5:9"]


@pytest.mark.parametrize("name", ["absent.toml", "no/folder/x.toml", ".", "nobody"])
def test_a_plan_that_cannot_be_read_is_an_error(gymtimer, tmp_path, monkeypatch, name):
    """Exit code 1, with the place that compilers tell."""
    monkeypatch.chdir(tmp_path)

    said = gymtimer("check", name)

    assert said.code == 1
    assert said.out.startswith(f"{name}:1:1: ")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\x00" * 99, b"[[[[", "é = 1".encode("latin-1")])
def test_no_content_is_a_crash(gymtimer, tmp_path, content):
    """Whatever a file holds, it is told as a mistake of that file."""
    path = tmp_path / "plan.toml"
    path.write_bytes(content)

    said = gymtimer("check", path)

    assert (said.code, said.err) == (1, "")
    assert said.out.startswith(f"{path}:")


def test_a_planned_lift_under_a_heavy_bar_is_noted(gymtimer, plan_file):
    """A4 is only planned where the load may be 100 % or more; that is a note, not an error."""
    path = plan_file('name = "Bench press"\nsets = ["2x2 5-0-A4-0 105%", "1x2 4-0-A4-0 110%"]')

    said = gymtimer("check", path)

    assert said.code == 0
    (note,) = said.out.splitlines()[1:]
    assert note == (
        f"{path}: note: Bench press: the 4 seconds of A4 are only planned: the partner's press ends the lift,"
        " since the load may be 100 % or more."
    )


def test_a_load_that_changes_within_a_set_is_noted(gymtimer, plan_file):
    """It is shown, said and logged as planned, but nobody changes plates with the bar in the hands."""
    path = plan_file('name = "Bench press"\nsets = "2x8 to failure 20X0 70% + 3 neg 40A0 90%"')
    same = plan_file('name = "Bench press"\nsets = "2x8 to failure 20X0 70% + 3 neg 40A0"', name="same.toml")

    said = gymtimer("check", path, same)

    assert said.code == 0
    (note,) = (line for line in said.out.splitlines() if ": note:" in line)
    assert note == (
        f"{path}: note: Bench press: the load changes within the set, for which its own reps leave no rest."
    )


def test_auto_advance_under_a_heavy_bar_is_noted(gymtimer, plan_file):
    """advance = "auto" stays a gate there, and the author is told."""
    path = plan_file('name = "Bench press"\nsets = "2x2 50A0 105%"', head=['advance = "auto"'])

    assert 'note: Bench press: advance = "auto" does not end its lifts: ' in gymtimer("check", path).out


@pytest.mark.parametrize(
    "exercise",
    [
        'name = "Bench press"\nsets = "2x2 5-0-A4-0 90%"',
        'name = "Wide-grip pull-up"\nsets = "2x2 5-0-A4-0 bw"',
        BENCH,
    ],
)
def test_there_is_nothing_to_note_where_the_clock_may_end_the_lift(gymtimer, plan_file, exercise):
    """Below 100 %, and where the lifter's own legs lift, A4 does what it says."""
    assert ": note:" not in gymtimer("check", plan_file(exercise)).out


def test_every_bundled_plan_is_fine(gymtimer):
    """By name, as a user would check them."""
    from gymtimer.assets import asset

    names = [path.name.removesuffix(".gymplan.toml") for path in asset("plans").glob("*.toml")]

    said = gymtimer("check", *names)

    assert len(names) >= 10
    assert said.code == 0, said.out
