"""gym: what there is to be hung on a bar."""

import os

import pytest

from gymtimer.storage.places import Places


@pytest.fixture
def file(home):
    """Return the file of the gym."""
    return Places.of(os.environ).make().gym


def test_an_unknown_gym_says_so(gymtimer, file):
    """Nothing has to be said before a session; nothing is written by asking."""
    said = gymtimer("gym")

    assert said.code == 0
    assert said.out.splitlines() == [
        str(file),
        "plates    nobody has counted them: as many as needed of the usual ones",
        "collars   none that count",
    ]
    assert not file.exists()


def test_plates_and_bars_are_written_down(gymtimer, file):
    """Both units, heaviest first; said again, a number takes the place of the old one."""
    gymtimer("gym", "--plate", "1,25 kg", "2", "--plate", "25kg", "4", "--plate", "45 lb", "6")
    said = gymtimer(
        "gym", "--plate", "25 kg", "8", "--bar", "Smith machine", "12.5 kg", "--bar", "Sled", "unknown"
    )

    assert said.out.splitlines()[1:] == [
        "plates    8 x 25 kg, 2 x 1.25 kg",
        "plates    6 x 45 lb",
        "collars   none that count",
        "station   Smith machine, bar 12.5 kg",
        "station   Sled, bar unknown: only the total is shown",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("--plate", "25", "4"),
            '--plate "25" "4": write a mass and how many there are, up to 200, like "25 kg" 4',
        ),
        (
            ("--plate", "25 kg", "201"),
            '--plate "25 kg" "201": write a mass and how many there are, up to 200, like "25 kg" 4',
        ),
        (
            ("--plate", "25 kg", "4", "--bar", "Smith", "heavy"),
            (
                '--bar "Smith" "heavy": write a station and what its empty bar weighs, like "Smith machine"'
                ' "12.5 kg", or "unknown"'
            ),
        ),
    ],
)
def test_nothing_is_written_where_something_is_wrong(gymtimer, file, words, told):
    """All is read before anything is kept."""
    said = gymtimer("gym", *words)

    assert (said.code, said.err.strip()) == (1, told)
    assert not file.exists()


def test_a_file_with_mistakes_is_told_and_left_alone(gymtimer, file):
    """Also by the other commands that reckon loads."""
    text = "format = 1\n[plates]\nten = 4\n"
    file.write_text(text, encoding="utf-8")
    told = 'gym.toml:3:1: plate "ten": expected a mass with its unit, like "2.5 kg".'

    for words in (("gym", "--plate", "25 kg", "4"), ("show", "demo")):
        said = gymtimer(*words)
        assert (said.code, said.err.strip()) == (1, told)
    assert file.read_text(encoding="utf-8") == text


def test_loads_are_made_of_the_plates_of_the_gym(gymtimer, file, home):
    """What `show` announces is what can be hung up."""
    plan = home / "plan.toml"
    plan.write_text(
        'format = 1\nname = "X"\n[[exercise]]\nname = "Bench press"\nsets = "1x1 40A0 112.5kg"\n',
        encoding="utf-8",
    )
    before = gymtimer("show", plan).out
    gymtimer("gym", *(word for kg in ("25", "20", "10", "2.5") for word in ("--plate", f"{kg} kg", "4")))

    assert "One hundred and twelve point five kilos" in before
    assert "One hundred and ten kilos" in gymtimer("show", plan).out
