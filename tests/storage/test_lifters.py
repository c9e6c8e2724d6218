"""A lifter's file is read with all its mistakes and written with all its comments."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import NAME_CHARACTERS, Lifter, OneRM, RMKind, name_fault
from gymtimer.domain.load import Mass, Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.lifters import (
    bring_back,
    lifter_path,
    list_lifters,
    read_lifter,
    read_lifters,
    remove_lifter,
    rename_lifter,
    save_lifter,
)
from gymtimer.storage.planfile import plan_of

ANA = """\
format = 1
name = "Ana"
unit = "kg"
body-weight = "62,5 kg" # on Monday

[one-rm]
# with a pause
"Bench press" = { load = "100 kg", date = 2026-11-01, kind = "tested" } # Bo spotted
"preacher curl" = "40 lb" # short form
"Sled drag" = { load = "60 kg", kind = "estimated", like = "Calf raise" }
"""
NEWER = (
    "Ana.toml: written by a newer gymtimer (format 2, this one reads up to 1)."
    " Please update gymtimer; nothing was changed."
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Return the bundled exercises."""
    return read_catalogue(asset("exercises.toml"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file of Ana."""
    path = tmp_path / "Ana.toml"
    path.write_text(ANA, encoding="utf-8")
    return path


def refused(path: Path, catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """Return what is wrong with a lifter of that text."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StorageError) as error:
        read_lifter(path, catalogue)
    assert str(error.value) == "\n".join(error.value.problems)
    return error.value.problems


def test_both_forms_of_a_1rm_are_read(file: Path, catalogue: Catalogue) -> None:
    """Units stay what they were; the short form is a tested one without a date."""
    lifter = read_lifter(file, catalogue)
    assert (lifter.name, lifter.unit, lifter.body) == ("Ana", Unit.KG, Mass(6250, Unit.KG))
    bench = OneRM("bench_press", "Bench press", Mass(10_000, Unit.KG), RMKind.TESTED, date(2026, 11, 1))
    assert lifter.one_rm("bench_press") == bench
    assert lifter.one_rm("preacher_curl") == OneRM("preacher_curl", "preacher curl", Mass(4000, Unit.LB))
    own = lifter.one_rm("sled_drag")
    assert own
    assert (own.kind, own.like) == (RMKind.ESTIMATED, "Calf raise")
    assert lifter.one_rm("squat") is None


def test_a_name_is_all_that_is_needed(file: Path, catalogue: Catalogue) -> None:
    """Kilos are counted where nothing else is said."""
    file.write_text('format = 1\nname = "Bo"\n')
    assert read_lifter(file, catalogue) == Lifter("Bo")
    file.write_text('format = 1\nname = "Bo"\nunit = "lb"\nbody-weight = "180 lb"\n')
    assert read_lifter(file, catalogue) == Lifter("Bo", Unit.LB, Mass(18_000, Unit.LB))


def test_an_own_exercise_has_the_key_it_has_in_a_plan(file: Path, catalogue: Catalogue) -> None:
    """Otherwise its percentages would find no 1RM."""
    name = "Sled-drag (steep), Jo's"
    exercise = f'[[exercise]]\nname = "{name}"\nlike = "Calf raise"\nsets = "3x5 neg 40A0 80%"\n'
    plan = plan_of('format = 1\nname = "P"\n' + exercise, catalogue, "p.toml")
    file.write_text(
        f'format = 1\nname = "Bo"\n[one-rm]\n"{name}" = {{ load = "60 kg", like = "Calf raise" }}\n'
    )
    assert read_lifter(file, catalogue).one_rm(plan.exercises[0].exercise.key)


def test_all_mistakes_of_a_file_are_told_at_once(file: Path, catalogue: Catalogue) -> None:
    """Each with its place, and with what to write instead."""
    told = refused(
        file,
        catalogue,
        'format = 1\nnam = "Ana"\nunit = "stone"\nbody-weight = "80%"\nweight = 3\n'
        '[one-rm]\n"Bench pres" = "100 kg"\nDip = { load = "a lot", date = "May", kinds = "x" }\n'
        '"Preacher curl" = 40\n"preacher-curl" = "40 kg"\n"Own" = { load = "1 kg", like = "Benhc press" }\n'
        "Curl = {}\n",
    )
    assert [line.split(": ", 1)[0] for line in told] == [
        "Ana.toml:1:1",
        "Ana.toml:2:1",
        "Ana.toml:3:8",
        "Ana.toml:4:15",
        "Ana.toml:5:1",
        "Ana.toml:7:1",
        "Ana.toml:8:16",
        "Ana.toml:8:32",
        "Ana.toml:8:39",
        "Ana.toml:9:19",
        "Ana.toml:11:1",
        "Ana.toml:12:1",
    ]
    text = "\n".join(told)
    for piece in (
        'the name is missing. Write name = "Ana".',
        'unknown key "nam". Did you mean "name"?',
        'unit "stone": expected "kg" or "lb".',
        'body-weight "80%": expected a mass like "100 kg".',
        'unknown key "weight". Did you mean "body-weight"?',
        'unknown exercise "Bench pres". Did you mean "Bench press"',
        'date: expected a day like 2026-11-01, without quotes, got the text "May".',
        'unknown key "kinds". Did you mean "kind"?',
        "Preacher curl: expected a text in quotes, got the number 40.",
        'unknown exercise "Benhc press". Did you mean "Bench press"',
        'Curl: the load is missing. Write load = "100 kg".',
    ):
        assert piece in text


def test_one_exercise_has_one_1rm(file: Path, catalogue: Catalogue) -> None:
    """Two spellings of it are a mistake."""
    told = refused(
        file,
        catalogue,
        'format = 1\nname = "A"\n[one-rm]\n'
        '"Calf raise" = "1 kg"\n"Standing calf raise" = "2 kg"\ncalf_raise = "3 kg"\n',
    )
    assert told == (
        'Ana.toml:5:1: "Standing calf raise" is the same exercise as "Calf raise". Keep one.',
        'Ana.toml:6:1: "calf_raise" is the same exercise as "Calf raise". Keep one.',
    )


@pytest.mark.parametrize("load", ["0 kg", "-5 kg", "80%", "bw", "max", "100/105 kg", "100", "heavy"])
def test_a_1rm_is_one_mass(file: Path, catalogue: Catalogue, load: str) -> None:
    """With its unit and above zero, whatever else a plan may say."""
    told = refused(file, catalogue, f'format = 1\nname = "A"\n[one-rm]\n"Calf raise" = "{load}"\n')
    assert told == (f'Ana.toml:4:16: Calf raise "{load}": expected a mass like "100 kg".',)


def test_a_1rm_was_reached_on_a_day(file: Path, catalogue: Catalogue) -> None:
    """A time of day is too much."""
    row = '{ load = "1 kg", date = 2026-11-01T10:00:00 }'
    [told] = refused(file, catalogue, f'format = 1\nname = "A"\n[one-rm]\n"Calf raise" = {row}\n')
    assert told.startswith(
        "Ana.toml:4:40: date: expected a day like 2026-11-01, without quotes, got the date"
    )


def test_what_windows_editors_add_does_no_harm(file: Path, catalogue: Catalogue) -> None:
    """A byte order mark and carriage returns; places are counted as the editor shows them."""
    text = 'format = 1\r\nname = "A"\r\n'
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_lifter(file, catalogue) == Lifter("A")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode() + b"mane = 1\r\n")
    with pytest.raises(StorageError, match=r'^Ana\.toml:3:1: unknown key "mane"\.'):
        read_lifter(file, catalogue)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name = ", "Ana.toml:1:8: this is not TOML. Write key = value, texts in quotes."),
        ('name = "Ana"', "Ana.toml: the format is missing. Write format = 1 as its first line."),
        ("format = true", "Ana.toml: the format is missing. Write format = 1 as its first line."),
        (
            "format = 2\nall-new = 1",
            NEWER,
        ),
        (
            'format = 1\nname = "A"\none-rm = 3',
            "Ana.toml:3:10: one-rm: expected a table [one-rm], got the number 3.",
        ),
        ("a = " + "[" * 5000, "Ana.toml: too many brackets in brackets. Remove some."),
        ("#" * 300_000, "Ana.toml: longer than 256 KiB; is this the right file?"),
    ],
)
def test_a_file_that_is_no_lifter_is_refused(file: Path, catalogue: Catalogue, text: str, told: str) -> None:
    """Whatever it is, in one sentence."""
    assert refused(file, catalogue, text) == (told,)
    if "newer" in told:
        with pytest.raises(StorageError):
            save_lifter(file, Lifter("Ana"))
        assert file.read_text() == text


