"""Steps of a set line."""

import pytest

from gymtimer.domain.setline import parse_set_line, set_line_text
from gymtimer.domain.stepping import Dial, dial_text, stepped


@pytest.mark.parametrize(
    ("line", "dial", "by", "wanted"),
    [
        ("4x4 neg 50A0 105%", Dial.SETS, 1, "5x4 neg 50A0 105%"),
        ("1x4 neg 50A0", Dial.SETS, -1, "1x4 neg 50A0"),
        ("4x4-6 30X0", Dial.REPS, 1, "4x5-7 30X0"),
        ("4x1 30X0", Dial.REPS, -1, "4x1 30X0"),
        ("4x100 30X0", Dial.REPS, 1, "4x100 30X0"),
        ("4x4 neg 50A0", Dial.DOWN, 1, "4x4 neg 60A0"),
        ("4x4 neg 90A0", Dial.DOWN, 1, "4x4 neg 10-0-A-0"),
        ("4x4 neg 10A0", Dial.DOWN, -1, "4x4 neg 10A0"),
        ("4x4 neg 50A0 105%", Dial.LOAD, 1, "4x4 neg 50A0 107.5%"),
        ("4x4 neg 50A0 80kg", Dial.LOAD, -1, "4x4 neg 50A0 77.5kg"),
        ("4x4 neg 50A0 180lb", Dial.LOAD, 1, "4x4 neg 50A0 185lb"),
        ("4x4 neg 50A0 bw+2.5kg", Dial.LOAD, -1, "4x4 neg 50A0 bw"),
        ("4x4 neg 50A0 bw", Dial.LOAD, -1, "4x4 neg 50A0 bw-2.5kg"),
        ("4x4 neg 50A0 100/105%", Dial.LOAD, 1, "4x4 neg 50A0 102.5/107.5%"),
        ("4x4 neg 50A0 200%", Dial.LOAD, 1, "4x4 neg 50A0 200%"),
        ("4x4 neg 50A0 2.5kg", Dial.LOAD, -1, "4x4 neg 50A0 2.5kg"),
        ("4x4 neg 50A0 max", Dial.LOAD, 1, "4x4 neg 50A0 max"),
        ("4x4 neg 50A0", Dial.LOAD, 1, "4x4 neg 50A0"),
        ("3x8 to failure 20X0 70% + 3 neg 40A0", Dial.LOAD, 1, "3x8 to failure 20X0 72.5% + 3 neg 40A0"),
        ("3x8 to failure 20X0 70% + 3 neg 40A0", Dial.REPS, 1, "3x8 to failure 20X0 70% + 4 neg 40A0"),
        (
            "3x8 to failure 20X0 70% + 3 neg 40A0 80%",
            Dial.LOAD,
            1,
            "3x8 to failure 20X0 72.5% + 3 neg 40A0 80%",
        ),
    ],
)
def test_one_step(line: str, dial: Dial, by: int, wanted: str) -> None:
    """Up or down, and not past what can be written."""
    made = stepped(parse_set_line(line), dial, by)

    assert set_line_text(made) == wanted
    assert parse_set_line(wanted) == made


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("4x4-6 neg 50A0 105%", ["4", "4–6", "5 s", "105 %"]),
        ("4x4 neg 50A0 80kg", ["4", "4", "5 s", "80 kg"]),
        ("4x4 neg 50A0 bw+2.5kg", ["4", "4", "5 s", "bw + 2.5"]),
        ("4x4 neg 50A0 bw-5kg", ["4", "4", "5 s", "bw − 5"]),
        ("4x4 neg 50A0 bw", ["4", "4", "5 s", "bw"]),
        ("4x4 neg 50A0 max", ["4", "4", "5 s", "max"]),
        ("4x4 neg 50A0", ["4", "4", "5 s", ""]),
    ],
)
def test_what_the_dials_show(line: str, texts: list[str]) -> None:
    """The number with its unit."""
    assert [dial_text(parse_set_line(line), dial) for dial in Dial] == texts
