"""Another language: what people read changes with it, what stands in files does not."""

import sqlite3
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gymtimer.assets import asset
from gymtimer.domain.care import Hit, found
from gymtimer.domain.coach import prescriptions
from gymtimer.domain.digest import lines_of
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import Gym
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.lifter_text import typed_mass
from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.loads import parse_load
from gymtimer.domain.log import LoggedLoad
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner
from gymtimer.domain.plates import change_text
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.rules_plan import no_partner_negatives
from gymtimer.domain.setline import parse_set_line
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.storage.amend import amended
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.chronicle import Choice
from gymtimer.storage.chronicle_reading import DAY, read_chronicle
from gymtimer.storage.coachlines import blocks, named, proposals
from gymtimer.storage.draft import draft_of, fixes_of
from gymtimer.storage.eccentric import keep_eccentric
from gymtimer.storage.exchange.naming import named as imported
from gymtimer.storage.exchange.naming import nearest
from gymtimer.storage.gymfile import read_gym, save_station
from gymtimer.storage.keeping import duplicate, save_new
from gymtimer.storage.lifters import read_lifter, save_lifter
from gymtimer.storage.planfile import PlanError, plan_of
from gymtimer.storage.rows import Begun, SessionId, rep_of
from gymtimer.storage.rulebook import read_rulebook
from gymtimer.storage.schema import migrate
from gymtimer.storage.statements import statements
from gymtimer.tongue import use
from tests.care import circumstances
from tests.storage.made import START, rep

GERMAN = {
    "Bench press": "Bankdrücken",
    "Back squat": "Kniebeuge",
    "Wide-grip pull-up": "Klimmzug",
    "Smith machine": "Multipresse",
    "Thumbs round the bar": "Daumen um die Stange",
    'Partner knows "Take it", "Stop" and where to rack': "Der Partner weiß Bescheid",
    "It is racked": "Sie liegt auf",
    "Lift": "Heben",
    "chest": "Brust",
    "triceps": "Trizeps",
    "bodyweight + {load}": "Körpergewicht + {load}",
    "{load} (the bar is {bar})": "{load} (die Stange hat {bar})",
    "each side: {off} off, {on} on": "je Seite {off} ab, {on} auf",
    "{those} and {last}": "{those} und {last}",
    "{those} or {last}": "{those} oder {last}",
    "Did you mean {meant}?": "Hieß das {meant} vielleicht?",
    "a text stands in straight quotes.": "ein Text steht in geraden Anführungszeichen.",
    "{about}: {dose} hard lowerings. More than {most} mostly make it sore.": "{about}: {dose} sind viele.",
    "{name}, copy": "Kopie von {name}",
}
HEAD = 'format = 1\nname = "Brust"\n'
PLAN = f'{HEAD}[[exercise]]\nname = "Bench press"\nsets = "2x3 50A0 102.5 kg"\n'
KG = Unit.KG


def speak_german() -> None:
    """Speak German until the end of the test."""
    marks = {"decimal mark": ","}
    use("de", lambda text, sense, count: marks.get(sense) or GERMAN.get(text, ""))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use()


@pytest.fixture
def german() -> Catalogue:
    """Return the catalogue in German, which is spoken from here on."""
    speak_german()
    return read_catalogue(asset("exercises.toml"))


def english() -> Catalogue:
    """Return the catalogue in English, which is spoken from here on."""
    use()
    return read_catalogue(asset("exercises.toml"))


def test_an_exercise_has_two_names(german: Catalogue) -> None:
    """One for people, one for files; the words of the voice are somebody else's."""
    bench = german.find("Bench press")

    assert bench is not None
    assert (bench.key, bench.name, bench.written) == ("bench_press", "Bankdrücken", "Bench press")
    assert "Daumen um die Stange" in bench.checks
    assert bench.partner_checks == ("Der Partner weiß Bescheid",)
    assert (bench.words.racked, bench.words.lift) == ("It is racked", "Lift")  # the voice translates these
    assert bench.primary == ("chest", "triceps")
    dip = german.find("Dip")
    assert dip is not None
    assert (dip.name, dip.written, dip.english) == ("Dip", "Dip", "")


def test_the_language_of_the_start_holds_and_english_is_as_ever(german: Catalogue) -> None:
    """Nothing is kept from one catalogue to the next."""
    assert german.exercises[0].name == "Bankdrücken"
    assert english().exercises[0].name == "Bench press"
    assert english().exercises[0].words.racked == "It is racked"


def test_files_go_by_the_english_name_alone(german: Catalogue) -> None:
    """So that no file can be written that the next language can't read; people may say both."""
    assert german.find("Bankdrücken") is None
    for name in ("bench_press", "BENCH PRESS", "BP"):
        assert german.find(name) is german.called(name) is german.exercises[0]
    assert german.called("bankdrücken") is german.exercises[0]
    assert german.called("Kreuzheben") is None


