"""The page about the gym: what it shows is what is read."""

import re
from pathlib import Path

from gymtimer.domain.load import Mass, Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.gymfile import read_gym

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "gym.md").read_text("utf-8")
CATALOGUE = read_catalogue(ROOT / "resources" / "exercises.toml")


def test_the_example_is_a_gym(tmp_path: Path) -> None:
    """It can be pasted into a file, and says what the page says."""
    (block,) = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    path = tmp_path / "gym.toml"
    path.write_text(block, encoding="utf-8")
    gym = read_gym(path, CATALOGUE)
    curl = CATALOGUE.find("Preacher curl")

    assert gym.plates
    assert len(gym.plates) == 6
    assert curl is not None
    bar = gym.bar_for(curl, Unit.KG)
    assert bar is not None
    assert (bar.station, bar.mass, bar.collars) == ("EZ bar", Mass(800, Unit.KG), Mass(20, Unit.KG))


def test_only_machines_without_a_known_bar_are_asked_for() -> None:
    """Where the catalogue knows the bar, or there is none to hang plates on, nobody is asked."""
    asked = {exercise.name: exercise.station for exercise in CATALOGUE.exercises if exercise.station}

    assert asked == {"Smith machine press": "Smith machine", "Leg press": "Leg press sled"}
    assert all(exercise.bar is None for exercise in CATALOGUE.exercises if exercise.station)
