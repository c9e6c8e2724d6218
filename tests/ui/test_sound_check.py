"""The sound check: the path of the stage, heard and measured; by keyboard alone and by touch."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gymtimer.audio.clip import LEAD
from gymtimer.audio.output import Health
from gymtimer.audio.voices import Voice
from gymtimer.domain.hearing import Spoken
from gymtimer.storage.settings import read_settings
from gymtimer.ui import sound_check
from gymtimer.ui.settings_controls import Menu
from gymtimer.ui.sound_check import LOUDEST, NO_MORE
from gymtimer.ui.sound_check_delay import ENOUGH
from tests.ui.settled import SILENT, loud, settled, touch


@pytest.fixture
def at(qtbot, theme, family):
    """Return a desk in a window, open at the sound check."""
    made = settled(qtbot, theme, family)
    made.open("Sound check")
    yield made
    made.page.leave()


@pytest.fixture
def check(at):
    """Return the section."""
    return at.page.section


def go(at, by):
    """Let *by* milliseconds pass in steps of a look."""
    player = at.page.section.player
    for _ in range(0, by, 25):
        at.clock.advance(25)
        player.look()


def test_it_says_which_way_the_sound_takes(check):
    """The device by its name."""
    QApplication.processEvents()
    assert check.listen.way.text() == "Headphones · a test, 48 kHz, mono"


def test_a_rep_is_played_as_the_stage_would(at, check):
    """Count to the start, lowering, lift: laid out by the settings, in the words that are chosen."""
    said = []
    check.player.caption_changed.connect(said.append)
    check.listen.play.setFocus()
    QTest.keyClick(check.listen.play, Qt.Key.Key_Space)
    assert check.listen.play.text() == "Stop"

    (track,) = at.output.given
    assert [clip.text for clip in track.placed if clip.spoken] == [
        "Lower",
        "two",
        "three",
        "four",
        "Lift",
        "Rack it",
    ]
    assert at.room.loudspeaker()._wishes.spoken is Spoken.ALL

    go(at, 14_000)
    assert said == ["Lower", "two", "three", "four", "Lift", "Rack it", ""]
    assert check.listen.play.text() == "Play a rep"
    assert not check.player.is_busy


def test_the_meter_shows_what_is_sent(at, check):
    """Lamps while it sounds, none when it is over."""
    lit = []
    check.player.level_changed.connect(lambda level: lit.append(check.listen.meter.lit))
    check.player.play_alarm()
    go(at, 400)
    assert max(lit) >= 28, "the alarm is at full level"

    check.player.stop()
    go(at, 100)
    check.player.play_count()
    go(at, 100)
    for _ in range(40):
        check.listen.meter.show_level(-60)
    assert check.listen.meter.lit == 0


def test_the_level_is_applied_to_what_is_sent(at, check):
    """To the same cues: half the level, half the sound."""
    check.player.play_count()
    at.page.chosen.emit("level", 50)
    check.player.play_count()

    full, half = (piece.part(0, 100_000).astype(int) for piece in at.output.given)
    assert np.abs(half).max() == pytest.approx(np.abs(full).max() / 2, rel=0.02)


def test_stop_is_silence(at, check):
    """At once; a second press of the same button."""
    touch(check.listen.play)
    assert check.player.is_busy

    touch(check.listen.play)

    assert at.output.stops == 1
    assert check.listen.play.text() == "Play a rep"


def test_leaving_is_silence(at, check):
    """Nothing sounds that nobody sees."""
    check.player.play_rep()
    QTest.keyClick(at.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert not check.player.is_busy

    QTest.keyClick(at.page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    check.player.play_rep()
    QTest.keyClick(at.page, Qt.Key.Key_Escape)

    assert not check.player.is_busy
    assert at.output.stops == 2


def test_no_sound_is_said(at, check):
    """In the words of the device."""
    at.output.well = Health(False, "Headphones was disconnected")
    check.player.play_count()

    assert check.listen.way.text() == "No sound: Headphones was disconnected"


def test_a_sleeping_loudspeaker_is_woken_first(at, check):
    """The first word comes after the hiss."""
    at.page.chosen.emit("lead_in", 1000)
    check.player.play_count()
    go(at, 975)
    (hiss,) = at.output.given
    assert not loud(hiss)

    go(at, 50)

    assert loud(at.output.given[1])


def test_four_over_the_music(at, check):
    """No makes it louder and asks again; yes is content; at the end it says what else helps."""
    check.ask.setFocus()
    QTest.keyClick(check.ask, Qt.Key.Key_Space)
    assert not check.yes.isVisible()
    go(at, 6000)
    assert check.yes.isVisible()
    assert check.yes.hasFocus()

    touch(check.no)
    assert read_settings(at.places.settings)[0].level == 120
    go(at, 6000)
    touch(check.yes)
    assert check.ask.isVisible()
    assert at.page._said.text().startswith("Good. Level 120 %")

    at.page.chosen.emit("level", LOUDEST)
    check.no.click()
    assert at.page._said.text() == NO_MORE


def tap_along(at, delay, count=ENOUGH, press=None):
    """Tap along with the clicks of a loudspeaker that is heard *delay* late."""
    target, player = at.page.section.delay.target, at.page.section.player
    for click in range(2, 2 + count):
        at.clock.advance(player.zero + click * 1000 + delay - at.clock.now())
        (press or (lambda: QTest.keyClick(target, Qt.Key.Key_Space)))()
        if not player.is_busy:
            return


@pytest.mark.parametrize("delay", [0, 40, 183, 320, 800])
def test_the_delay_is_measured_by_tapping_along(at, check, delay):
    """Space with every click; what is found is used and saved."""
    check.delay.measure.setFocus()
    QTest.keyClick(check.delay.measure, Qt.Key.Key_Space)
    assert check.delay.target.hasFocus()
    assert check.delay.target.accessibleName() == "Tap here with every click"

    tap_along(at, delay)

    assert read_settings(at.places.settings)[0].output_delay == delay
    assert at.page._said.text() == f"Delay {delay} ms: {ENOUGH} taps, ± 0 ms."
    assert not check.player.is_busy


def test_who_goes_on_tapping_starts_nothing(at, check):
    """The result stands where people tap; it is in sight, and so was the target."""
    check.delay.measure.click()
    QApplication.processEvents()
    QApplication.processEvents()
    target = check.delay.target
    assert target.visibleRegion().boundingRect() == target.rect()
    tap_along(at, 200)

    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert not check.player.is_busy
    assert target.accessibleDescription().startswith("Delay 200 ms")
    assert read_settings(at.places.settings)[0].output_delay == 200


def test_a_delay_that_is_set_already_is_no_part_of_the_measure(at, check):
    """It is measured anew from the start, not added."""
    at.page.chosen.emit("output_delay", 300)
    check.delay.measure.click()
    tap_along(at, 120)

    assert read_settings(at.places.settings)[0].output_delay == 120


def test_tapping_by_touch(at, check):
    """A finger is a tap when it comes down."""
    touch(check.delay.measure)
    tap_along(at, 200, press=lambda: touch(check.delay.target))

    assert read_settings(at.places.settings)[0].output_delay == 200


def test_too_few_taps_change_nothing(at, check):
    """They say so."""
    at.page.chosen.emit("output_delay", 90)
    check.delay.measure.click()
    tap_along(at, 200, 4)
    check.delay.measure.click()

    assert read_settings(at.places.settings)[0].output_delay == 90
    assert at.page._said.text().startswith("Too few taps")


def test_light_and_click_are_compared(at, check):
    """The light waits for the delay that is chosen, and follows when it is mended."""
    at.page.chosen.emit("output_delay", 250)
    check.delay.compare.click()
    target, zero = check.delay.target, check.player.zero
    assert target._zero == zero + 250
    assert zero == at.clock.now() + LEAD

    at.page.chosen.emit("output_delay", 255)
    assert target._zero == zero + 255
    target._beat()
    assert target.lit

    check.delay.compare.click()
    assert target._zero is None
    assert not target.isVisible()


class Known:
    """A computer with three voices, one of which is for nobody here."""

    def __init__(self):
        self.answers = [None, (Voice("b", "Zoe", "en"), Voice("c", "Uwe", "de"), Voice("a", "Amy", "en-GB"))]

    def poll(self):
        return self.answers.pop(0)

    def close(self):
        pass


def test_the_voices_of_the_computer_are_offered_by_name(at, check, monkeypatch):
    """Where one of them is to speak; those that speak English."""
    monkeypatch.setattr(sound_check, "VoiceList", Known)
    row = check.setting_rows["system_voice"]
    assert not row.isVisible()

    at.page.chosen.emit("partner_voice", "system")
    assert row.isVisible()
    check._take_voices()
    check._take_voices()

    assert isinstance(row.control, Menu)
    assert [action.text() for action in row.control.menu.actions()] == ["Its own choice", "Amy", "Zoe"]
    row.control.menu.actions()[2].trigger()
    assert read_settings(at.places.settings)[0].system_voice == "b"


def test_the_partners_cues_are_opened_in_stereo(qtbot, theme, family):
    """Another side needs another device; another level does not."""
    at = settled(qtbot, theme, family)
    opened = []
    at.room._opens = lambda choice, stereo: opened.append((choice, stereo)) or at.output
    at.open("Sound check")
    QApplication.processEvents()
    assert opened == [("none", False)]

    at.page.chosen.emit("level", 80)
    assert at.room.output is at.output
    at.page.chosen.emit("partner_side", "left")
    assert at.room.output is at.output

    assert opened == [("none", False), ("none", True)]
    at.page.leave()


def test_another_voice_is_spoken_by_another_box(at):
    """The partner's has its own; other settings leave both as they are."""
    voice = at.room.voicebox
    assert at.room.partner is None
    at.room.use(replace(SILENT, level=50))
    assert at.room.voicebox is voice

    at.room.use(replace(SILENT, partner_voice="system"))
    assert at.room.partner is not None
    assert at.room.partner is not at.room.voicebox

    partner = at.room.partner
    at.room.use(replace(SILENT, partner_voice="system", rate=120))
    assert at.room.partner is not partner