def test_a_plan_is_the_same_in_every_language(german: Catalogue) -> None:
    """Read as it was written, shown as it is called here."""
    plan = plan_of(PLAN, german, "a")

    assert [line.name for line in lines_of(plan)] == ["Bankdrücken"]
    assert [line.load for line in lines_of(plan)] == ["102,5 kg"]
    with pytest.raises(PlanError, match=r'Hieß das "Bench press" vielleicht\?'):
        plan_of(PLAN.replace("Bench press", "Bankdrucken"), german, "a")
    assert [line.name for line in lines_of(plan_of(PLAN, english(), "a"))] == ["Bench press"]


def test_an_exercise_of_ones_own_has_its_own_name_in_files(german: Catalogue) -> None:
    """Not that of the exercise it is like."""
    own = '[[exercise]]\nname = "Bank mit Kette"\nlike = "Bench press"\nsets = "1x1 40A0"\n'
    exercise = plan_of(HEAD + own, german, "a").exercises[0].exercise

    assert (exercise.name, exercise.written) == ("Bank mit Kette", "Bank mit Kette")


def test_the_journal_has_the_english_name_and_load(german: Catalogue) -> None:
    """They are read and exported in any language."""
    text = PLAN.replace("Bench press", "Pull-up").replace("102.5 kg", "bw+2.5kg")
    timeline = lay_out(plan_of(text, german, "a"), Pacing())
    work = next(phase.work for phase in timeline.phases if phase.kind is Kind.LOWER)

    row = rep_of(SessionId("1"), 0, work, Lowered(RepId(0, True, 1), 5000, measured=False), 5000)

    assert work.exercise.name == "Klimmzug"
    assert (row.exercise_name, row.load.text) == ("Wide-grip pull-up", "bodyweight + 2.5 kg")
    assert row.load.shown == LoggedLoad(row.load.text).shown == "Körpergewicht + 2,5 kg"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("105 kg", "105 kg"),
        ("102.5 %", "102,5 %"),
        ("", ""),
        ("15.5 kg (the bar is 20 kg)", "15,5 kg (die Stange hat 20 kg)"),
        ("three bricks", "three bricks"),
    ],
)
def test_every_load_can_be_shown(text: str, shown: str) -> None:
    """Also what somebody else wrote."""
    assert SetLoad(text, "").shown == text
    speak_german()
    assert SetLoad(text, "").shown == shown


@pytest.mark.usefixtures("german")
def test_the_chronicle_names_exercises_in_the_language_of_the_pages() -> None:
    """The rows are as they were written."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    session = SessionId("1")
    for number, row in enumerate((Begun(session, START), rep(session, 1)), start=1):
        for statement in statements(number, row):
            connection.execute(*statement)

    chronicle = read_chronicle(connection, Choice(START.wall + DAY))
    connection.close()

    assert chronicle.exercises == (("bench_press", "Bankdrücken"),)
    assert [spot.name for spot in chronicle.spots] == ["Bankdrücken"]
    assert [one.name for one in chronicle.sets] == ["Bench press"]


def test_maxima_are_filed_under_the_english_name(tmp_path: Path, german: Catalogue) -> None:
    """Whatever the test called the exercise; the next language reads the same file."""
    path = tmp_path / "Ana.toml"
    save_lifter(path, Lifter("Ana", KG, None, (OneRM("bench_press", "Bench press", Mass(10_000, KG)),)))

    keep_eccentric(path, german, "Bankdrücken", Mass(11_250, KG), date(2026, 11, 25))

    table = tomllib.loads(path.read_text("utf-8"))
    assert table["eccentric-one-rm"].keys() == table["one-rm"].keys() == {"Bench press"}
    assert table["eccentric-one-rm"]["Bench press"]["load"] == "112.5 kg"
    assert read_lifter(path, german) == read_lifter(path, english())


def test_a_station_is_filed_under_its_english_name(tmp_path: Path, german: Catalogue) -> None:
    """A bar that was weighed in one language is known in the other."""
    smith = german.find("smith_press")
    assert smith is not None
    bar = Gym().bar_for(smith, KG)
    assert bar is not None
    assert bar.ask
    save_station(tmp_path / "gym.toml", bar.station, Mass(1500, KG))

    assert bar.station == "Smith machine"
    for catalogue in (german, english()):
        known = read_gym(tmp_path / "gym.toml", catalogue)
        again = known.bar_for(next(one for one in catalogue.exercises if one.key == smith.key), KG)
        assert again is not None
        assert (again.mass, again.ask) == (Mass(1500, KG), False)


def test_imports_keep_the_english_name(german: Catalogue) -> None:
    """A log in which one exercise has two names can't be mended."""
    assert imported("Bench Press (Barbell)", german).name == "Bench press"
    assert nearest("Bench Press (Cable)", german) == nearest("Bensh press", german) == "Bench press"


