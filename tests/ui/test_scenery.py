"""Scenery: what the stage says in each phase."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.layout import lay_out
from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner
from gymtimer.domain.timeline import Kind
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.phrasefile import bundled_phrases
from gymtimer.storage.shelf import list_plans, stem
from gymtimer.ui.around import Around, Tally
from gymtimer.ui.captions import next_set
from gymtimer.ui.scene import Dot, Role, Scene
from gymtimer.ui.scenery import RACKED_ASKS, scene
from gymtimer.ui.stage_layout import arrange
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_places import Parts
from gymtimer.ui.stage_text import Lettering
from tests.gym import BENCH, CURL, PULL_UP, Floor, kilos, negatives, part, plan, planned, sets, tape

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(RESOURCES / "exercises.toml")
PLANS = {stem(listed.path): listed.plan for listed in list_plans([RESOURCES / "plans"], CATALOGUE)}

GERMAN = bundled_phrases("de")

GO = Command.GO


def seen(floor: Floor, around: Around | None = None) -> Scene:
    """Return what the stage shows now."""
    return scene(floor.runner.moment(), around or Around())


def walk(floor: Floor):
    """Yield a scene from each phase of a session in which everybody presses in time."""
    last = None
    for _ in range(4000):
        moment = floor.runner.moment()
        if moment.phase is None:
            return
        if moment.here.index != last:
            last = moment.here.index
            yield moment.phase, seen(floor)
        if moment.phase.gate and moment.here.elapsed >= max(1000, moment.phase.length):
            floor.press(GO)
        floor.wait(moment.phase.length if moment.phase.kind is Kind.REST else 500)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", PLANS)
def test_every_scene_of_every_bundled_plan_fits_the_smallest_screen(name, language, family):
    """At 1024 x 600 all texts of all phases lie in the window, and no two of them meet."""
    lettering = Lettering(family)
    window = QRectF(0, 0, 1024, 600)

    for phase, shown in walk(Floor(lay_out(PLANS[name], Pacing(), phrases=bundled_phrases(language)))):
        lines = lay(shown, arrange(1024, 600, 3.78, Parts.of(shown)), lettering)
        inks = [lettering.ink(line).adjusted(0.5, 0.5, -0.5, -0.5) for line in lines]
        where = f"{phase.kind} of {phase.work.exercise.name}: {shown}"
        assert all(window.contains(ink) for ink in inks), where
        assert not any(a.intersects(b) for n, a in enumerate(inks) for b in inks[:n]), where


@pytest.mark.parametrize("name", PLANS)
def test_the_corner_is_there_from_assist_to_rack_and_nowhere_else(name):
    """RACK IT can be pressed wherever it means something, and is not offered elsewhere."""
    for phase, shown in walk(Floor(lay_out(PLANS[name], Pacing()))):
        assert shown.corner == (phase.kind not in (Kind.SETUP, Kind.REST)), phase.kind


def test_what_is_shown_in_capitals_is_what_is_said():
    """In the language of the tape; whether it is racked is asked in it, too."""
    floor = Floor(lay_out(plan(planned(BENCH, sets(1, part(1, "20A0")))), Pacing(), phrases=GERMAN))
    words = {}
    for phase, shown in walk(floor):
        words[phase.kind] = (shown.word, shown.number)
        if phase.kind is Kind.RACK:
            floor.wait(RACKED_ASKS)
            asked = seen(floor)

    assert words[Kind.ASSIST][1] == "AUSHEBEN"
    assert words[Kind.LOWER] == ("RUNTER", "1")
    assert words[Kind.RACK][1] == "ABLAGE"
    assert (asked.number, asked.button) == ("ABGELEGT?", "Abgelegt")


def test_a_lift_shows_who_lifts_and_for_how_long():
    """The partner's assist counts its seconds; the reps done are filled, the next is a ring."""
    floor = Floor(negatives(reps=3))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2300)

    shown = seen(floor)

    assert (shown.role, shown.word, shown.number, shown.small) == (Role.LIFT, "PARTNER", "LIFT", "2 s")
    assert shown.dots == (Dot.DONE, Dot.NOW, Dot.LEFT)
    assert (shown.subtitle, shown.aside) == ("Set 1 of 2  ·  Rep 2 of 3  ·  tempo 40A0", "then rest 3:00")


