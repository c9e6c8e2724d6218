"""A load that comes down too fast, in the real program: what is heard, and what is not."""

from pathlib import Path

import numpy as np
import pytest

from gymtimer.assets import asset
from gymtimer.audio.clip import RATE, sample
from gymtimer.ui.theme import Theme
from tests.whole import ears, rig
from tests.whole.partner import ROOM, WORDS_WITHIN, Heard, Partner, Planned
from tests.whole.rig import Screen, SoundCard

pytestmark = [pytest.mark.screen, pytest.mark.slow, pytest.mark.sound]

COLOURS = Theme.read(asset("themes", "dark.toml"))

#: Four seconds down; for rehab, so that no rule asks before a set.
PLAN = """\
format = 1
name = "Too heavy"
purpose = "rehab"
[[exercise]]
name = "Bench press"
sets = "2x4 neg 40A0 60kg"
rest = "60s"
"""

SETTINGS = "format = 1\n[pacing]\nsettle = 1000\ntap = {}\n"

PHRASES = ("lower", "two", "three", "four", "lift off", "lift", "last one", "rack it", "easy", "slower")

#: What is said when a set ends at the bottom of a bench press: the load comes up first.
RACK_IT = Planned(((0, "Lift"), (0, "[bottom]"), (sample(1500), "Rack it")), 0)
#: After one that was too fast a word is said while the partner lifts.
EASY = Planned(((0, "Lift"), (0, "[bottom]"), (sample(600), "Easy")), 0)
#: What is said when that is overruled: there is no bottom now.
LIFT = Planned(((0, "Lift"),), 0)
LOWER = Planned(((0, "Lower"), (0, "[tick]")), 0)

#: How loud silence is at most.
SILENT = 0.01


@pytest.fixture
def plan(home: Path) -> Path:
    """Return the plan."""
    (home / "config").mkdir(parents=True)
    path = home / "heavy.gymplan.toml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def settled(home: Path, *, tap: bool) -> None:
    """Let the count go on until a press, with *tap*; else the clock ends it."""
    text = SETTINGS.format(str(tap).lower())
    (home / "config" / "settings.toml").write_text(text, encoding="utf-8")


def lift_off(partner: Partner) -> None:
    """Press through a setup; the bar is up, and its count to the start begins."""
    partner.program.wait_for_colour(COLOURS.ready)
    partner.press()
    partner.listen(1.3)
    partner.press()


def exact(partner: Partner, heard: Heard, planned: Planned) -> None:
    """Hold what was *heard* to its seconds."""
    late = partner.errors(heard, planned)
    assert not any(late["tones"]), late
    assert all(abs(by) <= WORDS_WITHIN for by in late["words"]), late


def words_of(partner: Partner, heard: Heard, seconds: float, planned: Planned) -> list[str]:
    """Return what a listener understands of so many seconds of a stretch, without the tones of *planned*."""
    pytest.importorskip("pocketsphinx")
    recording = partner.card.heard(heard.answer, heard.zero + round(seconds * RATE))
    cues = [(0, "[answer]"), *((ROOM + at, text) for at, text in planned.cues)]
    return ears.understood(ears.without_tones(recording, 0, cues), PHRASES).split()


def silent(card: SoundCard, start: int, stop: int) -> bool:
    """Return whether nothing is heard between two samples."""
    return float(np.abs(card.heard(start, stop).astype(np.float64)).max()) / 32767 < SILENT


def ends_in_silence(partner: Partner, stop: Heard) -> None:
    """Hear "Lift", "Rack it", and then nothing for as long as a rep and more would take."""
    partner.program.wait_for_colour(COLOURS.lift)
    partner.listen(9)
    exact(partner, stop, RACK_IT)
    words = words_of(partner, stop, 9, RACK_IT)
    assert words == ["lift", "rack", "it"], words
    assert silent(partner.card, stop.zero + 3 * RATE, stop.zero + 9 * RATE)


def test_two_short_reps_are_racked_and_one_press_overrules_that(
    screen: Screen, card: SoundCard, home: Path, plan: Path
) -> None:
    """No "Lower" comes after the second one but by two presses: one that overrules, one for "it is up"."""
    settled(home, tap=True)
    with rig.program(home, screen, card.runtime, "run", str(plan)) as program:
        partner = Partner(program, card)
        lift_off(partner)
        partner.listen(1 + 2.2)
        first = partner.press()  # at the bottom, too soon
        partner.listen(1.8)
        again = partner.press()  # up
        partner.listen(2.2)
        stop = partner.press()
        ends_in_silence(partner, stop)

        overruled = partner.press("g")
        partner.listen(5)
        exact(partner, overruled, LIFT)
        assert silent(card, overruled.zero + RATE, overruled.zero + 5 * RATE)
        lowers = partner.press()  # up once more
        partner.listen(1.3)
        partner.press("Escape", "[alarm]")
        program.wait_for_colour(COLOURS.alarm_ground, least=100_000)
        partner.listen(1.3)
        partner.press()
        program.wait_for_colour(COLOURS.rest)
        partner.listen(1)
        assert program.quit(times=2) == 0
        assert not program.errors

    exact(partner, first, EASY)
    exact(partner, again, LOWER)
    exact(partner, lowers, LOWER)
    assert words_of(partner, first, 1.7, EASY) == ["lift", "easy"]
    done = rig.reps(home)
    assert [(rep["number"], rep["aborted"]) for rep in done] == [(1, False), (2, False), (3, True)]
    assert all(abs(rep["measured_ms"] - 2200) < 400 for rep in done[:2]), done


def test_one_drop_is_racked_and_the_next_set_is_lighter(
    screen: Screen, card: SoundCard, home: Path, plan: Path
) -> None:
    """The clock leads; a press long before the bottom ends the set. In the rest L takes 5 % off."""
    settled(home, tap=False)
    with rig.program(home, screen, card.runtime, "run", str(plan)) as program:
        partner = Partner(program, card)
        lift_off(partner)
        partner.listen(1 + 1.1)
        stop = partner.press()
        ends_in_silence(partner, stop)

        partner.press()  # it is racked
        program.wait_for_colour(COLOURS.rest)
        partner.listen(4)
        taken = partner.press("l")
        partner.listen(2)
        said = card.heard(taken.zero - RATE // 10, taken.zero + RATE)
        assert float(np.abs(said.astype(np.float64)).max()) / 32767 > SILENT  # the new load
        partner.press()  # a long rest is cut short by two
        partner.listen(0.4)
        partner.press()
        partner.listen(0.6)  # a press within 250 ms of another is the same press
        lift_off(partner)
        partner.listen(1 + 1)
        partner.press("Escape", "[alarm]")
        partner.listen(1.3)
        partner.press()
        partner.listen(1)
        assert program.quit(times=2) == 0
        assert not program.errors

    assert [its["load"]["text"] for its in rig.sets(home)] == ["60 kg", "55 kg"]
    done = rig.reps(home)
    assert [(rep["set"], rep["number"], rep["aborted"]) for rep in done] == [(1, 1, False), (2, 1, True)]
    assert abs(done[0]["measured_ms"] - 1100) < 400
