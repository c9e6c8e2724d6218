"""The front desk: settings, sound, help, tour, and that nothing of it ever comes between people and a bar."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gymtimer.domain.playhead import Playhead, Status
from gymtimer.domain.timeline import Kind
from gymtimer.storage.places import Places
from gymtimer.storage.settings import read_settings
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.sound_room import ONLY_ENGLISH
from gymtimer.ui.tour import AGAIN, DONE, LINES, STOPPED
from tests.opened import ended, made, opened
from tests.test_app import cut_off, rows

SETTINGS = 'sound = "none"\nvoice = "none"\nfull-screen = false\n'


@pytest.fixture(autouse=True)
def _crashes_fail(monkeypatch) -> None:
    """Let an exception fail its test."""
    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)


@pytest.fixture
def places(home) -> Places:
    """Return the folders of a silent gymtimer in a window."""
    places = Places.of(os.environ).make()
    places.settings.write_text(SETTINGS, encoding="utf-8")
    return places


@pytest.fixture
def program(qtbot, places):
    """Return the program at home."""
    program = opened(qtbot, places)
    yield program
    ended(program)


def control(qtbot, program, key):
    """Press *key* with Ctrl where the focus is."""
    where = QApplication.focusWidget() or program._window
    qtbot.keyClick(where, key, Qt.KeyboardModifier.ControlModifier)


def page(program):
    """Return the settings that are open."""
    assert program._window.currentWidget() is program._front._desk.page
    return program._front._desk.page


def to(program, kind):
    """Go on to the first phase of *kind* by hand of the runner: no time passes."""
    runner = program._sessions.training._runner
    index = next(i for i, phase in enumerate(runner.timeline.phases) if phase.kind is kind)
    runner.head = Playhead(index, 0, program._sessions.clock.now())
    program._sessions.training.transport.look()


def test_the_settings_open_from_home_by_key_and_by_link(qtbot, program):
    """And Esc goes home again."""
    control(qtbot, program, Qt.Key.Key_Comma)
    assert page(program)._shown == "Training"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert program._window.currentWidget() is program._home

    qtbot.mouseClick(program._home._settings, Qt.MouseButton.LeftButton)

    assert page(program)._shown == "Training"


def test_a_language_that_no_voice_speaks_is_told_when_it_is_chosen(qtbot, program):
    """In one sentence at the foot of the page; what is changed after that is told as ever."""
    control(qtbot, program, Qt.Key.Key_Comma)
    page(program).chosen.emit("language", "de")
    assert page(program)._said.text() == ONLY_ENGLISH

    page(program).chosen.emit("level", 90)
    assert page(program)._said.text() == "Saved: Level."
    page(program).chosen.emit("language", "en")

    assert page(program)._said.text() == "Saved: Language."


def test_a_question_mark_in_the_list_of_plans_opens_the_keys(qtbot, program):
    """The list does not look for a plan whose name begins so."""
    qtbot.keyClick(program._home._list, "?")
    assert program._window.currentWidget() is program._pages.keys


def test_f1_opens_the_help_and_a_question_mark_the_keys(qtbot, program):
    """Any key turns back to where it was opened."""
    qtbot.keyClick(program._window, Qt.Key.Key_F1)
    assert page(program)._shown == "Help"

    qtbot.keyClick(program._window, Qt.Key.Key_Question)
    assert program._window.currentWidget() is program._pages.keys
    qtbot.keyClick(program._pages.keys, Qt.Key.Key_Space)

    assert page(program)._shown == "Help"


@pytest.mark.parametrize("kind", [Kind.SETUP, Kind.ASSIST, Kind.SETTLE, Kind.LOWER, Kind.RACK, Kind.REST])
def test_no_setting_is_changed_while_a_session_runs(qtbot, program, kind):
    """In no phase do the settings come up; the stage stays, and says so."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    to(program, kind)

    control(qtbot, program, Qt.Key.Key_Comma)
    program._window.settings_wanted.emit()
    program._home.settings_wanted.emit()

    assert program._window.on_stage
    assert program._pages.stage.scene.hint == "Settings: after the session"