def test_a_coach_may_write_either_name(german: Catalogue) -> None:
    """The plan gets the English one."""
    made = prescriptions("Bankdrücken 4x5 @40A0\nBack Squat 3x5 @30X0")
    names = [named(one.name, german) for one in made]

    text = HEAD + "".join(
        f"[[exercise]]\n{block}" for block in blocks(made, [one for one in names if one], "")
    )

    assert [line.name for line in lines_of(plan_of(text, german, "a"))] == ["Bankdrücken", "Kniebeuge"]
    assert [line.name for line in lines_of(plan_of(text, english(), "a"))] == ["Bench press", "Back squat"]
    assert proposals("Bankdrucken", german)[0].name == "Bench press"
    likes = {one.like for one in proposals("Zercher", german)}
    assert "Back squat" in likes
    assert "Kniebeuge" not in likes


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ('sets = "2x3 50A0 105"', 'sets = "2x3 50A0 105%"'),
        ('sets = "2x3 5A00"', 'sets = "2x3 50A0"'),
        ('sets = "2x3 5 0 A 0"', 'sets = "2x3 50A0"'),
        ('sets = "2 3 50A0"', 'sets = "2x3 50A0"'),
        ('sets = "2x5-3 50A0"', 'sets = "2x3-5 50A0"'),
        ('sets = "2x3 negs 50A0"', 'sets = "2x3 neg 50A0"'),
        ('sets = "2x3 neg 50X0"', 'sets = "2x3 neg 50A0"'),
        ('sets = "2x3 40X0 50%"\nrests = "3:00"', 'sets = "2x3 40X0 50%"\nrest = "3:00"'),
        ("sets = 2x3 50A0", 'sets = "2x3 50A0"'),
        ('sets = "2x3 40X0 50%"\nrest = "3 min"', 'sets = "2x3 40X0 50%"\nrest = "3:00"'),
    ],
)
def test_the_editor_finds_what_was_meant_in_every_language(wrong: str, right: str) -> None:
    """It reads the question in the words in which it was asked."""
    head = PLAN[: PLAN.index("sets")]
    speak_german()
    catalogue = read_catalogue(asset("exercises.toml"))
    draft = draft_of(f"{head}{wrong}\n", catalogue)

    fixes = fixes_of(draft.text, draft.mistakes[0])

    assert fixes
    assert amended(draft.text, [fixes[0][1]]) == f"{head}{right}\n"


def test_a_copy_of_a_copy_is_told_in_every_language(tmp_path: Path) -> None:
    """Wherever the language puts the word."""
    path = save_new(tmp_path, "Brust", PLAN).path
    for language, names in (
        (use, ("Brust, copy", "Brust, copy 2")),
        (speak_german, ("Kopie von Brust", "Kopie von Brust 2")),
    ):
        language()
        name = "Brust"
        for expected in names:
            copy = duplicate(path, tmp_path, name)
            name = tomllib.loads(copy.read_text("utf-8"))["name"]
            assert name == expected


def test_rules_know_an_exercise_by_its_english_name(german: Catalogue) -> None:
    """No partner negatives in a squat (R25), whatever a squat is called."""
    squat = german.find("Back squat")
    assert squat is not None
    plan = plan_of(PLAN.replace("Bench press", "Back squat"), german, "a")
    it = circumstances(*plan.exercises)

    assert squat.name == "Kniebeuge"

    assert [hit.rule for hit in no_partner_negatives(it)] == ["R25"]


def test_a_finding_is_put_into_words_here_but_is_about_the_same(german: Catalogue) -> None:
    """Muscles are keys: answers and recovery go by them."""
    rules = read_rulebook(asset("rules.toml"))
    hit = Hit("R08", "chest, triceps", (0,), {"dose": "30", "most": "24"})

    assert found(hit, rules).text == "Brust, Trizeps: 30 sind viele."
    assert found(hit, rules).about == "chest, triceps"
    assert found(replace(hit, about=german.exercises[0].name), rules).text.startswith("Bankdrücken: 30")
    use()
    assert found(hit, rules).text.startswith("Chest, triceps: 30 hard lowerings.")


def test_plates_are_told_with_a_comma() -> None:
    """And the list is still one."""
    speak_german()
    plates = [Mass(hundredths, KG) for hundredths in (1500, 250, 125)]

    told = change_text(tuple(plates), (Mass(1000, KG),))

    assert told == "je Seite 15, 2,5 und 1,25 ab, 10 auf"


@pytest.mark.parametrize("text", ["102,5%", "bw+12,5kg", "102,5/105/107,5%", "bw-2,5kg"])
def test_a_decimal_comma_is_read_as_a_point(text: str) -> None:
    """In set lines, in loads, in the fields of a lifter, whatever language is spoken."""
    assert parse_load(text, KG) == parse_load(text.replace(",", "."), KG)
    line = f"4x4 50A0 {text}"
    assert parse_set_line(line) == parse_set_line(line.replace(",", "."))
    assert typed_mass("62,5", KG) == typed_mass("62,5 kg", KG) == Mass(6250, KG)


def test_partners_and_units_of_a_plan_are_words_of_the_file(german: Catalogue) -> None:
    """They are read the same in every language."""
    plan = plan_of(f'format = 1\npartner = "two"\n{PLAN.removeprefix("format = 1")}', german, "a")

    assert plan.partner is Partner.TWO
