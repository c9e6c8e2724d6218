"""Hearing what is written."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gymtimer.audio.clip import Clip, sample
from gymtimer.audio.output import Health
from gymtimer.audio.speaking import Progress
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.timeline import Kind
from gymtimer.ui.editor_rehearsing import PATIENCE, SPEED, Rehearsing
from tests.ui.editor_made import TEXT, made


class Voice:
    """Says everything; after *waits* polls."""

    phrases = ENGLISH

    def __init__(self, waits: int = 0) -> None:
        self.waits, self.asked, self.cancelled = waits, [], False

    def speak(self, texts):
        self.asked.append(list(texts))
        return self

    def poll(self) -> Progress:
        self.waits -= 1
        return Progress(0, 0, finished=self.waits < 0)

    def clip(self, text: str) -> Clip:
        return Clip(np.full(sample(300), 0.1, np.float32))

    def cancel(self) -> None:
        self.cancelled = True


class Device:
    """Notes what it plays."""

    def __init__(self) -> None:
        self.played, self.stopped, self.lost = [], 0, False

    def play(self, piece):
        self.played.append(piece)
        return None if self.lost else 1000

    def stop(self) -> None:
        self.stopped += 1

    def health(self, now) -> Health:
        return Health(not self.lost, "no device" if self.lost else "")


class Room:
    """An editor that can be heard."""

    def __init__(self, page, waits: int = 0) -> None:
        self.page, self.voice, self.device, self.time = page, Voice(waits), Device(), 1000
        page.hearing.make = lambda its: Rehearsing(
            its, lambda: self.device, lambda: self.voice, lambda: self.time
        )

    def words(self, number: int = -1) -> list[str]:
        """Return what was played."""
        return [clip.text for clip in self.device.played[number].placed if clip.spoken]


@pytest.fixture
def room(qtbot, theme, family) -> Room:
    """Return a room with an editor in it."""
    return Room(made(qtbot, theme, family))


def test_a_rep_is_heard_by_a_key(qtbot, room):
    """Ctrl+R: the one that is chosen, at its real speed."""
    room.page.strip.step_rep(1)
    qtbot.keyClick(room.page.outline, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert room.words() == ["Lift", "Lower", "two", "three", "four", "five", "Lift"]
    assert len(room.device.played[0]) >= sample(8000)
    assert room.page.player.stop.isVisible()


def test_the_whole_session_is_heard_faster(qtbot, room):
    """Every lowering of it; the line moves over the strip as fast."""
    qtbot.mouseClick(room.page.player.session, Qt.MouseButton.LeftButton)
    lowered = sum(len(bout.reps_at) for bout in room.page.strip.bouts if bout.exercise == 0)
    assert room.words().count("Lower") >= lowered

    room.time += 30_000
    room.page.hearing.rehearsing._follow()
    head = room.page.strip._head
    assert 0.6 * SPEED * 30_000 <= head <= SPEED * 30_000


def test_a_set_is_heard_from_the_strip(qtbot, room):
    """Space; from its announcement on."""
    room.page.strip.setFocus()
    qtbot.keyClick(room.page.strip, Qt.Key.Key_Space)

    assert room.words()[0].startswith("Bench press. Set one of four")
    assert room.words()[-1] == "Rack it"


BY_WEEKS = TEXT.replace('105%"', '105/110/115%"\nin-weeks = "1-3"')


def test_another_week_is_shown_and_heard(qtbot, room):
    """The strip, its length and what sounds are of the week that is chosen."""
    page = room.page
    page.open(BY_WEEKS, "a")
    assert page.player.week.text() == "Week 1/4"
    first = page.strip.bouts
    qtbot.mouseClick(page.player.set, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.outline, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert page.player.week.accessibleName() == "Week 2 of 4"
    assert not page.hearing.rehearsing.plays
    assert page.strip.bouts[0].load != first[0].load
    qtbot.mouseClick(page.player.set, Qt.MouseButton.LeftButton)
    assert "hundred and five kilos" in room.words(0)[0]
    assert "hundred and ten kilos" in room.words(1)[0]


def test_a_week_without_an_exercise_is_shorter(qtbot, room):
    """After the last week comes the first; another text begins with its first."""
    page = room.page
    page.open(BY_WEEKS, "a")
    first = page.strip.bouts
    for _ in range(3):
        page.drafting.next_week()
    assert len(page.strip.bouts) < len(first)
    page.drafting.next_week()
    assert page.strip.bouts == first
    page.drafting.next_week()
    page.open(TEXT, "b")

    assert page.drafting.week == 1
    assert not page.player.week.isVisible()


def test_stop_is_silence(qtbot, room):
    """Also where something new is asked for, or the page is left."""
    page = room.page
    qtbot.mouseClick(page.player.set, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.player.stop, Qt.MouseButton.LeftButton)
    assert room.device.stopped == 1
    assert page.strip._head is None
    assert page.player.session.isVisible()

    qtbot.mouseClick(page.player.rep, Qt.MouseButton.LeftButton)
    page.forget()
    assert room.device.stopped == 2
    page.end()
    assert room.device.stopped == 2


def test_it_ends_by_itself(qtbot, room):
    """Then the button plays again."""
    qtbot.mouseClick(room.page.player.rep, Qt.MouseButton.LeftButton)
    room.time += 60_000
    room.page.hearing.rehearsing._follow()

    assert not room.page.hearing.rehearsing.plays
    assert room.page.player.session.isVisible()


def test_words_that_are_not_there_yet_are_waited_for(qtbot, theme, family):
    """But not for ever; a voice that was asked is heard out, for its words are not asked for again."""
    room = Room(made(qtbot, theme, family), waits=2)
    qtbot.mouseClick(room.page.player.rep, Qt.MouseButton.LeftButton)
    assert room.device.played == []
    assert room.page.player.stop.isVisible()
    rehearsing = room.page.hearing.rehearsing
    rehearsing._listen()
    rehearsing._listen()
    assert len(room.device.played) == 1

    room = Room(made(qtbot, theme, family), waits=10)
    qtbot.mouseClick(room.page.player.rep, Qt.MouseButton.LeftButton)
    room.time += PATIENCE
    rehearsing = room.page.hearing.rehearsing
    rehearsing._listen()
    assert len(room.device.played) == 1
    rehearsing.stop()
    assert rehearsing._poll.isActive()
    assert not room.voice.cancelled
    rehearsing.end()
    assert room.voice.cancelled


def test_one_voice_speaks_at_a_time(qtbot, theme, family):
    """What is asked for meanwhile is spoken when the first is done; nothing is spoken twice."""
    room = Room(made(qtbot, theme, family), waits=2)
    qtbot.mouseClick(room.page.player.rep, Qt.MouseButton.LeftButton)
    room.page.hearing._ask("session")
    assert len(room.voice.asked) == 1

    rehearsing = room.page.hearing.rehearsing
    for _ in range(3):
        rehearsing._listen()
    assert len(room.voice.asked) == 2
    assert set(room.voice.asked[0]) < set(room.voice.asked[1])
    assert len(room.device.played) == 1
    assert "Rack it" in room.words()


def test_without_a_device_it_is_said(qtbot, room):
    """In words, where the page says that all is well."""
    room.device.lost = True
    qtbot.mouseClick(room.page.player.rep, Qt.MouseButton.LeftButton)

    assert room.page.mistakes.calm.text() == "No sound: no device"
    assert room.page.player.session.isVisible()


def test_a_plan_with_mistakes_is_not_heard(qtbot, room):
    """The session is not the one that is written."""
    room.page.text.go_to(room.page.text.text().index("50A0"))
    qtbot.keyClick(room.page.text, Qt.Key.Key_Delete)
    room.page.hearing._ask("set")

    assert room.device.played == []


def test_nothing_is_rehearsed_where_nothing_can_be_heard(qtbot, theme, family):
    """A page without sound has dumb buttons."""
    page = made(qtbot, theme, family)
    qtbot.mouseClick(page.player.rep, Qt.MouseButton.LeftButton)

    assert page.hearing.rehearsing is None
    assert Kind.LOWER in {kind for bout in page.strip.bouts for kind, _ in bout.runs}