@pytest.mark.parametrize("kind", [Kind.ASSIST, Kind.SETTLE, Kind.LOWER, Kind.RACK])
@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_no_page_covers_the_stage_while_a_bar_is_held_or_moves(qtbot, program, kind, key):
    """Help and keys wait for setup and rest."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    to(program, kind)

    qtbot.keyClick(program._window, key)

    assert program._window.on_stage


def test_what_is_chosen_is_used_by_the_next_session(qtbot, program, places):
    """Count, distance, motion, delay, learned key: all of it, without a new start."""
    control(qtbot, program, Qt.Key.Key_Comma)
    for name, value in (
        ("settle", 1000),
        ("distance", 500),
        ("reduce_motion", "always"),
        ("output_delay", 200),
        ("level", 50),
    ):
        page(program).chosen.emit(name, value)
    program._front._desk._learn((("F13", "go"),), "")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)

    settle = next(p for p in program._sessions.training._runner.timeline.phases if p.kind is Kind.SETTLE)
    assert settle.length == 1000
    assert program._pages.stage.distance == 500
    assert program._pages.stage.reduce_motion
    assert program._sessions.training._sound.delay == 200
    assert program._sessions.training._sound._wishes.desk.gain == 0.5
    qtbot.keyClick(program._window, Qt.Key.Key_F13)
    assert program._sessions.training.transport.status is Status.ASSIST
    assert read_settings(places.settings)[0].last_plan.endswith("demo.gymplan.toml")


def test_what_home_remembers_does_not_undo_what_was_chosen(qtbot, program, places):
    """One owner of the settings: starting a plan after a change keeps the change."""
    control(qtbot, program, Qt.Key.Key_Comma)
    page(program).chosen.emit("tap", True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)

    saved = read_settings(places.settings)[0]
    assert saved.pacing.tap
    assert saved.last_plan


def test_other_colours_are_everywhere_at_once(qtbot, program):
    """On home, on the keys, and on the stage that is built later."""
    control(qtbot, program, Qt.Key.Key_Comma)
    page(program).chosen.emit("theme", "light")
    light = program._pages.theme
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert program._home.grab().toImage().pixelColor(3, 3).name().upper() == light.ground
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    assert program._pages.stage._theme == light


def test_full_screen_is_turned_at_once(qtbot, program):
    """On and off, as it is chosen; F11 before does not turn it the wrong way."""
    control(qtbot, program, Qt.Key.Key_Comma)
    page(program).chosen.emit("full_screen", True)
    assert program._window.isFullScreen()
    program._window.turn_full_screen()

    page(program).chosen.emit("full_screen", False)

    assert not program._window.isFullScreen()


def test_a_broken_theme_is_told_on_home(qtbot, places, request):
    """With the usual colours."""
    places.settings.write_text(f'{SETTINGS}theme = "gone"\n', encoding="utf-8")
    program = request.getfixturevalue("program")

    assert 'no theme "gone"' in program._home._message.text()


def test_the_tour_is_offered_once(qtbot, program, places):
    """No, thanks: never again."""
    qtbot.waitUntil(lambda: program._front._offer is not None)
    offer = program._front._offer
    assert offer.isVisible()
    qtbot.mouseClick(offer.refusal, Qt.MouseButton.LeftButton)

    assert not offer.isVisible()
    assert read_settings(places.settings)[0].toured
    assert program._window.currentWidget() is program._home
    ended(program)
    again = opened(qtbot, places)
    with qtbot.waitSignal(again._comeback.settled):
        pass
    assert again._front._offer is None
    ended(again)


def test_a_session_that_was_cut_off_comes_before_the_tour(qtbot, places):
    """And alone; once it is settled, whoever never took the tour is offered it."""
    cut_off(qtbot, places)
    program = opened(qtbot, places)
    comeback = program._home.offer
    qtbot.waitUntil(comeback.isVisible)
    assert program._front._offer is None
    for _ in range(2):
        assert program._front._offer is None
        qtbot.mouseClick(comeback._discard, Qt.MouseButton.LeftButton)
    assert comeback.isHidden()
    assert program._front._offer.isVisible()
    ended(program)


def test_who_goes_on_with_a_session_is_offered_no_tour(qtbot, places):
    """Nor after it, on this day."""
    cut_off(qtbot, places)
    program = opened(qtbot, places)
    qtbot.waitUntil(program._home.offer.isVisible)
    qtbot.mouseClick(program._home.offer._go_on, Qt.MouseButton.LeftButton)
    assert program._sessions.training is not None
    assert program._front._offer is None
    ended(program)


def test_without_a_journal_there_is_a_tour_all_the_same(qtbot, places):
    """It writes nothing down."""
    places.journal.mkdir(parents=True)
    program = made(places)
    program.open(None)
    qtbot.waitUntil(lambda: program._front._offer is not None)
    assert program._journal is None
    assert program._front._offer.isVisible()
    ended(program)


def test_enter_starts_the_plan_and_not_the_tour(qtbot, program):
    """The offer takes no key that belongs to the plans."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert program._sessions.training._runner.timeline.name.startswith("Demo")