def test_a_file_in_another_encoding_is_refused(file: Path, catalogue: Catalogue) -> None:
    """With the line, as editors hide the reason."""
    file.write_bytes(b'format = 1\nname = "Zo\xeb"\n')
    with pytest.raises(
        StorageError, match=r"^Ana\.toml:2:1: this line is not UTF-8\. Save the file as UTF-8\.$"
    ):
        read_lifter(file, catalogue)


def test_nobody_is_not_a_lifter(tmp_path: Path, catalogue: Catalogue) -> None:
    """A file that is gone is said to be."""
    with pytest.raises(StorageError, match=r"^Bo\.toml: there is no such lifter\. Add one first\.$"):
        read_lifter(tmp_path / "Bo.toml", catalogue)


def test_saving_what_was_read_changes_nothing(file: Path, catalogue: Catalogue) -> None:
    """Not even the spelling of a number."""
    save_lifter(file, read_lifter(file, catalogue))
    assert file.read_text(encoding="utf-8") == ANA.replace('"62,5 kg"', '"62.5 kg"')


def test_a_new_1rm_keeps_the_comments(file: Path, catalogue: Catalogue) -> None:
    """One line changes, one goes, one comes; the file before is kept beside it."""
    lifter = read_lifter(file, catalogue)
    bench, curl, _ = lifter.one_rms
    better = OneRM(bench.exercise, bench.name, Mass(10_250, Unit.KG), RMKind.ESTIMATED, date(2026, 12, 1))
    new = OneRM("calf_raise", "Calf raise", Mass(15_000, Unit.KG))
    changed = Lifter("Ana", Unit.KG, None, (better, curl, new))
    save_lifter(file, changed)
    assert file.read_text(encoding="utf-8") == (
        'format = 1\nname = "Ana"\nunit = "kg"\n\n[one-rm]\n# with a pause\n'
        '"Bench press" = {load = "102.5 kg", kind = "estimated", date = 2026-12-01} # Bo spotted\n'
        '"preacher curl" = "40 lb" # short form\n'
        '"Calf raise" = {load = "150 kg", kind = "tested"}\n'
    )
    assert read_lifter(file, catalogue) == changed
    assert file.with_name("Ana.toml.bak").read_text(encoding="utf-8") == ANA


