"""In which language a session is spoken: settled before it is laid out, never mixed, never silent."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gymtimer.assets import asset
from gymtimer.audio.voice_search import Found
from gymtimer.domain.command import Command
from gymtimer.domain.cue import Sound
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.timeline import Kind
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.sound_room import ONLY_ENGLISH
from gymtimer.ui.voice_desk import PATIENCE, WAITING, VoiceDesk
from tests.opened import ended, made, opened
from tests.ui.settled import SILENT, settled

GERMAN_WISHED = replace(SILENT, language="de", voice="auto")
NOBODY = "No voice of this computer speaks Deutsch: the cues are in English."


class Search:
    """A search that ends when it is told to; nothing speaks."""

    made: list["Search"]

    def __init__(self, phrases, made, wished="") -> None:
        self.phrases, self.wished, self.found, self.closed = phrases, wished, self.ends, False
        self.made.append(self)

    def poll(self):
        return self.found

    def close(self) -> None:
        self.closed = True


def searches(ends):
    """Return a class of searches that end at once with *ends*, or go on with None."""
    return type("Searches", (Search,), {"ends": ends, "made": []})


@pytest.fixture
def at(qtbot, theme, family):
    """Return a desk of settings with a silent room."""
    return settled(qtbot, theme, family)


def asked(at, language="de"):
    """Ask for *language*; return the desk and what it tells."""
    told = []
    desk = VoiceDesk(lambda: at.room, at.clock)
    desk.ask(language, told.append)
    return desk, told


def test_english_is_there_at_once(at):
    """Nobody looks for a voice."""
    at.room._searches = searches(None)

    assert asked(at, "en")[1] == ["en"]
    assert at.room._searches.made == []


def test_who_asks_waits_until_a_voice_is_found(at):
    """And is told once; the wished voice goes along."""
    at.room._searches = kind = searches(None)
    at.room.use(replace(GERMAN_WISHED, system_voice="gmw/de"))
    desk, told = asked(at)
    assert told == []
    assert at.room.language == "en"

    (search,) = kind.made
    search.found = Found("gmw/de")
    desk.look()
    desk.look()

    assert told == ["de"]
    assert (search.wished, search.phrases.language) == ("gmw/de", "de")
    assert (at.room.language, at.room.unheard) == ("de", "")
    assert at.room.voicebox.phrases.language == "de"


def test_without_a_voice_all_of_it_is_english(at):
    """Told in one sentence; the voice is the one that speaks English."""
    at.room._searches = searches(Found(reason=NOBODY))
    at.room.use(GERMAN_WISHED)

    assert asked(at)[1] == ["en"]
    assert at.room.unheard == NOBODY
    assert at.room.voicebox.phrases is ENGLISH


def test_nobody_waits_for_ever(at):
    """A search that hangs is English; what it finds later is for the next session."""
    at.room._searches = kind = searches(None)
    at.room.use(GERMAN_WISHED)
    desk, told = asked(at)
    at.clock.advance(PATIENCE)
    desk.look()
    assert told == ["en"]

    kind.made[0].found = Found("gmw/de")
    assert asked(at)[1] == ["de"]


def test_whoever_went_on_is_not_called_back(at):
    """Two presses on Start begin one session."""
    at.room._searches = kind = searches(None)
    at.room.use(GERMAN_WISHED)
    desk, first = asked(at)
    second = []
    desk.ask("de", second.append)
    kind.made[0].found = Found("gmw/de")
    desk.look()

    assert (first, second) == ([], ["de"])


def test_who_asks_for_something_else_does_not_wait_any_more(at):
    """And nothing says so any longer."""
    at.room._searches = searches(None)
    at.room.use(GERMAN_WISHED)
    desk = VoiceDesk(lambda: at.room, at.clock)
    told, waiting = [], []
    desk.waiting.connect(waiting.append)
    desk.ask("de", told.append)
    assert waiting == [WAITING]

    desk.ask("en", told.append)

    assert (told, waiting) == (["en"], [WAITING, ""])


def test_a_voice_that_was_chosen_for_german_reads_no_english(at):
    """Neither the lifter's cues nor the partner's."""
    chosen = replace(GERMAN_WISHED, voice="system", partner_voice="system", system_voice="gmw/de")
    at.room.use(chosen)
    assert [at.room.voice_in("en")._voice, at.room.partner_in("en")._voice] == ["", ""]

    at.room.use(replace(chosen, language="en", system_voice="gmw/en"))
    assert [at.room.voice_in("en")._voice, at.room.partner_in("en")._voice] == ["gmw/en", "gmw/en"]


def test_fixed_words_alone_are_english(at):
    """Where no voice is to speak there is none to look for."""
    at.room._searches = kind = searches(None)
    at.room.use(replace(GERMAN_WISHED, voice="none"))

    assert asked(at)[1] == ["en"]
    assert (at.room.unheard, kind.made) == (ONLY_ENGLISH, [])


def test_another_voice_is_looked_for_anew(at):
    """What was found before says nothing of it; other settings do not matter."""
    at.room._searches = kind = searches(Found("gmw/de"))
    at.room.use(GERMAN_WISHED)
    asked(at)
    at.room.use(replace(GERMAN_WISHED, level=50, partner_voice="system"))
    assert at.room.language == "de"

    at.room.use(replace(GERMAN_WISHED, system_voice="mb/de"))

    assert at.room.language == "en"
    assert asked(at)[1] == ["de"]
    assert len(kind.made) == 2


def test_the_partner_has_another_german_voice_where_there_is_one(at):
    """Never the bundled one, which is English, whatever was chosen."""
    at.room._searches = searches(Found("gmw/de", "mb/de"))
    at.room.use(replace(GERMAN_WISHED, partner_voice="neural"))
    asked(at)

    partner = at.room.partner_in("de")
    assert (partner._voice, partner.phrases.language) == ("mb/de", "de")
    assert "neural" not in partner._engines
    at.room._looks["de"] = Found("gmw/de")
    at.room.use(replace(GERMAN_WISHED, partner_voice="system"))
    assert at.room.partner_in("de") is None


def test_a_file_of_phrases_that_is_broken_leaves_the_cues_english(at, monkeypatch):
    """Told with its first mistake."""
    from gymtimer.storage.errors import StorageError
    from gymtimer.ui import sound_room

    def broken(language):
        raise StorageError("de.toml:3:1: hold is missing.")

    monkeypatch.setattr(sound_room, "bundled_phrases", broken)
    at.room.use(GERMAN_WISHED)

    assert asked(at)[1] == ["en"]
    assert at.room.unheard == "de.toml:3:1: hold is missing. The cues are in English."


def test_the_sound_check_speaks_the_language_that_can_be_heard(at):
    """What it plays waits for the voice; then it is what the stage would say."""
    at.room._searches = kind = searches(None)
    at.open("Sound check", GERMAN_WISHED)
    at.room.use(GERMAN_WISHED)
    player = at.page.section.player
    player.play_count()
    assert at.output.given == []

    kind.made[0].found = Found(reason=NOBODY)
    at.clock.advance(50)
    player.look()

    assert [clip.text for clip in at.output.given[-1].placed if clip.spoken] == [
        "Lower",
        "two",
        "three",
        "four",
    ]
    at.page.section._tell_way()
    assert at.page.section.listen.way.text() == f"Headphones · a test, 48 kHz, mono\n{NOBODY}"
    at.room._looks["de"] = Found("gmw/de")
    at.room._boxes.clear()
    at.room._box = lambda phrases, choice, voice: _Ready(phrases)
    player.play_count()
    at.clock.advance(50)
    player.look()
    words = [cue.text for _, cue in player._cues if cue.sound is Sound.WORD]
    assert words == ["Runter", "zwei", "drei", "vier"]
    at.page.leave()


class _Ready:
    """A voicebox to which nothing has to be said."""

    def __init__(self, phrases) -> None:
        self.phrases = phrases

    def clip(self, text):
        return None

    def speak(self, texts):
        from gymtimer.audio.speaking import Speaking

        return Speaking({"phrases": []}, lambda text, engine: True)

    def say_once(self, progress):
        return progress.reason


@pytest.fixture
def german(places, monkeypatch):
    """Return the folders of somebody who chose German; a crash fails its test instead of telling people."""
    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)
    places.settings.write_text(
        'language = "de"\nsound = "none"\nfull-screen = false\ntoured = true\n', encoding="utf-8"
    )
    return places


def begun(qtbot, places, ends):
    """Return the program, in a session if there is no waiting for *ends*; nothing speaks."""
    program = opened(qtbot, places)
    room = program._front.room
    room._searches = searches(ends)
    room._box = lambda phrases, choice, voice: _Ready(phrases)
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    return program


def test_a_session_is_german_from_the_first_word_to_the_alarm(qtbot, german):
    """What is said, and what is shown of it in capitals; digits stay digits."""
    program = begun(qtbot, german, Found("gmw/de"))
    training = program._sessions.training
    timeline = training._runner.timeline
    assert (training.language, timeline.phrases.language) == ("de", "de")
    assert timeline.phases[0].cues[0].text == "Bench press. Aufwärmsatz eins von eins. Zwanzig Kilo."

    index = next(i for i, phase in enumerate(timeline.phases) if phase.kind is Kind.LOWER)
    training._runner.head = Playhead(index, 0, program._sessions.clock.now())
    training.transport.look()
    scene = program._pages.stage.scene
    assert (scene.word, scene.number) == ("RUNTER", "1")
    training.transport.request(Command.RACK_IT, program._sessions.clock.now(), "key")
    assert program._pages.stage.scene.number == "ABLAGE"
    ended(program)


def test_the_journal_keeps_the_language(qtbot, german):
    """So that the session goes on in it."""
    program = begun(qtbot, german, Found("gmw/de"))
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    state = program._sessions._changing._recipe.text()
    assert json.loads(state)["language"] == "de"
    ended(program)

    again = opened(qtbot, german)
    again._front.room._searches = searches(Found("gmw/de"))
    again._front.room._box = lambda phrases, choice, voice: _Ready(phrases)
    qtbot.waitUntil(again._home.offer.isVisible)
    qtbot.mouseClick(again._home.offer._go_on, Qt.MouseButton.LeftButton)
    assert again._sessions.training.language == "de"
    assert again._sessions._changing._recipe.language == "de"
    ended(again)


def test_a_session_goes_on_in_its_language_whatever_was_chosen_since(qtbot, german):
    """Tape and voice are German, though the settings are English by now; nothing has to be told."""
    program = begun(qtbot, german, Found("gmw/de"))
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    ended(program)
    text = german.settings.read_text(encoding="utf-8").replace('"de"', '"en"')
    german.settings.write_text(text, encoding="utf-8")

    again = opened(qtbot, german)
    room = again._front.room
    room._searches = searches(Found("gmw/de"))
    room._box = lambda phrases, choice, voice: _Ready(phrases)
    qtbot.waitUntil(again._home.offer.isVisible)
    qtbot.mouseClick(again._home.offer._go_on, Qt.MouseButton.LeftButton)

    training = again._sessions.training
    training._speak()
    assert (room.language, training.language) == ("en", "de")
    assert {voice.phrases.language for voice, _ in training._speaking} == {"de"}
    assert all(speaking.poll().finished for _, speaking in training._speaking)
    assert training._sound._wishes.phrases.language == "de"
    assert again._pages.stage.scene.banner == ""
    ended(again)


def test_a_session_goes_on_in_english_where_its_voice_is_gone(qtbot, german):
    """All of it, told in the setup; a command nobody hears is none."""
    program = begun(qtbot, german, Found("gmw/de"))
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    ended(program)

    again = opened(qtbot, german)
    again._front.room._searches = searches(Found(reason=NOBODY))
    again._front.room._box = lambda phrases, choice, voice: _Ready(phrases)
    qtbot.waitUntil(again._home.offer.isVisible)
    qtbot.mouseClick(again._home.offer._go_on, Qt.MouseButton.LeftButton)

    training = again._sessions.training
    said = {cue.text for phase in training._runner.timeline.phases for cue in phase.cues}
    assert training.language == "en"
    assert {"Rack it", "Lower"} <= said
    assert not {"Runter", "Ablage"} & said
    assert again._pages.stage.scene.banner == NOBODY
    ended(again)


def test_without_a_voice_the_session_is_english_and_says_why(qtbot, german):
    """In one sentence, in the first setup; words and screen are of one language."""
    program = begun(qtbot, german, Found(reason=NOBODY))
    training = program._sessions.training

    assert (training.language, training._runner.timeline.phrases) == ("en", ENGLISH)
    scene = program._pages.stage.scene
    assert (scene.banner, scene.guided) == (NOBODY, True)
    assert program._front.room.voice_in(training.language).phrases is ENGLISH
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    assert program._pages.stage.scene.banner == ""
    ended(program)


def test_a_start_waits_for_the_voice_and_says_so(qtbot, german):
    """Home stays; the session begins when the voice is found."""
    program = begun(qtbot, german, None)
    assert program._sessions.training is None
    assert program._home._message.text() == WAITING

    program._front.room._looks["de"].found = Found("gmw/de")
    program._front.voices.look()

    assert program._sessions.training.language == "de"
    assert program._home._message.text() == ""
    ended(program)


def test_a_plan_on_the_command_line_waits_on_home(qtbot, german):
    """Not on the empty first frame; then its session begins."""
    program = made(german)
    program._front.room._searches = searches(None)
    program._front.room._box = lambda phrases, choice, voice: _Ready(phrases)
    program.open(asset("plans", "demo.gymplan.toml"))
    qtbot.waitUntil(lambda: program._home._message.text() == WAITING)
    assert program._window.currentWidget() is program._home

    program._front.room._looks["de"].found = Found("gmw/de")
    program._front.voices.look()

    assert program._sessions.training.language == "de"
    ended(program)


def test_a_session_does_not_begin_over_another_page(qtbot, german):
    """Who went to the settings meanwhile starts again when wanted."""
    program = begun(qtbot, german, None)
    program._window.show_page(program._pages.keys)
    program._front.room._looks["de"].found = Found("gmw/de")
    program._front.voices.look()

    assert program._sessions.training is None
    assert program._window.currentWidget() is program._pages.keys
    ended(program)


def test_the_tour_is_in_the_language(qtbot, german):
    """Its words are those that a set will have."""
    program = begun(qtbot, german, None)
    program._front.room._looks["de"].found = Found("gmw/de")
    program._sessions.begin_tour()

    assert program._sessions.training.language == "de"
    ended(program)


def test_the_tour_does_not_begin_over_another_page(qtbot, german):
    """Who has gone on while the voice was looked for stays there."""
    program = opened(qtbot, german)
    program._front.room._searches = searches(None)
    program._front.room._looks.clear()
    program._sessions.begin_tour()
    program._window.show_page(program._pages.keys)

    program._front.room._looks["de"].found = Found("gmw/de")
    program._front.voices.look()

    assert program._window.currentWidget() is program._pages.keys
    assert program._sessions.training is None
    ended(program)