def test_the_tour_says_in_each_phase_what_it_is(qtbot, program, places):
    """From the offer by keyboard alone, through a whole set; nothing of it is written down."""
    qtbot.waitUntil(lambda: program._front._offer is not None)
    program._front._offer.begin.setFocus()
    qtbot.keyClick(program._front._offer.begin, Qt.Key.Key_Return)
    assert program._window.on_stage
    assert program._sessions.training._runner.timeline.name == "Practice with an empty bar"
    stage = program._pages.stage
    assert stage.scene.banner == LINES[Kind.SETUP]
    assert stage.scene.guided

    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    assert stage.scene.banner == LINES[Kind.ASSIST]
    for kind in (Kind.SETTLE, Kind.LOWER, Kind.RACK, Kind.REST):
        to(program, kind)
        assert stage.scene.banner == LINES[kind]
    runner = program._sessions.training._runner
    second = [i for i, phase in enumerate(runner.timeline.phases) if phase.kind is Kind.SETUP][1]
    runner.head = Playhead(second, 0, program._sessions.clock.now())
    program._sessions.training.transport.look()
    assert stage.scene.banner == AGAIN

    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)

    assert program._window.currentWidget() is program._home
    assert not program._front._offer.isVisible()
    program.close()
    assert rows(places, "SELECT count(*) FROM sessions") == [(0,)]
    assert rows(places, "SELECT count(*) FROM events") == [(0,)]


def test_rack_it_on_the_tour_is_praised(qtbot, program):
    """Whoever tries it sees what it does."""
    qtbot.waitUntil(lambda: program._front._offer is not None)
    program._front._offer.begin.click()
    to(program, Kind.LOWER)
    qtbot.keyClick(program._window, Qt.Key.Key_Escape)

    assert program._sessions.training.transport.status is Status.ABORTED
    assert program._pages.stage.scene.banner == STOPPED


def test_the_tour_can_be_taken_again_from_the_help(qtbot, program):
    """As often as one likes; at its end it says where it is."""
    program._front.keep(toured=True)
    qtbot.keyClick(program._window, Qt.Key.Key_F1)
    qtbot.mouseClick(page(program).section.tour, Qt.MouseButton.LeftButton)
    runner = program._sessions.training._runner
    runner.head = Playhead(len(runner.timeline.phases), 0, program._sessions.clock.now())
    program._sessions.training.transport.look()

    assert program._pages.stage.scene.banner == DONE


def test_a_warning_is_a_warning_on_the_tour_too(qtbot, program):
    """A banner that guides is quiet; with one that warns beside it, it is not."""
    qtbot.waitUntil(lambda: program._front._offer is not None)
    program._front._offer.begin.click()
    assert program._pages.stage.scene.guided

    qtbot.keyClick(program._window, Qt.Key.Key_M)

    assert "Muted" in program._pages.stage.scene.banner
    assert not program._pages.stage.scene.guided


def test_the_stage_silences_the_sound_check(qtbot, program):
    """A plan that is handed over while a rep is being played."""
    from gymtimer.assets import asset
    from gymtimer.ui.single import Wish

    program._front.show_settings("Sound check")
    section = page(program).section
    section.player.play_rep()
    assert section.player.is_busy

    program._rung(Wish(str(asset("plans", "demo.gymplan.toml"))))

    assert program._window.on_stage
    assert not section.player.is_busy


def test_closing_leaves_nothing_playing(qtbot, program):
    """Also from the middle of a sound check."""
    program._front.show_settings("Sound check")
    player = page(program).section.player
    player.play_rep()

    program.close()

    assert not player.is_busy


def test_larger_text_is_that_of_every_page(qtbot, program):
    """Chosen in the settings, seen at home at once, and after the next start."""
    usual = program._home._title.fontInfo().pixelSize()
    program._front.show_settings("Screen")
    page(program).chosen.emit("text", 200)
    page(program).closed.emit()
    QApplication.processEvents()

    assert program._window.currentWidget() is program._home
    assert abs(program._home._title.fontInfo().pixelSize() - 2 * usual) <= 1
    assert read_settings(program._places.settings)[0].text == 200
    page_of_settings = program._front._desk.page
    page_of_settings.chosen.emit("text", 100)
    program._show_home()
    QApplication.processEvents()
    assert program._home._title.fontInfo().pixelSize() == usual