MASSES = st.builds(Mass, st.integers(1, 100_000), st.sampled_from(Unit))
NAMES = st.text(min_size=1, max_size=NAME_CHARACTERS).filter(lambda name: not name_fault(name))
KEYS = (("bench_press", "Bench press"), ("calf_raise", "Calf raise"), ("preacher_curl", "Preacher curl"))
ONES = st.lists(
    st.builds(
        lambda names, mass, kind, day, tempo, reps: OneRM(*names, mass, kind, day, "", tempo, reps),
        st.sampled_from(KEYS),
        MASSES,
        st.sampled_from(RMKind),
        st.none() | st.dates(),
        st.sampled_from(["", "30X0", "4-0-X-1"]),
        st.integers(0, 10),
    ),
    unique_by=lambda one: one.exercise,
).map(tuple)


@given(
    name=NAMES,
    unit=st.sampled_from(Unit),
    body=st.none() | MASSES,
    ones=ONES,
    eccentric=ONES,
    assist=st.none() | MASSES,
    days=st.tuples(st.none() | st.dates(), st.none() | st.dates()),
)
def test_every_lifter_survives_the_file(
    tmp_path_factory: pytest.TempPathFactory,
    catalogue: Catalogue,
    name: str,
    unit: Unit,
    body: Mass | None,
    ones: tuple[OneRM, ...],
    eccentric: tuple[OneRM, ...],
    assist: Mass | None,
    days: tuple[date | None, date | None],
) -> None:
    """Whatever the name is, there is a file for it in the folder, and it reads the same."""
    folder = tmp_path_factory.mktemp("lifters")
    lifter = Lifter(name, unit, body, ones, eccentric, assist, *days)
    path = lifter_path(folder, name)
    assert path.parent == folder
    save_lifter(path, lifter)
    assert read_lifter(path, catalogue) == lifter
    assert list_lifters(folder) == (path,)
    assert lifter_path(folder, name) == path


