"""The file of a gym is read with all its mistakes and written with all its comments."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import ANY_GYM, Gym, Station
from gymtimer.domain.load import Bar, Mass, Stock, Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.gymfile import read_gym, save_station

KG, LB = Unit.KG, Unit.LB
GYM = """\
format = 1
collars = "2.5 kg" # one of them

[plates] # both sides together
"25 kg" = 4
"1,25 kg" = 2
"45 lb" = 6

[[station]]
name = "Smith machine" # the left one
bar = "12.5 kg"

[[station]]
name = "EZ bar"
bar = "18 lb"
exercises = ["Preacher curl", "biceps curl"]
collars = "0.25 kg"
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Return the bundled exercises."""
    return read_catalogue(asset("exercises.toml"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file of a gym."""
    path = tmp_path / "gym.toml"
    path.write_text(GYM, encoding="utf-8")
    return path


def test_a_gym_is_read(file: Path, catalogue: Catalogue) -> None:
    """Plates with their counts in both units, collars, stations with what is done there."""
    assert read_gym(file, catalogue) == Gym(
        plates=(
            Stock(Mass(2500, KG), 4),
            Stock(Mass(125, KG), 2),
            Stock(Mass(4500, LB), 6),
        ),
        collars=Mass(250, KG),
        stations=(
            Station("Smith machine", Mass(1250, KG)),
            Station("EZ bar", Mass(1800, LB), ("preacher_curl", "biceps_curl"), Mass(25, KG)),
        ),
    )


def test_without_a_file_it_is_any_gym(tmp_path: Path, catalogue: Catalogue) -> None:
    """Nobody has to write one."""
    assert read_gym(tmp_path / "gym.toml", catalogue) is ANY_GYM


def test_a_machine_is_weighed_once(file: Path, catalogue: Catalogue) -> None:
    """A new weight takes the place of the old one; the comments, the plates, the others stay."""
    save_station(file, "smith  Machine", Mass(1500, KG))
    text = file.read_text(encoding="utf-8")

    assert text == GYM.replace('bar = "12.5 kg"', 'bar = "15 kg"')


def test_the_first_machine_makes_the_file(tmp_path: Path, catalogue: Catalogue) -> None:
    """What was said once is known the next time, also that it stays unknown."""
    path = tmp_path / "data" / "gym.toml"
    save_station(path, "Smith machine", Mass(3300, LB))
    save_station(path, "Leg press sled", None)

    assert read_gym(path, catalogue) == Gym(
        stations=(Station("Smith machine", Mass(3300, LB)), Station("Leg press sled", None))
    )


@given(
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=30),
    st.none() | st.builds(Mass, st.integers(1, 5000), st.sampled_from(Unit)),
)
def test_what_was_saved_is_read(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue, name: str, bar: Mass | None
) -> None:
    """Whatever a machine is called, and to the hundredth."""
    path = tmp_path_factory.mktemp("gym") / "gym.toml"
    save_station(path, name, bar)

    assert read_gym(path, catalogue).stations == (Station(name, bar),)