def test_a_pull_up_is_for_oneself():
    """The box needs no partner, and the words are those of the exercise."""
    floor = Floor(tape(planned(PULL_UP, sets(1, part(2, "40A0")))))
    floor.press(GO)
    floor.wait(500)

    shown = seen(floor)

    assert (shown.word, shown.number) == ("YOU", "STEP UP")
    assert shown.aside == "then done"


def test_a_rack_asks_after_eight_seconds():
    """Nobody has pressed: is it racked?"""
    floor = Floor(negatives(reps=1))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 7900)
    assert seen(floor).number == "RACK IT"

    floor.wait(200)

    assert seen(floor).number == "RACKED?"


def test_overtime_counts_up():
    """Forty-two seconds past "Time" is +0:42."""
    floor = Floor(negatives(reps=1))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2000)
    floor.press(GO)
    floor.wait(150 + 180_000 + 42_000)

    assert (seen(floor).word, seen(floor).number) == ("TIME", "+0:42")


def test_a_lowering_that_is_late_for_its_tap_counts_on():
    """In tap mode the bar on the screen is down at the target, the number goes on."""
    floor = Floor(negatives(pacing=Pacing(tap=True)))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 5500)

    shown = seen(floor)

    assert (shown.number, shown.level) == ("6", 1.0)


def test_counting_down_shows_the_seconds_left():
    """One second into four, three are left."""
    floor = Floor(negatives(pacing=Pacing(count_down=True)))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 1000)

    assert seen(floor, Around(count_down=True)).number == "3"