FULL = """\
format = 1
name = "Bo"
training-since = 2025-03-01
born = 1990-07-14 # he said
assist = "45 kg"

[one-rm]
"Bench press" = { load = "116.6 kg", kind = "estimated", reps = 5, tempo = "30X0", date = 2026-11-01 }

[eccentric-one-rm]
"Bench press" = { load = "130 kg", date = 2026-11-08 } # held for 3.1 s
"""


def test_all_that_is_known_of_a_lifter_is_read(file: Path, catalogue: Catalogue) -> None:
    """Experience as a day, so that it grows; an eccentric 1RM is another table."""
    file.write_text(FULL)
    lifter = read_lifter(file, catalogue)
    assert (lifter.since, lifter.born, lifter.assist) == (
        date(2025, 3, 1),
        date(1990, 7, 14),
        Mass(4500, Unit.KG),
    )
    bench = lifter.one_rm("bench_press")
    assert bench
    assert (bench.reps, bench.tempo, bench.kind) == (5, "30X0", RMKind.ESTIMATED)
    assert lifter.eccentric_rm("bench_press") == OneRM(
        "bench_press", "Bench press", Mass(13_000, Unit.KG), day=date(2026, 11, 8)
    )
    assert lifter.eccentric_rm("biceps_curl") is None
    save_lifter(file, lifter)
    assert "# he said" in file.read_text()
    assert "# held for 3.1 s" in file.read_text()


def test_what_is_wrong_with_the_new_keys_is_told(file: Path, catalogue: Catalogue) -> None:
    """Each in its place, with what to write instead."""
    told = refused(
        file,
        catalogue,
        'format = 1\nname = "A"\nborn = "1990"\nassist = "strong"\ntraining-since = 18\n[one-rm]\n'
        'Dip = { load = "1 kg", reps = 11 }\n"Calf raise" = { load = "1 kg", tempo = "5A00" }\n'
        '[eccentric-one-rm]\nDipp = "1 kg"\n',
    )
    assert [line.split(": ", 1)[0] for line in told] == [
        "Ana.toml:3:8", "Ana.toml:4:10", "Ana.toml:5:18", "Ana.toml:7:31", "Ana.toml:8:41", "Ana.toml:10:1",
    ]  # fmt: skip
    assert "born: expected a day like 2026-11-01, without quotes" in told[0]
    assert 'assist "strong": expected a mass' in told[1]
    assert "reps: the number 11 is not from 1 to 10 reps." in told[3]
    assert "can't be A" in told[4]
    assert 'unknown exercise "Dipp". Did you mean "Dip"' in told[5]


def test_a_removed_lifter_comes_back(file: Path, catalogue: Catalogue) -> None:
    """With every comment; meanwhile no list has it."""
    remove_lifter(file)
    assert list_lifters(file.parent) == ()
    bring_back(file)
    assert file.read_text(encoding="utf-8") == ANA
    with pytest.raises(StorageError, match=r"^Ana\.toml: there is such a lifter again"):
        bring_back(file)
    remove_lifter(file)
    with pytest.raises(StorageError, match=r"^Ana\.toml: can't be moved"):
        remove_lifter(file)


