"""Every theme keeps the two rules of colour, and says what is wrong with it."""

from itertools import combinations
from pathlib import Path

import pytest

from gymtimer.ui.theme import Theme, ThemeError
from tests.ui.colour import SIGHT, apart, contrast

THEMES = Path(__file__).parents[2] / "resources" / "themes"
PHASES = ("lower", "lift", "rest", "ready")


@pytest.fixture(params=sorted(THEMES.glob("*.toml")), ids=lambda path: path.stem)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.read(request.param)


@pytest.mark.parametrize("name", [*PHASES, "hold", "ink", "quiet", "alarm"])
def test_every_colour_can_be_read_from_across_the_room(theme: Theme, name: str) -> None:
    """
    Each colour stands out from the ground at least 7 to 1 (WCAG 2.2, 1.4.6).
    """
    assert contrast(getattr(theme, name), theme.ground) >= 7


def test_letters_on_the_alarm_can_be_read(theme: Theme) -> None:
    """
    Ink on the ground of an alarm stands out at least 7 to 1.
    """
    assert contrast(theme.ink, theme.alarm_ground) >= 7


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(("one", "other"), list(combinations((*PHASES, "alarm"), 2)))
def test_no_eye_takes_one_phase_for_another(theme: Theme, one: str, other: str, sight: str) -> None:
    """
    Phases and alarm are at least 20 apart for every kind of colour blindness.
    """
    assert apart(getattr(theme, one), getattr(theme, other), sight) >= 20


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("other", [*PHASES, "ground"])
def test_no_eye_misses_that_the_screen_turned(theme: Theme, other: str, sight: str) -> None:
    """
    The ground of an alarm is at least 20 apart from the phases and from the ground before it.
    """
    assert apart(theme.alarm_ground, getattr(theme, other), sight) >= 20


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("", 'colour "alarm" is missing'),
        ('alarm = "red"', 'alarm = "red" is no colour'),
        ('alarm = "#FF0000"\nlowr = "#FF0000"', 'colour "lowr" means nothing here'),
    ],
)
def test_a_wrong_theme_says_what_is_wrong(tmp_path: Path, line: str, complaint: str) -> None:
    """
    A missing, unknown or misspelt colour is named with its file.
    """
    lines = (THEMES / "dark.toml").read_text("utf-8").splitlines()
    path = tmp_path / "mine.toml"
    path.write_text("\n".join([*(row for row in lines if not row.startswith("alarm ")), line]), "utf-8")

    with pytest.raises(ThemeError, match=f"mine.toml: {complaint}"):
        Theme.read(path)