def test_free_reps_show_the_way_out():
    """To failure the button says "Failure", the head the rep in which it would come."""
    floor = Floor(tape(planned(CURL, sets(1, part(8, "20X0", to_failure=True), part(3, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2500)

    shown = seen(floor)

    assert (shown.word, shown.number, shown.button) == ("LOWER", "1", "Failure")
    assert shown.subtitle == "Set 1 of 1  ·  Rep 2  ·  to failure  ·  tempo 20X0"
    assert shown.dots == ()


def test_past_the_last_counted_own_rep_only_failure_is_asked_for():
    """With eight planned the voice counts 26; then no bar moves as if somebody knew where it is."""
    floor = Floor(tape(planned(CURL, sets(1, part(8, "20X0", to_failure=True), part(3, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 26 * 4000 - 1)
    assert (seen(floor).word, seen(floor).level) == ("LOWER", pytest.approx(1.0, abs=0.01))

    floor.wait(1)

    shown = seen(floor)
    assert (shown.number, shown.level, shown.button) == ("FAILURE?", None, "Failure")
    assert shown.corner
    assert [action.command for action in shown.actions] == [Command.END_SET]


def test_the_setup_of_a_finishing_set_says_both_parts():
    """Own reps, negatives, and both tempos; no dots for what nobody can count before."""
    line = sets(1, part(8, "20X0", kilos(20), to_failure=True), part(3, "40A0", kilos(30)))
    floor = Floor(tape(planned(CURL, line)))

    shown = seen(floor)

    assert shown.subtitle == "Set 1 of 1  ·  8 to failure + 3 negatives  ·  20X0, 40A0"
    assert (shown.number, shown.load, shown.dots) == ("20 kg", "then 30 kg", ())
    floor.press(GO)
    floor.wait(150)
    assert seen(floor).subtitle == "Set 1 of 1  ·  Rep 1  ·  to failure  ·  tempo 20X0"


def test_the_assist_before_the_negatives_shows_their_load_and_tempo():
    """Whoever lifts sees what is to be lowered next."""
    line = sets(1, part(8, "20X0", kilos(20), to_failure=True), part(3, "40A0", kilos(30)))
    floor = Floor(tape(planned(CURL, line)))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000)
    floor.press(GO)
    floor.wait(150)

    shown = seen(floor)

    assert (shown.number, shown.load) == ("LIFT", "30 kg")
    assert shown.subtitle.endswith("tempo 40A0")


def test_a_lift_that_the_clock_ends_says_so():
    """It shows what is left of it, and the button is only for those who are faster."""
    floor = Floor(tape(planned(PULL_UP, sets(1, part(2, "4-0-A4-0")))))
    floor.press(GO)
    floor.wait(150 + 1500)

    shown = seen(floor)

    assert (shown.small, shown.button, shown.hint) == ("3 s left", "I am up — now", "Goes on by itself")


@pytest.mark.parametrize(
    ("exercise", "tempo", "level"), [(CURL, "4010", 1.0), (CURL, "40A0", 0.0), (BENCH, "4010", 0.0)]
)
def test_the_count_to_the_start_shows_the_bar_where_it_is(exercise, tempo, level):
    """A curl of one's own begins at the bottom; a negative at the top."""
    floor = Floor(tape(planned(exercise, sets(1, part(2, tempo)))))
    floor.press(GO)
    if floor.runner.moment().phase.kind is Kind.ASSIST:
        floor.wait(2000)
        floor.press(GO)
    floor.wait(150 + 1000)

    assert (seen(floor).word, seen(floor).level) == ("READY", level)


def test_nobody_else_is_called_to_a_set_without_a_partner():
    """A bench press that a plan gives to one alone is lifted off and racked by that one."""
    floor = Floor(tape(planned(BENCH, sets(1, part(2, "4010"))), partner=Partner.NONE))
    floor.press(GO)
    floor.wait(500)

    assert (seen(floor).word, seen(floor).number) == ("YOU", "LIFT OFF")


def test_what_to_check_is_shown_where_it_is_due():
    """Before the first set, not before the next one, which is the same again."""
    first, second = (shown for phase, shown in walk(Floor(negatives(reps=1))) if phase.kind is Kind.SETUP)

    assert first.checks == (*BENCH.checks, *BENCH.partner_checks)
    assert second.checks == ()


def test_the_end_of_a_set_has_the_words_of_the_exercise():
    """Nobody racks a pull-up: one is down, or is asked whether one is."""
    words = replace(PULL_UP.words, racked="I am down")
    floor = Floor(tape(planned(replace(PULL_UP, words=words), sets(1, part(1, "10A0")))))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 1000 + 500)
    assert (seen(floor).number, seen(floor).button) == ("STEP DOWN", "I am down")

    floor.wait(8000)

    assert seen(floor).number == "DOWN?"


def test_negatives_after_own_reps_are_called_so():
    """Three negatives follow the failure; they count for themselves."""
    floor = Floor(tape(planned(CURL, sets(1, part(8, "20X0", to_failure=True), part(3, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000)
    floor.press(GO)
    floor.wait(150)

    shown = seen(floor)

    assert "Negative 1 of 3" in shown.subtitle
    assert shown.dots == (Dot.NOW, Dot.LEFT, Dot.LEFT)


def test_own_reps_before_negatives_count_for_themselves():
    """The second of five own reps is rep 2 of 5, though two negatives follow."""
    floor = Floor(tape(planned(CURL, sets(1, part(5, "20X0"), part(2, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 100)

    shown = seen(floor)

    assert "Rep 2 of 5" in shown.subtitle
    assert len(shown.dots) == 5


def test_a_rest_says_what_to_change_on_the_bar():
    """In plates that exist, each side, what can stay on stays on."""
    kilos = [Mass(n, Unit.KG) for n in (2500, 1500, 1000, 250)]
    heavy = SetLoad("105 kg", "", side=(kilos[0], kilos[1], kilos[3]))
    light = SetLoad("90 kg", "", side=(kilos[0], kilos[2]))
    first, *_, second = negatives().phases
    now = replace(first, work=replace(first.work, load=heavy))

    said = next_set(now, replace(second.work, load=light), heavy.side)

    assert said == "Next: set 2 of 2, 90 kg.  Each side: 15 and 2.5 off, 10 on."


def test_a_rest_names_the_set_and_the_side_that_follow():
    """Also where nothing else changes; another exercise comes before, the load after."""
    curl = planned(CURL, sets(1, part(1, "10A0", kilos(20))))
    phases = tape(planned(BENCH, sets(1, part(1, "10A0", kilos(80))), each_side=True), curl).phases
    rests = [phase for phase in phases if phase.kind is Kind.REST]
    setups = [phase.work for phase in phases if phase.kind is Kind.SETUP]

    said = [next_set(rest, setup, None) for rest, setup in zip(rests, setups[1:], strict=True)]

    assert said == ["Next: set 1 of 1 right, 80 kg.", "Next: Biceps curl, set 1 of 1, 20 kg."]


def resting(timeline) -> Floor:
    """Return a floor one second into the first rest of *timeline*."""
    floor = Floor(timeline)
    while floor.kind != "rest":
        if floor.runner.moment().phase.gate:
            floor.press(GO)
        floor.wait(1500)
    floor.wait(1000)
    return floor


def test_the_head_of_a_rest_tells_what_was_from_what_comes():
    """Beside the exercise that is done the load of another one says that it is the next."""
    bench = planned(BENCH, sets(2, part(1, "10A0", kilos(80))), superset="A")
    curl = planned(CURL, sets(2, part(1, "10A0", kilos(20))), superset="A")

    other, same = seen(resting(tape(bench, curl))), seen(resting(tape(replace(bench, superset=None))))

    assert (other.title, other.load) == ("Bench press", "next  20 kg")
    assert (same.title, same.load) == ("Bench press", "80 kg")


def test_a_rest_says_how_its_set_ended():
    """Done, stopped, or in the middle of a cluster."""
    floor = Floor(negatives())
    floor.press(GO)
    floor.wait(1500)
    floor.press(Command.RACK_IT)
    floor.wait(1500)
    floor.press(GO)
    floor.wait(1500)
    cluster = resting(tape(planned(BENCH, sets(2, part(2, "10A0")), rest_in_set=15_000)))
    around = Around(tallies={0: Tally(1, 1000)})

    assert seen(floor).subtitle == "Set 1 of 2 stopped  ·  0 reps  ·  0 s lowering"
    assert seen(cluster, around).subtitle == "Set 1 of 2  ·  1 of 2 reps  ·  1 s lowering"
    assert seen(resting(negatives(reps=1, tempo="10A0")), around).subtitle == (
        "Set 1 of 2 done  ·  1 rep  ·  1 s lowering"
    )


def test_a_second_press_is_asked_for_in_words_that_are_true():
    """It ends the rest and leads to the setup: no set starts by itself."""
    floor = resting(negatives())
    floor.press(GO)

    assert seen(floor).small == "Press again to end the rest"


def test_a_rest_that_stands_still_keeps_the_size_of_its_number():
    """There is no button to make room for; the hint says how to go on."""
    floor = resting(negatives())
    before = seen(floor)
    floor.press(Command.PAUSE)

    shown = seen(floor)

    boxes = [arrange(1920, 1080, 5.56, Parts.of(one)).middle.number for one in (before, shown)]
    assert boxes[0] == boxes[1]
    assert (shown.word, shown.hint, shown.actions) == ("PAUSED", "Go on: space, tap or clicker", ())


def test_done_sums_up():
    """All reps, their sets, and the time spent lowering."""
    floor = Floor(tape(planned(BENCH, sets(1, part(1, "40A0")))))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2000)
    floor.press(GO)

    shown = seen(floor, Around(tallies={0: Tally(1, 4000)}))

    assert (shown.word, shown.number, shown.small) == ("DONE", "1 rep", "1 set, 4 s of lowering")


def test_a_pause_is_seen():
    """The word says so, and the button goes on."""
    floor = Floor(negatives())
    floor.press(Command.PAUSE)

    assert (seen(floor).word, seen(floor).button) == ("PAUSED", "Go on")
    with pytest.raises(NotNowError):
        floor.press(Command.SKIP_SET)