def test_a_renamed_lifter_keeps_the_comments(file: Path, catalogue: Catalogue) -> None:
    """Nobody's file is taken, and another case is the same file."""
    (file.parent / "Bo.toml").write_text(FULL)
    with pytest.raises(StorageError, match=r'^Bo\.toml: there is a lifter called "BO"'):
        rename_lifter(file, "BO")
    assert rename_lifter(file, "ANA") == file
    new = rename_lifter(file, "Zoe")
    assert (new.name, file.exists()) == ("Zoe.toml", False)
    assert new.read_text(encoding="utf-8") == ANA
    with pytest.raises(StorageError, match="the name is empty"):
        rename_lifter(new, " ")


def test_lifters_are_listed_by_name(tmp_path: Path) -> None:
    """Whatever their case; backups and other files are none."""
    for name in ("bo.toml", "Ana.toml", "ana.toml.bak", ".Zoe.toml", "readme.md", "Cy.toml"):
        (tmp_path / name).touch()
    assert [path.stem for path in list_lifters(tmp_path)] == ["Ana", "bo", "Cy"]
    assert list_lifters(tmp_path / "nowhere") == ()


def test_case_makes_no_other_lifter(tmp_path: Path) -> None:
    """Some systems can't tell such files apart; so we don't either."""
    path = lifter_path(tmp_path, "Zoë")
    path.touch()
    assert lifter_path(tmp_path, "ZOË") == path
    assert lifter_path(tmp_path, "Zoe\u0308") == path
    assert lifter_path(tmp_path, "Zoe") != path


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../Ana", "%2E.%2FAna.toml"),
        ("con", "%63on.toml"),
        ("LPT1.x", "%4CPT1.x.toml"),
        ("A/B:C%", "A%2FB%3AC%25.toml"),
        ("Jo.", "Jo%2E.toml"),
        (".", "%2E.toml"),
    ],
)
def test_no_name_leaves_the_folder(tmp_path: Path, name: str, file: str) -> None:
    """Nor is it one that Windows keeps for itself."""
    assert lifter_path(tmp_path, name) == tmp_path / file


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Ana", ""),
        ("中村", ""),
        ("علی\u200cرضا", ""),
        ("", "the name is empty. Write one to be called by."),
        (" ", "the name is empty. Write one to be called by."),
        ("Ana ", "the name begins or ends with a space. Leave it out."),
        ("x" * 41, "the name has 41 characters. Write at most 40."),
        ("A\u202eb", "the name has an invisible character (U+202E). Leave it out."),
        ("A\nb", "the name has an invisible character (U+000A). Leave it out."),
        ("A\u200bb", "the name has an invisible character (U+200B). Leave it out."),
    ],
)
def test_a_name_can_be_shown_and_told_apart(tmp_path: Path, name: str, fault: str) -> None:
    """What turns the line around or can't be seen is refused, in files as well."""
    assert name_fault(name) == fault
    if fault:
        with pytest.raises(StorageError):
            save_lifter(tmp_path / "x.toml", Lifter(name))


def test_good_files_are_read_beside_bad_ones(tmp_path: Path, catalogue: Catalogue) -> None:
    """Each bad one says the first thing that is wrong with it."""
    (tmp_path / "Ana.toml").write_text(ANA, encoding="utf-8")
    (tmp_path / "Ben.toml").write_text(
        'format = 1\nname = "Ben"\nunit = "stone"\nborn = 3\n', encoding="utf-8"
    )
    (tmp_path / "Cem.toml").write_text('format = 1\nname = "Cem"\n', encoding="utf-8")

    found, faults = read_lifters(tmp_path, catalogue)

    assert [one.name for one in found] == ["Ana", "Cem"]
    assert len(faults) == 1
    assert faults[0].startswith("Ben.toml:3:")