def refused(path: Path, catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """Return what is wrong with a gym of that text."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StorageError) as error:
        read_gym(path, catalogue)
    return error.value.problems


def test_all_mistakes_are_told_at_once(tmp_path: Path, catalogue: Catalogue) -> None:
    """Each with its place, and with what to write instead."""
    text = """\
format = 1
collar = "2.5 kg"

[plates]
"25" = 4
"20 kg" = 2.5
"10 kg" = -1
"5 kg" = 2
"5kg" = 4

[[station]]
name = "Smith"
weight = "12 kg"

[[station]]
bar = "twelve"
exercises = ["Chin-upp"]
"""
    assert refused(tmp_path / "gym.toml", catalogue, text) == (
        'gym.toml:2:1: unknown key "collar". Did you mean "collars"?',
        'gym.toml:5:1: plate "25": expected a mass with its unit, like "2.5 kg".',
        "gym.toml:6:11: 20 kg: expected a whole number of plates, got the number 2.5.",
        "gym.toml:7:11: 10 kg: the number -1 is not from 0 to 200 plates.",
        'gym.toml:9:1: "5kg" was counted already. Keep one line.',
        'gym.toml:11:1: this station has no bar. Write bar = "12.5 kg", or bar = "unknown".',
        'gym.toml:13:1: unknown key "weight". Did you mean "bar"?',
        'gym.toml:15:1: this station has no name. Write name = "Smith machine" below [[station]].',
        'gym.toml:16:7: bar "twelve": expected a mass with its unit, like "12.5 kg".',
        'gym.toml:17:14: unknown exercise "Chin-upp". Did you mean "Chin-up"?',
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("plates = 3", "gym.toml:2:10: plates: expected a table [plates], got the number 3."),
        (
            "station = 3",
            "gym.toml:2:11: station: expected tables, each below [[station]], got the number 3.",
        ),
        (
            'collars = "500 kg"',
            'gym.toml:2:11: collars "500 kg": expected a mass with its unit, like "2.5 kg".',
        ),
        (
            '[[station]]\nname = "A"\nbar = "unknown"\n[[station]]\nname = "a"\nbar = "unknown"',
            'gym.toml:6:8: there are two stations called "a". Rename one.',
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    tmp_path: Path, catalogue: Catalogue, text: str, problem: str
) -> None:
    """A wrong file is not half read: plates that are not there would be told to be hung."""
    assert problem in refused(tmp_path / "gym.toml", catalogue, f"format = 1\n{text}\n")


def test_a_newer_or_damaged_file_stays_as_it_is(tmp_path: Path, catalogue: Catalogue) -> None:
    """What this version does not understand it does not write over."""
    path = tmp_path / "gym.toml"
    for text in ("format = 2\n", "format = 1\n[plates\n", "format = 1\nstation = 3\n"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(StorageError):
            save_station(path, "Smith machine", Mass(1250, KG))
        assert path.read_text(encoding="utf-8") == text


def test_an_exercise_finds_its_bar(file: Path, catalogue: Catalogue) -> None:
    """Its station, else the barbell of the catalogue; a machine nobody has weighed is to be asked for."""
    gym = read_gym(file, catalogue)
    bench, smith = catalogue.find("Bench press"), catalogue.find("Smith press")
    curl, press, pull_up = (catalogue.find(name) for name in ("Preacher curl", "Leg press", "Chin-up"))
    assert all((bench, smith, curl, press, pull_up))

    assert gym.bar_for(bench, KG) == Bar(Mass(2000, KG), "", Mass(250, KG), gym.plates)
    assert gym.bar_for(bench, LB) == Bar(Mass(4500, LB), "", Mass(250, KG), gym.plates)
    assert gym.bar_for(smith, KG) == Bar(Mass(1250, KG), "Smith machine", Mass(250, KG), gym.plates)
    assert gym.bar_for(curl, KG) == Bar(Mass(1800, LB), "EZ bar", Mass(25, KG), gym.plates)
    assert gym.bar_for(press, KG) == Bar(None, "Leg press sled", None, gym.plates, ask=True)
    assert gym.bar_for(pull_up, KG) is None


def test_a_gym_of_pound_plates_counts_in_pounds(catalogue: Catalogue) -> None:
    """A plan in kilos is trained there with the bar of 45 lb."""
    gym = Gym(plates=(Stock(Mass(4500, LB), 8), Stock(Mass(250, LB), 4)))
    bench = catalogue.find("Bench press")
    assert bench is not None

    assert (gym.counts_in(KG), gym.counts_in(LB), ANY_GYM.counts_in(KG)) == (LB, LB, KG)
    assert gym.bar_for(bench, KG) == Bar(Mass(4500, LB), stock=gym.plates)


def test_a_machine_is_known_once_it_was_weighed() -> None:
    """Weighed again it keeps what is done there; one that is new is added."""
    gym = Gym(stations=(Station("EZ bar", Mass(800, KG), ("biceps_curl",)),))

    again = gym.with_station("ez bar", Mass(900, KG)).with_station("Smith machine", None)

    assert again.stations == (
        Station("EZ bar", Mass(900, KG), ("biceps_curl",)),
        Station("Smith machine", None),
    )
